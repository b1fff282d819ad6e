"""A member answers on another computer: a paper goes out, a sealed ballot comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from adaptameter.domain.respondent import Respondent
from adaptameter.exchange.ballot_file import ballot_bytes, load, read_ballot
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.ask import Ask
from tests.journeys.walking import (
    ENTER,
    HOME,
    TAB,
    answer,
    assert_unseen,
    goes_round,
    note,
    push,
    wait_to_read,
)
from tests.ui.desk import ALT, Desk, waiting

NAME, NOTE = "Zinnia", "Aardvark"
ANSWERS = "212D23"


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The other computer: a window on a store of its own."""
    other = Desk(tmp_path / "elsewhere")
    yield other
    other.close()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that everybody chooses for their files."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given: str(folder)))
    return folder


def turn_to(desk: Desk) -> None:
    """Sit down at this computer."""
    desk.window.activateWindow()
    desk.settle()


def people(desk: Desk) -> tuple[Respondent, ...]:
    return desk.standing.assessment.respondents


def begin(desk: Desk, name: str, start: str) -> None:
    """An assessment of one short section, with one member elsewhere and one here."""
    push(desk, start)
    desk.write(name)
    for section in ("Governance", "Risk", "Anti-corruption", "Feedback", "Organising"):
        push(desk, section)
    push(desk, "Start answering")
    push(desk, "Add a member")
    desk.write(NAME)
    push(desk, "Answers on another computer")
    push(desk, "Add to the list")
    desk.press(ENTER)
    assert [one.away for one in people(desk)] == [True, False]
    goes_round(desk)


def save_papers(desk: Desk, stick: Path, name: str) -> Path:
    push(desk, "Save the ballot papers")
    wait_to_read(desk, "1 ballot paper")
    (paper,) = stick.glob(f"ballot-paper-{name}-*.json")
    return paper


def open_file(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(file), "")))
    with waiting(desk.session.changed):
        push(desk, "Open a file")
    desk.settle()
    assert desk.window.step is Step.ANSWER
    assert desk.reads("Only the board's computer can open it.")


def answer_elsewhere(desk: Desk) -> None:
    push(desk, "Note")
    note(desk, "Note", NOTE)
    desk.press(TAB)
    answer(desk, ANSWERS)
    goes_round(desk)


def make_ballot(desk: Desk, stick: Path) -> Path:
    """At the last question: the board takes in the first ballot only, so it is asked first."""
    before = set(stick.iterdir())
    push(desk, "Make the ballot file")
    front = QApplication.activeWindow()
    assert isinstance(front, Ask)
    assert desk.reads("Every question has an answer.", front)
    desk.press(ENTER)
    wait_to_read(desk, "The ballot is made")
    (ballot,) = set(stick.iterdir()) - before
    return ballot


def bring_in(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_given: ([str(file)], "")))
    push(desk, "Bring in ballots")


def damaged(ballot: Path) -> Path:
    """The same ballot, one letter changed on the way."""
    other = ballot.with_name("damaged.json")
    other.write_bytes(ballot.read_bytes().replace(b"Milpa", b"Malpa"))
    return other


def forged(ballot: Path) -> Path:
    """The same ballot for an organisation that it was not signed for; only the signature tells."""
    found = read_ballot(*load(ballot))
    other = ballot.with_name("forged.json")
    other.write_bytes(ballot_bytes(replace(found, header=replace(found.header, organisation="Malpa"))))
    return other


def assert_refused(desk: Desk, file: Path, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said on the page, as a sentence; nothing changes."""
    before = people(desk)
    bring_in(desk, file, monkeypatch)
    assert desk.reads(says, desk.page(Step.ANSWER)), desk.refusals
    assert people(desk) == before


def test_a_ballot_goes_out_and_comes_back_once(
    desk: Desk, elsewhere: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to(desk)
    begin(desk, "Milpa", "Start your first assessment")
    paper = save_papers(desk, stick, "milpa")

    turn_to(elsewhere)
    open_file(elsewhere, paper, monkeypatch)
    answer_elsewhere(elsewhere)
    ballot = make_ballot(elsewhere, stick).rename(stick / "first.json")
    for file in (paper, ballot):
        assert not [one for one in (NAME, NOTE) if one.encode() in file.read_bytes()]

    turn_to(desk)
    assert_refused(desk, paper, "is an empty ballot paper.", monkeypatch)
    assert_refused(desk, damaged(ballot), "is damaged or was changed after it was written", monkeypatch)
    assert_refused(desk, forged(ballot), "was changed, or was not made with this member's ballot paper.", monkeypatch)
    bring_in(desk, ballot, monkeypatch)
    wait_to_read(desk, "ballot is in")
    assert people(desk)[0].given == len(ANSWERS)
    assert_unseen(NOTE)
    assert_refused(desk, ballot, "was brought in before.", monkeypatch)

    turn_to(elsewhere)
    elsewhere.press("4")
    second = make_ballot(elsewhere, stick)
    turn_to(desk)
    assert_refused(desk, second, "The answers of number 1 are here already", monkeypatch)

    desk.press(HOME, held=ALT)
    begin(desk, "Huerta", "New assessment")
    save_papers(desk, stick, "huerta")
    assert_refused(desk, ballot, "is a ballot for Milpa", monkeypatch)
