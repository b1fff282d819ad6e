"""Comparing: scorecards side by side, the years of one organisation, what changed over all of them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from adaptameter.domain.comparable_set import Whole
    from adaptameter.domain.library import Filter
    from adaptameter.services.history import History, Offered, Together
    from adaptameter.services.house import House
    from adaptameter.vectors.shelf import Shelf
    from adaptameter.wording.phrases import Phrases

    Counted = tuple[Event, Together | None]

_TELL_EVERY: Final = 100
"""Organisations after which progress is told."""


class ComparingController(QObject):
    """The wishes of an adviser who compares. An answer to a wish that another one has replaced is not told."""

    compared = Signal(object, object)
    """A `domain.comparable_set.Whole`, and the numbers of its scorecards in its order."""
    offered = Signal(object, object)
    """A `services.history.Offered`, and the shelf on which its places are."""
    looked_back = Signal(object)
    """A `services.history.History`."""
    counted = Signal(int, int)
    """How many organisations were counted so far, and of how many."""
    changed_all = Signal(object)
    """A `services.history.Together`."""
    saved = Signal(object)
    """The file that was written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._numbers: tuple[int, ...] = ()
        self._organisation = ""
        self._offers = 0
        self._stopped = Event()

    @Slot(object)
    def compare(self, numbers: Sequence[int]) -> None:
        """Lay these scorecards side by side."""
        self._numbers = tuple(numbers)
        self._desk.beside(_comparing(self._numbers), self._tell_compared)

    def offer(self, shelf: "Shelf", wanted: "Filter") -> None:
        """Find the organisations to choose from."""
        self._offers += 1
        self._desk.beside(_offering(self._offers, shelf, wanted), self._tell_offered)

    @Slot(str)
    def look_back(self, organisation: str) -> None:
        """Read the years of this organisation."""
        self._organisation = organisation
        self._desk.beside(_looking_back(organisation), self._tell_history)

    def look_at_all(self, shelf: "Shelf", wanted: "Filter") -> None:
        """Count what changed over all organisations that are wanted and have two years."""
        self.stop()
        self._stopped = Event()
        self._desk.beside(self._counting(shelf, wanted, self._stopped), self._tell_together)

    @Slot()
    def stop(self) -> None:
        """Count no further."""
        self._stopped.set()

    def save(self, found: "Whole", words: "Phrases", target: Path) -> None:
        """Write a comparison as xlsx, pdf or json, whichever the name of the file asks for."""
        self._desk.beside(_saving(found, words, target), self.saved.emit)

    def _counting(self, shelf: "Shelf", wanted: "Filter", stopped: Event) -> "Callable[[House], Counted]":
        def wish(house: "House") -> "Counted":
            from adaptameter.services.history import last_two, together

            pairs = last_two(shelf, wanted)

            def watch(done: int) -> bool:
                if done % _TELL_EVERY == 0 and not stopped.is_set():
                    self.counted.emit(done, len(pairs))
                return not stopped.is_set()

            return stopped, together(house.library, pairs, watch)

        return wish

    @Slot(object)
    def _tell_compared(self, outcome: "tuple[tuple[int, ...], Whole]") -> None:
        numbers, found = outcome
        if sorted(numbers) == sorted(self._numbers):
            self.compared.emit(found, numbers)

    @Slot(object)
    def _tell_offered(self, outcome: "tuple[int, Offered, Shelf]") -> None:
        which, found, shelf = outcome
        if which == self._offers:
            self.offered.emit(found, shelf)

    @Slot(object)
    def _tell_history(self, found: "History") -> None:
        if found.organisation == self._organisation:
            self.looked_back.emit(found)

    @Slot(object)
    def _tell_together(self, outcome: "Counted") -> None:
        stopped, found = outcome
        if found is not None and not stopped.is_set():
            self.changed_all.emit(found)


def _comparing(numbers: tuple[int, ...]) -> "Callable[[House], tuple[tuple[int, ...], Whole]]":
    def wish(house: "House") -> "tuple[tuple[int, ...], Whole]":
        from adaptameter.services import comparing

        cards = {number: house.library.card(number) for number in numbers}
        found = comparing.compare(cards.values(), house.room.booklet)
        number_of = {id(card): number for number, card in cards.items()}
        return tuple(number_of[id(card)] for card in found.cards), found

    return wish


def _offering(which: int, shelf: "Shelf", wanted: "Filter") -> "Callable[[House], tuple[int, Offered, Shelf]]":
    def wish(_house: "House") -> "tuple[int, Offered, Shelf]":
        from adaptameter.services.history import organisations

        return which, organisations(shelf, wanted), shelf

    return wish


def _looking_back(organisation: str) -> "Callable[[House], History]":
    def wish(house: "House") -> "History":
        from adaptameter.services.history import history

        return history(house.library, organisation)

    return wish


def _saving(found: "Whole", words: "Phrases", target: Path) -> "Callable[[House], Path]":
    def wish(_house: "House") -> Path:
        from adaptameter.services import comparing

        comparing.export(found, words, target)
        return target

    return wish
