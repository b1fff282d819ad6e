"""Ctrl+K finds everything by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from adaptameter.ui.frame.finder import Finder
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.list_view import ListView
from tests.ui.desk import CTRL, Desk


def search(desk: Desk, words: str) -> list[str]:
    """The lines that are found."""
    desk.press("K", held=CTRL)
    desk.write(words)
    model = desk.one(ListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def told(desk: Desk) -> str:
    front = QApplication.activeWindow()
    assert isinstance(front, Finder)
    return "\n".join(label.text() for label in front.findChildren(QLabel))


def test_a_question_is_found_by_its_words_and_opened(desk: Desk) -> None:
    desk.start("governance", "risk")
    found = search(desk, "gov-05")
    assert found[0].startswith("GOV-05")
    desk.press(Qt.Key.Key_Return)
    assert desk.standing.current == "GOV-05"
    assert desk.window.step is Step.ANSWER


def test_arrows_in_the_field_move_in_the_list(desk: Desk) -> None:
    desk.start("governance")
    search(desk, "GOV-")
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.standing.current == "GOV-03"


@pytest.mark.parametrize(
    ("words", "step"), [("results", Step.RESULTS), ("sign and share", Step.SHARE), ("prepare", Step.PREPARE)]
)
def test_a_command_is_done(desk: Desk, words: str, step: Step) -> None:
    desk.start()
    assert search(desk, words)[0].casefold() == words
    desk.press(Qt.Key.Key_Return)
    assert desk.window.step is step


def test_a_word_of_the_glossary_is_explained(desk: Desk) -> None:
    term, meaning = desk.session.words.texts.glossary[0]
    assert term in search(desk, term)
    assert meaning in told(desk)
    desk.press(Qt.Key.Key_Return)
    assert isinstance(QApplication.activeWindow(), Finder), "there is nowhere to go"


def test_steps_are_offered_only_when_something_is_open(desk: Desk) -> None:
    assert "Results" not in search(desk, "results")


def test_nothing_is_found_and_said_so(desk: Desk) -> None:
    assert search(desk, "xyzzy") == []
    assert "Nothing found." in told(desk)
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Down)


def test_all_words_must_be_found_in_any_order(desk: Desk) -> None:
    desk.start("governance")
    one = search(desk, "record decisions")
    desk.press(Qt.Key.Key_Escape)
    other = search(desk, "decisions record")
    assert one == other != []
