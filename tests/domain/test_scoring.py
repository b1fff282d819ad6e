"""Sections and values as section 4 of the method defines them."""

from fractions import Fraction

import pytest

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.scoring import SectionScore, Status, item, score
from adaptameter.domain.sheet import Sheet
from tests.builders import (
    STANDARD_EVIDENCE,
    a_questionnaire,
    a_section,
    a_sheet,
    an_indicator,
    an_instrument,
    filled,
    garden,
    only_section,
    said,
    standard,
)


def governance(**answers: int | str) -> SectionScore:
    return score(standard().instrument, a_sheet(3, 2, **answers), [SectionId("governance")]).sections[0]


@pytest.mark.parametrize(("claimed", "grade"), [(level, grade) for level in range(5) for grade in range(4)])
@pytest.mark.parametrize("critical", [False, True], ids=["normal", "critical"])
def test_evidence_carries_a_level_or_holds_it(claimed: int, grade: int, critical: bool) -> None:
    limit = (STANDARD_EVIDENCE.critical if critical else STANDARD_EVIDENCE.normal)[grade]
    one = item(standard().instrument, an_indicator("X-01", critical=critical), at(claimed, grade))
    assert one.evidenced == min(claimed, limit)
    assert one.is_held == (claimed > limit)


@pytest.mark.parametrize("level", range(5))
@pytest.mark.parametrize("critical", [False, True], ids=["normal", "critical"])
def test_the_evidence_that_a_level_needs_is_the_least_that_carries_it(level: int, critical: bool) -> None:
    rule, wanted = STANDARD_EVIDENCE, at(level).level
    assert wanted is not None
    needed = rule.needed(wanted, critical=critical)
    assert rule.limit(needed, critical=critical) >= level
    assert needed == 0 or rule.limit(needed - 1, critical=critical) < level


@pytest.mark.parametrize(("items", "may_be_unknown"), [(12, 2), (11, 2), (8, 1), (7, 1), (6, 1), (5, 1), (4, 0)])
def test_a_score_needs_four_answers_of_five(items: int, may_be_unknown: int) -> None:
    instrument = a_questionnaire([False] * items)
    for unknown in range(items + 1):
        responses: list[int | str] = ["DK"] * unknown + [3] * (items - unknown)
        section = only_section(instrument, filled(instrument, responses, [2] * items))
        expected = Status.OK if unknown <= may_be_unknown else Status.TOO_FEW_ANSWERS
        assert section.status is expected
        assert section.coverage == float(Fraction(items - unknown, items))


def test_a_section_in_which_nothing_applies_has_no_numbers() -> None:
    instrument = a_questionnaire([True, False])
    section = only_section(instrument, filled(instrument, ["NA", "NA"], [0, 0]))
    assert section.status is Status.NOT_APPLICABLE
    numbers = (section.base, section.claimed, section.range_low, section.range_high, section.score, section.coverage)
    assert numbers == (None,) * 6
    assert (section.cap.points, section.applicability, section.comparable) == (100, 0, False)


@pytest.mark.parametrize(("apart", "comparable"), [(0, True), (3, True), (4, False)])
def test_too_much_that_does_not_apply_is_shown_but_not_compared(apart: int, comparable: bool) -> None:
    instrument = a_questionnaire([False] * 12)
    responses: list[int | str] = ["NA"] * apart + [3] * (12 - apart)
    section = only_section(instrument, filled(instrument, responses, [2] * 12))
    assert (section.score, section.comparable) == (75, comparable)


@pytest.mark.parametrize(
    ("answers", "cap", "items"),
    [
        ({}, 100, ()),
        ({"GOV_03": 2}, 89, ("GOV-03",)),
        ({"GOV_03": 2, "GOV_05": 2}, 89, ("GOV-03", "GOV-05")),
        ({"GOV_03": 1, "GOV_05": 2}, 74, ("GOV-03",)),
        ({"GOV_03": 0, "GOV_05": 1}, 49, ("GOV-03",)),
        ({"GOV_03": "DK"}, 49, ("GOV-03",)),
        ({"GOV_03": "skipped", "GOV_06": 0}, 24, ("GOV-03", "GOV-06")),
        ({"GOV_03": 0, "GOV_05": 0, "GOV_06": "not_reached"}, 24, ("GOV-03", "GOV-05", "GOV-06")),
        ({"GOV_03": "NA"}, 100, ()),
        ({"GOV_01": 0, "GOV_02": 0}, 100, ()),
    ],
)
def test_must_haves_set_the_ceiling(answers: dict[str, int | str], cap: int, items: tuple[str, ...]) -> None:
    section = governance(**answers)
    assert (section.cap.points, section.cap.items) == (cap, items)


