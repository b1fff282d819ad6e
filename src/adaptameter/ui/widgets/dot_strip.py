"""The answers to one question as a tiny line of dots, for a list."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded

_WIDTH = 104
_HEIGHT = 34
_DOT = 6.0
_STEP = 7.0


class DotStrip(Label):
    """One small dot an answer, stacked over its level; hollow ones beside the line do not know."""

    def __init__(self, counts: Sequence[int], says: str, parent: QWidget | None = None) -> None:
        """`counts` by level, the last one is "do not know"."""
        super().__init__(parent=parent)
        self._counts = tuple(counts)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        worn = look()
        return QSize(worn.grow(_WIDTH), worn.grow(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter = look(), pen_on(self)
        scale = worn.grow(100) / 100
        levels = len(self._counts) - 1
        step = (self.width() - 4 * _DOT * scale) / levels
        ground = self.height() - 5.0
        ends = QRectF(_DOT, ground, step * (levels - 1), 0)
        line = mirrored(self, ends)
        painter.setPen(QPen(worn.colour("control"), 1.0))
        painter.drawLine(QLineF(line.left(), ground, line.right(), ground))
        fit = min(_STEP * scale, (ground - _DOT * scale) / max(1, *self._counts))
        for column, count in enumerate(self._counts):
            middle = mirrored(self, QRectF(_DOT + step * column, 0, 0, 0)).left()
            tick = QLineF(middle, ground - 2, middle, ground + 3)
            if column < levels:
                painter.setPen(QPen(worn.colour("control"), 1.0))
                painter.drawLine(tick)
            for dot in range(count):
                side = _DOT * scale
                place = QRectF(middle - side / 2, ground - side / 2 - dot * fit, side, side)
                if column < levels:
                    rounded(painter, place, side / 2, worn.colour("accent"))
                else:
                    rounded(painter, place, side / 2, worn.colour("surface"), worn.colour("accent"), 1.4)
