"""What several widgets paint alike: rounded boxes, hatching, level cells, and rectangles that mirror."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.theme import Look

CONTROL_STROKE = 1.5


def pen_on(widget: QWidget) -> QPainter:
    """A smooth painter on a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def is_new_look(event: QEvent) -> bool:
    """Is this the moment to measure and paint again: another theme, text scale or direction?"""
    return event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}


def wear(widget: QWidget, event: QEvent) -> None:
    """After a new theme, text size or direction the widget is measured and painted again."""
    if is_new_look(event):
        widget.updateGeometry()
        widget.update()


def mirrored(widget: QWidget, rectangle: QRect | QRectF) -> QRectF:
    """The rectangle, given from the leading edge, where it lies in the widget's reading direction."""
    place = QRectF(rectangle)
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        place.moveLeft(widget.width() - place.right())
    return place


def follow_width(widget: QWidget) -> None:
    """Lets a layout give the widget all width and the height its words need there."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def rounded(
    painter: QPainter,
    place: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box; its edge lies inside `place`."""
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    inset = 0.0 if edge is None else width / 2
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def hatch(painter: QPainter, place: QRectF, colour: QColor, radius: float = 0.0, step: float = 7.0) -> None:
    """Slanted lines inside a rounded box: something is there that is not known."""
    outline = QPainterPath()
    outline.addRoundedRect(place, radius, radius)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.3))
    x = place.left() - place.height()
    while x < place.right():
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()))
        x += step
    painter.restore()


def level_cell(painter: QPainter, look: Look, place: QRectF, level: int, of: int, radius: float) -> None:
    """The coloured square of a level with its number."""
    rounded(painter, place, radius, look.level_fill(level, of), look.level_edge(level, of))
    font = look.font("lead" if place.height() >= look.grow(30) else "small", True)
    painter.setFont(font)
    painter.setPen(look.level_text(level, of))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(level))


def radio(painter: QPainter, look: Look, place: QRectF, *, on: bool, hovered: bool) -> None:
    """The ring of a choice; a filled disc with a hole when it is chosen."""
    if not on:
        edge = look.colour("accent" if hovered else "control")
        rounded(painter, place, place.width() / 2, look.colour("surface"), edge, CONTROL_STROKE)
        return
    rounded(painter, place, place.width() / 2, look.colour("accent"))
    hole = place.width() * 0.3
    rounded(painter, place.adjusted(hole, hole, -hole, -hole), place.width(), look.colour("on_accent"))
