"""The table with its panel: beside it where there is room, else below."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from adaptameter.ui.arrange import is_roomy, scrolled
from adaptameter.ui.theme import look

_PANEL_WIDTH = 324
_LEAST_BESIDE = 840
_LEAST_HEIGHT = 260


class LibraryBody(QWidget):
    """Beside the table the panel scrolls by itself; below it, with the page. It comes when the table stands there."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: QWidget | None = None
        self._area = scrolled(QWidget())
        self._area.setFixedWidth(look().grow(_PANEL_WIDTH))
        table.setMinimumHeight(look().grow(_LEAST_HEIGHT))
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().space(16))
        self._box.addWidget(table, 1)
        self._box.addWidget(self._area)

    def put_panel(self, panel: QWidget) -> None:
        """Shows this panel."""
        self._panel = panel
        self._place(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._panel is not None:
            self._place(self._panel)

    def _place(self, panel: QWidget) -> None:
        wants_beside = is_roomy() and self.width() >= _LEAST_BESIDE
        is_beside = self._area.widget() is panel
        if wants_beside and not is_beside:
            self._box.setDirection(QHBoxLayout.Direction.LeftToRight)
            self._area.setWidget(panel)
        elif not wants_beside and self._box.indexOf(panel) < 0:
            self._area.takeWidget()
            self._box.setDirection(QHBoxLayout.Direction.TopToBottom)
            self._box.addWidget(panel)
        self._area.setVisible(wants_beside)
        panel.show()
