"""A program that is killed loses no answer that it acknowledged, and two programs do not disturb each other."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from adaptameter.domain.answer import at
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store.work import Store, open_store
from tests.builders import an_assessment
from tests.store import answering_child
from tests.store.answering_child import indicator, numbered

MADE = an_assessment(Sheet())
KILLS = 30


def a_child(folder: Path, first: int, pause: float = 0) -> subprocess.Popen[str]:
    """A program that answers, ready to go."""
    script = [sys.executable, "-m", answering_child.__name__, str(folder), MADE.id, str(first), str(pause)]
    child = subprocess.Popen(script, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def killed(child: subprocess.Popen[str], after: float) -> int | None:
    """The last answer that the child acknowledged before it was killed, None when there was none."""
    assert child.stdout is not None
    time.sleep(after)  # the moment is the point of the test
    child.kill()
    whole = [line for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    child.wait()
    child.stdout.close()
    return int(whole[-1]) if whole else None


def begun(folder: Path) -> Store:
    store = open_store(folder)
    with store.work() as work:
        work.assessments.add(MADE)
    return store


def newest(folder: Path) -> int:
    """The number of the newest answer in the store; each of the twelve must be what was said last."""
    store = open_store(folder)
    with store.work() as work:
        sheet = work.assessments.get(MADE.id).sheet
        last = max(int(said.note) for said in sheet.answers.values())
        for number in range(max(0, last - 11), last + 1):
            assert sheet[indicator(number)] == numbered(number)
        work.assessments.undo(MADE.id)
        work.assessments.redo(MADE.id)
        assert work.assessments.get(MADE.id).sheet == sheet
    store.close()
    return last


def test_no_acknowledged_answer_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    begun(tmp_path).close()
    chance, first = random.Random(30), 0
    for _kill in range(KILLS):
        acknowledged = killed(a_child(tmp_path, first), chance.uniform(0.005, 0.1))
        if acknowledged is not None:
            kept = newest(tmp_path)
            assert acknowledged <= kept <= acknowledged + 1
            first = kept + 1
    assert first > KILLS


def test_two_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    """One answers GOV, this one answers RSK: both wait for each other."""
    store = begun(tmp_path)
    child = a_child(tmp_path, 0, pause=0.002)  # as people do: one that never pauses keeps the other out
    assert child.stdout is not None
    for number in range(100):
        with store.work() as work:
            work.assessments.put_answer(MADE.id, IndicatorId(f"RSK-{number % 11 + 1:02}"), at(number % 5))
        acknowledged = int(child.stdout.readline())
    acknowledged = killed(child, 0) or acknowledged
    with store.work() as work:
        sheet = work.assessments.get(MADE.id).sheet
    kept = max(int(said.note) for name, said in sheet.answers.items() if name.startswith("GOV"))
    assert acknowledged <= kept <= acknowledged + 1
    assert {name: said.level for name, said in sheet.answers.items() if name.startswith("RSK")} == {
        f"RSK-{number % 11 + 1:02}": number % 5 for number in range(89, 100)
    }
    store.close()


def test_a_store_that_is_held_is_busy_and_nothing_is_lost(tmp_path: Path) -> None:
    holder, waiting = begun(tmp_path), open_store(tmp_path)
    with holder.work() as work:
        work.assessments.put_answer(MADE.id, IndicatorId("GOV-01"), at(2))
        with pytest.raises(Refusal) as caught, waiting.work():
            pass
        assert caught.value.code == "store_busy"
        with pytest.raises(Refusal, match="store_busy"):
            open_store(tmp_path)
    with waiting.work() as work:
        assert work.assessments.get(MADE.id).sheet[IndicatorId("GOV-01")] == at(2)
    for one in (holder, waiting):
        one.close()
