"""A region report as a workbook: what it says, then its figures, sheet by sheet, with shares that count themselves."""

from typing import Any, Final

from openpyxl import Workbook

from adaptameter.domain.region_report import RegionReport
from adaptameter.exchange import region_sheets, xlsx_archive
from adaptameter.exchange.xlsx_cells import sheet_names
from adaptameter.exchange.xlsx_look import colour, looks
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.region import parts, title

_WIDTHS: Final = (44.0, 44.0)
"""Two columns: LibreOffice prints a sheet of one off the page."""

_LETTERS: Final = 92
_SENTENCES: Final = ("about", "how_to_read")
"""The parts that are sentences only."""


def region_xlsx(report: RegionReport, phrases: Phrases) -> bytes:
    """The workbook, with the words of one language; the same bytes for the same report."""
    book = Workbook()
    book.remove(book.active)
    wanted = region_sheets.sheets(report)
    names = sheet_names([phrases.say(code) for code in ("region.read_me", *(one.title for one in wanted))])
    made = [_sheet(book, name, phrases) for name in names]
    looked = looks(made[0], phrases.direction)
    read_me = Page(made[0], looked, _WIDTHS)
    _read_me(read_me, report, phrases)
    heads: dict[Page, int | None] = {read_me: None}
    for sheet, one in zip(made[1:], wanted, strict=True):
        page = Page(sheet, looked, one.widths)
        heads[page] = one.fill(page, report, phrases)
    page_of, foot = phrases.say("page_of", page="&P", pages="&N"), title(report, phrases)
    for page, head in heads.items():
        page.print_on_a4(landscape=page is not read_me, foot=foot, page_of=page_of, head_row=head)
        page.protect()
    _describe(book, report, phrases)
    return xlsx_archive.packed(book, list(heads))


def _sheet(book: Any, name: str, phrases: Phrases) -> Any:
    sheet = book.create_sheet(name)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.rightToLeft = phrases.direction == "rtl"
    sheet.sheet_properties.tabColor = colour("accent" if len(book.worksheets) == 1 else "bar")
    return sheet


def _read_me(page: Page, report: RegionReport, phrases: Phrases) -> None:
    page.across(title(report, phrases), "title", height=36)
    for part in parts(report, phrases):
        if part.key in _SENTENCES:
            page.across(part.heading, "heading", height=26)
            for sentence in part.lead:
                page.paragraph(sentence, "plain", _LETTERS)


def _describe(book: Any, report: RegionReport, phrases: Phrases) -> None:
    about = book.properties
    about.creator = about.lastModifiedBy = "AdaptaMeter"
    about.title = title(report, phrases)
    about.description = phrases.say("purpose")
    about.language = phrases.texts.language
    book.calculation.fullCalcOnLoad = True
