"""Over time: the years of one organisation, or what changed over all that are shown together."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from adaptameter.domain.table import Table
from adaptameter.services.history import Together
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.pages.over_time_all import AllReading
from adaptameter.ui.pages.over_time_one import OneOverTime
from adaptameter.ui.pages.over_time_reading import PastReading
from adaptameter.ui.pages.over_time_seen import PastSeen
from adaptameter.ui.pages.over_time_together import AllOverTime
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.ui.widgets.seek_combo import SeekCombo
from adaptameter.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from adaptameter.services.history import History, Offered
    from adaptameter.vectors.shelf import Shelf

_ONE, _ALL = "one", "all"
_KEPT, _KEPT_ONE = "what is shown over time", "organisation over time"


class OverTimeView(QWidget):
    """Organisations with two years or more come first in the list, each part from A to Z."""

    library_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._places: tuple[int, ...] = ()
        self._shelf: Shelf | None = None
        self._is_old = True
        self._organisation = session.choices.get(_KEPT_ONE, "")
        self._history: History | None = None
        self._together: Together | None = None
        self._is_all = False
        self._seek = SeekCombo(self.tr("Organisation"), self.tr("Type a part of its name"))
        self._what = Segmented(
            self.tr("What is shown"), [(_ONE, self.tr("One organisation")), (_ALL, self.tr("All together"))]
        )
        self._empty = EmptyState("search")
        self._all = AllOverTime()
        self._one: QWidget | None = None
        self._offering, self._showing = InTurns(self), InTurns(self)
        self._body = column(self._empty, self._all, None, gap=0, margins=(0, 4, 12, 12))
        self._arrange()
        self._wire()
        self._turn(session.choices.get(_KEPT, _ONE))

    def seen(self, naming: Naming) -> Seen:
        """What is shown now, as a table and pictures."""
        words = self._session.words
        if self._is_all:
            return AllReading(self._together or Together(0), words).seen()
        if self._history is None:
            title = self.tr("Over time")
            return Seen(title, Table(title, (), ()))
        return PastSeen(self._history, words).seen(naming)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        self._session.comparing.stop()
        super().hideEvent(event)

    def _arrange(self) -> None:
        name = Label(self.tr("Organisation"), "small", "ink2", strong=True)
        name.setBuddy(self._seek)
        choose = row(name, (self._seek, 1), gap=10)
        self._choose = holder(choose)
        head = row((self._choose, 2), None, self._what, gap=16) if is_roomy() else column(self._what, self._choose)
        self.setLayout(column(head, (scrolled(holder(self._body)), 1), gap=8))
        self.setFocusProxy(self._seek)

    def _wire(self) -> None:
        comparing, library = self._session.comparing, self._session.library
        self._seek.chosen.connect(self._look_back)
        self._what.chosen.connect(self._turn)
        self._empty.wanted.connect(self.library_wanted)
        library.filtered.connect(self._look)
        library.shelved.connect(self._read_again)
        comparing.offered.connect(self._offer)
        comparing.looked_back.connect(self._show_history)
        comparing.counted.connect(self._all.show_progress)
        comparing.changed_all.connect(self._show_together)

    @Slot()
    def _look(self) -> None:
        """Something else is shown: find the organisations anew, once somebody looks."""
        self._together, self._shelf, self._is_old = None, None, True
        self._ask()

    @Slot()
    def _read_again(self) -> None:
        """The years that are shown may have another scorecard now."""
        if self._organisation:
            self._session.comparing.look_back(self._organisation)

    def _ask(self) -> None:
        library = self._session.library
        if library.shelf is None or not self.isVisible():
            return
        if self._is_old:
            self._is_old = False
            self._session.comparing.offer(library.shelf, library.filter)
        if self._is_all and self._together is None:
            self._all.show_progress(0, 0)
            self._session.comparing.look_at_all(library.shelf, library.filter)

    @Slot(object, object)
    def _offer(self, found: "Offered", shelf: "Shelf") -> None:
        self._offering.start(self._offered(found, shelf))

    def _offered(self, found: "Offered", shelf: "Shelf") -> Iterator[None]:
        """The organisations that the filter finds; who was chosen stays chosen, and the first one is at the start."""
        own = set(shelf.years_of(self._organisation).tolist())
        self._places, self._shelf = found.places, shelf
        is_first = not self._organisation and bool(found.places)
        chosen = 0 if is_first else next((at for at, place in enumerate(found.places) if place in own), -1)
        self._seek.show_names(found.names, chosen)
        yield
        if self._history is None and chosen >= 0:
            self._look_back(chosen)
        self._show_empty()

    @Slot(int)
    def _look_back(self, at: int) -> None:
        if self._shelf is not None:
            self._organisation = self._shelf.line(self._places[at]).organisation.id
            self._session.choices.keep(_KEPT_ONE, self._organisation)
            self._session.comparing.look_back(self._organisation)

    @Slot(object)
    def _show_history(self, found: "History") -> None:
        self._history = found
        self._showing.start(self._shown(PastReading(found, self._session.words)))

    def _shown(self, reading: PastReading) -> Iterator[None]:
        one = OneOverTime(reading)
        yield
        if self._one is not None:
            self._body.removeWidget(self._one)
            self._one.hide()
            self._one.deleteLater()
        self._one = one
        self._body.insertWidget(0, one)
        one.setVisible(not self._is_all)
        self._show_empty()
        yield
        yield from one.fill()
        tab_in_reading_order(self)

    @Slot(str)
    def _turn(self, what: str) -> None:
        self._is_all = what == _ALL
        self._session.choices.keep(_KEPT, what)
        self._what.show_chosen(what)
        self._choose.setEnabled(not self._is_all)
        self._all.setVisible(self._is_all)
        if self._one is not None:
            self._one.setVisible(not self._is_all)
        self._show_empty()
        self._ask()

    def _show_empty(self) -> None:
        self._empty.setVisible(not self._is_all and self._one is None)
        title, words = self.tr("Choose an organisation"), self.tr("Its years are shown here, and what changed.")
        if not self._places:
            title, words = self.tr("Nothing is found"), self.tr("No scorecard fits the filter.")
        self._empty.show_words(title, words, self.tr("Open the library"))

    @Slot(object)
    def _show_together(self, found: Together) -> None:
        self._together = found
        self._all.show_found(found, self._session.words)
