"""Themes are data, readable on every scale, and change while the window is open."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import theme
from adaptameter.ui.level_scale import contrast, readable_on, stretch
from adaptameter.ui.theme import Look, ThemeName
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.level_cards import LevelCards
from adaptameter.ui.widgets.seek_combo import SeekCombo

NAMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")
SCALES = range(2, 11)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", SCALES)
def test_every_number_reads_on_its_level_however_long_the_scale(name: ThemeName, count: int) -> None:
    look = Look(theme.read(name))
    for level in range(count):
        assert contrast(look.level_text(level, count).name(), look.level_fill(level, count).name()) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", SCALES)
def test_levels_keep_their_order_in_grey_print(name: ThemeName, count: int) -> None:
    against_black = [contrast(fill, "#000000") for fill in stretch(theme.read(name).fills, count)]
    steps = [one < other for one, other in pairwise(against_black)]
    assert len(set(steps)) == 1


def test_a_scale_starts_and_ends_where_the_theme_does() -> None:
    fills = theme.read("light").fills
    assert stretch(fills, 5) == fills
    assert stretch(fills, 9)[::2] == fills
    assert (stretch(fills, 2)[0], stretch(fills, 2)[-1]) == (fills[0], fills[-1])


def test_a_fill_between_light_and_dark_gets_plain_black_or_white() -> None:
    assert readable_on("#777777", ("#14262B", "#FFFFFF")) in {"#000000", "#FFFFFF"}


def test_a_level_is_also_a_colour_role() -> None:
    light = theme.read("light")
    assert light.colour("level:3").name().upper() == light.fills[3]
    assert light.colour("ink").name().upper() == "#14262B"


def test_text_and_spaces_grow_with_the_text_scale() -> None:
    normal, twice = Look(theme.read("light")), Look(theme.read("light"), 2.0)
    assert twice.pixels("body") == 2 * normal.pixels("body")
    assert (twice.space(16), normal.space(16)) == (20, 16)
    assert normal.grow(36) == 36
    assert 36 < twice.grow(36) < 72


def test_the_text_scale_stays_between_one_and_two(qapp: QApplication) -> None:
    theme.apply(qapp, theme.read("light"), 7.0)
    assert theme.look().scale == 2.0
    theme.apply(qapp, theme.read("light"), 0.3)
    assert theme.look().scale == 1.0


def test_the_bundled_fonts_are_used_in_both_weights(qapp: QApplication) -> None:
    theme.apply(qapp, theme.read("light"))
    for strong, weight in ((False, 400), (True, 600)):
        info = QFontInfo(theme.look().font("body", strong))
        assert (info.family(), info.weight()) == ("Noto Sans", weight)


def test_the_system_may_choose(qapp: QApplication) -> None:
    theme.apply(qapp, theme.chosen("system"))
    assert theme.look().theme.name in NAMES
    assert theme.chosen("contrast").name == "contrast"


def test_an_open_window_changes_theme_size_and_direction(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.read("light"))
    window, label, button, cards = _window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    before = label.sizeHint().height(), button.sizeHint().height(), cards.card(1).heightForWidth(600)
    light = window.grab().toImage().pixelColor(2, 2)

    theme.apply(qapp, theme.read("dark"), 2.0, right_to_left=True)
    qapp.processEvents()

    after = label.sizeHint().height(), button.sizeHint().height(), cards.card(1).heightForWidth(600)
    assert all(one < other for one, other in zip(before, after, strict=True))
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.grab().toImage().pixelColor(2, 2) != light


def test_the_change_is_fast(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.read("light"))
    window, *_ = _window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    took = []
    for name in ("dark", "light", "contrast"):
        start = time.perf_counter()
        theme.apply(qapp, theme.read(name), right_to_left=name == "dark")
        qapp.processEvents()
        took.append(time.perf_counter() - start)
    assert min(took) < 0.3


@pytest.mark.parametrize("name", NAMES)
def test_standard_controls_take_the_colours_of_the_theme(qapp: QApplication, qtbot: QtBot, name: ThemeName) -> None:
    theme.apply(qapp, theme.read(name))
    for control in (QLineEdit(), QComboBox(), QPlainTextEdit()):
        qtbot.addWidget(control)
        theme.put_on(control)
        control.resize(200, 60)
        middle = control.grab().toImage().pixelColor(60, 40 if isinstance(control, QPlainTextEdit) else 30)
        assert middle == theme.look().colour("surface")


def test_the_list_that_a_field_offers_wears_the_theme_too(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.read("light"))
    field = SeekCombo("Organisation", "Type")
    qtbot.addWidget(field)
    completer = field.completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    assert theme.read("light").colours["surface"] in offered.styleSheet()
    theme.apply(qapp, theme.read("dark"))
    assert theme.read("dark").colours["surface"] in offered.styleSheet()


def _window() -> tuple[QWidget, Label, Button, LevelCards]:
    window = QWidget()
    label, button, cards = Label("Words"), Button("Next", "primary", "arrow-right", "trailing"), LevelCards()
    cards.set_levels([(level, f"Level {level}", "What is true there.") for level in range(5)])
    column = QVBoxLayout(window)
    for child in (label, button, QLabel("plain"), QLineEdit(), cards):
        column.addWidget(child)
    return window, label, button, cards
