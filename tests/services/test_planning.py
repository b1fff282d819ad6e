"""At most five actions a year, chosen by the board; next year opens with them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import IndicatorId, Level
from adaptameter.domain.record import ActionId
from adaptameter.services.house import House
from tests.builders import english
from tests.services.living import SAF, Home, a_year, action, lived_in, refused, revealed, signed

PLANS = {
    "action_empty": action(" \x00"),
    "action_too_long": action("x" * 301),
    "no_such_role": action(owner="queen"),
    "bad_date": action(due="1 May"),
    "no_such_indicator": action(indicator=IndicatorId("GOV-99")),
    "no_such_level": action(aim=Level(5)),
}


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[tuple[Home, AssessmentId]]:
    with lived_in(tmp_path / "home", 0, 0, 1) as made:
        yield made


@pytest.fixture
def home(lived: tuple[Home, AssessmentId]) -> Home:
    return lived[0]


@pytest.fixture
def house(home: Home) -> House:
    return home.house


@pytest.fixture
def which(lived: tuple[Home, AssessmentId]) -> AssessmentId:
    return lived[1]


def planned(house: House, which: AssessmentId) -> list[str]:
    return [one.what for one in house.assessing.open(which).assessment.record.actions]


def test_only_what_is_locked_suggests_an_action(house: House) -> None:
    assert house.planning.look(revealed(house, 0, 0)).suggestions == ()
    page = house.planning.look(a_year(house, 0, 0, 1, year=2027))
    assert page.suggestions[0].rule == "critical"
    assert (page.free, page.actions, page.last) == (5, (), ())


def test_a_suggestion_becomes_an_action_and_is_not_suggested_again(house: House, which: AssessmentId) -> None:
    first = house.planning.look(which).suggestions[0]
    house.planning.put(which, action(indicator=first.indicator, aim=first.aim, rule=first.rule))
    page = house.planning.look(which)
    assert (page.free, len(page.actions)) == (4, 1)
    assert first.indicator not in [one.indicator for one in page.suggestions]


def test_at_most_five(house: House, which: AssessmentId) -> None:
    for number in range(5):
        house.planning.put(which, action(f"number {number}"))
    assert refused(house.planning.put, which, action("one more")) == "too_many_actions"
    first = house.assessing.open(which).assessment.record.actions[0]
    house.planning.put(which, replace(first, what="changed"))
    assert planned(house, which) == ["changed", "number 1", "number 2", "number 3", "number 4"]


@pytest.mark.parametrize("code", PLANS)
def test_an_action_that_cannot_be_is_refused(code: str, house: House, which: AssessmentId) -> None:
    assert refused(house.planning.put, which, PLANS[code]) == code
    assert planned(house, which) == []


def test_what_was_removed_comes_back_to_its_place(home: Home, which: AssessmentId) -> None:
    for word in ("one", "two", "three"):
        home.house.planning.put(which, action(word))
    second = home.found(which).record.actions[1]
    home.house.planning.remove(which, second.id)
    assert planned(home.house, which) == ["one", "three"]
    home.house.assessing.undo(which)
    assert planned(home.restart(), which) == ["one", "two", "three"]
    home.house.assessing.redo(which)
    assert planned(home.house, which) == ["one", "three"]


def test_done_is_a_date_and_works_when_signed(house: House, which: AssessmentId) -> None:
    kept = house.planning.put(which, action()).assessment.record.actions[0]
    signed(house, which)
    assert house.planning.done(which, kept.id, "2026-06-01").assessment.record.done == {kept.id: "2026-06-01"}
    assert house.planning.done(which, kept.id, "").assessment.record.done == {}
    for date in ("1 June", "2026-6-1", "2026-02-30", "20260601"):
        assert refused(house.planning.done, which, kept.id, date) == "bad_date"
    assert refused(house.planning.done, which, ActionId("nothing"), "2026-06-01") == "no_such_action"


def test_a_signed_plan_stands(house: House, which: AssessmentId) -> None:
    kept = house.planning.put(which, action()).assessment.record.actions[0]
    signed(house, which)
    assert refused(house.planning.put, which, action()) == "assessment_signed"
    assert refused(house.planning.remove, which, kept.id) == "assessment_signed"


def test_next_year_opens_with_last_years_actions(home: Home, which: AssessmentId) -> None:
    house = home.house
    late = house.planning.put(which, action("late", due="2026-09-01", aim=Level(1))).assessment.record.actions[0]
    house.planning.put(which, action("done", due="2026-09-01", indicator=SAF[1], aim=Level(2)))
    done = house.assessing.open(which).assessment.record.actions[1]
    signed(house, which)
    home.clock.turn("2027-05-04")
    later = house.assessing.next_year(which).assessment.id
    assert refused(house.planning.done, later, ActionId("nothing"), "2026-09-01") == "no_such_action"
    house.planning.done(later, done.id, "2026-08-30")
    seen = {one.action.id: (one.done, one.reached, one.overdue) for one in house.planning.look(later).last}
    assert seen == {late.id: ("", None, True), done.id: ("2026-08-30", None, False)}
    assert house.assessing.open(which).assessment.record.done == {done.id: "2026-08-30"}
    assert house.planning.look(later).actions == ()
    reached = a_year(house, 1, 1, 1, year=2027)
    assert [one.reached for one in house.planning.look(reached).last] == [True, False]


def test_a_second_last_year_that_was_never_finished_hides_nothing(home: Home, which: AssessmentId) -> None:
    """A copy that somebody made and left does not stand before the year that the board closed."""
    home.house.planning.put(which, action("kept"))
    home.house.assessing.copy(which)
    home.clock.turn("2027-05-04")
    later = home.house.assessing.next_year(which).assessment.id
    assert [one.action.what for one in home.house.planning.look(later).last] == ["kept"]


def test_the_plan_is_a_calendar(home: Home, which: AssessmentId, tmp_path: Path) -> None:
    house = home.house
    house.planning.put(which, action("no date", due=""))
    assert refused(house.planning.make_calendar, which, english(), tmp_path) == "no_dates"
    house.planning.put(which, action("Write it down", due="2026-11-01"))
    hidden = house.planning.put(which, action("HIDDEN", due="2026-11-02")).assessment.record.actions[-1]
    house.signing.withhold(which, f"action.{hidden.id}", hold=True)
    file = house.planning.make_calendar(which, english(), tmp_path)
    words = file.read_text(encoding="utf-8")
    assert ("20261101" in words, "Write it down" in words, "HIDDEN" in words) == (True, True, False)
    assert refused(house.planning.make_calendar, revealed(house, year=2027), english(), tmp_path) == "nothing_to_share"
