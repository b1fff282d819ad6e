"""Icons are drawn in the colour asked for, sharp on every screen, and turn only where they point."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from adaptameter.system.assets import resource
from adaptameter.ui import icons

BRICK = QColor("#93321F")


def test_an_icon_takes_the_colour_it_is_given(qapp: QApplication) -> None:
    image = icons.pixmap("check", BRICK, 24).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {BRICK.name()}


def test_an_icon_has_the_pixels_of_its_screen(qapp: QApplication) -> None:
    drawn = icons.pixmap("check", BRICK, 24, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (48, 2.0)


def test_the_same_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icons.pixmap("moon", BRICK, 18).cacheKey() == icons.pixmap("moon", QColor(BRICK), 18).cacheKey()


def test_a_filled_icon_covers_more(qapp: QApplication) -> None:
    def covered(filled: bool) -> int:
        image = icons.pixmap("diamond", BRICK, 24, filled=filled).toImage()
        return sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))

    assert covered(True) > covered(False)


@pytest.mark.parametrize(
    ("name", "turned"),
    [("arrow-left", "arrow-right"), ("chevron-right", "chevron-left"), ("check", "check"), ("undo-2", "undo-2")],
)
def test_only_arrows_and_chevrons_turn(name: str, turned: str) -> None:
    assert icons.directed(name, right_to_left=True) == turned
    assert icons.directed(name, right_to_left=False) == name


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=str)
def test_every_bundled_icon_can_be_drawn(qapp: QApplication, path: object) -> None:
    name = str(path).rpartition("/")[2].removesuffix(".svg")
    assert b"currentColor" not in icons.svg(name, BRICK)
    assert not icons.pixmap(name, BRICK, 24).toImage().isNull()
