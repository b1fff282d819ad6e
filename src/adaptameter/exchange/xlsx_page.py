"""One sheet that is being filled, row by row: text stays text, and a formula carries the value it has.

openpyxl keeps everything but the rows. It would write those in twice the time of all the rest, and without values.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from adaptameter.exchange.xlsx_cells import Content, Live, plain
from adaptameter.exchange.xlsx_look import Looks

_A4: Final = 9
_LONGEST_FOOT: Final = 80
_INCHES: Final = 0.5
_AT_ONCE: Final = 500


class Page:
    """A sheet of the workbook. Rows and columns are counted from 1."""

    def __init__(self, sheet: Any, looks: Looks, widths: Sequence[float]) -> None:
        self.sheet = sheet
        self.title = str(sheet.title)
        self.columns = len(widths)
        self._letters = [get_column_letter(column) for column in range(1, self.columns + 1)]
        self._looks = looks
        self._rows: list[str] = []
        for letter, width in zip(self._letters, widths, strict=True):
            sheet.column_dimensions[letter].width = width

    @property
    def next(self) -> int:
        """The number of the row that comes next."""
        return len(self._rows) + 1

    @property
    def dimension(self) -> str:
        """The cells that are used."""
        return f"A1:{self._letters[-1]}{max(1, len(self._rows))}"

    def rows(self) -> Iterator[str]:
        """All rows as the file holds them, some hundred at a time."""
        for start in range(0, len(self._rows), _AT_ONCE):
            yield "".join(self._rows[start : start + _AT_ONCE])

    def add(self, *cells: tuple[Content, str], height: float | None = None) -> int:
        """Write the next row: what stands in each cell and how it looks. Gives the number of the row."""
        row = self.next
        tall = f' ht="{height:g}" customHeight="1"' if height else ""
        written = [self._cell(f"{letter}{row}", *cell) for letter, cell in zip(self._letters, cells, strict=False)]
        self._rows.append(f'<row r="{row}"{tall}>{"".join(written)}</row>')
        return row

    def space(self, height: float = 8) -> None:
        """An empty row."""
        self.add(height=height)

    def across(self, content: Content, look: str, height: float | None = None) -> int:
        """One text over the whole width."""
        row = self.add((content, look), height=height)
        self.merge(row, 1, self.columns)
        return row

    def paragraph(self, text: str, look: str, letters: int) -> int:
        """A text over the whole width that needs a line for so many letters."""
        lines = sum(-(-max(1, len(line)) // letters) for line in text.split("\n"))
        return self.across(text, look, height=14 * lines + 3)

    def merge(self, row: int, first: int, last: int) -> None:
        """Make one cell of these columns of a row."""
        if last > first:
            cells = f"{self._letters[first - 1]}{row}:{self._letters[last - 1]}{row}"
            self.sheet.merged_cells.add(cells)  # merge_cells() dresses each cell again, and takes its time

    def _cell(self, place: str, content: Content, look: str) -> str:
        style = self._looks[look]
        match content:
            case None | "":
                return f'<c r="{place}" s="{style}"/>'
            case str():
                return f'<c r="{place}" s="{style}" t="inlineStr"><is>{_text(plain(content))}</is></c>'
            case Live(formula, str(value)):
                shown = escape(plain(value))
                return f'<c r="{place}" s="{style}" t="str"><f>{escape(formula)}</f><v>{shown}</v></c>'
            case Live(formula, value):
                return f'<c r="{place}" s="{style}"><f>{escape(formula)}</f><v>{value!r}</v></c>'
        return f'<c r="{place}" s="{style}"><v>{content!r}</v></c>'

    def print_on_a4(self, *, landscape: bool, foot: str, page_of: str, head_row: int | None = None) -> None:
        """One page wide; `head_row` is repeated on every page. `page_of` holds &P and &N."""
        sheet = self.sheet
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_options.horizontalCentered = True
        for side in ("left", "right", "top", "bottom"):
            setattr(sheet.page_margins, side, _INCHES if side != "bottom" else _INCHES * 1.5)
        sheet.oddFooter.left.text = plain(foot).replace("\n", " ")[:_LONGEST_FOOT].replace("&", "&&")
        sheet.oddFooter.right.text = page_of
        if head_row:
            sheet.print_title_rows = f"{head_row}:{head_row}"

    def protect(self) -> None:
        """Only open cells can be changed; there is no password, and columns may still be made wider."""
        protection = self.sheet.protection
        protection.sheet = True
        protection.formatColumns = protection.formatRows = False


def _text(text: str) -> str:
    keep = ' xml:space="preserve"' if text != text.strip() or "  " in text or "\n" in text else ""
    return f"<t{keep}>{escape(text)}</t>"
