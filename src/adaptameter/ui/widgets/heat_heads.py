"""The heads of a heatmap: titles above the columns, organisations with their grades beside the rows."""

import math
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from adaptameter.charts.breaking import lines
from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.heat_cell import paint_grade
from adaptameter.ui.widgets.heat_table import HeatColumn, HeatModel, HeatRow
from adaptameter.ui.widgets.painting import CONTROL_STROKE, mirrored, pen_on, rounded
from adaptameter.wording.phrases import isolated

_HEAD = Face("caption", strong=True)
_AIR = 4
_GRADE, _TICK = 23, 18
_LEAD, _APART = 8, 12
_WIDE_FROM = 290
_BESIDE = 0.36
_MOST_LINES = 4


class ColumnHeads(QHeaderView):
    """Short lines above each column; a press on one asks for what lies behind it."""

    def __init__(self, model: HeatModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heat = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        table, room = self._heat.table, self.defaultSectionSize() - _AIR
        columns = table.columns if table is not None else ()
        tallest = max((len(_head_lines(look(), column, room)) for column in columns), default=1)
        return QSize(0, tallest * _line() + 2 * _AIR)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        table, worn = self._heat.table, look()
        if table is None:
            return
        painter.save()
        painter.setFont(worn.font(_HEAD.role, _HEAD.strong))
        painter.setPen(worn.colour("ink2"))
        head = _head_lines(worn, table.columns[logical], rect.width() - _AIR)
        for up, line in enumerate(reversed(head)):
            place = QRect(rect.left(), rect.bottom() + 1 - _AIR - (up + 1) * _line(), rect.width(), _line())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, isolated(line))
        painter.restore()


class RowHeads(QHeaderView):
    """The grade first, then a box to choose the organisation, its name and something beside it."""

    ticked = Signal(int)
    """The row whose box was pressed."""

    def __init__(self, model: HeatModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._heat = model
        self._current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def show_current(self, row: int) -> None:
        """Marks the row in which the chosen cell stands."""
        self._current = row
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        table = self._heat.table
        if table is None:
            return
        worn, head = look(), table.row(logical)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grade(painter, worn, head.grade, self._turned(rect, QRectF(*_square(rect, _LEAD, worn.grow(_GRADE)))))
        _tick(painter, worn, self._turned(rect, self._box(rect)), is_on=head.is_chosen)
        self._words(painter, worn, rect, head, strong=logical == self._current)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and self._is_on_box(event.position().toPoint()):
            self.ticked.emit(row)
            return
        super().mousePressEvent(event)

    def _is_on_box(self, at: QPoint) -> bool:
        """Whether a press meets the box of its row; anywhere above or below it counts."""
        box = self._turned(self.viewport().rect(), self._box(self.viewport().rect()))
        return box.left() - _AIR <= at.x() <= box.right() + _AIR

    def _box(self, rect: QRect) -> QRectF:
        worn = look()
        return QRectF(*_square(rect, _lead(worn), worn.grow(_TICK)))

    def _words(self, painter: QPainter, worn: Look, rect: QRect, head: HeatRow, *, strong: bool) -> None:
        start = self._box(rect).right() + _APART
        room = rect.right() - _APART - start
        wide = min(room * _BESIDE, _width(worn, head.beside)) if rect.width() >= _WIDE_FROM * worn.scale else 0.0
        beside = QRectF(start + room - wide, rect.top(), wide, rect.height())
        name = QRectF(start, rect.top(), room - wide - (_APART if wide else 0), rect.height())
        _line_in(painter, worn, self._turned(rect, name), head.name, Face("small", strong), "ink")
        if wide:
            _line_in(painter, worn, self._turned(rect, beside), head.beside, Face("caption"), "ink3", at_end=True)

    def _turned(self, whole: QRect, place: QRectF) -> QRectF:
        """The place, given from the leading edge, where it lies in reading direction."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(whole.left() + whole.right() + 1 - place.right(), place.top(), place.width(), place.height())


class Corner(QWidget):
    """What the heads of the rows are: the grade, and whose it is."""

    def __init__(self, words: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter = look(), pen_on(self)
        name = _lead(worn) + worn.grow(_TICK) + _APART
        top = self.height() - _AIR - _line()
        for words, start, end in ((self._words[0], 0, name), (self._words[1], name, self.width())):
            place = mirrored(self, QRectF(start, top, end - start, _line()))
            _line_in(painter, worn, place, words, _HEAD, "ink2")


def _lead(worn: Look) -> int:
    """What stands before the box: the grade."""
    return _LEAD + worn.grow(_GRADE) + _APART


def _square(rect: QRect, left: float, side: float) -> tuple[float, float, float, float]:
    """A square in the middle of a row."""
    return rect.left() + left, rect.top() + (rect.height() - side) / 2, side, side


def _tick(painter: QPainter, worn: Look, box: QRectF, *, is_on: bool) -> None:
    """A box as the style sheet draws those of a form."""
    fill = worn.colour("accent" if is_on else "surface")
    rounded(painter, box, 5, fill, worn.colour("accent" if is_on else "control"), CONTROL_STROKE)
    if is_on:
        icons.paint(painter, "check", worn.colour("on_accent"), box.adjusted(2, 2, -2, -2), 3.0)


def _line_in(
    painter: QPainter, worn: Look, place: QRectF, words: str, face: Face, tone: str, *, at_end: bool = False
) -> None:
    """One line of words; a longer one ends in dots (all of it is in the tool tip)."""
    font = worn.font(face.role, face.strong)
    shown = _shortened(worn, words, face, math.floor(place.width()))
    at_right = at_end != worn.right_to_left
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(worn.colour(tone))
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, isolated(shown))


@lru_cache(maxsize=2048)
def _shortened(worn: Look, words: str, face: Face, width: int) -> str:
    measure = QFontMetricsF(worn.font(face.role, face.strong))
    return measure.elidedText(words, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=1024)
def _width(worn: Look, words: str) -> float:
    return QFontMetricsF(worn.font("caption")).horizontalAdvance(words) + 1.0


def _line() -> int:
    return math.ceil(text.line_height(look(), _HEAD))


@lru_cache(maxsize=256)
def _head_lines(worn: Look, column: HeatColumn, room: int) -> tuple[str, ...]:
    measure = QFontMetricsF(worn.font(_HEAD.role, _HEAD.strong)).horizontalAdvance
    return lines(column.title, room, measure)[:_MOST_LINES] + lines(column.below, room, measure)
