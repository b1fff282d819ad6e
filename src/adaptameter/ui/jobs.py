"""The only threads in the house: a job takes and returns values, and touches no widget."""

import sys
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot

from adaptameter.ui.bringing import make_classes
from adaptameter.ui.collecting import Collector

T = TypeVar("T")


_TURN_SECONDS: Final = 0.0001
"""How long a job may keep the interpreter from the window that asks for it.

Painting hands the interpreter over some hundred times and asks for it again. At Python's 5 ms one picture of a table
took 1.4 s while a job ran, at 0.1 ms it takes 30 ms.
"""


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
        sys.setswitchinterval(_TURN_SECONDS)
        self._pool = QThreadPool(self)
        self._collector = Collector(self)
        self._messengers: set[_Messenger] = set()

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] | SignalInstance,
        failed: Callable[[Exception], None],
        *,
        asks_qt: bool = True,
    ) -> None:
        """Run `job` in a thread; then call or emit `done` with what it returned, or `failed` with what it raised.

        One that never `asks_qt` for a class need not wait until all of them are made.
        """
        if asks_qt:
            make_classes()
        messenger = _Messenger(self)
        self._messengers.add(messenger)
        self._collector.note_begin()
        messenger.finished.connect(done, Qt.ConnectionType.QueuedConnection)
        messenger.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        messenger.finished.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        messenger.failed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Job(job, messenger))

    def wait(self) -> None:
        """Let every job end (when the window closes)."""
        self._pool.waitForDone()
        self._collector.end()

    @Slot(object)
    def _forget(self, _outcome: object) -> None:
        sender = self.sender()
        if isinstance(sender, _Messenger):
            self._messengers.discard(sender)
            sender.deleteLater()
            self._collector.note_end()
