"""Lines of any script: the right glyphs at the right places, and every character accounted for."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.exchange.typesetting import EM, Line, lay_out, plain

ARABIC = "مُؤَسَّسَة"
HOSTILE = st.text(st.characters(), max_size=60)
"""Everything Unicode has: controls, halves of characters, directions, signs that no bundled font has."""


def one_line(text: str, *, rtl: bool = False) -> Line:
    (line,) = lay_out(text, "Regular", rtl=rtl)
    return line


def read(line: Line) -> str:
    """The characters of a line as they stand from left to right."""
    return "".join(glyph.text for run in line.runs for glyph in run.glyphs)


@pytest.mark.parametrize("text", ["Who decides?", "office, fjord", "Чи є правила", "किताबें हिन्दी क्षेत्र", "1 < 2 & <b>"])
def test_a_line_from_the_left_says_its_text(text: str) -> None:
    assert read(one_line(text)) == text


def test_arabic_stands_from_right_to_left() -> None:
    assert read(one_line("لا أحد", rtl=True)) == "دحأ ال"


def test_a_number_and_a_code_keep_their_order_in_arabic() -> None:
    shown = read(one_line("(GOV-03) 49 لا", rtl=True))
    assert "GOV-03" in shown
    assert "49" in shown
    assert shown.index("49") < shown.index("GOV-03")


def test_a_sentence_without_an_arabic_letter_keeps_its_full_stop_at_the_end() -> None:
    assert read(one_line("In place.", rtl=True)) == "In place."


def test_a_name_in_an_isolate_does_not_turn_the_sentence() -> None:
    shown = read(one_line("Board of \u2068لا\u2069, 2026"))
    assert shown.startswith("Board of ")
    assert shown.endswith(", 2026")


def test_after_stacked_marks_the_line_goes_on_at_its_baseline() -> None:
    line = one_line(f"{ARABIC} GOV-03", rtl=True)
    rises = [(run.font.name, glyph.rise) for run in line.runs for glyph in run.glyphs if glyph.text]
    assert any(glyph.rise for run in line.runs for glyph in run.glyphs)
    assert all(rise == 0 for name, rise in rises if name == "NotoSans-Regular")


def test_devanagari_carries_its_words_because_its_glyphs_change_places() -> None:
    (run,) = one_line("हिन्दी").runs
    assert run.said == "हिन्दी"


def test_every_script_has_its_font() -> None:
    names = {run.font.name for run in one_line("a ع क", rtl=False).runs}
    assert names == {"NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansDevanagari-Regular"}


def test_a_paragraph_keeps_to_its_width() -> None:
    lines = lay_out("Do we keep a written record of board decisions? " * 5, "SemiBold", rtl=False, width=9 * EM)
    assert len(lines) > 5
    assert all(line.width <= 9 * EM for line in lines)


def test_a_word_without_a_space_is_broken() -> None:
    assert all(line.width <= 5 * EM for line in lay_out("A" * 200, "Regular", rtl=False, width=5 * EM))


@given(HOSTILE, st.booleans())
def test_nothing_is_too_strange(text: str, rtl: bool) -> None:
    for line in lay_out(text, "Regular", rtl=rtl, width=4 * EM):
        shown = read(line)
        shown.encode("utf-8")
        assert not set(shown) & set("\x00\x1b\n\u202e\u2066\u2068\u2069")


@given(HOSTILE)
def test_plain_text_is_one_short_line_without_directions(text: str) -> None:
    said = plain(text, 20)
    assert len(said) <= 20
    assert not set(said) & set("\n\r\t\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert all(character >= " " for character in said)


def test_a_very_long_name_is_shortened_with_a_sign() -> None:
    assert plain("Asociación " * 100_000, 24) == "Asociación Asociación A…"


def test_lines_need_no_window_and_no_widgets() -> None:
    code = (
        "import sys; from adaptameter.exchange.typesetting import lay_out; "
        "assert lay_out('لا', 'Regular', rtl=True)[0].runs; assert 'PySide6.QtWidgets' not in sys.modules"
    )
    quiet = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    subprocess.run([sys.executable, "-c", code], check=True, env={**quiet, "PYTHONPATH": os.pathsep.join(sys.path)})
