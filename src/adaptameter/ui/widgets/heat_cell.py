"""Cells and grades of a heatmap as they are painted: in the table, and in the legend below it."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.ui.theme import Look
from adaptameter.ui.widgets.painting import CONTROL_STROKE, hatch, rounded

_RADIUS = 4.0
_WALL, _GROUND = 4, 2
_SHORTER = 5
_LEAST_WALL = 8
_OPEN = 0.5
_GRADES = {
    "A": ("accent", "accent", "on_accent"),
    "B": ("accent_soft", "accent", "accent"),
    "C": (None, "control", "ink2"),
    "D": (None, "danger_mark", "danger"),
}
"""Fill, edge and letter of each grade: told by its letter and its shape, filled, edged or hollow."""


def paint_cell(painter: QPainter, worn: Look, cell: Cell, place: QRect) -> None:
    """Paints what a cell says; the same cell of the same size is drawn once and then copied."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), _drawn(worn, cell, place.width(), place.height(), ratio))


def paint_grade(painter: QPainter, worn: Look, grade: str, place: QRectF) -> None:
    """Paints the letter of a grade in its shape."""
    fill, edge, ink = _GRADES[grade]
    rounded(painter, place, 6, worn.colour(fill) if fill else None, worn.colour(edge), CONTROL_STROKE)
    painter.setFont(worn.font("caption", True))
    painter.setPen(worn.colour(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, grade)


@lru_cache(maxsize=2048)
def _drawn(worn: Look, cell: Cell, width: int, height: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(width * ratio), round(height * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, worn, cell, QRectF(0, 0, width, height))
    painter.end()
    return drawn


def _paint(painter: QPainter, worn: Look, cell: Cell, place: QRectF) -> None:
    match cell.kind:
        case Kind.LEVEL:
            rounded(painter, place, _RADIUS, worn.level_fill(cell.fill), worn.level_edge(cell.fill))
            _sign(painter, worn, place, cell.number, worn.level_text(cell.fill).name(), strong=True)
            if cell.capped:
                _wall(painter, worn, place)
        case Kind.UNKNOWN:
            hatch(painter, place, worn.colour("control"), _RADIUS)
            rounded(painter, place, _RADIUS, None, worn.colour("control"))
            middle = QRectF(0, 0, min(worn.grow(22), place.width() * _OPEN), place.height() - 4)
            middle.moveCenter(place.center())
            rounded(painter, middle, _RADIUS, worn.colour("page"))
            _sign(painter, worn, place, "?", worn.colour("ink").name(), strong=True)
        case Kind.APART:
            _sign(painter, worn, place, "–", worn.colour("ink3").name(), strong=False)
        case Kind.EMPTY:
            rounded(painter, place, _RADIUS, None, worn.colour("hair"))


def _sign(painter: QPainter, worn: Look, place: QRectF, sign: str, colour: str, *, strong: bool) -> None:
    painter.setFont(worn.font("small", strong))
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


def _wall(painter: QPainter, worn: Look, place: QRectF) -> None:
    """The wall of a cap after the number, with ground beside it: on some fills it is equally dark."""
    wide, air = worn.grow(_WALL), worn.grow(_GROUND)
    tall = max(_LEAST_WALL, place.height() - 2 * worn.grow(_SHORTER))
    left = place.right() - max(place.width() / 4, wide + 2 * air)
    if worn.right_to_left:
        left = place.left() + place.right() - left - wide
    wall = QRectF(left, place.center().y() - tall / 2, wide, tall)
    rounded(painter, wall.adjusted(-air, -air, air, air), 3, worn.colour("surface"))
    rounded(painter, wall, 1.5, worn.colour("danger_mark"))
