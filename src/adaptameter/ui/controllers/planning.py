"""Planning: suggestions, actions, what was done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from adaptameter.domain.record import Action, ActionId


class PlanningController(QObject):
    """The wishes of the Plan step."""

    looked = Signal(object)
    """A `domain.plan.Planning`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Look at the plan, the suggestions, and last year's plan."""
        page = self._desk.ask(lambda house: house.planning.look(self._desk.which))
        if page is not None:
            self.looked.emit(page)

    @Slot(object)
    def put(self, action: "Action") -> None:
        """Keep an action; one without an id is new."""
        self._desk.do(lambda house: house.planning.put(self._desk.which, action))

    @Slot(str)
    def remove(self, action: "ActionId") -> None:
        """Take an action out of the plan."""
        self._desk.do(lambda house: house.planning.remove(self._desk.which, action))

    @Slot(str, str)
    def done(self, action: "ActionId", on: str) -> None:
        """Say when an action was done; an empty date takes it back."""
        self._desk.do(lambda house: house.planning.done(self._desk.which, action, on))

    @Slot(object)
    def make_calendar(self, folder: Path) -> None:
        """Write the dates of the plan as a calendar."""
        which, words = self._desk.which, self._desk.open_words
        self._desk.beside(lambda house: (house.planning.make_calendar(which, words, folder),), self._desk.tell_files)
