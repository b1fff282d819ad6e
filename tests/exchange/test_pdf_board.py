"""What a board did beyond its answers stands on paper: the plan, the seal, the figures, the words to the reader."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import payload, short_seal
from adaptameter.exchange.pdf_report import report
from adaptameter.exchange.typesetting import lay_out
from adaptameter.wording.phrases import isolated
from tests import builders
from tests.exchange.board import GOVERNANCE, SIGNED, a_card, a_whole_card, an_action, some_figures
from tests.exchange.test_pdf_report import a_pdf, ask, facts_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")

LANGUAGES = ("en", "ar")


def said(card: Scorecard, folder: Path, language: str = "en") -> str:
    words = ask("pdftotext", "-raw", a_pdf(card, folder, language), "-")
    return " ".join(re.sub("[\u2066-\u2069\u200e\u200f\u202a-\u202e]", "", words).split())


def seal_of(card: Scorecard) -> str:
    return short_seal(str(payload(card, "")["seal"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_signed_scorecard_shows_its_seal(tmp_path: Path, language: str) -> None:
    card = a_card(signed=SIGNED)
    words = said(card, tmp_path, language)
    assert seal_of(card) in words
    assert "2026-03-14" in words
    assert "Santiago Atitlán" in words
    assert builders.english().say("signature.draft") not in words


def test_a_seal_of_digits_is_not_turned_round_in_arabic() -> None:
    """Groups of digits alone run from right to left there, unless they are kept together."""
    (line,) = lay_out(isolated("1234 5678 9012 3456"), "SemiBold", rtl=True)
    glyphs = sorted((glyph.x, glyph.text) for run in line.runs for glyph in run.glyphs)
    assert "".join(text for _, text in glyphs) == "1234 5678 9012 3456"


def test_the_first_page_says_who_signed(tmp_path: Path) -> None:
    words = ask("pdftotext", "-l", "1", a_pdf(a_card(signed=SIGNED), tmp_path), "-")
    assert "Signed by the board, revision 2" in words
    assert "Chair, Board member (2)" in words
    assert "Acta 7/2026" in words


def test_what_nobody_signed_is_a_draft(tmp_path: Path) -> None:
    words = ask("pdftotext", "-l", "1", a_pdf(a_card(), tmp_path), "-")
    assert "Not signed yet: a draft" in words
    assert "Seal" not in words


def test_the_name_and_the_language_do_not_change_the_seal(tmp_path: Path) -> None:
    card = a_card(signed=SIGNED)
    seal = seal_of(card)
    assert seal in said(card.named("Huerta\tUnida"), tmp_path)
    assert seal in said(card, tmp_path, "sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_has_a_page_of_its_own(tmp_path: Path, language: str) -> None:
    card = a_card((an_action(), an_action(2, what="Write two pages", due="")))
    words = ask("pdftotext", "-raw", "-f", "2", "-l", "2", a_pdf(card, tmp_path, language), "-")
    flat = " ".join(words.split())
    for text in ("Choose a note-taker", "Write two pages", "GOV-03", "2026-06-30", "Three minutes"):
        assert text in flat
    assert "GOV-01" not in flat


def test_without_a_plan_there_is_no_page_for_it(tmp_path: Path) -> None:
    with_plan = int(facts_of(a_pdf(a_card((an_action(),)), tmp_path))["Pages"])
    assert int(facts_of(a_pdf(a_card(), tmp_path))["Pages"]) == with_plan - 1


def test_a_section_says_how_far_the_answers_lay_apart(tmp_path: Path) -> None:
    words = said(a_card(figures=some_figures()), tmp_path)
    for text in ("86 %", "+0.42", "0.830, good", "The meeting raised this section by 0.42 levels.", "never as a gate"):
        assert text in words


def test_two_raters_have_no_figures_even_when_somebody_forgot_to_take_them_out(tmp_path: Path) -> None:
    words = said(a_card(figures=some_figures(raters=2)), tmp_path)
    assert "Answered by two members: figures about single answers stay with the board." in words
    for text in ("86 %", "0.42", "0.83", "Mean agreement"):
        assert text not in words


def test_the_words_of_the_board_are_there_line_by_line(tmp_path: Path) -> None:
    words = said(a_card(notes={GOVERNANCE: "We met twice.\n\n<b>Not bold</b> & %s {0}"}), tmp_path)
    assert "We met twice. <b>Not bold</b> & %s {0}" in words


def test_a_note_to_a_section_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    assert "canary" not in said(a_card(notes={SectionId("safeguarding"): "canary"}), tmp_path)


def test_the_new_parts_have_tags(tmp_path: Path) -> None:
    tags = ask("pdfinfo", "-struct-text", a_pdf(a_whole_card(), tmp_path))
    for heading in ("Plan", "Alone and together", "The board's note to the reader"):
        assert f'"{heading}"' in tags


def test_equal_scorecards_give_equal_bytes() -> None:
    words = builders.english()
    assert report(a_whole_card(), words) == report(a_whole_card(), words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["W" * 300, "w " * 5000, "\ud800\x00\u202e=1", "ضمان " * 60, "\n" * 2000, ""])
def test_nothing_leaves_the_page(tmp_path: Path, language: str, text: str) -> None:
    signed = replace(SIGNED, place=text, minutes=text, roles=("chair", "treasurer", "adviser") * 4)
    action = replace(an_action(what=text, sign=text or "x"), owner="safeguarding")
    file = a_pdf(a_card((action,) * 5, some_figures(), {GOVERNANCE: text}, signed), tmp_path, language)
    found = re.findall(
        r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
        ask("pdftotext", "-bbox", file, "-"),
    )
    assert found
    for left, top, right, bottom in (tuple(map(float, place)) for place in found):
        assert 20 < left <= right < 575
        assert 20 < top <= bottom < 825
