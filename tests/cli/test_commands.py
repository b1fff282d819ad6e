"""Every command does what it says, and ends with 0 done, 1 refused or 2 wrong use."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from adaptameter import __version__
from adaptameter.system.paths import STORE
from tests.builders import GARDEN
from tests.cli.running import Ended, Run, a_filled_sheet


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def is_refused(ended: Ended, *words: str) -> bool:
    assert ended.code == 1, ended
    assert ended.err.strip().endswith((".", "”."))
    assert "Traceback" not in ended.err
    for word in words:
        assert word in ended.err
    return True


def assessed(run: Run, tmp_path: Path, *more: str | Path) -> str:
    """Assess a whole sheet; the id it was stored under."""
    sheet = a_filled_sheet(tmp_path / "sheet.csv")
    ended = run("assess", sheet, "--organisation", "Huerta Unida", "--year", "2026", "--country", "GT", *more)
    assert ended.code == 0, ended.err
    return next(line for line in ended.out.splitlines() if line.startswith("Stored as "))[10:-1]


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("score",),
        ("score", "--jsn", "x.csv"),
        ("template",),
        ("assess", "x.csv"),
        ("assess", "x.csv", "--organisation", "N", "--year", "soon"),
        ("assess", "x.csv", "--org", "N", "--year", "2026"),
        ("export", "1"),
        ("show",),
        ("check",),
        ("change", "old.json"),
        ("instrument",),
        ("instrument", "mend", "x"),
        ("demo",),
        ("--colour",),
    ],
)
def test_wrong_use_is_two(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert "usage: adaptameter" in ended.err


def test_version_and_help_are_said(run: Run) -> None:
    assert run("--version") == Ended(0, f"AdaptaMeter {__version__}\n", "")
    said = run("--help").out
    commands = ("demo", "template", "score", "assess", "export", "list", "check", "show", "change", "instrument")
    assert all(f"\n    {command} " in said.replace("\n      ", " ") for command in commands)
    assert "self-test" in said


def test_a_template_has_the_core_questions(run: Run, tmp_path: Path) -> None:
    ended = run("template", tmp_path / "new.csv")
    assert (ended.code, ended.out) == (0, f"{tmp_path / 'new.csv'}: 47 questions to fill in.\n")
    found = rows(tmp_path / "new.csv")
    assert list(found[0]) == ["indicator", "answer", "evidence", "reason", "note", "question"]
    assert found[0]["question"] == "Do we follow our own founding rules (statutes, constitution or by-laws)?"
    assert run("score", tmp_path / "new.csv", "--json").code == 0


@pytest.mark.parametrize("names", ["safeguarding,GOV", "saf, governance ,saf"])
def test_a_template_has_the_sections_that_were_asked_for(run: Run, tmp_path: Path, names: str) -> None:
    assert run("template", tmp_path / "new.csv", "--sections", names).code == 0
    assert {row["indicator"][:3] for row in rows(tmp_path / "new.csv")} == {"SAF", "GOV"}
    assert len(rows(tmp_path / "new.csv")) == 18


def test_a_template_is_refused_for_sections_that_do_not_exist(run: Run, tmp_path: Path) -> None:
    assert is_refused(run("template", tmp_path / "new.csv", "--sections", "gardening"), "“gardening”", "governance")
    assert is_refused(run("template", tmp_path / "new.csv", "--sections", ","), "at least one section")
    assert is_refused(run("template", tmp_path / "new.csv", "--language", "xx"), "“xx”", "sv")
    assert not (tmp_path / "new.csv").exists()


def test_a_template_replaces_a_whole_file_or_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file", encoding="utf-8")
    assert is_refused(run("template", tmp_path / "folder" / "new.csv"), "could not be written")


def test_scores_come_as_a_list_with_one_object_a_file(run: Run, tmp_path: Path) -> None:
    first = a_filled_sheet(tmp_path / "a.csv")
    second = a_filled_sheet(tmp_path / "b.csv", ACO_03="0")
    ended = run("score", first, second, "--json")
    found: Any = ended.json
    assert ended.code == 0
    assert [one["file"] for one in found] == [str(first), str(second)]
    assert found[0]["sections"]["governance"]["band"] == "working"
    held = found[1]["sections"]["anti_corruption"]
    assert (held["base"], held["cap"], held["score"], held["display"], held["band"]) == (68.75, 49, 49, 49, "starting")
    assert set(held) >= {
        "status", "base", "claimed", "evidence_gap", "range_low", "range_high", "share_working", "coverage",
        "applicability", "cap", "score", "display", "band",
    }  # fmt: skip
    assert found[1]["answers"]["ACO-03"] == {"answer": 0, "evidence": 2}
    assert found[0]["values"] == dict.fromkeys(("accountability", "equality", "participation", "transparency"), 75)
    assert not Path(tmp_path / "data").exists()


def test_scores_are_explained_to_people(run: Run, tmp_path: Path) -> None:
    said = run("score", a_filled_sheet(tmp_path / "b.csv", ACO_03="0")).out
    assert "68.75, held at 49 because ACO-03 is not in place." in said
    assert "Not an audit, not a ranking" in said


@pytest.mark.parametrize("language", ["en", "sv", "es", "ar"])
def test_scores_are_said_in_every_language(run: Run, tmp_path: Path, language: str) -> None:
    ended = run("score", a_filled_sheet(tmp_path / "a.csv"), "--language", language)
    assert (ended.code, ended.err) == (0, "")


def test_every_bad_row_is_reported_and_the_good_file_is_scored(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(
        "indicator,answer,evidence,reason\nGOV-01,7,\nXXX-01,3,\n\nGOV-02,yes,\nGOV-03,3,9\nGOV-04,3,much\n"
        "GOV-05,NA,\nGOV-06,3,1\nGOV-06,3,1\nORG-05,NA,\n",
        encoding="utf-8",
    )
    ended = run("score", bad, a_filled_sheet(tmp_path / "good.csv"), "--json")
    assert ended.code == 1
    assert [line.split(": ")[1] for line in ended.err.splitlines()] == [
        f"Line {number}" for number in (2, 3, 5, 6, 7, 8, 10, 11)
    ]
    assert all(line.startswith(f"{bad}: ") and line.endswith(".") for line in ended.err.splitlines())
    scored: Any = ended.json
    assert [one["file"] for one in scored] == [str(tmp_path / "good.csv")]


def test_a_file_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    assert is_refused(run("score", tmp_path / "none.csv"), "There is no file none.csv.")
    assert is_refused(run("score", tmp_path), "cannot be read")


def test_another_instrument_is_scored_by_the_same_program(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "garden.csv"
    ended = run("template", sheet, "--instrument", GARDEN, "--sections", "beds,too")
    assert (ended.code, len(rows(sheet))) == (0, 5)
    sheet.write_text("indicator,answer,evidence\nBED-1,2,1\nbed-2,2,0\nBED-3,NA,,\nTOO-1,DK,\n", encoding="utf-8")
    refused = run("score", sheet, "--instrument", GARDEN)
    assert is_refused(refused, "Line 4: BED-3: please write why")
    sheet.write_text(
        "indicator,answer,evidence,reason\nBED-1,2,1\nbed-2,2,0\nBED-3,NA,,no sun\nTOO-1,DK,\n", encoding="utf-8"
    )
    ended = run("score", sheet, "--instrument", GARDEN / "instrument.toml", "--json")
    found: Any = ended.json
    beds, tools = found[0]["sections"]["beds"], found[0]["sections"]["tools"]
    assert (beds["base"], beds["cap"], beds["cap_items"], beds["band"]) == (66.6667, 30, ["BED-2"], "bare")
    assert (tools["status"], tools["score"]) == ("too_few_answers", None)
    assert found[0]["values"] == {}
    said = run("score", sheet, "--instrument", GARDEN, "--language", "sv").out
    assert "Land" in said


def test_an_instrument_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    sheet = a_filled_sheet(tmp_path / "a.csv")
    assert is_refused(run("score", sheet, "--instrument", "no-such"), "There is no instrument “no-such” here.")


def test_an_assessment_is_stored_listed_and_exported(run: Run, tmp_path: Path) -> None:
    name = assessed(run, tmp_path, "--to", tmp_path / "out", "--formats", "json")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["huerta-unida-2026.json"]
    listed: Any = run("list", "--json").json
    assert len(listed) == 1
    assert listed[0]["id"] == name
    assert (listed[0]["organisation"], listed[0]["year"], listed[0]["country"]) == ("Huerta Unida", 2026, "GT")
    assert (listed[0]["answered"], listed[0]["total"], listed[0]["mode"]) == (47, 47, "sheet")
    assert len(listed[0]["locked"]) == 4
    assert (listed[0]["handed_in"], listed[0]["expected"]) == (0, 0)
    assert run("list").out == f"{name}  Huerta Unida, 2026: 47 of 47 answered\n"
    ended = run("export", name, "--to", tmp_path / "again", "--formats", "json")
    assert ended.code == 0
    again = tmp_path / "again" / "huerta-unida-2026.json"
    assert again.read_bytes() == (tmp_path / "out" / "huerta-unida-2026.json").read_bytes()


def test_every_format_is_written_and_shown_again(run: Run, tmp_path: Path) -> None:
    name = assessed(run, tmp_path)
    ended = run("export", name, "--to", tmp_path / "out")
    assert ended.code == 0, ended.err
    assert sorted(file.suffix for file in (tmp_path / "out").iterdir()) == [".json", ".pdf", ".xlsx"]
    shown = [run("show", tmp_path / "out" / f"huerta-unida-2026.{ending}", "--json") for ending in ("json", "xlsx")]
    contents: list[Any] = [{**one.json, "file": ""} for one in shown if isinstance(one.json, dict)]
    assert len(contents) == 2
    assert contents[0] == contents[1]
    assert is_refused(run("show", tmp_path / "out" / "huerta-unida-2026.pdf"), "not made by AdaptaMeter")


def test_a_scorecard_is_shown_to_people(run: Run, tmp_path: Path) -> None:
    assessed(run, tmp_path, "--to", tmp_path, "--formats", "json")
    said = run("show", tmp_path / "huerta-unida-2026.json").out
    assert said.startswith("Huerta Unida, 2026\n")
    assert "75, Working" in said


def test_figures_of_a_file_are_never_believed(run: Run, tmp_path: Path) -> None:
    assessed(run, tmp_path, "--to", tmp_path, "--formats", "json")
    file = tmp_path / "huerta-unida-2026.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    content["sections"]["governance"]["score"] = 100
    file.write_text(json.dumps(content), encoding="utf-8")
    assert is_refused(run("show", file), "was changed after it was written")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--year", "1200"), "1200 is not a year"),
        (("--year", "2026", "--country", "gt"), "“gt” is not a country code"),
        (("--year", "2026", "--organisation", " "), "write the name"),
        (("--year", "2026", "--organisation", "x" * 121), "at most 120"),
        (("--year", "2026", "--formats", "docx"), "no format “docx”"),
        (("--year", "2026", "--language", "xx"), "no language “xx”"),
    ],
)
def test_what_cannot_be_assessed_is_refused_and_not_stored(
    run: Run, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    sheet = a_filled_sheet(tmp_path / "sheet.csv")
    assert is_refused(run("assess", sheet, "--organisation", "Huerta", *words), sentence)
    assert run("list", "--json").json == []


def test_a_bad_sheet_is_reported_whole_and_nothing_is_stored(run: Run, tmp_path: Path) -> None:
    sheet = a_filled_sheet(tmp_path / "sheet.csv", GOV_02="9", FBK_12="maybe")
    ended = run("assess", sheet, "--organisation", "Huerta", "--year", "2026")
    assert is_refused(ended, "Line 3: ", "Line 48: ")
    assert not (tmp_path / "data" / STORE).exists()
    assert run("list").out == "The store is empty. Start in the window, or with “adaptameter assess”.\n"


def test_what_is_not_stored_cannot_be_exported(run: Run, tmp_path: Path) -> None:
    assert is_refused(run("export", "no-such", "--to", tmp_path / "out"), "There is no assessment “no-such”")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [("--data", "{}", "list"), ("list", "--data", "{}")])
def test_the_data_folder_can_be_named(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    chosen = tmp_path / "chosen"
    assert run(*(word.format(chosen) for word in words)).code == 0
    assert (chosen / STORE).is_file()
    assert not (tmp_path / "data").exists()


def test_a_damaged_store_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / STORE).write_bytes(b"x" * 10_000)
    assert is_refused(run("list"), "is damaged or not ours", "--data")


def test_an_instrument_is_checked(run: Run, tmp_path: Path) -> None:
    fine = run("instrument", "check", "partner-board-self-assessment")
    assert (fine.code, fine.err) == (0, "")
    assert "no mistakes" in fine.out
    assert run("instrument", "check", GARDEN / "instrument.toml").code == 0
    assert is_refused(run("instrument", "check", "x" * 400), "There is no instrument")
    (tmp_path / "texts").mkdir()
    (tmp_path / "instrument.toml").write_text("colour = 1", encoding="utf-8")
    broken = run("instrument", "check", tmp_path)
    assert broken.code == 1
    assert len(broken.out.splitlines()) > 5
    assert "instrument: colour is not a known key." in broken.out.splitlines()
