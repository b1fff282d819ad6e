"""Instruments are found and read."""

from pathlib import Path

import pytest

from adaptameter.domain.refusal import Refusal
from adaptameter.instruments import reader
from adaptameter.instruments.hash import anchor_set_hash, instrument_hash, text_hash
from tests.builders import GARDEN, garden, standard
from tests.instruments.copies import a_copy, change, found


def test_a_second_instrument_is_read_with_the_same_code() -> None:
    assert reader.findings(GARDEN) == []
    instrument = garden().instrument
    assert [one.id for one in instrument.sections] == ["beds", "tools"]
    assert (instrument.scale.top, instrument.values) == (2, ())
    assert [one.id for one in instrument.sections[0].critical] == ["BED-2"]
    assert [one.code for one in garden().languages] == ["en", "sv"]
    assert garden().texts("sv").section(instrument.sections[0].id) == "Land"


@pytest.mark.parametrize("name", ["partner-board-self-assessment", str(GARDEN), str(GARDEN / "instrument.toml")])
def test_it_is_found_by_id_by_folder_and_by_file(name: str) -> None:
    assert (reader.find(name) / "instrument.toml").is_file()


@pytest.mark.parametrize("name", ["", "no-such", "../partner-board-self-assessment", "x" * 5000, "/", "."])
def test_what_is_not_there_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Refusal, match="instrument_missing"):
        reader.find(name)


def test_a_folder_without_an_instrument_is_refused(tmp_path: Path) -> None:
    for read in (reader.load, reader.findings):
        with pytest.raises(Refusal, match="instrument_missing"):
            read(tmp_path)


def test_a_broken_instrument_is_refused_with_its_first_mistake(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    change(folder / "instrument.toml", "^weight = 2$", "weight = 0")
    with pytest.raises(Refusal) as caught:
        reader.load(folder)
    assert caught.value.facts["first"] == "out_of_range"
    assert caught.value.facts["count"] == 1


def test_a_broken_translation_is_refused_when_it_is_asked_for(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    change(folder / "texts" / "sv.toml", '"ltr"', '"up"')
    booklet = reader.load(folder)
    assert booklet.texts("en").language == "en"
    with pytest.raises(Refusal, match="instrument_broken"):
        booklet.texts("sv")


def test_windows_line_ends_change_no_hash(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    for file in folder.rglob("*.toml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert found(folder) == []
    assert reader.load(folder).instrument.hash == garden().instrument.hash


def test_every_word_of_the_source_counts_for_the_hash() -> None:
    assert instrument_hash("a", {"t": "x"}) != instrument_hash("a", {"t": "y"})
    assert instrument_hash("a", {}) != instrument_hash("b", {})
    assert text_hash("a", "x") != text_hash("b", "x")


def test_a_question_and_its_anchors_have_one_hash() -> None:
    instrument, texts = standard().instrument, standard().source
    one = next(iter(instrument.indicators.values()))
    assert anchor_set_hash(one.id, instrument.scale.top, texts.own) == one.source_hash
    other = {**texts.own, f"indicator.{one.id}.anchor.4": "something else"}
    assert anchor_set_hash(one.id, instrument.scale.top, other) != one.source_hash
