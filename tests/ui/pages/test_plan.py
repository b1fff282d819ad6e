"""The page of the plan: last year's actions, suggestions, own actions, and what stands after the signature."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.instrument import IndicatorId, Level
from adaptameter.domain.record import Action, ActionId
from adaptameter.ui.pages.plan import PlanPage
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.action_editor import ActionEditor
from adaptameter.ui.widgets.action_row import ActionRow
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.date_field import DateField
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.suggestion_row import SuggestionRow
from tests.builders import a_plan
from tests.ui.pages.boards import settled, sign


@pytest.fixture
def board(session: Session) -> Session:
    """A board that locked everything."""
    return settled(session)


FOLDER = Action(
    ActionId("a1"),
    "Put all minutes in one folder",
    IndicatorId("GOV-03"),
    Level(4),
    "secretary",
    "2025-06-30",
    "Every member has opened it",
)


def shown(qtbot: QtBot, session: Session) -> PlanPage:
    page = PlanPage(session)
    qtbot.addWidget(page)
    page.resize(1150, 712)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def button(page: QWidget, name: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.accessibleName().startswith(name) and one.isVisible())


def suggestions(page: PlanPage) -> list[SuggestionRow]:
    QApplication.processEvents()  # what was made is shown
    return [one for one in page.findChildren(SuggestionRow) if one.isVisible()]


def editors(page: PlanPage) -> list[ActionEditor]:
    QApplication.processEvents()  # what was made is shown
    found = [one for one in page.findChildren(ActionEditor) if one.isVisible()]
    return sorted(found, key=ActionEditor.accessibleName)


def planned(session: Session) -> tuple[Action, ...]:
    assert session.standing is not None
    return session.standing.assessment.record.actions


def take(qtbot: QtBot, page: PlanPage, session: Session) -> None:
    with qtbot.waitSignal(session.planning.looked):
        button(suggestions(page)[0], "Take it").click()


@pytest.fixture
def second_year(session: Session) -> Session:
    """The board in 2026, a year after it planned one action."""
    settled(session, 2025)
    session.planning.put(FOLDER)
    return settled(session, 2026)


def test_before_a_section_is_locked_own_actions_are_welcome(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance"))
    page = shown(qtbot, session)
    assert "none is locked yet" in words(page)
    assert not suggestions(page)
    assert button(page, "Write an own action").isVisible()


def test_the_plan_is_the_result(qtbot: QtBot, board: Session) -> None:
    said = words(shown(qtbot, board))
    assert board.words.say("plan.lead") in said
    assert "These texts leave this computer" in said


def test_a_suggestion_says_why_and_is_taken_with_its_question(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    first = suggestions(page)[1]
    said = words(first)
    assert "One step to" in said
    assert "up to half a day" in said
    with qtbot.waitSignal(board.planning.looked):
        button(first, "Take it").click()
    (taken,) = planned(board)
    assert taken.rule == "to_working"
    assert taken.aim == 3
    assert taken.indicator is not None
    assert taken.what == board.words.texts.of(f"indicator.{taken.indicator}.action.3")
    assert isinstance(page.focusWidget(), QComboBox), "what is missing now is an owner"
    assert str(taken.indicator) not in {one._key for one in suggestions(page)}


def test_what_nobody_knows_is_to_be_found_out(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    assert "A must-have that nobody knows" in words(suggestions(page)[0])
    take(qtbot, page, board)
    assert planned(board)[0].what.startswith("Find out: ")
    assert planned(board)[0].aim is None


def test_a_plan_is_full_with_five(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    for _ in range(5):
        take(qtbot, page, board)
    assert "what a board can carry in a year" in words(page)
    assert not [one for one in page.findChildren(Button) if one.accessibleName() == "Take it" and one.isVisible()]
    assert not [
        one for one in page.findChildren(Button) if one.accessibleName().startswith("Write") and one.isVisible()
    ]
    with qtbot.waitSignal(board.planning.looked):
        button(editors(page)[4], "Take action 5 out").click()
    assert len(planned(board)) == 4
    assert "what a board can carry" not in words(page)


def test_more_suggestions_are_shown_when_they_are_wanted(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    assert len(suggestions(page)) == 5
    button(page, "Show").click()
    QApplication.processEvents()
    assert len(suggestions(page)) > 5


def test_an_own_action_is_kept_as_soon_as_it_has_words(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    button(page, "Write an own action").click()
    (editor,) = editors(page)
    assert isinstance(page.focusWidget(), QPlainTextEdit)
    assert not planned(board)
    QTest.keyClicks(page.focusWidget(), "Find a new room")
    with qtbot.waitSignal(board.planning.looked):
        editor.keep()
    assert [one.what for one in planned(board)] == ["Find a new room"]
    assert editors(page) == [editor], "the card stays the same"


def test_everything_in_a_card_is_saved_at_once(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Find a new room"))
    page = shown(qtbot, board)
    (editor,) = editors(page)
    boxes = {one.accessibleName(): one for one in editor.findChildren(QComboBox)}
    for name, data in (("Owner", "treasurer"), ("For which question", "GOV-03"), ("Aims at level", 2)):
        box = boxes[name]
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())
    editor.findChildren(DateField)[0]._take("2027-03-01")
    sign = next(one for one in editor.findChildren(QLineEdit) if one.accessibleName().startswith("How will you see"))
    sign.setFocus()
    QTest.keyClicks(sign, "The key is here")
    sign.editingFinished.emit()
    assert planned(board) == (
        Action(
            ActionId("a1"),
            "Find a new room",
            IndicatorId("GOV-03"),
            Level(2),
            "treasurer",
            "2027-03-01",
            "The key is here",
        ),
    )


def test_words_are_not_lost_when_the_page_is_left(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Find a room"))
    page = shown(qtbot, board)
    editors(page)[0].findChildren(QPlainTextEdit)[0].setPlainText("Find a larger room")
    page.hide()
    assert planned(board)[0].what == "Find a larger room"


def test_an_action_without_words_says_so_and_keeps_what_it_was(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Find a room"))
    page = shown(qtbot, board)
    (editor,) = editors(page)
    editor.findChildren(QPlainTextEdit)[0].clear()
    editor.keep()
    assert "Write what you will do" in words(editor)
    assert planned(board)[0].what == "Find a room"


def test_undo_brings_an_action_back(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Find a room"))
    page = shown(qtbot, board)
    with qtbot.waitSignal(board.planning.looked):
        button(editors(page)[0], "Take action 1 out").click()
    assert not editors(page)
    with qtbot.waitSignal(board.planning.looked):
        board.undo()
    assert editors(page)[0].findChildren(QPlainTextEdit)[0].toPlainText() == "Find a room"


def test_tab_goes_through_a_card_as_it_is_read(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Find a room"))
    page = shown(qtbot, board)
    (editor,) = editors(page)
    editor.findChildren(QPlainTextEdit)[0].setFocus()
    seen = []
    for _ in range(7):
        focused = page.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[1:] == [
        "For which question",
        "Aims at level",
        "Owner",
        "Until",
        "How will you see that it is done?",
        "Write an own action",
    ]


def test_the_second_year_opens_with_the_plan_of_the_first(qtbot: QtBot, second_year: Session) -> None:
    page = shown(qtbot, second_year)
    said = words(page)
    assert "Last year's plan" in said
    assert "Put all minutes in one folder" in said
    assert "Aimed at level 4, now at 2." in said
    assert "Was due on" in said
    (row,) = page.findChildren(ActionRow)
    with qtbot.waitSignal(second_year.planning.looked) as told:
        row.findChildren(QCheckBox)[0].click()
    (last,) = told.args[0].last
    assert last.done == QDate.currentDate().toString("yyyy-MM-dd")
    assert "Was due on" not in words(page)
    assert row.findChildren(DateField)[0].isVisible()


def test_what_came_of_an_action_is_not_told_before_the_section_is_locked(qtbot: QtBot, second_year: Session) -> None:
    second_year.reopen("governance", "to look again")
    said = words(shown(qtbot, second_year))
    assert "is seen when Governance is locked" in said
    assert "now at" not in said


def test_a_signed_plan_is_read_and_ticked(qtbot: QtBot, board: Session) -> None:
    board.planning.put(replace(FOLDER, due="2099-06-30"))
    sign(board)
    page = shown(qtbot, board)
    assert "What is done can still be ticked" in words(page)
    assert not editors(page)
    assert not suggestions(page)
    with qtbot.waitSignal(board.planning.looked):
        page.findChildren(ActionRow)[0].findChildren(QCheckBox)[0].click()
    assert board.standing is not None
    assert board.standing.assessment.record.done[FOLDER.id]


def test_dates_go_into_a_calendar(
    qtbot: QtBot, board: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, board)
    board.planning.put(replace(FOLDER, due=""))
    qtbot.waitUntil(lambda: "Give an action a date" in words(page))
    assert not button(page, "Save as calendar file").isEnabled()
    with qtbot.waitSignal(board.planning.looked):
        board.planning.put(FOLDER)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(tmp_path)))
    with qtbot.waitSignal(board.exported):
        button(page, "Save as calendar file").click()
    (made,) = tmp_path.glob("*.ics")
    assert str(made) in words(page)


def test_the_focus_begins_where_the_page_begins(qtbot: QtBot, second_year: Session) -> None:
    page = shown(qtbot, second_year)
    page.setFocus()
    assert isinstance(page.focusWidget(), QCheckBox)
