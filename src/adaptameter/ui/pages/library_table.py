"""The table of the library: marks scorecards, opens them, and shows as many fields as there is room for."""

import unicodedata
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from adaptameter.domain.shelved import Field
from adaptameter.ui import icons
from adaptameter.ui.pages.library_rows import TICK, Group, LibraryRows
from adaptameter.ui.pages.library_words import FIELDS, LibraryWords, Told
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import CONTROL_STROKE, rounded
from adaptameter.ui.widgets.table_view import PADDING, TableView

_TICK_WIDTH = 40
_NAME_WIDTH = 220
_WIDTHS: Final = {
    Field.YEAR: 56,
    Field.COUNTRY: 124,
    Field.STATE: 116,
    Field.SECTIONS: 76,
    Field.COVERAGE: 82,
    Field.FORM: 132,
    Field.SIZE: 96,
    Field.TAG: 120,
    Field.IMPORTED: 104,
    Field.REGION: 128,
    Field.REVISION: 78,
}
"""Pixels at 100 % text, in the order in which the fields are wanted: those that find no room stand in the panel."""

_ALWAYS: Final = (Field.YEAR, Field.COUNTRY, Field.STATE)
_STRONG: Final = ("L", "R", "AL")
_BOX = 18
_Index = QModelIndex | QPersistentModelIndex


