"""A board's year, and the one after it: five members and two of the staff, at the screen, without a mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QLineEdit

from adaptameter.domain.answer import State
from adaptameter.domain.record import Outcome
from adaptameter.services import reporting
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.action_editor import ActionEditor
from adaptameter.ui.pages.years_section import SectionYears
from adaptameter.ui.widgets.ask import Ask
from adaptameter.ui.widgets.score_number import ScoreNumber
from adaptameter.ui.widgets.step_row import StepRow
from adaptameter.ui.widgets.choice import Choice
from adaptameter.ui.widgets.level_pick import LevelPick
from adaptameter.ui.widgets.number_field import NumberField
from tests.journeys.walking import (
    ENTER,
    HOME,
    LEFT,
    RIGHT,
    SPACE,
    TAB,
    Person,
    answer,
    assert_unseen,
    choose,
    count,
    fill,
    from_menu,
    note,
    pick,
    push,
    unpacked,
    wait_for,
    wait_to_read,
)
from tests.ui.desk import ALT, Desk

RISK, CHILDREN = "risk", "safeguarding"
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
    assert desk.reads("You answered this before. It stays hidden.") or desk.reads("You answered this before.")
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


def open_together(desk: Desk) -> None:
    push(desk, "Open the answers together")
    assert desk.window.step is Step.AGREE
    assert_unseen(*NAMES, *NOTES)
    push(desk, "Open the answers")
    push(desk, "Open them now")
    assert desk.standing.meeting is not None
    assert (desk.standing.meeting.raters, desk.standing.meeting.staff_raters) == (5, 2)
    assert_unseen(*NAMES, *NOTES)


def talk(desk: Desk, indicator: str) -> None:
    """From the list to this question; it comes next, as the widest spread comes first."""
    assert desk.reads("to agree on.")
    desk.tab_to(desk.one(QAbstractButton, "Talk about: "))
    desk.press(SPACE)
    assert desk.standing.current == indicator
    assert_unseen(*NAMES, *NOTES)


def agree(desk: Desk, indicator: str, level: int) -> None:
    desk.press(str(level))
    assert desk.standing.assessment.sheet[indicator].level == level


def back_to_list(desk: Desk) -> None:
    push(desk, "All questions")


def settle(desk: Desk, indicator: str) -> None:
    """They do not agree: a silent second answer, then the lower middle one of them."""
    talk(desk, indicator)
    push(desk, "Answer again in silence")
    for papers in (0, 1, 2, 2):
        desk.press(str(papers), TAB)
    assert desk.reads("5 of 5 papers are typed in.")
    push(desk, "Agree on one level")
    push(desk, "Keep the lower middle answer")
    assert desk.standing.assessment.sheet[indicator].level == 2
    assert desk.standing.assessment.record.agreed[indicator].outcome is Outcome.NOT_AGREED
    back_to_list(desk)


def agree_with_reason(desk: Desk, indicator: str, level: int, why: str) -> None:
    """Above the middle of the private answers a reason is asked for."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    assert desk.reads("One level or more above the middle: write why.")
    note(desk, "Why this level?", why)
    desk.press(TAB)
    back_to_list(desk)
    assert desk.standing.assessment.record.agreed[indicator].reason == why


def agree_with_record(desk: Desk, indicator: str, level: int) -> None:
    """Above all private answers a record is asked for, and its name."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    assert desk.reads("This is above every private answer: name a record")
    note(desk, "Why this level?", "It is done")
    choose(desk, "Record named")
    fill(desk, "Title and place", "Ibex file")
    assert not desk.reads("This is above every private answer")
    back_to_list(desk)
    said = desk.standing.assessment.sheet[indicator]
    assert (said.level, said.evidence, said.shown_by) == (level, 2, "Ibex file")


def agree_and_differ(desk: Desk, indicator: str, level: int) -> None:
    """Somebody sees it differently, and says so without a name."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    push(desk, "Somebody sees it differently")
    note(desk, "Who sees it differently, and why", "One says 3")
    back_to_list(desk)
    assert desk.standing.assessment.record.agreed[indicator].minority == "One says 3"


