"""What is suggested, what a plan may hold, and what came of last year's."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain import plan
from adaptameter.domain.answer import State, at
from adaptameter.domain.instrument import ActionHint, IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.plan import LONGEST_ACTION, RULES, last_actions, most, planning, put, suggestions
from adaptameter.domain.record import Action, ActionId, Agreed, Outcome, Record
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import item
from adaptameter.domain.sheet import Sheet
from tests.builders import a_sheet, filled_in, garden, said, standard

INSTRUMENT = standard().instrument
GOVERNANCE = (SectionId("governance"),)
ACTION = Action(
    ActionId("1"), "Give every member a copy", IndicatorId("GOV-01"), Level(3), "chair", "2027-03-01", "seen"
)


def every(instrument: Instrument) -> tuple[SectionId, ...]:
    return tuple(section.id for section in instrument.sections)


def with_hints(instrument: Instrument) -> Instrument:
    """The same with a hint a level, the lower the heavier."""
    hints = tuple(ActionHint(Level(step), "LMS"[min(step, 2)]) for step in range(instrument.scale.top))
    sections = (
        replace(part, indicators=tuple(replace(one, actions=hints) for one in part.indicators))
        for part in instrument.sections
    )
    return replace(instrument, sections=tuple(sections))


def refused(action: Action) -> Refusal:
    with pytest.raises(Refusal) as caught:
        plan.check(action, INSTRUMENT)
    return caught.value


@given(filled_in(), st.booleans())
def test_suggestions_name_each_indicator_once_in_the_order_of_the_rules(
    drawn: tuple[Instrument, Sheet], hinted: bool
) -> None:
    instrument, sheet = (with_hints(drawn[0]) if hinted else drawn[0]), drawn[1]
    found = suggestions(instrument, every(instrument), sheet, Record())
    assert len({one.indicator for one in found}) == len(found)
    assert [RULES.index(one.rule) for one in found] == sorted(RULES.index(one.rule) for one in found)
    for one in found:
        seen = item(instrument, instrument.indicators[one.indicator], sheet[one.indicator])
        assert one.level == seen.evidenced
        assert seen.answer.state is not State.NOT_APPLICABLE
        assert one.rule != "critical" or seen.indicator.critical
        assert (one.aim is None) == (one.text_key == "")
        assert one.aim is None or (one.level is not None and one.aim == one.level + 1 <= instrument.scale.top)


@given(filled_in())
def test_every_answer_that_is_not_known_is_to_be_found_out(drawn: tuple[Instrument, Sheet]) -> None:
    instrument, sheet = drawn
    found = {one.indicator for one in suggestions(instrument, every(instrument), sheet, Record())}
    for name in instrument.indicators:
        if sheet[name].level is None and sheet[name].state is not State.NOT_APPLICABLE:
            assert name in found


@given(filled_in(), st.data())
def test_what_is_planned_is_not_suggested_again(drawn: tuple[Instrument, Sheet], data: st.DataObject) -> None:
    instrument, sheet = with_hints(drawn[0]), drawn[1]
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    before = suggestions(instrument, every(instrument), sheet, Record())
    after = suggestions(instrument, every(instrument), sheet, Record(actions=(replace(ACTION, indicator=name),)))
    assert after == tuple(one for one in before if one.indicator != name)


def test_the_order_is_the_one_of_the_instrument() -> None:
    sheet = a_sheet(4, 3, GOV_08=2, GOV_02=0, GOV_01=1, GOV_05=1, GOV_06="DK", GOV_07=4, GOV_10="DK", GOV_09=4)
    record = Record(agreed={IndicatorId("GOV-07"): Agreed(outcome=Outcome.NOT_AGREED)})
    found = suggestions(INSTRUMENT, GOVERNANCE, sheet, record)
    assert [(one.rule, one.indicator, one.level, one.aim, one.effort) for one in found] == [
        ("critical", "GOV-05", 1, 2, "S"),
        ("critical", "GOV-06", None, None, "S"),
        ("low", "GOV-01", 1, 2, "S"),
        ("low", "GOV-02", 0, 1, "M"),
        ("to_working", "GOV-08", 2, 3, "S"),
        ("find_out", "GOV-07", 4, None, "S"),
        ("find_out", "GOV-10", None, None, "S"),
    ]


def test_a_suggestion_finds_its_words() -> None:
    texts = standard().texts("en")
    for level in range(3):
        for one in suggestions(INSTRUMENT, every(INSTRUMENT), a_sheet(level, 3), Record()):
            assert texts.of(one.text_key)


def test_what_is_only_claimed_is_still_to_be_done() -> None:
    found = suggestions(INSTRUMENT, GOVERNANCE, a_sheet(4, 0), Record())
    assert {(one.rule, one.level) for one in found} == {("critical", 1), ("to_working", 2)}
    assert suggestions(INSTRUMENT, GOVERNANCE, a_sheet(4, 2), Record()) == ()


def test_only_the_sections_asked_for_are_looked_at() -> None:
    found = suggestions(INSTRUMENT, GOVERNANCE, a_sheet(0), Record())
    assert {INSTRUMENT.indicators[one.indicator].section for one in found} == set(GOVERNANCE)


def test_an_instrument_without_hints_suggests_only_to_find_out() -> None:
    instrument = garden().instrument
    sheet = Sheet({IndicatorId("BED-1"): at(0), IndicatorId("BED-2"): at(0)})
    found = suggestions(instrument, every(instrument), sheet, Record())
    assert [(one.rule, one.indicator) for one in found] == [
        ("critical", "BED-2"),
        ("find_out", "BED-3"),
        ("find_out", "TOO-1"),
        ("find_out", "TOO-2"),
    ]


def test_an_action_is_tidied() -> None:
    untidy = replace(ACTION, what=" Give\u202e every\nmember a copy ", due=" 2027-03-01 ", sign="\tseen")
    assert plan.check(untidy, INSTRUMENT) == ACTION
    assert plan.check(Action(ActionId("2"), "x" * LONGEST_ACTION), INSTRUMENT).rule == "own"


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (replace(ACTION, what=" \n\u202e"), "action_empty"),
        (replace(ACTION, what="x" * (LONGEST_ACTION + 1)), "action_too_long"),
        (replace(ACTION, sign="x" * (LONGEST_ACTION + 1)), "action_too_long"),
        (replace(ACTION, owner="Maria"), "no_such_role"),
        (replace(ACTION, due="1/3 2027"), "bad_date"),
        (replace(ACTION, due="2027-02-30"), "bad_date"),
        (replace(ACTION, due="20270301"), "bad_date"),
        (replace(ACTION, indicator=IndicatorId("GOV-99")), "no_such_indicator"),
        (replace(ACTION, aim=Level(5)), "no_such_level"),
        (replace(ACTION, aim=Level(-1)), "no_such_level"),
    ],
)
def test_an_action_that_cannot_be_is_refused(action: Action, code: str) -> None:
    assert refused(action).code == code


def test_a_plan_has_room_for_five() -> None:
    actions: tuple[Action, ...] = ()
    for number in range(most(INSTRUMENT)):
        actions = put(actions, replace(ACTION, id=ActionId(str(number))), INSTRUMENT)
    changed = put(actions, replace(ACTION, id=ActionId("2"), what="Another"), INSTRUMENT)
    assert [one.what for one in changed].index("Another") == 2
    with pytest.raises(Refusal) as caught:
        put(actions, replace(ACTION, id=ActionId("5")), INSTRUMENT)
    assert caught.value == Refusal("too_many_actions", most=5)
    assert most(garden().instrument) == 5


@given(st.integers(0, 7))
def test_what_is_free_is_never_less_than_nothing(count: int) -> None:
    actions = tuple(replace(ACTION, id=ActionId(str(number))) for number in range(count))
    seen = planning(INSTRUMENT, GOVERNANCE, a_sheet(), Record(actions=actions))
    assert seen.free == max(0, 5 - count)
    assert seen.actions == actions
    assert seen.last == ()


@pytest.mark.parametrize(
    ("done", "today", "overdue"),
    [("", "2027-03-01", False), ("", "2027-03-02", True), ("2027-04-01", "2027-05-01", False)],
)
def test_an_action_is_overdue_when_its_date_passed_before_it_was_done(done: str, today: str, overdue: bool) -> None:
    record = Record(actions=(ACTION,), done={ACTION.id: done} if done else {})
    assert [one.overdue for one in last_actions(record, a_sheet(), INSTRUMENT, today)] == [overdue]


def test_an_action_without_a_date_is_never_overdue() -> None:
    record = Record(actions=(replace(ACTION, due=""),))
    assert not last_actions(record, a_sheet(), INSTRUMENT, "2099-01-01")[0].overdue


@pytest.mark.parametrize(
    ("now", "evidence", "reached"), [(3, 1, True), (4, 2, True), (3, 0, False), (1, 3, False), ("DK", 0, None)]
)
def test_a_level_is_reached_when_it_can_be_shown(now: int | str, evidence: int, reached: bool | None) -> None:
    sheet = Sheet({IndicatorId("GOV-01"): said(now, evidence)})
    found = last_actions(Record(actions=(ACTION,)), sheet, INSTRUMENT, "2027-06-01")
    assert [one.reached for one in found] == [reached]


@pytest.mark.parametrize("action", [replace(ACTION, aim=None), replace(ACTION, indicator=IndicatorId("OLD-01"))])
def test_without_a_level_to_reach_nothing_is_said(action: Action) -> None:
    assert last_actions(Record(actions=(action,)), a_sheet(), INSTRUMENT, "2027-06-01")[0].reached is None
