"""A board's year, and the one after it: five members and two of the staff, at the screen, without a mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.years_section import SectionYears
from adaptameter.ui.widgets.choice import Choice
from adaptameter.ui.widgets.level_pick import LevelPick
from adaptameter.ui.widgets.score_number import ScoreNumber
from adaptameter.ui.widgets.step_row import StepRow
from tests.journeys.ending import check, check_again, plan, save_calendar, see_results, share, sign
from tests.journeys.meeting import agree, agree_on_children, agree_on_risk, back_to_list, close, open_together, said
from tests.journeys.people import (
    AGAIN,
    CHILDREN,
    EVERYBODY,
    NAMES,
    NOTES,
    RISK,
    STEPS,
    everybody_answers,
    gather,
    hand_in,
    prepare,
    sit,
)
from tests.journeys.walking import (
    HOME,
    RIGHT,
    SPACE,
    TAB,
    Person,
    answer,
    assert_unseen,
    choose,
    fill,
    from_menu,
    goes_round,
    push,
    stands_at,
    wait_for,
    wait_to_read,
)
from tests.ui.desk import ALT, Desk


def begin_next_year(desk: Desk, year: int) -> None:
    """The same people are there; nothing that they said last year is."""
    desk.press(HOME, held=ALT)
    from_menu(desk, f"More for Milpa, {year}", "Begin the next year")
    assert desk.window.step is Step.ANSWER
    assert desk.standing.assessment.plan.year == year + 1
    assert all(desk.reads(one.called) for one in EVERYBODY)
    assert desk.reads("0 of 7 are done")
    assert stands_at(desk, "Sit down: ")
    assert_unseen(*NOTES)


def last_year_stays_closed(desk: Desk, year: int) -> None:
    """Old answers lead nobody; what was planned may be read."""
    desk.press(HOME, held=ALT)
    push(desk, f"Milpa, {year}")
    for key in "3457":
        desk.press(key, held=ALT)
        assert desk.reads("This year is closed for now")
    desk.press("6", held=ALT)
    wait_to_read(desk, "Paint the door")
    desk.press("5", held=ALT)
    push(desk, "Open the later year")
    assert desk.standing.assessment.plan.year == year + 1
    assert desk.window.step is Step.ANSWER
    assert desk.reads("Who answers?")


def three_answer_again(desk: Desk) -> None:
    for one in AGAIN[:1]:
        answer_again(desk, one)
    last_year_stays_closed(desk, desk.standing.assessment.plan.year - 1)
    for one in AGAIN[1:]:
        answer_again(desk, one)


def answer_again(desk: Desk, one: Person) -> None:
    sit(desk, one)
    answer(desk, one.answers)
    desk.press(RIGHT)
    hand_in(desk, "Every question has an answer.")


def open_without_the_late(desk: Desk) -> None:
    """Three are enough; who is late stays closed."""
    desk.press("3", held=ALT)
    assert desk.reads("3 of 5 members have handed in.")
    push(desk, "Open the answers")
    assert desk.reads("Their answers stay closed.")
    push(desk, "Open them now")
    assert desk.standing.meeting is not None
    assert desk.standing.meeting.raters == 3
    assert_unseen(*NAMES, *NOTES)


def show_a_record(desk: Desk, indicator: str, day: str) -> None:
    """From its line in the list; what was only said is shown now."""
    push(desk, indicator)
    choose(desk, "Record named")
    fill(desk, "Title and place", "Ibex file")
    fill(desk, "Date of the record", day)
    desk.press(TAB)
    back_to_list(desk)
    kept = said(desk, indicator)
    assert (kept.evidence, bool(kept.dated)) == (2, True)


def over_the_years(desk: Desk) -> None:
    wait_for(desk, lambda: bool(desk.every(Choice, "Over the years")))
    choose(desk, "Over the years")


def agree_again(desk: Desk, year: int) -> None:
    push(desk, "Agree on all 11 that only need a nod")
    for indicator in STEPS:
        show_a_record(desk, indicator, f"1 March {year + 1}")
    close(desk, RISK, members=3)
    desk.press("5", held=ALT)
    over_the_years(desk)
    wait_to_read(desk, "not locked this year")
    desk.press("3", held=ALT)
    push(desk, "All questions")
    choose(desk, "Safeguarding")
    push(desk, "Agree on all 6 that only need a nod")
    close(desk, CHILDREN, members=3)


def look_back(desk: Desk, year: int) -> None:
    """What can be shown comes first, then each section with its verdict; one question seen from today."""
    push(desk, "See the result")
    over_the_years(desk)
    wait_to_read(desk, f"What changed from {year} to {year + 1}")
    wait_for(desk, lambda: len(desk.every(SectionYears)) == 2)
    shown = [desk.shown(row) for row in desk.every(StepRow)]
    assert [next(one for one in STEPS if one in words) for words in shown] == list(STEPS)
    push(desk, f"Knowing what we know now, {year} was really", desk.every(SectionYears)[0])
    goes_round(desk)
    choose(desk, "1 ", desk.every(LevelPick, within=desk.every(SectionYears)[0])[0])
    assert len(desk.standing.assessment.record.then) == 1
    wait_to_read(desk, "Seen from today: ")
    assert_unseen(*NAMES, *NOTES)


def plan_again(desk: Desk) -> None:
    """It opens with last year's plan; what is done is ticked."""
    desk.press("6", held=ALT)
    wait_to_read(desk, "Last year's plan")
    assert desk.reads("Paint the door")
    goes_round(desk)
    desk.tab_to(desk.every(QCheckBox, "Done")[0])
    desk.press(SPACE)
    wait_for(desk, lambda: bool(desk.every(QLineEdit, "Done on")))
    assert_unseen(*NAMES, *NOTES)


