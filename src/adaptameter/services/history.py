"""The years of an organisation in the library, and what changed over all organisations together."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from adaptameter.domain.change import Change, change
from adaptameter.domain.filed import Filed
from adaptameter.domain.library import Filter, Wanted
from adaptameter.domain.portfolio import FEWEST_FOR_CHANGE, PortfolioChange, changes_of
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shelved import Field, Line
from adaptameter.services.portfolio import Library
from adaptameter.system.giving_way import giving_way

if TYPE_CHECKING:
    from adaptameter.vectors.shelf import Shelf

MOST_TOGETHER: Final = 20_000
"""Organisations whose change is counted at once: two scorecards of each are read for it, 1 ms each."""


@dataclass(frozen=True, slots=True)
class Turn:
    """From one year to the next one that is here: what changed, or why nothing can be told."""

    before: Scorecard
    after: Scorecard
    found: Change | Refusal


@dataclass(frozen=True, slots=True)
class History:
    """The signed scorecards of an organisation, one a year, oldest first; `turns` lie between neighbours.

    `name` is that of its last scorecard, signed or not.
    `unsigned` are the years of which only unsigned scorecards are here, `doubled` those of which there are several:
    then the one that was revised most, or else was taken in last, is shown. `unread` are years whose scorecard needs
    another version of the program.
    """

    organisation: str
    name: str
    cards: tuple[Scorecard, ...]
    turns: tuple[Turn, ...]
    unsigned: tuple[int, ...] = ()
    doubled: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """Organisations to choose from: where a scorecard of each stands on the shelf, and its name."""

    places: tuple[int, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """The last two years of an organisation: the numbers of an earlier and of a later signed scorecard."""

    organisation: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Together:
    """What changed over `organisations` that have two years; `changes` only from ten of them on (method, 7).

    With more than `MOST_TOGETHER` nothing was counted.
    """

    organisations: int
    changes: tuple[PortfolioChange, ...] = ()


def history(library: Library, organisation: str) -> History:
    """All years of an organisation, also those under ids that the adviser united with it."""
    filed = library.every(Wanted(organisations=(organisation,)))
    signed = [one for one in filed if one.is_signed]
    kept = {year: max(_of_year(signed, year), key=_newness) for year in sorted({one.year for one in signed})}
    read = {year: _card(library, one.number, organisation) for year, one in kept.items()}
    cards = tuple(card for card in read.values() if card is not None)
    return History(
        organisation=organisation,
        name=max(filed, key=_age).organisation.name if filed else "",
        cards=cards,
        turns=tuple(_turn(before, after) for before, after in pairwise(cards)),
        unsigned=tuple(sorted({one.year for one in filed} - kept.keys())),
        doubled=tuple(year for year in kept if len(_of_year(signed, year)) > 1),
        unread=tuple(year for year, card in read.items() if card is None),
    )


def organisations(shelf: "Shelf", wanted: Filter) -> Offered:
    """The organisations that are wanted, those with two years or more first, each part from A to Z."""
    pick = shelf.pick(replace(wanted, newest=False))
    several = shelf.latest(shelf.with_years(pick)).tolist()
    known = set(several)
    places = (*several, *(place for place in shelf.latest(pick).tolist() if place not in known))
    return Offered(places, tuple(shelf.key(place, Field.NAME) for place in places))


def last_two(shelf: "Shelf", wanted: Filter) -> tuple[Pair, ...]:
    """Of every organisation that is wanted the last signed year that is, and the one before it, wanted or not."""
    every: dict[str, dict[int, Line]] = {}
    for place in shelf.with_years(shelf.pick(replace(wanted, year=None, newest=False))):
        line = shelf.line(int(place))
        if line.revision:
            years = every.setdefault(line.organisation.id, {})
            years[line.year] = max(line, years.get(line.year, line), key=_newness)
    found = (_last_two(organisation, years, wanted.year) for organisation, years in every.items())
    return tuple(one for one in found if one is not None)


def together(library: Library, pairs: Sequence[Pair], watch: Callable[[int], bool]) -> Together | None:
    """What changed over these organisations, each once; nothing is counted for fewer than ten.

    `watch` hears after each how many are done; when it says no, the answer is None. Scorecards of versions that are
    not in this program are left out.
    """
    if not FEWEST_FOR_CHANGE <= len(pairs) <= MOST_TOGETHER:
        return Together(len(pairs))
    reading = _Reading(library, pairs, watch)
    changes = changes_of(reading)
    return None if reading.was_stopped else Together(reading.count, changes)


class _Reading:
    """The scorecards of these organisations, two at a time: nobody keeps more in memory."""

    def __init__(self, library: Library, pairs: Sequence[Pair], watch: Callable[[int], bool]) -> None:
        self._library, self._pairs, self._watch = library, pairs, watch
        self.count = 0
        self.was_stopped = False

    def __iter__(self) -> Iterator[tuple[Scorecard | None, Scorecard]]:
        for done, pair in enumerate(giving_way(self._pairs), 1):
            before, after = (_card(self._library, number, pair.organisation) for number in (pair.before, pair.after))
            if before is not None and after is not None:
                self.count += 1
                yield before, after
            if not self._watch(done):
                self.was_stopped = True
                return


def _last_two(organisation: str, years: Mapping[int, Line], last: int | None) -> Pair | None:
    known = sorted(year for year in years if last is None or year <= last)
    if len(known) < 2 or (last is not None and known[-1] != last):
        return None
    before, after = known[-2:]
    return Pair(organisation, years[before].number, years[after].number)


def _of_year(filed: Iterable[Filed], year: int) -> list[Filed]:
    return [one for one in filed if one.year == year]


def _age(one: Filed) -> int:
    return one.year


def _newness(one: Filed | Line) -> tuple[int, int]:
    return one.revision, one.number


def _card(library: Library, number: int, organisation: str) -> Scorecard | None:
    """The scorecard under the id that the adviser gave it; None when its version is not in this program."""
    try:
        card = library.card(number)
    except Refusal as refused:
        if refused.code == "other_instrument":
            return None
        raise
    owner = replace(card.organisation, id=organisation)
    return replace(card, facts=replace(card.facts, organisation=owner))


def _turn(before: Scorecard, after: Scorecard) -> Turn:
    try:
        return Turn(before, after, change(before, after))
    except Refusal as why:
        return Turn(before, after, why)
