"""The data lie where the user said, or where the system keeps such things."""

from pathlib import Path

import pytest

from adaptameter.system.assets import resource
from adaptameter.system.paths import data_folder


def test_a_named_folder_comes_first(own_data: Path, tmp_path: Path) -> None:
    assert data_folder(str(tmp_path / "named")) == tmp_path / "named"
    assert data_folder() == own_data


def test_a_folder_may_be_named_from_home_or_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert data_folder("~/data") == tmp_path / "data"
    assert data_folder("here") == tmp_path / "here"


def test_otherwise_the_system_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ADAPTAMETER_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder().name == "AdaptaMeter"


def test_what_comes_with_the_program_is_found() -> None:
    assert resource("instruments", "partner-board-self-assessment", "instrument.toml").is_file()
    assert resource("themes", "light.toml").is_file()
