"""From an agreed sheet to a profile: every number of a section, and why it is what it is.

Method, section 4. Levels and weights are whole numbers, so each figure is one correctly rounded division: the same on
every machine. There is no overall number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from math import floor

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import (
    Band,
    CapRule,
    Indicator,
    IndicatorId,
    Instrument,
    Level,
    Section,
    SectionId,
    ValueId,
)
from adaptameter.domain.sheet import Sheet

NO_CAP = 100


class Status(Enum):
    """Whether a section has a score."""

    OK = "ok"
    TOO_FEW_ANSWERS = "too_few_answers"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class ItemScore:
    """How one indicator counts: `evidenced` is the claimed level, held by what shows it (method, 4.1)."""

    indicator: Indicator
    answer: Answer
    evidenced: Level | None
    limit: Level

    @property
    def is_held(self) -> bool:
        """More was claimed than the evidence carries."""
        return self.answer.level is not None and self.answer.level > self.limit

    @property
    def is_applicable(self) -> bool:
        """Everything but "does not apply"."""
        return self.answer.state is not State.NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Cap:
    """The ceiling of a section: `points` 0–100 (100 = none), the rule that set it and the must-haves behind it."""

    points: int = NO_CAP
    rule: CapRule | None = None
    items: tuple[IndicatorId, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionScore:
    """How one section stands; points are 0–100, shares 0–1, None where there is nothing to say.

    `score`, `display` and `band` are None unless `status` is OK. `comparable` is False when too much does not apply.
    `items` is the trace: every answer with the level it counts as.
    """

    section: SectionId
    status: Status
    n_items: int
    n_applicable: int
    n_answered: int
    base: float | None
    claimed: float | None
    evidence_gap: float | None
    range_low: float | None
    range_high: float | None
    share_working: float | None
    coverage: float | None
    applicability: float
    cap: Cap
    score: float | None
    display: int | None
    band: Band | None
    comparable: bool
    items: tuple[ItemScore, ...]

    @property
    def is_capped(self) -> bool:
        """A must-have holds the score below what the answers add up to."""
        return self.score is not None and self.base is not None and self.score < self.base

    @property
    def unknown(self) -> tuple[ItemScore, ...]:
        """Applicable indicators without a level: do not know, skipped or not reached."""
        return tuple(item for item in self.items if item.is_applicable and item.evidenced is None)

    @property
    def failing(self) -> tuple[ItemScore, ...]:
        """Must-haves that are at 0 or unknown, or stand behind the cap."""
        held = set(self.cap.items)
        return tuple(item for item in self.items if item.indicator.id in held)


@dataclass(frozen=True, slots=True)
class ValueScore:
    """One value over all core answers that carry it, 0–100; None below the smallest number (method, 4.10)."""

    value: ValueId
    points: float | None
    answered: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The result: sections side by side and the values. Never one number."""

    sections: tuple[SectionScore, ...]
    values: tuple[ValueScore, ...]

    def section(self, section: SectionId) -> SectionScore:
        """The score of this section; KeyError when it is not in the profile."""
        for score in self.sections:
            if score.section == section:
                return score
        raise KeyError(section)


def score(instrument: Instrument, sheet: Sheet, sections: Iterable[SectionId]) -> Profile:
    """Score these sections of a sheet; values are read from the core sections among them."""
    chosen = set(sections)
    scores = tuple(_section(instrument, part, sheet) for part in instrument.sections if part.id in chosen)
    core = {part.id for part in instrument.sections if part.core}
    items = [item for result in scores if result.section in core for item in result.items]
    return Profile(scores, tuple(_value(instrument, value, items) for value in instrument.values))


def item(instrument: Instrument, indicator: Indicator, said: Answer) -> ItemScore:
    """The evidenced level of one answer: min(claimed, what the evidence grade carries) (method, 4.1)."""
    limit = instrument.evidence.limit(said.evidence, critical=indicator.critical)
    evidenced = None if said.level is None else min(said.level, limit)
    return ItemScore(indicator, said, evidenced, limit)


def _section(instrument: Instrument, section: Section, sheet: Sheet) -> SectionScore:
    items = tuple(item(instrument, indicator, sheet[indicator.id]) for indicator in section.indicators)
    applicable = [one for one in items if one.is_applicable]
    known = [one for one in applicable if one.evidenced is not None]
    top, rules = instrument.scale.top, instrument.rules
    weight_known, weight_applicable = _weight(known), _weight(applicable)
    counted, said = _counted(known), _claimed(known)
    base = _points(counted, top * weight_known)
    low = _points(counted, top * weight_applicable)
    coverage = len(known) / len(applicable) if applicable else None
    cap = _cap(rules.caps, applicable)
    status = _status(coverage, rules.coverage_min)
    result = min(base, cap.points) if base is not None and status is Status.OK else None
    working = sum(one.evidenced is not None and one.evidenced >= instrument.scale.working for one in known)
    return SectionScore(
        section=section.id,
        status=status,
        n_items=len(items),
        n_applicable=len(applicable),
        n_answered=len(known),
        base=base,
        claimed=_points(said, top * weight_known),
        evidence_gap=_points(said - counted, top * weight_known),
        range_low=low,
        range_high=_points(counted + top * (weight_applicable - weight_known), top * weight_applicable),
        share_working=working / len(known) if known else None,
        coverage=coverage,
        applicability=len(applicable) / len(items),
        cap=cap,
        score=result,
        display=None if result is None else _rounded(result),
        band=None if result is None or low is None else rules.band(_rounded(min(low, cap.points))),
        comparable=len(applicable) / len(items) >= rules.applicability_min,
        items=items,
    )


def _status(coverage: float | None, needed: float) -> Status:
    if coverage is None:
        return Status.NOT_APPLICABLE
    return Status.OK if coverage >= needed else Status.TOO_FEW_ANSWERS


def _cap(rules: Iterable[CapRule], applicable: list[ItemScore]) -> Cap:
    """The lowest ceiling that applies, and the must-haves that set it (method, 4.7)."""
    critical = [one for one in applicable if one.indicator.critical]
    failing = tuple(one.indicator.id for one in critical if not one.evidenced)
    lowest = min((one.evidenced for one in critical if one.evidenced is not None), default=None)
    best = Cap()
    for rule in rules:
        if rule.failing is not None and len(failing) >= rule.failing and rule.cap < best.points:
            best = Cap(rule.cap, rule, failing)
        if rule.lowest is not None and lowest is not None and lowest <= rule.lowest and rule.cap < best.points:
            weakest = tuple(one.indicator.id for one in critical if one.evidenced == lowest)
            best = Cap(rule.cap, rule, weakest)
    return best


def _value(instrument: Instrument, value: ValueId, items: list[ItemScore]) -> ValueScore:
    levels = [one.evidenced for one in items if value in one.indicator.values and one.evidenced is not None]
    enough = len(levels) >= max(1, instrument.rules.value_min_answers)
    points = _points(sum(levels), instrument.scale.top * len(levels)) if enough else None
    return ValueScore(value, points, len(levels))


def _weight(items: list[ItemScore]) -> int:
    return sum(one.indicator.weight for one in items)


def _counted(items: list[ItemScore]) -> int:
    return sum(one.indicator.weight * (one.evidenced or 0) for one in items)


def _claimed(items: list[ItemScore]) -> int:
    return sum(one.indicator.weight * (one.answer.level or 0) for one in items)


def _points(counted: int, possible: int) -> float | None:
    return 100 * counted / possible if possible else None


def _rounded(points: float) -> int:
    return floor(points + 0.5)
