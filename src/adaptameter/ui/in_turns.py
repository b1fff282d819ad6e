"""Does a little at a time, so that the window is never held up: one step in each turn of the event loop."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from operator import call
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_END = object()

_BREATH_MS = 1
"""Between two steps: at 0 they would come before everything else that is due."""

_PARTS = 3
"""A whole page at once takes up to 15 ms; a part of it is one picture, too."""

_LONG = 0.003
"""Seconds: whatever else took as long since the last step, most often a picture, has had this turn."""


def painted_later(page: QWidget, show: Callable[[], None]) -> Iterator[None]:
    """Shows a page in one turn, and paints it in a later one."""
    return painted_once(page, map(call, [show]))


def painted_once(page: QWidget, steps: Iterable[None]) -> Iterator[None]:
    """Goes through these steps; when all of the page is laid out, paints it from its top down, a part in each turn."""
    top = 0
    page.setUpdatesEnabled(False)
    try:
        for _step in steps:
            yield
        yield
        _let_update(page)
        height = page.height() // _PARTS + 1
        while top < page.height():
            page.update(0, top, page.width(), height)
            top += height
            yield
    finally:  # also when somebody has gone on by then: what is left comes at once
        if isValid(page):
            page.setUpdatesEnabled(True)
            page.update(0, top, page.width(), page.height() - top)


def _let_update(page: QWidget) -> None:
    """Lets a page and all in it update again, without painting it: Qt's own way paints all of it at once."""
    page.setAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled, False)
    page.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
    every = (one for one in page.children() if isinstance(one, QWidget) and not one.isWindow())
    for one in every:
        if not one.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled):  # else it waits for something of its own
            _let_update(one)


class InTurns(QObject):
    """Goes through the steps of a series, as a generator makes them. A new series ends the one before.

    Of all series that are under way only one does a step in a turn.
    """

    ended = Signal()
    """Everything of the last series is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether there are steps to come."""
        return self._steps is not None

    def start(self, steps: Iterable[object]) -> None:
        """Begin a series; its first step comes in a later turn."""
        self._steps = iter(steps)
        _line.join(self)

    def stop(self) -> None:
        """Leave what is left undone."""
        self._steps = None

    def go_on(self) -> None:
        """Do the next step."""
        steps = self._steps
        if steps is None:
            return
        is_over, outcome = True, None
        try:
            outcome = next(steps, _END)
            is_over = outcome is _END
        finally:  # also what broke is over
            if is_over and steps is self._steps:
                self._steps = None
        if outcome is _END and self._steps is None:
            self.ended.emit()


class _Line:
    """Those who have something to do, one behind the other."""

    def __init__(self) -> None:
        self._waiting: deque[InTurns] = deque()
        self._turns: QTimer | None = None
        self._ended = 0.0
        self._gave_way = False

    @property
    def is_long(self) -> bool:
        """Whether somebody stands in it."""
        return any(isValid(one) and one.is_at_work for one in self._waiting)

    def join(self, one: InTurns) -> None:
        if one not in self._waiting:
            self._waiting.append(one)
        if self._turns is None or not isValid(self._turns):
            self._turns = QTimer(QCoreApplication.instance(), interval=_BREATH_MS)
            self._turns.timeout.connect(self._take_turn)
        self._turns.start()

    def _take_turn(self) -> None:
        """A step, unless this turn was long already; but not twice, or a busy window would never come to it."""
        self._gave_way = not self._gave_way and perf_counter() - self._ended > _LONG
        if not self._gave_way:
            self.go_on()
        self._ended = perf_counter()

    def go_on(self) -> None:
        """Let the one in front do a step."""
        one = next(iter(self), None)
        if one is not None:
            one.go_on()
            if isValid(one) and one.is_at_work and one not in self._waiting:
                self._waiting.append(one)
        elif self._turns is not None:
            self._turns.stop()

    def __iter__(self) -> Iterator[InTurns]:
        """Whoever still has something to do, as they come."""
        while self._waiting:
            one = self._waiting.popleft()
            if isValid(one) and one.is_at_work:
                yield one


_line = _Line()


def is_quiet() -> bool:
    """Whether nobody has anything left to do."""
    return not _line.is_long
