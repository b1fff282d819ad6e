"""The end of a board's year: results, plan, check, signature, files."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from adaptameter.services import reporting
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.share import SharePage
from adaptameter.ui.widgets.action_editor import ActionEditor
from adaptameter.ui.widgets.number_field import NumberField
from tests.journeys.people import NAMES, NOTES
from tests.journeys.walking import (
    SPACE,
    TAB,
    assert_unseen,
    fill,
    goes_round,
    note,
    pick,
    push,
    unpacked,
    wait_for,
    wait_to_read,
)
from tests.ui.desk import ALT, Desk


def see_results(desk: Desk) -> None:
    push(desk, "See the result")
    assert desk.window.step is Step.RESULTS
    wait_to_read(desk, "Next year you will see here what changed.")
    goes_round(desk)
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
    goes_round(desk)
    place = len(desk.standing.assessment.record.actions)
    note(desk, f"Action {place + 1}: what will you do?", what)
    wait_for(desk, lambda: len(desk.standing.assessment.record.actions) > place)
    complete(desk, place, owner, due, "It hangs there")


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
    goes_round(desk)
    for field in desk.every(QLineEdit, "Your word on this"):
        desk.tab_to(field)
        desk.write("Seen")
        desk.press(TAB)
    wait_to_read(desk, "Nothing stands in the way of signing")
    assert_unseen(*NAMES, *NOTES)
    push(desk, "Sign", desk.page(Step.CHECK))
    assert desk.one(SharePage).isVisible()


def check_again(desk: Desk) -> None:
    """What was said about the warnings still stands."""
    desk.press("4", held=ALT)
    wait_to_read(desk, "Nothing stands in the way of signing")
    push(desk, "Sign", desk.page(Step.CHECK))


def sign(desk: Desk, revision: int) -> None:
    page = desk.page(Step.SHARE)
    wait_for(desk, lambda: bool(desk.every(QAbstractButton, "Sign", page)))
    goes_round(desk)
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
    goes_round(desk)
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
