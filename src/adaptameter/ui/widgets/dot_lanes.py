"""Answers without names as dots, stacked over the level they chose."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QEvent, QLineF, QRectF, QSize, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded, wear

GAP = 8
"""Pixels between two columns of the scale."""

_REVEAL = 200
_WHO = Face("lead", True)
_HOW = Face("body")
_NAME = Face("caption")
_LARGEST = 56
_SMALLEST = 10
_LEAST_LANE = 52
_BETWEEN = 8.0
_RING = 3.0
_STEM = 16
_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Lane:
    """The answers of one group in one round: how many chose each column; the last column is "do not know".

    Hollow dots set a lane apart from the board's own.
    """

    name: str
    counts: tuple[int, ...]
    hollow: bool = False

    @property
    def ends(self) -> tuple[int, int] | None:
        """The lowest and the highest level, when they are not the same."""
        chosen = [column for column, count in enumerate(self.counts[:-1]) if count]
        return (chosen[0], chosen[-1]) if chosen and chosen[0] < chosen[-1] else None


class DotLanes(QLabel):
    """One lane above another over the same columns; large enough to be seen from the end of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._callouts: tuple[tuple[str, str], tuple[str, str]] | None = None
        self._grown = 1.0
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._grow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lanes(
        self, lanes: tuple[Lane, ...], callouts: tuple[tuple[str, str], tuple[str, str]] | None, says: str
    ) -> None:
        """Shows these lanes, the board's first; `callouts` stand over its lowest and its highest answer."""
        self._lanes = lanes
        self._callouts = callouts if lanes and lanes[0].ends else None
        self.setAccessibleName(says)
        self.updateGeometry()
        self.update()

    def reveal(self) -> None:
        """The dots appear, at once where the system asks for less motion."""
        wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._motion.stop()
        self._motion.setDuration(min(_REVEAL, max(0, wanted)))
        self._motion.start()

    def sizeHint(self) -> QSize:
        worn = look()
        lanes = round(_LEAST_LANE * worn.scale) * max(1, len(self._lanes))
        return QSize(worn.grow(480), lanes + self._callout_height(worn))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(300), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter = look(), pen_on(self)
        named, above = self._name_height(worn), self._callout_height(worn)
        spent = above + len(self._lanes) * (named + _BETWEEN)
        size = _fit([max(lane.counts) for lane in self._lanes], self._wide(), self.height() - spent)
        rows = [_rows(max(lane.counts), self._wide(), size) for lane in self._lanes]
        spare = (self.height() - spent - sum(rows) * (size + _BETWEEN)) / max(1, len(rows))
        top = 0.0
        for place, (lane, high) in enumerate(zip(self._lanes, rows, strict=True)):
            extra = above if place == 0 else 0
            area = QRectF(0, top, self.width(), named + extra + spare + high * (size + _BETWEEN) + _BETWEEN)
            self._paint_lane(painter, worn, lane, area, size)
            if place == 0 and self._callouts and lane.ends:
                self._paint_callouts(painter, worn, lane, area.bottom(), size)
            top = area.bottom()

    @Slot(object)
    def _grow(self, grown: float) -> None:
        self._grown = grown
        self.update()

    def _paint_lane(self, painter: QPainter, worn: Look, lane: Lane, area: QRectF, size: float) -> None:
        ground = area.bottom() - 1
        painter.setPen(QPen(worn.colour("control"), 1.0))
        painter.drawLine(QLineF(area.left(), ground, area.right(), ground))
        if len(self._lanes) > 1:
            block = text.block(worn, lane.name, _NAME)
            left = mirrored(self, QRectF(0, 0, block.width, 1)).left()
            block.draw(painter, worn.colour("ink2"), left, area.top() + 1)
        ringed = lane.ends if self._callouts and lane is self._lanes[0] else None
        for column, count in enumerate(lane.counts):
            within = self._column(column)
            for dot in range(count):
                place = _dot(within, ground - _BETWEEN, size, count, dot)
                self._paint_dot(painter, worn, place, lane, column, ringed=bool(ringed and column in ringed))

    def _paint_callouts(self, painter: QPainter, worn: Look, lane: Lane, ground: float, size: float) -> None:
        for column, words in zip(lane.ends or (), self._callouts or (), strict=True):
            rows = _rows(lane.counts[column], self._wide(), size)
            top = ground - _BETWEEN - rows * (size + _BETWEEN)
            self._paint_callout(painter, worn, self._column(column), top, words)

    def _paint_dot(
        self, painter: QPainter, worn: Look, place: QRectF, lane: Lane, column: int, *, ringed: bool
    ) -> None:
        shrunk = place.width() * (1.0 - self._grown) / 2
        dot = mirrored(self, place.adjusted(shrunk, shrunk, -shrunk, -shrunk))
        accent, unknown = worn.colour("accent"), column == len(lane.counts) - 1
        if lane.hollow or unknown:
            rounded(painter, dot, dot.width() / 2, worn.colour("surface"), accent, max(2.0, dot.width() / 12))
        else:
            rounded(painter, dot, dot.width() / 2, accent)
        if ringed:
            ring = dot.adjusted(-_RING, -_RING, _RING, _RING)
            rounded(painter, ring, ring.width() / 2, None, accent, 2.0)
        if unknown:
            block = text.block(
                worn, _UNKNOWN, Face("lead" if dot.height() > worn.pixels("lead") * 1.5 else "caption", True)
            )
            middle = dot.center()
            block.draw(painter, accent, middle.x() - block.width / 2, middle.y() - block.height / 2)

    def _paint_callout(self, painter: QPainter, worn: Look, within: QRectF, top: float, words: tuple[str, str]) -> None:
        place = mirrored(self, within)
        middle, y = place.center().x(), top - _RING
        painter.setPen(QPen(worn.colour("accent"), 2.0))
        painter.drawLine(QLineF(middle, y, middle, y - worn.grow(_STEM) + 4))
        y -= worn.grow(_STEM)
        for line, face, tone in ((words[1], _HOW, "ink2"), (words[0], _WHO, "ink")):
            block = text.block(worn, line, face)
            y -= block.height
            left = min(max(0.0, middle - block.width / 2), self.width() - block.width)
            block.draw(painter, worn.colour(tone), left, y)

    def _wide(self) -> float:
        """The width of a column."""
        of = len(self._lanes[0].counts) if self._lanes else 1
        return (self.width() - GAP * (of - 1)) / of

    def _column(self, column: int) -> QRectF:
        """A column of the scale, counted from the leading edge."""
        return QRectF(column * (self._wide() + GAP), 0, self._wide(), 1)

    def _name_height(self, worn: Look) -> float:
        return text.line_height(worn, _NAME) if len(self._lanes) > 1 else 0.0

    def _callout_height(self, worn: Look) -> int:
        if self._callouts is None:
            return 0
        lines = text.line_height(worn, _WHO) + text.line_height(worn, _HOW)
        return math.ceil(lines + worn.grow(_STEM) + 2 * _RING)


def _fit(most: list[int], wide: float, high: float) -> float:
    """The largest dots with which every lane has room, the fullest column of each given."""
    for size in range(_LARGEST, _SMALLEST, -1):
        if sum(_rows(count, wide, size) for count in most) * (size + _BETWEEN) <= high:
            return float(size)
    return float(_SMALLEST)


def _beside(wide: float, size: float) -> int:
    """How many dots stand side by side in a column."""
    return max(1, int((wide + _BETWEEN) // (size + _BETWEEN)))


def _rows(count: int, wide: float, size: float) -> int:
    """How many rows of dots a column needs; an empty lane keeps one."""
    return math.ceil(max(1, count) / _beside(wide, size))


def _dot(within: QRectF, ground: float, size: float, count: int, dot: int) -> QRectF:
    """Where one dot of a column lies; the last row of a stack stands in the middle as well."""
    beside = _beside(within.width(), size)
    row, place = divmod(dot, beside)
    in_row = min(beside, count - row * beside)
    step = size + _BETWEEN
    left = within.center().x() - (in_row * step - _BETWEEN) / 2 + place * step
    return QRectF(left, ground - (row + 1) * step + _BETWEEN, size, size)
