"""The real window: when it is painted, when it can be used, how fast it answers, how much memory it takes."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks.table import Goal, Row

_RUNS = 7
_EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget

moments = []

class Empty(QWidget):
    def paintEvent(self, event):
        moments.append(time.perf_counter())

app = QApplication(sys.argv)
window = Empty()
window.resize(1200, 800)
window.show()
while not moments:
    app.processEvents()
usable = time.perf_counter()
from adaptameter import self_test
memory, since, now = self_test._memory(), self_test._since_start(), time.perf_counter()
import json
print(json.dumps({"first_paint_ms": since - (now - moments[0]) * 1000,
                  "usable_ms": since - (now - usable) * 1000, "memory_mib": memory}))
"""
_OURS = [sys.executable, "-m", "adaptameter", "self-test", "--json"]
_FLOOR = [sys.executable, "-c", _EMPTY]
_FIGURES = ("first_paint_ms", "usable_ms", "memory_mib")


def rows() -> Iterator[Row]:
    """First paint, usable, one answer by keyboard, memory; each the median of several starts."""
    ours: list[dict[str, float]] = []
    floor: list[dict[str, float]] = []
    for _run in range(_RUNS):
        ours.append(_started(_OURS))
        floor.append(_started(_FLOOR))
    own, empty = ({name: statistics.median(run[name] for run in runs) for name in _FIGURES} for runs in (ours, floor))
    twice, name = Goal(times_floor=2), "empty window"
    yield Row("Start: first paint", own["first_paint_ms"], empty["first_paint_ms"], name, goal=twice)
    yield Row("Start: window can be used", own["usable_ms"], empty["usable_ms"], name, goal=twice)
    answer = statistics.median(run["answer_ms"] for run in ours)
    yield Row("Answer, from the key to disk and screen", answer, goal=Goal(at_most=16))
    yield Row("Memory after the start", own["memory_mib"], empty["memory_mib"], name, goal=twice, unit="MiB")


def _started(command: list[str]) -> dict[str, float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    child = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=120, check=True)
    found: dict[str, float] = json.loads(child.stdout)
    return found
