"""What leaves the house, and what stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Lock, Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import plain_facts, scorecard, shareable
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange import payload
from tests.builders import a_plan, a_sheet, an_assessment, english, standard

CANARIES = ("canary-reason", "canary-record", "canary-note")
STATES = (State.LEVEL, State.DONT_KNOW, State.NOT_APPLICABLE, State.SKIPPED, State.NOT_REACHED)


def private_sheet() -> Sheet:
    """Every indicator with private texts, in all five states."""
    texts = {"reason": CANARIES[0], "shown_by": CANARIES[1], "note": CANARIES[2]}
    rows = {}
    for number, (name, said) in enumerate(a_sheet().answers.items()):
        state = STATES[number % 5]
        rows[name] = replace(said, state=state, level=said.level if state is State.LEVEL else None, **texts)  # type: ignore[arg-type]  # names of texts
    return Sheet(rows)


def test_nothing_private_leaves_the_house() -> None:
    card = scorecard(standard().instrument, an_assessment(private_sheet()))
    content = payload.canonical(payload.payload(card, english().say("purpose"))).decode()
    assert "canary" not in content
    assert "canary" not in repr(card)


def test_what_was_not_reached_is_left_out_and_the_rest_is_there() -> None:
    card = scorecard(standard().instrument, an_assessment(private_sheet()))
    assert {said.state for said in card.sheet.answers.values()} == set(STATES) - {State.NOT_REACHED}


def test_only_chosen_sections_are_in_it() -> None:
    card = scorecard(standard().instrument, an_assessment(plan=a_plan("risk", "governance")))
    assert card.sections == ("governance", "risk")
    assert {name.split("-")[0] for name in card.sheet.answers} == {"GOV", "RSK"}
    assert [section.section for section in card.profile.sections] == ["governance", "risk"]


def test_on_the_screen_only_locked_sections_may_be_seen() -> None:
    open_one = an_assessment(mode=Mode.SCREEN)
    with pytest.raises(Refusal, match="nothing_to_share"):
        scorecard(standard().instrument, open_one)
    locks = {SectionId("risk"): Lock("2026-11-22"), SectionId("governance"): Lock("", ("a reason",))}
    locked = replace(open_one, locks=locks)
    assert locked.is_locked(SectionId("risk"))
    assert not locked.is_locked(SectionId("governance"))
    assert scorecard(standard().instrument, locked).sections == ("risk",)


def test_a_sheet_is_seen_whole_and_says_what_was_locked() -> None:
    card = scorecard(standard().instrument, an_assessment())
    assert (len(card.sections), card.locked) == (4, frozenset())


def test_the_order_of_the_answers_changes_nothing() -> None:
    rows = dict(reversed(list(a_sheet().answers.items())))
    instrument = standard().instrument
    assert scorecard(instrument, an_assessment(Sheet(rows))) == scorecard(instrument, an_assessment())


def test_an_answer_to_a_section_that_was_not_chosen_stays_at_home() -> None:
    sheet = a_sheet().with_answer(IndicatorId("FIN-01"), Answer(State.DONT_KNOW))
    card = scorecard(standard().instrument, an_assessment(sheet))
    assert IndicatorId("FIN-01") not in card.sheet.answers


def test_a_scorecard_can_bear_another_name() -> None:
    card = scorecard(standard().instrument, an_assessment())
    assert card.named("Huerta Nueva").organisation == replace(card.organisation, name="Huerta Nueva")
    assert card.named("Huerta Nueva").named(card.organisation.name) == card


@given(st.integers(0, 7), st.floats(0, 1), st.integers(0, 11))
def test_spread_is_shared_from_three_raters_on(raters: int, agreement: float, not_agreed: int) -> None:
    whole = SectionFigures(SectionId("risk"), raters, 1, agreement, 2, 0.1, not_agreed, 0.3, 12.5, 0.6)
    shared = shareable(whole)
    assert shared == whole or raters < 3
    if raters < 3:
        assert shared == SectionFigures(SectionId("risk"), raters, 1, not_agreed=not_agreed)


def test_plain_facts_tell_nothing_of_the_talk() -> None:
    facts = scorecard(standard().instrument, an_assessment(mode=Mode.SHEET)).facts
    assert (facts.figures, facts.staff, facts.old_records) == ({}, {}, frozenset())
    assert (facts.actions, facts.notes, facts.signed) == ((), {}, None)


def test_facts_that_are_given_stand_on_the_scorecard() -> None:
    facts = replace(plain_facts(an_assessment()), notes={SectionId("risk"): "for the reader"})
    assert scorecard(standard().instrument, an_assessment(), facts).facts.notes == {"risk": "for the reader"}
