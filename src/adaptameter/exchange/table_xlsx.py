"""A table as a workbook: text that stays text, numbers, and below them what is counted from them, as formulas."""

from collections.abc import Callable, Sequence
from math import ceil
from statistics import median, quantiles
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from adaptameter.domain.portfolio import FEWEST_FOR_MEDIAN, FEWEST_FOR_QUARTILES
from adaptameter.domain.table import Summary, Table, Value
from adaptameter.exchange import xlsx_archive
from adaptameter.exchange.xlsx_cells import Content, Live, plain, sheet_names
from adaptameter.exchange.xlsx_look import colour, looks
from adaptameter.exchange.xlsx_page import Page
from adaptameter.system.giving_way import giving_way
from adaptameter.wording.phrases import Phrases

_WIDEST: Final = 60.0
_NARROWEST: Final = 11.0
_FIRST: Final = 24.0
_AROUND: Final = 3.0
_PORTRAIT: Final = 92.0
"""Widths of columns in letters; all together on an upright page."""

_LETTER: Final = 0.92
"""Letters of a note that fit where one of a cell does."""

_FILLED: Final = 1.12
"""Letters in the room of a figure: most are narrower."""

_AIR, _LINE = 9.0, 13.0
"""Points around the lines of a row, and for each of them."""

_Counted = Callable[[Sequence[float]], float | str]


def table_xlsx(table: Table, phrases: Phrases) -> bytes:
    """The workbook, with the words of one language; the same bytes for the same table."""
    book = Workbook()
    sheet = book.active
    sheet.title = sheet_names([table.title])[0]
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.rightToLeft = phrases.direction == "rtl"
    sheet.sheet_properties.tabColor = colour("accent")
    widths = _widths(table)
    page = Page(sheet, looks(sheet, phrases.direction), widths)
    head = _fill(page, table, phrases, widths)
    sheet.freeze_panes = f"B{head + 1}"
    page_of = phrases.say("page_of", page="&P", pages="&N")
    page.print_on_a4(landscape=sum(widths) > _PORTRAIT, foot=table.title, page_of=page_of, head_row=head)
    _describe(book, table, phrases)
    return xlsx_archive.packed(book, (page,))


def _fill(page: Page, table: Table, phrases: Phrases, widths: Sequence[float]) -> int:
    """Write all rows; gives the number of the row with the heads."""
    letters = round(sum(widths) * _LETTER)
    page.across(table.title, "title", height=32)
    for note in table.notes:
        page.paragraph(note, "lead", letters)
    page.paragraph(phrases.say("seen.foot"), "note", letters)
    page.space()
    are_numbers = [any(isinstance(row[place], int | float) for row in table.rows) for place in range(len(table.head))]
    heads = [(words, "head_middle" if of else "head") for words, of in zip(table.head, are_numbers, strict=True)]
    head = page.add(*heads, height=_height(table.head, widths))
    for row in giving_way(table.rows):
        cells = ((value, _look(value, among=of)) for value, of in zip(row, are_numbers, strict=True))
        page.add(*cells, height=_height(row, widths) if _lines(row, widths) > 1 else None)
    if table.rows:
        page.space()
        _sum_up(page, table, phrases, widths)
    return head


def _sum_up(page: Page, table: Table, phrases: Phrases, widths: Sequence[float]) -> None:
    """What is worked out from the columns of the rows above, a line each; the first column says what."""
    last = page.next - 2
    first = last - len(table.rows) + 1
    for summary, lines in _LINES.items():
        wanted = [place for place in table.summaries if summary in table.summaries[place]]
        for code, formula, counted in lines if wanted else ():
            cells: list[tuple[Content, str]] = [(None, "figure") for _column in table.head]
            cells[0] = phrases.say(code), "figure_text"
            for place in wanted:
                letter = get_column_letter(place + 1)
                live = formula.format(cells=f"{letter}{first}:{letter}{last}")
                known = [one for one in (row[place] for row in table.rows) if isinstance(one, int | float)]
                cells[place] = Live(live, counted(known)), "big" if summary is Summary.COUNT else "points"
            page.add(*cells, height=_height((phrases.say(code),), widths))


def _median(points: Sequence[float]) -> float | str:
    return median(points) if len(points) >= FEWEST_FOR_MEDIAN else ""


def _quartile(place: int) -> _Counted:
    def counted(points: Sequence[float]) -> float | str:
        return quantiles(points, n=4, method="inclusive")[place - 1] if len(points) >= FEWEST_FOR_QUARTILES else ""

    return counted


def _quartile_formula(place: int) -> str:
    """QUARTILE counts as QUARTILE.INC does, and is known to every spreadsheet program by this name."""
    return f'IF(COUNT({{cells}})<{FEWEST_FOR_QUARTILES},"",QUARTILE({{cells}},{place}))'


_LINES: Final[dict[Summary, tuple[tuple[str, str, _Counted], ...]]] = {
    Summary.COUNT: (("table.count", "COUNT({cells})", len),),
    Summary.MEDIAN: (("table.median", f'IF(COUNT({{cells}})<{FEWEST_FOR_MEDIAN},"",MEDIAN({{cells}}))', _median),),
    Summary.QUARTILES: (
        ("table.low_quartile", _quartile_formula(1), _quartile(1)),
        ("table.high_quartile", _quartile_formula(3), _quartile(3)),
    ),
}
"""The lines of each summary: what it is called, its formula, and the value it has before anybody changes anything."""


def _look(value: Value, *, among: bool) -> str:
    """How a cell looks; words `among` numbers stand in the middle as they do."""
    if isinstance(value, float):
        return "points"
    return "middle" if among else "text"


def _height(values: Sequence[Value], widths: Sequence[float]) -> float:
    """The height of a row, for programs that do not work it out."""
    return _AIR + _LINE * _lines(values, widths)


def _lines(values: Sequence[Value], widths: Sequence[float]) -> int:
    return max(ceil(_letters(one) / (wide * _FILLED)) for one, wide in zip(values, widths, strict=False))


def _widths(table: Table) -> tuple[float, ...]:
    longest = [max((_letters(row[place]) for row in table.rows), default=0) for place in range(len(table.head))]
    wide = [min(_WIDEST, max(_NARROWEST, one + _AROUND)) for one in longest]
    wide[0] = max(_FIRST, wide[0])
    return tuple(wide) if len(wide) > 1 else (*wide, _NARROWEST)  # LibreOffice prints a sheet of one off the page


def _letters(value: Value) -> int:
    return len(value) if isinstance(value, str) else 0


def _describe(book: Any, table: Table, phrases: Phrases) -> None:
    about = book.properties
    about.creator = about.lastModifiedBy = "AdaptaMeter"
    about.title = plain(table.title)
    about.description = phrases.say("purpose")
    about.language = phrases.texts.language
    book.calculation.fullCalcOnLoad = True