def agree_on_risk(desk: Desk) -> None:
    push(desk, "Agree on all 6 that only need a nod")
    settle(desk, "RSK-06")
    talk(desk, "RSK-07")
    agree(desk, "RSK-07", 2)
    back_to_list(desk)
    agree_with_reason(desk, "RSK-08", 2, "We found the list")
    agree_with_record(desk, "RSK-09", 3)
    agree_and_differ(desk, "RSK-11", 2)
    assert desk.reads("Every question is agreed on. Close the section now.")


def close(desk: Desk, section: str, *, words: tuple[str, ...] = (), letter: str = "", members: int = 4) -> None:
    """What does not fit, one record opened, who took part: then the section is locked."""
    push(desk, "Close this section")
    assert desk.reads("Still missing: ")
    page = desk.page(Step.AGREE)
    for word in words:
        fill(desk, "Your word on this", word, page)
        desk.press(TAB)
    choose(desk, "We opened it", page)
    count(desk, "Chair", 1, page)
    count(desk, "Board member", members, page)
    push(desk, "The quorum was there", page)
    fill(desk, "Minutes", "7/26", page)
    if letter:
        note(desk, "A note for the readers of the scorecard", letter, page)
    assert_unseen(*NAMES, *NOTES)
    push(desk, "Lock this section", page)
    assert desk.standing.assessment.is_locked(section), desk.refusals
    talk = desk.standing.assessment.record.talk(section)
    assert (len(talk.present), talk.quorum, talk.minutes, talk.note) == (1 + members, True, "7/26", letter)


def agree_on_children(desk: Desk) -> None:
    push(desk, "All questions")
    choose(desk, "Safeguarding")
    push(desk, "Agree on all 2 that only need a nod")
    agree_with_reason(desk, "SAF-03", 3, "We all do it")
    for indicator, level in (("SAF-04", 1), ("SAF-05", 1), ("SAF-06", 2)):
        talk(desk, indicator)
        agree(desk, indicator, level)
        back_to_list(desk)


def see_results(desk: Desk) -> None:
    push(desk, "See the result")
    assert desk.window.step is Step.RESULTS
    wait_to_read(desk, "Next year you will see here what changed.")
    assert desk.reads("All 2 section")
    assert_unseen(*NAMES, *NOTES)


def take(desk: Desk, owner: str, due: str, seen_by: str) -> None:
    """The first suggestion, with who, until when, and how one sees that it is done."""
    before = len(desk.standing.assessment.record.actions)
    desk.tab_to(desk.every(QAbstractButton, "Take it")[0])
    desk.press(SPACE)
    wait_for(desk, lambda: len(desk.every(QLineEdit, "Until")) == before + 1)
    complete(desk, before, owner, due, seen_by)


def complete(desk: Desk, place: int, owner: str, due: str, seen_by: str) -> None:
    card = desk.every(ActionEditor)[place]
    pick(desk, "Owner", owner, card)
    fill(desk, "Until", due, card)
    fill(desk, "How will you see that it is done?", seen_by, card)
    desk.press(TAB)


def write_own(desk: Desk, what: str, owner: str, due: str) -> None:
    push(desk, "Write an own action")
    desk.write(what)
    wait_for(desk, lambda: any(one.what == what for one in desk.standing.assessment.record.actions))
    complete(desk, len(desk.standing.assessment.record.actions) - 1, owner, due, "It hangs there")


def plan(desk: Desk, year: int) -> None:
    desk.press("6", held=ALT)
    assert desk.window.step is Step.PLAN
    wait_to_read(desk, "They come from your answers")
    take(desk, "Treasurer", f"1 March {year + 1}", "It is signed")
    take(desk, "Chair", f"{year + 1}-06-30", "It is on the wall")
    write_own(desk, "Paint the door", "Secretary", f"5.11.{year + 1}")
    dues = [(one.owner, one.due) for one in desk.standing.assessment.record.actions]
    days = ("03-01", "06-30", "11-05")
    assert dues == list(zip(("treasurer", "chair", "secretary"), (f"{year + 1}-{day}" for day in days), strict=True))
    assert_unseen(*NAMES, *NOTES)


def save_calendar(desk: Desk, folder: Path) -> None:
    push(desk, "Save as calendar file")
    wait_to_read(desk, "The calendar file is saved")
    assert "Paint the door" in next(folder.glob("*.ics")).read_text("utf-8")


