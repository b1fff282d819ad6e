"""Scorecards leave the house whole, or not at all."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard, scorecard
from adaptameter.services import reporting
from tests.builders import an_assessment, english, standard


@pytest.fixture
def card() -> Scorecard:
    return scorecard(standard().instrument, an_assessment())


def named(name: str) -> Scorecard:
    return scorecard(standard().instrument, an_assessment()).named(name)


def with_facts(card: Scorecard, **changes: Any) -> Scorecard:  # values of many kinds
    return replace(card, facts=replace(card.facts, **changes))


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Huerta Unida", "huerta-unida"),
        ("Asociación Tz’ikin", "asociacion-tz-ikin"),
        ("شبكة النساء", "شبكة-النساء"),
        ("Жіноча мережа", "жіноча-мережа"),
        ("?!", "scorecard"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON.", "con"),
        ("a" * 120, "a" * 40),
    ],
)
def test_a_file_has_a_name_that_every_system_can_keep(name: str, stem: str) -> None:
    assert reporting.file_name(named(name), "json") == f"{stem}-2026.json"


@pytest.mark.parametrize(("words", "formats"), [("json", ("json",)), (" PDF, json,pdf ", ("pdf", "json"))])
def test_formats_are_read_from_a_list(words: str, formats: tuple[str, ...]) -> None:
    assert reporting.formats_of(words) == formats


@pytest.mark.parametrize("words", ["", ",", "docx", "json,docx"])
def test_other_formats_are_refused(words: str) -> None:
    with pytest.raises(Refusal, match="no_such_format"):
        reporting.formats_of(words)


def test_json_is_written_and_read_back(card: Scorecard, tmp_path: Path) -> None:
    (file,) = reporting.export(card, english(), tmp_path / "new" / "folder", ("json",))
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["sections"]["governance"]["score"] == 75
    assert reporting.read(file) == card
    assert [one.name for one in file.parent.iterdir()] == ["huerta-unida-2026.json"]


def test_the_same_scorecard_is_the_same_file(card: Scorecard, tmp_path: Path) -> None:
    (first,) = reporting.export(card, english(), tmp_path / "a", ("json",))
    (second,) = reporting.export(card, english(), tmp_path / "b", ("json",))
    assert first.read_bytes() == second.read_bytes()


def test_what_reads_back_differently_is_not_kept(
    card: Scorecard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file,) = reporting.export(card, english(), tmp_path, ("json",))
    before = file.read_bytes()
    monkeypatch.setattr(reporting, "read", lambda _file: with_facts(card, year=2025))
    with pytest.raises(Refusal, match="readback_differs"):
        reporting.export(with_facts(card, languages=("sv",)), english(), tmp_path, ("json",))
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_cannot_be_written_is_refused(card: Scorecard, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(Refusal, match="file_unwritable"):
        reporting.export(card, english(), tmp_path / "taken", ("json",))


def test_a_scorecard_of_another_instrument_is_refused(card: Scorecard, tmp_path: Path) -> None:
    (file,) = reporting.export(card, english(), tmp_path, ("json",))
    other = file.read_text(encoding="utf-8").replace('"version":"1.0.0"', '"version":"9.0.0"')
    file.write_text(other, encoding="utf-8")
    with pytest.raises(Refusal):
        reporting.read(file)
