"""What changed, in words: every verdict has its sentence, whatever the numbers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.answer import at
from adaptameter.domain.change import Label, SectionChange, change
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.sheet import Sheet
from adaptameter.wording.change import (
    cap_words,
    change_words,
    label_words,
    margin_words,
    points_words,
    step_words,
    trace_words,
    why_not_words,
)
from tests.builders import a_plan, a_scorecard, a_sheet, english

WORDS = english()
GOVERNANCE = SectionId("governance")


def locked(sheet: Sheet, year: int) -> Scorecard:
    """A scorecard of which every section is locked."""
    card = a_scorecard(sheet, plan=a_plan(year=year))
    return replace(card, facts=replace(card.facts, locked=frozenset(card.sections)))


def between(before: Sheet, after: Sheet) -> SectionChange:
    """How governance changed from 2025 to 2026."""
    found = change(locked(before, 2025), locked(after, 2026)).section(GOVERNANCE)
    assert found is not None
    return found


def test_a_whole_level_up_is_a_clear_change() -> None:
    said = change_words(WORDS, between(a_sheet(1, 3), a_sheet(3, 3)))
    assert said.startswith("Governance: \u2068+50\u2069 ± ")
    assert "A clear change for the better: more than chance would bring." in said
    assert said.endswith("Compared on all 12 questions.")


def test_down_is_said_as_plainly_as_up() -> None:
    assert label_words(WORDS, between(a_sheet(3, 3), a_sheet(1, 3))).startswith("A clear change for the worse")


def test_better_documented_only() -> None:
    found = between(a_sheet(4, 0), a_sheet(4, 3))
    assert found.label is Label.DOCUMENTATION_ONLY
    assert label_words(WORDS, found) == "Better documented; the practice you claim is the same."


def test_the_same_is_within_normal_variation() -> None:
    found = between(a_sheet(), a_sheet())
    assert label_words(WORDS, found) == "Within normal variation: about the same."
    assert margin_words(WORDS, found).startswith("\u20680\u2069 ± ")


def test_what_is_not_compared_says_why_and_nothing_else() -> None:
    few = {one: at(3, 2) for one in list(a_sheet().answers)[:4]}
    found = between(Sheet(few), a_sheet())
    assert why_not_words(WORDS, found) == "Not compared: only 4 of 12 questions have a level in both years."
    assert change_words(WORDS, found) == f"Governance: {why_not_words(WORDS, found)}"
    assert (label_words(WORDS, found), margin_words(WORDS, found), trace_words(WORDS, found)) == ("", "", ())


@pytest.mark.parametrize("code", ["major_version", "not_locked", "too_few_shared", "coverage", "applicability"])
def test_every_reason_not_to_compare_has_its_sentence(code: str) -> None:
    found = SectionChange(GOVERNANCE, 4, 12, why_not=code)
    assert change_words(WORDS, found).startswith("Governance: Not compared: ")


def test_limits_that_came_and_went_are_events() -> None:
    assert cap_words(WORDS, between(a_sheet(4, 3, GOV_03=0), a_sheet(4, 3))) == (
        "The must-have \u2068GOV-03\u2069 no longer limits this section.",
    )
    assert cap_words(WORDS, between(a_sheet(4, 3), a_sheet(4, 3, GOV_03=0))) == (
        "The must-have \u2068GOV-03\u2069 now limits this section to 49 points.",
    )
    assert cap_words(WORDS, between(a_sheet(4, 3, GOV_03=0), a_sheet(4, 3, GOV_03=1))) == (
        "Must-haves limited this section to 49 points, now to 74.",
    )
    assert cap_words(WORDS, between(a_sheet(4, 3), a_sheet(4, 3))) == ()


def test_a_step_says_from_where_to_where_and_what_shows_it() -> None:
    before, after = (
        next(one for one in a_scorecard(sheet).profile.section(GOVERNANCE).items if one.indicator.id == "GOV-03")
        for sheet in (a_sheet(1, 3), a_sheet(3, 3))
    )
    title = WORDS.texts.title(IndicatorId("GOV-03"))
    assert step_words(WORDS, before, after) == f"\u2068GOV-03\u2069 {title}: from 1 to 3 (Record opened)"


@given(st.floats(-100, 100))
def test_points_carry_their_sign(points: float) -> None:
    said = points_words(WORDS, points).strip("\u2068\u2069")
    assert (said[0] == "+") == (round(points, 1) > 0)
    assert (said[0] == "−") == (round(points, 1) < 0)
    assert len(said.partition(".")[2]) <= 1


@given(
    st.sampled_from(Label), st.floats(-100, 100), st.floats(-100, 100), st.floats(0, 60), st.floats(0, 1), st.integers()
)
def test_every_verdict_has_its_words(
    label: Label, d: float, d_claimed: float, mdc90: float, p: float, cap: int
) -> None:
    found = SectionChange(GOVERNANCE, 10, 12, d, d_claimed, mdc90 / 1.645, mdc90, p, label, cap_after=cap)
    assert "Compared on 10 of 12 questions." in change_words(WORDS, found)
    assert label_words(WORDS, found)
    assert all(trace_words(WORDS, found))
