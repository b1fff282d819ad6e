"""What changed between two revisions: everything, each thing once, and the same from both sides."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.difference import Difference, Kind, differences
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.record import Action, ActionId
from adaptameter.domain.scorecard import Facts, Scorecard, Signed, bare, of
from adaptameter.domain.sheet import Sheet
from tests.builders import a_plan, a_sheet, answers, standard

RISK = SectionId("risk")
INSTRUMENT = standard().instrument
SECTIONS = tuple(section.id for section in INSTRUMENT.sections)
SIGNED = Signed(1, ("chair", "treasurer"), "2026-11-22", "Panajachel", "14/2026")
ASK = Action(ActionId("ask"), "Ask the members", owner="chair", due="2027-03-01")


def a_card(sheet: Sheet | None = None, *sections: str, **changes: Any) -> Scorecard:  # facts of many kinds
    plan = a_plan(*sections)
    facts = Facts(
        "c1" * 8,
        plan.organisation,
        plan.year,
        ("en",),
        Mode.ALONE,
        plan.sections,
        frozenset(plan.sections),
        signed=SIGNED,
    )
    public = bare((sheet or a_sheet()).answers, INSTRUMENT, plan.sections)
    return of(INSTRUMENT, public, replace(facts, **changes))


@st.composite
def cards(draw: st.DrawFn) -> Scorecard:
    """Any revision of one assessment, near enough to another one to share much with it."""
    sheet = a_sheet()
    for name in draw(st.sets(st.sampled_from(sorted(sheet.answers)), max_size=6)):
        sheet = sheet.with_answer(name, draw(answers(INSTRUMENT)))
    texts = st.sampled_from(("", "one", "two"))
    actions = st.lists(
        st.builds(Action, st.sampled_from(tuple(map(ActionId, "abc"))), texts), max_size=3, unique_by=_id_of
    )
    return a_card(
        sheet,
        *draw(st.sets(st.sampled_from(SECTIONS[:4]), min_size=1)),
        notes=draw(st.dictionaries(st.sampled_from(SECTIONS[:2]), texts)),
        actions=tuple(draw(actions)),
        signed=draw(st.none() | st.builds(replace, st.just(SIGNED), place=texts, minutes=texts)),
    )


def _id_of(action: Action) -> str:
    return action.id


@given(cards())
def test_nothing_differs_from_itself(card: Scorecard) -> None:
    assert differences(card, card) == ()


@given(cards(), cards())
def test_from_the_other_side_before_is_after(old: Scorecard, new: Scorecard) -> None:
    assert differences(new, old) == tuple(one.swapped for one in differences(old, new))


@given(cards(), cards())
def test_each_thing_differs_once_and_truly(old: Scorecard, new: Scorecard) -> None:
    found = differences(old, new)
    assert len({(one.kind, one.place) for one in found}) == len(found)
    assert all(one.before != one.after for one in found)


@given(cards(), cards())
def test_when_nothing_differs_all_answers_are_the_same(old: Scorecard, new: Scorecard) -> None:
    if not differences(old, new):
        assert (old.sheet, old.sections, set(old.facts.actions)) == (new.sheet, new.sections, set(new.facts.actions))


@given(st.sampled_from(sorted(a_card().sheet.answers)), answers(INSTRUMENT))
def test_one_changed_answer_is_one_difference(name: IndicatorId, said: Answer) -> None:
    old, new = a_card(), a_card(a_sheet().with_answer(name, said))
    found = differences(old, new)
    if new.sheet == old.sheet:
        assert found == ()
    else:
        assert found == (Difference(Kind.ANSWER, name, at(3, 2), replace(new.sheet[name], reason="")),)


def test_a_section_that_came_is_one_difference() -> None:
    old, new = a_card(None, "governance"), a_card(None, "governance", "risk")
    assert differences(old, new) == (Difference(Kind.SECTION, "risk", None, "risk"),)
    assert differences(new, old) == (Difference(Kind.SECTION, "risk", "risk", None),)


def test_answers_are_listed_in_the_order_of_the_instrument() -> None:
    found = differences(a_card(), a_card(a_sheet(RSK_02="DK", GOV_03=1)))
    assert [(one.place, one.after) for one in found] == [
        ("GOV-03", Answer(State.LEVEL, Level(1), 2)),
        ("RSK-02", Answer(State.DONT_KNOW, None, 2)),
    ]


CHANGED: dict[str, tuple[dict[str, Any], Difference]] = {
    "a note": ({"notes": {RISK: "new"}}, Difference(Kind.NOTE, "risk", None, "new")),
    "an action": ({"actions": (ASK,)}, Difference(Kind.ACTION, "ask", None, ASK)),
    "roles": (
        {"signed": replace(SIGNED, roles=("chair",))},
        Difference(Kind.SIGNATURE, "roles", ("chair", "treasurer"), ("chair",)),
    ),
    "a date": (
        {"signed": replace(SIGNED, date="2026-12-01")},
        Difference(Kind.SIGNATURE, "date", "2026-11-22", "2026-12-01"),
    ),
    "a place": ({"signed": replace(SIGNED, place="")}, Difference(Kind.SIGNATURE, "place", "Panajachel", "")),
    "minutes": ({"signed": replace(SIGNED, minutes="2")}, Difference(Kind.SIGNATURE, "minutes", "14/2026", "2")),
}


@pytest.mark.parametrize("name", CHANGED)
def test_one_change_is_one_difference(name: str) -> None:
    changes, difference = CHANGED[name]
    assert differences(a_card(), a_card(**changes)) == (difference,)


def test_an_action_that_changed_is_one_difference() -> None:
    later = replace(ASK, due="2027-06-01")
    assert differences(a_card(actions=(ASK,)), a_card(actions=(later,))) == (
        Difference(Kind.ACTION, "ask", ASK, later),
    )


def test_the_next_revision_alone_is_no_difference() -> None:
    assert differences(a_card(), a_card(signed=replace(SIGNED, revision=2))) == ()


def test_a_signature_that_is_not_there() -> None:
    found = differences(a_card(signed=None), a_card())
    assert [(one.place, one.before) for one in found] == [
        ("roles", None),
        ("date", None),
        ("place", None),
        ("minutes", None),
    ]
