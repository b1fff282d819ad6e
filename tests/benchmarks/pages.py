"""An adviser's pages with 100,000 scorecards: the longest moment in which the window does nothing, wish by wish."""

import gc
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollBar, QWidget

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.shelved import Field
from adaptameter.system.settings import Settings
from adaptameter.ui.controllers.library import LibraryController
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.in_turns import is_quiet
from adaptameter.ui.pages import compare
from adaptameter.ui.pages.library_order import LibraryOrder
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.seek_combo import SeekCombo
from adaptameter.ui.window import Window
from tests.benchmarks.imports import _peak

FIRST_PICTURE = "first picture"
"""Milliseconds from the click to the whole heatmap on the screen, its modules imported and its page made."""

MEMORY = "memory"
"""MiB at most of the process with its window, every page of an adviser made."""

ALONE = "a window left alone"
"""Milliseconds: the longest pause while nobody wishes anything is this machine's own."""

_W = TypeVar("_W", bound=QWidget)
Wish = Callable[[], object]
Told = Callable[[str, Wish], None]


class Watch:
    """Looks every millisecond whether the window answers."""

    def __init__(self, jobs: QThreadPool) -> None:
        self._jobs = jobs
        self.is_waiting_for_jobs = True
        self.took = 0.0
        """Milliseconds from the last wish until the last of what followed from it."""
        self._last = self._longest = 0.0
        self._calm = 0
        self._loop = QEventLoop()
        self._ticks = QTimer(interval=1)
        self._ticks.timeout.connect(self._tick)

    def pause(self, wish: Wish) -> float:
        """Milliseconds of the longest pause from a wish until all that follows from it is done."""
        self._longest, self._calm, self._last = 0.0, 0, time.perf_counter()
        began = self._ended = self._last
        self._ticks.start()
        QTimer.singleShot(0, wish)
        self._loop.exec()
        self.took = (self._ended - began) * 1000
        return self._longest * 1000

    def pause_alone(self) -> float:
        """Milliseconds of the longest pause while nothing happens."""
        self._longest, self._calm, self._last = 0.0, -_ALONE_MS, time.perf_counter()
        self._ticks.start()
        self._loop.exec()
        return self._longest * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        pause, self._last = now - self._last, now
        self._longest = max(self._longest, pause)
        is_busy = self.is_waiting_for_jobs and self._jobs.activeThreadCount() > 0
        self._calm = self._calm + 1 if self._calm < 0 or (is_quiet() and not is_busy) else 0
        if not self._calm or pause > _A_PICTURE:
            self._ended = now
        if self._calm > _CALM:
            self._ticks.stop()
            self._loop.quit()


_A_PICTURE = 0.003
"""Seconds: a pause as long as this is a picture that was painted."""

_ALONE_MS = 8000
_ROUNDS = 5

_CALM = 30
"""So many ticks without anything to do, and a wish is done: paintings and little timers have come by then."""


def measured(folder: Path) -> dict[str, float]:
    """The longest pause of one window at each wish; and of them all."""
    QApplication(sys.argv)
    session = Session(folder, Settings(theme="light"))
    window = Window(session)
    window.resize(1366, 768)
    window.painted.connect(session.open_store, Qt.ConnectionType.QueuedConnection)
    session.ready.connect(gc.freeze)
    watch = Watch(session.findChildren(QThreadPool)[0])
    watch.pause(window.show)
    found: dict[str, float] = {}

    def tell(name: str, wish: Wish) -> None:
        found[name] = max(found.get(name, 0.0), watch.pause(wish))
        if name == "heatmap opened":
            found[FIRST_PICTURE] = watch.took

    found[ALONE] = watch.pause_alone()
    _library(window, tell)
    _heatmap(window, tell)
    for kind in ("xlsx", "csv"):
        seen = partial(window.session.exports.save, _seen(window, compare.ComparePage).view.seen)
        tell(f"heatmap of 33,334 saved as {kind}", partial(seen, kind, folder / f"seen.{kind}", anonymous=True))
    _views(window, tell)
    _sides(window, tell)
    tell("region report opened and made", partial(window.show_area, Area.REGION))
    tell("back to the library", window.show_library)
    _meanwhile(window, watch, tell, folder)
    found[MEMORY] = _peak("self")
    return found


