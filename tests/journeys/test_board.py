"""A board from the first key to the file, without a mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QLineEdit, QMenu, QPlainTextEdit

from adaptameter.domain.answer import State
from adaptameter.services import reporting
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.card_view import CardView
from adaptameter.ui.pages.home_list import HomeLine
from adaptameter.ui.pages.why import WhyPanel
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from adaptameter.ui.widgets.score_number import ScoreNumber
from tests.ui.desk import ALT, CTRL, Desk, waiting

Sit = Callable[..., Desk]
ENTER, RIGHT, LEFT, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space
UP, DOWN, TAB, ESCAPE = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape


def push(desk: Desk, name: str) -> None:
    """Tab to a button and press it."""
    desk.tab_to(desk.one(QAbstractButton, name))
    desk.press(SPACE)


def prepare(desk: Desk, name: str, *left_out: str) -> None:
    """From the first page to the first question."""
    push(desk, "Start your first assessment")
    desk.write(name)
    for section in left_out:
        push(desk, section)
    desk.click("Together, on one sheet")
    push(desk, "Start answering")


def answer_section(desk: Desk) -> None:
    """Every way to answer: digits, D, N with a reason; evidence and a note for the first one."""
    section = desk.section
    for place, indicator in enumerate(section.indicators):
        if place == 1:
            desk.press("D")
        elif indicator.na_allowed:
            desk.press("N")
            desk.write("We have none of 4")
            desk.press(ENTER)
        else:
            desk.press(str(2 + place % 3))
        if place == 0:
            show_it(desk)
        if place + 1 < len(section.indicators):
            desk.press(RIGHT)


def show_it(desk: Desk) -> None:
    """A record, its title, and a note."""
    desk.tab_to(desk.one(ChoiceRow, "Said only"))
    desk.press(DOWN, DOWN, SPACE)
    desk.press(TAB)
    assert desk.one(QLineEdit, "Title and place").hasFocus()
    desk.write("Minutes 3")
    push(desk, "Note")
    desk.press(TAB)
    assert desk.one(QPlainTextEdit, "Note").hasFocus()
    desk.write("Seen 1 of 2")
    desk.press(TAB)


def test_a_board_answers_and_a_scorecard_comes_out(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(desk, "Huerta Unida", "Risk", "Anti-corruption", "Feedback")
    assert [section.id for section in desk.standing.sections] == ["governance"]
    answer_section(desk)
    first, second = desk.standing.asked[:2]
    sheet = desk.standing.assessment.sheet
    assert (sheet[first].level, sheet[first].evidence) == (2, 2)
    assert (sheet[first].shown_by, sheet[first].note) == ("Minutes 3", "Seen 1 of 2")
    assert sheet[second].state is State.DONT_KNOW
    assert desk.standing.given == desk.standing.total == 12

    push(desk, "Lock and see the result")
    assert desk.standing.assessment.is_locked(desk.section.id)
    push(desk, "See the result")
    assert desk.window.step is Step.RESULTS

    push(desk, desk.every(ScoreNumber)[0].accessibleName())
    assert desk.one(WhyPanel).isVisible()
    desk.press(ESCAPE)
    assert not desk.every(WhyPanel)
    assert isinstance(desk.focus, ScoreNumber)

    desk.press("6", held=ALT)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given: str(tmp_path / "out")))
    push(desk, "Choose another folder")
    push(desk, "Data")
    push(desk, "Make the scorecard")
    desk.session.end()
    desk.settle()
    files = sorted((tmp_path / "out").iterdir())
    assert [file.suffix for file in files] == [".json", ".pdf", ".xlsx"]
    cards = [reporting.read(file) for file in files if file.suffix != ".pdf"]
    assert cards[0] == cards[1] == desk.card
    assert desk.reads("3 files made")
    for file in files:
        content = file.read_bytes()
        assert b"Seen 1 of 2" not in content
        assert b"Minutes 3" not in content


def test_undo_takes_back_the_last_answers_also_after_a_restart(desk: Desk, sit: Sit) -> None:
    prepare(desk, "Huerta Unida")
    asked = desk.standing.asked
    for level in "1234":
        desk.press(level, RIGHT)
    desk.close()

    again = sit()
    push(again, "Continue")
    assert again.standing.current == asked[4]
    for place in (3, 2, 1, 0):
        again.press("Z", held=CTRL)
        assert again.standing.current == asked[place], "the question is shown whose answer goes"
        assert again.standing.given == place
    again.press("Y", held=CTRL)
    assert again.standing.assessment.sheet[asked[0]].level == 1


def test_a_hundred_steps_are_taken_back(desk: Desk) -> None:
    prepare(desk, "Huerta Unida")
    for step in range(100):
        desk.press(str(step % 5))
        if step % 5 == 4:
            desk.press(RIGHT)
    for _ in range(100):
        desk.press("Z", held=CTRL)
    assert desk.standing.given == 0


def test_search_goes_to_a_question(desk: Desk) -> None:
    prepare(desk, "Huerta Unida")
    desk.press("K", held=CTRL)
    desk.write("gov-07")
    desk.press(ENTER)
    assert desk.standing.current == "GOV-07"
    desk.press("3")
    assert desk.standing.assessment.sheet[desk.standing.current].level == 3


def test_an_assessment_is_deleted_and_comes_back(desk: Desk) -> None:
    prepare(desk, "Huerta Unida")
    desk.press(Qt.Key.Key_Home, held=ALT)
    push(desk, "More for Huerta Unida")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    desk.press(UP, ENTER)
    assert not desk.every(HomeLine)
    desk.press("Z", held=CTRL)
    assert len(desk.every(HomeLine)) == 1


def test_a_newcomer_looks_around(desk: Desk) -> None:
    with waiting(desk.session.changed):
        push(desk, "Look around first")
    desk.settle()
    assert desk.window.step is Step.RESULTS
    assert len(desk.every(ScoreNumber)) >= 5
    desk.press(Qt.Key.Key_F1)
    desk.press(ESCAPE)
    desk.press(Qt.Key.Key_Home, held=ALT)
    assert desk.reads("made up")


def test_an_adviser_opens_a_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with waiting(desk.session.changed):
        push(desk, "Look around first")
    desk.settle()
    card = desk.card
    file = reporting.export(card, desk.session.words, tmp_path, ("xlsx",))[0]
    desk.press(Qt.Key.Key_Home, held=ALT)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(file), "")))
    push(desk, "Open a file")
    desk.session.end()
    desk.settle()
    assert desk.one(CardView).isVisible()
    push(desk, desk.every(ScoreNumber)[0].accessibleName())
    assert desk.one(WhyPanel).isVisible()
    desk.press(ESCAPE)
    push(desk, "Close this scorecard")
    assert not desk.every(CardView)


def test_modules_are_chosen_by_keyboard(desk: Desk) -> None:
    push(desk, "Start your first assessment")
    desk.write("Milpa")
    for box in desk.every(QCheckBox):
        desk.tab_to(box)
        desk.press(SPACE)
    desk.click("Together, on one sheet")
    push(desk, "Start answering")
    assert len(desk.standing.sections) == 6
