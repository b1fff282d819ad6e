"""Which groups may be published side by side, so that no small one can be worked out (method, section 9)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

FEWEST: Final = 5
"""Organisations of a group, and organisations by which two published groups must differ."""

FEWEST_OF_A_COUNTRY: Final = 10

COUNTRY: Final = "country"
"""What splits a portfolio into its countries."""

FEW_ORGANISATIONS: Final = "few_organisations"
DIFFERS_BY_FEW: Final = "differs_by_few"
LEAVES_FEW: Final = "leaves_few"
"""Why a group is withheld: it is small, it is nearly another one, or it leaves a small one between its neighbours."""


@dataclass(frozen=True, slots=True)
class Group:
    """Organisations (their ids) that are shown as one; `by` says what splits the portfolio: "country", "form", …"""

    name: str
    members: frozenset[str]
    by: str = ""

    @property
    def fewest(self) -> int:
        """How many organisations it needs; partners in one country know each other."""
        return FEWEST_OF_A_COUNTRY if self.by == COUNTRY else FEWEST


@dataclass(frozen=True, slots=True)
class Publication:
    """Whether a group may be published: `why_not` is empty when it may; `beside` names the group that is in its way."""

    group: Group
    why_not: str = ""
    beside: str = ""


def publications(groups: Iterable[Group], published: Iterable[Group] = ()) -> tuple[Publication, ...]:
    """What may be published of these groups, in this order, beside what was `published` before.

    An earlier group goes before a later one, so the whole comes first. What anybody can work out by taking published
    groups away from each other is treated as published too.
    """
    asked, kept = tuple(groups), list(published)
    made = []
    for group in asked:
        found = _publication(group, kept, asked)
        made.append(found)
        if not found.why_not:
            kept.append(group)
    return tuple(made)


def _publication(group: Group, kept: Sequence[Group], asked: Sequence[Group]) -> Publication:
    if len(group.members) < group.fewest:
        return Publication(group, FEW_ORGANISATIONS)
    for other in kept:
        if _is_small(group.members ^ other.members, asked):
            return Publication(group, DIFFERS_BY_FEW, other.name)
    for whole, left in _remainders((*kept, group)):
        if _is_small(left, asked):
            return Publication(group, LEAVES_FEW, whole.name)
    return Publication(group)


def _remainders(kept: Sequence[Group]) -> Iterator[tuple[Group, frozenset[str]]]:
    """What is left of a group when all its published parts of one kind are taken away."""
    for whole in kept:
        for kind in {one.by for one in kept}:
            parts = [one.members for one in kept if one.by == kind and one.members < whole.members]
            if parts:
                yield whole, whole.members.difference(*parts)


def _is_small(members: frozenset[str], asked: Sequence[Group]) -> bool:
    """Somebody, and too few: fewer than five, or the whole of a group that is too small to be shown."""
    same = (one.fewest for one in asked if one.members == members)
    return 0 < len(members) < max((FEWEST, *same))
