"""The page on which a board plans its year: what came of last year's plan, what it will do now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.plan import Planning
from adaptameter.domain.record import Action
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.pages.plan_actions import PlanActions, new_id
from adaptameter.ui.pages.plan_calendar import PlanCalendar
from adaptameter.ui.pages.plan_done import PlanDone
from adaptameter.ui.pages.plan_reading import PlanReading
from adaptameter.ui.pages.plan_suggestions import PlanSuggestions
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_PAUSE = 60
"""Milliseconds without a change after which is looked again."""

_LEAST = 390


class PlanPage(QWidget):
    """Every change is saved at once. Once the board has signed, the plan is read, and what is done is ticked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._planning: Planning | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._reveal_soon = QTimer(self, singleShot=True, interval=0)
        language = session.words.language
        self._last = PlanDone(
            language,
            self.tr("Last year's plan"),
            self.tr("Begin here: what is done, and what came of it?"),
        )
        self._signed = PlanDone(
            language,
            self.tr("This year's plan"),
            self.tr("The board has signed, so the plan stands as it is. What is done can still be ticked."),
        )
        self._actions = PlanActions()
        self._suggestions = PlanSuggestions()
        self._calendar = PlanCalendar()
        self._arrange()
        self._wire()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _arrange(self) -> None:
        lead = self._session.words.say("plan.lead")
        head = holder(column(Heading(self.tr("Plan the coming year")), Paragraph(lead, tone="ink2"), gap=2))
        own = column(self._last, self._signed, self._actions, self._calendar, None, gap=16)
        self._beside = holder(column(self._suggestions, None))
        both = Columns([(holder(own), 3), (self._beside, 2)], _LEAST)
        content = holder(column(head, both, None, gap=16, margins=(32, 20, 32, 20)))
        self._scroll = scrolled(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)

    def _wire(self) -> None:
        planning = self._session.planning
        self._soon.timeout.connect(self._look)
        self._reveal_soon.timeout.connect(self._reveal)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        self._session.changed.connect(self._look_soon)
        planning.looked.connect(self._show)
        for done in (self._last, self._signed):
            done.done_said.connect(planning.done)
        self._actions.changed.connect(planning.put)
        self._actions.removed.connect(planning.remove)
        self._actions.appeared.connect(self._show_soon)
        self._suggestions.taken.connect(self._take)
        self._calendar.wanted.connect(planning.make_calendar)
        self._session.exported.connect(self._calendar.show_made)
        self._session.refused.connect(self._calendar.show_refused)

    @Slot()
    def _look_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._soon.stop()
        if self._session.standing is not None:
            self._session.planning.look()

    @Slot(object)
    def _show(self, planning: Planning) -> None:
        standing = self._session.standing
        if standing is None:
            return
        self._planning = planning
        reading = PlanReading(self._session.words, standing)
        done = standing.assessment.record.done
        kept = tuple(reading.action(one, done.get(one.id, "")) for one in planning.actions)
        self._last.show_lines(tuple(reading.last(one) for one in planning.last))
        self._signed.show_lines(kept if standing.is_signed else ())
        self._actions.setVisible(not standing.is_signed)
        self._actions.show_actions(planning.actions, planning.free, reading.choices())
        self._calendar.setVisible(bool(planning.actions))
        self._calendar.show_dates(has_dates=any(one.due for one in planning.actions))
        self._beside.setVisible(not standing.is_signed)
        self._suggestions.show_lines(
            tuple(reading.suggestion(one) for one in planning.suggestions),
            self._lead(planning, standing),
            "" if planning.free else self._full(planning),
        )
        focus_first(self)
        tab_in_reading_order(self)

    def _lead(self, planning: Planning, standing: "Standing") -> str:
        if not standing.assessment.visible:
            return self.tr(
                "Suggestions come from locked sections, and none is locked yet. Own actions are welcome now."
            )
        if not planning.suggestions:
            return self.tr("The locked sections suggest nothing more.")
        return self.tr("They come from your answers, the most urgent first. You choose.")

    def _full(self, planning: Planning) -> str:
        return self.tr(
            "%n action(s) are what a board can carry in a year. Take one out to make room.", "", len(planning.actions)
        )

    @Slot(str)
    def _take(self, indicator: str) -> None:
        standing, planning = self._session.standing, self._planning
        one = next((each for each in planning.suggestions if each.indicator == indicator), None) if planning else None
        if standing is None or one is None:
            return
        words = PlanReading(self._session.words, standing).what(one)
        taken = Action(new_id(), words, one.indicator, one.aim, rule=one.rule)
        self._actions.await_action(taken.id)
        self._session.planning.put(taken)

    @Slot()
    def _show_soon(self) -> None:
        focus_first(self)  # what was first may be out of sight: Tab would stop at it
        tab_in_reading_order(self)
        self._reveal_soon.start()

    @Slot()
    def _reveal(self) -> None:
        """Scroll to the action that is written, also when cards above it grow; if it is too tall, to its field."""
        field = self.focusWidget()
        card = self._actions.card_of(field)
        if card is not None:
            for part in (card, field):
                self._scroll.ensureWidgetVisible(part, 0, look().space(16))
