"""An icon beside words."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui import icons
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import pen_on, wear


class Icon(QWidget):
    """Decoration in a colour role; the words beside it say what it means."""

    def __init__(
        self,
        name: str,
        tone: str = "ink2",
        size: int = 20,
        *,
        filled: bool = False,
        stroke: float = 2.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self._filled = filled
        self._stroke = stroke
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, tone: str) -> None:
        """Shows another icon or tone."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = look().grow(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        name = icons.directed(self._name, worn.right_to_left)
        place = QRectF(0, 0, self.width(), self.width())
        icons.paint(pen_on(self), name, worn.colour(self._tone), place, self._stroke, filled=self._filled)
