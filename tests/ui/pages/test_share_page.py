"""The page of sharing: what leaves, in which form, what is left out."""

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui.pages.share import SharePage
from adaptameter.ui.pages.share_making import ShareMaking
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.check_card import CheckCard
from adaptameter.ui.widgets.paragraph import Paragraph


def shown(qtbot: QtBot, session: Session) -> SharePage:
    page = SharePage(session)
    qtbot.addWidget(page)
    page.resize(1150, 712)
    page.show()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def button(page: SharePage, name: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.accessibleName() == name and one.isVisible())


def making(page: SharePage, folder: Path) -> ShareMaking:
    found = page.findChildren(ShareMaking)[0]
    found.show_folder(folder)
    return found


def test_it_says_what_leaves_and_what_stays(qtbot: QtBot, sample: Session) -> None:
    said = words(shown(qtbot, sample))
    for fact in ("Asociación Tz’ikin (made up)", "Guatemala", "20 000-100 000 EUR", "2026", "English", "Notes"):
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
    sample.reopen("risk", "to look again")
    assert "left out: Risk." in words(page)


def test_nothing_locked_leads_back_to_the_answers(qtbot: QtBot, sample: Session) -> None:
    assert sample.standing is not None
    for section in sample.standing.sections:
        sample.reopen(section.id, "to start over")
    page = shown(qtbot, sample)
    assert "Nothing to share yet" in words(page)
    with qtbot.waitSignal(page.answer_wanted):
        button(page, "Go on answering").click()


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
