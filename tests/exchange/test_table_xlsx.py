"""A table as a workbook counts below its columns for itself, in a spreadsheet program too."""

from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any

import pytest

from adaptameter.domain.table import Summary, Table
from adaptameter.exchange.table_xlsx import table_xlsx
from adaptameter.ui import wording
from tests import builders
from tests.exchange.office import converted, formulas, needs_office, opened, quiet, values

pytestmark = quiet
ALL = (Summary.COUNT, Summary.MEDIAN, Summary.QUARTILES)
NOTES = ("Points 0–100.", "From A to Z. Nothing is ranked.")
SUMMARIES = (
    "How many",
    "The middle (from 5 on)",
    "A quarter lies below (from 10 on)",
    "A quarter lies above (from 10 on)",
)
SIZES = (1, 4, 5, 9, 10, 23)


def a_table(size: int) -> Table:
    """So many organisations; of every second one the points of the second section are not known."""
    random = Random(size)
    rows = tuple(
        (f"=Board {number}", 2026, round(random.uniform(0, 100), 2), "?" if number % 2 else random.randint(0, 100))
        for number in range(size)
    )
    return Table("Scores: A/B", ("Organisation", "Year", "Governance", "Risk"), rows, NOTES, {2: ALL, 3: ALL})


def below(cells: dict[str, Any], column: str) -> list[Any]:
    """What stands in a column beside the words of the summaries."""
    words = (
        "How many",
        "The middle (from 5 on)",
        "A quarter lies below (from 10 on)",
        "A quarter lies above (from 10 on)",
    )
    rows = {said: place[1:] for place, said in cells.items() if place[0] == "A"}
    return [cells[f"{column}{rows[word]}"] for word in words]


def meant(points: list[float]) -> list[Any]:
    low, _, high = quantiles(points, n=4, method="inclusive") if len(points) >= 10 else (None, None, None)
    return [len(points), median(points) if len(points) >= 5 else None, low, high]


def known(table: Table, place: int) -> list[float]:
    return [float(one) for one in (row[place] for row in table.rows) if isinstance(one, int | float)]


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> dict[int, dict[str, Any]]:
    """The cells after LibreOffice has counted them; openpyxl takes every value out that the program wrote."""
    folder = tmp_path_factory.mktemp("tables")
    files = [folder / f"{size}.xlsx" for size in SIZES]
    for size, file in zip(SIZES, files, strict=True):
        opened(table_xlsx(a_table(size), builders.english())).save(file)
    results = converted(files, "xlsx", folder / "counted")
    return {size: next(iter(values(file).values())) for size, file in zip(SIZES, results, strict=True)}


@needs_office
@pytest.mark.parametrize("size", SIZES)
def test_the_middle_is_counted_from_five_and_quartiles_from_ten(size: int, counted: dict[int, dict[str, Any]]) -> None:
    table = a_table(size)
    written = next(iter(values(BytesIO(table_xlsx(table, builders.english()))).values()))
    for column, place in (("C", 2), ("D", 3)):
        wanted = [pytest.approx(one) if one is not None else one for one in meant(known(table, place))]
        assert [one if one != "" else None for one in below(written, column)] == wanted
        assert [one if one != "" else None for one in below(counted[size], column)] == wanted


@needs_office
def test_the_figures_follow_what_is_typed(tmp_path: Path) -> None:
    book = opened(table_xlsx(a_table(5), builders.english()))
    sheet = book.active
    rows = [row for row in range(1, sheet.max_row + 1) if str(sheet.cell(row, 1).value).startswith("=Board")]
    for row in rows:
        sheet.cell(row, 3).value = 40 + row - rows[0]
    book.save(tmp_path / "typed.xlsx")
    cells = next(iter(values(converted([tmp_path / "typed.xlsx"], "xlsx", tmp_path / "out")[0]).values()))
    assert below(cells, "C")[:2] == [5, 42]


def test_text_stays_text_and_only_summaries_are_formulas() -> None:
    live = next(iter(formulas(table_xlsx(a_table(12), builders.english())).values()))
    assert len(live) == 8
    assert all(one.startswith(("=COUNT(", "=IF(COUNT(")) for one in live.values())


def test_the_head_stays_in_sight_and_the_notes_stand_above() -> None:
    sheet = opened(table_xlsx(a_table(12), builders.english())).active
    said = [sheet.cell(row, 1).value for row in range(1, 8)]
    assert said[:4] == ["Scores: A/B", *NOTES, "For learning and dialogue. Not a ranking. Pilot instrument."]
    head = said.index("Organisation") + 1
    assert sheet.freeze_panes == f"B{head + 1}"
    assert sheet.title == "Scores A B"


def test_a_sheet_in_arabic_runs_from_the_right() -> None:
    assert opened(
        table_xlsx(a_table(2), wording.phrases(builders.standard().texts("ar")))
    ).active.sheet_view.rightToLeft
    assert not opened(table_xlsx(a_table(2), builders.english())).active.sheet_view.rightToLeft


def test_the_same_table_gives_the_same_bytes() -> None:
    assert table_xlsx(a_table(7), builders.english()) == table_xlsx(a_table(7), builders.english())


def test_a_table_without_rows_or_with_one_column_is_a_workbook_too() -> None:
    assert opened(table_xlsx(Table("T", ("One",), ()), builders.english())).active.cell(1, 1).value == "T"
    assert not any(formulas(table_xlsx(Table("T", ("A", "B"), (), (), {1: ALL}), builders.english())).values())
