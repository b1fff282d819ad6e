"""Whose scorecards a region report counts: one an organisation, the last signed one up to the year of the report."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.portfolio import UNSIGNED
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.regions import REGION_OF

OTHER_VERSION: Final = "other_version"
"""Why an organisation does not count: it answered another instrument or version. The other reason is UNSIGNED."""


class Kind(Enum):
    """What a report is about: everybody, a region (M49), a country, or those that the adviser's filter shows."""

    WHOLE = "whole"
    REGION = "region"
    COUNTRY = "country"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Scope:
    """Of whom a report tells. `key` is the region or the country; `organisations` are the ids for SHOWN."""

    kind: Kind = Kind.WHOLE
    key: str = ""
    organisations: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What it is called where published groups are remembered: "country:GT", "whole"."""
        return f"{self.kind.value}:{self.key}" if self.key else self.kind.value

    def holds(self, who: Organisation) -> bool:
        """Whether an organisation belongs to it."""
        match self.kind:
            case Kind.COUNTRY:
                return who.country == self.key
            case Kind.REGION:
                return REGION_OF.get(who.country) == self.key
            case Kind.SHOWN:
                return who.id in self.organisations
            case Kind.WHOLE:
                return True


@dataclass(frozen=True, slots=True)
class Choice:
    """The scorecards of a report: those that count `now`, those of the year `before`, and how many organisations do
    not count, by reason."""

    year: int
    now: tuple[Filed, ...]
    before: tuple[Filed, ...]
    left_out: Mapping[str, int]


def choice(every: Iterable[Filed], instrument: Instrument, scope: Scope, year: int | None = None) -> Choice:
    """Which scorecards count; without a year it is the last one that has some.

    Refusal: nothing_to_report when the scope has no scorecard up to the year.
    """
    here = [one for one in every if scope.holds(one.organisation)]
    chosen = _last_year(here, instrument) if year is None else year
    by_organisation: dict[str, list[Filed]] = {}
    for one in here:
        if one.year <= chosen:
            by_organisation.setdefault(one.organisation.id, []).append(one)
    if not by_organisation:
        raise Refusal("nothing_to_report")
    now, left_out = [], Counter[str]()
    for own in by_organisation.values():
        counting = [one for one in own if _counts(one, instrument)]
        if counting:
            now.append(max(counting, key=_age))
        else:
            left_out[OTHER_VERSION if any(one.is_signed for one in own) else UNSIGNED] += 1
    return Choice(chosen, tuple(now), _before(by_organisation.values(), instrument, chosen - 1), dict(left_out))


def _before(every: Iterable[list[Filed]], instrument: Instrument, year: int) -> tuple[Filed, ...]:
    """The scorecard that each organisation signed for this very year."""
    found = ([one for one in own if one.year == year and _counts(one, instrument)] for own in every)
    return tuple(max(own, key=_age) for own in found if own)


def _last_year(here: list[Filed], instrument: Instrument) -> int:
    counting = [one.year for one in here if _counts(one, instrument)]
    return max(counting or (one.year for one in here), default=0)


def _counts(one: Filed, instrument: Instrument) -> bool:
    return one.is_signed and (one.instrument, one.version) == (instrument.id, instrument.version)


def _age(one: Filed) -> tuple[int, int, int]:
    return one.year, one.revision, one.number
