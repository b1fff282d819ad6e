"""A region report says nothing of a group that is too small, names nobody, and ranks nothing."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.change import Label, change
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.portfolio import section_spread
from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.region_figures import STEP, Middle
from adaptameter.domain.region_report import RegionReport
from tests.builders import standard
from tests.domain.reporting import Board, boards, flat, moved, report_of, some

SEEDS = st.integers(0, 2**32).map(Random)
PLACES = st.sampled_from((("GT",), ("GT", "MW"), ("GT", "MW", "UA", "PS", "")))


def middles(report: RegionReport) -> Iterator[Middle]:
    for section in report.sections:
        yield from (section.score, section.gap, section.agreement)
    yield from (value.points for value in report.values)
    yield from (middle for country in report.countries for middle in country.middles)


@settings(max_examples=40, deadline=None)
@given(SEEDS, st.integers(1, 34), PLACES)
def test_no_figure_comes_from_fewer_organisations_than_it_needs(
    random: Random, count: int, places: tuple[str, ...]
) -> None:
    report = report_of(some(random, count, places))
    least = 10 if len({*places} - {""}) == 1 else 5
    for one in middles(report):
        assert one.fewest >= least
        assert (one.median is None) == (one.n < one.fewest)
        assert one.quartiles is None or one.n >= 10
    for section in report.sections:
        assert section.bands is None or sum(section.bands) == section.score.n >= 10
        assert (section.held is None) == (section.score.n < 10)
        assert section.far_apart is None or section.agreement.n >= 10
    assert all(one.n >= 10 for one in report.questions)
    assert all(one.failing is None or one.asked >= 10 for one in report.must_haves)
    assert all(one.mean is None or one.n >= 10 for one in report.changes)
    assert all(one.actions is None or one.n >= least for one in report.plans)
    assert report.aims.aims is None or report.aims.n >= least
    assert all(one.n >= 10 for one in report.countries)


@settings(max_examples=20, deadline=None)
@given(SEEDS, st.integers(10, 34))
def test_every_published_middle_is_rounded(random: Random, count: int) -> None:
    report = report_of(some(random, count, ("GT", "MW")))
    for one in middles(report):
        for said in (one.median, *(one.quartiles or ())):
            assert said is None or said % STEP == 0


def test_safeguarding_needs_ten_organisations() -> None:
    found = next(one for one in report_of(boards()).sections if one.section == SectionId("safeguarding"))
    assert found.score.fewest == found.gap.fewest == found.agreement.fewest == 10


def test_the_middle_is_that_of_one_scorecard_an_organisation() -> None:
    report = report_of(boards())
    latest: list[Board] = [tuple(card for card in board if card.facts.signed)[-1:] for board in boards()]
    for section in report.sections:
        spread = section_spread(flat(latest), section.section)
        assert section.score.n == len(spread.dots)
        if section.score.median is not None and spread.median is not None:
            assert abs(section.score.median - spread.median) <= STEP / 2


def test_questions_keep_the_order_of_the_questionnaire() -> None:
    order = list(standard().instrument.indicators)
    report = report_of(boards())
    assert report.strong
    assert report.weak
    for found in (report.questions, report.strong, report.weak):
        places = [order.index(one.indicator) for one in found]
        assert places == sorted(places)
    assert all(one.working / one.n >= 0.75 for one in report.strong)
    assert all(one.working / one.n <= 0.25 for one in report.weak)


def test_sections_and_changes_keep_the_order_of_the_questionnaire() -> None:
    order = [section.id for section in standard().instrument.sections]
    report = report_of(boards())
    for found in ([one.section for one in report.sections], [one.section for one in report.changes]):
        assert found == [one for one in order if one in found]


def test_a_change_is_counted_from_the_year_before_only() -> None:
    report = report_of(boards())
    governance = report.changes[0]
    years = [{card.year: card for card in board if card.facts.signed} for board in boards()]
    pairs = [change(own[2025], own[2026]).section(governance.section) for own in years if {2025, 2026} <= {*own}]
    told = [one for one in pairs if one is not None and one.d is not None]
    assert governance.n == len(told)
    assert governance.clear_up == sum(one.label is Label.CLEAR and (one.d or 0) > 0 for one in told)


def test_what_was_aimed_at_is_checked_against_the_answers_of_the_year_after() -> None:
    found = report_of(boards()).aims
    assert found.aims is not None
    assert found.reached is not None
    assert 0 < found.reached < found.aims
    assert report_of(boards(), year=2024).aims.n == 0


def test_plans_have_no_sum_from_which_a_section_could_be_worked_out() -> None:
    report = report_of(boards())
    withheld = [one for one in report.plans if one.actions is None]
    assert withheld
    assert not hasattr(report, "actions")


@pytest.mark.parametrize("scope", [Scope(Kind.COUNTRY, "GT"), Scope(Kind.REGION, "central_america"), Scope()])
def test_organisations_of_one_country_have_no_part_and_need_ten(scope: Scope) -> None:
    report = report_of([moved(board, "GT") for board in boards()[:9]], scope)
    assert (report.n <= 9, report.fewest, report.is_small, report.countries) == (True, 10, True, ())


def test_a_country_is_shown_within_a_region_where_no_small_one_can_be_worked_out() -> None:
    two = [moved(board, "GT") for board in boards()[:14]] + [moved(board, "HN") for board in boards()[14:50]]
    region = Scope(Kind.REGION, "central_america")
    one_left = two + [moved(board, "SV") for board in boards()[50:58]]
    report = report_of(one_left, region)
    assert ([one.country for one in report.countries], report.hidden_countries) == (["GT"], 2)
    two_left = two + [moved(board, ("SV", "NI")[place % 2]) for place, board in enumerate(boards()[50:58])]
    report = report_of(two_left, region)
    assert ([one.country for one in report.countries], report.hidden_countries) == (["GT", "HN"], 2)
    alone = report_of(two_left, Scope(Kind.COUNTRY, "GT"))
    assert report.countries[0].middles[0] == alone.sections[0].score
