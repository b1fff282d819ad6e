"""What a board did beyond its answers stands in the workbook as text, numbers and dates."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import payload, short_seal
from adaptameter.exchange.workbook import workbook
from tests import builders
from tests.exchange.board import GOVERNANCE, RISK, SIGNED, a_card, a_whole_card, an_action, some_figures
from tests.exchange.office import converted, formulas, needs_office, opened, quiet, values
from tests.exchange.test_workbook import HOSTILE

pytestmark = quiet

PLAN, TOGETHER, SUMMARY = "Plan", "Alone and together", "Summary"


def made(card: Scorecard) -> bytes:
    return workbook(card, builders.english())


def rows(content: bytes, sheet: str) -> list[list[Any]]:
    return [list(row) for row in opened(content)[sheet].iter_rows(values_only=True)]


def texts(content: bytes, sheet: str) -> list[str]:
    return [str(cell) for row in rows(content, sheet) for cell in row if cell is not None]


def test_the_plan_has_a_sheet_with_dates_as_dates() -> None:
    (line,) = rows(made(a_card((an_action(),))), PLAN)[5:]
    assert line == [
        "Choose a note-taker",
        "GOV-03",
        "Board decisions on record",
        3,
        "Working in practice",
        "Secretary",
        datetime(2026, 6, 30),  # noqa: DTZ001 (spreadsheets know no time zones)
        "Three minutes lie in the folder",
    ]


@pytest.mark.parametrize("due", ["", "soon", "1600-01-01", "2026-02-30"])
def test_a_date_that_is_none_stays_text(due: str) -> None:
    assert rows(made(a_card((an_action(due=due),))), PLAN)[-1][6] == (due or None)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_board_writes_is_never_a_formula(text: str) -> None:
    card = a_card((an_action(what=text, sign=text),), some_figures(), {GOVERNANCE: text}, SIGNED)
    content = made(card)
    for sheet in (PLAN, TOGETHER):
        assert formulas(content)[sheet] == {}


def test_the_figures_of_a_section_are_numbers() -> None:
    content = made(a_card(figures=some_figures(), notes={RISK: "We met\ntwice."}, staff={GOVERNANCE: 3}))
    named = {row[0]: row[1:] for row in rows(content, TOGETHER)}
    raised = "The meeting raised this section by \u20680.42\u2069 levels."
    assert named["Governance"] == [5, 1, 3, 0.86, 3, 0.04, 1, 0.42, 0.83, "good", raised, None]
    assert named["Risk"][-1] == "We met\ntwice."


def test_two_raters_have_dashes_and_a_sentence() -> None:
    content = made(a_card(figures=some_figures(raters=2)))
    named = {row[0]: row[1:] for row in rows(content, TOGETHER)}
    assert named["Governance"][:10] == [2, 1, 0, "–", "–", "–", 1, "–", "–", "–"]
    assert "stay with the board" in named["Governance"][10]


def test_the_seal_stands_on_the_summary() -> None:
    card = a_card(signed=SIGNED)
    found = texts(made(card), SUMMARY)
    assert short_seal(str(payload(card, "")["seal"])) in found
    for text in ("Chair, Board member (2)", "2026-03-14", "Santiago Atitlán", "Acta 7/2026"):
        assert text in found
    assert any("Signed by the board, revision 2" in text for text in found)


def test_what_nobody_signed_is_a_draft() -> None:
    content = made(a_card())
    assert any("Not signed yet: a draft" in text for text in texts(content, SUMMARY))
    assert {PLAN, TOGETHER}.isdisjoint(opened(content).sheetnames)


def test_the_hidden_sheet_is_the_last_and_all_are_protected() -> None:
    book = opened(made(a_whole_card()))
    assert book.sheetnames[1] == PLAN
    assert [sheet.sheet_state for sheet in book.worksheets].index("hidden") == len(book.worksheets) - 1
    assert all(sheet.protection.sheet for sheet in book.worksheets)


def test_equal_scorecards_give_equal_bytes() -> None:
    assert made(a_whole_card()) == made(a_whole_card())


@needs_office
def test_libreoffice_counts_the_same(tmp_path: Path) -> None:
    file = tmp_path / "board.xlsx"
    file.write_bytes(made(a_whole_card()))
    again = values(converted([file], "xlsx", tmp_path / "out")[0])
    ours = values(BytesIO(file.read_bytes()))
    for sheet in (SUMMARY, PLAN, TOGETHER):
        kept = {cell: value for cell, value in ours[sheet].items() if value is not None}
        assert {cell: again[sheet][cell] or "" for cell in kept} == {cell: value or "" for cell, value in kept.items()}
