"""Whether a change between two years is real: the worked examples, the laws, and when nothing may be said."""

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from math import sqrt
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures, figures
from adaptameter.domain.change import (
    ASSUMED,
    Label,
    Noise,
    SectionChange,
    change,
    label,
    noise_of,
    score_range,
    sem,
    sign_flip,
    then_change,
)
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard, of, shareable
from tests.builders import a_plan, a_scorecard, a_section, an_indicator, an_instrument, filled, standard

ONE = SectionId("one")
PARAMETERS = standard().instrument.parameters
STEPS = st.lists(st.integers(-4, 4), max_size=10)
DEVIATIONS = st.floats(0, 5000)
ROW = st.lists(st.sampled_from((0, 1, 2, 3, 4)), min_size=12, max_size=12)


class Vector(TypedDict):
    """One worked example."""

    name: str
    evidenced_year1: list[int]
    evidenced_year2: list[int]
    claimed_year1: list[int]
    claimed_year2: list[int]
    raters_year1: list[list[int]]
    raters_year2: list[list[int]]
    expected: dict[str, float | str]


VECTORS: list[Vector] = json.loads(
    (Path(__file__).parents[1] / "data" / "test_vectors.json").read_text(encoding="utf-8")
)["change"]


def questions(names: Sequence[str], critical: Sequence[str] = (), *, version: str = "1.0.0") -> Instrument:
    """One section with these questions, in this version."""
    section = a_section(an_indicator(name, critical=name in critical) for name in names)
    return replace(an_instrument([section]), version=version, parameters=PARAMETERS)


NAMES = [f"X-{number:02}" for number in range(1, 13)]
TWELVE = questions(NAMES)
ALL_CRITICAL = questions(NAMES, NAMES)


def card(
    answers: Sequence[int | str],
    instrument: Instrument = TWELVE,
    *,
    year: int = 2026,
    evidence: Sequence[int] = (),
    noise: SectionFigures | None = None,
) -> Scorecard:
    """A scorecard over one section; without `evidence` everything is shown by an opened record."""
    sheet = filled(instrument, answers, evidence or [3] * len(answers))
    made = a_scorecard(sheet, instrument, a_plan(ONE, year=year))
    return of(instrument, made.sheet, replace(made.facts, figures={ONE: noise} if noise else {}))


def compared(before: Scorecard, after: Scorecard) -> SectionChange:
    (found,) = change(before, after).sections
    return found


def worked_card(claimed: list[int], evidenced: list[int], raters: list[list[int]], year: int) -> Scorecard:
    """Grades that let exactly so much count, and the figures of the people who answered alone."""
    limits = ALL_CRITICAL.evidence.critical
    pairs = zip(claimed, evidenced, strict=True)
    grades = [next(grade for grade, most in enumerate(limits) if min(said, most) == shown) for said, shown in pairs]
    made = card(claimed, ALL_CRITICAL, year=year, evidence=grades)
    rows = [filled(ALL_CRITICAL, row, [0] * 12) for row in raters]
    noise = shareable(figures(ALL_CRITICAL, ALL_CRITICAL.section(ONE), rows, made.sheet))
    return of(ALL_CRITICAL, made.sheet, replace(made.facts, figures={ONE: noise}))


def worked_cards(vector: Vector) -> tuple[Scorecard, Scorecard]:
    return (
        worked_card(vector["claimed_year1"], vector["evidenced_year1"], vector["raters_year1"], 2025),
        worked_card(vector["claimed_year2"], vector["evidenced_year2"], vector["raters_year2"], 2026),
    )


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_it_comes_out_as_worked_out(vector: Vector) -> None:
    before, after = worked_cards(vector)
    one = compared(before, after)
    found = {
        "sem1": sem(PARAMETERS, noise_of(before, ONE), 12),
        "sem2": sem(PARAMETERS, noise_of(after, ONE), 12),
        "D": one.d,
        "D_claimed": one.d_claimed,
        "se": one.se,
        "mdc": one.mdc90,
        "p": one.p,
        "label": one.label.value if one.label else "",
        "up": one.up,
        "down": one.down,
    }
    assert found == pytest.approx(vector["expected"], abs=0.00005)


def test_there_are_as_many_examples_as_the_method_has() -> None:
    assert len(VECTORS) == 3


