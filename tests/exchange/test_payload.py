"""What leaves the house reads back, says the same in every copy, and carries a seal that anybody can compare."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.record import Signature
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Facts, Scorecard
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.payload import canonical, digest, payload, seal, short_seal
from adaptameter.exchange.scorecard_reader import card_in
from tests import builders
from tests.exchange.told import FIVE, GOVERNANCE, RISK, SIGNED, TWO, a_told_card, told_cards

PURPOSE = "For learning and dialogue."


def find(_name: str, _version: str) -> Instrument:
    return builders.standard().instrument


def content_of(card: Scorecard) -> dict[str, Any]:
    return dict(payload(card, PURPOSE))


def text_of(card: Scorecard) -> str:
    return canonical(payload(card, PURPOSE)).decode()


def with_facts(**changes: Any) -> Scorecard:  # values of many kinds
    card = a_told_card()
    return replace(card, facts=replace(card.facts, **changes))


def test_everything_that_a_board_tells_comes_back() -> None:
    assert card_in(text_of(a_told_card()), find) == a_told_card()


@given(told_cards())
def test_what_leaves_is_what_is_read(card: Scorecard) -> None:
    read = card_in(text_of(card), find)
    assert read == leaving(card)
    assert (leaving(read), text_of(read)) == (read, text_of(leaving(card)))


@given(told_cards())
def test_spread_leaves_from_three_raters_on(card: Scorecard) -> None:
    for said in content_of(card)["sections"].values():
        spread = [said[name] for name in ("agreement", "wide", "unknown_rate", "drift", "deviation", "alpha")]
        assert said["raters"] >= 3 or spread == [None] * 6


@given(st.floats(0, 20_000), st.floats(-4, 4))
def test_the_noise_model_reads_what_was_measured(deviation: float, drift: float) -> None:
    card = with_facts(figures={GOVERNANCE: replace(FIVE, deviation=deviation, drift=drift)})
    read = card_in(text_of(card), find).facts.figures[GOVERNANCE]
    assert read.deviation == pytest.approx(deviation, abs=1e-6)
    assert read.drift == pytest.approx(drift, abs=1e-6)


def test_nobody_counts_where_nobody_answered_alone() -> None:
    content = content_of(builders.a_scorecard())
    assert (content["format_version"], content["group"], content["mode"]) == (2, "board", "sheet")
    assert (content["old_records"], content["plan"], content["notes"], content["signed"]) == ([], [], {}, None)
    assert {said["raters"] for said in content["sections"].values()} == {0}
    assert {said["deviation"] for said in content["sections"].values()} == {None}


def test_figures_stand_beside_the_section() -> None:
    sections = content_of(a_told_card())["sections"]
    told = {name: sections["governance"][name] for name in ("raters", "left_out", "agreement", "wide", "drift")}
    assert told == {"raters": 5, "left_out": 1, "agreement": 0.8125, "wide": 3, "drift": 0.104167}
    assert [sections["governance"][name] for name in ("deviation", "alpha", "staff")] == [212.345678, 0.5512, 3]
    assert [sections["risk"][name] for name in ("raters", "not_agreed", "agreement", "staff")] == [2, 1, None, 0]
    assert a_told_card().facts.figures[RISK] == TWO


def test_the_private_answers_of_one_member_are_no_scorecard() -> None:
    with pytest.raises(Refusal, match="nothing_to_share"):
        payload(with_facts(mode=Mode.BALLOT), PURPOSE)


def test_what_is_told_about_a_section_that_is_not_on_the_card_stays_at_home() -> None:
    card = builders.a_scorecard(plan=builders.a_plan("governance"))
    told: Facts = a_told_card().facts
    only = replace(told, sections=card.sections, locked=frozenset(card.sections))
    read = card_in(text_of(replace(card, facts=only)), find).facts
    assert (list(read.notes), list(read.figures), sorted(read.old_records)) == (
        ["governance"],
        ["governance"],
        ["GOV-01"],
    )


UNSEALED = {
    "another language of the file": with_facts(languages=("sv", "ar")),
    "a withheld note": with_facts(notes={}),
    "a withheld action": with_facts(actions=()),
}
SEALED = {
    "an answer": a_told_card(GOV_05=2),
    "a role": with_facts(signed=replace(SIGNED, roles=("chair",))),
    "a revision": with_facts(signed=replace(SIGNED, revision=2)),
    "not signed": with_facts(signed=None),
    "a figure": with_facts(figures={GOVERNANCE: replace(FIVE, alpha=0.9)}),
    "a year": with_facts(year=2025),
    "an old record": with_facts(old_records=frozenset()),
    "an open section": with_facts(locked=frozenset({SectionId("risk")})),
}


@pytest.mark.parametrize("name", UNSEALED)
def test_what_may_be_withheld_leaves_the_seal_alone(name: str) -> None:
    assert content_of(UNSEALED[name])["seal"] == content_of(a_told_card())["seal"]
    assert content_of(UNSEALED[name])["digest"] != content_of(a_told_card())["digest"]


def test_the_purpose_in_another_language_leaves_the_seal_alone() -> None:
    assert payload(a_told_card(), "För lärande och samtal.")["seal"] == content_of(a_told_card())["seal"]


@pytest.mark.parametrize("name", SEALED)
def test_what_the_board_agreed_on_makes_the_seal(name: str) -> None:
    assert content_of(SEALED[name])["seal"] != content_of(a_told_card())["seal"]


def test_the_seal_is_computed_from_the_file_alone() -> None:
    content = json.loads(text_of(a_told_card()))
    assert (seal(content), digest(content)) == (content["seal"], content["digest"])


def test_people_compare_sixteen_signs_of_a_seal() -> None:
    whole = "0a1b2c3d4e5f6071" + "f" * 48
    assert short_seal(whole) == "0A1B 2C3D 4E5F 6071"
    assert short_seal(whole) == Signature(1, (), "", "", "", "", "", whole).short_seal
