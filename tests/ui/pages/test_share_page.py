"""The page of sharing: what leaves, in which form, what is left out."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import Level
from adaptameter.domain.record import Action, ActionId
from adaptameter.ui.pages.share import SharePage
from adaptameter.ui.pages.share_making import ShareMaking
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.check_card import CheckCard
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.builders import a_plan
from tests.ui.pages.boards import settled, sign


@pytest.fixture
def board(session: Session) -> Session:
    """A board that locked everything."""
    return settled(session)


def shown(qtbot: QtBot, session: Session) -> SharePage:
    page = SharePage(session)
    qtbot.addWidget(page)
    page.resize(1150, 712)
    if session.standing is not None and session.standing.profile.sections:
        with qtbot.waitSignal(session.signing.leaving):
            page.show()
    page.show()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def button(page: SharePage, name: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.accessibleName() == name and one.isVisible())


def unfold(page: SharePage, name: str) -> None:
    for fold in page.findChildren(Fold):
        if fold.findChildren(Button)[0].accessibleName().startswith(name):
            fold.unfold()
    QApplication.processEvents()


def making(page: SharePage, folder: Path) -> ShareMaking:
    found = page.findChildren(ShareMaking)[0]
    found.show_folder(folder)
    return found


def test_it_says_what_leaves_and_what_stays(qtbot: QtBot, sample: Session) -> None:
    said = words(shown(qtbot, sample))
    for fact in (
        "Asociación Tz’ikin (made up)",
        "Guatemala",
        "20 000-100 000 EUR",
        "2026",
        "English",
        "Names of people",
    ):
        assert fact in said
    assert sample.words.say("purpose") in said


def test_the_files_are_made_and_named(qtbot: QtBot, sample: Session, tmp_path: Path) -> None:
    page = shown(qtbot, sample)
    making(page, tmp_path)
    for card in page.findChildren(CheckCard):
        card.setChecked(card.accessibleName() == "Data")
    with qtbot.waitSignal(sample.exported):
        button(page, "Make the scorecard").click()
        assert not page.findChildren(ShareMaking)[0].findChildren(Button)[1].isEnabled()
    made = tmp_path / "asociacion-tz-ikin-made-up-2026.json"
    assert made.is_file()
    assert str(made) in words(page)
    assert button(page, "Open the folder").isVisible()
    assert button(page, "Make the scorecard").isEnabled()


def test_a_refusal_says_that_the_answers_are_safe(qtbot: QtBot, sample: Session, tmp_path: Path) -> None:
    page = shown(qtbot, sample)
    blocked = tmp_path / "a-file"
    blocked.write_text("no folder", "utf-8")
    making(page, blocked)
    for card in page.findChildren(CheckCard):
        card.setChecked(card.accessibleName() == "Data")
    with qtbot.waitSignal(sample.refused):
        button(page, "Make the scorecard").click()
    assert "The scorecard was not made. Your answers are safe." in words(page)


def test_at_least_one_form_is_asked_for(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    for card in page.findChildren(CheckCard):
        card.setChecked(False)
    assert "Choose at least one form." in words(page)
    assert not button(page, "Make the scorecard").isEnabled()


def test_sections_that_are_not_locked_are_named(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    with qtbot.waitSignal(sample.signing.leaving):
        sample.reopen("risk", "to look again")
    assert "left out: Risk." in words(page)


def test_nothing_locked_leads_back_to_the_answers(qtbot: QtBot, board: Session) -> None:
    assert board.standing is not None
    for section in board.standing.sections:
        board.reopen(section.id, "to start over")
    page = shown(qtbot, board)
    assert "Nothing to share yet" in words(page)
    with qtbot.waitSignal(page.answer_wanted):
        button(page, "Go on answering").click()


def test_a_board_that_agrees_is_led_to_where_it_agrees(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance"), Mode.ALONE)
    page = shown(qtbot, session)
    assert "The board agrees on a section, then locks it." in words(page)
    with qtbot.waitSignal(page.agree_wanted):
        button(page, "Go to Agree").click()


def test_a_section_is_unfolded_to_read_every_answer(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    assert "GOV-03" not in words(page)
    unfold(page, "Governance")
    said = words(page)
    assert "\u2068GOV-03\u2069" in said
    assert "2 Agreed in writing, Record named" in said


def test_reasons_and_titles_of_records_are_not_in_it(qtbot: QtBot, board: Session) -> None:
    board.reopen("governance", "canary of a reason")
    board.answer("GOV-03", Answer(State.LEVEL, Level(3), 3, shown_by="canary of a record", note="canary of a note"))
    board.lock("governance")
    page = shown(qtbot, board)
    unfold(page, "Governance")
    assert "3 Working in practice, Record opened" in words(page)
    assert "canary" not in words(page)


def test_an_action_can_be_left_out_and_let_go_again(qtbot: QtBot, board: Session) -> None:
    board.planning.put(Action(ActionId("a1"), "Put all minutes in one folder", owner="secretary"))
    page = shown(qtbot, board)
    box = next(one for one in page.findChildren(QCheckBox) if one.text() == "Leave this out" and one.isVisible())
    assert "Put all minutes in one folder" in box.accessibleDescription()
    for wanted in (frozenset({"action.a1"}), frozenset()):
        with qtbot.waitSignal(board.signing.leaving) as told:
            box.click()
        assert board.standing is not None
        assert board.standing.assessment.record.withheld == wanted
        assert told.args is not None
        assert len(told.args[0].facts.actions) == (0 if wanted else 1)
        assert box.isChecked() == bool(wanted)


def test_an_unsigned_scorecard_is_called_a_draft(qtbot: QtBot, board: Session) -> None:
    page = shown(qtbot, board)
    assert words(page).count("Not signed yet: a draft") == 2
    with qtbot.waitSignal(board.signing.leaving):
        sign(board)
    QApplication.processEvents()
    assert "Not signed yet: a draft" not in words(page)
    assert "Signed by the board, revision 1, Chair, Secretary" in words(page)


def test_the_folder_is_remembered_in_this_window(qtbot: QtBot, sample: Session, tmp_path: Path) -> None:
    page = shown(qtbot, sample)
    making(page, tmp_path)
    with qtbot.waitSignal(sample.exported):
        button(page, "Make the scorecard").click()
    assert SharePage(sample).findChildren(ShareMaking)[0].folder == tmp_path


def test_every_form_is_a_named_check_box(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    for card in page.findChildren(CheckCard):
        interface = QAccessible.queryAccessibleInterface(card)
        assert interface.role() == QAccessible.Role.CheckBox
        assert interface.text(QAccessible.Text.Name)
        assert interface.text(QAccessible.Text.Description)
