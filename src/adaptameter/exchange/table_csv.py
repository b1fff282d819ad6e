"""A table as comma separated values (RFC 4180): its head and its rows, so that any program can read them."""

from collections.abc import Sequence
from typing import Final

from adaptameter.domain.table import Table, Value
from adaptameter.exchange.xlsx_cells import plain
from adaptameter.system.giving_way import giving_way

_BOM: Final = "\ufeff"
"""Without it Excel takes every letter beyond ASCII for two others."""

_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
_DIGITS: Final = 6
"""Decimals of a number: far more than a score has."""


def table_csv(table: Table) -> bytes:
    """The file in UTF-8, numbers with a point; notes and summaries are for the workbook.

    Words always stand in quotes: then a semicolon in them begins no new cell where lists are written with semicolons.
    """
    lines = map(_line, giving_way((table.head, *table.rows)))
    return (_BOM + "".join(lines)).encode()


def _line(cells: Sequence[Value]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return '"' + _harmless(plain(value)).replace('"', '""') + '"'
        case float():
            return repr(round(value, _DIGITS))
    return str(value)


def _harmless(text: str) -> str:
    """Text that no spreadsheet program takes for a formula: an apostrophe before it says that it is text."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
