"""A few child processes that open foreign files; one that dies or hangs is replaced, and its file turned away."""

import os
from collections import deque
from collections.abc import Generator, Sequence
from multiprocessing.connection import wait
from pathlib import Path
from typing import Final

from adaptameter.domain.instrument import Instrument
from adaptameter.exchange.intake import hostile
from adaptameter.exchange.intake_child import Answers, Batch, Child

SECONDS: Final = 10.0
"""How long one file may take."""

_TICK: Final = 0.1
"""Seconds after which somebody who waits is told that there is nothing yet: a wish to stop is heard then."""

_MOST_CHILDREN: Final = 4
_LARGEST_BATCH: Final = 16
"""Files whose answers fit into a pipe: so a child opens the next ones while these wait to be heard."""


class Pool:
    """Opens files in child processes that know these instruments. `seconds` is what one file may take."""

    def __init__(self, known: Sequence[Instrument], seconds: float = SECONDS) -> None:
        self._known = tuple(known)
        self._seconds = seconds
        self._children: list[Child] = []
        self._waiting: deque[Batch] = deque()

    def read(self, paths: Sequence[str]) -> Generator[Answers, None, None]:
        """What is in these files, as it becomes known; an empty list at least every 0.1 s.

        Closing the iterator ends the processes at once.
        """
        count = min(os.cpu_count() or 1, _MOST_CHILDREN, len(paths))
        self._waiting = _batches(paths, count)
        try:
            self._children = [Child(self._known) for _ in range(count)]
            while self._waiting or any(child.batches for child in self._children):
                for child in self._children:
                    child.fill(self._waiting)
                yield self._heard()
        finally:
            for child in self._children:
                child.end()
            self._children = []

    def _heard(self) -> Answers:
        ready = wait([child.answers for child in self._children], _TICK)
        answers: Answers = []
        for child in tuple(self._children):
            if child.answers in ready:
                answers += self._answers(child)
            elif child.is_late(self._seconds):
                answers += self._replaced(child, "too_slow")
        return answers

    def _answers(self, child: Child) -> Answers:
        try:
            return child.hear()
        except (EOFError, OSError):
            return self._replaced(child, "stops_the_reader")

    def _replaced(self, child: Child, why: str) -> Answers:
        """End a child. The file that it had alone is the one; of several each is asked for again, alone."""
        child.end()
        if not child.is_here:
            raise RuntimeError("the process that opens files did not start")
        self._children[self._children.index(child)] = Child(self._known)
        guilty = child.batches.popleft() if child.batches else []
        self._waiting.extendleft(reversed(child.batches))
        if len(guilty) > 1:
            self._waiting.extendleft([one] for one in reversed(guilty))
            return []
        return [(place, hostile(Path(path), why)) for place, path in guilty]


def _batches(paths: Sequence[str], children: int) -> deque[Batch]:
    size = max(1, min(_LARGEST_BATCH, len(paths) // max(1, 4 * children)))
    every = list(enumerate(paths))
    return deque(every[at : at + size] for at in range(0, len(every), size))
