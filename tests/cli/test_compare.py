"""May these be compared? Asked on the command line, for people and for programs."""

import json
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.comparability import GRADES
from adaptameter.exchange import payload
from adaptameter.ui import wording
from tests.builders import english, standard
from tests.cli.running import Ended, Run
from tests.domain.comparing import a_card

Demo = tuple[Path, Ended]
STEMS = ("asociacion-tz-ikin-made-up", "casa-deschisa-made-up", "chikondi-network-made-up")
KEYS = {"grade", "reasons", "shared", "scorecards"}


def of_2026(demo: Demo, ending: str = "json") -> list[Path]:
    return [demo[0] / f"{stem}-2026.{ending}" for stem in STEMS]


def is_refused(ended: Ended, words: str) -> bool:
    assert (ended.code, ended.out) == (1, ""), ended
    assert words in ended.err, ended.err
    return True


@pytest.mark.parametrize("ending", ["json", "xlsx"])
def test_programs_get_the_grade_of_the_set_and_of_every_pair(run: Run, demo: Demo, ending: str) -> None:
    ended = run("compare", *of_2026(demo, ending), "--json")
    assert (ended.code, ended.err) == (0, "")
    said: Any = ended.json
    assert set(said) == KEYS | {"pairs"}
    assert said["grade"] == max(pair["grade"] for pair in said["pairs"]) == "B"
    assert {reason["code"] for reason in said["reasons"]} == {"few_raters"}
    assert len(said["pairs"]) == 3
    for pair in said["pairs"]:
        assert set(pair) >= KEYS | {"between"}
        assert all(reason["code"] in GRADES for reason in pair["reasons"])
        assert [one["organisation"] for one in pair["scorecards"]] == [one["organisation"] for one in pair["between"]]
    names = [one["organisation"] for one in said["scorecards"]]
    assert names == sorted(names, key=str.casefold)


def test_the_same_files_in_another_order_say_the_same(run: Run, demo: Demo) -> None:
    files = of_2026(demo)
    there, back = run("compare", *files, "--json"), run("compare", *reversed(files), files[0], "--json")
    assert there.out == back.out


def test_people_read_the_grade_first(run: Run, demo: Demo) -> None:
    ended = run("compare", *of_2026(demo))
    lines = ended.out.splitlines()
    assert lines[0] == "May these be compared? B: Differences may be drawn, with the reasons beside them."
    assert lines[1].startswith("  Fewer than three members answered alone. Here: Casa Deschisă (made up), 2026 (")
    assert lines[2] == "A  Asociación Tz’ikin (made up), 2026"
    assert "For learning and dialogue." in lines[-1]
    assert not any("\u2066" <= letter <= "\u2069" for letter in ended.out)


@pytest.mark.parametrize("language", ["en", "sv", "es", "ar"])
def test_it_is_said_in_every_language(run: Run, demo: Demo, language: str) -> None:
    ended = run("compare", *of_2026(demo), "--language", language)
    assert (ended.code, ended.err) == (0, "")


def test_filters_apply_to_files(run: Run, demo: Demo) -> None:
    every = sorted(demo[0].glob("*.json"))
    said: Any = run("compare", *every, "--country", "GT", "--sections", "RSK,governance", "--json").json
    assert [(one["year"], sorted(one["sections"])) for one in said["scorecards"]] == [
        (year, ["governance", "risk"]) for year in (2024, 2025, 2026)
    ]
    said = run("compare", *every, "--year", "2025", "--json").json
    assert {one["year"] for one in said["scorecards"]} == {2025}


@pytest.mark.parametrize("ending", ["xlsx", "pdf", "json"])
def test_it_writes_a_file(run: Run, demo: Demo, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"compared.{ending}"
    ended = run("compare", *of_2026(demo), "--to", target)
    assert (ended.code, ended.out) == (0, f"Written: {target}\n")
    content = target.read_bytes()
    assert content.startswith({"xlsx": b"PK", "pdf": b"%PDF", "json": b"{"}[ending])
    if ending == "json":
        assert json.loads(content) == run("compare", *of_2026(demo), "--json").json


def test_what_nobody_signed_is_not_compared(run: Run, tmp_path: Path) -> None:
    files = []
    for name in ("Ana", "Bo"):
        files.append(tmp_path / f"{name}.json")
        files[-1].write_bytes(payload.canonical(payload.payload(a_card(name, signed=None), "")))
    ended = run("compare", *files, "--json")
    said: Any = ended.json
    assert (ended.code, said["grade"], said["pairs"][0]["grade"]) == (0, "D", "D")
    assert [reason["code"] for reason in said["reasons"]] == ["unsigned", "unsigned"]
    assert all(one["sections"] == {} for one in said["scorecards"])
    out = run("compare", *files).out
    assert "The board has not signed it, so answers may still change. Here: Ana, 2026; Bo, 2026." in out
    assert "Governance" not in out


def test_what_cannot_be_done_is_refused_in_a_sentence(run: Run, demo: Demo, tmp_path: Path) -> None:
    files = of_2026(demo)
    assert is_refused(run("compare"), "there are 0 here")
    assert is_refused(run("compare", files[0]), "there are 1 here")
    assert is_refused(run("compare", *files, "--country", "SE"), "there are 0 here")
    assert is_refused(run("compare", *files, "--country", "sweden"), "“sweden” is not a country code")
    assert is_refused(run("compare", *files, "--sections", "x"), "There is no section “x”")
    assert is_refused(run("compare", *files, "--to", tmp_path / "c.odt"), "There is no format “odt”")
    assert is_refused(run("compare", *files, tmp_path / "a.json", tmp_path / "b.json"), "There is no file a.json")
    assert is_refused(run("compare", *files, "--language", "xx"), "“xx”")
    assert not list(tmp_path.glob("*.*"))


def test_without_files_the_library_is_compared(run: Run, demo: Demo) -> None:
    files = of_2026(demo)
    assert run("import", *files).code == 0
    said: Any = run("compare", "--year", "2026", "--json").json
    assert len(said["scorecards"]) == len(files)
    assert said == run("compare", *files, "--json").json


def test_every_reason_has_a_sentence() -> None:
    words = wording.phrases(standard().texts("en")).words
    assert not [code for code in GRADES if not words[f"compare.{code}"].endswith(".")]
    assert english().say("compare.graded", grade="A", meaning="x") == "A: x"
