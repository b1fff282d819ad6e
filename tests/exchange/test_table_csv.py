"""A table as csv: any program reads back what stood in it, and none takes a name for a formula."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.table import Table, Value
from adaptameter.exchange.table_csv import table_csv
from adaptameter.exchange.xlsx_cells import plain
from tests.exchange.office import converted, needs_office, quiet, values

VALUES = st.one_of(st.none(), st.text(max_size=12), st.integers(-(10**6), 10**6), st.floats(-100, 100))
ROWS = st.lists(st.tuples(VALUES, VALUES), max_size=8)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def told(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            safe = plain(value)
            return f"'{safe}" if safe[:1] in ("=", "+", "-", "@", "＝", "＋", "－", "＠") and safe else safe
        case float():
            return repr(round(value, 6))
    return str(value)


@given(ROWS)
def test_what_is_written_is_read_again(rows: list[tuple[Value, ...]]) -> None:
    content = table_csv(Table("Spread", ("Name", "Points"), tuple(rows)))
    assert read(content) == [["Name", "Points"], *([told(one) for one in row] for row in rows)]


@given(ROWS)
def test_no_cell_begins_as_a_formula_does(rows: list[tuple[Value, ...]]) -> None:
    content = table_csv(Table("Spread", ("Name", "Points"), tuple(rows))).decode("utf-8-sig")
    for line in read(content.encode()):
        assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in line)
    for line in csv.reader(io.StringIO(content, newline=""), delimiter=";"):
        assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in line)


def test_it_is_as_the_standard_wants_it_and_as_excel_needs_it() -> None:
    content = table_csv(Table("Spread", ('He said "no"', "n"), (("Tz’ikin; =1", 48.5), (None, 7))))
    assert content == b'\xef\xbb\xbf"He said ""no""","n"\r\n' + '"Tz’ikin; =1",48.5\r\n,7\r\n'.encode()


@needs_office
@quiet
def test_a_spreadsheet_program_takes_every_name_for_text(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_bytes(table_csv(Table("Spread", ("Name",), tuple((one,) for one in FORMULAS))))
    cells = next(iter(values(converted([file], "xlsx", tmp_path / "out")[0]).values()))
    assert [cells[f"A{row}"] for row in range(2, 2 + len(FORMULAS))] == [told(one) for one in FORMULAS]


@pytest.mark.parametrize("direction", ["\u202e", "\x00", "\ud800"])
def test_nothing_invisible_leaves(direction: str) -> None:
    assert "Ana" in table_csv(Table("Spread", ("Name",), ((f"{direction}Ana",),))).decode("utf-8-sig")
    assert direction not in table_csv(Table("Spread", ("Name",), ((f"{direction}Ana",),))).decode("utf-8-sig")
