"""Which answers a board is asked to look at again, and which record it opens."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import ConsistencyPrompt, IndicatorId, Instrument, Section, SectionId
from adaptameter.domain.prompts import due, key, spot, unanswered
from adaptameter.domain.record import Talk
from adaptameter.domain.sheet import Sheet
from tests.builders import a_sheet, filled_in, said, standard

INSTRUMENT = standard().instrument
GOVERNANCE = INSTRUMENT.section(SectionId("governance"))
ID = AssessmentId("a1" * 8)


def section_of(prompt: ConsistencyPrompt) -> Section:
    return INSTRUMENT.section(INSTRUMENT.indicators[prompt.if_item].section)


def sheet_for(prompt: ConsistencyPrompt, other: int | str) -> Sheet:
    """Only the two answers of this prompt: high here, and this there."""
    high = Sheet().with_answer(prompt.if_item, said(prompt.at_least))
    return high.with_answer(prompt.then_item, said(other))


def test_the_bundled_instrument_has_nineteen_prompts() -> None:
    assert len(INSTRUMENT.prompts) == len({key(prompt) for prompt in INSTRUMENT.prompts}) == 19


@pytest.mark.parametrize("prompt", INSTRUMENT.prompts, ids=key)
def test_every_prompt_can_become_due_and_be_answered(prompt: ConsistencyPrompt) -> None:
    section, sheet = section_of(prompt), sheet_for(prompt, prompt.should_be - 1)
    assert due(INSTRUMENT, section, sheet) == (prompt,)
    assert unanswered(INSTRUMENT, section, sheet, Talk(prompts={key(prompt): " "})) == (prompt,)
    assert unanswered(INSTRUMENT, section, sheet, Talk(prompts={key(prompt): "we looked"})) == ()


@pytest.mark.parametrize("prompt", INSTRUMENT.prompts, ids=key)
def test_answers_that_agree_need_no_word(prompt: ConsistencyPrompt) -> None:
    assert due(INSTRUMENT, section_of(prompt), sheet_for(prompt, prompt.should_be)) == ()


@pytest.mark.parametrize("word", ["DK", "skipped", "not_reached"])
def test_an_unknown_other_answer_is_due_too(word: str) -> None:
    prompt = INSTRUMENT.prompts[0]
    assert due(INSTRUMENT, section_of(prompt), sheet_for(prompt, word)) == (prompt,)


def test_what_does_not_apply_cannot_disagree() -> None:
    prompt = INSTRUMENT.prompts[0]
    assert due(INSTRUMENT, section_of(prompt), sheet_for(prompt, "NA")) == ()


def test_a_prompt_belongs_to_the_section_of_its_first_answer() -> None:
    sheet = a_sheet(GOV_03=0, RSK_01=0)
    assert [key(one) for one in due(INSTRUMENT, GOVERNANCE, sheet)] == ["GOV-12.GOV-03", "GOV-06.GOV-03"]


@given(filled_in(), st.text("0123456789abcdef", min_size=16, max_size=16))
def test_the_spot_check_is_the_smallest_hash_of_what_is_claimed_as_working(
    drawn: tuple[Instrument, Sheet], name: str
) -> None:
    instrument, sheet = drawn
    for section in instrument.sections:
        found = spot(instrument, section, sheet, AssessmentId(name))
        high = {one.id for one in section.indicators if (sheet[one.id].level or 0) >= instrument.scale.working}
        assert found in high if high else found is None
        hashes = {one: sha256((name + one).encode()).hexdigest() for one in high}
        assert all(hashes[found] <= other for other in hashes.values()) if found else not high


def test_the_spot_check_stays_the_same_and_differs_between_assessments() -> None:
    drawn = {spot(INSTRUMENT, GOVERNANCE, a_sheet(), AssessmentId(f"{number:016x}")) for number in range(40)}
    assert len(drawn) > 6
    assert spot(INSTRUMENT, GOVERNANCE, a_sheet(), ID) == spot(INSTRUMENT, GOVERNANCE, a_sheet(evidence=0), ID)


def test_an_answer_below_working_is_never_opened() -> None:
    assert spot(INSTRUMENT, GOVERNANCE, a_sheet(2), ID) is None
    assert spot(INSTRUMENT, GOVERNANCE, a_sheet(2, GOV_07=3), ID) == IndicatorId("GOV-07")
