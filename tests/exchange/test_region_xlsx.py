"""The workbook of a region report counts its shares itself, in a spreadsheet program too."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pytest

from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.region_report import RegionReport
from adaptameter.exchange.region_xlsx import region_xlsx
from adaptameter.wording.region import named, parts
from tests.builders import english
from tests.domain.reporting import boards, flat, moved, report_of
from tests.exchange.office import converted, formulas, needs_office, opened, quiet, values

pytestmark = quiet
WORDS = named(english(), [("GT", "Guatemala"), ("MW", "Malawi")])
SHEETS = ["Read me first", "Sections", "Values", "Questions", "Must-haves", "Change", "Plan", "By country"]
STORIES: Mapping[str, RegionReport] = {
    "whole": report_of(boards()),
    "first year": report_of(boards(), year=2024),
    "twelve": report_of([moved(board, ("GT", "MW")[place % 2]) for place, board in enumerate(boards()[:12])]),
    "country": report_of([moved(board, "GT") for board in boards()[:25]], Scope(Kind.COUNTRY, "GT")),
}


def test_it_has_a_sheet_for_each_part_that_it_has() -> None:
    assert list(values(BytesIO(region_xlsx(STORIES["whole"], WORDS)))) == SHEETS
    assert "Change" not in values(BytesIO(region_xlsx(STORIES["first year"], WORDS)))


@needs_office
def test_every_formula_gives_the_value_that_the_program_writes_beside_it(tmp_path: Any) -> None:
    files = []
    for name, report in STORIES.items():
        files.append(tmp_path / f"{name}.xlsx")
        opened(region_xlsx(report, WORDS)).save(files[-1])  # openpyxl takes every value out
    results = converted(files, "xlsx", tmp_path / "counted")
    for name, file in zip(STORIES, results, strict=True):
        content = region_xlsx(STORIES[name], WORDS)
        written, counted = values(BytesIO(content)), values(file)
        live = formulas(content)
        assert sum(map(len, live.values())) > 20
        for sheet, cells in live.items():
            for cell in cells:
                meant, is_ = written[sheet][cell], counted[sheet][cell]
                assert is_ == (pytest.approx(meant) if isinstance(meant, float | int) else meant), (name, sheet, cell)


def test_a_share_is_a_formula_of_two_cells_beside_it() -> None:
    live = formulas(region_xlsx(STORIES["whole"], WORDS))
    assert re.fullmatch(r"=E\d+/D\d+", next(iter(live["Questions"].values())))
    assert all(re.fullmatch(r"=SUM\(F\d+:J\d+\)|=[F-J]\d+/B\d+", one) for one in live["Sections"].values())


def test_it_says_the_same_as_the_sentences() -> None:
    """Every whole number of the lines stands in the workbook, in the row of its name."""
    content = values(BytesIO(region_xlsx(STORIES["whole"], WORDS)))
    rows: dict[str, set[str]] = {}
    for cells in content.values():
        for place, said in cells.items():
            row = re.sub(r"[A-Z]+", "", place)
            name = cells.get(f"A{row}")
            rows.setdefault(str(name), set()).add(_number(said))
    for part in parts(STORIES["whole"], WORDS):
        for line in part.lines:
            if "Too few" not in line.words and part.key not in ("agreement", "countries"):
                key = line.name.split()[0] if line.name[:3].isupper() else line.name
                told = re.sub(r"Not counted here: .*|give or take|of 100", "", line.words)
                for number in re.findall(r"\d+(?:\.\d+)?", told):
                    assert _number(float(number)) in rows[key], (line, number)


def test_nobody_is_named_in_it() -> None:
    content = region_xlsx(STORIES["whole"], WORDS)
    cells = " ".join(str(said) for sheet in values(BytesIO(content)).values() for said in sheet.values())
    for card in flat(boards()):
        assert card.organisation.name not in cells
        assert card.organisation.id not in cells


def test_too_small_a_group_has_one_sheet() -> None:
    few = report_of([moved(board, "ZM") for board in boards()[:4]])
    assert list(values(BytesIO(region_xlsx(few, WORDS)))) == ["Read me first"]


def test_equal_reports_give_equal_bytes() -> None:
    assert region_xlsx(STORIES["twelve"], WORDS) == region_xlsx(STORIES["twelve"], WORDS)


def _number(said: object) -> str:
    return f"{abs(said):g}" if isinstance(said, int | float) else str(said)
