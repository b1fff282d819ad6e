"""Answering alone: the list, sitting down, the banner, ballots, the end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.respondent import Group, Respondent
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.alone import AlonePage
from adaptameter.ui.pages.answer import AnswerPage
from adaptameter.ui.widgets.ask import Ask
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from tests.builders import a_plan
from tests.ui.desk import ALT, CTRL, Desk, waiting

Sit = Callable[..., Desk]
RIGHT = Qt.Key.Key_Right


@pytest.fixture
def board(desk: Desk) -> Desk:
    """The page on which members are added, of an assessment that was just begun."""
    desk.session.start(a_plan("governance"), Mode.ALONE)
    desk.settle()
    desk.turn_to(Step.ANSWER)
    return desk


def people(desk: Desk) -> tuple[Respondent, ...]:
    return desk.standing.assessment.respondents


def add(desk: Desk, name: str = "", pin: str = "", group: Group = Group.BOARD, *, away: bool = False) -> Respondent:
    desk.session.alone.add(group, name, pin, away)
    desk.settle()
    return people(desk)[-1]


def three(desk: Desk) -> None:
    for name in ("Ana", "", "Joseph"):
        add(desk, name)


def asked(desk: Desk) -> Ask:
    """The window that asks something now."""
    front = QApplication.activeWindow()
    assert isinstance(front, Ask)
    return front


def menu(desk: Desk, name: str, choose: str) -> None:
    """Unfold what can be done with somebody, and choose."""
    desk.click(f"More for \u2068{name}\u2069" if name[0] == "A" else f"More for {name}")
    unfolded = QApplication.activePopupWidget()
    assert isinstance(unfolded, QMenu)
    next(action for action in unfolded.actions() if action.text().startswith(choose)).trigger()
    unfolded.close()
    desk.settle()


def answer_and_hand_in(desk: Desk, *members: Respondent) -> None:
    for one in members:
        desk.session.alone.sit(one.id, "")
        for asked in desk.standing.asked:
            desk.session.answer(asked, at(2))
        desk.session.alone.hand_in()
    desk.settle()


def test_an_empty_list_says_what_to_do_and_leads_there(board: Desk) -> None:
    assert board.reads("Add the two to seven members")
    board.click("Add a member")
    assert board.one(QLineEdit, "Name, if you want one").hasFocus()


def test_members_are_added_by_keyboard_with_a_name_a_number_and_a_pin(board: Desk) -> None:
    board.press(Qt.Key.Key_Space)
    board.write("Ana")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Return)
    board.tab_to(board.one(QLineEdit, "PIN, if you want one"))
    board.write("1234")
    board.tab_to(board.one(QLineEdit, "The same PIN once more"))
    board.write("1234")
    board.press(Qt.Key.Key_Return)
    ana, two, three_ = people(board)
    assert (ana.name, two.name, three_.has_pin) == ("Ana", "", True)
    assert all(board.reads(words) for words in ("Ana", "Member 2", "Member 3", "not begun", "0 of 3 are done"))


def test_a_pin_that_nobody_reads_is_typed_twice(board: Desk) -> None:
    board.tab_to(board.one(QLineEdit, "PIN, if you want one"))
    board.write("1234")
    board.press(Qt.Key.Key_Return)
    assert board.reads("The two PINs are not the same.")
    board.click("Show the PIN")
    assert not board.every(QLineEdit, "The same PIN once more")
    board.click("Add to the list")
    assert people(board)[0].has_pin


def test_digits_of_another_script_are_the_same_pin(board: Desk) -> None:
    field = board.one(QLineEdit, "PIN, if you want one")
    board.click("Show the PIN")
    field.setText("١٢٣٤")
    board.click("Add to the list")
    board.session.alone.sit(people(board)[0].id, "1234")
    assert board.standing.seat is not None


def test_two_members_may_have_the_same_pin(board: Desk) -> None:
    one, other = add(board, "Ana", "1234"), add(board, "", "1234")
    board.session.alone.sit(other.id, "1234")
    assert board.standing.seat == other
    assert one.has_pin


def test_what_cannot_be_added_is_said_below_the_form(board: Desk) -> None:
    add(board, "Ana")
    board.one(QLineEdit, "Name, if you want one").setFocus()
    board.write("ana")
    board.press(Qt.Key.Key_Return)
    assert board.reads(board.refusals[-1], board.page(Step.ANSWER))
    assert len(people(board)) == 1
    assert board.one(QLineEdit, "Name, if you want one").text() == "ana"


def test_staff_stands_apart(board: Desk) -> None:
    add(board, "Ana")
    board.click("Staff")
    board.one(QLineEdit, "Name, if you want one").setFocus()
    board.press(Qt.Key.Key_Return)
    assert people(board)[1].group is Group.STAFF
    assert board.reads("Staff member 2")
    assert board.reads("A group of its own, shown beside the board's answers.")


def test_with_one_or_two_members_it_says_so_first(board: Desk) -> None:
    add(board)
    assert board.reads("At least two members are needed")
    add(board)
    assert board.reads("With two members the dots are not anonymous: each can tell what the other said.")
    add(board)
    assert not board.reads("not anonymous")


def test_the_keyboard_starts_at_the_first_who_can_sit_down(board: Desk) -> None:
    three(board)
    board.turn_to(Step.PREPARE)
    board.turn_to(Step.ANSWER)
    assert board.focus is board.one(QPushButton, "Sit down: \u2068Ana")
    board.press(" ")
    assert board.standing.seat == people(board)[0]
    board.press("3")
    assert board.standing.given == 1


def test_the_banner_says_who_answers_and_nothing_leads_to_results(board: Desk) -> None:
    three(board)
    board.click("Sit down: Member 2")
    assert board.reads("Member 2 answers. Nobody sees these answers before all are opened together.")
    for _ in range(board.standing.total - 1):
        board.press("3", RIGHT)
    board.press("3")
    assert not board.every(QPushButton, "Lock and see the result")
    board.press(RIGHT)
    assert board.window.step is Step.ANSWER
    assert asked(board).windowTitle() == "Hand in your answers?"


def test_a_pause_leaves_nothing_on_the_page_for_the_next(board: Desk) -> None:
    three(board)
    ana, other, _ = people(board)
    board.click("Sit down: \u2068Ana")
    board.press("3")
    board.every(QPushButton, "Note")[0].click()
    board.one(QPlainTextEdit, "Note").setFocus()
    board.write("a secret")
    board.click("Pause")
    assert board.reads("1 of 12 answered")
    board.click("Sit down: Member 2")
    board.press("1")
    note = board.every(QPushButton, "Note")[0]
    note.click()
    field = board.one(QPlainTextEdit, "Note")
    field.setFocus()
    board.press("Z", held=CTRL)
    assert "secret" not in field.toPlainText()
    board.click("Pause")
    QTest.qWait(800)  # longer than a page waits before it saves what was typed
    assert board.session.ask(lambda house: house.assessing.open(board.session.which)).given == 0  # type: ignore[union-attr]
    board.session.alone.sit(ana.id, "")
    assert board.standing.given == 1
    board.session.alone.leave()
    assert {one.given for one in people(board) if one.id in (ana.id, other.id)} == {1}


def test_without_a_pin_earlier_answers_stay_hidden_and_can_be_replaced(board: Desk) -> None:
    three(board)
    board.click("Sit down: \u2068Ana")
    first = board.standing.current
    board.press("3")
    board.click("Pause")
    board.click("Continue: \u2068Ana")
    board.session.go(first)
    board.settle()
    assert board.reads("You answered this before.")
    assert not board.every(ChoiceRow), "there is nothing to say beside what is out of sight"
    board.press(RIGHT, Qt.Key.Key_Left)
    assert board.reads("You answered this before.")
    board.press("1")
    assert not board.reads("You answered this before.")
    assert board.standing.assessment.sheet[first].level == 1
    assert board.every(ChoiceRow)


def test_with_a_pin_the_own_answers_are_found_again(board: Desk) -> None:
    ana = add(board, "Ana", "1234")
    board.session.alone.sit(ana.id, "1234")
    first = board.standing.current
    board.press("3")
    board.click("Pause")
    board.click("Continue: \u2068Ana")
    board.write("4321")
    board.press(Qt.Key.Key_Return)
    assert board.reads(board.refusals[-1], asked(board))
    assert board.standing.seat is None
    board.write("1234")
    board.press(Qt.Key.Key_Return)
    assert board.standing.assessment.sheet[first].level == 3
    assert not isinstance(QApplication.activeWindow(), Ask)


def test_esc_leaves_the_pin_alone(board: Desk) -> None:
    add(board, "Ana", "1234")
    board.click("Sit down: \u2068Ana")
    assert board.reads("PIN forgotten", asked(board))
    board.press(Qt.Key.Key_Escape)
    assert board.standing.seat is None
    assert board.refusals == []


def test_a_forgotten_pin_throws_the_answers_away_when_that_is_meant(board: Desk) -> None:
    ana = add(board, "Ana", "1234")
    board.session.alone.sit(ana.id, "1234")
    board.press("3")
    board.session.alone.leave()
    board.settle()
    menu(board, "Ana", "PIN forgotten")
    board.press(Qt.Key.Key_Return)
    assert people(board)[0].given == 1, "Enter says no"
    menu(board, "Ana", "PIN forgotten")
    board.click("Start again")
    assert (people(board)[0].given, people(board)[0].has_pin) == (0, False)


def test_a_name_is_changed_and_somebody_without_answers_removed(board: Desk) -> None:
    three(board)
    menu(board, "Ana", "Change the name")
    board.write("Bea")
    board.press(Qt.Key.Key_Return)
    assert people(board)[0].name == "Bea"
    menu(board, "Member 2", "Change the name")
    board.write("bea")
    board.press(Qt.Key.Key_Return)
    assert board.reads(board.refusals[-1], asked(board))
    board.press(Qt.Key.Key_Escape)
    menu(board, "Member 2", "Remove")
    assert [one.number for one in people(board)] == [1, 3]


def test_handing_in_says_what_is_open_and_what_does_not_count(board: Desk) -> None:
    three(board)
    board.click("Sit down: Member 2")
    board.press("3")
    board.click("Hand in")
    assert board.reads("11 question", asked(board))
    assert board.reads("Fewer than half answered with a level: Governance.", asked(board))
    board.click("Go on answering")
    board.click("Hand in")
    board.press(Qt.Key.Key_Return)
    assert board.standing.seat is None
    assert people(board)[1].handed_in
    assert not board.every(QPushButton, "Sit down: Member 2")


def test_nothing_cannot_be_handed_in(board: Desk) -> None:
    three(board)
    board.click("Sit down: Member 2")
    board.click("Hand in")
    board.press(Qt.Key.Key_Return)
    assert board.reads(board.refusals[-1], asked(board))
    assert board.standing.seat is not None


def test_what_was_answered_is_taken_back_only_by_who_sits_here(board: Desk) -> None:
    three(board)
    board.click("Sit down: \u2068Ana")
    board.press("3", "4")
    board.press("Z", held=CTRL)
    assert board.standing.assessment.sheet[board.standing.current].level == 3
    board.click("Pause")
    board.press("Z", held=CTRL)
    assert people(board)[0].given == 1


def test_when_all_are_done_the_answers_are_opened_together(board: Desk) -> None:
    three(board)
    assert not board.every(QPushButton, "Open the answers together")
    answer_and_hand_in(board, *people(board))
    assert board.reads("All are done")
    with waiting(board.page(Step.ANSWER).agree_wanted):  # type: ignore[attr-defined]
        board.click("Open the answers together")


def test_after_the_reveal_nobody_can_be_added(board: Desk) -> None:
    three(board)
    answer_and_hand_in(board, *people(board)[:2])
    board.session.meeting.reveal()
    board.settle()
    assert board.reads("The answers were opened on ")
    assert board.reads("Nobody can add answers now.")
    assert not board.every(QPushButton, "Sit down")
    assert not board.every(QPushButton, "Add to the list")


def test_a_ballot_goes_out_is_filled_in_elsewhere_and_comes_back(
    board: Desk, sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(board, "Ana")
    board.one(QCheckBox, "Answers on another computer").click()
    assert not board.every(QLineEdit, "PIN, if you want one")
    board.click("Add to the list")
    assert board.reads("answers on another computer")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given: str(tmp_path)))
    with waiting(board.session.exported):
        board.click("Save the ballot papers")
    paper = next(tmp_path.glob("ballot-paper-*.json"))
    board.settle()
    assert board.reads(paper.name)
    host = board.standing.assessment.id

    board.session.alone.open_paper(paper)
    board.turn_to(Step.ANSWER)
    assert board.reads("Your ballot for \u2068Huerta Unida\u2069, 2026. Only the board's computer can open it.")
    assert not board.every(QPushButton, "Pause")
    for asked in board.standing.asked:
        board.session.answer(asked, at(1))
    board.session.go(board.standing.asked[-1])
    board.settle()
    assert not board.every(QPushButton, "Lock and see the result")
    board.press(RIGHT)
    with waiting(board.session.exported):
        board.click("Choose a folder")
    board.settle()
    assert board.reads("The ballot is made")
    ballot = next(file for file in tmp_path.glob("ballot-*.json") if "paper" not in file.name)

    board.session.open(host)
    board.turn_to(Step.ANSWER)
    chosen = ([str(ballot), str(paper)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_given: chosen))
    board.click("Bring in ballots")
    assert board.reads("ballot is in")
    assert board.reads(board.refusals[-1], board.page(Step.ANSWER)), "the paper is no ballot"


def test_who_leaves_the_page_loses_nothing_and_stays_seated(board: Desk) -> None:
    three(board)
    board.click("Sit down: \u2068Ana")
    board.every(QPushButton, "Note")[0].click()
    board.one(QPlainTextEdit, "Note").setFocus()
    board.write("half a sen")
    board.session.change_settings(Settings("ar", "light"))
    board.settle()
    assert board.standing.seat is not None
    assert board.standing.assessment.sheet[board.standing.current].note == "half a sen"
    board.press(Qt.Key.Key_Home, held=ALT)
    assert board.session.standing is None
    board.session.open(board.session.ask(lambda house: house.assessing.every())[0].assessment.id)  # type: ignore[index]
    board.settle()
    assert board.standing.seat is None


def test_the_list_and_the_questions_are_never_shown_together(board: Desk) -> None:
    three(board)
    board.session.alone.sit(people(board)[0].id, "")
    board.settle()
    assert (len(board.every(AlonePage)), len(board.every(AnswerPage))) == (0, 1)
    board.session.alone.leave()
    board.settle()
    assert (len(board.every(AlonePage)), len(board.every(AnswerPage))) == (1, 0)
