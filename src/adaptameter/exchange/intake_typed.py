"""Finds the answers in the sheets of a workbook that are not those that were sealed: somebody typed over a cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.xlsx_cells import DASH
from adaptameter.exchange.xlsx_reader import Book

_CODE, _ANSWER, _EVIDENCE = "A", "E", "G"
"""The columns of a section's sheet that people read and may type in (see `xlsx_section`)."""

_FIRST: Final = 6
"""The row in which the code of the first indicator stands: so a section's sheet is known in any language."""

_INSIDE: Final = r"[^<]*+(?:<(?!/?c[ >])[^<]*+)*+"
"""What is in a cell, up to its end or the next cell; nothing is tried twice, whatever the sheet is made of."""

_CELL: Final = re.compile(rf'<c r="([{_CODE}{_ANSWER}{_EVIDENCE}][0-9]+)"([^<>]*?)(?:/>|>({_INSIDE})</c>)')
_VALUE: Final = re.compile(r"<v>([^<]*)</v>")
_TEXT: Final = re.compile(r"<t(?: [^<>]*)?>([^<]*)</t>")
_FAR: Final = re.compile(r'<c r="(?:[A-Z]{3}|[A-Z]+[0-9]{6})')
"""A cell where no sheet of ours has one: it can be made to fill the memory of whoever opens the file."""

_LONGEST: Final = 60
_MARKS: Final = {
    State.DONT_KNOW: State.DONT_KNOW.value,
    State.NOT_APPLICABLE: State.NOT_APPLICABLE.value,
    State.SKIPPED: DASH,
    State.NOT_REACHED: "",
}


@dataclass(frozen=True, slots=True)
class TypedOver:
    """A cell that people see, what it says now, and what was sealed: a level or mark, or an evidence grade."""

    sheet: str
    cell: str
    says: str
    sealed: str


def typed_over(book: Book, card: Scorecard) -> tuple[TypedOver, ...]:
    """Every answer and evidence grade that differs, in the order of the sheets. Refusals: those of `Book`."""
    left = {card.instrument.section(one).indicators[0].id: one for one in card.sections}
    found: list[TypedOver] = []
    for title in book.sheets:
        if left:
            sheet = _Sheet(book, title)
            section = left.pop(IndicatorId(sheet.says(_CODE, _FIRST)), None)
            found.extend(_differences(sheet, card, section) if section else ())
    return tuple(found)


class _Sheet:
    """The three columns of a sheet. Every program writes cells so; one that does not is not compared."""

    def __init__(self, book: Book, title: str) -> None:
        xml = book.xml(title)
        if _FAR.search(xml):
            raise book.hostile("far_cells")
        self.title = title
        self._book = book
        self._cells = {cell: (dressed, inner) for cell, dressed, inner in _CELL.findall(xml)}
        self.rows = [int(cell[1:]) for cell in self._cells if cell.startswith(_CODE)]

    def says(self, column: str, row: int) -> str:
        """The text of a cell, empty when there is none."""
        dressed, inner = self._cells.get(f"{column}{row}", ("", ""))
        value = _VALUE.search(inner)
        if value:
            return self._book.shared(value[1]) if 't="s"' in dressed else unescape(value[1])
        return unescape("".join(_TEXT.findall(inner)))


def _differences(sheet: _Sheet, card: Scorecard, section: SectionId) -> Iterator[TypedOver]:
    left = {str(one.id) for one in card.instrument.section(section).indicators}
    for row in sheet.rows:
        if not left:
            return
        code = sheet.says(_CODE, row)
        if code in left:
            left.remove(code)
            said = card.sheet[IndicatorId(code)]
            for column, sealed in ((_ANSWER, _answer(said)), (_EVIDENCE, str(said.evidence))):
                says = sheet.says(column, row).strip()
                if not _same(says, sealed):
                    yield TypedOver(sheet.title, f"{column}{row}", clean(says)[:_LONGEST], sealed)


def _answer(said: Answer) -> str:
    return _MARKS[said.state] if said.level is None else str(said.level)


def _same(says: str, sealed: str) -> bool:
    """Spreadsheet programs may write 3 as 3.0, and people dk for DK."""
    if says.casefold() == sealed.casefold():
        return True
    try:
        return float(says) == float(sealed)
    except ValueError:
        return False
