"""The workbook is whole, the same every time, and takes text as text."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.exchange.workbook import workbook
from adaptameter.exchange.xlsx_cells import plain, sheet_names
from tests import builders
from tests.exchange.office import formulas, opened, quiet, values

pytestmark = quiet

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "a\tb\rc\nd",
    "\x00\x01\x1f",
    "\ud800x",
    "\u202egnp.exe",
    "_x0041_ _x005F_",
    "</t></is><f>1</f>",
    "&amp; <b>",
    "'quoted'",
    "🌿" * 60,
    "  two  spaces ",
    "#REF!",
    "{=1}",
    "ضمان",
    "\ufffe\uffff",
    "'",
)
KNOWN = {
    "AND",
    "COUNT",
    "COUNTIF",
    "COUNTIFS",
    "IF",
    "IFERROR",
    "INDEX",
    "INT",
    "ISNUMBER",
    "MATCH",
    "MAX",
    "MID",
    "MIN",
    "N",
    "OR",
    "ROWS",
    "SUM",
    "SUMIF",
    "SUMPRODUCT",
}


def named(name: str) -> bytes:
    return workbook(builders.a_scorecard(plan=builders.a_plan(name=name)), builders.english())


def test_two_calls_give_the_same_bytes() -> None:
    assert named("Huerta Unida") == named("Huerta Unida")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_text(name: str) -> None:
    content = named(name)
    assert formulas(content) == formulas(named("Huerta"))
    assert opened(content).worksheets[0]["A1"].data_type != "f"


@settings(max_examples=20)
@given(st.text(max_size=60))
def test_any_name_makes_a_sound_file(name: str) -> None:
    content = named(name)
    assert formulas(content) == FORMULAS


FORMULAS = formulas(named("Huerta"))


def test_a_megabyte_of_name_is_cut_where_people_read_it() -> None:
    book = opened(named("x" * 1_000_000))
    assert len(book.worksheets[0]["A1"].value) < 32_768


@given(st.text())
def test_text_that_stands_in_a_cell_is_kept_or_cleaned(text: str) -> None:
    shown = plain(text)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", shown)
    assert len(shown) < 32_767


@given(st.lists(st.text(max_size=50), min_size=1, max_size=12))
def test_sheet_names_are_legal_and_unique(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


def test_formulas_use_only_what_old_programs_have() -> None:
    used = {name for cells in FORMULAS.values() for one in cells.values() for name in re.findall(r"([A-Z]+)\(", one)}
    assert used <= KNOWN
    assert max(len(one) for cells in FORMULAS.values() for one in cells.values()) < 8192


def test_a_viewer_that_counts_nothing_still_shows_every_figure() -> None:
    written = values(BytesIO(named("Huerta")))
    empty = [(sheet, cell) for sheet, cells in FORMULAS.items() for cell in cells if written[sheet][cell] is None]
    held = {cell for _sheet, cell in empty}
    assert all(re.fullmatch(r"[CDK]\d+", cell) for cell in held), "only what holds the score may be empty"


def test_only_answers_and_evidence_can_be_changed() -> None:
    book = opened(named("Huerta"))
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        unlocked = [cell.column_letter for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
        assert set(unlocked) <= {"E", "G"}
    assert book.worksheets[1]["E6"].protection.locked is False


def test_the_page_reads_from_right_to_left_in_arabic() -> None:
    booklet = builders.standard()
    words = replace(builders.english(), texts=booklet.texts("ar"))
    book = opened(workbook(builders.a_scorecard(), words))
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)
    assert book.properties.language == "ar"


def test_it_prints_on_a4_with_its_heads() -> None:
    book = opened(named("R&D"))
    for sheet in book.worksheets[:-1]:
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
    assert book.worksheets[1].print_title_rows == "$5:$5"


def test_the_machine_sheet_is_hidden_and_the_rest_is_not() -> None:
    states = [sheet.sheet_state for sheet in opened(named("Huerta")).worksheets]
    assert states == ["visible"] * (len(states) - 1) + ["hidden"]


def test_an_instrument_without_values_has_no_sheet_for_them() -> None:
    garden = builders.garden()
    phrases = builders.english(garden)
    book = opened(workbook(builders.a_scorecard(None, garden.instrument), phrases))
    assert phrases.say("values") not in book.sheetnames


def test_the_file_has_no_date_of_today() -> None:
    with zipfile.ZipFile(BytesIO(named("Huerta"))) as file:
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2000-01-01" in file.read("docProps/core.xml")


def test_a_name_is_cleaned_and_nothing_else_of_the_card_is_changed() -> None:
    card = builders.a_scorecard(plan=builders.a_plan(name="Huerta\tUnida"))
    assert workbook(card, builders.english()) == workbook(card.named("Huerta Unida"), builders.english())
