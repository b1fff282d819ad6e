"""Words of one's own are put and taken away with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.tag_editor import TagEditor


@pytest.fixture
def editor(qtbot: QtBot) -> TagEditor:
    made = TagEditor(12)
    qtbot.addWidget(made)
    made.resize(240, 160)
    made.show_tags(frozenset({"new", "visited"}), ("new", "visited", "coast"))
    made.show()
    return made


def field(editor: TagEditor) -> QLineEdit:
    (found,) = editor.findChildren(QLineEdit)
    return found


def chips(editor: TagEditor) -> list[str]:
    return [one.property("tag") for one in editor.findChildren(Button) if one.isVisible()]


def test_enter_adds_a_tag(qtbot: QtBot, editor: TagEditor) -> None:
    QTest.keyClicks(field(editor), "  far   away ")
    with qtbot.waitSignal(editor.changed) as said:
        QTest.keyClick(field(editor), Qt.Key.Key_Return)
    assert said.args == [frozenset({"new", "visited", "far away"})]
    assert chips(editor) == ["far away", "new", "visited"]
    assert field(editor).text() == ""


@pytest.mark.parametrize("said", ["", "   ", "NEW"])
def test_nothing_and_the_same_word_are_no_new_tag(qtbot: QtBot, editor: TagEditor, said: str) -> None:
    QTest.keyClicks(field(editor), said)
    with qtbot.assertNotEmitted(editor.changed):
        QTest.keyClick(field(editor), Qt.Key.Key_Return)
    assert editor.tags == {"new", "visited"}


def test_backspace_takes_the_last_one_away_but_no_letter_costs_a_tag(editor: TagEditor) -> None:
    QTest.keyClicks(field(editor), "x")
    QTest.keyClick(field(editor), Qt.Key.Key_Backspace)
    assert editor.tags == {"new", "visited"}
    QTest.keyClick(field(editor), Qt.Key.Key_Backspace)
    assert editor.tags == {"new"}
    QTest.keyClick(field(editor), Qt.Key.Key_Backspace)
    QTest.keyClick(field(editor), Qt.Key.Key_Backspace)
    assert editor.tags == frozenset()


def test_each_can_be_taken_away(qtbot: QtBot, editor: TagEditor) -> None:
    chip = next(one for one in editor.findChildren(Button) if one.property("tag") == "new")
    assert "new" in chip.accessibleName()
    with qtbot.waitSignal(editor.changed) as said:
        chip.click()
    assert said.args == [frozenset({"visited"})]


def test_those_that_exist_are_offered(editor: TagEditor) -> None:
    completer = field(editor).completer()
    completer.setCompletionPrefix("oas")
    assert completer.currentCompletion() == "coast"
    completer.setCompletionPrefix("new")
    assert completer.completionCount() == 0


def test_no_tag_is_longer_than_the_library_takes(editor: TagEditor) -> None:
    QTest.keyClicks(field(editor), "a" * 30)
    assert field(editor).text() == "a" * 12
