"""The areas of an adviser on the side, and below them what of the library is shown."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, scrolled
from adaptameter.ui.frame import areas
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.frame.show_panel import ShowPanel
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.rail_step import RailArea

_WIDTH = 228


class AdviserRail(Ground):
    """Takes the place of the path while an adviser is at work."""

    area_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._areas = {area: RailArea(area.value, areas.name(area)) for area in Area}
        self._line = Divider()
        self._panel = ShowPanel(session)
        self.setFixedWidth(look().grow(_WIDTH))
        for widget in self._areas.values():
            widget.clicked.connect(self._want)
        above = column(*self._areas.values(), gap=4, margins=(12, 16, 12, 8))
        self.setLayout(column(above, self._line, (scrolled(self._panel), 1), gap=0))

    def show_area(self, area: Area) -> None:
        """Show which area is open; the report of a region says by itself what it is about."""
        for one, widget in self._areas.items():
            widget.show_state("now" if one is area else "open")
        for part in (self._line, self._panel):
            part.setVisible(area is not Area.REGION)

    def seek(self) -> None:
        """Turn to the field for words."""
        self._panel.seek()

    @Slot()
    def _want(self) -> None:
        for area, widget in self._areas.items():
            if widget is self.sender():
                self.area_wanted.emit(area)
