"""The scorecard on paper, read back by other programs: pages, tags, fonts, words."""

import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from adaptameter.domain import scorecard
from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import Indicator, Level
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Facts, Scorecard
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange.pdf_report import report
from adaptameter.instruments.reader import standard
from adaptameter.ui.wording import phrases
from tests.builders import english, garden

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")

NAME = "Asociación Tz'ikin"
LANGUAGES = ("en", "ar", "es", "sv")


def a_card(name: str = NAME, sections: int = 4, seed: int = 1, unknown: float = 0.05) -> Scorecard:
    booklet, chance = standard(), random.Random(seed)
    chosen = booklet.instrument.sections[:sections]
    answers = {one.id: _answer(one, chance, unknown) for section in chosen for one in section.indicators}
    ids = tuple(section.id for section in chosen)
    facts = Facts("0001", Organisation("o", name, "GT"), 2026, ("en",), next(iter(Mode)), ids, frozenset(ids))
    return scorecard.of(booklet.instrument, Sheet(answers), facts)


def _answer(indicator: Indicator, chance: random.Random, unknown: float) -> Answer:
    if chance.random() < unknown:
        return Answer(State.NOT_APPLICABLE if indicator.na_allowed else State.DONT_KNOW)
    return Answer(State.LEVEL, Level(chance.randint(0, 4)), chance.randint(0, 3))


def a_pdf(card: Scorecard, folder: Path, language: str = "en") -> Path:
    file = folder / f"{language}.pdf"
    file.write_bytes(report(card, phrases(standard().texts(language))))
    return file


def ask(program: str, *arguments: str | Path) -> str:
    done = subprocess.run([program, *arguments], capture_output=True, check=True, text=True)
    assert not done.stderr, done.stderr
    return done.stdout


def facts_of(file: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w ]+?):\s+(.+)$", ask("pdfinfo", file), re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_tagged_document_of_a_few_pages(tmp_path: Path, language: str) -> None:
    file = a_pdf(a_card(), tmp_path, language)
    facts = facts_of(file)
    assert 4 <= int(facts["Pages"]) <= 10
    assert facts["Tagged"] == "yes"
    assert facts["Title"].startswith(NAME)
    assert facts["Page size"].endswith("(A4)")
    assert f"/Lang ({language})".encode() in file.read_bytes()


def test_one_section_and_six_fit_the_table_too(tmp_path: Path) -> None:
    for sections in (1, 6):
        assert 4 <= int(facts_of(a_pdf(a_card(sections=sections), tmp_path))["Pages"]) <= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_is_there(tmp_path: Path, language: str) -> None:
    card = a_card(sections=10)
    said = ask("pdftotext", a_pdf(card, tmp_path, language), "-")
    codes = [item.indicator.id for one in card.profile.sections for item in one.items]
    assert not [code for code in codes if code not in said]


def test_every_title_can_be_read_back(tmp_path: Path) -> None:
    texts, card = standard().texts("en"), a_card()
    said = " ".join(ask("pdftotext", "-raw", a_pdf(card, tmp_path), "-").split())
    indicators = [one.id for section in card.sections for one in card.instrument.section(section).indicators]
    assert not [one for one in indicators if texts.title(one) not in said]


def test_arabic_words_can_be_read_back(tmp_path: Path) -> None:
    said = ask("pdftotext", a_pdf(a_card("جمعية النساء"), tmp_path, "ar"), "-")
    assert "جمعية النساء" in said
    assert "الحوكمة" in said


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_font_is_inside(tmp_path: Path, language: str) -> None:
    rows = ask("pdffonts", a_pdf(a_card(), tmp_path, language)).splitlines()[2:]
    assert rows
    assert all(re.search(r"Identity-H +yes yes yes ", row) for row in rows), rows


def test_bookmarks_and_tags_name_every_section(tmp_path: Path) -> None:
    card = a_card()
    file = a_pdf(card, tmp_path)
    tags = ask("pdfinfo", "-struct-text", file)
    texts = standard().texts("en")
    for section in card.sections:
        assert f'"{texts.section(section)}"' in tags
    assert {"H1", "H2", "Table", "TH", "TD", "Figure", "LBody"} <= set(re.findall(r"^ *(\w+)", tags, re.MULTILINE))
    assert file.read_bytes().count(b"/Dest ") >= len(card.sections) + 4


def test_the_purpose_and_the_state_of_the_instrument_stand_on_it(tmp_path: Path) -> None:
    words = phrases(standard().texts("en"))
    said = " ".join(ask("pdftotext", "-l", "1", a_pdf(a_card(), tmp_path), "-").split())
    assert words.say("purpose") in said
    assert words.say("pilot", version=standard().instrument.version) in said


def test_equal_scorecards_give_equal_bytes(tmp_path: Path) -> None:
    first = a_pdf(a_card(), tmp_path).read_bytes()
    a_pdf(a_card("جمعية", seed=5), tmp_path, "ar")
    assert a_pdf(a_card(), tmp_path).read_bytes() == first


def test_another_instrument_has_pages_too(tmp_path: Path) -> None:
    booklet = garden()
    ids = tuple(section.id for section in booklet.instrument.sections)
    answers = {name: at(1, 0) for name in booklet.instrument.indicators}
    facts = Facts("0002", Organisation("o", NAME), 2026, ("en",), next(iter(Mode)), ids, frozenset())
    file = tmp_path / "garden.pdf"
    file.write_bytes(report(scorecard.of(booklet.instrument, Sheet(answers), facts), english(booklet)))
    said = ask("pdftotext", file, "-")
    assert all(name in said for name in booklet.instrument.indicators)


def test_a_section_without_a_score_says_so(tmp_path: Path) -> None:
    said = ask("pdftotext", a_pdf(a_card(unknown=0.6), tmp_path), "-")
    assert phrases(standard().texts("en")).say("no_score_yet") in said


@pytest.mark.parametrize(
    "name",
    [
        "",
        "=cmd()\t& <b>bold</b> %s {0}",
        "\u202eevil\u2066\u2068 name \x00\x07\x1b",
        "\ud800half \udfff",
        "a\ufffe\uffff\ufffc\U0010ffff",
        "中文 😀 አማርኛ",
        "A" * 1_000_000,
        "w " * 500_000,
        "\u0301" * 500,
    ],
    ids=["empty", "code", "controls", "halves", "no characters", "foreign", "long word", "long", "marks"],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_hostile_name_breaks_nothing(tmp_path: Path, name: str, language: str) -> None:
    file = a_pdf(a_card(name), tmp_path, language)
    assert 4 <= int(facts_of(file)["Pages"]) <= 10
    assert "GOV-01" in ask("pdftotext", file, "-")


def test_nothing_leaves_the_page(tmp_path: Path) -> None:
    for language in LANGUAGES:
        file = a_pdf(a_card("W" * 120, sections=10, seed=3), tmp_path, language)
        places = re.findall(
            r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
            ask("pdftotext", "-bbox", file, "-"),
        )
        assert places
        for left, top, right, bottom in (tuple(map(float, place)) for place in places):
            assert 20 < left <= right < 575, (language, left, right)
            assert 20 < top <= bottom < 825, (language, top, bottom)
