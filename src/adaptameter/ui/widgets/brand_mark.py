"""The mark of the program: half a dial in five steps."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import pen_on, wear

_STEPS = 5


class BrandMark(QWidget):
    """Decoration beside the name; it does not turn in right-to-left windows."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = look().grow(self._size)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        side = self.width()
        stroke = side * 0.19
        drop = side * 0.14
        arc = QRectF(stroke / 2 + 1, stroke / 2 + drop, side - stroke - 2, side - stroke - 2)
        for step in range(_STEPS):
            colour = worn.level_fill(step) if step else worn.colour("level_edge")
            painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(arc, round((180 - step * 36 - 2) * 16), -32 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("ink"))
        painter.drawEllipse(QPointF(side / 2, arc.center().y()), side * 0.09, side * 0.09)
