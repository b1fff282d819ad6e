"""Signing: what stands in the way, who signs, the seal, opening it again, what became of a revision."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import at
from adaptameter.domain.record import Signature
from adaptameter.system.settings import Settings
from adaptameter.ui import theme
from adaptameter.ui.pages.share import SharePage
from adaptameter.ui.pages.share_making import ShareMaking
from adaptameter.ui.pages.sign_form import SignForm
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.number_field import NumberField
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.screenshots_year import year
from tests.ui.desk import Desk, waiting
from tests.ui.fit import misfits
from tests.ui.pages.boards import settled, sign, word_all

Sit = Callable[..., Desk]


@pytest.fixture
def board(session: Session) -> Session:
    """A board that locked everything; some warnings have no word yet."""
    return settled(session)


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = (1150, 712)) -> SharePage:
    page = SharePage(session)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitSignal(session.signing.leaving):
        page.show()
        page.activateWindow()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def button(page: QWidget, name: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.accessibleName() == name and one.isVisible())


def counter(page: QWidget, name: str) -> NumberField:
    return next(one for one in page.findChildren(NumberField) if one.accessibleName() == name)


def field(page: QWidget, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


def unfold(page: QWidget, name: str) -> None:
    for fold in page.findChildren(Fold):
        if fold.isVisible() and fold.findChildren(Button)[0].accessibleName().startswith(name):
            fold.unfold()
    QApplication.processEvents()


def signature(session: Session) -> Signature | None:
    assert session.standing is not None
    return session.standing.assessment.record.signature


def signed_page(qtbot: QtBot, session: Session) -> SharePage:
    sign(session)
    return shown(qtbot, session)


def test_what_stands_in_the_way_is_counted_and_leads_to_the_check(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    assert "need a word from the board." in words(page)
    assert not page.findChildren(SignForm)[0].isVisible()
    with qtbot.waitSignal(page.check_wanted):
        button(page, "Go to Check").click()


def test_it_turns_to_signing_as_soon_as_nothing_is_left(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    with qtbot.waitSignal(board.signing.leaving):
        word_all(board)
    QApplication.processEvents()
    assert "Nothing stands in the way of signing." in words(page)
    assert page.findChildren(SignForm)[0].isVisible()
    assert "Signing locks the whole assessment as revision 1." in words(page)


def test_a_board_signs_by_keyboard(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    for name, key in (("Chair", "1"), ("Board member", "2")):
        counter(page, name).selectAll()
        QTest.keyClicks(counter(page, name), key)
    field(page, "Place").setText("Chiquimula")
    field(page, "Minutes reference").setText("7/2026")
    button(page, "Sign").setFocus()
    with qtbot.waitSignal(board.signing.leaving):
        QTest.keyClick(button(page, "Sign"), Qt.Key.Key_Space)
    QApplication.processEvents()
    made = signature(board)
    assert made is not None
    assert (made.roles, made.place, made.minutes) == (("chair", "member", "member"), "Chiquimula", "7/2026")
    assert made.short_seal in words(page)
    assert "Read it to each other by phone" in words(page)
    assert "Chair, Board member (2)" in words(page)
    assert not page.findChildren(SignForm)[0].isVisible()


def test_another_role_is_added_from_the_list(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    more = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Add another role")
    place = more.findData("vice_chair")
    more.setCurrentIndex(place)
    more.activated.emit(place)
    assert counter(page, "Vice chair").value() == 1
    assert more.findData("vice_chair") == -1
    button(page, "Sign").click()
    made = signature(board)
    assert made is not None
    assert made.roles == ("vice_chair",)


def test_what_is_refused_is_said_below_the_fields_and_nothing_is_lost(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    field(page, "Place").setText("Chiquimula")
    with qtbot.waitSignal(board.refused) as told:
        button(page, "Sign").click()
    assert told.args is not None
    assert told.args[0] in words(page.findChildren(SignForm)[0])
    assert field(page, "Place").text() == "Chiquimula"
    assert signature(board) is None


def test_a_date_that_is_none_is_not_signed(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    counter(page, "Chair").setValue(1)
    field(page, "Date").setText("some day")
    button(page, "Sign").click()
    assert signature(board) is None
    assert "This is not a date." in words(page)


def test_opening_again_needs_a_reason_and_keeps_the_revision(qtbot: QtBot, board: Session) -> None:
    page = signed_page(qtbot, board)
    seal = signature(board)
    assert seal is not None
    unfold(page, "Open it again")
    button(page, "Open the assessment again").click()
    assert "A reason is needed." in words(page)
    assert signature(board) is not None
    field(page, "Why is it opened again?").setText("RSK-02 was misread")
    with qtbot.waitSignal(board.signing.leaving):
        button(page, "Open the assessment again").click()
    QApplication.processEvents()
    assert signature(board) is None
    said = words(page)
    assert "Opened again: \u2068RSK-02 was misread\u2069" in said
    assert seal.short_seal in said
    assert "as revision 2." in said


def test_what_became_of_a_revision_can_be_read(qtbot: QtBot, board: Session) -> None:
    sign(board)
    board.signing.reopen("RSK-02 was misread")
    board.reopen("risk", "RSK-02 was misread")
    board.answer("RSK-02", at(2, 2))
    board.lock("risk")
    page = shown(qtbot, board)
    with qtbot.waitSignal(board.signing.differs):
        unfold(page, "What is different in revision 2?")
    QApplication.processEvents()
    said = words(page)
    assert "\u2068RSK-02\u2069" in said
    assert "Before: 3 Working in practice, Said only" in said
    assert "Then: 2 Agreed in writing, Record named" in said
    assert "Signed by" not in said


def test_a_second_signature_stands_beside_the_first(qtbot: QtBot, board: Session) -> None:
    sign(board)
    board.signing.reopen("a word was missing")
    board.signing.sign(("treasurer",), "2026-12-01", "", "")
    page = shown(qtbot, board)
    assert "Signed by the board, revision 2" in words(page)
    with qtbot.waitSignal(board.signing.differs):
        unfold(page, "What is different in revision 2?")
    QApplication.processEvents()
    assert "Before: Chair, Secretary" in words(page)
    assert "Then: Treasurer" in words(page)


def test_a_page_out_of_sight_waits_until_it_is_seen(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    page.hide()
    sign(board)
    with qtbot.waitSignal(board.signing.leaving):
        page.show()
    QApplication.processEvents()
    assert "Signed by the board, revision 1" in words(page)


def test_every_control_has_a_name(qtbot: QtBot, board: Session) -> None:
    word_all(board)
    page = shown(qtbot, board)
    roles = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText}
    for widget in page.findChildren(QWidget):
        heard = QAccessible.queryAccessibleInterface(widget)
        if widget.isVisible() and heard.role() in roles:
            assert heard.text(QAccessible.Text.Name), type(widget).__name__


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("is_signed", [False, True])
def test_nothing_is_cut(
    qtbot: QtBot, qapp: QApplication, board: Session, scale: float, right_to_left: bool, is_signed: bool
) -> None:
    theme.apply(qapp, theme.read("light"), scale, right_to_left)
    (sign if is_signed else word_all)(board)
    page = shown(qtbot, board, (1100, 600))
    unfold(page, "")
    for _ in range(20):  # sizes that follow sizes take more than one turn
        QApplication.processEvents()
    assert misfits(page) == []
    theme.apply(qapp, theme.read("light"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_became_of_a_press_is_in_sight_at_every_size(sit: Sit, tmp_path: Path, scale: float) -> None:
    desk = sit(Settings(theme="light", text_scale=scale))
    pictures = year(desk)
    for wanted in ("sign-ready", "signed"):
        next(name for name, _ in pictures if name == wanted)
        desk.rest()
    seal = desk.session.words.say("signature.seal")
    (said,) = (one for one in desk.every(Paragraph) if one.text() == seal)
    assert is_in_sight(said.parentWidget())
    assert is_in_sight(focused("Open it again"))
    desk.one(ShareMaking).show_folder(tmp_path)
    with waiting(desk.session.exported):
        desk.click("Make the scorecard")
    desk.settle()
    assert is_in_sight(focused("Open the folder"))


def focused(name: str) -> QWidget:
    """What has the focus; it must have this name."""
    found = QApplication.focusWidget()
    assert found is not None
    assert found.accessibleName() == name
    return found


def is_in_sight(widget: QWidget | None) -> bool:
    """Whether all of it can be seen."""
    assert widget is not None
    return widget.visibleRegion() == QRegion(widget.rect())
