"""Private answers: how far they lie apart, what to talk about first, and that nobody's place in the row matters."""

import json
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import Flag, Guard, Spread, figures, flag, guards, outcome, spread
from adaptameter.domain.answer import Answer, at
from adaptameter.domain.instrument import Level, SectionId
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.domain.sheet import Sheet
from tests.builders import a_questionnaire, an_indicator, answers, filled, levels, said

TOP = Level(4)
TWELVE = a_questionnaire([True, True, *([False] * 10)])
SECTION = TWELVE.section(SectionId("one"))
NAMES = [one.id for one in SECTION.indicators]
ORDINARY, CRITICAL = an_indicator("A-01"), an_indicator("A-02", critical=True)

RATINGS = st.sampled_from((0, 1, 2, 3, 4))
STATES: tuple[int | str, ...] = (0, 1, 2, 3, 4, "DK", "NA", "skipped", "not_reached")
SAID = st.sampled_from([said(one) for one in STATES])
ROWS = st.lists(
    st.builds(lambda row: Sheet(dict(zip(NAMES, row, strict=True))), st.lists(SAID, min_size=12, max_size=12))
)


class Vector(TypedDict):
    """One worked example."""

    ratings: list[int | str]
    expected: dict[str, float]


VECTORS: list[Vector] = json.loads(
    (Path(__file__).parents[1] / "data" / "test_vectors.json").read_text(encoding="utf-8")
)["agreement"]


def seen(*ratings: int | str) -> Spread:
    return spread([said(one) for one in ratings], TOP)


def a_row(*ratings: int | str) -> Sheet:
    """The answers of one person; what is not given was not reached."""
    return filled(TWELVE, [*ratings, *(["not_reached"] * (12 - len(ratings)))], [0] * 12)


@pytest.mark.parametrize("vector", VECTORS, ids=[str(vector["ratings"]) for vector in VECTORS])
def test_it_comes_out_as_worked_out(vector: Vector) -> None:
    found = seen(*vector["ratings"])
    assert {name: getattr(found, name) for name in vector["expected"]} == pytest.approx(vector["expected"], abs=0.00005)


def test_there_are_as_many_examples_as_the_method_has() -> None:
    assert len(VECTORS) == 6


@given(st.lists(SAID).flatmap(lambda row: st.tuples(st.just(row), st.permutations(row))))
def test_a_spread_does_not_tell_in_which_order_people_answered(both: tuple[list[Answer], list[Answer]]) -> None:
    one, other = (spread(row, TOP) for row in both)
    assert one == other
    assert flag(CRITICAL, one) == flag(CRITICAL, other)


@given(st.lists(SAID))
def test_every_answer_that_was_given_is_in_the_spread(row: list[Answer]) -> None:
    found = spread(row, TOP)
    assert found.n + found.unknown + found.apart == sum(one.is_given for one in row)


@given(st.lists(RATINGS, min_size=1))
def test_agreement_lies_between_none_and_all(row: list[int]) -> None:
    found = seen(*row)
    assert found.agreement is not None
    assert 0 <= found.agreement <= 1
    assert (found.agreement == 1) == (found.range == 0) == found.is_unanimous
    assert found.lower_median in row


def test_without_a_level_there_is_nothing_to_measure() -> None:
    found = seen("DK", "NA", "skipped")
    assert (found.median, found.lower_median, found.ad, found.agreement) == (None, None, None, None)
    assert not found.is_unanimous


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ((3, 3, 3), Flag.CONFIRM),
        ((2, 3), Flag.CONFIRM),
        ((1, 3, 3, 3), Flag.DISCUSS),
        ((2, 3, 4), Flag.DISCUSS),
        ((3, 3, 3, "DK"), Flag.DISCUSS),
        ((3, 3, "DK"), Flag.DISCUSS_FIRST),
        ((1, 4), Flag.DISCUSS_FIRST),
        ((1, 3), Flag.DISCUSS_FIRST),
        ((1, 3, 1, 3, 2), Flag.DISCUSS),
        (("DK", "DK"), Flag.DISCUSS_FIRST),
        ((), Flag.DISCUSS),
        ((3, 3, "NA"), Flag.DISCUSS),
    ],
)
def test_what_to_talk_about_first(ratings: tuple[int | str, ...], expected: Flag) -> None:
    assert flag(ORDINARY, seen(*ratings)) is expected


@pytest.mark.parametrize(("ratings", "is_first"), [((1, 2), True), ((0, 1), False), ((2, 3), False)])
def test_a_must_have_with_answers_on_both_sides_of_two_comes_first(ratings: tuple[int, ...], is_first: bool) -> None:
    assert (flag(CRITICAL, seen(*ratings)) is Flag.DISCUSS_FIRST) == is_first
    assert flag(ORDINARY, seen(*ratings)) is Flag.CONFIRM


@given(st.lists(st.sampled_from((0, 1, 2, 3, 4, "DK")), min_size=1))
def test_flags_follow_the_rules_of_the_method(row: list[int | str]) -> None:
    found = seen(*row)
    ad, first = found.ad or 0, 3 * found.unknown >= len(row)
    first = found.range >= 3 or ad > 0.8 or (found.unknown > 0 and first)
    confirm = found.range <= 1 and ad <= 0.5 and not found.unknown
    expected = Flag.DISCUSS_FIRST if first else Flag.CONFIRM if confirm else Flag.DISCUSS
    assert flag(ORDINARY, found) is expected


