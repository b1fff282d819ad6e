"""What somebody typed over in the sheets is told: the cell, what it says, what was sealed."""

from pathlib import Path

import pytest

from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.intake import Taken, take
from adaptameter.exchange.intake_typed import TypedOver
from adaptameter.exchange.workbook import workbook
from tests import builders
from tests.exchange.office import converted, needs_office, opened, quiet
from tests.exchange.sent import a_sent_card, as_xlsx, kept
from tests.exchange.test_intake import find

pytestmark = quiet


def typed(path: Path) -> tuple[TypedOver, ...]:
    found = take(path, find)
    assert isinstance(found, Taken), found
    return found.typed


def a_card() -> Scorecard:
    """Every kind of answer is on it."""
    return builders.a_scorecard(builders.a_sheet(3, 2, GOV_03=1, RSK_02="DK", ACO_05="skipped", FBK_01="not_reached"))


@pytest.mark.parametrize("language", [one.code for one in builders.standard().languages])
def test_nothing_is_told_of_a_workbook_as_it_was_written(language: str, tmp_path: Path) -> None:
    from adaptameter.ui import wording

    words = wording.phrases(builders.standard().texts(language))
    assert typed(kept(workbook(a_card(), words), tmp_path, "a.xlsx")) == ()


def test_each_cell_that_differs_is_told(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    sheet = book["Governance"]
    assert sheet["A8"].value == "GOV-03"
    sheet["E8"], sheet["G8"], sheet["E9"] = 4, 3, None
    book["Risk"]["E7"] = "surely\tall & <well>"
    book.save(tmp_path / "typed.xlsx")
    assert typed(tmp_path / "typed.xlsx") == (
        TypedOver("Governance", "E8", "4", "1"),
        TypedOver("Governance", "G8", "3", "2"),
        TypedOver("Governance", "E9", "", "3"),
        TypedOver("Risk", "E7", "surely all & <well>", "DK"),
    )


def test_the_same_answer_written_in_another_way_is_the_same(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book["Governance"]["E8"], book["Risk"]["E7"], book["Governance"]["G8"] = "1.0", "dk", " 2 "
    book.save(tmp_path / "typed.xlsx")
    assert typed(tmp_path / "typed.xlsx") == ()


def test_a_sheet_that_was_taken_out_is_not_compared(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book.remove(book["Governance"])
    book["Risk"]["E7"] = 0
    book.save(tmp_path / "typed.xlsx")
    assert typed(tmp_path / "typed.xlsx") == (TypedOver("Risk", "E7", "0", "DK"),)


@needs_office
def test_libreoffice_may_have_saved_it(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_sent_card()))
    book["Governance"]["E6"] = 0
    book.save(tmp_path / "typed.xlsx")
    clean = kept(as_xlsx(a_card()), tmp_path, "clean.xlsx")
    saved = converted([tmp_path / "typed.xlsx", clean], "xlsx", tmp_path / "saved")
    assert typed(saved[0]) == (TypedOver("Governance", "E6", "0", "3"),)
    assert typed(saved[1]) == ()
