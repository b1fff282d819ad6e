"""Every number says why it is what it is, in words that exist."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given

from adaptameter.domain import trace
from adaptameter.domain.answer import at
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.scoring import SectionScore, Status, score
from adaptameter.domain.sheet import Sheet
from adaptameter.domain.trace import counts_as, held, missing_answers, why, why_value
from adaptameter.ui.words.trace import TRACE
from adaptameter.wording.sentences import counts_words, held_words, reason
from tests.builders import a_questionnaire, a_sheet, english, filled, filled_in, only_section, standard


def codes() -> set[str]:
    """Every code that `trace` can give; in an f-string any name may stand in the place."""
    tree = ast.parse(Path(trace.__file__).read_text(encoding="utf-8"))
    found = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason"
        if isinstance(node.args[0], ast.Constant)
    }
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    named = {text for text in texts if re.fullmatch(r"(item|held)_[a-z]+", text)}
    many = {f"{stem}{end}" for stem in texts if stem.startswith("held_") and stem[-1] == "_" for end in ("one", "many")}
    states = {f"item_{state}" for state in ("DK", "NA", "skipped", "not_reached")}
    return {str(code) for code in found} | named | many | states


def section(name: str, **answers: int | str) -> SectionScore:
    return score(standard().instrument, a_sheet(3, 2, **answers), [SectionId(name)]).sections[0]


def sentences(one: SectionScore) -> list[str]:
    return [reason(english(), step) for step in why(standard().instrument, one)]


def test_every_reason_has_words_and_every_word_is_used() -> None:
    assert codes() == set(TRACE)


def test_the_sentence_of_the_method_comes_out_word_for_word() -> None:
    instrument = standard().instrument
    sheet = a_sheet(3, 2, ACO_03=0)
    one = score(instrument, sheet, [SectionId("anti_corruption")]).sections[0]
    assert held_words(english(), one) == "68.75, held at 49 because ACO-03 is not in place."


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"ACO_03": 0, "ACO_09": 0}, " held at 24 because ACO-03, ACO-09 are not in place."),
        ({"ACO_03": "DK"}, " held at 49 because ACO-03 is not known."),
        ({"ACO_03": "DK", "ACO_09": "skipped"}, " held at 24 because ACO-03, ACO-09 are not known."),
        ({"ACO_03": "DK", "ACO_09": 0}, " held at 24 because ACO-03, ACO-09 are not in place or not known."),
        ({"ACO_01": 4}, ""),
    ],
)
def test_what_holds_a_score_is_named(answers: dict[str, int | str], sentence: str) -> None:
    critical = {one.id for one in standard().instrument.section(SectionId("anti_corruption")).critical}
    assert {"ACO-03", "ACO-09"} <= critical
    assert held_words(english(), section("anti_corruption", **answers)).endswith(sentence)


def test_a_must_have_that_is_held_by_its_evidence_is_named_with_its_level() -> None:
    sheet = a_sheet(4, 2).with_answer(IndicatorId("ACO-03"), at(4, 0))
    one = score(standard().instrument, sheet, [SectionId("anti_corruption")]).sections[0]
    assert held_words(english(), one) == "93.75, held at 74 because ACO-03 counts only as level 1, Starting."


def test_a_score_is_explained_step_by_step() -> None:
    assert sentences(section("governance", GOV_01="DK", GOV_02=0)) == [
        "The levels that count add up to 30 of 44. That is 68.18 of 100.",
        "Not known: GOV-01. Left out of the score; depending on the answer it lies between 62.5 and 70.83.",
    ]


def test_a_ceiling_that_is_not_reached_is_said() -> None:
    instrument = a_questionnaire([True, False, False, False, False])
    one = only_section(instrument, filled(instrument, [2, 1, 1, 1, 1], [2] * 5))
    assert [step.code for step in why(instrument, one)] == ["levels_add_up", "cap_not_reached"]


def test_a_section_without_a_score_says_how_many_are_missing() -> None:
    one = section("governance", GOV_01="DK", GOV_02="DK", GOV_04="DK")
    assert one.status is Status.TOO_FEW_ANSWERS
    assert missing_answers(standard().instrument, one) == 1
    assert sentences(one)[-1] == "9 of 12 indicators have a level. Find out 1 more and there is a score."


def test_a_section_in_which_nothing_applies_says_only_that() -> None:
    instrument = a_questionnaire([False])
    one = only_section(instrument, filled(instrument, ["NA"], [0]))
    assert [step.code for step in why(instrument, one)] == ["nothing_applies"]


def test_a_band_from_the_low_end_is_explained() -> None:
    instrument = a_questionnaire([False] * 6)
    one = only_section(instrument, filled(instrument, [2, 3, 1, "DK", 2, 2], [2] * 6))
    assert [step.code for step in why(instrument, one)][-1] == "band_from_low"


def test_an_answer_says_how_it_counts() -> None:
    claimed = a_sheet(4, 0, GOV_01="DK", GOV_02="NA", GOV_04="skipped", GOV_07="not_reached")
    items = score(standard().instrument, claimed, [SectionId("governance")]).sections[0].items
    assert [counts_words(english(), one) for one in items[:4]] == [
        "Not known, so left out of the score.",
        "Does not apply, so taken out of the count.",
        "Level 4 claimed; with this evidence it counts as 1.",
        "Skipped, so treated as not known.",
    ]
    assert counts_words(english(), items[6]) == "Not answered yet, so treated as not known."


@given(filled_in())
def test_every_reason_of_any_instrument_is_a_sentence(drawn: tuple[Instrument, Sheet]) -> None:
    instrument, sheet = drawn
    profile = score(instrument, sheet, [one.id for one in instrument.sections])
    steps = [step for one in profile.sections for step in why(instrument, one)]
    steps += [counts_as(item) for one in profile.sections for item in one.items]
    steps += [why_value(instrument, value) for value in profile.values]
    for step in steps:
        assert re.fullmatch(r"[^{}]+\.", reason(english(), step))


@given(filled_in())
def test_what_holds_a_score_is_said_exactly_when_something_does(drawn: tuple[Instrument, Sheet]) -> None:
    instrument, sheet = drawn
    for one in score(instrument, sheet, [part.id for part in instrument.sections]).sections:
        holding = held(one)
        assert (holding is not None) == one.is_capped
        if holding:
            assert holding.facts["cap"] == one.score
            assert one.cap.items
