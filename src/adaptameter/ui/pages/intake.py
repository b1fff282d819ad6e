"""Above the library: what is being taken in, then what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.pages.intake_outcome import IntakeOutcome
from adaptameter.ui.pages.intake_running import IntakeRunning
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.importing import Imported


class IntakePanel(Card):
    """Hidden while there is nothing to tell; each of its two parts is made when it is first wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._intake, self._phrases = session.intake, session.words
        self._running: IntakeRunning | None = None
        self._outcome: IntakeOutcome | None = None
        self._body = column(gap=0, margins=(24, 18, 20, 18))
        self.setLayout(self._body)
        self._intake.progressed.connect(self._show)
        self._intake.ended.connect(self._show_outcome)
        if self._intake.outcome is not None:
            self._told().show_outcome(self._intake.outcome)
        if not self._show_parts():
            self.hide()

    def _counting(self) -> IntakeRunning:
        if self._running is None:
            self._running = IntakeRunning(self._intake)
            self._put(self._running)
        return self._running

    def _told(self) -> IntakeOutcome:
        if self._outcome is None:
            self._outcome = IntakeOutcome(self._phrases)
            self._outcome.put_away.connect(self._intake.put_away)
            self._put(self._outcome)
        return self._outcome

    def _put(self, part: QWidget) -> None:
        self._body.addWidget(part)
        tab_in_reading_order(self.parentWidget() or self)  # it stands above what was made before

    @Slot()
    def _show(self) -> None:
        self.setVisible(self._show_parts())

    def _show_parts(self) -> bool:
        """Shows what there is to tell; is there anything?"""
        is_running = self._intake.is_running
        if is_running:
            self._counting().show_progress()
        has_outcome = not is_running and self._intake.outcome is not None
        for part, is_wanted in ((self._running, is_running), (self._outcome, has_outcome)):
            if part is not None:
                part.setVisible(is_wanted)
        return is_running or has_outcome

    @Slot(object)
    def _show_outcome(self, found: "Imported") -> None:
        """It is over, or the next one begins; whoever stood on Stop stands on the outcome then."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self._running is not None and self._running.isAncestorOf(focus)
        if not self._intake.is_running:
            self._told().show_outcome(found)
            self._told().announce()
        self._show()
        if was_here and not self._intake.is_running:
            focus_first(self._told())
            self._told().setFocus()
