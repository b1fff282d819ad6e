"""Drawing on tagged pages: colours and places, mirrored for right to left, the same bytes every time."""

import shutil
import subprocess
from pathlib import Path

import pytest

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_looks import BODY, palette
from adaptameter.exchange.pdf_page import Paper

pytestmark = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler")

LEFT, RIGHT = (130, 200), (465, 200)
"""Two points of the picture below, in points from the left and from the top."""
PICTURE = Picture(
    (
        Box(0.0, 0.3, 0.5, 40, fill=Role("bar")),
        Box(0.7, 1.0, 0.2, 20, fill=Role("control"), edge=Role("control"), radius=4, hatched=True),
        Line(0.4, 0.5, 0.4, 0.5, Role("danger_mark"), 4, overhang=14),
        Polygon(((0.5, 0.5), (0.6, 0.4), (0.6, 0.6)), fill=Role("level:2"), edge=Role("level_edge"), opacity=0.5),
        Label(0, 0.9, "held", Role("danger"), strong=True),
    ),
    "A picture in words",
)


def drawn(*, rtl: bool) -> bytes:
    paper = Paper("A title", "ar" if rtl else "en", rtl=rtl)
    paper.new_page()
    paper.text("Words", BODY, 60, 60, kind="H1")
    paper.picture(PICTURE, Area(100, 100, 395, 200))
    return paper.finish(lambda page, pages: f"{page}/{pages}")


def colour_at(pdf: bytes, point: tuple[int, int]) -> tuple[int, int, int]:
    painter = ["pdftoppm", "-r", "72", "-aa", "no", "-aaVector", "no"]
    made = subprocess.run(painter, input=pdf, capture_output=True, check=True)
    head, size, _depth, pixels = made.stdout.split(b"\n", 3)
    assert head == b"P6"
    at = 3 * (point[1] * int(size.split()[0]) + point[0])
    red, green, blue = pixels[at : at + 3]
    return red, green, blue


def close(found: tuple[int, int, int], role: str) -> bool:
    return all(abs(one - other * 255) < 3 for one, other in zip(found, palette()[role], strict=True))


@pytest.mark.parametrize(("rtl", "bar", "ground"), [(False, LEFT, RIGHT), (True, RIGHT, LEFT)])
def test_a_picture_runs_with_the_script(rtl: bool, bar: tuple[int, int], ground: tuple[int, int]) -> None:
    pdf = drawn(rtl=rtl)
    assert close(colour_at(pdf, bar), "bar")
    assert colour_at(pdf, ground) == (255, 255, 255)


def test_words_in_a_picture_stay_words(tmp_path: Path) -> None:
    file = tmp_path / "one.pdf"
    file.write_bytes(drawn(rtl=False))
    said = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True).stdout
    assert "held" in said
    assert "1/1" in said


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert drawn(rtl=True) == drawn(rtl=True)


def test_a_picture_says_what_it_shows() -> None:
    assert "A picture in words".encode("utf-16-be").hex().upper().encode() in drawn(rtl=False)
