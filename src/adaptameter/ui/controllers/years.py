"""Looking back: the years of an organisation, and last year seen from today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from adaptameter.domain.instrument import IndicatorId, Level


class YearsController(QObject):
    """The wishes of the Results step that look over the years."""

    looked = Signal(object)
    """A `services.years.Years`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Read all years beside the window."""
        which = self._desk.which
        self._desk.beside(lambda house: house.years.look(which), self.looked.emit)

    @Slot(str, object)
    def then(self, indicator: "IndicatorId", level: "Level | None") -> None:
        """Keep what the board would answer for last year, knowing what it knows now."""
        self._desk.do(lambda house: house.years.then(self._desk.which, indicator, level))
