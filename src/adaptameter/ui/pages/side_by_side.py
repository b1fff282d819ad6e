"""Two to six scorecards side by side: may they be compared, on what, and what each of them says."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from adaptameter.ui.arrange import column, holder, row, scrolled
from adaptameter.ui.in_turns import InTurns, painted_later
from adaptameter.ui.pages.side_by_side_board import SideBySideBoard
from adaptameter.ui.pages.side_by_side_reading import SideReading
from adaptameter.ui.pages.side_by_side_seen import nothing_seen, renamed, seen
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.domain.comparable_set import Whole

_FEWEST = 2
_BELOW = 20_000
"""Pixels: there a board is laid out while it is filled, and not painted."""


class SideBySideView(QWidget):
    """Shows the scorecards that are chosen; while there are fewer than two, how to choose them."""

    library_wanted = Signal()
    file_wanted = Signal(str)
    """The name that is proposed for a file; whoever asks for it calls `save`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Whole | None = None
        self._numbers: tuple[int, ...] = ()
        self._asked: tuple[int, ...] | None = None
        self._board: SideBySideBoard | None = None
        self._empty = EmptyState("grid-3x3")
        self._boards = column(gap=0)
        self._place = holder(self._boards)
        self._showing = InTurns(self)
        self._save = Button(self.tr("Save this comparison…"), "plain", "file-down")
        self._saved = Paragraph(role="small", tone="accent")
        self._waiting = holder(column(self._empty, None))
        self._foot = holder(row(self._save, (self._saved, 1), gap=12, margins=(0, 16, 0, 0)))
        self._arrange()
        self._wire()
        self._look()

    @Slot(object)
    def save(self, target: Path) -> None:
        """Write what is compared as xlsx, pdf or json, whichever the name of the file asks for."""
        if self._found is not None:
            self._session.comparing.save(self._found, self._session.words, target)

    def seen(self, naming: Naming) -> Seen:
        """The sections as a table and a picture, under these names."""
        found, words = self._found, self._session.words
        if found is None:
            return nothing_seen()
        if naming.is_anonymous:
            found = renamed(found, self._owners(), naming, self._session.booklet)
        return seen(SideReading(found, words), words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _arrange(self) -> None:
        content = column(self._waiting, self._place, self._foot, None, gap=0, margins=(0, 4, 12, 12))
        self.setLayout(column((scrolled(holder(content)), 1), gap=0))
        self._foot.hide()

    def _wire(self) -> None:
        self._empty.wanted.connect(self.library_wanted)
        self._save.clicked.connect(self._ask_where)
        self._session.library.chosen_changed.connect(self._look)
        self._session.comparing.compared.connect(self._show)
        self._session.comparing.saved.connect(self._show_saved)

    @Slot()
    def _look(self) -> None:
        """Ask for what is chosen now, once somebody looks."""
        chosen = self._session.library.chosen
        if len(chosen) < _FEWEST:
            self._show_empty(len(chosen))
        elif self.isVisible() and chosen != self._asked:
            self._asked = chosen
            self._session.comparing.compare(chosen)

    def _show_empty(self, chosen: int) -> None:
        self._showing.stop()
        self._asked, self._found = None, None
        self._turn(is_filled=False)
        title = self.tr("Choose two to six scorecards")
        words = self.tr("Tick them in the library or in the heatmap. Then they stand here side by side, from A to Z.")
        if chosen:
            title = self.tr("One scorecard is chosen. One more is needed.")
        self._empty.show_words(title, words, self.tr("Open the library"))

    @Slot(object, object)
    def _show(self, found: "Whole", numbers: tuple[int, ...]) -> None:
        if sorted(numbers) != sorted(self._asked or ()):
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._found, self._numbers = found, numbers
        self._saved.setText("")
        self._showing.start(self._shown(SideReading(found, self._session.words), had_focus=had_focus))

    def _shown(self, reading: SideReading, *, had_focus: bool) -> Iterator[None]:
        """The board is filled row by row below what is seen; then it takes the place of the one before."""
        before, board = self._board, SideBySideBoard(reading, self._place)
        board.setGeometry(0, _BELOW, self._place.width(), self.height())
        try:
            yield
            board.show()
            yield
            yield from board.fill()
            yield from painted_later(self, partial(self._change_board, board))
            if had_focus:
                self.setFocus()
            yield
        finally:  # also when another one is wanted by then
            gone = before if board is self._board else board
            if gone is not None and isValid(gone):
                gone.deleteLater()

    def _change_board(self, board: SideBySideBoard) -> None:
        if self._board is not None:
            self._boards.removeWidget(self._board)
            self._board.hide()
            self._board.move(0, _BELOW)  # where it stood would be painted again when it is deleted
        self._board = board
        board.opened.connect(self._open)
        board.removed.connect(self._remove)
        self._boards.addWidget(board)
        self._turn(is_filled=True)
        tab_in_reading_order(self)

    def _turn(self, *, is_filled: bool) -> None:
        if self._board is not None:
            self._board.setVisible(is_filled)
        self._foot.setVisible(is_filled)
        self._waiting.setVisible(not is_filled)
        focus_first(self)

    def _owners(self) -> tuple[str, ...]:
        """The organisations of the columns, as the adviser united them."""
        shelf = self._session.library.shelf
        places = [None if shelf is None else shelf.place_of(number) for number in self._numbers]
        lines = [None if shelf is None or place is None else shelf.line(place) for place in places]
        return tuple("" if line is None else line.organisation.id for line in lines)

    @Slot(int)
    def _open(self, place: int) -> None:
        self._session.library.open_card(self._numbers[place])

    @Slot(int)
    def _remove(self, place: int) -> None:
        self._session.library.choose(self._numbers[place], False)

    @Slot()
    def _ask_where(self) -> None:
        self.file_wanted.emit("comparison.xlsx")

    @Slot(object)
    def _show_saved(self, file: Path) -> None:
        self._saved.setText(self.tr("Saved: {file}").format(file=isolated(str(file))))