@given(ROW, ROW, DEVIATIONS, DEVIATIONS)
def test_looking_the_other_way_turns_a_change_round(old: list[int], new: list[int], one: float, other: float) -> None:
    before = card(old, ALL_CRITICAL, noise=SectionFigures(ONE, 3, deviation=one))
    after = card(new, ALL_CRITICAL, noise=SectionFigures(ONE, 5, deviation=other))
    there, back = compared(before, after), compared(after, before)
    assert there.d == -(back.d or 0)
    assert there.d_claimed == -(back.d_claimed or 0)
    assert there.se == pytest.approx(back.se)
    assert (there.p, there.up, there.down) == (back.p, back.down, back.up)
    assert (there.cap_came, there.cap_went) == (back.cap_went, back.cap_came)
    assert there.label is back.label


@given(ROW, DEVIATIONS)
def test_the_same_answers_are_no_change(row: list[int], deviation: float) -> None:
    noise = SectionFigures(ONE, 4, deviation=deviation)
    one = compared(card(row, noise=noise), card(row, noise=noise))
    assert (one.d, one.p, one.label, one.up, one.down) == (0, 1, Label.WITHIN_NOISE, 0, 0)
    assert (one.cap_came, one.cap_went, one.documented_steps) == ((), (), ())


@given(STEPS)
def test_the_sign_flip_is_the_share_of_all_patterns(steps: list[int]) -> None:
    moved = [step for step in steps if step]
    patterns = list(product((-1, 1), repeat=len(moved)))
    sums = [sum(sign * step for sign, step in zip(signs, moved, strict=True)) for signs in patterns]
    assert sign_flip(steps) == sum(abs(total) >= abs(sum(steps)) for total in sums) / len(patterns)


@given(STEPS.flatmap(lambda steps: st.tuples(st.just(steps), st.permutations(steps))))
def test_the_sign_flip_knows_no_order_and_no_direction(both: tuple[list[int], list[int]]) -> None:
    one, other = both
    assert sign_flip(one) == sign_flip(other) == sign_flip([-step for step in one])


@given(ROW, ROW, DEVIATIONS, st.integers(3, 7))
def test_raters_never_change_how_much_changed(old: list[int], new: list[int], deviation: float, raters: int) -> None:
    plain = compared(card(old), card(new))
    noisy = compared(card(old), card(new, noise=SectionFigures(ONE, raters, deviation=deviation)))
    assert (noisy.d, noisy.d_claimed, noisy.p) == (plain.d, plain.d_claimed, plain.p)


@given(DEVIATIONS, DEVIATIONS, st.integers(3, 7))
def test_more_disagreement_asks_for_a_larger_change(one: float, other: float, raters: int) -> None:
    low, high = sorted((one, other))
    quiet, loud = (
        compared(card([2] * 12), card([3] * 12, noise=SectionFigures(ONE, raters, deviation=each)))
        for each in (low, high)
    )
    assert (quiet.mdc90 or 0) <= (loud.mdc90 or 0)


@given(st.integers(1, 7), st.integers(5, 12))
def test_more_people_and_more_questions_are_surer(raters: int, items: int) -> None:
    here = sem(PARAMETERS, Noise(raters), items)
    assert here > sem(PARAMETERS, Noise(raters + 1), items)
    assert here > sem(PARAMETERS, Noise(raters), items + 1)


@pytest.mark.parametrize("noise", [Noise(0), Noise(1), Noise(1, 500.0)])
def test_one_sheet_is_one_rater(noise: Noise) -> None:
    assert sem(PARAMETERS, noise, 12) == pytest.approx(sqrt(10**2 + 12**2 / 12 + 4**2))


def test_two_raters_have_the_assumed_spread() -> None:
    rows = [filled(TWELVE, [level] * 12, [0] * 12) for level in (0, 4)]
    known = shareable(figures(TWELVE, TWELVE.section(ONE), rows, rows[0]))
    assert noise_of(card([2] * 12, noise=known), ONE) == Noise(2)
    assert sem(PARAMETERS, Noise(2), 12) == pytest.approx(sqrt(10**2 / 2 + 12**2 / 12 + 4**2))


@pytest.mark.parametrize(
    ("d", "claimed", "p", "expected"),
    [
        (16.45, 1.0, 0.1, Label.CLEAR),
        (-16.45, -1.0, 0.1, Label.CLEAR),
        (16.45, 0.0, 0.1, Label.DOCUMENTATION_ONLY),
        (16.45, -1.0, 0.1, Label.DOCUMENTATION_ONLY),
        (16.45, 16.45, 0.11, Label.POSSIBLE),
        (16.4, 16.4, 0.0, Label.POSSIBLE),
        (-10.0, -10.0, 0.5, Label.POSSIBLE),
        (9.9, 9.9, 0.0, Label.WITHIN_NOISE),
    ],
)
def test_what_may_be_said(d: float, claimed: float, p: float, expected: Label) -> None:
    assert label(d, claimed, 10.0, p, PARAMETERS) is expected


