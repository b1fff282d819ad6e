"""Which names are nearly the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz, process

from adaptameter.domain.alike import LEAST, Alike, Known, Pair, may_be_one, pair, plain

_LETTERS: Final = 3
"""Two names are laid beside each other when a word of each begins with the same letters, or every word does."""

_CROWD: Final = 300
"""Where more than so many names of a country begin a word alike, that word says nothing about who they are."""


def alike(every: Iterable[Known], apart: frozenset[Pair] = frozenset()) -> tuple[Alike, ...]:
    """The pairs that may be one organisation, the most alike first, then by name.

    `apart` are the pairs of which somebody said that they are not.
    """
    found: dict[Pair, Alike] = {}
    for country in _countries(every):
        for near in _near(country):
            for one in _beside_each_other(near):
                if one.pair not in apart:
                    found.setdefault(one.pair, one)
    return tuple(sorted(found.values(), key=_order))


def _countries(every: Iterable[Known]) -> Iterator[list[Known]]:
    """Those of each country, with those who did not say theirs."""
    by_country: defaultdict[str, list[Known]] = defaultdict(list)
    for one in every:
        by_country[one.country].append(one)
    nowhere = by_country.pop("", [])
    yield nowhere
    for here in by_country.values():
        yield here + nowhere


def _near(here: Sequence[Known]) -> Iterator[list[Known]]:
    """Groups in which names may be alike: to lay each of 100,000 beside every other would take minutes."""
    groups: defaultdict[str, list[Known]] = defaultdict(list)
    for one in here:
        words = sorted({word[:_LETTERS] for word in plain(one.name).split()})
        for key in {*words, " ".join(words)}:
            groups[key].append(one)
    return (group for group in groups.values() if 1 < len(group) <= _CROWD)


def _beside_each_other(near: Sequence[Known]) -> Iterator[Alike]:
    names = [plain(one.name) for one in near]
    for place, one in enumerate(near[:-1]):
        rest = names[place + 1 :]
        likes = process.extract(names[place], rest, scorer=fuzz.WRatio, score_cutoff=LEAST, limit=None, processor=None)
        for _, likeness, further in likes:
            other = near[place + 1 + further]
            if may_be_one(one, other):
                yield Alike(*_by_id(one, other), int(likeness))


def _by_id(one: Known, other: Known) -> tuple[Known, Known]:
    return (one, other) if (one.id, other.id) == pair(one.id, other.id) else (other, one)


def _order(one: Alike) -> tuple[int, str, Pair]:
    return -one.likeness, plain(one.one.name), one.pair
