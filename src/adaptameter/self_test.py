"""Tries the whole way once: the real window on a temporary store, answers, a lock, exports, and reading them back."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adaptameter.ui.window import Window

_LOADED = time.perf_counter()
_PATIENCE = 60.0
"""Seconds to wait for anything before the test has failed."""

Report = dict[str, object]


def run(*, as_json: bool) -> int:
    """Run the test and print what was found; exit code 0 when all is well, 1 otherwise."""
    started = _since_start()
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report: Report = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            _try(Path(folder), started, report)
        except Exception as problem:  # noqa: BLE001 (whatever fails is what the test is there to tell)
            report["failed"] = f"{type(problem).__name__}: {problem}"
    report["ok"] = "failed" not in report
    _print(report, as_json=as_json)
    return 0 if report["ok"] else 1


def _try(folder: Path, started: float, report: Report) -> None:
    from PySide6.QtCore import Qt, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from adaptameter.system.settings import Settings
    from adaptameter.ui.session import Session
    from adaptameter.ui.window import Window

    qInstallMessageHandler(_heard)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("AdaptaMeter")
    session = Session(folder, Settings())
    window = Window(session)
    moments: dict[str, float] = {}

    def painted() -> None:
        moments["painted"] = _since_start()
        report["modules_before_paint"] = _foreign_modules()

    def idle() -> None:
        moments["usable"] = _since_start()

    def listed() -> None:
        moments.setdefault("listed", _since_start())

    window.painted.connect(painted)
    window.painted.connect(idle, Qt.ConnectionType.QueuedConnection)
    window.painted.connect(session.open_store, Qt.ConnectionType.QueuedConnection)
    session.listed.connect(listed)
    window.show()
    _wait(lambda: "listed" in moments, "the store did not open")
    report["python_ms"] = round(started)
    report["first_paint_ms"] = round(moments["painted"])
    report["usable_ms"] = round(moments["usable"])
    report["store_open_ms"] = round(moments["listed"])
    report["platform"] = QApplication.platformName()
    report["memory_mib"] = _memory()
    _journey(window, folder, report)
    window.close()


def _journey(window: "Window", folder: Path, report: Report) -> None:
    from adaptameter.domain.assessment import Plan
    from adaptameter.domain.organisation import Organisation
    from adaptameter.ui.frame.steps import Step

    session = window.session
    section = session.booklet.instrument.sections[0]
    session.start(Plan(Organisation("self-test", "Self-test"), 2026, (section.id,)))
    _expect(window.step is Step.ANSWER, "the answer page did not open")
    report["answer_ms"] = _answer_all(window, len(section.indicators))
    standing = session.standing
    _expect(standing is not None and standing.given == standing.total, "an answer is missing")
    session.lock(section.id)
    _expect(session.standing is not None and len(session.standing.profile.sections) == 1, "the section is not locked")
    window.show_step(Step.RESULTS)
    report["export_ms"] = _export(window, folder / "out", report)


def _answer_all(window: "Window", count: int) -> float:
    """Answer by keyboard, as a board member would; the median milliseconds from the key to the disk and the screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from adaptameter.ui.frame.steps import Step

    window.activateWindow()
    _wait(window.isActiveWindow, "the window did not become active")
    page = window.page(Step.ANSWER)
    taken: list[float] = []
    for number in range(count):
        before = time.perf_counter()
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_0 + number % 4))
        QApplication.processEvents()
        taken.append((time.perf_counter() - before) * 1000)
        QTest.keyClick(page, Qt.Key.Key_Right)
    return round(sorted(taken)[len(taken) // 2], 2)


def _export(window: "Window", folder: Path, report: Report) -> float:
    from adaptameter.services import carding, reporting
    from adaptameter.ui.session_jobs import Exported

    session = window.session
    made: list[Exported] = []
    refused: list[str] = []
    session.exported.connect(made.append)
    session.refused.connect(refused.append)
    before = time.perf_counter()
    session.export(folder, reporting.FORMATS)
    _wait(lambda: bool(made or refused), "the export did not end")
    _expect(bool(made), f"the export was refused: {refused[:1]}")
    taken = round((time.perf_counter() - before) * 1000)
    meant = session.ask(lambda house: carding.card(house.room, session.which))
    if meant is not None:
        for file in made[0].files:
            if file.suffix != ".pdf":
                _expect(reporting.read(file) == meant, f"{file.name} does not read back")
    report["files"] = [file.name for file in made[0].files]
    return taken


def _heard(_kind: object, _context: object, words: str) -> None:
    """What Qt has to say; that a screenless platform has no window manager is known."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + _PATIENCE
    while not until():
        _expect(time.perf_counter() < end, otherwise)
        QApplication.processEvents()
        time.sleep(0.001)


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 (it reads as a sentence)
    if not holds:
        raise RuntimeError(otherwise)


def _foreign_modules() -> list[str]:
    """The packages loaded so far that are neither ours nor Python's own."""
    top = {name.partition(".")[0] for name in sys.modules}
    return sorted(name for name in top - sys.stdlib_module_names if not name.startswith(("_", "adaptameter")))


def _since_start() -> float:
    """Milliseconds since this process began, as the system knows it (to 10 ms), else since this file was loaded."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        up = float(Path("/proc/uptime").read_text().split()[0])
        return (up - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except (OSError, ValueError, IndexError):
        return (time.perf_counter() - _LOADED) * 1000


def _memory() -> float | None:
    """Mebibytes of memory in use, where the system tells it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1)
    except (OSError, ValueError, IndexError):
        return None


def _print(report: Report, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(report, sort_keys=True, indent=2))
        return
    for name, found in report.items():
        print(f"{name}: {found}")
