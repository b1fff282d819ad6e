"""The library: what is on the shelf, what of it is shown, what the adviser says about it."""

import gc
from collections.abc import Callable
from operator import call
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.ui.controllers.desk import Desk
from adaptameter.ui.in_turns import InTurns

if TYPE_CHECKING:
    from adaptameter.domain.alike import Alike
    from adaptameter.domain.filed import Filed
    from adaptameter.services.house import House
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Shelf

MOST_CHOSEN: Final = 6
"""How many scorecards are laid side by side."""


class LibraryController(QObject):
    """The wishes of an adviser who looks through scorecards."""

    shelved = Signal()
    """Another shelf is there."""
    filtered = Signal()
    """Something else is shown."""
    chosen_changed = Signal()
    """Other scorecards are chosen to be laid side by side."""
    card_read = Signal(object, str)
    """A `Scorecard`, and the section whose answers are wanted, or ""."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf: Shelf | None = None
        self._filter = NO_FILTER
        self._pick: Places | None = None
        self._latest: Places | None = None
        self._chosen: tuple[int, ...] = ()
        self._is_looking = self._is_stale = False
        self._telling = InTurns(self)

    @property
    def shelf(self) -> "Shelf | None":
        """Everything that can be looked through; None until it was read."""
        return self._shelf

    @property
    def filter(self) -> Filter:
        """What is wanted."""
        return self._filter

    @property
    def pick(self) -> "Places":
        """The places of what is shown, from A to Z. There must be a shelf."""
        return _there(self._pick)

    @property
    def latest(self) -> "Places":
        """The same, of every organisation the last year only."""
        return _there(self._latest)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the scorecards that are laid side by side, two to six of them when there are enough."""
        return self._chosen

    @Slot()
    def look(self) -> None:
        """Read the shelf beside the window; `shelved` tells when it is there. What changes meanwhile is read after."""
        self._is_stale = self._is_looking
        if not self._is_looking:
            self._is_looking = True
            self._desk.beside(self._read, self._end_look)

    @Slot(object)
    def show(self, wanted: Filter) -> None:
        """Show what this asks for; `filtered` tells in a turn of its own, for pages begin to follow in it."""
        self._filter = wanted
        self._narrow()
        self._telling.start(map(call, [self.filtered.emit]))

    @Slot(int, bool)
    def choose(self, number: int, on: bool) -> None:
        """Lay a scorecard beside the others, or take it away; a seventh stays where it is."""
        others = tuple(one for one in self._chosen if one != number)
        chosen = (*others, number) if on and len(others) < MOST_CHOSEN else others
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit()

    @Slot(int, str)
    def open_card(self, number: int, section: str = "") -> None:
        """Open a scorecard on a page of its own, with the answers of this section."""
        card = self._desk.ask(lambda house: house.library.card(number))
        if card is not None:
            self.card_read.emit(card, section)

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a scorecard out, with every revision of it."""
        self._desk.ask(lambda house: house.library.remove(number))
        self.look()

    @Slot(str, object)
    def put_tags(self, organisation: str, words: frozenset[str]) -> None:
        """Give an organisation these tags, and no others."""
        self._mark(lambda house: house.library.put_tags(organisation, words))

    @Slot(str)
    def close_country(self, country: str) -> None:
        """Say that the work in a country has ended."""
        self._mark(lambda house: house.library.close(country))

    @Slot(str)
    def reopen_country(self, country: str) -> None:
        """Say that it goes on."""
        self._mark(lambda house: house.library.reopen(country))

    @Slot(str, str)
    def unite(self, other: str, organisation: str) -> None:
        """Say that the scorecards under the id `other` are of this organisation."""
        self._desk.ask(lambda house: house.library.unite(other, organisation))
        self.look()

    @Slot(str)
    def separate(self, other: str) -> None:
        """Say that this id stands for itself again."""
        self._desk.ask(lambda house: house.library.separate(other))
        self.look()

    def revisions(self, number: int) -> "tuple[Filed, ...]":
        """Every revision of a scorecard that is here, the newest first."""
        return self._desk.ask(lambda house: house.library.revisions(number)) or ()

    def seek_alike(self, done: "Callable[[tuple[Alike, ...]], None]") -> None:
        """Look beside the window for organisations that may be one."""
        self._desk.beside(lambda house: house.library.alike(), done)

    def _mark(self, wish: "Callable[[House], None]") -> None:
        shelf = self._shelf
        self._desk.ask(wish)
        marked = shelf and self._desk.ask(lambda house: house.library.marked(shelf))
        if marked is not None:
            self._shelve(marked)

    def _read(self, house: "House") -> "Shelf":
        """Runs beside the window."""
        try:
            return house.library.shelf()
        except Exception:  # the desk tells it; the next look begins anew
            self._is_looking = False
            raise

    @Slot(object)
    def _end_look(self, shelf: "Shelf") -> None:
        self._is_looking = False
        gc.freeze()  # a shelf is no garbage: the collector would go through it again and again (20 ms each time)
        self._shelve(shelf)
        if self._is_stale:
            self.look()

    def _shelve(self, shelf: "Shelf") -> None:
        self._shelf = shelf
        self._chosen = tuple(one for one in self._chosen if shelf.place_of(one) is not None)
        self._narrow()
        self.shelved.emit()
        self.filtered.emit()

    def _narrow(self) -> None:
        if self._shelf is not None:
            self._pick = self._shelf.pick(self._filter)
            self._latest = self._shelf.latest(self._pick)


def _there(places: "Places | None") -> "Places":
    if places is None:
        raise RuntimeError("the shelf was not read yet")
    return places