def test_a_must_have_that_is_only_said_holds_its_section() -> None:
    sheet = a_sheet(4, 2).with_answer(IndicatorId("GOV-03"), at(4, 0))
    section = score(standard().instrument, sheet, [SectionId("governance")]).sections[0]
    assert (section.cap.points, section.score, section.claimed) == (74, 74, 100)
    assert section.is_capped


def test_halves_are_shown_rounded_up() -> None:
    """57.5 is shown as 58, and the band is read from the low end."""
    instrument = a_questionnaire([False] * 12)
    section = only_section(instrument, filled(instrument, ["DK", "DK", 3, 2, 3, 3, 2, 2, 1, 2, 3, 2], [2] * 12))
    assert (section.score, section.display) == (57.5, 58)
    assert section.band is not None
    assert section.band.code == "starting"


@pytest.mark.parametrize(
    ("points", "code"),
    [(0, "large_gaps"), (24, "large_gaps"), (25, "starting"), (49, "starting"), (50, "taking_shape"),
     (74, "taking_shape"), (75, "working"), (89, "working"), (90, "learning"), (100, "learning")],
)  # fmt: skip
def test_bands_begin_where_the_method_says(points: int, code: str) -> None:
    assert standard().instrument.rules.band(points).code == code


def test_weights_count() -> None:
    heavy = a_section([an_indicator("X-01", weight=3), an_indicator("X-02", weight=1)])
    instrument = an_instrument([heavy])
    section = only_section(instrument, filled(instrument, [4, 0], [3, 3]))
    assert (section.base, section.share_working) == (75, 0.5)


def test_the_share_that_is_working_counts_what_is_shown() -> None:
    sheet = a_sheet(4, 0)
    assert score(standard().instrument, sheet, [SectionId("governance")]).sections[0].share_working == 0


def test_only_the_chosen_sections_are_scored_in_the_order_of_the_instrument() -> None:
    profile = score(standard().instrument, a_sheet(), [SectionId("risk"), SectionId("governance")])
    assert [section.section for section in profile.sections] == ["governance", "risk"]
    assert profile.section(SectionId("risk")) is profile.sections[1]
    with pytest.raises(KeyError):
        profile.section(SectionId("feedback"))


def test_values_read_the_core_answers_only() -> None:
    instrument = standard().instrument
    every = score(instrument, a_sheet(), [section.id for section in instrument.sections])
    assert {value.value: value.answered for value in every.values} == {
        "accountability": 27,
        "transparency": 14,
        "participation": 11,
        "equality": 11,
    }
    assert {value.points for value in every.values} == {75.0}


def test_a_value_is_shown_from_eight_answers_on() -> None:
    values = [f"X-{number}" for number in range(9)]
    instrument = an_instrument([a_section(an_indicator(name, values=["care"]) for name in values)], values=["care"])
    for known in range(10):
        responses: list[int | str] = [2] * known + ["DK"] * (9 - known)
        (value,) = score(instrument, filled(instrument, responses, [2] * 9), [SectionId("one")]).values
        assert (value.points, value.answered) == (50 if known >= 8 else None, known)


def test_another_instrument_is_scored_by_the_same_code() -> None:
    """Three levels, weights 2-1-1, a must-have that counts nothing unless it was seen."""
    instrument = garden().instrument
    sheet = Sheet({name: said(2, 1) for name in instrument.indicators})
    beds = only_section(instrument, sheet)
    assert (beds.base, beds.score, beds.band and beds.band.code) == (100, 100, "ripe")
    said_only = only_section(instrument, sheet.with_answer(IndicatorId("BED-2"), at(2)))
    assert (said_only.base, said_only.cap.points, said_only.score) == (75, 30, 30)
    assert said_only.band is not None
    assert said_only.band.code == "bare"
    apart = Answer(State.NOT_APPLICABLE, reason="the sun never burns")
    assert only_section(instrument, sheet.with_answer(IndicatorId("BED-3"), apart)).n_applicable == 2


def test_there_is_no_overall_number() -> None:
    profile = score(standard().instrument, a_sheet(), [SectionId("governance"), SectionId("risk")])
    assert {name for name in dir(profile) if not name.startswith("_")} == {"sections", "values", "section"}
