"""A job gives way to whoever waits for the interpreter, and goes on all the same."""

import threading
from collections.abc import Callable

import pytest

from adaptameter.system import giving_way
from adaptameter.system.giving_way import give_way


class Clock:
    """Time that passes only in naps; somebody takes the interpreter in the first `taken` of them."""

    def __init__(self, taken: int) -> None:
        self.now, self.naps, self.taken = 100.0, list[float](), taken

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds
        if seconds < 0.001 and self.taken:
            self.taken -= 1
            self.now += 0.002

    def pauses(self) -> int:
        return sum(1 for one in self.naps if one >= 0.001)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Clock]:
    def made(taken: int) -> Clock:
        one = Clock(taken)
        monkeypatch.setattr(giving_way, "perf_counter", lambda: one.now)
        monkeypatch.setattr(giving_way, "sleep", one.sleep)
        return one

    return made


def beside(job: Callable[[], object]) -> None:
    thread = threading.Thread(target=job)
    thread.start()
    thread.join()


def test_it_sleeps_as_long_as_somebody_waits(clock: Callable[[int], Clock]) -> None:
    for waited in range(5):
        now = clock(waited)
        beside(give_way)
        assert now.pauses() == waited


def test_who_is_never_left_alone_goes_on_all_the_same(clock: Callable[[int], Clock]) -> None:
    now = clock(10_000)
    beside(give_way)
    assert now.pauses() == 6
    assert now.now - 100 < 0.1


def test_it_asks_now_and_then_only(clock: Callable[[int], Clock]) -> None:
    now = clock(0)

    def job() -> None:
        for _ in range(1000):
            give_way()
            now.now += 0.0001

    beside(job)
    assert 60 < len(now.naps) < 110


def test_the_window_itself_never_waits(clock: Callable[[int], Clock]) -> None:
    now = clock(5)
    assert list(giving_way.giving_way(range(9))) == list(range(9))
    assert now.naps == []


def test_everything_is_gone_through(clock: Callable[[int], Clock]) -> None:
    clock(3)
    found: list[int] = []
    beside(lambda: found.extend(giving_way.giving_way(range(100))))
    assert found == list(range(100))
