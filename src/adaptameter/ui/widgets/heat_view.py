"""A heatmap on the screen: organisations beside, columns above, a cell where they meet."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.heat_cell import paint_cell
from adaptameter.ui.widgets.heat_heads import ColumnHeads, Corner, RowHeads
from adaptameter.ui.widgets.heat_table import HeatModel, HeatRow, HeatTable
from adaptameter.ui.widgets.painting import is_new_look, pen_on, rounded

_ROW, _LOW_ROW, _LOW = 32, 28, 720
_NARROWEST = 64
_HEAD, _HEAD_SHARE = 312, 0.44
_FEWEST_ROWS = 5
_STROKE, _RADIUS = 2.5, 5.0
_GAP = 1
_WHY, _HELP = Face("caption"), Face("caption", strong=True)
_PLAIN = """
QTableView, QTableView::corner, QTableCornerButton::section { background: transparent; border: 0; padding: 0 }
"""
_Index = QModelIndex | QPersistentModelIndex


class HeatView(QTableView):
    """Arrows go from cell to cell, Enter opens one, Space chooses its organisation."""

    cell_chosen = Signal(int, int)
    """The row and the column of the cell that is looked at now."""
    cell_opened = Signal(int, int)
    """The cell whose answers are wanted."""
    row_ticked = Signal(int)
    """The row of an organisation that is to be chosen, or not any more."""
    column_pressed = Signal(int)
    """The column whose head was pressed."""

    def __init__(self, name: str, corner: tuple[str, str], parent: QWidget | None = None) -> None:
        """`corner` says what grades and organisations are called."""
        super().__init__(parent)
        self._chosen = (-1, -1)
        self._model = HeatModel(self)
        self._columns = ColumnHeads(self._model, self)
        self._rows = RowHeads(self._model, self)
        self._corner = Corner(corner, self)
        for button in self.findChildren(QAbstractButton):  # Qt's own, below the corner
            button.setAccessibleName(", ".join(corner))
        self.setAccessibleName(name)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self._model, self))
        self._dress()
        self._rows.ticked.connect(self.row_ticked)
        self._columns.sectionClicked.connect(self.column_pressed)
        self._rows.sectionClicked.connect(self._choose_row)
        self.doubleClicked.connect(self._open)

    def show_table(self, table: HeatTable, row: int, column: int) -> None:
        """Shows another table, and looks at this cell of it."""
        self._model.show(table)
        self._lay_out()
        self.choose(min(row, len(table) - 1), min(column, len(table.columns) - 1))

    def show_ticks(self) -> None:
        """Paints the heads of the rows anew."""
        self._rows.viewport().update()

    @property
    def chosen(self) -> tuple[int, int]:
        """The row and the column of the chosen cell, -1 without one."""
        return self._chosen

    def choose(self, row: int, column: int) -> None:
        """Looks at this cell."""
        self.setCurrentIndex(self._model.index(row, column))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._chosen = current.row(), current.column()
        self._rows.show_current(current.row())
        self.viewport().update()
        if current.isValid():
            self.cell_chosen.emit(current.row(), current.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        table = self._model.table
        if table is not None and len(table):
            self._paint_refused(table, event.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif event.key() == Qt.Key.Key_Space:
            self.row_ticked.emit(index.row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Numbers are not searched: nobody looks for a score."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_new_look(event):
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        frame = self.viewport().geometry()
        at_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = frame.left() - self._rows.width() if at_left else frame.right() + 1
        self._corner.setGeometry(left, frame.top() - self._columns.height(), self._rows.width(), self._columns.height())

    def minimumSizeHint(self) -> QSize:
        worn = look()
        return QSize(worn.grow(_HEAD), self._columns.sizeHint().height() + _FEWEST_ROWS * worn.grow(_LOW_ROW))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setStyleSheet(_PLAIN)

    def _lay_out(self) -> None:
        """Columns share the width; where they would be too narrow they scroll beside the organisations."""
        worn, table = look(), self._model.table
        head = min(worn.grow(_HEAD), round(self.width() * _HEAD_SHARE))
        self._rows.setFixedWidth(head)
        low = self.window().height() < _LOW
        self._rows.setDefaultSectionSize(worn.grow(_LOW_ROW if low else _ROW))
        bar = self.verticalScrollBar().sizeHint().width()
        count = len(table.columns) if table is not None else 1
        self._columns.setDefaultSectionSize(max(round(_NARROWEST * worn.scale), (self.width() - head - bar) // count))
        self.updateGeometries()

    def _paint_refused(self, table: HeatTable, seen: QRect) -> None:
        """In the rows without cells stands why, once over all columns."""
        worn, painter = look(), pen_on(self.viewport())
        last = self._rows.logicalIndexAt(seen.bottom())
        for row in range(self._rows.logicalIndexAt(seen.top()), (last if last >= 0 else len(table) - 1) + 1):
            head = table.row(row)
            if head.refused:
                place = self._whole_row(row)
                _refused(painter, worn, QRectF(place).adjusted(_GAP, _GAP, -_GAP, -_GAP), head)
                if row == self._chosen[0]:
                    _outline(painter, worn, place)

    def _whole_row(self, row: int) -> QRect:
        """Over all columns, but no wider than what is seen of them."""
        wide = min(self._columns.length(), self.viewport().width())
        left = 0 if not self.isRightToLeft() else self.viewport().width() - wide
        return QRect(left, self.rowViewportPosition(row), wide, self.rowHeight(row))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.cell_opened.emit(index.row(), index.column())

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        self.choose(row, max(0, self.chosen[1]))
        self.setFocus(Qt.FocusReason.MouseFocusReason)


class _Painter(QStyledItemDelegate):
    """Paints a cell; a row without cells is painted by its view."""

    def __init__(self, model: HeatModel, view: HeatView) -> None:
        super().__init__(view)
        self._heat = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        table, row, column = self._heat.table, index.row(), index.column()
        if table is None or table.row(row).refused:
            return
        rect: QRect = option.rect
        paint_cell(painter, look(), table.cell(row, column), rect.adjusted(_GAP, _GAP, -_GAP, -_GAP))
        if (row, column) == self._view.chosen:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _outline(painter, look(), rect)
            painter.restore()


def _outline(painter: QPainter, worn: Look, rect: QRect) -> None:
    """Here is the chosen cell."""
    rounded(painter, QRectF(rect), _RADIUS, None, worn.colour("focus"), _STROKE)


def _refused(painter: QPainter, worn: Look, place: QRectF, head: HeatRow) -> None:
    """Why an organisation is not compared, and that something can be done where there is room to say it."""
    soft = worn.colour("danger_soft")
    edge = worn.colour("danger_mark") if soft == worn.colour("surface") else None
    rounded(painter, place, _RADIUS - 1, soft, edge)
    side, gap = worn.grow(14), worn.grow(10)
    x = place.left() + gap
    lock = _turned(worn, place, QRectF(x, place.center().y() - side / 2, side, side))
    icons.paint(painter, "lock", worn.colour("danger"), lock)
    x += side + gap
    for words, face, tone in ((head.refused, _WHY, "danger"), (head.help, _HELP, "accent")):
        block = text.block(worn, words, face)
        if tone == "accent" and x + block.width > place.right():
            break
        spot = _turned(worn, place, QRectF(x, place.center().y() - block.height / 2, block.width, block.height))
        block.draw(painter, worn.colour(tone), spot.left(), spot.top())
        x += block.width + gap


def _turned(worn: Look, whole: QRectF, place: QRectF) -> QRectF:
    """The place, given from the leading edge of the whole, in reading direction."""
    if worn.right_to_left:
        place.moveLeft(whole.left() + whole.right() - place.right())
    return place
