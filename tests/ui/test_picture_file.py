"""A picture as a file: its words stay words, it mirrors with the window, its ground is white."""

import re
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role
from adaptameter.ui import theme
from adaptameter.ui.picture_file import Around, on_paper, png, svg
from adaptameter.ui.seen import Drawn

PICTURE = Picture(
    (
        Box(0.0, 0.4, 0.5, 12, fill=Role("bar"), radius=3),
        Box(0.5, 0.6, 0.5, 12, fill=Role("control"), edge=Role("control"), hatched=True),
        Line(0.4, 0.5, 0.4, 0.5, Role("danger_mark"), 4, overhang=14),
        Polygon(((0.7, 0.4), (0.75, 0.5), (0.7, 0.6)), fill=Role("level:3"), edge=Role("ink")),
        Label(0.02, 0.9, "held at 49 <by> ACO & 03", Role("danger"), strong=True),
    ),
    "Governance 40, held at 49.",
)
AROUND = Around("Spread & more", ("Points 0–100.",), "Not a ranking.")
DRAWN = Drawn(PICTURE, 60.0, legend="A dot is an organisation.")
EDGE, WIDTH = 32, 960


@pytest.fixture(autouse=True)
def dark(qapp: QApplication) -> None:
    """The window is dark; what leaves is light all the same."""
    theme.apply(qapp, theme.read("dark"))


def rendered(content: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(content))
    assert renderer.isValid()
    box = renderer.viewBox()
    image = QImage(box.width(), box.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def bar_row(image: QImage) -> int:
    """The line of dots in which the bar lies, whichever side it is on."""
    bar = QColor(theme.read("light").colours["bar"])
    middle = image.width() // 2
    for y in range(image.height()):
        for x in (EDGE + 100, image.width() - EDGE - 100):
            if image.pixelColor(x, y) == bar:
                assert x != middle
                return y + 4
    raise AssertionError("there is no bar")


def test_words_stay_words_and_the_rest_is_described() -> None:
    content = svg(DRAWN, AROUND, on_paper(right_to_left=False)).decode()
    tree = ET.fromstring(content)
    named = {re.sub("{.*}", "", one.tag): (one.text or "").strip() for one in tree.iter()}
    assert (named["title"], named["desc"]) == ("Spread & more", "Governance 40, held at 49.")
    words = [(one.text or "").strip() for one in tree.iter() if one.tag.endswith("}text")]
    assert words == [
        "Spread & more",
        "Points 0–100.",
        "A dot is an organisation.",
        "held at 49 <by> ACO & 03",
        "Not a ranking.",
    ]
    assert "clip-path" not in content


@pytest.mark.parametrize("right_to_left", [False, True])
def test_it_mirrors_with_the_window_on_white(right_to_left: bool) -> None:
    for image in (
        rendered(svg(DRAWN, AROUND, on_paper(right_to_left=right_to_left))),
        QImage.fromData(png(DRAWN, AROUND, on_paper(right_to_left=right_to_left))).scaledToWidth(WIDTH),
    ):
        row, bar = bar_row(image), QColor(theme.read("light").colours["bar"])
        left, right = image.pixelColor(EDGE + 100, row), image.pixelColor(WIDTH - EDGE - 100, row)
        assert (left == bar) != right_to_left
        assert (right == bar) == right_to_left
        assert image.pixelColor(2, 2) == QColor("white")


def test_a_png_has_two_dots_for_each_pixel() -> None:
    image = QImage.fromData(png(DRAWN, AROUND, on_paper(right_to_left=False)))
    assert image.width() == 2 * WIDTH
    assert image.text("Description") == "Governance 40, held at 49."


def test_hatching_stays_in_its_box() -> None:
    image = rendered(svg(DRAWN, AROUND, on_paper(right_to_left=False)))
    row = bar_row(image)
    across = WIDTH - 2 * EDGE
    outside = [EDGE + int(across * 0.49), EDGE + int(across * 0.615)]
    assert all(image.pixelColor(x, y) == QColor("white") for x in outside for y in range(row - 6, row + 6))


def test_many_are_painted_beside_the_window_as_in_it() -> None:
    worn = on_paper(right_to_left=False)
    alone = (svg(DRAWN, AROUND, worn), png(DRAWN, AROUND, worn))
    with ThreadPoolExecutor(4) as threads:
        both = list(threads.map(lambda paint: paint(DRAWN, AROUND, worn), [svg, png] * 8))
    assert set(both[::2]) == {alone[0]}
    assert set(both[1::2]) == {alone[1]}
