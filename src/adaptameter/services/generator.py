"""Makes scorecards of many made-up organisations over years, without a store, the same on every machine."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, Section
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet
from adaptameter.services import generator_cards
from adaptameter.services.generator_answers import Habits, Occasion, Told
from adaptameter.services.generator_assumptions import ASSUMED, FACILITATED, MODES, RATERS
from adaptameter.services.generator_cards import Sitting
from adaptameter.services.generator_dice import Dice
from adaptameter.services.generator_organisations import Country, languages, organisation
from adaptameter.services.sample_answers import YEARS

LAST_YEAR: Final = YEARS[-1]
"""The year in which every made-up portfolio ends."""


@dataclass(frozen=True, slots=True)
class _Board:
    """A board for good: who it is, how it answers, where it begins (in levels), what it grows by in a year."""

    organisation: Organisation
    country: Country
    mode: Mode
    sections: tuple[Section, ...]
    starts: Mapping[IndicatorId, float]
    growth: float
    raters: int
    drifts: bool
    filed: float
    apart: frozenset[IndicatorId]
    staffed: bool


def portfolio(booklet: Booklet, organisations: int, years: int, seed: int) -> Iterator[Scorecard]:
    """The scorecards of so many organisations over so many years up to `LAST_YEAR`, one organisation after the other.

    `years` is 1–30. An organisation is the same however many there are. Some years are missing, and of some there are
    two revisions: the number of scorecards lies near organisations times years.
    """
    hard = _hard(booklet, seed)
    for number in range(1, organisations + 1):
        dice = Dice(seed, number)
        yield from _through(booklet, _board(booklet, hard, (seed, number), dice), range(-years, 0), dice)


def _hard(booklet: Booklet, seed: int) -> Mapping[IndicatorId, float]:
    """How far each indicator lies from its section, whoever answers, in levels."""
    dice, every = Dice(seed, "indicators"), booklet.instrument.indicators.values()
    return {one.id: ASSUMED.items * dice.bell() - ASSUMED.must * one.critical for one in every}


def _board(booklet: Booklet, hard: Mapping[IndicatorId, float], which: tuple[int, int], dice: Dice) -> _Board:
    who, country = organisation(*which, dice)
    level = ASSUMED.level + ASSUMED.boards * dice.bell()
    sections = tuple(one for one in booklet.instrument.sections if dice.chance(1 if one.core else ASSUMED.modules))
    starts: dict[IndicatorId, float] = {}
    for section in sections:
        here = level + ASSUMED.sections * dice.bell()
        starts.update({one.id: here + hard[one.id] + ASSUMED.own * dice.bell() for one in section.indicators})
    asked = [one for section in sections for one in section.indicators]
    low, high = ASSUMED.filed
    return _Board(
        organisation=who,
        country=country,
        mode=dice.weighted(MODES),
        sections=sections,
        starts=starts,
        growth=ASSUMED.growth + ASSUMED.growths * dice.bell(),
        raters=dice.weighted(RATERS),
        drifts=dice.chance(ASSUMED.drifting),
        filed=low + (high - low) * dice.share(),
        apart=frozenset(one.id for one in asked if one.na_allowed and dice.chance(ASSUMED.apart)),
        staffed=dice.chance(ASSUMED.staffed),
    )


def _through(booklet: Booklet, board: _Board, ago: range, dice: Dice) -> Iterator[Scorecard]:
    """The years of one board; what is planned in one may be reached in the next."""
    stands, last = board.starts, None
    harsh = [ASSUMED.severity * dice.bell() for _ in range(1 if board.mode is not Mode.ALONE else board.raters)]
    for passed, back in enumerate(ago):
        year = LAST_YEAR + 1 + back
        if passed:
            stands = _grown(board, stands, last, dice)
            harsh = [ASSUMED.severity * dice.bell() if dice.chance(ASSUMED.turnover) else one for one in harsh]
        if year != LAST_YEAR and dice.chance(ASSUMED.missing):
            continue
        habits = Habits(tuple(harsh), board.drifts, min(1.0, board.filed + ASSUMED.filing * passed), board.apart)
        occasion = Occasion(booklet.instrument, board.sections, habits, stands, dice)
        told = occasion.told()
        for card in _cards(booklet, board, _sitting(board, year, last, dice), told, occasion):
            last = card
            yield card


def _grown(
    board: _Board, stands: Mapping[IndicatorId, float], last: Scorecard | None, dice: Dice
) -> Mapping[IndicatorId, float]:
    """Where the indicators stand a year later."""
    planned = {one.indicator for one in last.facts.actions} if last else set()
    grown: dict[IndicatorId, float] = {}
    for section in board.sections:
        step = board.growth + ASSUMED.leaps * dice.chance(ASSUMED.leap)
        for one in section.indicators:
            reached = one.id in planned and dice.chance(ASSUMED.reached)
            grown[one.id] = stands[one.id] + step + ASSUMED.reaches * reached
    return grown


def _sitting(board: _Board, year: int, last: Scorecard | None, dice: Dice) -> Sitting:
    stated = {**board.organisation.bands, "facilitated": (dice.weighted(FACILITATED),)}
    return Sitting(
        organisation=replace(board.organisation, bands=stated),
        place=dice.one_of(board.country.towns),
        year=year,
        languages=languages(board.country, dice),
        mode=board.mode,
        staff=1 + int(3 * dice.share()) if board.staffed and board.mode is Mode.ALONE else 0,
        last=last,
    )


def _cards(booklet: Booklet, board: _Board, sitting: Sitting, told: Told, occasion: Occasion) -> Iterator[Scorecard]:
    """The scorecard of a year; when it was opened again, the new revision after it."""
    dice = occasion.dice
    if dice.chance(ASSUMED.open):
        cut, left = _left_open(board, told, dice)
        yield generator_cards.card(booklet, replace(sitting, revision=0), cut, left, dice)
        return
    revision = 0 if dice.chance(ASSUMED.unsigned) else 1
    yield generator_cards.card(booklet, replace(sitting, revision=revision), told, board.sections, dice)
    if revision and dice.chance(ASSUMED.revised):
        again = replace(told, agreed=_revised(told, occasion))
        yield generator_cards.card(booklet, replace(sitting, revision=2), again, board.sections, dice)


def _left_open(board: _Board, told: Told, dice: Dice) -> tuple[Told, tuple[Section, ...]]:
    """One section is not finished: a sheet shows it with what was skipped, elsewhere it stays hidden until it is."""
    unfinished = dice.one_of(board.sections)
    if board.mode is not Mode.SHEET:
        return told, tuple(one for one in board.sections if one is not unfinished)
    skipped = {one.id: Answer(State.SKIPPED) for one in unfinished.indicators if dice.chance(0.4)}
    skipped[unfinished.indicators[-1].id] = Answer(State.SKIPPED)
    return replace(told, agreed=replace(told.agreed, answers={**told.agreed.answers, **skipped})), board.sections


def _revised(told: Told, occasion: Occasion) -> Sheet:
    """The agreed sheet after it was opened again: one to three levels are a step lower or higher."""
    asked = [one for section in occasion.sections for one in section.indicators]
    changed: dict[IndicatorId, Answer] = {}
    for _ in range(1 + int(3 * occasion.dice.share())):
        one, step = occasion.dice.one_of(asked), occasion.dice.one_of((-1, 1))
        level = told.agreed[one.id].level
        if level is not None and 0 <= level + step <= occasion.instrument.scale.top:
            changed[one.id] = occasion.shown(one, level + step)
    return Sheet({**told.agreed.answers, **changed})
