"""The finished workbook as bytes, the same for the same content: openpyxl's parts, with the rows put in."""

from collections.abc import Mapping, Sequence
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
        self.writestr(name, _with_rows(Path(file).read_text(encoding="utf-8"), self._sheets[name]))

    def writestr(self, name: str, content: str | bytes) -> None:
        """Take in a part."""
        part = ZipInfo(name)
        part.compress_type = ZIP_DEFLATED
        part.create_system = _UNIX
        part.external_attr = 0o600 << 16
        self._zip.writestr(part, content)

    def namelist(self) -> list[str]:
        """The names of the parts so far."""
        return self._zip.namelist()

    def close(self) -> None:
        """Finish the file."""
        self._zip.close()


def _with_rows(sheet: str, page: Page) -> str:
    assert _NO_ROWS in sheet, "openpyxl writes an empty sheet in another way"
    return sheet.replace(_NO_CELLS, f'<dimension ref="{page.dimension}" />').replace(
        _NO_ROWS, f"<sheetData>{page.rows}</sheetData>"
    )
