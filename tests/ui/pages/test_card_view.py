"""A scorecard that was opened from a file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import carding
from adaptameter.ui.pages.card_view import CardView
from adaptameter.ui.pages.results_reopen import ReopenForm
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.indicator_row import IndicatorRow
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.score_number import ScoreNumber
from tests.ui.pages.boards import settled, sign


@pytest.fixture
def board(session: Session) -> Session:
    """A board that locked its three sections; a must-have that nobody knows holds one of them back."""
    return settled(session)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def opened(qtbot: QtBot, session: Session, folder: Path) -> CardView:
    """Written by the program, read back by the program, shown."""
    with qtbot.waitSignal(session.exported):
        session.export(folder, ("json",))
    with qtbot.waitSignal(session.card_opened) as read:
        session.open_card(next(folder.glob("*.json")))
    view = CardView(session)
    qtbot.addWidget(view)
    assert read.args is not None
    card = read.args[0]
    assert isinstance(card, Scorecard)
    view.show_card(card)
    view.resize(1150, 712)
    view.show()
    QApplication.processEvents()
    return view


def test_it_says_who_when_and_that_nobody_signed(qtbot: QtBot, board: Session, tmp_path: Path) -> None:
    said = words(opened(qtbot, board, tmp_path))
    assert "Huerta Unida" in said
    assert "2026" in said
    assert "Not signed: nobody can say yet who made it." in said
    assert board.words.say("purpose") in said


def test_it_says_who_signed(qtbot: QtBot, board: Session, tmp_path: Path) -> None:
    sign(board)
    said = words(opened(qtbot, board, tmp_path))
    assert "Signed by the board, revision 1" in said
    assert "Chair, Secretary" in said
    assert "Not signed" not in said


def test_its_numbers_can_be_asked_but_nothing_can_be_changed(qtbot: QtBot, board: Session, tmp_path: Path) -> None:
    view = opened(qtbot, board, tmp_path)
    view.findChildren(ScoreNumber)[2].click()
    QApplication.processEvents()
    assert "50, held at 49 because FBK-07 is not known." in words(view)
    assert not view.findChildren(ReopenForm)
    assert not any(row.isEnabled() for row in view.findChildren(IndicatorRow))


def test_it_can_be_closed(qtbot: QtBot, board: Session, tmp_path: Path) -> None:
    view = opened(qtbot, board, tmp_path)
    close = next(one for one in view.findChildren(Button) if one.accessibleName() == "Close this scorecard")
    with qtbot.waitSignal(view.closed):
        close.click()


def test_it_opens_at_the_answers_of_a_section(qtbot: QtBot, board: Session, tmp_path: Path) -> None:
    view = opened(qtbot, board, tmp_path)
    card = board.ask(lambda house: carding.card(house.room, board.which))
    assert card is not None
    view.show_card(card, "feedback")
    QApplication.processEvents()
    assert "50, held at 49 because FBK-07 is not known." in words(view)
    view.show_card(card)
    QApplication.processEvents()
    assert "Every answer behind it" not in words(view)