def test_another_version_is_compared_on_shared_questions() -> None:
    newer = questions([*NAMES[:10], "X-13", "X-14"], version="1.1.0")
    made = change(card([2] * 12, year=2025), card([3] * 10 + [0, 0], newer))
    one = made.section(ONE)
    assert one is not None
    assert (one.shared, one.items, one.d, one.up) == (10, 12, 25.0, 10)
    assert (made.before_year, made.after_year, made.versions) == (2025, 2026, ("1.0.0", "1.1.0"))


def test_a_question_with_a_new_meaning_is_another_question() -> None:
    section = TWELVE.sections[0]
    revised = (replace(section.indicators[0], revision=2), *section.indicators[1:])
    newer = replace(TWELVE, version="1.1.0", sections=(replace(section, indicators=revised),))
    one = compared(card([2] * 12), card([4, *([2] * 11)], newer))
    assert (one.shared, one.d) == (11, 0)


@pytest.mark.parametrize(
    ("shared", "size", "why"),
    [(9, 12, ""), (8, 12, "too_few_shared"), (5, 6, ""), (4, 6, "too_few_shared"), (4, 4, "too_few_shared")],
)
def test_too_few_shared_questions_are_not_compared(shared: int, size: int, why: str) -> None:
    old = questions(NAMES[:size])
    newer = questions([*NAMES[:shared], *(f"Y-{number}" for number in range(size - shared))], version="1.1.0")
    one = compared(card([2] * size, old), card([3] * size, newer))
    assert (one.why_not, one.shared, one.items) == (why, shared, size)
    assert (one.label is None) == (one.d is None) == (one.mdc90 is None) == bool(why)


def test_the_larger_section_counts() -> None:
    one = compared(card([2] * 8, questions(NAMES[:8])), card([2] * 12, questions(NAMES, version="1.1.0")))
    assert (one.shared, one.items, one.why_not) == (8, 12, "too_few_shared")


def test_another_major_version_is_not_compared() -> None:
    one = compared(card([2] * 12), card([3] * 12, questions(NAMES, version="2.0.0")))
    assert (one.why_not, one.d, one.label) == ("major_version", None, None)


def test_another_scoring_method_is_not_compared() -> None:
    other = replace(TWELVE, rules=replace(TWELVE.rules, method="another"))
    assert compared(card([2] * 12), card([3] * 12, other)).why_not == "major_version"


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (["DK", "DK", *([2] * 10)], ""),
        (["DK", "DK", "skipped", *([2] * 9)], "coverage"),
        (["NA", "NA", "NA", *([2] * 9)], ""),
        (["NA", "NA", "NA", "DK", *([2] * 8)], "too_few_shared"),
        (["NA"] * 12, "too_few_shared"),
    ],
)
def test_too_many_open_answers_are_not_compared(answers: list[int | str], why: str) -> None:
    assert compared(card(answers), card([2] * 12)).why_not == why
    assert compared(card([2] * 12), card(answers)).why_not == why


def test_a_section_of_which_much_does_not_apply_is_not_compared() -> None:
    wide = questions([f"X-{number}" for number in range(11)])
    some: list[int | str] = ["NA", "NA", "NA", *([2] * 8)]
    assert compared(card(some, wide), card([3] * 11, wide)).why_not == "applicability"


def test_caps_come_and_go_as_events() -> None:
    must = questions(NAMES, NAMES[:2])
    one = compared(card([0, *([3] * 11)], must), card([3, 0, *([3] * 10)], must))
    assert (one.caps_compared, one.cap_before, one.cap_after) == (True, 49, 49)
    assert (one.cap_came, one.cap_went, one.d) == (("X-02",), ("X-01",), 0)


def test_caps_of_other_must_haves_are_not_compared() -> None:
    one = compared(card([0, *([3] * 11)], questions(NAMES, NAMES[:1])), card([3] * 12, questions(NAMES, NAMES[:2])))
    assert (one.caps_compared, one.cap_came, one.cap_went) == (False, (), ())
    assert one.d == 6.25


def test_caps_of_a_must_have_with_a_new_meaning_are_not_compared() -> None:
    must = questions(NAMES, NAMES[:1])
    section = must.sections[0]
    revised = (replace(section.indicators[0], revision=2), *section.indicators[1:])
    newer = replace(must, version="1.1.0", sections=(replace(section, indicators=revised),))
    one = compared(card([0, *([3] * 11)], must), card([3] * 12, newer))
    assert (one.caps_compared, one.cap_came, one.cap_went) == (False, (), ())


