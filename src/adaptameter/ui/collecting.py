"""When Python's garbage is collected: between two turns of the event loop, in the window's thread, while no job runs.

What is thrown away may be a widget, and Qt does not survive that anywhere else: in another thread, while it walks over
all widgets, or while it holds a lock that the widget asks for when it goes. Each of them was seen: as a crash, or as a
window that never moved again.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from adaptameter.ui.in_turns import is_quiet


class Collector(QObject):
    """As long as it is there Python does not collect by itself. What is due is decided as Python does.

    What is done in turns is not held up either: it comes after it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._running = 0
        self._is_at_work = True
        turns = QAbstractEventDispatcher.instance()
        if turns is not None:
            gc.disable()
            turns.aboutToBlock.connect(self._collect)

    def note_begin(self) -> None:
        """A job begins: what it makes need not be looked through again and again."""
        self._running += 1

    def note_end(self) -> None:
        """A job has ended, and whoever wanted it has heard of it."""
        self._running -= 1

    def end(self) -> None:
        """Let Python collect as before: the window has closed."""
        self._is_at_work = False
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        every = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, most) in every if 0 < most < count]
        if due and self._is_at_work and not self._running and is_quiet():
            gc.collect(due[-1])
