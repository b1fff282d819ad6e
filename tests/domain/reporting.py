"""Reports on made-up organisations, as many as a test wants, in the countries it wants."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from random import Random

from adaptameter.domain.filed import Filed, filed
from adaptameter.domain.region_choice import Scope, choice
from adaptameter.domain.region_groups import Memory
from adaptameter.domain.region_report import Asked, RegionReport, region_report
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services.generator import portfolio
from tests.builders import standard

NOTHING = Memory()
Board = tuple[Scorecard, ...]
"""The scorecards of one organisation."""


@cache
def boards() -> tuple[Board, ...]:
    """Sixty organisations with up to three years, some not signed, some signed again."""
    found: dict[str, list[Scorecard]] = {}
    for card in portfolio(standard(), 60, 3, 9):
        found.setdefault(card.organisation.id, []).append(card)
    return tuple(tuple(cards) for cards in found.values())


def some(random: Random, count: int, countries: Sequence[str]) -> list[Board]:
    """So many of them, each in one of these countries."""
    return [moved(board, random.choice(countries)) for board in random.sample(boards(), count)]


def moved(board: Board, country: str) -> Board:
    return tuple(
        replace(card, facts=replace(card.facts, organisation=replace(card.organisation, country=country)))
        for card in board
    )


def flat(every: Iterable[Board]) -> list[Scorecard]:
    return [card for board in every for card in board]


def filings(cards: Sequence[Scorecard]) -> list[Filed]:
    """How a library files them, numbered from 0."""
    return [replace(filed(card, "", ""), number=number) for number, card in enumerate(cards)]


def report_of(
    every: Iterable[Board], scope: Scope | None = None, year: int | None = None, memory: Memory = NOTHING
) -> RegionReport:
    """The report of these organisations. Refusal: nothing_to_report."""
    cards, asked = flat(every), scope or Scope()
    chosen = choice(filings(cards), standard().instrument, asked, year)
    now, before = ([cards[one.number] for one in some_of] for some_of in (chosen.now, chosen.before))
    return region_report(standard().instrument, Asked(asked, chosen.year, now, before, chosen.left_out), memory)


def left(*reports: RegionReport) -> Memory:
    """What is remembered after these reports of one year have left."""
    groups = tuple(group for report in reports for one in report.shown for group in one.remembered)
    return Memory(groups, groups)
