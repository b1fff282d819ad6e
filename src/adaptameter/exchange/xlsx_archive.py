"""The finished workbook as bytes, the same for the same content: openpyxl's parts, with the rows put in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.writer.excel import ExcelWriter

from adaptameter.exchange.xlsx_page import Page

WRITTEN: Final = datetime(2000, 1, 1)  # noqa: DTZ001 (spreadsheets know no time zones)
"""The date in the file; a real one would make each file another one."""

_NO_ROWS: Final = "<sheetData></sheetData>"
_NO_CELLS: Final = '<dimension ref="A1:A1" />'
_UNIX: Final = 3


def packed(book: Any, pages: Sequence[Page]) -> bytes:
    """The book as a file; `pages` are its sheets in their order."""
    book.properties.created = book.properties.modified = WRITTEN
    target = BytesIO()
    sheets = {f"xl/worksheets/sheet{number}.xml": page for number, page in enumerate(pages, 1)}
    ExcelWriter(book, _Archive(target, sheets)).save()
    return target.getvalue()


class _Archive:
    """What openpyxl needs of a zip file: no dates, and values put beside the formulas."""

    def __init__(self, target: BytesIO, sheets: Mapping[str, Page]) -> None:
        self._zip = ZipFile(target, "w", ZIP_DEFLATED)
        self._sheets = sheets

    def write(self, file: str, name: str) -> None:
        """Take in a part that openpyxl has put on the disk: a sheet."""
        with self._zip.open(_part(name), "w") as part:
            for piece in _with_rows(Path(file).read_text(encoding="utf-8"), self._sheets[name]):
                part.write(piece.encode())

    def writestr(self, name: str, content: str | bytes) -> None:
        """Take in a part."""
        self._zip.writestr(_part(name), content)

    def namelist(self) -> list[str]:
        """The names of the parts so far."""
        return self._zip.namelist()

    def close(self) -> None:
        """Finish the file."""
        self._zip.close()


def _part(name: str) -> ZipInfo:
    made = ZipInfo(name)
    made.compress_type = ZIP_DEFLATED
    made.create_system = _UNIX
    made.external_attr = 0o600 << 16
    return made


def _with_rows(sheet: str, page: Page) -> Iterator[str]:
    """The sheet in pieces: the whole of a large one at once would hold up the window beside which it is made."""
    assert _NO_ROWS in sheet, "openpyxl writes an empty sheet in another way"
    before, after = sheet.replace(_NO_CELLS, f'<dimension ref="{page.dimension}" />').split(_NO_ROWS)
    yield f"{before}<sheetData>"
    yield from page.rows()
    yield f"</sheetData>{after}"
