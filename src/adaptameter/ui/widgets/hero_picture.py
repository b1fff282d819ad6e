"""The picture on the first page: five quiet hills, a sun."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import pen_on, rounded

_RADIUS = 16
_HILLS = 5
_STEPS = 60
_TALL_WORDS = 1.3


class HeroPicture(QFrame):
    """Decoration without a name, on which a page sets its own layout; words belong to the leading half."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        box = QRectF(self.rect())
        inside = QPainterPath()
        inside.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(inside, worn.colour("surface"))
        if worn.scale < _TALL_WORDS:
            self._paint_land(painter, worn, inside)
        rounded(painter, box, _RADIUS, None, worn.colour("hair"))

    def _paint_land(self, painter: QPainter, worn: Look, inside: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(inside)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for hill in range(_HILLS):
            painter.fillPath(self._hill(hill), worn.level_fill(hill))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.level_fill(0))
        painter.drawEllipse(QPointF(self.width() * 0.80, self.height() * 0.27), 26, 26)
        painter.restore()

    def _hill(self, hill: int) -> QPainterPath:
        """A slope that rises from the ground at the middle and runs on in waves."""
        width, height = self.width(), self.height()
        start = width * 0.5 - 80 + hill * 34
        rise = height * (0.5 - 0.105 * hill)
        wave = 26 - 2 * hill
        outline = QPainterPath(QPointF(start, height))
        for step in range(_STEPS + 1):
            share = step / _STEPS
            strength = 1 - (1 - share) ** 2.2
            swing = math.sin(share * math.pi * (1.25 + 0.22 * hill) + hill * 0.9) * wave
            outline.lineTo(start + (width - start) * share, height - (rise + swing) * strength)
        outline.lineTo(width, height)
        outline.closeSubpath()
        return outline
