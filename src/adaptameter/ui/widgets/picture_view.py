"""Charts on the screen: shapes painted in the roles of the theme."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Shape
from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import hatch, pen_on, rounded, wear

_PIXELS_PER_POINT = 96 / 72
_MARGIN = 14
_SQUARE_MARGIN = 4
_NOTHING = Picture((), "")


class PictureView(QLabel):
    """One picture in the room it is given; it mirrors in right-to-left windows and is read as the words it carries."""

    def __init__(self, name: str, height: int = 200, *, square: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = height
        self._square = square
        self._picture = _NOTHING
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_picture(self, picture: Picture) -> None:
        """Shows another picture."""
        self._picture = picture
        self.setAccessibleDescription(picture.says)
        self.update()

    def sizeHint(self) -> QSize:
        height = look().grow(self._least)
        return QSize(height if self._square else look().grow(360), height)

    def minimumSizeHint(self) -> QSize:
        height = look().grow(self._least)
        return QSize(height if self._square else look().grow(200), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        canvas = _Canvas(pen_on(self), worn, self._frame(worn), QRectF(self.rect()))
        for shape in self._picture.shapes:
            canvas.paint(shape)

    def _frame(self, worn: Look) -> QRectF:
        """The unit square on the screen; the numbers at both ends of an axis need half their width beside it."""
        if not self._square:
            margin = worn.grow(_MARGIN)
            return QRectF(self.rect()).adjusted(margin, 0, -margin, 0)
        side = min(self.width(), self.height()) - 2 * _SQUARE_MARGIN
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)


class _Canvas:
    """One painting: where the unit square lies, what a point is."""

    def __init__(self, painter: QPainter, worn: Look, frame: QRectF, whole: QRectF) -> None:
        self._painter, self._worn, self._frame, self._whole = painter, worn, frame, whole
        self._point = _PIXELS_PER_POINT * worn.grow(100) / 100

    def paint(self, shape: Shape) -> None:
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
            hatch(self._painter, place, self._colour(box.fill, box.opacity), radius, 6)
            rounded(self._painter, place, radius, None, edge, 1.2)
        else:
            rounded(self._painter, place, radius, self._colour(box.fill, box.opacity) if box.fill else None, edge)

    def _line(self, line: Line) -> None:
        stroke = QLineF(self._at(line.x1, line.y1), self._at(line.x2, line.y2))
        overhang = line.overhang * self._point
        if stroke.isNull():
            stroke = QLineF(stroke.p1() - QPointF(0, overhang), stroke.p2() + QPointF(0, overhang))
        elif overhang:
            unit = stroke.unitVector()
            over = QPointF(unit.dx(), unit.dy()) * overhang
            stroke = QLineF(stroke.p1() - over, stroke.p2() + over)
        pen = QPen(self._colour(line.role), line.width * _PIXELS_PER_POINT if line.width > 1 else 1.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(stroke)

    def _polygon(self, polygon: Polygon) -> None:
        edge = (
            QPen(self._colour(polygon.edge), polygon.width * _PIXELS_PER_POINT) if polygon.edge else Qt.PenStyle.NoPen
        )
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
