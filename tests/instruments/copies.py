"""Copies of an instrument with one thing changed."""

import re
import shutil
from pathlib import Path

from adaptameter.instruments import reader
from tests.builders import GARDEN


def a_copy(folder: Path) -> Path:
    """The small instrument, free to be broken."""
    return Path(shutil.copytree(GARDEN, folder / "garden"))


def change(file: Path, old: str, new: str, *, every: bool = False) -> None:
    """Replace what matches `old` (a pattern), and be sure that it stands there."""
    text = file.read_text(encoding="utf-8")
    changed = re.sub(old, lambda _match: new, text, count=0 if every else 1, flags=re.MULTILINE)
    assert changed != text, f"{old} is not in {file.name}"
    file.write_text(changed, encoding="utf-8")


def found(folder: Path) -> list[tuple[str, str]]:
    """Code and place of every finding."""
    return [(one.code, one.place) for one in reader.findings(folder)]