def check(desk: Desk) -> None:
    """A word on every warning; then nothing stands in the way."""
    desk.press("4", held=ALT)
    assert desk.window.step is Step.CHECK
    wait_to_read(desk, "Needs a word from you")
    assert not desk.reads("must be put right")
    for field in desk.every(QLineEdit, "Your word on this"):
        desk.tab_to(field)
        desk.write("Seen")
        desk.press(TAB)
    wait_to_read(desk, "Nothing stands in the way of signing")
    assert_unseen(*NAMES, *NOTES)
    push(desk, "Sign", desk.page(Step.CHECK))
    assert desk.window.step is Step.SHARE


def check_again(desk: Desk) -> None:
    """What was said about the warnings still stands."""
    desk.press("4", held=ALT)
    wait_to_read(desk, "Nothing stands in the way of signing")
    push(desk, "Sign", desk.page(Step.CHECK))


def sign(desk: Desk, revision: int) -> None:
    page = desk.page(Step.SHARE)
    wait_for(desk, lambda: bool(desk.every(QAbstractButton, "Sign", page)))
    for role in ("Chair", "Secretary"):
        desk.tab_to(desk.one(NumberField, role, page))
        desk.write("1")
    fill(desk, "Place", "Hall", page)
    fill(desk, "Minutes reference", "8/26", page)
    push(desk, "Sign", page)
    assert desk.standing.is_signed, desk.refusals
    signature = desk.standing.assessment.record.signature
    assert signature is not None
    assert (signature.revision, signature.roles, signature.place) == (revision, ("chair", "secretary"), "Hall")
    wait_to_read(desk, signature.short_seal)
    assert_unseen(*NAMES, *NOTES)


def share(desk: Desk, folder: Path) -> None:
    """The files say what the page said, and nothing that anybody answered alone."""
    page = desk.page(Step.SHARE)
    push(desk, "Choose", page)
    push(desk, "Data", page)
    push(desk, "Make the scorecard", page)
    wait_to_read(desk, "3 file")
    cards = [reporting.read(file) for file in sorted(folder.iterdir()) if file.suffix in (".json", ".xlsx")]
    assert cards[0] == cards[1]
    facts, ours = cards[0].facts, desk.card.facts
    assert (cards[0].sheet, facts.actions, facts.notes) == (desk.card.sheet, ours.actions, ours.notes)
    assert facts.signed == ours.signed
    assert facts.signed is not None
    for file in folder.iterdir():
        content = unpacked(file)
        assert not [one for one in (*NAMES, *NOTES, "Ibex", "One says 3") if one.encode() in content]


def begin_next_year(desk: Desk, year: int) -> None:
    """The same people are there; nothing that they said last year is."""
    desk.press(HOME, held=ALT)
    from_menu(desk, f"More for Milpa, {year}", "Begin the next year")
    assert desk.window.step is Step.ANSWER
    assert desk.standing.assessment.plan.year == year + 1
    assert all(desk.reads(one.called) for one in EVERYBODY)
    assert desk.reads("0 of 7 are done")
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
    print("SHOWN", desk.reads("This year is closed for now"), desk.window.step)
    desk.press("2", held=ALT)


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
    said = desk.standing.assessment.sheet[indicator]
    assert (said.evidence, bool(said.dated)) == (2, True)


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
    pick_then = desk.every(LevelPick, within=desk.every(SectionYears)[0])[0]
    choose(desk, "1 ", pick_then)
    assert len(desk.standing.assessment.record.then) == 1
    wait_to_read(desk, "Seen from today: ")
    assert_unseen(*NAMES, *NOTES)


def plan_again(desk: Desk) -> None:
    """It opens with last year's plan; what is done is ticked."""
    desk.press("6", held=ALT)
    wait_to_read(desk, "Last year's plan")
    assert desk.reads("Paint the door")
    desk.tab_to(desk.every(QCheckBox, "Done")[0])
    desk.press(SPACE)
    wait_for(desk, lambda: bool(desk.standing.assessment.record.done) or bool(desk.every(QLineEdit, "Done on")))
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
    assert not desk.refusals