def _library(window: Window, tell: Told) -> None:
    library = window.session.library
    tell("library opened, shelf read", window.show_library)
    _rest()
    for wanted in (Filter(country="GT"), Filter(words="coop"), NO_FILTER):
        tell("filter on the library", partial(library.show, wanted))
    order = _seen(window, LibraryOrder)
    for field in (Field.COUNTRY, Field.COVERAGE, Field.NAME):
        tell("library sorted", partial(order.sort_by, field))
    groups = next(one for one in order.findChildren(Combo) if one.accessibleName() == "Group by")
    for place in (*range(1, groups.count()), 0):
        groups.setCurrentIndex(place)
        tell("library grouped", partial(groups.activated.emit, place))
    table = _seen(window, QAbstractItemView)
    bar = table.verticalScrollBar()
    for place in (bar.maximum() // 2, bar.maximum() // 3, bar.maximum()):
        tell("far jump in the library", partial(bar.setValue, place))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        tell("key in the library", partial(QTest.keyClick, table, key))


def _heatmap(window: Window, tell: Told) -> None:
    library = window.session.library
    tell("heatmap opened", partial(window.show_area, Area.COMPARE))
    for wanted in (Filter(country="GT"), Filter(words="coop"), NO_FILTER):
        tell("filter on the heatmap", partial(library.show, wanted))
    heat = _seen(window, QAbstractItemView)
    bar = heat.verticalScrollBar()
    for place in (bar.maximum() // 2, bar.maximum() // 3, bar.maximum(), bar.maximum() - 20):
        tell("far jump in the heatmap", partial(bar.setValue, place))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        tell("key in the heatmap", partial(QTest.keyClick, heat, key))


def _views(window: Window, tell: Told) -> None:
    library, page = window.session.library, _seen(window, compare.ComparePage)
    for key, name in ((compare.SPREAD, "spread"), (compare.MUSTS, "must-haves"), (compare.TIME, "over time")):
        tell(f"{name} opened", partial(page.show_view, key))
        for wanted in (Filter(country="GT"), NO_FILTER):
            tell(f"filter on {name}", partial(library.show, wanted))
    field = _seen(window, SeekCombo).lineEdit()
    for letter in ("c", "o", "o", "p", Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
        tell("letter that seeks an organisation", partial(QTest.keyClick, field, letter))


def _sides(window: Window, tell: Told) -> None:
    library, page = window.session.library, _seen(window, compare.ComparePage)
    shelf = library.shelf
    assert shelf is not None
    tell("side by side opened", partial(page.show_view, compare.SIDES))
    graded = (int(place) for place in library.latest if shelf.key(int(place), Field.GRADE) != "D")
    for place, _ in zip(graded, range(6), strict=False):
        tell("one more side by side", partial(library.choose, shelf.line(place).number, True))


def _meanwhile(window: Window, watch: Watch, tell: Told, folder: Path) -> None:
    """What is done while the report of a country with thousands of organisations is made, and while much is saved."""
    library = window.session.library
    tell("back to six side by side", partial(window.show_area, Area.COMPARE))
    _seen(window, compare.ComparePage).show_view(compare.HEATMAP)
    _rest()
    bar = _seen(window, QAbstractItemView).verticalScrollBar()
    scope = Scope(Kind.COUNTRY, "KE")
    window.session.region.report(lambda: scope)
    _while("a report is made", library, bar, watch, tell)
    tell("report of 3,333 organisations made", lambda: None)
    seen = _seen(window, compare.ComparePage).view.seen
    window.session.exports.save(seen, "xlsx", folder / "meanwhile.xlsx", anonymous=True)
    _while("the heatmap is saved", library, bar, watch, tell)
    tell("heatmap of 33,334 saved as xlsx", lambda: None)


def _while(what: str, library: LibraryController, bar: QScrollBar, watch: Watch, tell: Told) -> None:
    """In every phase of a job that takes seconds."""
    watch.is_waiting_for_jobs = False
    for _ in range(_ROUNDS):
        for wanted in (Filter(country="GT"), Filter(words="coop"), NO_FILTER):
            tell(f"filter while {what}", partial(library.show, wanted))
        for place in (bar.maximum() // 2, bar.maximum() // 3, bar.maximum(), bar.maximum() - 20):
            tell(f"far jump while {what}", partial(bar.setValue, place))
    watch.is_waiting_for_jobs = True


def _rest() -> None:
    """Until what may be wanted next was imported."""
    loop = QEventLoop()
    QTimer.singleShot(3000, loop.quit)
    loop.exec()


def _seen(window: Window, kind: type[_W]) -> _W:
    return next(one for one in window.findChildren(kind) if one.isVisible())


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