@given(st.lists(RATINGS, min_size=1), RATINGS)
def test_an_agreed_level_above_the_answers_asks_for_more(row: list[int], level: int) -> None:
    found = seen(*row)
    asked = guards(found, Level(level))
    assert (Guard.RECORD_NEEDED in asked) == (level > max(row))
    assert found.median is not None
    assert (Guard.REASON_NEEDED in asked) == (level >= found.median + 1)


def test_a_level_that_nobody_knew_asks_for_a_reason() -> None:
    assert guards(seen("DK", "DK"), Level(2)) == {Guard.REASON_NEEDED}
    assert guards(seen("DK", "DK"), Level(0)) == frozenset()
    assert guards(seen(), Level(3)) == frozenset()


@pytest.mark.parametrize(
    ("first", "second", "agreed", "expected"),
    [
        ((3, 3, 3), (), 3, Outcome.UNANIMOUS),
        ((3, 3, "DK"), (), 3, Outcome.AGREED),
        ((3, 3, 3), (), 2, Outcome.AGREED),
        ((2, 3, 3), (), 2, Outcome.LOWER_KEPT),
        ((2, 3, 3), (), 3, Outcome.AGREED),
        ((1, 3, 3), (0, 0, 1, 2, 0), 2, Outcome.LOWER_KEPT),
        ((1, 3, 3), (0, 0, 0, 3, 0), 3, Outcome.AGREED),
    ],
)
def test_how_a_board_came_to_its_answer(
    first: tuple[int | str, ...], second: tuple[int, ...], agreed: int, expected: Outcome
) -> None:
    assert outcome(seen(*first), Agreed(second=second), at(agreed)) is expected


@given(ROWS.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_raters_never_matters(both: tuple[list[Sheet], list[Sheet]]) -> None:
    one, other = (figures(TWELVE, SECTION, rows, a_row(*([2] * 12))) for rows in both)
    assert one == other


@given(ROWS)
def test_a_person_counts_with_levels_for_half_of_a_section(rows: list[Sheet]) -> None:
    found = figures(TWELVE, SECTION, rows, Sheet())
    counted = [row for row in rows if sum(said.level is not None for said in row.answers.values()) >= 6]
    began = [row for row in rows if any(said.is_given for said in row.answers.values())]
    assert (found.raters, found.left_out) == (len(counted), len(began) - len(counted))
    alone = figures(TWELVE, SECTION, counted, Sheet())
    assert (alone.agreement, alone.wide, alone.deviation) == (found.agreement, found.wide, found.deviation)


def test_five_levels_of_twelve_are_too_few_to_count() -> None:
    rows = [a_row(3, 3, 3, 3, 3), a_row(1, 1, 1, 1, 1, 1)]
    found = figures(TWELVE, SECTION, rows, Sheet())
    assert (found.raters, found.left_out, found.agreement, found.deviation) == (1, 1, None, None)


def test_the_figures_of_a_section() -> None:
    rows = [a_row(1, 2, 3, 3, 3, 3, "DK"), a_row(3, 2, 3, 3, 3, 3, 2), a_row(3, 2, 3, 3, 3, 3, 2)]
    found = figures(TWELVE, SECTION, rows, a_row(3, 2, 3), not_agreed=1)
    assert (found.raters, found.wide, found.not_agreed) == (3, 1, 1)
    assert found.unknown_rate == pytest.approx(16 / 36)  # one said so, five indicators are blank for all three
    assert found.agreement == pytest.approx((1 - (2 / 3) / 2 + 6) / 7)
    assert found.drift == pytest.approx((3 - 7 / 3) / 3)


@given(
    st.lists(st.lists(RATINGS, min_size=12, max_size=12), min_size=1, max_size=7),
    st.lists(RATINGS, min_size=12, max_size=12),
)
def test_drift_is_how_far_the_meeting_lies_above_the_mean_of_the_private_answers(
    rows: list[list[int]], agreed: list[int]
) -> None:
    found = figures(TWELVE, SECTION, [a_row(*row) for row in rows], a_row(*agreed))
    apart = [level - sum(column) / len(rows) for level, column in zip(agreed, zip(*rows, strict=True), strict=True)]
    assert found.drift == pytest.approx(sum(apart) / 12)
    assert found.has_drifted == (found.drift is not None and found.drift > 0.25)


@given(st.lists(st.lists(RATINGS, min_size=12, max_size=12), min_size=2, max_size=7))
def test_deviation_is_never_negative(rows: list[list[int]]) -> None:
    found = figures(TWELVE, SECTION, [a_row(*row) for row in rows], Sheet()).deviation
    assert found is not None
    assert found >= 0


@given(st.lists(RATINGS, min_size=12, max_size=12), st.integers(2, 7))
def test_people_of_equal_severity_do_not_deviate(row: list[int], people: int) -> None:
    """Each answers other questions higher, but all the same on average."""
    rows = [a_row(*(row[place:] + row[:place])) for place in range(people)]
    found = figures(TWELVE, SECTION, rows, Sheet()).deviation
    assert found == pytest.approx(0, abs=1e-9)


def test_one_person_who_is_harsher_by_a_level_deviates_by_25_points() -> None:
    rows = [a_row(*([2] * 12)), a_row(*([3] * 12)), a_row(*([3] * 12))]
    found = figures(TWELVE, SECTION, rows, Sheet()).deviation
    assert found == pytest.approx(25**2 * ((2 / 3) ** 2 + 2 * (1 / 3) ** 2))


@given(st.lists(answers(TWELVE), min_size=1, max_size=9), st.integers(0, 4))
def test_levels_are_told_lowest_first_whatever_the_evidence(row: list[Answer], level: int) -> None:
    assert spread([*row, at(level)], TOP).levels == tuple(
        sorted(levels(level, *(one.level for one in row if one.level is not None)))
    )
