"""A report that differs from an earlier one by a few organisations or a few scorecards stays where it is."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.region_groups import CHANGED_BY_FEW, Barrier, Memory
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.small_groups import COUNTRY, DIFFERS_BY_FEW, FEW_ORGANISATIONS
from tests.domain.reporting import Board, boards, left, moved, report_of, some

SEEDS = st.integers(0, 2**32).map(Random)


def signed_boards() -> list[Board]:
    """Those that count in a report of 2026, in three countries."""
    return [
        moved(board, ("GT", "HN", "MW")[number % 3])
        for number, board in enumerate(board for board in boards() if any(card.facts.signed for card in board))
    ]


def again(board: Board) -> Board:
    """The board signs its last signed scorecard once more."""
    last = max((card for card in board if card.facts.signed), key=lambda card: (card.year, _revision(card)))
    signed = last.facts.signed
    assert signed is not None
    return (*board, replace(last, facts=replace(last.facts, signed=replace(signed, revision=signed.revision + 1))))


def _revision(card: Scorecard) -> int:
    return card.facts.signed.revision if card.facts.signed else 0


@settings(max_examples=25, deadline=None)
@given(SEEDS, st.integers(1, 4), st.booleans())
def test_up_to_four_organisations_more_or_fewer_are_withheld(random: Random, few: int, fewer_first: bool) -> None:
    every = signed_boards()
    random.shuffle(every)
    first, second = (every[few:], every) if fewer_first else (every, every[few:])
    barrier = report_of(second, memory=left(report_of(first))).barrier
    assert barrier == Barrier(DIFFERS_BY_FEW, "whole", few)


@settings(max_examples=25, deadline=None)
@given(SEEDS, st.integers(0, 12))
def test_new_scorecards_of_up_to_four_organisations_are_withheld(random: Random, few: int) -> None:
    every = signed_boards()
    random.shuffle(every)
    later = [again(board) for board in every[:few]] + every[few:]
    barrier = report_of(later, memory=left(report_of(every))).barrier
    assert barrier == (Barrier(CHANGED_BY_FEW, "whole", few) if 0 < few < 5 else None)


def test_a_few_new_scorecards_are_withheld_in_the_report_of_another_year_too() -> None:
    every = signed_boards()
    earlier = report_of(every, year=2025)
    new_ones = [board for board in every if any(card.year == 2026 and card.facts.signed for card in board)]
    three = new_ones[:3]
    later = [board if board in three else tuple(card for card in board if card.year < 2026) for board in every]
    known = [board for board in later if any(card.facts.signed and card.year <= 2025 for card in board)]
    report = report_of(known, year=2026, memory=Memory((), left(earlier).ever))
    assert report.barrier == Barrier(CHANGED_BY_FEW, "whole", 3)


def test_the_same_report_may_leave_as_often_as_one_likes() -> None:
    report = report_of(signed_boards())
    assert report_of(signed_boards(), memory=left(report, report)).barrier is None


@settings(max_examples=25, deadline=None)
@given(SEEDS, st.integers(1, 45))
def test_a_country_of_nine_is_not_worked_out_from_its_neighbours(random: Random, count: int) -> None:
    report = report_of(some(random, count, ("GT", "HN", "MW")))
    if not report.is_small:
        main, *parts = (one.group.members for one in report.shown)
        rest = main.difference(*parts) if parts else main
        assert len(rest) == 0 or len(rest) >= 5
        assert all(len(one) >= 10 for one in parts)


def test_one_country_left_over_is_hidden_when_the_others_have_left() -> None:
    every = [moved(board, "GT") for board in signed_boards()[:20]]
    every += [moved(board, "HN") for board in signed_boards()[20:24]]
    country = report_of(every, Scope(Kind.COUNTRY, "GT"))
    assert country.barrier is None
    region = report_of(every, Scope(Kind.REGION, "central_america"), memory=left(country))
    assert region.barrier == Barrier(DIFFERS_BY_FEW, "country:GT", 4)


def test_a_group_that_is_too_small_stays() -> None:
    few = [moved(board, "GT") for board in signed_boards()[:9]]
    report = report_of(few)
    assert report.barrier == Barrier(FEW_ORGANISATIONS)
    assert report.shown[0].group.by == COUNTRY
