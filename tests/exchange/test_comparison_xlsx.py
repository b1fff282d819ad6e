"""The workbook of a comparison counts for itself, in a spreadsheet program too."""

from collections.abc import Mapping
from io import BytesIO
from random import Random
from typing import Any

import pytest

from adaptameter.domain.comparability import Grade
from adaptameter.domain.comparable_set import Whole, whole
from adaptameter.exchange import comparison_pairs
from adaptameter.exchange.comparison_xlsx import comparison_xlsx
from tests import builders
from tests.domain.comparing import CORE, STATUSES, a_card
from tests.exchange.office import converted, formulas, needs_office, opened, quiet, values
from tests.exchange.test_comparison_json import a_set

pytestmark = quiet
SHEETS = ["Read me first", "Sections", "Pairs", "Answers"]
Sheets = Mapping[str, dict[str, dict[str, Any]]]


def some(seed: int) -> Whole:
    """A few scorecards with any answers."""
    random = Random(seed)
    names = random.sample(["Ana", "Bo", "Cai", "Dee", "Eli"], random.randint(2, 4))
    modules = [(), ("adaptivity",)]
    every = [
        a_card(name, *CORE, *random.choice(modules), sheet=builders.a_random_sheet(random), raters=random.randint(1, 7))
        for name in names
    ]
    return whole(every, STATUSES)


STORIES = {
    "mixed": a_set(),
    "alike": whole([a_card("Ana"), a_card("Bo"), a_card("Cai")], STATUSES),
    "refused": whole([a_card("Ana", signed=None), a_card("Bo", signed=None)], STATUSES),
    **{f"some-{seed}": some(seed) for seed in range(6)},
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Sheets:
    """The cells after LibreOffice has counted them; openpyxl takes every value out that the program wrote."""
    folder = tmp_path_factory.mktemp("compared")
    files = []
    for name, found in STORIES.items():
        files.append(folder / f"{name}.xlsx")
        opened(comparison_xlsx(found, builders.english())).save(files[-1])
    results = converted(files, "xlsx", folder / "counted")
    return {name: values(file) for name, file in zip(STORIES, results, strict=True)}


@needs_office
@pytest.mark.parametrize("name", STORIES)
def test_every_formula_gives_the_value_that_the_program_writes_beside_it(name: str, counted: Sheets) -> None:
    content = comparison_xlsx(STORIES[name], builders.english())
    written, live = values(BytesIO(content)), formulas(content)
    assert list(written) == SHEETS
    assert live["Pairs"] or name == "refused"
    for sheet, cells in live.items():
        for cell in cells:
            meant, is_ = written[sheet][cell], counted[name][sheet][cell]
            assert is_ == (pytest.approx(meant) if isinstance(meant, float | int) else meant), (sheet, cell)


@needs_office
def test_the_figures_follow_what_is_typed(tmp_path: Any) -> None:
    """One level up for one of twelve questions: 100 / 48 points more."""
    book = opened(comparison_xlsx(STORIES["alike"], builders.english()))
    sheet = book["Answers"]
    row = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 2).value == "GOV-01")
    sheet.cell(row, 6).value = 4
    sheet.cell(row, 7).value = "?"
    book.save(tmp_path / "typed.xlsx")
    cells = values(converted([tmp_path / "typed.xlsx"], "xlsx", tmp_path / "out")[0])
    first = next(place for place, said in cells["Sections"].items() if said == "Ana")[1:]
    assert cells["Sections"][f"H{first}"] == pytest.approx(75.0)
    pairs = cells["Pairs"]
    line = next(place[1:] for place, said in pairs.items() if place.startswith("D") and said == "Cai")
    assert (pairs[f"H{line}"], pairs[f"L{line}"]) == (12, pytest.approx(-100 / 48))


def test_the_grade_and_its_reasons_come_first() -> None:
    cells = [str(said) for said in values(BytesIO(comparison_xlsx(a_set(), builders.english())))[SHEETS[0]].values()]
    said = [one for one in cells if one != "None"]
    assert said[:2] == ["May these be compared?", "D: Not compared."]
    assert any(one.startswith("The board has not signed it") and "Dee" in one for one in said)
    assert any("Nothing is ranked" in one for one in said)


def test_organisations_stand_in_the_order_of_the_alphabet_with_the_grade_before_them() -> None:
    cells = values(BytesIO(comparison_xlsx(a_set(), builders.english())))["Sections"]
    rows = [(cells[f"A{row}"], cells[f"B{row}"]) for row in range(9, 14)]
    assert rows == [("A", "ana"), ("B", "Bo"), ("C", "Çelik"), ("D", "Dee"), ("A", "Zeta")]


def test_no_name_becomes_a_formula() -> None:
    every = [a_card("=cmd()"), a_card("+1 _x0041_")]
    content = comparison_xlsx(whole(every, STATUSES), builders.english())
    assert not [cell for cells in formulas(content).values() for cell in cells.values() if "cmd" in cell]


def test_many_pairs_are_named_and_not_all_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison_pairs, "_MOST", 2)
    found = STORIES["alike"]
    cells = values(BytesIO(comparison_xlsx(found, builders.english())))["Pairs"]
    assert "The first 2 of 3 pairs stand here; the json file has all of them." in cells.values()
    assert sum(said == Grade.A.value for place, said in cells.items() if place.startswith("A")) == 2 * len(CORE)
