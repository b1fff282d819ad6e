"""A file is the old one or the whole new one, whatever goes wrong."""

import os
import time
from pathlib import Path

import pytest

from adaptameter.system.files import replace_with

OLD, NEW = b"the old file", b"the new file, longer than the old one"


class Stopped(Exception):
    """Something went wrong in the middle."""


def fine(_beside: Path) -> None:
    """Nothing is checked."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    file = tmp_path / "scorecard.json"
    file.write_bytes(OLD)
    return file


def stays_as_it_was(target: Path) -> bool:
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]
    return True


def test_a_file_is_replaced(target: Path) -> None:
    replace_with(target, NEW, fine)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


def test_folders_are_made(tmp_path: Path) -> None:
    replace_with(tmp_path / "a" / "b" / "c.csv", NEW, fine)
    assert (tmp_path / "a" / "b" / "c.csv").read_bytes() == NEW


def test_the_check_sees_the_whole_file_under_the_same_ending(target: Path) -> None:
    seen: list[tuple[str, bytes, bytes]] = []

    def look(beside: Path) -> None:
        seen.append((beside.suffix, beside.read_bytes(), target.read_bytes()))

    replace_with(target, NEW, look)
    assert seen == [(".json", NEW, OLD)]


def test_a_check_that_fails_leaves_the_old_file_and_nothing_beside_it(target: Path) -> None:
    def fail(_beside: Path) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        replace_with(target, NEW, fail)
    assert stays_as_it_was(target)


def test_a_disk_that_fails_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_with(target, NEW, fine)
    assert stays_as_it_was(target)


def test_a_file_that_a_virus_scanner_holds_is_tried_again(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paused: list[float] = []
    real, left = Path.replace, 3

    def held(source: Path, other: Path) -> Path:
        nonlocal left
        left -= 1
        if left:
            raise PermissionError(13, "held")
        return real(source, other)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", paused.append)
    replace_with(target, NEW, fine)
    assert target.read_bytes() == NEW
    assert paused == [0.05, 0.1]


def test_a_file_that_is_held_for_ever_stays(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paused: list[float] = []

    def held(_source: Path, _other: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", paused.append)
    with pytest.raises(PermissionError):
        replace_with(target, NEW, fine)
    monkeypatch.undo()
    assert stays_as_it_was(target)
    assert sum(paused) > 2.5


@pytest.mark.parametrize("place", ["a folder", "below a file"])
def test_a_place_that_cannot_be_written_is_an_error_of_the_system(place: str, target: Path) -> None:
    if place == "a folder":
        (target.parent / "folder").mkdir()
        wanted = target.parent / "folder"
    else:
        wanted = target / "below.json"
    with pytest.raises(OSError):  # noqa: PT011 (each system has its own words)
        replace_with(wanted, NEW, fine)
    assert target.read_bytes() == OLD
