"""Paints the shapes of a picture in the roles of a theme, on whatever can be painted on."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Shape
from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look
from adaptameter.ui.widgets.painting import rounded

PIXELS_PER_POINT: Final = 96 / 72
MARGIN: Final = 14
"""Pixels on both sides of the unit square: the numbers at the ends of an axis need half their width beside it."""

_HATCH: Final = 1.3
_STEP: Final = 6
"""How thick the lines of a hatching are, and how far apart, in pixels."""


class Canvas:
    """One painting: `frame` is where the unit square lies, `whole` what no word may leave, both in pixels."""

    def __init__(self, painter: QPainter, worn: Look, frame: QRectF, whole: QRectF) -> None:
        self._painter, self._worn, self._frame, self._whole = painter, worn, frame, whole
        self._point = PIXELS_PER_POINT * worn.grow(100) / 100

    def paint(self, picture: Picture) -> None:
        """Paints the shapes from back to front."""
        for shape in picture.shapes:
            self._paint(shape)

    def _paint(self, shape: Shape) -> None:
        match shape:
            case Box():
                self._box(shape)
            case Line():
                self._line(shape)
            case Polygon():
                self._polygon(shape)
            case Label():
                self._label(shape)

    def _at(self, x: float, y: float) -> QPointF:
        across = 1.0 - x if self._worn.right_to_left else x
        return QPointF(self._frame.left() + across * self._frame.width(), self._frame.top() + y * self._frame.height())

    def _colour(self, role: str, opacity: float = 1.0) -> QColor:
        colour = self._worn.colour(role)
        colour.setAlphaF(opacity)
        return colour

    def _box(self, box: Box) -> None:
        height = box.height * self._point
        one, other = self._at(box.x1, box.y), self._at(box.x2, box.y)
        place = QRectF(min(one.x(), other.x()), one.y() - height / 2, abs(other.x() - one.x()), height)
        radius = min(box.radius * self._point, place.width() / 2)
        edge = self._colour(box.edge, box.opacity) if box.edge else None
        if box.hatched and box.fill:
            self._hatch(place, self._colour(box.fill, box.opacity))
            rounded(self._painter, place, radius, None, edge, 1.2)
        else:
            rounded(self._painter, place, radius, self._colour(box.fill, box.opacity) if box.fill else None, edge)

    def _hatch(self, place: QRectF, colour: QColor) -> None:
        """Slanted lines up to the edges, worked out: many programs that read svg do not clip."""
        self._painter.setPen(QPen(colour, _HATCH, c=Qt.PenCapStyle.FlatCap))
        x = place.left() - place.height() + _STEP / 2
        while x < place.right():
            before, beyond = max(0.0, place.left() - x), max(0.0, x + place.height() - place.right())
            low = QPointF(x + before, place.bottom() - before)
            high = QPointF(x + place.height() - beyond, place.top() + beyond)
            self._painter.drawLine(low, high)
            x += _STEP

    def _line(self, line: Line) -> None:
        stroke = QLineF(self._at(line.x1, line.y1), self._at(line.x2, line.y2))
        overhang = line.overhang * self._point
        if stroke.isNull():
            stroke = QLineF(stroke.p1() - QPointF(0, overhang), stroke.p2() + QPointF(0, overhang))
        elif overhang:
            unit = stroke.unitVector()
            over = QPointF(unit.dx(), unit.dy()) * overhang
            stroke = QLineF(stroke.p1() - over, stroke.p2() + over)
        pen = QPen(self._colour(line.role), line.width * PIXELS_PER_POINT if line.width > 1 else 1.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(stroke)

    def _polygon(self, polygon: Polygon) -> None:
        edge = QPen(self._colour(polygon.edge), polygon.width * PIXELS_PER_POINT) if polygon.edge else Qt.PenStyle.NoPen
        self._painter.setPen(edge)
        fill = self._colour(polygon.fill, polygon.opacity) if polygon.fill else Qt.BrushStyle.NoBrush
        self._painter.setBrush(fill)
        self._painter.drawPolygon(QPolygonF([self._at(x, y) for x, y in polygon.points]))

    def _label(self, label: Label) -> None:
        block = text.block(self._worn, label.text, Face(label.size, label.strong))
        start = self._at(label.x, label.y) + QPointF(self._onward(label.dx), label.dy * self._point)
        left = start.x() - block.width * self._share_before(label)
        left = max(self._whole.left(), min(left, self._whole.right() - block.width))
        block.draw(self._painter, self._colour(label.role), left, start.y() - block.height / 2)

    def _onward(self, points: float) -> float:
        return -points * self._point if self._worn.right_to_left else points * self._point

    def _share_before(self, label: Label) -> float:
        """Which share of the words lies left of their place."""
        if label.anchor == "middle":
            return 0.5
        return 1.0 if (label.anchor == "end") != self._worn.right_to_left else 0.0
