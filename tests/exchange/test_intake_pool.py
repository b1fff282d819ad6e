"""Foreign files are opened in processes of their own: one that dies or hangs costs its file and nothing else."""

import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from adaptameter.exchange.intake import Answer, Taken, Turned
from adaptameter.exchange.intake_pool import Pool
from tests.builders import garden, standard
from tests.exchange.hostile import largest, memory
from tests.exchange.sent import a_sent_card, as_json, kept

needs_pipes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")


def run(code: str) -> str:
    """What a program of its own writes."""
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, encoding="utf-8")
    return ended.stdout + ended.stderr


def read(pool: Pool, paths: list[str]) -> list[Answer]:
    found = {place: answer for heard in pool.read(paths) for place, answer in heard}
    assert sorted(found) == list(range(len(paths)))
    return [found[place] for place in range(len(paths))]


def sent(folder: Path, count: int) -> list[str]:
    return [str(kept(as_json(a_sent_card(number)), folder, f"{number:03}.json")) for number in range(count)]


def test_every_file_is_answered_once_whatever_order_they_come_in(tmp_path: Path) -> None:
    paths = sent(tmp_path, 40)
    found = read(Pool([standard().instrument]), [*paths, str(tmp_path / "nothing.json")])
    assert [one.filed.organisation.name for one in found[:-1] if isinstance(one, Taken)] == [
        f"Board {number}" for number in range(40)
    ]
    assert found[-1] == Turned("file_missing", (("name", "nothing.json"),))


def test_nothing_to_read_starts_nothing() -> None:
    assert list(Pool([standard().instrument]).read([])) == []


def test_an_instrument_that_is_not_here_is_the_reason(tmp_path: Path) -> None:
    (found,) = read(Pool([garden().instrument]), sent(tmp_path, 1))
    assert isinstance(found, Turned)
    assert found.code == "other_instrument"


@needs_pipes
def test_a_file_that_never_ends_is_turned_away_and_the_rest_is_read(tmp_path: Path) -> None:
    paths = sent(tmp_path, 20)
    os.mkfifo(tmp_path / "endless.json")
    paths.insert(7, str(tmp_path / "endless.json"))
    found = read(Pool([standard().instrument], seconds=0.5), paths)
    assert found.pop(7) == Turned("file_hostile", (("name", "endless.json"), ("why", "too_slow")))
    assert all(isinstance(one, Taken) for one in found)


@needs_pipes
def test_a_process_that_dies_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.json")
    pool = Pool([standard().instrument], seconds=30)
    found: dict[int, Answer] = {}
    killed = False
    for heard in pool.read([*sent(tmp_path, 3), str(tmp_path / "endless.json")]):
        found.update(heard)
        for child in pool._children:
            if len(found) == 3 and child.batches and child.is_here and not killed:
                child._process.kill()
                killed = True
    assert found[3] == Turned("file_hostile", (("name", "endless.json"), ("why", "stops_the_reader")))


def test_bombs_fill_no_memory(tmp_path: Path) -> None:
    """Every file is made of as much as one may be, and asks its reader for as much as it can."""
    paths = [str(kept(content, tmp_path, name)) for name, content in largest().items()]
    highest = 0.0
    found: dict[int, Answer] = {}
    for heard in Pool([standard().instrument]).read([*paths, *sent(tmp_path, 3)]):
        found.update(heard)
        highest = max([highest, *(memory(child.pid) for child in multiprocessing.active_children())])
    assert highest < 300  # without any help from the system, which allows 512
    turned = [one for one in found.values() if isinstance(one, Turned)]
    assert len(found) - len(turned) == 3 + 1  # one holds only in a sheet for people what would harm
    assert {one.code for one in turned} == {"not_ours"}


@on_linux
def test_a_process_gets_no_more_memory_than_it_may_have() -> None:
    said = run("from adaptameter.exchange.intake_worker import limit; limit(); bytearray(500 * 2**20)")
    assert "MemoryError" in said


@on_linux
def test_a_file_that_needs_too_much_memory_is_turned_away(tmp_path: Path) -> None:
    path = kept(largest()["tables.json"], tmp_path, "tables.json")
    said = run(
        "import resource, pathlib\n"
        "from adaptameter.exchange.intake import take\n"
        "used = int(pathlib.Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + 40 * 2**20, used + 40 * 2**20))\n"
        f"print(take(pathlib.Path({str(path)!r}), None))"
    )
    assert "why', 'too_much_memory'" in said


def test_a_frozen_program_that_is_started_as_a_child_is_one() -> None:
    said = run(
        "import sys, multiprocessing\n"
        "sys.frozen = True\n"
        "multiprocessing.freeze_support = lambda: sys.exit('a child')\n"
        "sys.argv = ['adaptameter', '--multiprocessing-fork', 'pipe_handle=7']\n"
        "from adaptameter.__main__ import main\n"
        "main()"
    )
    assert said.strip() == "a child"


@needs_pipes
def test_it_ends_at_once_when_nobody_listens_any_more(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.json")
    reading = Pool([standard().instrument]).read([str(tmp_path / "endless.json")])
    assert next(reading) == []
    before = time.monotonic()
    reading.close()
    assert time.monotonic() - before < 0.5


def test_one_that_cannot_start_is_no_reason_to_try_for_ever(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("multiprocessing.spawn._python_exe", b"/bin/false")
    if sys.platform == "win32":
        pytest.skip("there is no such program")
    with pytest.raises(RuntimeError, match="did not start"):
        read(Pool([standard().instrument]), sent(tmp_path, 1))
