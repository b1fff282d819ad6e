"""Scorecards taken in, verified and stored: how long, and how much memory, beside openpyxl and bare inflating."""

import hashlib
import json
import multiprocessing
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import load_workbook

from adaptameter.domain.scorecard import Scorecard, of
from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import _NOT_SEALED, canonical, digest, seal
from adaptameter.services.house import House
from adaptameter.services.importing import Importing, Progress
from adaptameter.store.work import open_store
from tests.benchmarks.table import Goal, Row
from tests.builders import a_random_sheet, standard
from tests.exchange.hostile import memory
from tests.exchange.sent import a_sent_card, as_json, parts

_BOOKS = 1_000
_FILES = 100_000
_SHEETS = 300
_OF_THE_PEER = 40
"""Workbooks that openpyxl reads: it would need half a minute for all."""

_HIDDEN = "xl/worksheets/sheet10.xml"
_PIECE = re.compile(rb'(<c r="A(\d+)"[^>]*><is><t[^>]*>)[^<]*')

Content = dict[str, Any]
_peak = memory


def rows(folder: Path) -> Iterator[Row]:
    """Every import runs in a process of its own."""
    books, files = folder / "books", folder / "files"
    _write_books(books)
    _write_files(files, _FILES)
    taken = _measured(books, folder / "books data")
    floor, peer = _seconds(_inflate, books, _BOOKS), _seconds(_with_openpyxl, books, _OF_THE_PEER)
    goal = Goal(at_most=3)
    what = "Import 1,000 xlsx, stored"
    yield Row(what, taken["seconds"], floor, "inflate", peer, "openpyxl read-only", goal, "s")
    many = _measured(files, folder / "files data")
    yield Row(f"Import {_FILES:,} json, stored", many["seconds"], goal=Goal(at_most=60), unit="s")
    yield Row(f"Memory of an import of {_FILES:,} json", many["memory"], goal=Goal(at_most=400), unit="MiB")
    below = max(taken["memory below"], many["memory below"])
    yield Row("Memory of a process that opens", below, goal=Goal(at_most=512), unit="MiB")


def _measured(folder: Path, data: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.imports", str(folder), str(data)]
    ended = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def _run(folder: Path, data: Path) -> dict[str, float]:
    """One import: seconds, and the largest memory of this process and of those below it in MiB."""
    house, below = House(open_store(data), standard()), 0.0

    def watch(_progress: Progress) -> bool:
        nonlocal below
        below = max([below, *(_peak(child.pid) for child in multiprocessing.active_children())])
        return True

    before = time.perf_counter()
    found = Importing(house.room).take_in([folder], watch)
    seconds = time.perf_counter() - before
    assert not found.refused, found.refused[0]
    return {"seconds": seconds, "memory": _peak("self"), "memory below": below, "files": float(len(found.accepted))}


def _seconds(read: Callable[[Path], object], folder: Path, count: int) -> float:
    """The seconds for all books, from so many of them."""
    chosen = sorted(folder.iterdir())[:count]
    before = time.perf_counter()
    for file in chosen:
        read(file)
    return (time.perf_counter() - before) * _BOOKS / count


def _inflate(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            archive.read(name)


def _with_openpyxl(file: Path) -> object:
    book: Any = load_workbook(file, read_only=True)
    content = "".join(str(row[0]) for row in book[xlsx_payload.SHEET].iter_rows(min_row=5, values_only=True))
    book.close()
    return json.loads(content)


def _write_files(folder: Path, count: int) -> None:
    """The scorecards of so many boards, with the answers of a few hundred."""
    folder.mkdir(parents=True)
    dice, card = Random(4), a_sent_card()
    boards = [_Board(of(card.instrument, a_random_sheet(dice), card.facts)) for _ in range(_SHEETS)]
    for number in range(count):
        (folder / f"{number:06}.json").write_bytes(boards[number % _SHEETS].text(number))


class _Board:
    """The text of a scorecard in which other names are put quickly; to write each anew would take half a minute."""

    def __init__(self, card: Scorecard) -> None:
        content = _content(card, "@id@", "@who@")
        content["digest"] = "@digest@"
        self._text = canonical({**content, "seal": "@seal@"}).decode()
        self._sealed = canonical({key: one for key, one in content.items() if key not in _NOT_SEALED}).decode()

    def text(self, number: int) -> bytes:
        """The scorecard of this board."""
        text = _named(self._text, number).replace("@seal@", _sum(_named(self._sealed, number)))
        return text.replace("@digest@", _sum(text.replace('"digest":"@digest@",', ""))).encode()


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _named(text: str, number: int) -> str:
    return text.replace("@id@", f"{number:016x}").replace("@who@", f"{number // 4:016x}")


def _content(card: Scorecard, which: str, who: str) -> Content:
    content: Content = json.loads(as_json(card))
    content["id"] = which
    content["organisation"].update(id=who, name=f"Board {who}")
    content["seal"] = seal(content)
    content["digest"] = digest(content)
    return content


def _write_books(folder: Path) -> None:
    folder.mkdir(parents=True)
    card = a_sent_card()
    whole = parts(card)
    for number in range(_BOOKS):
        pieces = [one.encode() for one in xlsx_payload.rows(_content(card, f"{number:016x}", f"{number:016x}"))]
        sheet = _PIECE.sub(lambda found, said=pieces: found[1] + said[int(found[2]) - 1], whole[_HIDDEN])  # type: ignore[misc]
        with zipfile.ZipFile(folder / f"{number:04}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in whole.items():
                archive.writestr(name, sheet if name == _HIDDEN else part)


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), Path(sys.argv[2]))))
