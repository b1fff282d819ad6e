"""A list of lines to read: a name with a sentence below it, thousands of them if need be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.list_view import ListView

_TITLE, _WORDS = Face("small", strong=True), Face("small")
_ACROSS, _DOWN = 8, 6
_EDGE = 5
"""The frame of a list with the gap inside it, as the style sheet has it."""

_TALLEST = 260
_SHARE_OF_WINDOW = 0.4
_AT_ONCE: Final = 20
"""Lines that are measured in one go: under 16 ms, so that the window is never held up."""

_T = TypeVar("_T")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """What is told, and about what."""

    title: str
    words: str


class LineList(ListView):
    """As tall as its lines, up to a part of the window. A line is worded when it is first seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setLayoutMode(ListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, things: Sequence[_T], told: Callable[[_T], Line]) -> None:
        """Shows a line for each of these things."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lines.show(len(things), lambda row: told(things[row]))
        self.updateGeometry()

    def line(self, row: int) -> Line:
        """The line in this row, from 0."""
        return self._lines.line(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A bar that is not needed would make the lines narrower, and so needed."""
        policy = Qt.ScrollBarPolicy
        fits = self._height(self.width(), self.height()) <= self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        super().resizeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tallest = round(min(look().grow(_TALLEST), self.window().height() * _SHARE_OF_WINDOW))
        return min(tallest, self._height(width, tallest))

    def sizeHint(self) -> QSize:
        width = look().grow(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(160), look().grow(40))

    def _height(self, width: int, enough: int) -> int:
        """How tall all lines are together; of many only as much as is enough."""
        height = 2 * _EDGE
        for row in range(self._lines.rowCount()):
            height += line_height(self.line(row), width - 2 * _EDGE)
            if height > enough:
                break
        return height


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._told: Callable[[int], Line] = _nothing

    def show(self, count: int, told: Callable[[int], Line]) -> None:
        self.beginResetModel()
        self._count, self._told = count, told
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._told(row)

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row()).title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            line = self.line(index.row())
            return line.title if role == Qt.ItemDataRole.AccessibleTextRole else line.words
        return None


class _Painter(QStyledItemDelegate):
    """Wraps and paints a line in the width of the list."""

    def __init__(self, view: LineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, line_height(self._view.line(index.row()), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, row, painter, self._view)
        place: QRect = row.rect
        across, down = look().space(_ACROSS), look().space(_DOWN)
        top = float(place.top() + down)
        line = self._view.line(index.row())
        for words, face, tone in ((line.title, _TITLE, "ink"), (line.words, _WORDS, "ink2")):
            block = text.block(look(), words, face, place.width() - 2 * across)
            block.draw(painter, look().colour(tone), place.left() + across, top)
            top += block.height


def line_height(line: Line, width: int) -> int:
    """How tall a line is in a list of this width inside its frame."""
    room = width - 2 * look().space(_ACROSS)
    heights = (text.height(look(), line.title, _TITLE, room), text.height(look(), line.words, _WORDS, room))
    return sum(heights) + 2 * look().space(_DOWN)


def _nothing(_row: int) -> Line:
    raise IndexError("there are no lines")
