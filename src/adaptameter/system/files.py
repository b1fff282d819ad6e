"""Writes files so that the old one or the whole new one is there, never a half."""

import os
import time
from collections.abc import Callable
from pathlib import Path

_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
"""Seconds between the tries to replace a file that another program (a virus scanner) holds: 3.15 s in all."""


def replace_with(target: Path, content: bytes, check: Callable[[Path], None]) -> None:
    """Write `content` beside `target`, flush it to the disk, let `check` read it back, then replace `target`.

    Whatever goes wrong (`OSError`, or what `check` raises), `target` is as it was and nothing is left beside it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{os.urandom(4).hex()}{target.suffix}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        check(beside)
        _replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    _flush_folder(target.parent)


def _replace(source: Path, target: Path) -> None:
    for pause in _PATIENCE:
        try:
            source.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    source.replace(target)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
