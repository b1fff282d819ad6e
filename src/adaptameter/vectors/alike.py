"""Which names are nearly the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from rapidfuzz import fuzz, process

from adaptameter.domain.alike import LEAST, Alike, Known, Pair, may_be_one, numbers, pair, plain

_LETTERS: Final = 3
"""Two names are laid beside each other when a word of each begins with the same letters, or every word does."""

_CROWD: Final = 300
"""Where more than so many names of a country begin a word alike, that word says nothing about who they are."""


def alike(every: Iterable[Known], apart: frozenset[Pair] = frozenset()) -> tuple[Alike, ...]:
    """The pairs that may be one organisation, the most alike first, then by name.

    `apart` are the pairs of which somebody said that they are not.
    """
    found: dict[Pair, Alike] = {}
    for country in _countries([(plain(one.name), one) for one in every]):
        for near in _near(country):
            for one in _beside_each_other(near):
                if one.pair not in apart:
                    found.setdefault(one.pair, one)
    return tuple(sorted(found.values(), key=_order))


_Named = tuple[str, Known]
"""A name as `plain` says it, and whose it is."""


def _countries(every: Iterable[_Named]) -> Iterator[list[_Named]]:
    """Those of each country, with those who did not say theirs."""
    by_country: defaultdict[str, list[_Named]] = defaultdict(list)
    for one in every:
        by_country[one[1].country].append(one)
    nowhere = by_country.pop("", [])
    yield nowhere
    for here in by_country.values():
        yield here + nowhere


def _near(here: Sequence[_Named]) -> Iterator[list[_Named]]:
    """Groups in which names may be alike: to lay each of 100,000 beside every other would take minutes."""
    groups: defaultdict[tuple[str, frozenset[str]], list[_Named]] = defaultdict(list)
    for one in here:
        words = sorted({word[:_LETTERS] for word in one[0].split()})
        same = numbers(one[0])
        for key in {*words, " ".join(words)}:
            groups[key, same].append(one)
    return (group for group in groups.values() if 1 < len(group) <= _CROWD)


def _beside_each_other(near: Sequence[_Named]) -> Iterator[Alike]:
    """All names of a group at once: outside the interpreter, so that a window beside it goes on."""
    names = [name for name, _one in near]
    likes = process.cdist(names, names, scorer=fuzz.WRatio, score_cutoff=LEAST, dtype=np.uint8)
    for place, further in np.argwhere(np.triu(likes, 1)).tolist():
        one, other = near[place][1], near[further][1]
        if may_be_one(one, other):
            yield Alike(*_by_id(one, other), int(likes[place, further]))


def _by_id(one: Known, other: Known) -> tuple[Known, Known]:
    return (one, other) if (one.id, other.id) == pair(one.id, other.id) else (other, one)


def _order(one: Alike) -> tuple[int, str, Pair]:
    return -one.likeness, plain(one.one.name), one.pair