def test_caps_are_not_compared_over_a_major_version() -> None:
    must = questions(NAMES, NAMES[:1])
    one = compared(card([0, *([3] * 11)], must), card([3] * 12, replace(must, version="2.0.0")))
    assert (one.why_not, one.caps_compared, one.cap_went) == ("major_version", False, ())


def test_an_instrument_without_numbers_of_its_own_has_those_of_the_method() -> None:
    silent = replace(TWELVE, parameters={})
    assert {name: PARAMETERS[name] for name in ASSUMED} == ASSUMED
    assert compared(card([2] * 12, silent), card([3] * 12, silent)) == compared(card([2] * 12), card([3] * 12))
    one = card([2] * 12, silent).profile.sections[0]
    assert score_range(silent, one, Noise(3)) == score_range(TWELVE, one, Noise(3))


def test_a_step_is_documented_by_a_record_that_is_not_old() -> None:
    after = card([3] * 4 + [2] * 8, evidence=[2, 1, 3, 2, *([3] * 8)])
    old = of(TWELVE, after.sheet, replace(after.facts, old_records=frozenset({IndicatorId("X-03")})))
    before = card([2] * 12)
    assert compared(before, after).documented_steps == ("X-01", "X-03", "X-04")
    assert compared(before, old).documented_steps == ("X-01", "X-04")
    assert compared(after, before).documented_steps == ()


def test_last_year_seen_from_today_counts_only_what_was_looked_at() -> None:
    first, second = (IndicatorId(name) for name in NAMES[:2])
    before, after = card([3] * 12, year=2025), card([2] * 12)
    assert then_change(before, after, {first: Level(1), second: Level(2)}) == {ONE: 12.5}
    assert then_change(before, after, {}) == {ONE: None}


@given(ROW, DEVIATIONS)
def test_the_range_holds_the_score_and_what_is_not_known(row: list[int], deviation: float) -> None:
    made = card(["DK", *row[1:]], ALL_CRITICAL)
    one = made.profile.sections[0]
    found = score_range(ALL_CRITICAL, one, Noise(3, deviation))
    assert found is not None
    assert one.score is not None
    assert one.range_low is not None
    assert one.range_high is not None
    assert 0 <= found[0] <= min(one.score, one.range_low)
    assert max(one.score, one.range_high) <= found[1] <= 100
    margin = 1.2816 * sem(PARAMETERS, Noise(3, deviation), 11)
    assert found[0] == pytest.approx(max(0, min(one.score - margin, one.range_low)))


def test_without_a_score_there_is_no_range() -> None:
    one = card(["DK"] * 12).profile.sections[0]
    assert score_range(TWELVE, one, Noise(3)) is None


def test_only_sections_of_both_years_are_compared() -> None:
    before = a_scorecard(plan=a_plan("governance", "risk", year=2025))
    after = a_scorecard(plan=a_plan("risk", "feedback"))
    made = change(before, after)
    assert [one.section for one in made.sections] == ["risk"]
    assert made.section(SectionId("feedback")) is None


def test_the_same_name_under_another_id_is_the_same_organisation() -> None:
    before, after = card([2] * 12), card([2] * 12)
    copied = replace(after.facts, organisation=Organisation("ab" * 8, "HUERTA unida", "GT"))
    assert change(before, of(TWELVE, after.sheet, copied)).sections


def other_organisation(one: Scorecard) -> Scorecard:
    facts = replace(one.facts, organisation=Organisation("ab" * 8, "Casa Luz", "GT"))
    return of(one.instrument, one.sheet, facts)


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (other_organisation(card([2] * 12)), "other_organisation"),
        (card([2] * 12, replace(TWELVE, family="another")), "other_family"),
        (card([2] * 12, replace(TWELVE, scale=replace(TWELVE.scale, id="another"))), "other_scale"),
        (card([2] * 12, year=2025), "years_reversed"),
        (a_scorecard(plan=a_plan("risk")), "other_family"),
    ],
)
def test_what_cannot_be_compared_is_refused(after: Scorecard, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        change(card([2] * 12), after)
    assert refused.value.code == code


def test_years_without_a_shared_section_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        change(a_scorecard(plan=a_plan("governance")), a_scorecard(plan=a_plan("risk")))
    assert refused.value == Refusal("no_shared_section")