def open_signed_again(desk: Desk) -> None:
    """With a reason; what was signed stays."""
    page = desk.page(Step.SHARE)
    push(desk, "Open it again", page)
    push(desk, "Open the assessment again", page)
    assert desk.reads("A reason is needed.")
    desk.write("A wrong level")
    push(desk, "Open the assessment again", page)
    assert not desk.standing.is_signed
    assert desk.standing.assessment.record.revision == 2


def change_an_answer(desk: Desk) -> None:
    """From the number to the section, to the question; then the section is locked anew."""
    desk.press("5", held=ALT)
    choose(desk, "This year")
    push(desk, desk.every(ScoreNumber)[0].accessibleName())
    fill(desk, "Why is it opened again?", "A wrong level")
    push(desk, "Open the section again")
    assert not desk.standing.assessment.is_locked(RISK)
    desk.press("3", held=ALT)
    push(desk, "All questions")
    choose(desk, "Risk")
    push(desk, "RSK-05")
    agree(desk, "RSK-05", 1)
    back_to_list(desk)
    push(desk, "Close this section")
    push(desk, "Lock this section")
    assert desk.standing.assessment.is_locked(RISK), desk.refusals


def read_the_difference(desk: Desk) -> None:
    page = desk.page(Step.SHARE)
    push(desk, "What is different in revision 2?", page)
    wait_to_read(desk, "RSK-05")
    assert desk.reads("Before: 2 Agreed in writing")
    assert desk.reads("Then: 1 Starting")
    assert_unseen(*NAMES, *NOTES)


def test_a_board_and_its_staff_play_two_years(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given: str(out)))
    year = QDate.currentDate().year()
    prepare(desk)
    gather(desk)
    everybody_answers(desk)
    open_together(desk)
    agree_on_risk(desk)
    close(desk, RISK, letter="A hard year")
    agree_on_children(desk)
    close(desk, CHILDREN, words=("We look at it",))
    see_results(desk)
    plan(desk, year)
    save_calendar(desk, out)
    check(desk)
    sign(desk, 1)
    share(desk, out)
    begin_next_year(desk, year)
    three_answer_again(desk)
    open_without_the_late(desk)
    agree_again(desk, year)
    look_back(desk, year)
    plan_again(desk)
    check(desk)
    sign(desk, 1)
    open_signed_again(desk)
    change_an_answer(desk)
    check_again(desk)
    sign(desk, 2)
    read_the_difference(desk)
    assert all(refused.startswith("This PIN does not fit.") for refused in desk.refusals)
