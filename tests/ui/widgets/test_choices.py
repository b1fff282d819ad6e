"""Level cards, evidence rows and segments: one of several, by hand, by key and by ear."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import theme
from adaptameter.ui.widgets.choice_rows import ChoiceRow, ChoiceRows
from adaptameter.ui.widgets.level_cards import LevelCards
from adaptameter.ui.widgets.segmented import Segment, Segmented

Heard = Callable[[QWidget], QAccessibleInterface]
Show = Callable[[QWidget], QWidget]
LEVELS = [
    (0, "Not in place", "Board decisions are not written down."),
    (1, "Starting", "Notes exist for some meetings, but they are private or hard to find."),
    (2, "Agreed in writing", "Most meetings have minutes."),
    (3, "Working in practice", "For every board meeting in the last 12 months, minutes show who was present."),
    (4, "Learning", "Also, members who were not there can read the decisions."),
]


@pytest.fixture
def cards(show: Show) -> LevelCards:
    widget = LevelCards()
    widget.set_levels(LEVELS)
    widget.resize(720, 420)
    show(widget)
    return widget


def test_a_click_anywhere_on_a_card_chooses_its_level(cards: LevelCards, qtbot: QtBot) -> None:
    card = cards.card(3)
    with qtbot.waitSignal(cards.level_chosen) as said:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 1.1)
    assert said.args == [3]
    assert card.isChecked()


def test_only_one_card_is_chosen(cards: LevelCards) -> None:
    cards.card(1).click()
    cards.card(4).click()
    assert [cards.card(level).isChecked() for level in range(5)] == [False, False, False, False, True]


def test_a_second_click_does_not_take_it_back(cards: LevelCards) -> None:
    cards.card(2).click()
    cards.card(2).click()
    assert cards.card(2).isChecked()


def test_showing_a_level_is_silent_and_can_be_taken_back(cards: LevelCards, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(cards.level_chosen):
        cards.show_chosen(2)
        assert cards.card(2).isChecked()
        cards.show_chosen(None)
    assert not any(cards.card(level).isChecked() for level in range(5))


def test_arrows_move_without_choosing(cards: LevelCards, qtbot: QtBot) -> None:
    cards.card(1).setFocus()
    with qtbot.assertNotEmitted(cards.level_chosen):
        QTest.keyClick(cards.card(1), Qt.Key.Key_Down)
        assert cards.card(2).hasFocus()
        QTest.keyClick(cards.card(2), Qt.Key.Key_Up)
        QTest.keyClick(cards.card(1), Qt.Key.Key_Up)
        QTest.keyClick(cards.card(0), Qt.Key.Key_Up)
    assert cards.card(0).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_choose(cards: LevelCards, qtbot: QtBot, key: Qt.Key) -> None:
    cards.card(3).setFocus()
    with qtbot.waitSignal(cards.level_chosen) as said:
        QTest.keyClick(cards.card(3), key)
    assert said.args == [3]


def test_keys_that_are_not_theirs_reach_the_page(show: Show, qtbot: QtBot) -> None:
    page = _Page()
    cards = LevelCards(page)
    cards.set_levels(LEVELS)
    show(page)
    for key in (Qt.Key.Key_2, Qt.Key.Key_D, Qt.Key.Key_Left):
        QTest.keyClick(cards.card(0), key)
    assert page.keys == [Qt.Key.Key_2, Qt.Key.Key_D, Qt.Key.Key_Left]


def test_tab_stops_once_at_the_chosen_card(cards: LevelCards) -> None:
    cards.card(0).clearFocus()
    cards.show_chosen(3)
    stops = [level for level in range(5) if cards.card(level).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [3]


def test_a_card_is_heard_as_a_radio_button(cards: LevelCards, heard: Heard) -> None:
    cards.show_chosen(1)
    interface = heard(cards.card(1))
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "1 Starting"
    assert interface.text(QAccessible.Text.Description) == LEVELS[1][2]
    assert (interface.state().checked, heard(cards.card(2)).state().checked) == (True, False)
    cards.show_chosen(None)
    assert (interface.state().checked, interface.role()) == (False, QAccessible.Role.RadioButton)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_height_follows_the_words(cards: LevelCards, qapp: QApplication, scale: float, right_to_left: bool) -> None:
    theme.apply(qapp, theme.read("light"), scale, right_to_left)
    wide, narrow = cards.card(3).heightForWidth(1200), cards.card(3).heightForWidth(420)
    assert wide >= 36
    assert narrow > wide
    assert narrow >= 3 * theme.look().line("body")


def test_less_air_makes_lower_cards(cards: LevelCards) -> None:
    before = cards.card(0).heightForWidth(720)
    cards.set_air(6)
    assert cards.card(0).heightForWidth(720) == before - 8


@pytest.mark.parametrize("count", range(2, 11))
def test_scales_of_two_to_ten_levels(qtbot: QtBot, count: int) -> None:
    widget = LevelCards()
    qtbot.addWidget(widget)
    widget.set_levels([(level, f"Level {level}", "") for level in range(count)])
    widget.show_chosen(count - 1)
    assert widget.card(count - 1).isChecked()
    assert not widget.grab().isNull()


def test_new_levels_replace_the_old_ones(cards: LevelCards, qtbot: QtBot) -> None:
    cards.show_chosen(4)
    cards.set_levels(LEVELS[:3])
    assert not any(cards.card(level).isChecked() for level in range(3))
    with qtbot.waitSignal(cards.level_chosen) as said:
        cards.card(2).click()
    assert said.args == [2]


def test_evidence_rows_say_their_place(show: Show, qtbot: QtBot, heard: Heard) -> None:
    rows = ChoiceRows("What shows it?")
    rows.set_rows([("Said only", "No example"), ("Example named", "Who, when"), ("Record named", "Title, date")])
    rows.resize(280, 200)
    show(rows)
    row = rows.findChildren(ChoiceRow)[2]
    with qtbot.waitSignal(rows.chosen) as said:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert said.args == [2]
    assert heard(row).text(QAccessible.Text.Name) == "Record named"
    assert heard(row).role() == QAccessible.Role.RadioButton
    assert all(one.height() >= 24 for one in rows.findChildren(ChoiceRow))


@pytest.mark.parametrize("right_to_left", [False, True])
def test_segments_follow_the_reading_direction(
    show: Show, qtbot: QtBot, qapp: QApplication, right_to_left: bool
) -> None:
    theme.apply(qapp, theme.read("light"), right_to_left=right_to_left)
    views = Segmented("View", [("profile", "Profile"), ("radar", "Radar")])
    show(views)
    first, second = views.findChildren(Segment)
    assert first.isChecked()
    assert (first.x() > second.x()) == right_to_left
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(views.chosen) as said:
        QTest.keyClick(second, Qt.Key.Key_Space)
    assert said.args == ["radar"]


class _Page(QWidget):
    """Notes the keys that nobody below it wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())
