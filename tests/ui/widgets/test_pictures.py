"""Charts are painted from shapes and said in words; decoration stays out of the way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role
from adaptameter.ui import theme
from adaptameter.ui.widgets.brand_mark import BrandMark
from adaptameter.ui.widgets.card import Card, Ground
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.hero_picture import HeroPicture
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.picture_view import PictureView

Heard = Callable[[QWidget], QAccessibleInterface]
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


PICTURE = Picture(
    (
        Box(0.0, 0.4, 0.5, 12, fill=Role("bar"), radius=3),
        Box(0.5, 0.6, 0.5, 12, fill=Role("control"), edge=Role("control"), hatched=True),
        Line(0.4, 0.5, 0.4, 0.5, Role("danger_mark"), 4, overhang=14),
        Polygon(((0.7, 0.4), (0.75, 0.5), (0.7, 0.6)), fill=Role("level:3"), edge=Role("ink")),
        Label(0.02, 0.9, "held at 49", Role("danger"), strong=True),
    ),
    "Governance 40, held at 49.",
)


def test_a_picture_is_said_in_words(qtbot: QtBot, heard: Heard) -> None:
    view = PictureView("Profile", 60)
    qtbot.addWidget(view)
    view.show_picture(PICTURE)
    assert heard(view).text(NAME) == "Profile"
    assert heard(view).text(DESCRIPTION) == "Governance 40, held at 49."


def test_a_picture_mirrors_with_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    view = PictureView("Profile", 60)
    qtbot.addWidget(view)
    view.resize(600, 120)
    view.show_picture(PICTURE)
    bar = theme.look().colour("bar")
    assert view.grab().toImage().pixelColor(100, 60) == bar
    theme.apply(qapp, theme.read("light"), right_to_left=True)
    image = view.grab().toImage()
    assert image.pixelColor(500, 60) == bar
    assert image.pixelColor(100, 60) != bar


def test_a_square_picture_stays_square(qtbot: QtBot) -> None:
    view = PictureView("Radar", 100, square=True)
    qtbot.addWidget(view)
    view.resize(400, 100)
    view.show_picture(Picture((Box(0, 1, 0.5, 300, fill=Role("bar")),), ""))
    image = view.grab().toImage()
    assert image.pixelColor(100, 50) != theme.look().colour("bar")
    assert image.pixelColor(200, 50) == theme.look().colour("bar")


def test_decoration_takes_no_focus_and_grows(qtbot: QtBot, qapp: QApplication) -> None:
    marks = [BrandMark(), Icon("check"), LevelBadge()]
    for mark in (*marks, Divider(), Divider("down"), Card(), Ground("page"), HeroPicture()):
        qtbot.addWidget(mark)
        assert mark.focusPolicy() == Qt.FocusPolicy.NoFocus
    before = [mark.sizeHint().width() for mark in marks]
    theme.apply(qapp, theme.read("light"), 2.0)
    assert all(mark.sizeHint().width() > width for mark, width in zip(marks, before, strict=True))


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_hills_stand_behind_the_words(qtbot: QtBot, qapp: QApplication, right_to_left: bool) -> None:
    theme.apply(qapp, theme.read("light"), right_to_left=right_to_left)
    hero = HeroPicture()
    qtbot.addWidget(hero)
    QVBoxLayout(hero).addWidget(QLineEdit())
    hero.resize(1000, 320)
    image = hero.grab().toImage()
    ground = theme.look().colour("surface")
    assert (image.pixelColor(60, 300) == ground) != right_to_left
    assert (image.pixelColor(940, 300) == ground) == right_to_left
