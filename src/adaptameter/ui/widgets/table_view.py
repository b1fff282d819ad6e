"""A table of lines to look through, quick however many there are."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from adaptameter.ui import icons
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import is_new_look

PADDING: Final = 8
"""Between the edge of a cell and its words, in a line as in the head."""

_LINE = 36
_HEAD = 32
_CHEVRON = 14


class TableView(QTableView):
    """Every line has the same height, so that only those that are seen are asked for. Tab leaves it.

    A line is chosen as a whole. Typing letters seeks nothing: that would ask every line.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = _Head(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_new_look(event):
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def keyboardSearch(self, _typed: str) -> None:
        """Nothing is sought: it would ask every line."""

    def _measure(self) -> None:
        worn = look()
        self.verticalHeader().setMinimumSectionSize(worn.grow(_LINE))
        self.verticalHeader().setDefaultSectionSize(worn.grow(_LINE))
        self.horizontalHeader().setFixedHeight(worn.grow(_HEAD))
        self.horizontalHeader().setFont(worn.font("caption", True))


class _Head(QHeaderView):
    """What the columns are called, above the words in them; a chevron after the one by which the lines are sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, place: QRect, section: int) -> None:
        worn, model = look(), self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        padding, side = worn.space(PADDING), worn.grow(_CHEVRON)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, worn.colour("hair"))
        painter.setFont(self.font())
        painter.setPen(worn.colour("ink2"))
        is_sorted = self.isSortIndicatorShown() and section == self.sortIndicatorSection()
        room = place.width() - 2 * padding - is_sorted * side
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(shown)
        start = QRect(place.left() + padding, place.top(), wide + 1, place.height())
        painter.drawText(_visual(start, place), int(Qt.AlignmentFlag.AlignVCenter), shown)
        if is_sorted:
            name = "chevron-up" if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "chevron-down"
            mark = QRect(start.right() + 2, place.center().y() - side // 2, side, side)
            icons.paint(painter, name, worn.colour("ink2"), _visual(mark, place), 2.0)
        painter.restore()


def _visual(part: QRect, whole: QRect) -> QRect:
    way = Qt.LayoutDirection.RightToLeft if look().right_to_left else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(way, whole, part)
