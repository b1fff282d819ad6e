"""Garbage goes between two turns of the event loop, in the window's thread, while no job runs; never anywhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import theme
from adaptameter.ui.collecting import Collector
from adaptameter.ui.jobs import Jobs


class Garbage:
    """Holds itself, so that only the collector can throw it away; notes whether it was."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.itself, self.gone = self, gone

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


@pytest.fixture
def gone() -> list[threading.Thread]:
    """The threads in which garbage was thrown away."""
    return []


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Jobs of a window, with a clean start."""
    gc.collect()
    gc.enable()
    made = Jobs(QObject(qapp))
    yield made
    made.wait()
    gc.disable()


def littered(gone: list[threading.Thread]) -> list[object]:
    """Makes garbage, and so many things that it is time to collect."""
    Garbage(gone)
    return [[] for _ in range(2 * gc.get_threshold()[0])]


def test_it_goes_between_two_turns(qtbot: QtBot, jobs: Jobs, gone: list[threading.Thread]) -> None:
    kept = littered(gone)
    assert not gone, "the middle of something"
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.current_thread()]
    assert kept


def test_it_does_not_go_while_qt_walks_over_all_widgets(
    qapp: QApplication, qtbot: QtBot, jobs: Jobs, gone: list[threading.Thread]
) -> None:
    class Littering(QWidget):
        def changeEvent(self, _event: object) -> None:
            kept.append(littered(gone))
            seen.append(len(gone))

    kept, seen = list[object](), list[int]()
    widget = Littering()
    qtbot.addWidget(widget)
    theme.apply(qapp, theme.read("dark"))
    theme.apply(qapp, theme.read("light"))
    assert seen
    assert not any(seen)
    qtbot.waitUntil(lambda: bool(gone))


def test_nothing_is_collected_while_a_job_runs(qtbot: QtBot, jobs: Jobs, gone: list[threading.Thread]) -> None:
    go_on, ended = threading.Event(), list[object]()

    def job() -> object:
        kept = littered(gone)
        go_on.wait(10)
        return kept

    jobs.run(job, ended.append, ended.append)
    kept = littered(gone)
    qtbot.wait(100)
    assert not gone
    go_on.set()
    qtbot.waitUntil(lambda: len(gone) == 2 and len(ended) == 1)
    assert set(gone) == {threading.current_thread()}
    assert kept


def test_python_collects_by_itself_again_when_the_window_has_closed(jobs: Jobs) -> None:
    assert not gc.isenabled()
    jobs.wait()
    assert gc.isenabled()


def test_without_an_event_loop_python_goes_on_collecting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAbstractEventDispatcher, "instance", lambda: None)
    gc.enable()
    Collector(QCoreApplication.instance() or QObject())
    assert gc.isenabled()
    gc.disable()
