"""Jobs run beside the window and end in its thread."""

import threading

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from adaptameter.ui.jobs import Jobs


class _Listener(QObject):
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.outcomes: list[object] = []
        self.problems: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    @Slot(object)
    def done(self, outcome: object) -> None:
        self.outcomes.append(outcome)
        self._end()

    @Slot(object)
    def failed(self, problem: Exception) -> None:
        self.problems.append(problem)
        self._end()

    def _end(self) -> None:
        self.threads.add(threading.current_thread())
        self.ended.emit()


@pytest.fixture
def listener(qtbot: QtBot) -> _Listener:
    return _Listener()


def test_what_a_job_returns_comes_back_in_the_thread_of_the_window(qtbot: QtBot, listener: _Listener) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(listener.ended):
        jobs.run(threading.current_thread, listener.done, listener.failed)
    assert listener.outcomes != [threading.current_thread()]
    assert listener.threads == {threading.current_thread()}
    assert listener.problems == []


def test_what_a_job_raises_comes_back_as_it_is(qtbot: QtBot, listener: _Listener) -> None:
    problem = ValueError("made to fail")

    def fails() -> None:
        raise problem

    with qtbot.waitSignal(listener.ended):
        jobs = Jobs()
        jobs.run(fails, listener.done, listener.failed)
    assert listener.problems == [problem]
    assert listener.outcomes == []


def test_many_jobs_end_each_once(qtbot: QtBot, listener: _Listener) -> None:
    jobs = Jobs()
    for number in range(50):
        jobs.run(lambda number=number: number, listener.done, listener.failed)  # type: ignore[misc]  # its own number
    qtbot.waitUntil(lambda: len(listener.outcomes) == 50)
    assert sorted(map(str, listener.outcomes)) == sorted(map(str, range(50)))


def test_waiting_lets_every_job_end(qtbot: QtBot, listener: _Listener) -> None:
    ended = threading.Event()
    go_on = threading.Event()

    def job() -> None:
        go_on.wait(10)
        ended.set()

    jobs = Jobs()
    jobs.run(job, listener.done, listener.failed)
    go_on.set()
    jobs.wait()
    assert ended.is_set()
