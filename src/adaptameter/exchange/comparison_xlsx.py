"""A comparison as a workbook: what may be said, the sections side by side, the pairs, the answers they count from."""

from collections.abc import Sequence
from typing import Any, Final

from openpyxl import Workbook

from adaptameter.domain.comparability import Grade
from adaptameter.domain.comparable_set import Whole
from adaptameter.exchange import comparison_answers, comparison_pairs, comparison_sections, xlsx_archive
from adaptameter.exchange.xlsx_cells import sheet_names
from adaptameter.exchange.xlsx_look import colour, looks
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.comparing import grade_words, reasons_words
from adaptameter.wording.phrases import Phrases

ABOUT: Final = (
    "compare.not_ranked",
    "compare.about_worst",
    "compare.about_pair_section",
    "compare.about_shared",
    "compare.about_apart",
)
_WIDTHS: Final = (44.0, 44.0)
"""Two columns: LibreOffice prints a sheet of one off the page."""

_LETTERS: Final = 92


def comparison_xlsx(found: Whole, phrases: Phrases) -> bytes:
    """The workbook, with the words of one language; the same bytes for the same scorecards."""
    kept = [side for side, grade in zip(found.sides, found.grades, strict=True) if grade is not Grade.D]
    book = Workbook()
    read_me, sections, pairs, answers = pages = _pages(book, found, phrases, comparison_answers.widths(kept))
    _read_me(read_me, found, phrases)
    cells = comparison_answers.answers(answers, kept, phrases, in_one_table=bool(found.shown))
    heads = {
        read_me: None,
        sections: comparison_sections.sections(sections, found, cells, phrases),
        pairs: comparison_pairs.pairs(pairs, found, cells, phrases),
        answers: None,
    }
    page_of, foot = phrases.say("page_of", page="&P", pages="&N"), phrases.say("compare.title")
    for page, head in heads.items():
        page.print_on_a4(landscape=page is not read_me, foot=foot, page_of=page_of, head_row=head)
        page.protect()
    _describe(book, phrases)
    return xlsx_archive.packed(book, pages)


def _pages(book: Any, found: Whole, phrases: Phrases, answers: Sequence[float]) -> tuple[Page, Page, Page, Page]:
    titles = [phrases.say(code) for code in ("compare.read_me", "sections", "compare.pairs", "compare.answers")]
    book.remove(book.active)
    made = [book.create_sheet(name) for name in sheet_names(titles)]
    looked = looks(made[0], phrases.direction)
    for sheet in made:
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.rightToLeft = phrases.direction == "rtl"
        sheet.sheet_properties.tabColor = colour("accent" if sheet is made[0] else "bar")
    return (
        Page(made[0], looked, _WIDTHS),
        Page(made[1], looked, comparison_sections.widths(found)),
        Page(made[2], looked, comparison_pairs.WIDTHS),
        Page(made[3], looked, answers),
    )


def _read_me(page: Page, found: Whole, phrases: Phrases) -> None:
    """The grade of all together and its reasons, in words."""
    page.across(phrases.say("compare.title"), "title", height=36)
    page.space()
    page.across(grade_words(phrases, found.grade), "verdict", height=28)
    for sentence in reasons_words(phrases, found.reasons) or (phrases.say("compare.no_reasons"),):
        page.paragraph(sentence, "plain", _LETTERS)
    page.across(phrases.say("how_to_read"), "heading", height=26)
    for grade in Grade:
        page.paragraph(grade_words(phrases, grade), "plain", _LETTERS)
    page.space()
    for code in ABOUT:
        page.paragraph(phrases.say(code), "plain", _LETTERS)
    page.space()
    page.paragraph(phrases.say("purpose"), "lead", _LETTERS)
    page.paragraph(phrases.say("pilot", version=found.sides[0].method.version), "note", _LETTERS)
    page.paragraph(phrases.say("independent"), "note", _LETTERS)
    if phrases.texts.status == "draft":
        page.paragraph(phrases.say("draft_language"), "note", _LETTERS)


def _describe(book: Any, phrases: Phrases) -> None:
    about = book.properties
    about.creator = about.lastModifiedBy = "AdaptaMeter"
    about.title = phrases.say("compare.title")
    about.description = phrases.say("purpose")
    about.language = phrases.texts.language
    book.calculation.fullCalcOnLoad = True
