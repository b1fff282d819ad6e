"""What changed between two scorecards is computed from both files, for people and for programs."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.change import Label, SectionChange, change
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import payload
from adaptameter.services import reporting
from tests.builders import a_plan, a_scorecard, a_sheet, standard
from tests.cli.running import Ended, Run

FIRST, SECOND = "asociacion-tz-ikin-made-up", "casa-deschisa-made-up"
KEYS = {"D", "D_claimed", "se", "mdc90", "p", "label", "shared", "items", "up", "down", "documented_steps"}
Demo = tuple[Path, Ended]


def kept(folder: Path, card: Scorecard) -> Path:
    file = folder / reporting.file_name(card, "json")
    file.write_bytes(payload.canonical(payload.payload(card, "")))
    return file


def is_refused(ended: Ended, words: str) -> bool:
    assert (ended.code, ended.out) == (1, ""), ended
    assert ended.err.count("\n") == 1
    assert words in ended.err
    return True


@pytest.mark.parametrize("endings", [("json", "json"), ("xlsx", "json"), ("xlsx", "xlsx")])
@pytest.mark.parametrize("years", [(2024, 2025), (2025, 2026), (2024, 2026)])
def test_programs_get_the_figures_of_the_method(
    run: Run, demo: Demo, endings: tuple[str, str], years: tuple[int, int]
) -> None:
    folder, _ = demo
    files = [folder / f"{FIRST}-{year}.{ending}" for year, ending in zip(years, endings, strict=True)]
    ended = run("change", *files, "--json")
    assert (ended.code, ended.err) == (0, "")
    before, after = (reporting.read(file) for file in files)
    said: Any = ended.json
    assert said["before"] == {"year": before.year, "id": before.id}
    assert said["after"] == {"year": after.year, "id": after.id}
    found = change(before, after)
    assert set(said["sections"]) == {one.section for one in found.sections}
    for one in found.sections:
        assert says(said["sections"][one.section], one)


def says(said: dict[str, Any], one: SectionChange) -> bool:
    assert set(said) == KEYS | {"why_not", "cap"}
    figures = {"D": one.d, "D_claimed": one.d_claimed, "se": one.se, "mdc90": one.mdc90, "p": one.p}
    for name, figure in figures.items():
        assert said[name] == (None if figure is None else round(figure, 6)), name
    assert one.label is not None
    assert said["label"] == one.label.value
    assert (said["shared"], said["items"], said["up"], said["down"]) == (one.shared, one.items, one.up, one.down)
    assert said["documented_steps"] == list(one.documented_steps)
    assert said["why_not"] is None
    caps = {"before": one.cap_before, "after": one.cap_after, "came": [*one.cap_came], "went": [*one.cap_went]}
    return bool(said["cap"] == caps)


def test_the_labels_are_those_of_the_vectors(run: Run, demo: Demo) -> None:
    folder, _ = demo
    seen: set[str] = set()
    for stem in (FIRST, SECOND, "chikondi-network-made-up"):
        for year in (2024, 2025):
            files = [folder / f"{stem}-{one}.json" for one in (year, year + 1)]
            said: Any = run("change", *files, "--json").json
            seen |= {one["label"] for one in said["sections"].values()}
    assert seen == {"clear", "documentation_only", "possible", "within_noise"} == {label.value for label in Label}


def test_people_read_the_documented_steps_first(run: Run, demo: Demo) -> None:
    folder, _ = demo
    ended = run("change", folder / f"{SECOND}-2025.json", folder / f"{SECOND}-2026.xlsx")
    lines = ended.out.splitlines()
    assert lines[:2] == ["Casa Deschisă (made up): from 2025 to 2026", "  Steps with a new record:"]
    assert lines[2].startswith("    RSK-01 ")
    risk = next(line for line in lines if line.startswith("  Risk: "))
    assert risk.startswith("  Risk: +22.7 ± 20.7 points. Better documented; ")
    assert risk.endswith("Compared on all 11 questions.")
    assert "Compared on 11 of 12 questions." in ended.out
    assert "    Answered alone: 2 then, 2 now." in lines
    assert not any("\u2066" <= letter <= "\u2069" for letter in ended.out)


@pytest.mark.parametrize("language", ["en", "sv", "es", "ar"])
def test_it_is_said_in_every_language(run: Run, demo: Demo, language: str) -> None:
    folder, _ = demo
    ended = run("change", folder / f"{FIRST}-2024.json", folder / f"{FIRST}-2026.json", "--language", language)
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.parametrize("level", range(5))
def test_the_same_answers_are_no_change(run: Run, tmp_path: Path, level: int) -> None:
    old = a_scorecard(a_sheet(level), plan=a_plan(year=2025))
    new = a_scorecard(a_sheet(level), plan=a_plan(year=2026))
    files = kept(tmp_path, old), kept(tmp_path, new)
    said: Any = run("change", *files, "--json").json
    for one in said["sections"].values():
        assert (one["D"], one["D_claimed"], one["p"], one["label"]) == (0, 0, 1, "within_noise")
        assert (one["up"], one["down"], one["documented_steps"]) == (0, 0, [])
    assert "  No step with a new record.\n" in run("change", *files).out


def test_where_nothing_can_be_said_there_is_null_and_a_reason(run: Run, tmp_path: Path) -> None:
    sheet = a_sheet(RSK_01="DK", RSK_02="DK", RSK_03="DK", RSK_04="DK", RSK_05="DK")
    old = a_scorecard(sheet, plan=a_plan(year=2025))
    files = kept(tmp_path, old), kept(tmp_path, a_scorecard())
    said: Any = run("change", *files, "--json").json
    risk = said["sections"]["risk"]
    assert {name: risk[name] for name in KEYS} == {
        **dict.fromkeys(KEYS), "documented_steps": [], "shared": 6, "items": 11,
    }  # fmt: skip
    assert risk["why_not"] == "too_few_shared"
    assert said["sections"]["governance"]["label"] == "within_noise"
    assert "  Risk: Not compared: only 6 of 11 questions have a level in both years.\n" in run("change", *files).out


def test_a_cap_that_came_is_an_event(run: Run, tmp_path: Path) -> None:
    files = [
        kept(tmp_path, a_scorecard(sheet, plan=a_plan(year=year)))
        for year, sheet in ((2025, a_sheet()), (2026, a_sheet(ACO_03=0)))
    ]
    said: Any = run("change", *files, "--json").json
    assert said["sections"]["anti_corruption"]["cap"] == {"before": 100, "after": 49, "came": ["ACO-03"], "went": []}
    lines = run("change", *files).out.splitlines()
    assert [line[:6] for line in lines if "ACO-03" in line] == ["    Th"]
    back: Any = run("change", files[1], kept(tmp_path, a_scorecard(plan=a_plan(year=2027))), "--json").json
    assert back["sections"]["anti_corruption"]["cap"] == {"before": 49, "after": 100, "came": [], "went": ["ACO-03"]}


def test_what_cannot_be_compared_is_refused_with_one_sentence(run: Run, demo: Demo, tmp_path: Path) -> None:
    folder, _ = demo
    new = folder / f"{FIRST}-2026.json"
    assert is_refused(run("change", new, folder / f"{FIRST}-2024.json"), "give the older one first")
    assert is_refused(run("change", folder / f"{SECOND}-2025.json", new), "two organisations")
    assert is_refused(run("change", tmp_path / "none.json", new), "There is no file none.json")
    assert is_refused(run("change", new, folder / f"{FIRST}-2026.pdf"), ".pdf")
    (tmp_path / "half.json").write_bytes(new.read_bytes()[:1000])
    assert is_refused(run("change", tmp_path / "half.json", new), "half.json")
    (tmp_path / "mended.json").write_bytes(new.read_bytes().replace(b'"answer":2', b'"answer":3', 1))
    assert is_refused(run("change", tmp_path / "mended.json", new), "was changed after it was written")
    assert is_refused(run("change", new, new, "--language", "xx"), "“xx”")


def test_two_that_share_no_section_are_refused(run: Run, tmp_path: Path) -> None:
    files = [
        kept(tmp_path, a_scorecard(plan=a_plan(section, year=year)))
        for section, year in (("risk", 2025), ("governance", 2026))
    ]
    assert is_refused(run("change", *files), "no section in common")


def test_another_scale_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No instrument of another scale is bundled, so one is put in the place where the program looks for them."""
    other = replace(standard().instrument, version="9.0.0", scale=replace(standard().instrument.scale, id="other"))
    known = {one.version: one for one in (standard().instrument, other)}
    monkeypatch.setattr(reporting, "instrument", lambda _name, version: known[version])
    old = kept(tmp_path, a_scorecard(plan=a_plan(year=2025)))
    new = kept(tmp_path, a_scorecard(instrument=other))
    assert is_refused(run("change", old, new), "different scales")
