"""Icons from the bundled set, drawn in a colour of the theme."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from adaptameter.system.assets import resource

STROKE = 1.75
_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


def directed(name: str, right_to_left: bool) -> str:
    """The icon that points the same way in reading direction; only arrows and chevrons turn."""
    return _MIRRORED.get(name, name) if right_to_left else name


def svg(name: str, colour: QColor, stroke: float = STROKE, *, filled: bool = False) -> bytes:
    """The drawing itself in one colour."""
    ink = colour.name()
    drawing = _source(name).replace("currentColor", ink).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return (drawing.replace('fill="none"', f'fill="{ink}"') if filled else drawing).encode()


def pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, stroke: float = STROKE, *, filled: bool = False
) -> QPixmap:
    """The icon in `size` device-independent pixels for a screen of `ratio`."""
    return _pixmap(name, colour.name(), size, ratio, stroke, filled)


def paint(
    painter: QPainter, name: str, colour: QColor, place: QRect | QRectF, stroke: float = STROKE, *, filled: bool = False
) -> None:
    """Paints the icon into the square `place`."""
    square = QRectF(place)
    drawn = pixmap(name, colour, round(square.width()), painter.device().devicePixelRatio(), stroke, filled=filled)
    painter.drawPixmap(square.topLeft(), drawn)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float, stroke: float, filled: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon, not with the widgets

    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg(name, QColor(colour), stroke, filled=filled))).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
