"""The page before the signature: what is found, where it leads, what the board says about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.finding import Finding, Severity
from adaptameter.domain.record import Action, ActionId
from adaptameter.domain.respondent import Group
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.check import CheckPage
from adaptameter.ui.pages.check_places import Place
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.finding_row import FindingRow
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.builders import a_plan
from tests.ui.pages.boards import settled, sign, word_all


@pytest.fixture
def board(session: Session) -> Session:
    """A board that locked everything."""
    return settled(session)


def shown(qtbot: QtBot, session: Session) -> CheckPage:
    page = CheckPage(session)
    qtbot.addWidget(page)
    page.resize(1150, 712)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def rows(page: CheckPage, says: str = "") -> list[FindingRow]:
    return [one for one in page.findChildren(FindingRow) if one.isVisible() and says in words(one)]


def field(row: FindingRow) -> QLineEdit:
    return row.findChildren(QLineEdit)[0]


def way(row: FindingRow) -> Button:
    return row.findChildren(Button)[0]


def found(session: Session, qtbot: QtBot) -> tuple[Finding, ...]:
    with qtbot.waitSignal(session.review.found) as told:
        session.review.look()
    return tuple(told.args[0])


def test_before_anything_is_locked_it_says_what_is_open(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance", "risk"))
    page = shown(qtbot, session)
    said = words(page)
    assert "No section is locked yet" in said
    assert "2 thing(s) must be put right" in said or "2 things must be put right" in said
    assert "Questions still open: 12" in said
    assert not page.findChildren(EmptyState)[0].isVisible()


def test_an_open_section_leads_to_its_first_open_question(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance", "risk"))
    assert session.standing is not None
    first, second = session.standing.sections[1].indicators[:2]
    session.answer(first.id, at(1))
    page = shown(qtbot, session)
    with qtbot.waitSignal(page.place_wanted) as told:
        way(rows(page, "Risk")[0]).click()
    assert told.args == [Place(Step.ANSWER, second.section, second.id)]


def test_a_word_is_saved_when_its_field_is_left(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    first, second = rows(page, "nothing shows it")[:2]
    field(first).setFocus()
    QTest.keyClicks(field(first), "Seen in May")
    with qtbot.waitSignal(board.review.found):
        QTest.keyClick(field(first), Qt.Key.Key_Tab)
    assert board.standing is not None
    assert "Seen in May" in board.standing.assessment.record.words.values()
    assert rows(page, "nothing shows it")[:2] == [first, second], "a row stays while its finding does"
    assert page.focusWidget() is way(first)


def test_a_word_that_is_being_typed_is_left_alone(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    first = rows(page, "nothing shows it")[0]
    field(first).setFocus()
    QTest.keyClicks(field(first), "We are still")
    board.review.look()
    assert field(first).text() == "We are still"
    page.hide()
    assert board.standing is not None
    assert "We are still" in board.standing.assessment.record.words.values()


def test_what_is_left_is_counted_in_words(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    warnings = [one for one in found(board, qtbot) if one.severity is Severity.WARNING]
    assert f"{len(warnings)} need" in words(page)
    with qtbot.waitSignal(board.review.found):
        board.review.word(warnings[0].key, "Right")
    assert f"{len(warnings) - 1} need" in words(page)


def test_nothing_in_the_way_leads_to_the_signature(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    assert "Nothing stands in the way of signing" in words(page)
    with qtbot.waitSignal(page.sign_wanted):
        next(one for one in page.findChildren(Button) if one.accessibleName() == "Sign").click()


def test_after_the_signature_it_is_only_read(qtbot: QtBot, board: Session) -> None:
    sign(board)
    page = shown(qtbot, board)
    assert "The board has signed" in words(page)
    assert all(field(one).isReadOnly() for one in rows(page, "nothing shows it"))


def test_a_telephone_number_in_the_plan_leads_to_the_plan(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Call the auditor, +265 888 123 456", owner="chair"))
    page = shown(qtbot, board)
    (row,) = rows(page, "this looks like a phone number")
    assert "265" not in words(page)
    with qtbot.waitSignal(page.place_wanted) as told:
        way(row).click()
    assert told.args == [Place(Step.PLAN)]


def test_a_number_in_a_word_leads_to_that_word(qtbot: QtBot, board: Session) -> None:
    one = next(one for one in found(board, qtbot) if one.severity is Severity.WARNING)
    board.review.word(one.key, "ask +265 888 123 456")
    page = shown(qtbot, board)
    way(rows(page, "Your word on this page")[0]).click()
    focused = page.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "ask +265 888 123 456"


def test_it_names_nobody_and_follows_the_board_from_alone_to_agreed(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance"), Mode.ALONE)
    for number in range(3):
        session.alone.add(Group.BOARD, f"Canary {number}", "", False)
    page = shown(qtbot, session)
    with qtbot.waitSignal(page.place_wanted) as told:
        way(rows(page, "Governance")[0]).click()
    assert told.args[0].step is Step.ANSWER
    assert session.standing is not None
    for who in session.standing.assessment.respondents:
        session.alone.sit(who.id, "")
        for one in session.standing.asked:
            session.answer(one, at(2))
        session.alone.hand_in()
    with qtbot.waitSignal(session.review.found):
        session.meeting.reveal()
    assert "Canary" not in words(page)
    with qtbot.waitSignal(page.place_wanted) as told:
        way(rows(page, "Governance")[0]).click()
    assert told.args[0].step is Step.AGREE


def test_every_control_says_what_it_is_about(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    for row in rows(page):
        assert way(row).accessibleDescription() or not way(row).isVisible()
        assert not field(row).isVisible() or field(row).accessibleName().startswith("Your word on this: ")


def test_the_focus_begins_where_the_page_begins(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance"))
    page = shown(qtbot, session)
    page.setFocus()
    assert page.focusWidget() is way(rows(page)[0])
