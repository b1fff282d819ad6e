"""What was seen is saved whole or not at all."""

import os
from pathlib import Path

import pytest

from adaptameter.domain.refusal import Refusal
from adaptameter.domain.table import Table
from adaptameter.services import exports
from tests.builders import english

TABLE = Table("Spread", ("Organisation", "Points"), (("Ana", 48.5),))


@pytest.mark.parametrize(("ending", "begins"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("XLSX", b"PK")])
def test_the_ending_says_the_format(tmp_path: Path, ending: str, begins: bytes) -> None:
    target = tmp_path / "new" / f"spread.{ending}"
    exports.save_table(TABLE, target, english())
    assert target.read_bytes().startswith(begins)
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("name", ["spread.pdf", "spread"])
def test_another_format_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal, match="no_such_format"):
        exports.save_table(TABLE, tmp_path / name, english())


def test_where_nothing_can_be_written_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    with pytest.raises(Refusal, match="file_unwritable"):
        exports.save(b"new", tmp_path / "file" / "spread.svg")
    assert (tmp_path / "file").read_text() == "old"


def test_what_is_read_back_otherwise_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "spread.svg"
    exports.save(b"old", target)
    monkeypatch.setattr(os, "fsync", lambda _handle: [one.write_bytes(b"bro") for one in tmp_path.glob(".*")])
    with pytest.raises(Refusal, match="readback_differs"):
        exports.save(b"new", target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
