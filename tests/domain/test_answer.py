"""What can be said about an indicator, and what cannot."""

from dataclasses import replace

import pytest

from adaptameter.domain.answer import LONGEST_TEXT, NOT_REACHED, Answer, State, at, check
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import score
from adaptameter.domain.sheet import Sheet
from tests.builders import a_questionnaire, a_sheet, an_indicator, only_section, said, standard

STATES = ("DK", "NA", "skipped", "not_reached")


def refused(answer: Answer, *, na_allowed: bool = True) -> Refusal:
    with pytest.raises(Refusal) as caught:
        check(standard().instrument, replace(an_indicator("X-01"), na_allowed=na_allowed), answer)
    return caught.value


def test_a_level_belongs_to_the_state_level_only() -> None:
    with pytest.raises(ValueError, match="belongs to the state"):
        Answer(State.LEVEL)
    with pytest.raises(ValueError, match="belongs to the state"):
        Answer(State.DONT_KNOW, at(3).level)


def test_the_five_states_stay_apart() -> None:
    five = [at(0), *(said(word) for word in STATES)]
    assert len({answer.state for answer in five}) == len(set(five)) == 5
    assert [answer.is_given for answer in five] == [True, True, True, False, False]


def test_the_five_states_count_differently_in_a_section() -> None:
    """Level 0 is known; the three unknowns leave the base; what does not apply leaves the count."""
    instrument = a_questionnaire([False] * 6)
    names = list(instrument.indicators)
    whole = Sheet({name: at(2) for name in names})

    def counts(answer: Answer) -> tuple[object, ...]:
        one = only_section(instrument, whole.with_answer(names[0], answer))
        return one.n_applicable, one.n_answered, one.base, one.range_low

    assert counts(at(0)) == (6, 6, pytest.approx(100 * 10 / 24), pytest.approx(100 * 10 / 24))
    for unknown in ("DK", "skipped", "not_reached"):
        assert counts(said(unknown)) == (6, 5, 50, pytest.approx(100 * 10 / 24))
    assert counts(said("NA")) == (5, 5, 50, 50)


def test_changing_the_answer_keeps_evidence_and_note() -> None:
    before = Answer(State.NOT_APPLICABLE, evidence=2, reason="no staff", shown_by="minutes", note="ask again")
    assert before.with_level(at(3).level or at(0).level) == Answer(  # type: ignore[arg-type]  # both are levels
        State.LEVEL, at(3).level, 2, "", "minutes", "ask again"
    )
    assert before.with_state(State.SKIPPED) == Answer(State.SKIPPED, None, 2, "", "minutes", "ask again")
    assert before.with_state(State.NOT_APPLICABLE, "none").reason == "none"


@pytest.mark.parametrize("level", [-1, 5, 99])
def test_a_level_off_the_scale_is_refused(level: int) -> None:
    assert refused(at(level)) == Refusal("no_such_level", indicator="X-01", said=level, top=4)


@pytest.mark.parametrize("grade", [-1, 4])
def test_an_evidence_grade_that_does_not_exist_is_refused(grade: int) -> None:
    assert refused(at(2, grade)) == Refusal("no_such_evidence", indicator="X-01", said=grade, top=3)


def test_does_not_apply_only_where_it_can_be() -> None:
    assert refused(said("NA"), na_allowed=False) == Refusal("na_not_allowed", indicator="X-01")


@pytest.mark.parametrize("reason", ["", " ", "\n\t"])
def test_does_not_apply_needs_a_reason(reason: str) -> None:
    assert refused(Answer(State.NOT_APPLICABLE, reason=reason)) == Refusal("na_needs_reason", indicator="X-01")


@pytest.mark.parametrize("field", ["reason", "shown_by", "note"])
def test_a_text_that_is_too_long_is_refused(field: str) -> None:
    texts = {field: "x" * (LONGEST_TEXT + 1)}
    assert refused(Answer(State.DONT_KNOW, **texts)).code == "text_too_long"  # type: ignore[arg-type]  # names of texts
    check(standard().instrument, an_indicator("X-01"), Answer(State.DONT_KNOW, note="x" * LONGEST_TEXT))


@pytest.mark.parametrize("word", STATES)
def test_every_other_state_can_be_said(word: str) -> None:
    check(standard().instrument, an_indicator("X-01"), said(word, evidence=3))


def test_three_indicators_of_the_bundled_instrument_may_not_apply() -> None:
    assert sum(one.na_allowed for one in standard().instrument.indicators.values()) == 3


def test_a_new_sheet_leaves_the_old_one() -> None:
    empty, name = Sheet(), IndicatorId("X-01")
    assert empty.with_answer(name, at(1))[name] == at(1)
    assert empty[name] == NOT_REACHED


def test_a_sheet_knows_what_is_open() -> None:
    section = standard().instrument.sections[0]
    sheet = a_sheet(GOV_01="skipped", GOV_02="DK", GOV_03="not_reached", GOV_04="NA")
    assert [one.id for one in sheet.open(section.indicators)] == ["GOV-01", "GOV-03"]
    assert sheet.given(section.indicators) == 10


def test_nothing_answered_is_scored_as_nothing_known() -> None:
    instrument = standard().instrument
    for section in score(instrument, Sheet(), [one.id for one in instrument.sections]).sections:
        assert (section.base, section.score, section.band) == (None, None, None)
        assert (section.range_low, section.range_high, section.coverage) == (0, 100, 0)
