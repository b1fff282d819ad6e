"""How far private answers lie apart, what to talk about first, and what a section's answers say about agreeing.

Method, section 5. Disagreement is a finding; it never lowers a score.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import fsum
from statistics import median, median_low
from typing import Final

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Level, Section, SectionId
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.domain.sheet import Sheet

DRIFT_LIMIT: Final = 0.25
"""Levels by which a meeting may raise a section before the report says so."""

FEWEST_FOR_SPREAD: Final = 3
"""Raters from whom on figures about single answers may leave the house."""

RECORD: Final = 2
"""The evidence grade from which on a record exists."""

_DISCUSS_FIRST_RANGE: Final = 3
_DISCUSS_RANGE: Final = 2
_DISCUSS_AD: Final = 0.5
_CRITICAL_WALL: Final = 2


class Flag(Enum):
    """How urgent it is to talk about an indicator; in this order."""

    DISCUSS_FIRST = "discuss_first"
    DISCUSS = "discuss"
    CONFIRM = "confirm"


class Guard(Enum):
    """What an agreed level asks for, because it lies above the private answers."""

    RECORD_NEEDED = "record_needed"
    REASON_NEEDED = "reason_needed"


@dataclass(frozen=True, slots=True)
class Spread:
    """The private answers to one indicator, without names and in order.

    `levels` lowest first; `unknown` and `apart` count "do not know" and "does not apply". `top` is the highest level.
    """

    levels: tuple[Level, ...]
    unknown: int
    apart: int
    top: Level

    @property
    def n(self) -> int:
        """How many levels were given."""
        return len(self.levels)

    @property
    def range(self) -> int:
        """Highest less lowest level; 0 when there is none."""
        return self.levels[-1] - self.levels[0] if self.levels else 0

    @property
    def median(self) -> float | None:
        """The middle level, perhaps between two."""
        return median(self.levels) if self.levels else None

    @property
    def lower_median(self) -> Level | None:
        """The middle level, the lower one of two."""
        return median_low(self.levels) if self.levels else None

    @property
    def ad(self) -> float | None:
        """The mean distance from the median, in levels."""
        middle = self.median
        return None if middle is None else sum(abs(level - middle) for level in self.levels) / self.n

    @property
    def agreement(self) -> float | None:
        """1 when all agree, 0 at the largest distance that is possible."""
        return None if self.ad is None else 1 - self.ad / (self.top / 2)

    @property
    def is_unanimous(self) -> bool:
        """Everybody gave the same level."""
        return bool(self.levels) and self.range == 0 and not self.unknown and not self.apart


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """What the private answers of one group to a section say about agreeing (method, 5 and 6).

    `raters` counts the people who gave a level for at least half of the indicators; only they are in these figures.
    `left_out` counts the others. `agreement` is the mean, 0–1. `wide` counts the indicators with a range of two levels
    or more. `unknown_rate` is the share of "do not know", 0–1. `drift` is in levels. `deviation` is the sum of the
    squared rater deviations about their mean, in points² (method, 7). `alpha` is Krippendorff's, at most 1.
    """

    section: SectionId
    raters: int
    left_out: int = 0
    agreement: float | None = None
    wide: int | None = None
    unknown_rate: float | None = None
    not_agreed: int = 0
    drift: float | None = None
    deviation: float | None = None
    alpha: float | None = None

    @property
    def has_drifted(self) -> bool:
        """The meeting raised the section."""
        return self.drift is not None and self.drift > DRIFT_LIMIT


def spread(said: Iterable[Answer], top: Level) -> Spread:
    """The spread of these answers; what is open is left out."""
    every = tuple(said)
    return Spread(
        levels=tuple(sorted(one.level for one in every if one.level is not None)),
        unknown=sum(one.state is State.DONT_KNOW for one in every),
        apart=sum(one.state is State.NOT_APPLICABLE for one in every),
        top=top,
    )


def in_full(section: Section, sheet: Sheet) -> Sheet:
    """A private sheet as it counts: who answered some of a section and left one blank did not know it.

    Instrument, `response_options.blank`. Who answered nothing of the section is not in it at all.
    """
    if not sheet.given(section.indicators):
        return sheet
    blank = {one.id: Answer(State.DONT_KNOW) for one in sheet.open(section.indicators)}
    return Sheet({**sheet.answers, **blank})


def flag(indicator: Indicator, seen: Spread, cut: float = 0.8) -> Flag:
    """What to do with an indicator; `cut` is the largest mean distance that still counts as agreement."""
    ad, said = seen.ad or 0.0, seen.n + seen.unknown
    sides = {level >= _CRITICAL_WALL for level in seen.levels}
    first = (
        seen.range >= _DISCUSS_FIRST_RANGE
        or ad > cut
        or (seen.unknown and 3 * seen.unknown >= said)
        or (indicator.critical and len(sides) > 1)
    )
    if first:
        return Flag.DISCUSS_FIRST
    open_question = seen.unknown or not seen.n or (seen.apart and seen.n)
    if seen.range >= _DISCUSS_RANGE or ad > _DISCUSS_AD or open_question:
        return Flag.DISCUSS
    return Flag.CONFIRM


def record_grade(instrument: Instrument) -> int:
    """The evidence grade from which on there is a record."""
    return min(RECORD, len(instrument.evidence.codes) - 1)


def guards(seen: Spread, level: Level) -> frozenset[Guard]:
    """What agreeing on this level asks for, seen against the first, private answers (instrument, `guards`)."""
    if not seen.levels:
        return frozenset({Guard.REASON_NEEDED}) if seen.unknown and level else frozenset()
    needed = set()
    if level > seen.levels[-1]:
        needed.add(Guard.RECORD_NEEDED)
    if level >= (seen.median or 0) + 1:
        needed.add(Guard.REASON_NEEDED)
    return frozenset(needed)


def outcome(first: Spread, how: Agreed, said: Answer) -> Outcome:
    """How the board came to this answer, when it came to one."""
    if first.is_unanimous and said.level == first.levels[0]:
        return Outcome.UNANIMOUS
    last = how.second_levels or first.levels
    if last and said.level == last[0] < last[-1]:
        return Outcome.LOWER_KEPT
    return Outcome.AGREED


def counts(section: Section, sheet: Sheet) -> bool:
    """Whether a person counts in the figures of a section: levels for at least half of its indicators."""
    levels = sum(sheet[one.id].level is not None for one in section.indicators)
    return 2 * levels >= len(section.indicators)


def figures(
    instrument: Instrument, section: Section, sheets: Sequence[Sheet], agreed: Sheet, not_agreed: int = 0
) -> SectionFigures:
    """The figures of one group; `sheets` are the private answers, `agreed` what the board agreed on."""
    raters = [in_full(section, sheet) for sheet in sheets if counts(section, sheet)]
    started = sum(bool(sheet.given(section.indicators)) for sheet in sheets)
    top = instrument.scale.top
    spreads = {one.id: spread((sheet[one.id] for sheet in raters), top) for one in section.indicators}
    talked = [one for one in spreads.values() if one.n > 1]
    said = sum(one.n + one.unknown for one in spreads.values())
    return SectionFigures(
        section=section.id,
        raters=len(raters),
        left_out=started - len(raters),
        agreement=_mean([one.agreement for one in talked if one.agreement is not None]),
        wide=sum(one.range >= _DISCUSS_RANGE for one in talked) if talked else None,
        unknown_rate=sum(one.unknown for one in spreads.values()) / said if said else None,
        not_agreed=not_agreed,
        drift=_drift(section, spreads, agreed),
        deviation=deviation(section, raters, top),
    )


def deviation(section: Section, raters: Sequence[Sheet], top: Level) -> float | None:
    """The sum of squares of the raters' deviations about their mean, in points²; None without two raters."""
    if len(raters) < 2:  # one person cannot differ
        return None
    means = {
        one.id: _mean([float(level) for sheet in raters if (level := sheet[one.id].level) is not None])
        for one in section.indicators
    }
    harsh = [_severity(section, sheet, means, top) for sheet in raters]
    middle = fsum(harsh) / len(harsh)
    return fsum((one - middle) ** 2 for one in harsh)  # the same in whatever order people handed in


def _severity(section: Section, sheet: Sheet, means: Mapping[IndicatorId, float | None], top: Level) -> float:
    apart = [
        level - mean
        for one in section.indicators
        if (level := sheet[one.id].level) is not None and (mean := means[one.id]) is not None
    ]
    return 100 / top * (sum(apart) / len(apart)) if apart else 0.0


def _drift(section: Section, spreads: Mapping[IndicatorId, Spread], agreed: Sheet) -> float | None:
    raised = [
        level - sum(seen.levels) / seen.n
        for one in section.indicators
        if (level := agreed[one.id].level) is not None and (seen := spreads[one.id]).n
    ]
    return _mean(raised)


def _mean(numbers: Sequence[float]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None
