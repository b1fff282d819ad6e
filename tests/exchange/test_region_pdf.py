"""A region report on paper, read back by other programs."""

import re
import shutil
from pathlib import Path

import pytest

from adaptameter.domain.region_report import RegionReport
from adaptameter.exchange.region_pdf import region_pdf
from adaptameter.instruments.reader import standard
from adaptameter.ui.countries import countries
from adaptameter.ui.wording import phrases
from adaptameter.wording.region import named, parts
from tests.builders import english
from tests.domain.reporting import boards, flat, moved, report_of
from tests.exchange.test_pdf_report import ask, facts_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")


@pytest.fixture(scope="module")
def report() -> RegionReport:
    return report_of(boards())


def a_pdf(report: RegionReport, folder: Path, language: str = "en") -> Path:
    file = folder / f"{language}.pdf"
    file.write_bytes(region_pdf(report, named(phrases(standard().texts(language)), countries(language))))
    return file


@pytest.mark.parametrize("language", ["en", "ar", "es", "sv"])
def test_it_is_a_tagged_document_with_its_fonts_inside(report: RegionReport, tmp_path: Path, language: str) -> None:
    file = a_pdf(report, tmp_path, language)
    assert facts_of(file)["Tagged"] == "yes"
    rows = ask("pdffonts", file).splitlines()[2:]
    assert all(re.search(r"Identity-H +yes yes yes ", row) for row in rows), rows
    tags = ask("pdfinfo", "-struct", file)
    assert {"H1", "H2", "L", "LI", "Lbl", "LBody", "Figure"} <= set(re.findall(r"^ *(\w+)", tags, re.MULTILINE))


def test_it_says_the_same_as_a_mail(report: RegionReport, tmp_path: Path) -> None:
    said = _squeezed(ask("pdftotext", "-raw", a_pdf(report, tmp_path), "-"))
    words = named(english(), countries("en"))
    for part in parts(report, words):
        for sentence in (part.heading, *part.lead, *(line.words for line in part.lines)):
            assert _squeezed(sentence) in said, sentence


def test_nobody_is_named_on_it(report: RegionReport, tmp_path: Path) -> None:
    file = a_pdf(report, tmp_path)
    said = ask("pdftotext", "-raw", file, "-") + ask("pdfinfo", file)
    for card in flat(boards()):
        assert card.organisation.name not in said
        assert card.organisation.id not in said


def test_equal_reports_give_equal_bytes(report: RegionReport, tmp_path: Path) -> None:
    assert a_pdf(report, tmp_path).read_bytes() == a_pdf(report, tmp_path).read_bytes()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_leaves_the_page(report: RegionReport, tmp_path: Path, language: str) -> None:
    found = re.findall(
        r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
        ask("pdftotext", "-bbox", a_pdf(report, tmp_path, language), "-"),
    )
    assert found
    for left, top, right, bottom in (tuple(map(float, place)) for place in found):
        assert 20 < left <= right < 575
        assert 20 < top <= bottom < 825


def test_a_small_group_has_one_page(tmp_path: Path) -> None:
    file = a_pdf(report_of([moved(board, "ZM") for board in boards()[:3]]), tmp_path)
    assert facts_of(file)["Pages"] == "1"


def _squeezed(text: str) -> str:
    """pdftotext breaks lines and leaves isolates out."""
    return re.sub(r"[\s\u2068\u2069]+|(?m:^Page.*$)", "", text)
