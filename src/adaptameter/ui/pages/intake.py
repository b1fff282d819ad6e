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

if TYPE_CHECKING:
    from adaptameter.services.importing import Imported


class IntakePanel(Card):
    """Hidden while there is nothing to tell."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._intake = session.intake
        self._running = IntakeRunning(self._intake)
        self._outcome = IntakeOutcome(session.words)
        self.setLayout(column(self._running, self._outcome, gap=0, margins=(24, 18, 20, 18)))
        self._outcome.put_away.connect(self._intake.put_away)
        self._intake.progressed.connect(self._show)
        self._intake.ended.connect(self._show_outcome)
        if self._intake.outcome is not None:
            self._outcome.show_outcome(self._intake.outcome)
        self._show()

    @Slot()
    def _show(self) -> None:
        is_running = self._intake.is_running
        if is_running:
            self._running.show_progress()
        self._running.setVisible(is_running)
        self._outcome.setVisible(not is_running and self._intake.outcome is not None)
        self.setVisible(is_running or self._intake.outcome is not None)

    @Slot(object)
    def _show_outcome(self, found: "Imported") -> None:
        """It is over, or the next one begins; whoever stood on Stop stands on the outcome then."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self._running.isAncestorOf(focus)
        if not self._intake.is_running:
            self._outcome.show_outcome(found)
            self._outcome.announce()
        self._show()
        if was_here and not self._intake.is_running:
            focus_first(self._outcome)
            self._outcome.setFocus()
