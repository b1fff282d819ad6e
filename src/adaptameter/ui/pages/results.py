"""The page of results: what may be seen, why each number is what it is, what is still hidden."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import Section
from adaptameter.ui.arrange import column, holder
from adaptameter.ui.pages.results_frame import ResultsFrame
from adaptameter.ui.pages.results_head import ResultsHead
from adaptameter.ui.pages.results_hidden import HiddenSection, HiddenSections
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from adaptameter.services.assessing import Standing


class ResultsPage(QWidget):
    """Locked sections side by side, each with its own number; there is no number for all of them."""

    answer_wanted = Signal()
    """The present question is wanted on the page of answers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = False
        self._head = ResultsHead()
        self._empty = EmptyState("lock")
        self._hidden = HiddenSections()
        self._frame = ResultsFrame(holder(column(self._head, self._empty, gap=16)), self._hidden, lead_on=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._frame)
        self._wire()
        if session.standing is not None:
            self._show(session.standing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._paint()

    def _wire(self) -> None:
        self._head.view_chosen.connect(self._frame.board.show_view)
        self._frame.indicator_chosen.connect(self._go)
        self._frame.reopen_wanted.connect(self._session.reopen)
        self._hidden.question_wanted.connect(self._go)
        self._hidden.lock_wanted.connect(self._session.lock)
        self._empty.wanted.connect(self._step_on)
        self._session.changed.connect(self._show)

    @Slot(object)
    def _show(self, _standing: "Standing | None") -> None:
        self._is_stale = True
        if self.isVisible():
            self._paint()

    def _paint(self) -> None:
        self._is_stale = False
        standing = self._session.standing
        if standing is None:
            self._frame.close_panel()
            return
        reading = Reading(standing.instrument, standing.profile, self._session.words)
        hidden = tuple(self._hidden_section(standing, section) for section in _hidden(standing))
        is_empty = not standing.profile.sections
        self._head.show_reading(reading, self._lead(len(standing.profile.sections), len(standing.sections)))
        self._frame.board.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._hidden.show_sections(hidden)
        self._frame.show_reading(reading)
        if is_empty:
            self._show_empty(hidden)

    def _lead(self, seen: int, sections: int) -> str:
        """How much of what was chosen may be seen."""
        if seen == sections:
            return self.tr("All %n section(s) can be seen.", "", sections)
        return self.tr("{seen} of {sections} sections can be seen.").format(seen=seen, sections=sections)

    def _show_empty(self, hidden: tuple[HiddenSection, ...]) -> None:
        complete = _first_complete(hidden)
        words = self.tr("Results stay hidden until a section is locked, so that nobody answers for the number.")
        if complete:
            title = self.tr("{section} is answered. Lock it to see its result.").format(section=complete.name)
            self._empty.show_words(title, words, self.tr("Lock {section}").format(section=complete.name))
        else:
            title = self.tr("Nothing to see yet")
            self._empty.show_words(title, words, self.tr("Go on answering"))

    def _hidden_section(self, standing: "Standing", section: Section) -> HiddenSection:
        missing = standing.assessment.sheet.open(section.indicators)
        name = self._session.words.texts.section(section.id)
        return HiddenSection(section.id, name, len(missing), missing[0].id if missing else None)

    @Slot(str)
    def _go(self, indicator: str) -> None:
        self._session.go(indicator)
        self.answer_wanted.emit()

    @Slot()
    def _step_on(self) -> None:
        """The one next step of an empty page."""
        standing = self._session.standing
        if standing is None:
            return
        hidden = tuple(self._hidden_section(standing, section) for section in _hidden(standing))
        complete = _first_complete(hidden)
        if complete is not None:
            self._session.lock(complete.id)
            return
        first = next((section.first_open for section in hidden if section.first_open), None)
        if first is not None:
            self._go(first)


def _hidden(standing: "Standing") -> tuple[Section, ...]:
    """The chosen sections whose results may not be seen yet."""
    seen = {section.section for section in standing.profile.sections}
    return tuple(section for section in standing.sections if section.id not in seen)


def _first_complete(hidden: tuple[HiddenSection, ...]) -> HiddenSection | None:
    return next((section for section in hidden if section.first_open is None), None)
