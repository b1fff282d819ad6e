"""Scorecards of others on the command line: taken in, known, refused, and listed."""

from pathlib import Path

import pytest

from tests.cli.running import Run, in_a_process
from tests.exchange.office import opened, quiet
from tests.exchange.sent import a_sent_card, as_json, as_xlsx, kept

pytestmark = [quiet, pytest.mark.usefixtures("own_data")]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A good file, the same again, a newer revision, a bad one, a photo."""
    folder = tmp_path / "inbox"
    kept(as_json(a_sent_card()), folder, "a.json")
    kept(as_xlsx(a_sent_card()), folder, "b.xlsx")
    kept(as_json(a_sent_card(revision=2)), folder / "later", "c.json")
    kept(b"{", folder / "later", "d.json")
    kept(b"", folder, "photo.jpg")
    return folder


def test_programs_learn_what_became_of_every_file(run: Run, inbox: Path) -> None:
    ended = run("import", inbox, "--json")
    assert (ended.code, ended.err) == (1, "")
    board = {"id": a_sent_card().id, "organisation": "Board 1", "country": "GT", "year": 2026, "signed": True}
    new = {**board, "typed_over": []}
    assert ended.json == {
        "accepted": [
            {**new, "file": str(inbox / "a.json"), "revision": 1, "newer_than": None},
            {**new, "file": str(inbox / "later" / "c.json"), "revision": 2, "newer_than": 1},
        ],
        "known": [{**board, "file": str(inbox / "b.xlsx"), "revision": 1}],
        "refused": [
            {
                "file": str(inbox / "later" / "d.json"),
                "code": "file_damaged",
                "reason": "d.json is damaged or was changed after it was written (a part of it is missing). "
                "Ask the sender for it again.",
            }
        ],
    }


def test_all_in_or_known_is_done(run: Run, inbox: Path) -> None:
    assert run("import", inbox / "a.json", inbox / "b.xlsx").code == 0
    again = run("import", inbox / "a.json")
    assert (again.code, again.out.splitlines()[-1]) == (0, "Taken in: 0. Known already: 1. Refused: 0.")


def test_people_read_a_line_a_file_and_how_many_there_were(run: Run, inbox: Path) -> None:
    ended = run("import", inbox)
    assert ended.code == 1
    assert ended.out.splitlines() == [
        f"Taken in: Board 1, 2026 ({inbox / 'a.json'})",
        f"Taken in: Board 1, 2026, revision 2, beside revision 1 ({inbox / 'later' / 'c.json'})",
        f"Known already: Board 1, 2026 ({inbox / 'b.xlsx'})",
        "Passed over, neither json nor xlsx: 1.",
        "Taken in: 2. Known already: 1. Refused: 1.",
    ]
    assert ended.err.startswith(f"{inbox / 'later' / 'd.json'}: d.json is damaged")


def test_what_was_typed_over_is_told(run: Run, tmp_path: Path) -> None:
    book = opened(as_xlsx(a_sent_card()))
    book["Governance"]["E8"] = 4
    book.save(tmp_path / "typed.xlsx")
    (entry,) = run("import", tmp_path / "typed.xlsx", "--json", "--data", tmp_path / "other").json["accepted"]  # type: ignore[index]  # a table
    assert entry["typed_over"] == [{"sheet": "Governance", "cell": "E8", "says": "4", "sealed": "1"}]
    ended = run("import", tmp_path / "typed.xlsx")
    assert "  Typed over: Governance, cell E8 says “4”. The board sealed “1”, and that counts." in ended.out


def test_the_library_lists_the_newest_revisions(run: Run, inbox: Path, tmp_path: Path) -> None:
    assert run("library").out.startswith("The library is empty")
    run("import", inbox, kept(as_json(a_sent_card(2, country="MW", year=2025)), tmp_path, "mw.json"))
    assert [(one["organisation"], one["revision"]) for one in run("library", "--json").json] == [  # type: ignore[attr-defined]  # a list
        ("Board 1", 2),
        ("Board 2", 1),
    ]
    assert run("library", "--country", "mw").out == "3  Board 2 (MW), 2025: signed, revision 1\n"
    assert run("library", "--year", "2026").out == "2  Board 1 (GT), 2026: signed, revision 2\n"


def test_it_runs_as_a_program_of_its_own(inbox: Path, tmp_path: Path) -> None:
    ended = in_a_process("import", inbox / "a.json", "--data", tmp_path / "data")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("Taken in: 1. Known already: 0. Refused: 0.\n")
