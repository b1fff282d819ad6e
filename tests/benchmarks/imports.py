"""Scorecards taken in, verified and stored: how long, and how much memory, beside openpyxl and bare inflating."""

import json
import multiprocessing
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import canonical, digest, seal
from adaptameter.services.house import House
from adaptameter.services.importing import Importing, Progress
from adaptameter.store.work import open_store
from tests.benchmarks.table import Goal, Row
from tests.builders import standard
from tests.exchange.sent import a_sent_card, as_json, parts

_BOOKS = 1_000
_FILES = 10_000
_OF_THE_PEER = 40
"""Workbooks that openpyxl reads: it would need half a minute for all."""

_HIDDEN = "xl/worksheets/sheet10.xml"
_PIECE = re.compile(rb'(<c r="A(\d+)"[^>]*><is><t[^>]*>)[^<]*')
_MEGABYTE = 1024 * 1024

Content = dict[str, Any]


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
    times = 100_000 / _FILES
    what = f"Import 100,000 json (× {times:g})"
    yield Row(what, many["seconds"] * times, goal=Goal(at_most=60), unit="s")
    yield Row(f"Memory of an import of {_FILES:,} json", many["memory"], goal=Goal(at_most=400), unit="MiB")
    yield Row("Memory of a process that opens", taken["memory below"], goal=Goal(at_most=512), unit="MiB")


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
        below = max([below, *(memory(child.pid) for child in multiprocessing.active_children())])
        return True

    before = time.perf_counter()
    found = Importing(house.room).take_in([folder], watch)
    seconds = time.perf_counter() - before
    assert not found.refused, found.refused[0]
    return {"seconds": seconds, "memory": memory("self"), "memory below": below, "files": float(len(found.accepted))}


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


def _contents(count: int) -> Iterator[Content]:
    """The payloads of so many boards, with a few hundred different sheets of answers among them."""
    dice = Random(4)
    sheets: list[Content] = [json.loads(as_json(_answered(dice))) for _ in range(_SHEETS)]
    for number in range(count):
        content = sheets[number % _SHEETS]
        content["id"] = f"{number:016x}"
        content["organisation"].update(id=f"{number // 4:016x}", name=f"Board {number // 4}")
        content["year"] = 2023 + number % 4
        content["seal"] = seal(content)
        content["digest"] = digest(content)
        yield content


def _answered(dice: Random) -> Scorecard:
    """A scorecard with answers by chance, most of them levels."""
    said = a_random_sheet(dice)
    card = a_sent_card()
    return of(card.instrument, said, card.facts)


def _write_files(folder: Path, count: int) -> None:
    folder.mkdir(parents=True)
    for number, content in enumerate(_contents(count)):
        (folder / f"{number:06}.json").write_bytes(canonical(content))


def _write_books(folder: Path) -> None:
    folder.mkdir(parents=True)
    whole = parts(a_sent_card())
    for number, content in enumerate(_contents(_BOOKS)):
        pieces = [one.encode() for one in xlsx_payload.rows(content)]
        sheet = _PIECE.sub(lambda found, said=pieces: found[1] + said[int(found[2]) - 1], whole[_HIDDEN])  # type: ignore[misc]
        with zipfile.ZipFile(folder / f"{number:04}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in whole.items():
                archive.writestr(name, sheet if name == _HIDDEN else part)


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), Path(sys.argv[2]))))
