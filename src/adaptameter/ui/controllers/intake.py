"""Taking in: scorecards that others sent come into the library beside the window."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from adaptameter.ui.controllers.desk import Speaking

if TYPE_CHECKING:
    from adaptameter.services.house import House
    from adaptameter.services.importing import Imported, Progress
    from adaptameter.wording.phrases import Phrases

_PAUSE: Final = 0.1
"""Seconds between two words about the progress."""

_ORGANISATIONS, _YEARS = 40, 3
"""Of the made-up portfolio."""


class IntakeController(QObject):
    """The wishes of an adviser who drops files. What is dropped while others are taken in waits its turn.

    `outcome` and `progress` are about everything that was taken in without a pause.
    """

    progressed = Signal(object)
    """A `Progress`, at most ten times a second; None as long as nothing is known about it."""
    ended = Signal(object)
    """An `Imported`: what became of everything that was taken in without a pause, so far."""
    _heard = Signal(object)
    _broke = Signal()

    def __init__(self, desk: Speaking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch: _Watch | None = None
        self._waiting: deque[tuple[Path, ...]] = deque()
        self._was_cut = False
        self._progress: Progress | None = None
        self._outcome: Imported | None = None
        self._made_up: TemporaryDirectory[str] | None = None
        self._heard.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._break_off, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether files are being taken in now."""
        return self._watch is not None

    @property
    def is_stopping(self) -> bool:
        """Whether somebody asked to stop, and it has not ended yet."""
        return self._watch is not None and self._watch.is_stopped

    @property
    def has_more(self) -> bool:
        """Whether something that was dropped later waits its turn."""
        return bool(self._waiting)

    @property
    def progress(self) -> "Progress | None":
        """How far it is; None while nothing is taken in, and as long as nothing is known."""
        return self._progress

    @property
    def outcome(self) -> "Imported | None":
        """What became of what was taken in last; None before that, and once it was put away."""
        return self._outcome

    @Slot(object)
    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in these files and folders, now or after those that are being taken in."""
        if not paths:
            return
        if self._watch is None:
            self._outcome, self._was_cut = None, False
            self._begin(tuple(paths))
        else:
            self._waiting.append(tuple(paths))
        self.progressed.emit(self._progress)

    @Slot()
    def take_in_made_up(self) -> None:
        """Take in the scorecards of forty made-up organisations, to look around with."""
        self._put_made_up_away()
        self._made_up = TemporaryDirectory(prefix="adaptameter-", ignore_cleanup_errors=True)
        self._desk.beside(_making_up(Path(self._made_up.name), self._desk.words), self.take_in)

    @Slot()
    def stop(self) -> None:
        """Leave it at what is in by now; it ends within half a second, and nothing that waits is begun."""
        if self._watch is not None:
            self._was_cut = bool(self._waiting)
            self._waiting.clear()
            self._watch.stop()
            self.progressed.emit(self._progress)

    @Slot()
    def put_away(self) -> None:
        """Forget the outcome: it was read."""
        self._outcome = None
        self.progressed.emit(self._progress)

    def _begin(self, paths: tuple[Path, ...]) -> None:
        self._watch = _Watch(self._heard.emit)
        self._desk.beside(self._taking_in(paths, self._watch), self._gather)

    def _taking_in(self, paths: tuple[Path, ...], watch: "_Watch") -> "Callable[[House], Imported]":
        def wish(house: "House") -> "Imported":
            try:
                return house.importing.take_in(paths, watch)
            except Exception:  # the desk tells it; here it only means that this one is over
                self._broke.emit()
                raise

        return wish

    @Slot(object)
    def _show_progress(self, progress: "Progress") -> None:
        if self._watch is None:
            return
        before = self._outcome
        if before is not None:
            done = len(before.accepted) + len(before.known) + len(before.refused)
            refused = progress.refused + len(before.refused)
            progress = replace(progress, done=progress.done + done, total=progress.total + done, refused=refused)
        self._progress = progress
        self.progressed.emit(progress)

    @Slot(object)
    def _gather(self, found: "Imported") -> None:
        """One of them is over: go on with what waits."""
        self._outcome = found if self._outcome is None else _together(self._outcome, found)
        self._watch = None
        if self._waiting:
            self._begin(self._waiting.popleft())
        else:
            self._progress = None
            self._put_made_up_away()
            self._outcome = replace(self._outcome, stopped=self._outcome.stopped or self._was_cut)
        self.ended.emit(self._outcome)

    def _put_made_up_away(self) -> None:
        if self._made_up is not None:
            self._made_up.cleanup()
            self._made_up = None

    @Slot()
    def _break_off(self) -> None:
        """It could not go on: what was kept until then stays, and what waits may fare better."""
        from adaptameter.services.importing import Imported  # loaded long since, but never before the first paint

        self._gather(Imported((), (), (), 0, stopped=True))


class _Watch:
    """Is asked in the thread of the import whether to go on, and passes on now and then how far it is."""

    def __init__(self, tell: "Callable[[Progress], None]") -> None:
        self._tell = tell
        self._told_at = 0.0
        self._stopped = Event()

    def __call__(self, progress: "Progress") -> bool:
        now = time.monotonic()
        if progress.total and now - self._told_at >= _PAUSE:
            self._told_at = now
            self._tell(progress)
        return not self._stopped.is_set()

    @property
    def is_stopped(self) -> bool:
        """Whether it was asked to stop."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Answer no from now on."""
        self._stopped.set()


def _making_up(folder: Path, words: "Phrases") -> "Callable[[House], list[Path]]":
    def wish(house: "House") -> list[Path]:
        from adaptameter.services import generator, generator_files

        for card in generator.portfolio(house.room.booklet, _ORGANISATIONS, _YEARS, seed=1):
            generator_files.write(card, words, folder, ("json",))
        return [folder]

    return wish


def _together(one: "Imported", other: "Imported") -> "Imported":
    return replace(
        one,
        accepted=one.accepted + other.accepted,
        known=one.known + other.known,
        refused=one.refused + other.refused,
        passed_over=one.passed_over + other.passed_over,
        stopped=one.stopped or other.stopped,
    )
