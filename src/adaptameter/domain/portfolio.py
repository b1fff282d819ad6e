"""What may be said about many scorecards at once: spreads, must-haves that fail, change (method, sections 7 and 9).

Nothing here is ranked. The smallest, the largest value and the place of an organisation are never given; where there
are too few organisations, a code says so instead of a number.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from statistics import fmean, median, quantiles, stdev
from typing import Final

from adaptameter.domain.change import Label, SectionChange, change
from adaptameter.domain.instrument import IndicatorId, SectionId, ValueId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore

FEWEST_FOR_MEDIAN: Final = 5
FEWEST_FOR_QUARTILES: Final = 10
FEWEST_FOR_MUST_HAVES: Final = 10
FEWEST_FOR_CHANGE: Final = 10
"""Organisations that a figure needs (method, 7 and 9)."""

FEW_ORGANISATIONS: Final = "few_organisations"
FEW_FOR_QUARTILES: Final = "few_for_quartiles"
"""Why a figure is not given."""

UNSIGNED: Final = "unsigned"
NOT_ASKED: Final = "not_asked"
NOT_LOCKED: Final = "not_locked"
COVERAGE: Final = "coverage"
APPLICABILITY: Final = "applicability"
NOT_ALONE: Final = "not_alone"
"""Why a scorecard does not count in a figure."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One organisation in a spread, in points 0–100; `capped` when a must-have holds its section."""

    card: Scorecard
    points: float
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """One figure of every organisation: `dots` in the order of the scorecards, never of the points.

    The median is given from five organisations on, the quartiles from ten. `left_out` counts the scorecards that have
    no such figure, by reason. Only median and quartiles may be published; dots are for the adviser.
    """

    dots: tuple[Dot, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def median(self) -> float | None:
        """The middle, 0–100."""
        return median(self._points) if len(self.dots) >= FEWEST_FOR_MEDIAN else None

    @property
    def quartiles(self) -> tuple[float, float] | None:
        """Between these lies the middle half, 0–100."""
        if len(self.dots) < FEWEST_FOR_QUARTILES:
            return None
        low, _, high = quantiles(self._points, n=4, method="inclusive")
        return low, high

    @property
    def why_not(self) -> str:
        """Why the median, or the quartiles, are not given; empty when both are."""
        if self.median is None:
            return FEW_ORGANISATIONS
        return FEW_FOR_QUARTILES if self.quartiles is None else ""

    @property
    def _points(self) -> list[float]:
        return [dot.points for dot in self.dots]


@dataclass(frozen=True, slots=True)
class MustHave:
    """How a must-have stands with `asked` organisations; `failing` counts those where it is at 0 or not known.

    With fewer than ten organisations `failing` is None.
    """

    indicator: IndicatorId
    section: SectionId
    asked: int
    failing: int | None

    @property
    def why_not(self) -> str:
        """Why there is no count; empty when there is."""
        return FEW_ORGANISATIONS if self.failing is None else ""


@dataclass(frozen=True, slots=True)
class PortfolioChange:
    """How a section changed with `n` organisations: the mean change in points, without caps, and its standard error.

    The counts are of clear changes, and of sections that must-haves limit to fewer points than before, or to more. With
    fewer than ten organisations all of it is None. `left_out` counts the organisations whose change cannot be told, by
    reason.
    """

    section: SectionId
    n: int
    mean: float | None = None
    se: float | None = None
    clear_up: int | None = None
    clear_down: int | None = None
    limited_more: int | None = None
    limited_less: int | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def why_not(self) -> str:
        """Why there are no figures; empty when there are."""
        return FEW_ORGANISATIONS if self.mean is None else ""


def newest(cards: Iterable[Scorecard]) -> tuple[Scorecard, ...]:
    """One scorecard an organisation, the latest year in its latest revision; organisations keep their order."""
    found: dict[str, Scorecard] = {}
    for card in cards:
        known = found.get(card.organisation.id)
        if known is None or _age(card) > _age(known):
            found[card.organisation.id] = card
    return tuple(found.values())


def section_spread(cards: Iterable[Scorecard], section: SectionId) -> Spread:
    """The scores of a section."""
    return _spread(_score(card, section) for card in newest(cards))


def evidence_gap(cards: Iterable[Scorecard], section: SectionId) -> Spread:
    """How far what is claimed lies above what can be shown, in points (method, 4.3)."""
    return _spread(_gap(card, section) for card in newest(cards))


def agreement(cards: Iterable[Scorecard], section: SectionId) -> Spread:
    """How far boards agree in a section before they talk, 0–100; only where three or more answered alone."""
    return _spread(_agreement(card, section) for card in newest(cards))


def value_spread(cards: Iterable[Scorecard], value: ValueId) -> Spread:
    """The points of a value over all core answers (method, 4.10)."""
    return _spread(_value(card, value) for card in newest(cards))


def must_haves(cards: Iterable[Scorecard]) -> tuple[MustHave, ...]:
    """The must-haves, those that fail in the largest share first; the ones with too few organisations last.

    Only locked sections of signed scorecards count, whether or not they have a score.
    """
    asked: Counter[tuple[SectionId, IndicatorId]] = Counter()
    failing: Counter[tuple[SectionId, IndicatorId]] = Counter()
    for card in newest(cards):
        for score in card.profile.sections if card.facts.signed else ():
            for one in score.items if score.section in card.locked else ():
                if one.indicator.critical and one.is_applicable:
                    asked[score.section, one.indicator.id] += 1
                    failing[score.section, one.indicator.id] += not one.evidenced
    return told((name, section, count, failing[section, name]) for (section, name), count in asked.items())


def told(counts: Iterable[tuple[IndicatorId, SectionId, int, int]]) -> tuple[MustHave, ...]:
    """What may be told of must-haves: of each its section, with how many it was asked, with how many it fails."""
    made = (
        MustHave(name, section, asked, failing if asked >= FEWEST_FOR_MUST_HAVES else None)
        for name, section, asked, failing in counts
        if asked
    )
    return tuple(sorted(made, key=_urgency))


def portfolio_change(before: Iterable[Scorecard], after: Iterable[Scorecard]) -> tuple[PortfolioChange, ...]:
    """What changed from one year's scorecards to a later one's, by section (method, 7); no organisation is named."""
    earlier = {card.organisation.id: card for card in newest(before)}
    return changes_of((earlier.get(card.organisation.id), card) for card in newest(after))


def changes_of(pairs: Iterable[tuple[Scorecard | None, Scorecard]]) -> tuple[PortfolioChange, ...]:
    """The same of organisations one by one, each with its earlier scorecard (if it has one) and its later one."""
    told: dict[SectionId, list[SectionChange]] = {}
    untold: dict[SectionId, Counter[str]] = {}
    for before, after in pairs:
        for section, said in _changes(before, after):
            known, unknown = told.setdefault(section, []), untold.setdefault(section, Counter())
            if isinstance(said, str):
                unknown[said] += 1
            else:
                known.append(said)
    return tuple(_portfolio_change(section, changes, untold[section]) for section, changes in told.items())


def _changes(before: Scorecard | None, after: Scorecard) -> Iterator[tuple[SectionId, SectionChange | str]]:
    """The change of every section of the later scorecard, or the code of why it cannot be told."""
    if before is None or not (before.facts.signed and after.facts.signed):
        why = NOT_ASKED if before is None else UNSIGNED
        yield from ((section, why) for section in after.sections)
        return
    try:
        found = change(before, after)
    except Refusal as refused:
        yield from ((section, refused.code) for section in after.sections)
        return
    for section in after.sections:
        said = found.section(section)
        yield section, NOT_ASKED if said is None else said.why_not or said


def _portfolio_change(section: SectionId, told: Sequence[SectionChange], untold: Counter[str]) -> PortfolioChange:
    moved = [one.d for one in told if one.d is not None]
    if len(moved) < FEWEST_FOR_CHANGE:
        return PortfolioChange(section, len(moved), left_out=dict(untold))
    clear = [one.d for one in told if one.label is Label.CLEAR and one.d is not None]
    return PortfolioChange(
        section=section,
        n=len(moved),
        mean=fmean(moved),
        se=stdev(moved) / sqrt(len(moved)),
        clear_up=sum(d > 0 for d in clear),
        clear_down=sum(d < 0 for d in clear),
        limited_more=sum(one.caps_compared and one.cap_after < one.cap_before for one in told),
        limited_less=sum(one.caps_compared and one.cap_after > one.cap_before for one in told),
        left_out=dict(untold),
    )


def _spread(found: Iterable[Dot | str]) -> Spread:
    dots, left_out = [], Counter[str]()
    for one in found:
        if isinstance(one, str):
            left_out[one] += 1
        else:
            dots.append(one)
    return Spread(tuple(dots), dict(left_out))


def _score(card: Scorecard, section: SectionId) -> Dot | str:
    one = _counted(card, section)
    return one if isinstance(one, str) else Dot(card, one.score or 0.0, one.is_capped)


def _gap(card: Scorecard, section: SectionId) -> Dot | str:
    one = _counted(card, section)
    return one if isinstance(one, str) else Dot(card, one.evidence_gap or 0.0)


def _agreement(card: Scorecard, section: SectionId) -> Dot | str:
    one, said = _counted(card, section), card.facts.figures.get(section)
    if isinstance(one, str):
        return one
    return NOT_ALONE if said is None or said.agreement is None else Dot(card, 100 * said.agreement)


def _value(card: Scorecard, value: ValueId) -> Dot | str:
    if card.facts.signed is None:
        return UNSIGNED
    points = next((one.points for one in card.profile.values if one.value == value), None)
    return COVERAGE if points is None else Dot(card, points)


def _counted(card: Scorecard, section: SectionId) -> SectionScore | str:
    """The score of a section that may stand beside others (method, 8), or the code of why it may not."""
    if card.facts.signed is None:
        return UNSIGNED
    if section not in card.sections:
        return NOT_ASKED
    if section not in card.locked:
        return NOT_LOCKED
    score = card.profile.section(section)
    if score.score is None:
        return COVERAGE
    return score if score.comparable else APPLICABILITY


def _age(card: Scorecard) -> tuple[int, int]:
    return card.year, card.facts.signed.revision if card.facts.signed else 0


def _urgency(one: MustHave) -> tuple[bool, float, str]:
    return one.failing is None, -(one.failing or 0) / one.asked, one.indicator
