"""What the boards of a country, a region or a whole portfolio can learn from each other, without any of them named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from adaptameter.domain import portfolio
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.portfolio import MustHave, PortfolioChange
from adaptameter.domain.region_choice import Scope
from adaptameter.domain.region_figures import (
    Middle,
    SectionFound,
    ValueFound,
    fewest,
    section_middle,
    sections_found,
    values_found,
)
from adaptameter.domain.region_groups import Barrier, Memory, Showing, barriers, showing
from adaptameter.domain.region_plans import Aims, Planned, aims, planned
from adaptameter.domain.region_questions import Question, questions
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.small_groups import COUNTRY, FEWEST_OF_A_COUNTRY


@dataclass(frozen=True, slots=True)
class CountryFound:
    """A country within a report: how many organisations, the middle of each section of the report."""

    country: str
    n: int
    middles: tuple[Middle, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is made from: one signed scorecard an organisation `now`, those of the year `before`, and how many
    organisations do not count, by reason."""

    scope: Scope
    year: int
    now: Sequence[Scorecard]
    before: Sequence[Scorecard]
    left_out: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RegionReport:
    """The report of one group in one year. It holds no organisation but in `shown`, which never leaves.

    `n` organisations count, `older` of them with a scorecard of an earlier year; fewer than `fewest` have no report.
    `few_questions` have too few answers. `changes` have one decimal. `planning` organisations have a plan of this
    year. `hidden_countries` are not in `countries`. `barrier` says why it may be looked at but not leave.
    """

    instrument: Instrument
    scope: Scope
    year: int
    n: int
    fewest: int
    older: int
    left_out: Mapping[str, int]
    sections: tuple[SectionFound, ...]
    values: tuple[ValueFound, ...]
    questions: tuple[Question, ...]
    few_questions: int
    must_haves: tuple[MustHave, ...]
    changes: tuple[PortfolioChange, ...]
    planning: int
    plans: tuple[Planned, ...]
    aims: Aims
    countries: tuple[CountryFound, ...]
    hidden_countries: int
    shown: tuple[Showing, ...]
    barrier: Barrier | None

    @property
    def is_small(self) -> bool:
        """Too few organisations for any figure."""
        return self.n < self.fewest

    @property
    def strong(self) -> tuple[Question, ...]:
        """What works in practice in three of four organisations, in the order of the instrument."""
        return tuple(one for one in self.questions if one.is_strong)

    @property
    def weak(self) -> tuple[Question, ...]:
        """What works in practice in at most one of four organisations, in the order of the instrument."""
        return tuple(one for one in self.questions if one.is_weak)


def region_report(instrument: Instrument, asked: Asked, memory: Memory) -> RegionReport:
    """What may be said about these scorecards beside what has left before (method, 7 and 9)."""
    cards = asked.now
    current = [card for card in cards if card.year == asked.year]
    told, few = questions(cards, instrument)
    found = sections_found(cards, instrument)
    main, parts = _showings(asked)
    barrier, *others = barriers((main, *parts), memory)
    open_parts = [one for one, closed in zip(parts, others, strict=True) if closed is None]
    return RegionReport(
        instrument=instrument,
        scope=asked.scope,
        year=asked.year,
        n=len(cards),
        fewest=fewest(cards),
        older=len(cards) - len(current),
        left_out=asked.left_out,
        sections=found,
        values=values_found(cards, instrument),
        questions=told,
        few_questions=few,
        must_haves=portfolio.must_haves(cards),
        changes=_changes(asked.before, current, instrument),
        planning=sum(bool(card.facts.actions) for card in current),
        plans=planned(current, instrument),
        aims=aims(asked.before, current, instrument),
        countries=tuple(_country(one, cards, found) for one in open_parts),
        hidden_countries=len(parts) - len(open_parts),
        shown=(main, *open_parts),
        barrier=barrier,
    )


def _changes(
    before: Sequence[Scorecard], now: Sequence[Scorecard], instrument: Instrument
) -> tuple[PortfolioChange, ...]:
    """The changes in the order of the instrument, with one decimal."""
    told = {one.section: _tenths(one) for one in portfolio.portfolio_change(before, now)}
    return tuple(told[section.id] for section in instrument.sections if section.id in told)


def _tenths(one: PortfolioChange) -> PortfolioChange:
    if one.mean is None or one.se is None:
        return one
    return replace(one, mean=round(one.mean, 1), se=round(one.se, 1))


def _showings(asked: Asked) -> tuple[Showing, list[Showing]]:
    """The whole group, then its countries in the order of their codes; a single country is no part of itself."""
    one_country = fewest(asked.now) == FEWEST_OF_A_COUNTRY
    main = showing(asked.scope.name, asked.now, COUNTRY if one_country else asked.scope.kind.value)
    if one_country:
        return main, []
    codes = sorted({card.organisation.country for card in asked.now} - {""})
    return main, [showing(f"country:{code}", _of(code, asked.now), COUNTRY) for code in codes]


def _of(country: str, cards: Iterable[Scorecard]) -> list[Scorecard]:
    return [card for card in cards if card.organisation.country == country]


def _country(part: Showing, cards: Sequence[Scorecard], found: Iterable[SectionFound]) -> CountryFound:
    country = part.group.name.rpartition(":")[2]
    own = _of(country, cards)
    return CountryFound(country, len(own), tuple(section_middle(own, one.section) for one in found))
