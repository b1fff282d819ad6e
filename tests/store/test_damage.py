"""A damaged store is refused with a sentence; no answer is ever altered in silence."""

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Assessment
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store.work import open_store
from adaptameter.system.paths import STORE
from adaptameter.ui import wording
from tests.builders import a_sheet, an_assessment, english

NOTED = {name: Answer(State.LEVEL, said.level, 2, note="a note " * 20) for name, said in a_sheet().answers.items()}
MADE = an_assessment(Sheet(NOTED))


def a_store(folder: Path) -> bytes:
    store = open_store(folder)
    with store.work() as work:
        work.assessments.add(MADE)
        for name, said in NOTED.items():
            work.assessments.put_answer(MADE.id, name, said.with_state(State.DONT_KNOW))
            work.assessments.undo(MADE.id)
    store.close()
    return (folder / STORE).read_bytes()


def read(folder: Path) -> Assessment:
    """Everything in the store: the assessment, the list, and the last step back and again."""
    store = open_store(folder)
    try:
        with store.work() as work:
            found = work.assessments.get(MADE.id)
            assert [one.assessment.id for one in work.listing.every()] == [MADE.id]
            return found
    finally:
        store.close()


def damaged(folder: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read(folder)
    assert "damaged" in wording.refusal(english(), caught.value)
    return caught.value


def overwrite(content: bytearray, place: int, length: int) -> None:
    content[place : place + length] = random.Random(place).randbytes(length)


KINDS: dict[str, Callable[[bytes], bytes]] = {
    "first page": lambda content: b"x" * 4096 + content[4096:],
    "header of plain SQLite": lambda content: b"SQLite format 3\0" + content[16:],
    "cut in the middle of a page": lambda content: content[: len(content) // 2 + 100],
    "cut to one page": lambda content: content[:4096],
    "cut to a few bytes": lambda content: content[:100],
    "noise": lambda content: random.Random(1).randbytes(len(content)),
    "noise, short": lambda _content: random.Random(2).randbytes(700),
    "text": lambda _content: b"indicator,answer\nGOV-01,3\n" * 400,
    "two pages exchanged": lambda content: content[:4096] + content[8192:12288] + content[4096:8192] + content[12288:],
    "zeros": lambda content: bytes(len(content)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_refused_and_left_as_it_is(kind: str, tmp_path: Path) -> None:
    broken = KINDS[kind](a_store(tmp_path))
    (tmp_path / STORE).write_bytes(broken)
    assert damaged(tmp_path) == Refusal("store_damaged", path=str(tmp_path / STORE))
    assert (tmp_path / STORE).read_bytes() == broken


def test_every_page_matters(tmp_path: Path) -> None:
    """Overwritten one by one, each page is either found out or holds nothing that is read here."""
    content = a_store(tmp_path)
    found = 0
    for page in range(0, len(content), 4096):
        broken = bytearray(content)
        overwrite(broken, page, 4096)
        (tmp_path / STORE).write_bytes(broken)
        found += is_found_out(tmp_path)
    assert found >= 5


def is_found_out(folder: Path) -> bool:
    """Whether the damage is refused; if not, every answer must be as it was."""
    try:
        found = read(folder)
    except Refusal as refused:
        if refused.code == "store_damaged":
            return True
        raise
    assert (found.sheet, found.plan) == (MADE.sheet, MADE.plan)
    return False


def test_a_hundred_flipped_bits_alter_no_answer(tmp_path: Path) -> None:
    content, chance = a_store(tmp_path), random.Random(2026)
    found = 0
    for _try in range(100):
        broken = bytearray(content)
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        (tmp_path / STORE).write_bytes(broken)
        found += is_found_out(tmp_path)
    assert found >= 50


def test_a_foreign_database_is_not_ours(tmp_path: Path) -> None:
    foreign = sqlite3.connect(tmp_path / STORE)
    foreign.execute("CREATE TABLE answer (assessment, indicator, level)")
    foreign.commit()
    foreign.close()
    before = (tmp_path / STORE).read_bytes()
    damaged(tmp_path)
    assert (tmp_path / STORE).read_bytes() == before


def test_an_empty_file_is_a_store_that_was_never_begun(tmp_path: Path) -> None:
    """A program that is ended while it makes the store leaves such a file behind: it must start again."""
    (tmp_path / STORE).write_bytes(b"")
    store = open_store(tmp_path)
    with store.work() as work:
        assert work.listing.every() == ()
    store.close()


def test_a_folder_in_the_place_of_the_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / STORE).mkdir()
    with pytest.raises(Refusal, match="store_unwritable"):
        open_store(tmp_path)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    with pytest.raises(Refusal, match="store_unwritable"):
        open_store(tmp_path / "data")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is writable for this user")
def test_a_folder_that_may_only_be_read_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Refusal, match="store_unwritable"):
            open_store(tmp_path)
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="there is no folder in which nobody may write")
def test_a_place_in_which_nobody_can_write_is_refused() -> None:
    with pytest.raises(Refusal, match="store_unwritable"):
        open_store(Path("/proc/adaptameter"))
    with pytest.raises(Refusal, match="store_unwritable"):
        open_store(Path("/proc/self"))
