"""What made-up people answer, alone and together: plausible, growing over the years, the same on every machine."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import median_low
from typing import Final

from adaptameter.domain.agreement import Flag, Spread, flag, outcome, record_grade, spread
from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.domain.sheet import Sheet

YEARS: Final = (2024, 2025, 2026)

_APART: Final = 0.5
"""How far the indicators of one organisation lie apart, 0–1 of the scale."""

_HARSH: Final = 0.7
_NOISE: Final = 0.9
"""How far people lie apart for good, and how far one answer goes astray, in levels."""

_DOES_NOT_APPLY: Final = "Made up: we have nothing of the kind."


@dataclass(frozen=True, slots=True)
class Sample:
    """A made-up organisation with its board; `place` is where it signs.

    `start` is where it began, 0–1 of the scale, `growth` what a year adds; `leaps` are what a year adds to one section
    beyond that. `unfiled` are the sections in which nothing was written down before the last year. `board` and `staff`
    count those who answer alone.
    """

    organisation: Organisation
    place: str
    start: float
    growth: float
    board: int
    staff: int = 0
    leaps: Mapping[tuple[int, str], float] = field(default_factory=dict)
    unfiled: frozenset[str] = frozenset()

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who answers alone, the board first."""
        members = (f"member {number}" for number in range(1, self.board + 1))
        return (*members, *(f"staff {number}" for number in range(1, self.staff + 1)))


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one year: the private sheets in the order of `Sample.people`, the agreed one, how it came about."""

    private: tuple[Sheet, ...]
    agreed: Sheet
    how: Mapping[IndicatorId, Agreed]


def told(instrument: Instrument, sample: Sample, year: int, sections: Sequence[SectionId]) -> Told:
    """Everything that is answered in a year."""
    asked = [one for section in sections for one in instrument.section(section).indicators]
    private = [Sheet({one.id: _alone(instrument, sample, one, year, who) for one in asked}) for who in sample.people]
    together = {one.id: _together(instrument, sample, one, year, private[: sample.board]) for one in asked}
    return Told(
        tuple(private),
        Sheet({name: said for name, (said, _) in together.items()}),
        {name: how for name, (_, how) in together.items()},
    )


def chance(*names: str) -> float:
    """A number 0–1 that depends on the names alone."""
    return int(hashlib.sha256("|".join(names).encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def _alone(instrument: Instrument, sample: Sample, one: Indicator, year: int, who: str) -> Answer:
    name = sample.organisation.name
    if one.na_allowed and chance(name, one.id, "na") < 0.3:
        return Answer(State.NOT_APPLICABLE, reason=_DOES_NOT_APPLY)
    hidden = 0.8 if chance(name, one.id, str(year), "unknown") < 0.03 else 0.015
    if chance(name, one.id, str(year), who, "unknown") < hidden:
        return Answer(State.DONT_KNOW)
    harsh = _HARSH * (chance(name, who) - 0.5)
    astray = _NOISE * (sum(chance(name, one.id, str(year), who, draw) for draw in "abc") - 1.5)
    top = instrument.scale.top
    level = round(max(0.0, min(float(top), top * _reached(sample, one, year) + harsh + astray)))
    return at(level, _shown(instrument, sample, one, year, level))


def _reached(sample: Sample, one: Indicator, year: int) -> float:
    """How far the organisation has come with this indicator, 0–1 and a little beyond."""
    leaps = sum(step for (when, section), step in sample.leaps.items() if section == one.section and when <= year)
    apart = _APART * (chance(sample.organisation.name, one.id) - 0.5)
    return sample.start + sample.growth * (year - YEARS[0]) + leaps + apart


def _shown(instrument: Instrument, sample: Sample, one: Indicator, year: int, level: int) -> int:
    """The evidence grade that one names: mostly what the level needs, else one less."""
    needed = instrument.evidence.needed(Level(level), critical=one.critical)
    if one.section in sample.unfiled:
        return 0 if year < YEARS[-1] else max(needed, record_grade(instrument))
    shown = chance(sample.organisation.name, one.id, str(year), "shown") < 0.8
    return needed if shown else max(0, needed - 1)


def _together(
    instrument: Instrument, sample: Sample, one: Indicator, year: int, board: Sequence[Sheet]
) -> tuple[Answer, Agreed]:
    """What the board agrees on: it confirms, or it talks, answers once more and takes the middle or the lower level."""
    first = [sheet[one.id] for sheet in board]
    seen = spread(first, instrument.scale.top)
    levels = [said for said in first if said.state is State.LEVEL]
    if 2 * len(levels) < len(first):
        return _without_level(first, seen)
    grade = median_low(said.evidence for said in levels)
    if flag(one, seen, instrument.parameters.get("agreement_ad_cut", 0.8)) is Flag.CONFIRM:
        said, how = at(seen.lower_median or 0, grade), Agreed()
    else:
        how = Agreed(second=_second(seen))
        said = at(how.second_levels[0] if one.critical else median_low(how.second_levels), grade)
    came = outcome(seen, how, said)
    if seen.range > 1 and chance(sample.organisation.name, one.id, str(year), "apart") < 0.15:
        said, came = said.with_level(median_low(how.second_levels)), Outcome.NOT_AGREED
    return _documented(instrument, sample, one, year, said), replace(how, outcome=came)


def _without_level(first: Sequence[Answer], seen: Spread) -> tuple[Answer, Agreed]:
    said = first[0] if seen.apart else Answer(State.DONT_KNOW)
    return said, Agreed(outcome=outcome(seen, Agreed(), said))


def _second(seen: Spread) -> tuple[int, ...]:
    """The silent second answers, counted by level: everybody comes one level closer to the middle."""
    middle = seen.lower_median or 0
    closer = [level + (level < middle) - (level > middle) for level in seen.levels]
    return tuple(closer.count(Level(level)) for level in range(seen.top + 1))


def _documented(instrument: Instrument, sample: Sample, one: Indicator, year: int, said: Answer) -> Answer:
    """The answer with its record, when it has one: mostly of this spring, else of the year before."""
    if said.evidence < record_grade(instrument):
        return said
    drawn = chance(sample.organisation.name, one.id, str(year), "dated")
    dated = f"{year}-03-{1 + int(drawn * 27):02}" if drawn < 0.7 else f"{year - 1}-02-{1 + int(drawn * 27):02}"
    return replace(said, shown_by=f"Minutes {1 + int(drawn * 11)}/{dated[:4]}", dated=dated)
