"""The path on the side: the steps, the sections below the present one, and what is left in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import Section
from adaptameter.ui.arrange import column, holder
from adaptameter.ui.frame import steps
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.rail_step import RailSection, RailStep

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_WIDTH = 228


class Rail(Ground):
    """Where am I, what is left, what comes next: always visible, in words."""

    step_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._session = session
        self._now = Step.PREPARE
        self._steps = {step: RailStep(number, steps.name(step)) for number, step in enumerate(Step, 1)}
        self._sections: dict[str, RailSection] = {}
        self._below = QVBoxLayout()
        self._left = Label(role="small", strong=True)
        self._time = Paragraph(role="caption", tone="ink3")
        self.setFixedWidth(look().grow(_WIDTH))
        self._arrange()
        session.changed.connect(self._show)
        self._show(session.standing)

    def _arrange(self) -> None:
        self._below.setSpacing(2)
        parts: list[QWidget | QVBoxLayout] = []
        for step, widget in self._steps.items():
            widget.clicked.connect(self._want_step)
            parts.append(widget)
            if step is Step.ANSWER:
                parts.append(self._below)
        left = holder(column(self._left, self._time, gap=2, margins=(12, 0, 12, 0)))
        self.setLayout(column(*parts, None, left, gap=4, margins=(12, 16, 12, 16)))

    def show_step(self, step: Step) -> None:
        """Show which page is open."""
        self._now = step
        self._show(self._session.standing)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None:
            return
        path = steps.path(standing)
        for number, step in enumerate(path, 1):
            self._steps[step].set_number(number)
        for step, widget in self._steps.items():
            widget.setVisible(step in path)
            note = self._note(step, standing)
            if step is self._now:
                widget.show_state("now", note)
            elif step is Step.RESULTS and not standing.assessment.visible:
                widget.show_state("locked", "")
            else:
                widget.show_state("done" if self._is_done(step, standing) else "open", note)
        self._show_sections(standing)
        self._show_left(standing)

    def _note(self, step: Step, standing: "Standing") -> str:
        """How far a step is, in a few signs."""
        if step is Step.ANSWER and standing.is_collecting:
            words = self.tr("{done}/{all}")
            return words.format(done=standing.handed_in, all=standing.expected) if standing.expected else ""
        if step is (Step.AGREE if standing.is_alone and standing.seat is None else Step.ANSWER):
            share = standing.given * 100 // standing.total
            return self.tr("{percent} %").format(percent=share) if standing.given < standing.total else ""
        return ""

    def _is_done(self, step: Step, standing: "Standing") -> bool:
        match step:
            case Step.PREPARE:
                return True
            case Step.ANSWER if standing.is_collecting:
                return bool(standing.assessment.record.revealed_at)
            case Step.ANSWER | Step.AGREE:
                return standing.given == standing.total
            case Step.PLAN:
                return bool(standing.assessment.record.actions)
            case Step.CHECK | Step.SHARE:
                return standing.is_signed
            case Step.RESULTS:
                return False

    def _show_sections(self, standing: "Standing") -> None:
        wanted = [section.id for section in standing.sections]
        if list(self._sections) != wanted:
            self._build_sections(standing)
        here = standing.current_section
        for section in standing.sections:
            widget = self._sections[section.id]
            widget.setVisible(self._now is Step.ANSWER and not standing.is_collecting)
            given, total = standing.given_in(section), len(section.indicators)
            note = self.tr("{given}/{total}").format(given=given, total=total)
            now = section.id == here.id
            if standing.assessment.is_locked(section.id):
                widget.show_state("locked", note)
            else:
                widget.show_state("now" if now else "done" if given == total else "open", note)

    def _build_sections(self, standing: "Standing") -> None:
        for old in self._sections.values():
            old.hide()
            old.deleteLater()
        texts = self._session.words.texts
        self._sections = {}
        for section in standing.sections:
            widget = RailSection(texts.section(section.id))
            widget.setProperty("section", section.id)
            widget.clicked.connect(self._want_section)
            self._below.addWidget(widget)
            self._sections[section.id] = widget

    def _show_left(self, standing: "Standing") -> None:
        left, locked = standing.total - standing.given, len(standing.assessment.locked)
        if standing.is_collecting and not standing.assessment.record.revealed_at:
            self._left.setText(self.tr("Each answers alone"))
            waited = standing.expected - standing.handed_in
            nobody = self.tr("say who answers") if not standing.expected else self.tr("open the answers together")
            self._time.setText(self.tr("%n member(s) are not done", "", waited) if waited else nobody)
        elif standing.is_collecting and left:
            self._left.setText(self.tr("%n question(s) to agree on", "", left))
            self._time.setText(self.tr("pause any time"))
        elif left:
            minutes = sum(section.minutes for section in standing.sections) * left // standing.total
            self._left.setText(self.tr("%n question(s) left", "", left))
            self._time.setText(self.tr("about %n minute(s), pause any time", "", max(1, minutes)))
        elif standing.seat is not None or standing.is_ballot:
            self._left.setText(self.tr("All answered"))
            self._time.setText(self.tr("hand your answers in"))
        elif locked < len(standing.sections):
            self._left.setText(self.tr("All answered"))
            self._time.setText(self.tr("lock a section to see its result"))
        elif not standing.is_signed:
            self._left.setText(self.tr("All sections are locked"))
            self._time.setText(self.tr("look at the results, plan, sign"))
        else:
            self._left.setText(self.tr("Signed"))
            self._time.setText(self.tr("share it, and come back next year"))

    @Slot()
    def _want_step(self) -> None:
        for step, widget in self._steps.items():
            if widget is self.sender():
                self.step_wanted.emit(step)

    @Slot()
    def _want_section(self) -> None:
        sender = self.sender()
        standing = self._session.standing
        if not isinstance(sender, RailSection) or standing is None:
            return
        section = next(one for one in standing.sections if one.id == sender.property("section"))
        self._session.go(first_open(section, standing))
        self.step_wanted.emit(Step.ANSWER)


def first_open(section: Section, standing: "Standing") -> str:
    """The first question of a section that is still open, or its first one."""
    missing = [one.id for one in section.indicators if not standing.is_given(one.id)]
    return missing[0] if missing else section.indicators[0].id
