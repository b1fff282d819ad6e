"""What is said about many scorecards: never a rank, never a small group, never the same organisation twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random
from statistics import fmean, median, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain import portfolio
from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.change import Label, change
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.portfolio import Spread, must_haves, newest, portfolio_change, section_spread
from adaptameter.domain.scorecard import Scorecard, Signed
from adaptameter.domain.sheet import Sheet
from tests.builders import a_plan, a_random_sheet, a_scorecard, a_sheet

GOV, FBK, RISK = SectionId("governance"), SectionId("feedback"), SectionId("risk")


def a_card(number: int = 1, sheet: Sheet | None = None, *, year: int = 2026, revision: int = 1) -> Scorecard:
    """A signed scorecard of the organisation with this number; revision 0 is not signed."""
    return signed(a_scorecard(sheet, plan=a_plan(year=year)), number, revision)


def signed(made: Scorecard, number: int, revision: int = 1) -> Scorecard:
    who = replace(made.organisation, id=f"{number:016x}", name=f"Organisation {number}")
    sign = Signed(revision, ("chair",), f"{made.year}-05-01", "Zomba", "1") if revision else None
    return replace(made, facts=replace(made.facts, organisation=who, signed=sign))


def any_cards(random: Random, count: int, year: int = 2026) -> list[Scorecard]:
    made = (a_scorecard(a_random_sheet(random), plan=a_plan(year=year)) for _ in range(count))
    return [signed(card, number) for number, card in enumerate(made)]


def unlocked(card: Scorecard, section: SectionId) -> Scorecard:
    return replace(card, facts=replace(card.facts, locked=card.locked - {section}))


SEEDS = st.integers(0, 2**32).map(Random)


@given(SEEDS, st.integers(0, 14))
def test_the_middle_is_given_from_five_and_the_middle_half_from_ten(random: Random, count: int) -> None:
    found = section_spread(any_cards(random, count), GOV)
    n = len(found.dots)
    assert (found.median is not None) == (n >= 5)
    assert (found.quartiles is not None) == (n >= 10)
    assert found.why_not == ("few_organisations" if n < 5 else "few_for_quartiles" if n < 10 else "")
    assert n + sum(found.left_out.values()) == count


@given(SEEDS, st.integers(10, 16))
def test_the_middle_half_lies_round_the_middle(random: Random, count: int) -> None:
    found = section_spread(any_cards(random, count), GOV)
    if found.median is not None and found.quartiles is not None:
        assert found.quartiles[0] <= found.median <= found.quartiles[1]
        assert found.median == median(dot.points for dot in found.dots)


@given(SEEDS, st.integers(2, 8))
def test_dots_keep_the_order_of_the_cards_whatever_their_scores(random: Random, count: int) -> None:
    cards = any_cards(random, count)
    kept = [dot.card.organisation.id for dot in section_spread(cards, GOV).dots]
    assert kept == [card.organisation.id for card in cards if card.organisation.id in kept]
    for dot in section_spread(cards, GOV).dots:
        score = dot.card.profile.section(GOV)
        assert (dot.points, dot.capped) == (score.score, score.is_capped)


def test_one_organisation_with_five_years_is_one_organisation() -> None:
    cards = [a_card(1, year=year) for year in range(2020, 2025)]
    assert [card.year for card in newest(cards)] == [2024]
    assert section_spread(cards, GOV).why_not == "few_organisations"


def test_the_newest_revision_stands_for_its_year() -> None:
    cards = [a_card(1, a_sheet(GOV_01=1), revision=2), a_card(1), a_card(1, year=2025, revision=9)]
    assert newest(cards) == (cards[0],)


@pytest.mark.parametrize(
    ("card", "why"),
    [
        (a_card(revision=0), "unsigned"),
        (unlocked(a_card(), GOV), "not_locked"),
        (a_card(1, a_sheet(GOV_01="DK", GOV_02="DK", GOV_04="DK")), "coverage"),
        (a_card(1, a_sheet(GOV_01="NA", GOV_02="NA", GOV_04="NA", GOV_07="NA")), "applicability"),
    ],
)
def test_what_does_not_count_is_counted_by_its_reason(card: Scorecard, why: str) -> None:
    found = section_spread([card], GOV)
    assert (found.dots, found.left_out) == ((), {why: 1})
    assert section_spread([a_card()], SectionId("safeguarding")).left_out == {"not_asked": 1}


def test_the_evidence_gap_is_what_cannot_be_shown() -> None:
    cards = [a_card(number) for number in range(5)]
    assert portfolio.evidence_gap(cards, GOV).median == cards[0].profile.section(GOV).evidence_gap


def test_agreement_is_known_where_three_answered_alone() -> None:
    told = [a_card(number) for number in range(6)]
    some = {GOV: SectionFigures(GOV, 4, agreement=0.75)}
    cards = [replace(card, facts=replace(card.facts, figures=some)) for card in told[:5]]
    found = portfolio.agreement([*cards, told[5]], GOV)
    assert (found.median, found.left_out) == (75, {"not_alone": 1})


def test_a_value_has_a_spread_too() -> None:
    cards = [a_card(number) for number in range(5)]
    value = cards[0].instrument.values[0]
    assert portfolio.value_spread(cards, value).median == cards[0].profile.values[0].points
    assert portfolio.value_spread([a_card(revision=0)], value).left_out == {"unsigned": 1}


@given(SEEDS, st.integers(0, 12))
def test_a_must_have_is_counted_from_ten_organisations_on(random: Random, count: int) -> None:
    cards = any_cards(random, count)
    for one in must_haves(cards):
        assert (one.failing is None) == (one.asked < 10) == bool(one.why_not)
        assert one.asked <= count
        if one.failing is not None:
            found = [item for card in cards for item in card.profile.section(one.section).items]
            own = [item for item in found if item.indicator.id == one.indicator]
            assert one.failing == sum(not item.evidenced for item in own if item.is_applicable) <= one.asked


def test_the_must_have_that_fails_most_comes_first() -> None:
    cards = [a_card(number, a_sheet(FBK_03=0, GOV_05=0 if number < 3 else 3)) for number in range(12)]
    first, second, *others = must_haves(cards)
    assert [(one.indicator, one.failing, one.asked) for one in (first, second)] == [
        ("FBK-03", 12, 12),
        ("GOV-05", 3, 12),
    ]
    assert all(one.failing == 0 for one in others)


def test_drafts_and_open_sections_have_no_must_haves() -> None:
    assert must_haves([a_card(revision=0)]) == ()
    assert {one.section for one in must_haves([unlocked(a_card(), GOV)])} == set(a_card().sections) - {GOV}


def two_years(random: Random, count: int) -> tuple[list[Scorecard], list[Scorecard]]:
    return any_cards(random, count, 2025), any_cards(random, count, 2026)


@given(SEEDS, st.sampled_from((3, 9, 12, 14)))
def test_change_is_told_from_ten_organisations_on(random: Random, count: int) -> None:
    before, after = two_years(random, count)
    for one in portfolio_change(before, after):
        assert one.n + sum(one.left_out.values()) == count
        every = (one.mean, one.se, one.clear_up, one.clear_down, one.limited_more, one.limited_less)
        assert [figure is None for figure in every] == [one.n < 10] * 6
        assert bool(one.why_not) == (one.n < 10)


@given(SEEDS)
def test_change_is_the_mean_of_every_change_with_its_error(random: Random) -> None:
    before, after = two_years(random, 14)
    for one in portfolio_change(before, after):
        every = [change(*pair).section(one.section) for pair in zip(before, after, strict=True)]
        moved = [said.d for said in every if said is not None and said.d is not None]
        clear = [said.d for said in every if said is not None and said.d is not None and said.label is Label.CLEAR]
        if one.mean is not None:
            assert one.mean == pytest.approx(fmean(moved))
            assert one.se == pytest.approx(stdev(moved) / len(moved) ** 0.5)
            assert (one.clear_up, one.clear_down) == (sum(d > 0 for d in clear), sum(d < 0 for d in clear))


def changed(before: Iterable[Scorecard], after: Iterable[Scorecard], section: SectionId = GOV) -> object:
    return next(one.left_out for one in portfolio_change(before, after) if one.section == section)


def test_a_cap_that_came_and_one_that_went_are_counted_apart() -> None:
    before = [a_card(number, a_sheet(FBK_03=0), year=2025) for number in range(10)]
    after = [a_card(number, a_sheet(GOV_05=0)) for number in range(10)]
    found = {one.section: (one.limited_more, one.limited_less) for one in portfolio_change(before, after)}
    assert (found[GOV], found[FBK], found[RISK]) == ((10, 0), (0, 10), (0, 0))


def test_who_is_new_or_did_not_sign_is_left_out() -> None:
    assert changed([], [a_card()]) == {"not_asked": 1}
    assert changed([a_card(year=2025, revision=0)], [a_card()]) == {"unsigned": 1}
    assert changed([a_card(year=2025)], [unlocked(a_card(), GOV)]) == {"not_locked": 1}
    assert changed([a_card(year=2027)], [a_card()]) == {"years_reversed": 1}


def test_nothing_is_said_of_nobody() -> None:
    nobody: Sequence[Scorecard] = ()
    assert section_spread(nobody, GOV) == Spread(())
    assert must_haves(nobody) == ()
    assert portfolio_change(nobody, nobody) == ()
