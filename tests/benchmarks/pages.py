"""An adviser's pages with 100,000 scorecards: the longest moment in which the window does nothing, page by page."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.shelved import Field
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.session import Session
from adaptameter.ui.window import Window

_QUIET = 0.25
"""Seconds after which nothing more is thought to happen."""

Wish = Callable[[], object]


class Watch:
    """Looks every millisecond whether the window still answers."""

    def __init__(self) -> None:
        self._longest = self._last = self._busy = 0.0
        self._loop = QEventLoop()
        self._ticks = QTimer(interval=1)
        self._ticks.timeout.connect(self._tick)

    def pause(self, wish: Wish) -> float:
        """Milliseconds of the longest pause from a wish until the window is quiet again."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._busy = self._last
        self._ticks.start()
        QTimer.singleShot(2, wish)
        self._loop.exec()
        return self._longest * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        self._longest = max(self._longest, gap)
        if gap > 0.003:
            self._busy = now
        if now - self._busy > _QUIET:
            self._ticks.stop()
            self._loop.quit()
