"""The window goes away in the middle: what was said is there, and what was private stays private."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.respondent import Group
from adaptameter.ui.frame.steps import Step
from tests.builders import a_plan
from tests.journeys.meeting import how, said, talk
from tests.journeys.walking import ENTER, LEFT, TAB, answer, assert_unseen, count, fill, note, push
from tests.ui.desk import Desk

Sit = Callable[..., Desk]
NOTE = "Aardvark"
PRIVATE = ("222222", "212212", "242224")


@pytest.fixture
def board(desk: Desk) -> Desk:
    """Two members are on the list, the second one with a PIN."""
    desk.session.start(a_plan("organising"), Mode.ALONE)
    for pin in ("", "2468"):
        desk.session.alone.add(Group.BOARD, "", pin, False)
    desk.settle()
    return desk


@pytest.fixture
def meeting(desk: Desk) -> Desk:
    """Three members answered alone, and opened their answers."""
    desk.session.start(a_plan("organising"), Mode.ALONE)
    for answers in PRIVATE:
        desk.session.alone.add(Group.BOARD, "", "", False)
        desk.session.alone.sit(desk.standing.assessment.respondents[-1].id, "")
        for asked, level in zip(desk.standing.asked, answers, strict=True):
            desk.session.answer(asked, at(int(level)))
        desk.session.alone.hand_in()
    desk.session.meeting.reveal()
    desk.turn_to(Step.AGREE)
    return desk


def start_writing(desk: Desk) -> None:
    """Two answers, and a note that nobody saved."""
    push(desk, "Note")
    note(desk, "Note", NOTE)
    desk.press(TAB)
    answer(desk, "31-")
    push(desk, "Note")
    note(desk, "Note", NOTE)


def test_who_has_no_pin_goes_on_and_sees_nothing_of_before(board: Desk, sit: Sit) -> None:
    push(board, "Sit down: Member 1")
    start_writing(board)
    board.close()

    again = sit()
    push(again, "Continue")
    assert again.standing.seat is None, "whoever opens the window next is not taken for the one who sat here"
    assert again.reads("2 of 6 answered")
    assert_unseen(NOTE)
    push(again, "Continue: Member 1")
    again.press(LEFT, LEFT)
    assert again.reads("You answered this before.")
    assert again.standing.given == 2
    assert_unseen(NOTE)


def test_who_has_a_pin_finds_every_answer_and_note(board: Desk, sit: Sit) -> None:
    push(board, "Sit down: Member 2")
    board.write("2468")
    board.press(ENTER)
    start_writing(board)
    board.close()

    again = sit()
    push(again, "Continue")
    assert_unseen(NOTE)
    push(again, "Continue: Member 2")
    again.write("2468")
    again.press(ENTER)
    first, second, third = again.standing.asked[:3]
    sheet = again.standing.assessment.sheet
    assert (sheet[first].level, sheet[second].level, sheet[first].note, sheet[third].note) == (3, 1, NOTE, NOTE)
    assert again.standing.current == third


def test_a_meeting_goes_on_at_its_question(meeting: Desk, sit: Sit) -> None:
    """The second answers, the reason that was just typed, the minority note: all are there."""
    push(meeting, "Agree on all ")
    talk(meeting, "ORG-02")
    push(meeting, "Answer again in silence")
    meeting.press("0", TAB, "2", TAB, "1")
    push(meeting, "Agree on one level")
    meeting.press("3")
    note(meeting, "Why this level?", "We did")
    meeting.close()

    again = sit()
    push(again, "Continue")
    assert again.window.step is Step.AGREE
    assert again.standing.current == "ORG-02"
    assert said(again, "ORG-02").level == 3
    assert (how(again, "ORG-02").second, how(again, "ORG-02").reason) == ((0, 2, 1, 0, 0), "We did")
    assert again.one(QPlainTextEdit, "Why this level?").toPlainText() == "We did"
    assert again.standing.given == 5


def test_the_end_of_a_section_is_found_as_it_was_left(meeting: Desk, sit: Sit) -> None:
    """Who took part, the minutes and the letter that were just typed."""
    push(meeting, "Close this section")
    count(meeting, "Chair", 1)
    count(meeting, "Board member", 2)
    fill(meeting, "Minutes", "7/26")
    note(meeting, "A note for the readers of the scorecard", "A hard year")
    meeting.close()

    again = sit()
    push(again, "Continue")
    talk_kept = again.standing.assessment.record.talk(again.section.id)
    assert talk_kept.present == ("chair", "member", "member")
    assert (talk_kept.minutes, talk_kept.note) == ("7/26", "A hard year")
    assert not again.standing.assessment.locked
