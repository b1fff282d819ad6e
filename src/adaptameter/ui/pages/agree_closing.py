"""Closing a section: how the answers lay, what to look at once more, who took part, the lock."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain import prompts
from adaptameter.domain.instrument import ConsistencyPrompt, IndicatorId, Section, SectionId
from adaptameter.domain.record import Talk
from adaptameter.ui import dates
from adaptameter.ui.arrange import column, holder, row, scrolled
from adaptameter.ui.pages import agree_reading as reading
from adaptameter.ui.pages.agree_figures import AgreeFigures
from adaptameter.ui.pages.agree_note import AgreeNote
from adaptameter.ui.pages.agree_present import AgreePresent
from adaptameter.ui.pages.agree_spot import AgreeSpot
from adaptameter.ui.pages.agree_words import called
from adaptameter.ui.pages.check_group import FindingGroup
from adaptameter.ui.pages.results_reopen import ReopenForm
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.finding_row import FindingLine
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_LEAST = 420


class AgreeClosing(QWidget):
    """Everything typed here is saved at once; the lock is refused with a sentence while something is missing."""

    list_wanted = Signal()
    question_wanted = Signal(str)
    results_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts = session.words.texts
        self._section: Section | None = None
        self._alphas: Mapping[SectionId, float | None] = {}
        self._title = Heading()
        self._state = Notice("sunken", "lock")
        self._figures = AgreeFigures(session.words)
        self._prompts = FindingGroup(
            "info",
            "accent",
            self.tr("Look once more"),
            self.tr("Some answers do not seem to fit. What did you find? One sentence each."),
        )
        self._spot = AgreeSpot(self._texts)
        self._present = AgreePresent(session.words)
        self._note = AgreeNote()
        self._reopen = ReopenForm()
        self._back = Button(self.tr("All questions"), "quiet", "list-checks")
        self._missing = Paragraph(role="small", tone="ink2")
        self._lock = Button(self.tr("Lock this section"), "primary", "lock")
        self._results = Button(self.tr("See the result"), "primary", "arrow-right", "trailing")
        self._arrange()
        self._wire()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._back.setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    def show_section(self, standing: "Standing", section: Section) -> None:
        """Show what this section needs before it can be locked, or that it is."""
        if self._section is not None and section.id != self._section.id:
            self._keep()
        self._section = section
        locked, fixed = standing.assessment.is_locked(section.id), reading.is_fixed(standing, section)
        talk = standing.assessment.record.talk(section.id)
        title = self.tr("{section} is closed") if locked else self.tr("Close {section}")
        self._title.setText(title.format(section=self._texts.section(section.id)))
        self._show_state(standing, section)
        self._figures.show_section(standing, section, self._alphas.get(section.id))
        lines = tuple(self._line(prompt, talk) for prompt in standing.due_prompts(section))
        self._prompts.show_lines(lines, can_change=not fixed)
        self._spot.show_section(standing, section)
        self._present.show_talk(talk)
        self._note.show_note(talk.note)
        for part in (self._spot, self._present, self._note):
            part.setEnabled(not fixed)
        self._reopen.setVisible(locked and not standing.is_signed)
        self._lock.setVisible(not fixed)
        self._results.setVisible(fixed)
        self._missing.setText("" if fixed else self._missing_words(standing, section, talk))
        tab_in_reading_order(self)

    def read(self) -> None:
        """Ask for the figure that takes a moment."""
        if not self._alphas:
            self._session.meeting.read_alphas()

    def forget(self) -> None:
        """Another assessment: its figures are others."""
        self._alphas = {}

    def _arrange(self) -> None:
        left = holder(column(self._figures, self._prompts, self._spot, None, gap=12))
        right = holder(column(self._present, self._note, None, gap=12))
        cards = Columns([(left, 1), (right, 1)], _LEAST)
        parts = (self._title, self._state, cards, self._reopen, None)
        inner = holder(column(*parts, gap=12, margins=(32, 20, 32, 24)))
        foot = Ground("footer")
        inside = (self._back, (self._missing, 1), self._lock, self._results)
        foot.setLayout(row(*inside, gap=16, margins=(24, 10, 32, 10)))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(scrolled(inner), 1)
        page.addWidget(foot)

    def _wire(self) -> None:
        self._session.meeting.alphas.connect(self._take_alphas)
        self._prompts.place_wanted.connect(self._go)
        self._prompts.worded.connect(self._word)
        self._spot.found.connect(self._find)
        self._present.said.connect(self._say)
        self._note.noted.connect(self._write)
        self._reopen.reopen_wanted.connect(self._open_again)
        self._back.clicked.connect(self.list_wanted)
        self._lock.clicked.connect(self._want_lock)
        self._results.clicked.connect(self.results_wanted)

    def _show_state(self, standing: "Standing", section: Section) -> None:
        lock = standing.assessment.locks.get(section.id)
        self._state.setVisible(reading.is_fixed(standing, section))
        if standing.is_signed:
            self._state.show_words(self.tr("The board has signed."), self.tr("Nothing changes until it opens again."))
        elif lock is not None and lock.locked_at:
            day = dates.said(lock.locked_at, self._session.settings.language)
            words = self.tr("Locked on {date}. Its result can be seen.").format(date=isolated(day))
            self._state.show_words(words)

    def _line(self, prompt: ConsistencyPrompt, talk: Talk) -> FindingLine:
        key = prompts.key(prompt)
        where = self.tr("{one} and {other}").format(
            one=called(self._texts, prompt.if_item), other=called(self._texts, prompt.then_item)
        )
        return FindingLine(key, where, self._texts.of(f"prompt.{key}"), True, talk.prompts.get(key, ""))

    def _missing_words(self, standing: "Standing", section: Section, talk: Talk) -> str:
        """What the lock still waits for, in few words."""
        open_ones = len(reading.left(standing, section))
        guards = sum(bool(reading.missing(standing, one.id)) for one in section.indicators)
        unsaid = len(prompts.unanswered(standing.instrument, section, standing.assessment.sheet, talk))
        said = [
            self.tr("%n question(s) to agree on", "", open_ones) if open_ones else "",
            self.tr("%n level(s) without record or reason", "", guards) if guards else "",
            self.tr("%n word(s) on what does not fit", "", unsaid) if unsaid else "",
            self.tr("the spot check") if standing.spot(section) and not talk.spot else "",
            self.tr("who took part") if len(talk.present) < reading.FEWEST else "",
        ]
        told = ", ".join(filter(None, said))
        return self.tr("Still missing: {what}.").format(what=told) if told else self.tr("Everything is there.")

    def _talk(self) -> Talk:
        standing = self._session.standing
        return standing.assessment.record.talk(self._section.id) if standing and self._section else Talk()

    def _put(self, talk: Talk) -> None:
        standing = self._session.standing
        if standing is not None and self._section is not None and not reading.is_fixed(standing, self._section):
            self._session.meeting.put_talk(self._section.id, talk)

    def _keep(self) -> None:
        """Save whatever was typed."""
        self._note.keep()
        self._present.keep()

    @Slot(object)
    def _take_alphas(self, alphas: Mapping[SectionId, float | None]) -> None:
        self._alphas = alphas
        if self._session.standing is not None and self._section is not None and self._session.standing.meeting:
            self._figures.show_section(self._session.standing, self._section, alphas.get(self._section.id))

    @Slot(str)
    def _go(self, key: str) -> None:
        self.question_wanted.emit(IndicatorId(key.partition(".")[0]))

    @Slot(str, str)
    def _word(self, key: str, word: str) -> None:
        talk = self._talk()
        self._put(replace(talk, prompts={**talk.prompts, key: word}))

    @Slot(str)
    def _find(self, spot: str) -> None:
        self._put(replace(self._talk(), spot=spot))

    @Slot(object)
    def _say(self, talk: Talk) -> None:
        present = replace(self._talk(), present=talk.present, quorum=talk.quorum, minutes=talk.minutes)
        self._put(present)

    @Slot(str)
    def _write(self, note: str) -> None:
        self._put(replace(self._talk(), note=note))

    @Slot(str)
    def _open_again(self, reason: str) -> None:
        if self._section is not None:
            self._session.reopen(self._section.id, reason)
        if not self._lock.isHidden():
            self._lock.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _want_lock(self) -> None:
        self._keep()
        if self._section is not None:
            self._session.lock(self._section.id)
        if not self._results.isHidden():
            self._results.setFocus(Qt.FocusReason.TabFocusReason)
