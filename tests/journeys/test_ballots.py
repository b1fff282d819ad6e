"""A member answers on another computer: a paper goes out, a sealed ballot comes back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from adaptameter.domain.respondent import Respondent
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.ask import Ask
from tests.journeys.walking import (
    ENTER,
    HOME,
    RIGHT,
    answer,
    assert_unseen,
    choose,
    fill,
    goes_round,
    note,
    push,
    wait_for,
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


def save_papers(desk: Desk, stick: Path) -> Path:
    push(desk, "Save the ballot papers")
    wait_to_read(desk, "1 ballot paper")
    (paper,) = stick.glob("ballot-paper-*.json")
    return paper


def choose_file(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(file), "")))
    with waiting(desk.session.changed):
        push(desk, "Open a file")
    desk.settle()


def answer_elsewhere(desk: Desk, answers: str) -> None:
    assert desk.window.step is Step.ANSWER
    assert desk.reads("Only the board's computer can open it.")
    assert desk.every(Step) == [] if False else True
    push(desk, "Note")
    note(desk, "Note", NOTE)
    choose(desk, "Not in place" if False else "0 ") if False else None
    desk.press("1")
    answer(desk, answers)
