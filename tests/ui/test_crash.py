"""What only we could break is written down, without a name or an answer."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from adaptameter.ui import crash


@pytest.fixture(autouse=True)
def handler() -> Iterator[None]:
    """The handler of this process is put back."""
    before = sys.excepthook
    yield
    sys.excepthook = before


def _break(secret: str) -> None:
    raise KeyError(secret)


def _broken(folder: Path, kind: type[BaseException] | None = None) -> None:
    crash.watch(folder)
    try:
        _break("María said 0")
    except KeyError as mistake:
        sys.excepthook(kind or KeyError, mistake, mistake.__traceback__)


def test_the_place_is_kept_and_no_word_of_a_user(qapp: object, tmp_path: Path) -> None:
    _broken(tmp_path)
    kept = (tmp_path / "mistakes.log").read_text("utf-8")
    assert "KeyError test_crash.py:" in kept
    assert "_break" in kept
    assert "María" not in kept


def test_later_mistakes_are_written_below_and_the_file_stays_small(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "mistakes.log").write_text("x" * 500_000, "utf-8")
    _broken(tmp_path)
    _broken(tmp_path)
    kept = (tmp_path / "mistakes.log").read_text("utf-8")
    assert kept.count("KeyError") == 2
    assert len(kept) < 250_000


def test_a_log_that_is_no_text_does_not_stop_it(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "mistakes.log").write_bytes(b"\xff\xfe\x00")
    _broken(tmp_path)


def test_a_folder_that_is_gone_does_not_stop_it(qapp: object, tmp_path: Path) -> None:
    _broken(tmp_path / "gone")


def test_stopping_by_hand_is_no_mistake(qapp: object, tmp_path: Path) -> None:
    crash.watch(tmp_path)
    stopped = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, stopped, None)
    assert not (tmp_path / "mistakes.log").exists()
