"""The areas of an adviser as one line, for large text; what is shown unfolds below it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from adaptameter.ui.arrange import column, row, scrolled
from adaptameter.ui.frame import areas
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.frame.show_panel import ShowPanel
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground

_UNFOLDED = 200


class AdviserStrip(Ground):
    """Takes the place of the rail from 150 % text on."""

    area_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("top", parent)
        self._area = Button("", "quiet", "chevron-down", "trailing", role="small")
        self._show = Button(self.tr("Show…"), "quiet", "sliders-horizontal", role="small")
        self._show.setCheckable(True)
        self._panel = ShowPanel(session)
        self._unfolded = scrolled(self._panel)
        self._unfolded.setFixedHeight(look().grow(_UNFOLDED))
        self._unfolded.hide()
        line = row(self._area, None, self._show, gap=8, margins=(24, 4, 32, 4))
        self.setLayout(column(line, self._unfolded, gap=0))
        self._area.clicked.connect(self._unfold)
        self._show.toggled.connect(self._unfolded.setVisible)

    def show_area(self, area: Area) -> None:
        """Show which area is open; the report of a region says by itself what it is about."""
        self._area.set_words(areas.name(area))
        self._show.setVisible(area is not Area.REGION)
        if area is Area.REGION:
            self._show.setChecked(False)

    def seek(self) -> None:
        """Turn to the field for words."""
        self._show.setChecked(True)
        self._panel.seek()

    @Slot()
    def _unfold(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for area in Area:
            action = QAction(areas.name(area), menu)
            action.setData(area)
            action.triggered.connect(self._want)
            menu.addAction(action)
        menu.popup(self._area.mapToGlobal(self._area.rect().bottomLeft()))

    @Slot()
    def _want(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.area_wanted.emit(sender.data())