class LibraryTable(TableView):
    """Space marks, Enter and a double click open; on the head of a group both fold it."""

    ticked = Signal(int)
    """The number of the scorecard that is to be marked, or not any more."""
    opened = Signal(int)
    """The number of the scorecard that is to be opened."""
    turned_to = Signal(object)
    """Where the scorecard in the present line stands on the shelf; None for none."""
    sort_wanted = Signal(object)
    """The `Field` whose head was pressed."""

    def __init__(self, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Scorecards"))
        self.setAccessibleDescription(self.tr("Space marks a scorecard to lay it beside others, Enter opens it."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted: tuple[Field, ...] = ()
        self.rows = LibraryRows(words, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.horizontalHeader().sectionClicked.connect(self._want_order)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._open)

    def show_order(self, by: Field, group: Field | None, *, down: bool) -> None:
        """Marks the head of the field by which the lines are sorted; that field and the one of the groups are shown."""
        self._wanted = tuple(one for one in (by, group) if one is not None)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(FIELDS.index(by) + 1, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self._share()

    def turn_to(self, place: int | None) -> None:
        """Makes the line of this scorecard the present one; without it the first."""
        row = self.rows.row_of(place)
        index = self.rows.index(row or 0, TICK + 1)
        self.setCurrentIndex(index)
        if row is not None:
            self.scrollTo(index, self.ScrollHint.PositionAtCenter)
        self._tell_current(index)

    def word_lines(self) -> None:
        """Puts the lines that are seen in words and measures them, so that they are painted sooner."""
        worn, first, last = look(), self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        padding = 2 * worn.space(PADDING)
        shown = [(field, self.columnWidth(FIELDS.index(field) + 1) - padding) for field in self.shown]
        for row in range(max(0, first), last + 1 if last >= 0 else self.rows.rowCount()):
            told = self.rows.told(row)
            if told is not None:
                for field, width in shown:
                    _line(worn, told.cells[field], field is Field.NAME, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._turn(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @property
    def shown(self) -> tuple[Field, ...]:
        """The fields for which there is room."""
        return tuple(field for place, field in enumerate(FIELDS, 1) if not self.isColumnHidden(place))

    def _share(self) -> None:
        """Shares the room among the fields, the most wanted first."""
        scale = look().scale
        left = self.viewport().width() - round((_TICK_WIDTH + _NAME_WIDTH) * scale)
        shown: list[Field] = [Field.NAME]
        for field in dict.fromkeys((*_ALWAYS, *self._wanted, *_WIDTHS)):
            if field is not Field.NAME:
                left -= round(_WIDTHS[field] * scale)
                if left < 0 and field not in _ALWAYS:
                    left += round(_WIDTHS[field] * scale)
                    continue
                shown.append(field)
        self._show_fields(shown, scale, left)

    def _show_fields(self, shown: list[Field], scale: float, left: int) -> None:
        """Gives what is left to the names; where even the few do not fit, all become narrower alike."""
        squeeze = min(1.0, self.viewport().width() / max(1, self.viewport().width() - left))
        head: QHeaderView = self.horizontalHeader()
        head.resizeSection(TICK, round(_TICK_WIDTH * scale * squeeze))
        for place, field in enumerate(FIELDS, 1):
            self.setColumnHidden(place, field not in shown)
            width = _NAME_WIDTH * scale + max(0, left) if field is Field.NAME else _WIDTHS[field] * scale
            head.resizeSection(place, int(width * squeeze))

    def _turn(self, row: int) -> None:
        told = self.rows.told(row)
        if told is None:
            self._fold(row)
        else:
            self.ticked.emit(told.number)

    def _fold(self, row: int) -> None:
        self.rows.fold(row)
        self.setCurrentIndex(self.rows.index(row, TICK + 1))

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if index.column() == TICK or self.rows.told(index.row()) is None:
            self._turn(index.row())

    def _enter(self, index: QModelIndex) -> None:
        if self.rows.told(index.row()) is None:
            self._fold(index.row())
        else:
            self._open(index)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        told = self.rows.told(index.row())
        if told is not None:
            self.opened.emit(told.number)

    @Slot(QModelIndex)
    def _tell_current(self, index: QModelIndex) -> None:
        self.turned_to.emit(self.rows.place(index.row()) if index.isValid() else None)

    @Slot(int)
    def _want_order(self, section: int) -> None:
        if section != TICK:
            self.sort_wanted.emit(FIELDS[section - 1])


class _Painter(QStyledItemDelegate):
    """A hairline below each line, a soft ground under the present one, heads strong across all fields."""

    def __init__(self, view: LibraryTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        worn, place = look(), QRect(option.rect)
        told = self._view.rows.told(index.row())
        head = self._view.rows.head(index.row()) if told is None else None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = index.row() == self._view.currentIndex().row()
        if is_current or head is not None:
            painter.fillRect(place, worn.colour("accent_soft" if is_current else "sunken"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, worn.colour("hair"))
        if head is not None:
            self._paint_head(painter, worn, place, head)
        elif told is not None and index.column() == TICK:
            self._paint_tick(painter, worn, place, index)
        elif told is not None:
            self._paint_words(painter, worn, place, told, FIELDS[index.column() - 1])
        painter.restore()

    def _paint_words(self, painter: QPainter, worn: Look, place: QRect, told: Told, field: Field) -> None:
        painter.setPen(worn.colour(_tone(told, field)))
        _draw(painter, worn, place, told.cells[field], strong=field is Field.NAME)

    def _paint_tick(self, painter: QPainter, worn: Look, place: QRect, index: _Index) -> None:
        side = worn.grow(_BOX)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(place).center())
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            rounded(painter, box, 5, worn.colour("accent"))
            icons.paint(painter, "check", worn.colour("on_accent"), box.adjusted(2, 2, -2, -2), 3.0)
        else:
            rounded(painter, box, 5, worn.colour("surface"), worn.colour("control"), CONTROL_STROKE)

    def _paint_head(self, painter: QPainter, worn: Look, place: QRect, head: Group) -> None:
        """The whole line is painted for every cell of it, and each shows its own part."""
        painter.setClipRect(place)
        line = QRect(0, place.top(), self._view.viewport().width(), place.height())
        is_folded = self._view.rows.is_folded(head)
        side = worn.grow(_BOX)
        chevron = QRect(worn.space(PADDING), line.top() + (line.height() - side) // 2, side, side)
        name = icons.directed("chevron-right", worn.right_to_left) if is_folded else "chevron-down"
        direction = self._view.layoutDirection()
        icons.paint(painter, name, worn.colour("ink2"), QStyle.visualRect(direction, line, chevron), 2.0)
        painter.setPen(worn.colour("ink"))
        words = QCoreApplication.translate("Library", "{group} · {count}").format(
            group=head.title, count=len(head.places)
        )
        after = line.adjusted(chevron.right(), 0, 0, 0)
        _draw(painter, worn, QStyle.visualRect(direction, line, after), words, strong=True)


def _draw(painter: QPainter, worn: Look, place: QRect, words: str, *, strong: bool) -> None:
    """One line from the leading edge, cut with dots where it is too long."""
    padding = worn.space(PADDING)
    room = place.adjusted(padding, 0, -padding, 0)
    painter.setFont(worn.font("small", strong))
    painter.drawText(room, *_line(worn, words, strong, room.width()))


@lru_cache(maxsize=2048)
def _line(worn: Look, words: str, strong: bool, width: int) -> tuple[int, str]:
    """How a line is laid, and what of it is shown; measured once."""
    shown = QFontMetrics(worn.font("small", strong)).elidedText(words, Qt.TextElideMode.ElideRight, width)
    side = Qt.AlignmentFlag.AlignRight if worn.right_to_left else Qt.AlignmentFlag.AlignLeft
    way = Qt.TextFlag.TextForceRightToLeft if _reads_leftwards(words) else Qt.TextFlag.TextForceLeftToRight
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return int(flags) | int(way) | int(Qt.TextFlag.TextSingleLine), shown


def _reads_leftwards(words: str) -> bool:
    """Whether the first letter belongs to a script that is read from right to left, whatever the window's is."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in _STRONG), "L") != "L"


def _tone(told: Told, field: Field) -> str:
    if told.is_closed:
        return "ink3"
    return "ink" if field in (Field.NAME, Field.STATE) else "ink2"
