"""The page of results: this year, and what changed over the years."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.results_frame import ResultsFrame
from adaptameter.ui.pages.results_head import ResultsHead
from adaptameter.ui.pages.results_hidden import HiddenSections, first_complete, hidden_sections
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.pages.years_view import YearsView
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing
    from adaptameter.services.years import Years

_PAUSE = 60
"""Milliseconds without a change after which the years are read again."""


class ResultsPage(QWidget):
    """Locked sections side by side, each with its own number; there is no number for all of them."""

    answer_wanted = Signal()
    """The present question is wanted on the page of answers."""
    agree_wanted = Signal()
    """The present question is wanted where the board agrees, and locks its sections."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = False
        self._looked: Years | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._switch = Segmented(
            self.tr("Which years"), [("this", self.tr("This year")), ("years", self.tr("Over the years"))]
        )
        self._strip = holder(row(self._switch, None, margins=(32, 14, 32, 0)))
        self._head = ResultsHead()
        self._empty = EmptyState("lock")
        self._hidden = HiddenSections()
        next_year = Paragraph(self.tr("Next year you will see here what changed."), "small", "ink2")
        self._first_year = holder(row(Icon("history", "ink3", 18), (next_year, 1), gap=8))
        above = holder(column(self._head, self._empty, gap=16))
        self._frame = ResultsFrame(above, holder(column(self._hidden, self._first_year, gap=16)), lead_on=True)
        self._years = YearsView()
        self._arrange()
        self._wire()
        if session.standing is not None:
            self._show(session.standing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._paint()

    def _arrange(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._strip)
        page.addWidget(self._frame, 1)
        page.addWidget(self._years, 1)
        for late in (self._strip, self._years, self._first_year):
            late.hide()

    def _wire(self) -> None:
        self._switch.chosen.connect(self._turn_to)
        self._head.view_chosen.connect(self._frame.board.show_view)
        self._frame.indicator_chosen.connect(self._go)
        self._frame.reopen_wanted.connect(self._session.reopen)
        self._hidden.question_wanted.connect(self._go)
        self._hidden.lock_wanted.connect(self._session.lock)
        self._empty.wanted.connect(self._step_on)
        self._years.then_said.connect(self._session.years.then)
        self._soon.timeout.connect(self._look)
        self._session.changed.connect(self._show)
        self._session.years.looked.connect(self._show_years)

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
        if self._looked is not None and self._looked.cards[-1].id != standing.assessment.id:
            self._looked = None
            self._offer_years(cards=0)
        reading = Reading(standing.instrument, standing.profile, self._session.words)
        hidden = hidden_sections(standing, self._session.words)
        is_empty = not standing.profile.sections
        self._head.show_reading(reading, self._lead(len(standing.profile.sections), len(standing.sections)))
        self._frame.board.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._hidden.show_sections(hidden)
        self._frame.show_reading(reading, can_reopen=not standing.is_signed)
        if is_empty:
            self._show_empty(standing)
            self._looked = None
            self._offer_years(cards=0)
        else:
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        if self.isVisible() and self._session.standing is not None:
            self._session.years.look()

    @Slot(object)
    def _show_years(self, years: "Years") -> None:
        standing = self._session.standing
        if standing is None or not years.cards or years.cards[-1].id != standing.assessment.id:
            return
        self._looked = years
        self._offer_years(len(years.cards))
        self._fill_years()

    def _fill_years(self) -> None:
        """What nobody looks at is not made."""
        standing, years = self._session.standing, self._looked
        if standing is not None and years is not None and not self._years.isHidden():
            self._years.show_years(years, standing, self._session.words)

    def _offer_years(self, cards: int) -> None:
        """With one year there is nothing to choose."""
        self._strip.setVisible(cards > 1)
        self._first_year.setVisible(cards == 1)
        if cards <= 1:
            self._switch.show_chosen("this")
            self._turn_to("this")

    @Slot(str)
    def _turn_to(self, view: str) -> None:
        self._frame.setVisible(view == "this")
        self._years.setVisible(view == "years")
        self._fill_years()

    def _lead(self, seen: int, sections: int) -> str:
        """How much of what was chosen may be seen."""
        if seen == sections:
            return self.tr("All %n section(s) can be seen.", "", sections)
        return self.tr("{seen} of {sections} sections can be seen.").format(seen=seen, sections=sections)

    def _show_empty(self, standing: "Standing") -> None:
        complete = first_complete(hidden_sections(standing, self._session.words))
        words = self.tr("Results stay hidden until a section is locked, so that nobody answers for the number.")
        if standing.is_alone:
            title = self.tr("Nothing to see yet: the board agrees first, and locks a section.")
            self._empty.show_words(title, words, self.tr("Go to Agree"))
        elif complete:
            title = self.tr("{section} is answered. Lock it to see its result.").format(section=complete.name)
            self._empty.show_words(title, words, self.tr("Lock {section}").format(section=complete.name))
        else:
            title = self.tr("Nothing to see yet")
            self._empty.show_words(title, words, self.tr("Go on answering"))

    @Slot(str)
    def _go(self, indicator: str) -> None:
        """To a question: where the board agrees on it, or where it is answered."""
        standing = self._session.standing
        self._session.go(indicator)
        if standing is not None and standing.is_alone:
            self.agree_wanted.emit()
        else:
            self.answer_wanted.emit()

    @Slot()
    def _step_on(self) -> None:
        """The one next step of an empty page."""
        standing = self._session.standing
        if standing is None:
            return
        hidden = hidden_sections(standing, self._session.words)
        complete = None if standing.is_alone else first_complete(hidden)
        if complete is not None:
            self._session.lock(complete.id)
            return
        self._go(next((section.first_open for section in hidden if section.first_open), standing.current))
