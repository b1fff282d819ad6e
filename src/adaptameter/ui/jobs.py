"""The only threads in the house: a job takes and returns values, and touches no widget.

The garbage collector runs in whatever thread happens to make things, and what it throws away may be a widget: Qt does
not survive that outside the window's thread. So nothing is collected while a job runs.
"""

import gc
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot

T = TypeVar("T")


class _Collector:
    """Rests while anybody asks it to."""

    def __init__(self) -> None:
        self._asked = 0

    def rest(self) -> None:
        self._asked += 1
        gc.disable()

    def go_on(self) -> None:
        self._asked -= 1
        if not self._asked:
            gc.enable()


_collector = _Collector()


class _Messenger(QObject):
    """Carries the outcome into the thread of the window."""

    finished = Signal(object)
    failed = Signal(object)


class _Job(QRunnable, Generic[T]):
    def __init__(self, job: Callable[[], T], messenger: _Messenger) -> None:
        super().__init__()
        self._job = job
        self._messenger = messenger

    def run(self) -> None:
        try:
            outcome = self._job()
        except Exception as problem:  # whatever it is, the window must hear of it
            self._messenger.failed.emit(problem)
        else:
            self._messenger.finished.emit(outcome)


class Jobs(QObject):
    """Runs jobs beside the window. `done` and `failed` are called in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._messengers: set[_Messenger] = set()

    def run(
        self, job: Callable[[], T], done: Callable[[T], None] | SignalInstance, failed: Callable[[Exception], None]
    ) -> None:
        """Run `job` in a thread; then call or emit `done` with what it returned, or `failed` with what it raised."""
        messenger = _Messenger(self)
        self._messengers.add(messenger)
        _collector.rest()
        messenger.finished.connect(done, Qt.ConnectionType.QueuedConnection)
        messenger.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        messenger.finished.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        messenger.failed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Job(job, messenger))

    def wait(self) -> None:
        """Let every job end (when the window closes)."""
        self._pool.waitForDone()
        for messenger in tuple(self._messengers):
            self._let_go(messenger)

    @Slot(object)
    def _forget(self, _outcome: object) -> None:
        sender = self.sender()
        if isinstance(sender, _Messenger):
            self._let_go(sender)
            sender.deleteLater()

    def _let_go(self, messenger: _Messenger) -> None:
        if messenger in self._messengers:
            self._messengers.discard(messenger)
            _collector.go_on()
