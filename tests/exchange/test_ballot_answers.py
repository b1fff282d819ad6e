"""The answers in a ballot: everything that was answered, nothing that stays at home."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange.ballot_answers import answers_bytes, answers_of, bare
from tests.builders import a_random_sheet, standard

INSTRUMENT = standard().instrument
GOV = IndicatorId("GOV-01")
NA = next(one.id for one in INSTRUMENT.indicators.values() if one.na_allowed)


@given(st.randoms(use_true_random=False))
def test_answers_come_back_as_they_were(random: Random) -> None:
    sheet = a_random_sheet(random)
    assert answers_of(answers_bytes(sheet), INSTRUMENT, "sent.json") == sheet


def test_notes_titles_and_dates_stay_at_home() -> None:
    said = Answer(at(3).state, at(3).level, 2, "", "minutes of May", "ask Rosa", "2026-05-01")
    assert bare(said) == at(3, 2)
    assert answers_bytes(Sheet({GOV: said})) == answers_bytes(Sheet({GOV: at(3, 2)}))


def test_a_reason_travels_only_where_something_does_not_apply() -> None:
    assert bare(Answer(State.NOT_APPLICABLE, reason="no\x00 staff\r\nhere ")).reason == "no staff\nhere"
    assert bare(Answer(State.DONT_KNOW, reason="left over")).reason == ""


GOOD = {"answer": 3, "evidence": 2, "reason": ""}
WRONG = {
    "no table": [],
    "an unknown indicator": {"XXX-01": GOOD},
    "a level too high": {GOV: {**GOOD, "answer": 5}},
    "true is no level": {GOV: {**GOOD, "answer": True}},
    "true is no grade": {GOV: {**GOOD, "evidence": True}},
    "half a level": {GOV: {**GOOD, "answer": 1.5}},
    "an unknown state": {GOV: {**GOOD, "answer": "perhaps"}},
    "an unknown grade": {GOV: {**GOOD, "evidence": 9}},
    "not reached": {GOV: {**GOOD, "answer": "not_reached"}},
    "not applicable where it applies": {GOV: {**GOOD, "answer": "NA", "reason": "x"}},
    "not applicable without a reason": {NA: {**GOOD, "answer": "NA"}},
    "a reason without end": {NA: {**GOOD, "answer": "NA", "reason": "x" * 5_000}},
    "a reason that is a number": {NA: {**GOOD, "answer": "NA", "reason": 1}},
    "a reason with half a character": {NA: {**GOOD, "answer": "NA", "reason": "x\ud800"}},
    "a reason with a level": {GOV: {**GOOD, "reason": "x"}},
    "a key too many": {GOV: {**GOOD, "note": "x"}},
    "a key too few": {GOV: {"answer": 3, "evidence": 2}},
    "no answer": {GOV: None},
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_damaged(name: str) -> None:
    with pytest.raises(Refusal, match="file_damaged"):
        answers_of(
            json.dumps(WRONG[name], sort_keys=True, separators=(",", ":")).encode() + b"\n", INSTRUMENT, "sent.json"
        )


@pytest.mark.parametrize(
    "raw", [b"", b"\xff", b"{", b'{"GOV-01":1,"GOV-01":1}', answers_bytes(Sheet({GOV: at(3)})) + b" "]
)
def test_what_is_written_otherwise_is_damaged(raw: bytes) -> None:
    with pytest.raises(Refusal, match="file_damaged"):
        answers_of(raw, INSTRUMENT, "sent.json")
