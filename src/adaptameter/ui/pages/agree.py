"""The page on which a board agrees: the reveal, the questions of a section, one question, the end of a section."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from adaptameter.domain.instrument import IndicatorId, Section, SectionId
from adaptameter.ui.pages.agree_closed import AgreeClosed
from adaptameter.ui.pages.agree_closing import AgreeClosing
from adaptameter.ui.pages.agree_overview import AgreeOverview
from adaptameter.ui.pages.agree_question import AgreeQuestion
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.domain.assessment import AssessmentId
    from adaptameter.services.standing import Standing


class AgreePage(QWidget):
    """One of four views. An interrupted meeting goes on at the question where it stopped."""

    answer_wanted = Signal()
    results_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: AssessmentId | None = None
        self._at: IndicatorId | None = None
        self._section: SectionId | None = None
        self._closed = AgreeClosed(session.words.texts)
        self._overview = AgreeOverview(session.words.texts)
        self._question = AgreeQuestion(session)
        self._closing = AgreeClosing(session)
        self._views = QStackedWidget()
        for view in (self._closed, self._overview, self._question, self._closing):
            self._views.addWidget(view)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._views)
        self._wire()
        if session.standing is not None:
            self._show(session.standing)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        view = self._views.currentWidget()
        if view is not None:
            view.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session.standing is not None:
            self._paint(self._session.standing)

    @Slot()
    def show_questions(self) -> None:
        """Show the questions of the present section."""
        self._turn_to(self._overview)

    @Slot(str)
    def show_closing(self, section: SectionId) -> None:
        """Show what this section needs before it can be locked."""
        self._section = section
        self._close()

    def _wire(self) -> None:
        self._closed.answer_wanted.connect(self.answer_wanted)
        self._closed.reveal_wanted.connect(self._session.meeting.reveal)
        self._overview.section_chosen.connect(self._choose)
        self._overview.question_wanted.connect(self._open)
        self._overview.confirm_wanted.connect(self._session.meeting.confirm_all)
        self._overview.closing_wanted.connect(self._close)
        self._question.list_wanted.connect(self.show_questions)
        self._question.closing_wanted.connect(self._close)
        self._closing.list_wanted.connect(self.show_questions)
        self._closing.question_wanted.connect(self._open)
        self._closing.results_wanted.connect(self.results_wanted)
        self._session.changed.connect(self._show)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None:
            return
        if standing.assessment.id != self._shown:
            self._begin(standing)
        elif standing.meeting is None:
            self._views.setCurrentWidget(self._closed)
        elif self._views.currentWidget() is self._closed:
            self._turn_to(self._overview)  # the answers were opened just now
        elif standing.assessment.position != self._at:
            self._views.setCurrentWidget(self._question)
        self._at = standing.assessment.position
        if self._views.currentWidget() is self._question:
            self._section = standing.current_section.id
        if self.isVisible():
            self._paint(standing)

    def _begin(self, standing: "Standing") -> None:
        """Another assessment: where its meeting stopped."""
        self._shown, self._section = standing.assessment.id, None
        self._closing.forget()
        self._question.forget()
        if standing.meeting is None:
            self._views.setCurrentWidget(self._closed)
        else:
            began = standing.assessment.record.agreed or standing.current != standing.asked[0]
            self._views.setCurrentWidget(self._question if began else self._overview)

    def _paint(self, standing: "Standing") -> None:
        view = self._views.currentWidget()
        if standing.meeting is None:
            self._closed.show_standing(standing)
        elif view is self._question:
            self._question.show_standing(standing)
        elif view is self._overview:
            self._overview.show_section(standing, self._section_of(standing))
        elif view is self._closing:
            self._closing.show_section(standing, self._section_of(standing))

    def _section_of(self, standing: "Standing") -> Section:
        """The section that was chosen, else the first that is not locked."""
        for section in standing.sections:
            if section.id == self._section:
                return section
        still = (one for one in standing.sections if not standing.assessment.is_locked(one.id))
        return next(still, standing.sections[0])

    def _turn_to(self, view: QWidget) -> None:
        standing = self._session.standing
        if standing is not None and standing.meeting is not None:
            self._section = self._section_of(standing).id
            self._views.setCurrentWidget(view)
            self._paint(standing)
            view.setFocus()

    @Slot()
    def _close(self) -> None:
        """The end of the present section."""
        self._turn_to(self._closing)
        self._closing.read()

    @Slot(str)
    def _choose(self, section: SectionId) -> None:
        self._section = section
        if self._session.standing is not None:
            self._paint(self._session.standing)

    @Slot(str)
    def _open(self, indicator: IndicatorId) -> None:
        """Turn to a question; where the meeting is, is kept."""
        self._session.go(indicator)
        self._turn_to(self._question)
