"""Finds the files that could be scorecards, in folders and the folders below them."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ENDINGS: Final = (".json", ".xlsx")
_LEFT_BY_OTHERS: Final = ("~$", "._", ".~lock.")
"""What spreadsheet programs and other systems leave beside a file, under its name."""


@dataclass(frozen=True, slots=True)
class Files:
    """What to look at, in the order of the names, and how many others were passed over."""

    paths: tuple[str, ...]
    passed_over: int


def files(named: Sequence[Path], go_on: Callable[[], bool]) -> Files:
    """What lies at these paths: a file that was named itself whatever it is called, of a folder what may be ours.

    `go_on` is asked for every folder; what was found until it says no is given back.
    """
    found: dict[str, None] = {}
    passed_over = 0
    for path in named:
        if not path.is_dir():
            found[str(path)] = None
            continue
        for folder in _folders(str(path)):
            if not go_on():
                return Files(tuple(found), passed_over)
            ours = sorted(one.path for one in folder if _may_be_ours(one))
            passed_over += len(folder) - len(ours)
            found.update(dict.fromkeys(ours))
    return Files(tuple(found), passed_over)


def _folders(top: str) -> Iterator[list[os.DirEntry[str]]]:
    """The files of every folder; links to other folders are not followed, and closed folders are left alone."""
    left = [top]
    while left:
        try:
            with os.scandir(left.pop()) as entries:
                every = list(entries)
        except OSError:
            continue
        below = [one for one in every if one.is_dir(follow_symlinks=False)]
        left.extend(sorted((one.path for one in below), reverse=True))
        yield [one for one in every if not one.is_dir(follow_symlinks=False)]


def _may_be_ours(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    return name.endswith(_ENDINGS) and not name.startswith(_LEFT_BY_OTHERS) and entry.is_file()
