"""Five members and two of the staff: they come, answer alone, hand in."""

from PySide6.QtWidgets import QApplication, QLineEdit

from adaptameter.domain.instrument import SectionId
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.ask import Ask
from tests.journeys.walking import (
    ENTER,
    LEFT,
    RIGHT,
    TAB,
    Person,
    answer,
    assert_unseen,
    choose,
    fill,
    goes_round,
    note,
    push,
    stands_at,
)
from tests.ui.desk import Desk

RISK, CHILDREN = SectionId("risk"), SectionId("safeguarding")
BOARD = (
    Person("\u2068Zinnia\u2069", "33221021222" + "121112", note="Aardvark"),
    Person("Member 2", "33221113232" + "121112", note="Bandicoot", pin="2468"),
    Person("Member 3", "32222221D22" + "122112", note="Capybara", pin="1357"),
    Person("Member 4", "33211322222" + "123112", note="Dugong"),
    Person("Member 5", "3322142122N" + "12----", note="Echidna", reason="Falcon"),
)
STAFF = (
    Person("\u2068Quetzal\u2069", "22111111111" + "111111", note="Gerbil"),
    Person("Staff member 7", "32211112111" + "012111", note="Hoatzin"),
)
EVERYBODY = (*BOARD, *STAFF)
AGAIN = tuple(Person(BOARD[one].called, "33332232332" + "223222") for one in (0, 1, 3))
"""A year later: three of them, a step further and of one mind."""

STEPS = ("RSK-03", "RSK-04")
"""What a record shows in the second year, above the first."""

NAMES = ("Zinnia", "Quetzal")
NOTES = (*(one.note for one in EVERYBODY), "Falcon")


def prepare(desk: Desk) -> None:
    """From the first page to the list of those who will answer."""
    push(desk, "Start your first assessment")
    desk.write("Milpa")
    for section in ("Governance", "Anti-corruption", "Feedback", "Safeguarding"):
        push(desk, section)
    choose(desk, "Each alone first")
    push(desk, "Start answering")
    assert desk.window.step is Step.ANSWER
    assert [section.id for section in desk.standing.sections] == [RISK, CHILDREN]
    assert desk.reads("Nobody is on the list yet")
    goes_round(desk)


def add(desk: Desk, one: Person) -> None:
    """A name that is written between marks of direction was typed; numbers come by themselves."""
    if one.called.startswith("\u2068"):
        desk.write(one.called.strip("\u2068\u2069"))
    if one.pin:
        fill(desk, "PIN, if you want one", one.pin)
        fill(desk, "The same PIN once more", one.pin)
    desk.press(ENTER)
    assert desk.reads(one.called)


def gather(desk: Desk) -> None:
    push(desk, "Add a member")
    for one in BOARD:
        add(desk, one)
    choose(desk, "Staff")
    desk.tab_to(desk.one(QLineEdit, "Name, if you want one"))
    for one in STAFF:
        add(desk, one)
    assert desk.reads("0 of 7 are done")
    goes_round(desk)


def sit(desk: Desk, one: Person, word: str = "Sit down") -> None:
    push(desk, f"{word}: {one.called}")
    if one.pin:
        desk.write("9999")
        desk.press(ENTER)
        assert desk.reads("This PIN does not fit.", QApplication.activeWindow())
        desk.write(one.pin)
        desk.press(ENTER)
    assert desk.standing.seat is not None
    assert desk.reads(f"{one.called} answers. Nobody sees these answers")
    assert_unseen(*(other for other in (*NAMES, *NOTES) if other != one.note and other not in one.called))


def write_note(desk: Desk, words: str) -> None:
    push(desk, "Note")
    note(desk, "Note", words)
    desk.press(TAB)


def hand_in(desk: Desk, says: str) -> None:
    front = QApplication.activeWindow()
    assert isinstance(front, Ask)
    assert desk.reads(says, front)
    desk.press(ENTER)
    assert desk.standing.seat is None
    assert desk.reads("Who answers?")
    assert stands_at(desk, "Sit down: ") or stands_at(desk, "Open the answers together")
    assert_unseen(*NOTES)


def answer_alone(desk: Desk, one: Person) -> None:
    """All questions, a note on the first one."""
    sit(desk, one)
    write_note(desk, one.note)
    answer(desk, one.answers, one.reason)
    desk.press(RIGHT)
    hand_in(desk, "Every question has an answer.")


def pause_and_continue(desk: Desk, one: Person) -> None:
    """Without a PIN, what was answered before the pause is out of sight, and stays."""
    sit(desk, one)
    write_note(desk, one.note)
    answer(desk, one.answers[:4])
    push(desk, "Pause")
    assert desk.reads("4 of 17 answered")
    assert_unseen(*NOTES)
    sit(desk, one, "Continue")
    assert desk.standing.given == 4
    assert desk.reads("You answered this before.")
    desk.press(*[LEFT] * 3)
    assert_unseen(*NOTES)
    desk.press(*[RIGHT] * 4)
    answer(desk, one.answers[4:], one.reason)
    desk.press(RIGHT)
    hand_in(desk, "Every question has an answer.")


def hand_in_early(desk: Desk, one: Person) -> None:
    """A section of which less than half is answered is named before it is handed in."""
    sit(desk, one)
    write_note(desk, one.note)
    answer(desk, one.answers, one.reason)
    goes_round(desk)
    push(desk, "Hand in")
    front = QApplication.activeWindow()
    assert front is not None
    assert desk.reads("Fewer than half answered with a level: Safeguarding.", front)
    hand_in(desk, "4 question")


def everybody_answers(desk: Desk) -> None:
    pause_and_continue(desk, BOARD[0])
    for one in (*BOARD[1:4], *STAFF):
        answer_alone(desk, one)
    assert desk.reads("6 of 7 are done")
    hand_in_early(desk, BOARD[4])
    assert desk.reads("All are done")
