"""Who stands at one point of a spread: names to open, from A to Z."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column, row
from adaptameter.ui.keys import key_name
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.line_list import Line, LineList
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.vectors.shelf import Shelf


class NameList(LineList):
    """A click on a line, or Enter, wants it."""

    wanted = Signal(int)
    """The row, from 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.clicked.connect(self._want)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._want(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(index.row())


class SpreadNames(QWidget):
    """Hidden until somebody asks; never part of a picture."""

    opened = Signal(int)
    """The number of a scorecard."""
    closed = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shelf: Shelf | None = None
        self._places: Sequence[int] = ()
        self._title = Heading(role="body")
        self._list = NameList(self.tr("Organisations at this point"))
        self._close = IconButton("x", self.tr("Close the list"))
        self.setLayout(column(row((self._title, 1), self._close), self._list, gap=4))
        self._list.wanted.connect(self._open)
        self._close.clicked.connect(self.put_away)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def show_names(self, point: int, places: Sequence[int], shelf: "Shelf") -> None:
        """Shows who stands at this point."""
        self._shelf, self._places = shelf, places
        title = self.tr("%n organisation(s) at {point}, from A to Z", "", len(places)).format(point=point)
        self._title.setText(title)
        self._list.show_lines(places, self._line)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self.show()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    @Slot()
    def put_away(self) -> None:
        """Hides them again."""
        had_focus = self._list.hasFocus() or self._close.hasFocus()
        self.hide()
        if had_focus:
            self.closed.emit()

    @Slot(int)
    def _open(self, place: int) -> None:
        if self._shelf is not None:
            self.opened.emit(self._shelf.line(self._places[place]).number)

    def _line(self, place: int) -> Line:
        if self._shelf is None:
            raise RuntimeError("nobody was asked for")
        line = self._shelf.line(place)
        country = line.organisation.country
        where = key_name(self._words, Field.COUNTRY, country) if country else ""
        return Line(line.organisation.name, self._words.joined((where, str(line.year))))
