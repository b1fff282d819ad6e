"""Figures of a group in a region report: the middle, the middle half, the bands; too small a group has none."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from adaptameter.domain import portfolio
from adaptameter.domain.instrument import Instrument, SectionId, ValueId
from adaptameter.domain.portfolio import FEW_ORGANISATIONS, FEWEST_FOR_MEDIAN, FEWEST_FOR_QUARTILES, Dot, Spread
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.small_groups import FEWEST_OF_A_COUNTRY

STEP: Final = 5
"""Points to which published middles are rounded (method, 9)."""

_SENSITIVE: Final = frozenset({SectionId("safeguarding")})
"""Sections that need ten organisations (method, 9)."""

_AD_CUT: Final = 0.8
"""Levels by which the members of a board lie apart on average where the instrument says nothing else."""


@dataclass(frozen=True, slots=True)
class Middle:
    """The middle of `n` organisations and, from ten on, between what the middle half lies; 0–100, in steps of 5.

    `median` is None with fewer than `fewest` organisations.
    """

    n: int
    fewest: int
    median: int | None = None
    quartiles: tuple[int, int] | None = None

    @property
    def why_not(self) -> str:
        """Why there is no figure; empty when there is."""
        return FEW_ORGANISATIONS if self.median is None else ""


@dataclass(frozen=True, slots=True)
class SectionFound:
    """How a section stands in a group.

    From ten organisations on: `bands` counts them by band, the lowest first, `held` those that a must-have holds back,
    `far_apart` the boards whose members disagreed before they talked. `left_out` counts the others, by reason.
    """

    section: SectionId
    score: Middle
    gap: Middle
    agreement: Middle
    bands: tuple[int, ...] | None = None
    held: int | None = None
    far_apart: int | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ValueFound:
    """How a value stands in a group (method, 4.10)."""

    value: ValueId
    points: Middle


def fewest(cards: Iterable[Scorecard]) -> int:
    """How many organisations a figure of these needs: ten where all are from one country, as far as is known."""
    known = {card.organisation.country for card in cards} - {""}
    return FEWEST_OF_A_COUNTRY if len(known) <= 1 else FEWEST_FOR_MEDIAN


def sections_found(cards: Sequence[Scorecard], instrument: Instrument) -> tuple[SectionFound, ...]:
    """Every section that is on a scorecard, in the order of the instrument."""
    asked = {section for card in cards for section in card.sections}
    return tuple(_section(cards, instrument, one.id) for one in instrument.sections if one.id in asked)


def values_found(cards: Sequence[Scorecard], instrument: Instrument) -> tuple[ValueFound, ...]:
    """Every value, in the order of the instrument."""
    return tuple(ValueFound(one, middle(portfolio.value_spread(cards, one))) for one in instrument.values)


def section_middle(cards: Sequence[Scorecard], section: SectionId) -> Middle:
    """The middle of the scores of a section."""
    return middle(portfolio.section_spread(cards, section), section)


def middle(spread: Spread, section: SectionId | None = None) -> Middle:
    """What may be published of a spread."""
    n, least = len(spread.dots), _least(spread.dots, section)
    if spread.median is None or n < least:
        return Middle(n, least)
    low, high = spread.quartiles or (None, None)
    half = None if low is None or high is None else (_rounded(low), _rounded(high))
    return Middle(n, least, _rounded(spread.median), half)


def disagrees_below(instrument: Instrument) -> float:
    """The mean agreement, 0–100, below which the members of a board lie far apart (method, 5)."""
    return 100 * (1 - instrument.parameters.get("agreement_ad_cut", _AD_CUT) / (instrument.scale.top / 2))


def _section(cards: Sequence[Scorecard], instrument: Instrument, section: SectionId) -> SectionFound:
    scores = portfolio.section_spread(cards, section)
    alone = portfolio.agreement(cards, section)
    many, many_alone = (len(one.dots) >= FEWEST_FOR_QUARTILES for one in (scores, alone))
    apart = sum(dot.points < disagrees_below(instrument) for dot in alone.dots)
    return SectionFound(
        section=section,
        score=middle(scores, section),
        gap=middle(portfolio.evidence_gap(cards, section), section),
        agreement=middle(alone, section),
        bands=_bands(scores.dots, instrument, section) if many else None,
        held=sum(dot.capped for dot in scores.dots) if many else None,
        far_apart=apart if many_alone else None,
        left_out=scores.left_out,
    )


def _bands(dots: Iterable[Dot], instrument: Instrument, section: SectionId) -> tuple[int, ...]:
    found = Counter(dot.card.profile.section(section).band for dot in dots)
    return tuple(found[band] for band in instrument.rules.bands)


def _least(dots: Iterable[Dot], section: SectionId | None) -> int:
    return FEWEST_OF_A_COUNTRY if section in _SENSITIVE else fewest(dot.card for dot in dots)


def _rounded(points: float) -> int:
    return STEP * int(points / STEP + 0.5)
