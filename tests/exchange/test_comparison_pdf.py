"""A comparison on paper, read back by other programs."""

import re
import shutil
from pathlib import Path

import pytest

from adaptameter.domain.comparable_set import Whole, whole
from adaptameter.exchange.comparison_pdf import comparison_pdf
from adaptameter.instruments.reader import standard
from adaptameter.ui.wording import phrases
from tests import builders
from tests.domain.comparing import CORE, STATUSES, a_card
from tests.exchange.test_comparison_json import a_set
from tests.exchange.test_pdf_report import ask, facts_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")


def a_pdf(found: Whole, folder: Path, language: str = "en") -> Path:
    file = folder / f"{language}.pdf"
    file.write_bytes(comparison_pdf(found, phrases(standard().texts(language))))
    return file


@pytest.mark.parametrize("language", ["en", "ar", "es", "sv"])
def test_it_is_a_tagged_document_with_its_fonts_inside(tmp_path: Path, language: str) -> None:
    file = a_pdf(a_set(), tmp_path, language)
    assert facts_of(file)["Tagged"] == "yes"
    rows = ask("pdffonts", file).splitlines()[2:]
    assert all(re.search(r"Identity-H +yes yes yes ", row) for row in rows), rows
    tags = ask("pdfinfo", "-struct-text", file)
    assert {"H1", "H2", "Table", "TH", "TD", "LBody"} <= set(re.findall(r"^ *(\w+)", tags, re.MULTILINE))


def test_the_grade_the_reasons_and_the_purpose_stand_on_it(tmp_path: Path) -> None:
    said = " ".join(ask("pdftotext", "-raw", a_pdf(a_set(), tmp_path), "-").split())
    words = builders.english()
    for one in ("D: Not compared.", "Grade: D", words.say("purpose"), words.say("compare.not_ranked")):
        assert one in said
    assert "The board has not signed it, so answers may still change. Here: Dee, 2026." in said
    said = said[said.index("Grade Organisation") :]
    assert said.index("ana, 2026") < said.index("Bo, 2026") < said.index("Zeta, 2026")


def test_many_pairs_have_a_line_each(tmp_path: Path) -> None:
    found = whole([a_card(f"Org {number}") for number in range(8)], STATUSES)
    said = " ".join(ask("pdftotext", "-raw", a_pdf(found, tmp_path), "-").split())
    assert "Org 6, 2026 and Org 7, 2026" in said


def test_equal_comparisons_give_equal_bytes(tmp_path: Path) -> None:
    assert a_pdf(a_set(), tmp_path).read_bytes() == a_pdf(a_set(), tmp_path).read_bytes()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_leaves_the_page(tmp_path: Path, language: str) -> None:
    every = [a_card("W" * 110 + str(number), *CORE, "adaptivity", raters=1) for number in range(4)]
    file = a_pdf(whole(every, STATUSES), tmp_path, language)
    found = re.findall(
        r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
        ask("pdftotext", "-bbox", file, "-"),
    )
    for left, top, right, bottom in (tuple(map(float, place)) for place in found):
        assert 20 < left <= right < 575
        assert 20 < top <= bottom < 825
