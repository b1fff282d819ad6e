"""Which must-haves fail with most organisations: questions, and never who."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from adaptameter.domain.library import NO_FILTER
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.pages.must_haves_reading import MustHavesReading
from adaptameter.ui.pages.must_haves_row import MustHaveRow
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.domain.portfolio import MustHave
    from adaptameter.services.house import House


class MustHavesView(QWidget):
    """Over what the filter finds, one scorecard an organisation; the largest share comes first."""

    shown = Signal()
    """The must-haves of the present filter stand there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._library = session, session.library
        self._is_stale = True
        self._asked = 0
        self._found: tuple[MustHave, ...] = ()
        self._rows: list[MustHaveRow] = []
        self._filling = InTurns(self)
        self._reading = MustHavesReading(session.words, self)
        self._title = Heading(self._reading.title, "question")
        self._about = Paragraph(self._reading.about, tone="ink2")
        self._lines = column(gap=10)
        self._empty = EmptyState("search")
        self._arrange()
        self._empty.wanted.connect(self._show_everything)
        self._filling.ended.connect(self._end)
        self._library.filtered.connect(self._look_again)

    def seen(self, _naming: Naming) -> Seen:
        """What is seen now, to be saved."""
        shelf = self._library.shelf
        found = () if shelf is None else shelf.must_haves(self._library.latest)
        return self._reading.seen(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _arrange(self) -> None:
        parts = (self._title, self._about, self._empty, holder(self._lines), None)
        page = scrolled(holder(column(*parts, gap=10, margins=(6, 0, 6, 12))))
        self.setLayout(column((page, 1), gap=0))
        self._empty.hide()
        self._empty.show_words(
            self.tr("Nothing can be counted"),
            self.tr("No signed scorecard with a locked section fits what you asked for on the left."),
            self.tr("Show everything"),
        )

    @Slot()
    def _show_everything(self) -> None:
        self._library.show(NO_FILTER)

    @Slot()
    def _look_again(self) -> None:
        """Something else is to be shown; a view that nobody looks at waits."""
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        shelf = self._library.shelf
        if shelf is None or not self._is_stale:
            return
        self._is_stale = False
        self._asked += 1
        asked, places = self._asked, self._library.latest

        def wish(_house: "House") -> "tuple[int, tuple[MustHave, ...]]":
            return asked, shelf.must_haves(places)

        self._session.beside(wish, self._show)

    @Slot(object)
    def _show(self, told: "tuple[int, tuple[MustHave, ...]]") -> None:
        """Shows what was counted, unless something else is wanted by now."""
        asked, found = told
        if asked != self._asked:
            return
        self._found = found
        self._empty.setVisible(not found)
        for left_over in self._rows[len(found) :]:
            left_over.hide()
        self._filling.start(map(self._fill, range(len(found))))

    def _fill(self, place: int) -> None:
        """One row, made when it is first needed."""
        if place == len(self._rows):
            self._rows.append(MustHaveRow())
            self._lines.addWidget(self._rows[place])
        self._rows[place].show_line(self._reading.line(self._found[place]))
        self._rows[place].show()

    @Slot()
    def _end(self) -> None:
        focus_first(self)
        self.shown.emit()
