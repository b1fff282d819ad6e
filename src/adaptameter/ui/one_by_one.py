"""Does a little at a time, so that the window is never held up: one thing in each turn of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class OneByOne(QObject):
    """Does `do` for 0, 1, 2, … A new series ends the one before."""

    ended = Signal()
    """Everything of the last series is done."""

    def __init__(self, do: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._next = self._count = 0
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._go_on)

    def start(self, count: int) -> None:
        """Begin a series of so many."""
        self._next, self._count = 0, count
        self._turns.start(0)

    @Slot()
    def _go_on(self) -> None:
        if self._next < self._count:
            self._next += 1
            self._do(self._next - 1)
        else:
            self._turns.stop()
            self.ended.emit()
