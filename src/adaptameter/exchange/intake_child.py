"""One child process, with what it was asked and has not answered yet."""

import time
from collections import deque
from collections.abc import Sequence
from multiprocessing import get_context
from typing import Final

from adaptameter.domain.instrument import Instrument
from adaptameter.exchange.intake import Answer
from adaptameter.exchange.intake_parcel import unpacked
from adaptameter.exchange.intake_worker import serve

Batch = list[tuple[int, str]]
"""Paths, each with its place among those that were asked for."""

Answers = list[tuple[int, Answer]]
"""What was in a file, with the place of the file."""

_AHEAD: Final = 2
"""Batches that a child has at hand: while the answers of one are stored it opens the next."""

_START_SECONDS: Final = 60.0
_SPAWN: Final = get_context("spawn")


class Child:
    """A process that opens files. `answers` is ready to be read when it said something, or died."""

    def __init__(self, known: Sequence[Instrument]) -> None:
        asked, self._ask = _SPAWN.Pipe(duplex=False)
        self.answers, answer = _SPAWN.Pipe(duplex=False)
        self._process = _SPAWN.Process(target=serve, args=(asked, answer, known), daemon=True)
        self._process.start()
        asked.close()
        answer.close()
        self.batches: deque[Batch] = deque()
        self.is_here = False
        self._since = time.monotonic()

    def fill(self, waiting: deque[Batch]) -> None:
        """Give it work ahead, as long as there is some."""
        while waiting and len(self.batches) < _AHEAD:
            if not self.batches:
                self._since = time.monotonic()
            self.batches.append(waiting.popleft())
            try:
                self._ask.send([path for _, path in self.batches[-1]])
            except BrokenPipeError:  # it is gone, as `hear` will find
                return

    def hear(self) -> Answers:
        """Take its next answers; the first say only that it is here. EOFError or OSError when it is gone."""
        said = self.answers.recv()
        self._since = time.monotonic()
        if not self.is_here:
            self.is_here = True
            return []
        return [(place, unpacked(one)) for (place, _), one in zip(self.batches.popleft(), said, strict=True)]

    def is_late(self, seconds: float) -> bool:
        """Whether it has been at its work for so long that it must hang."""
        allowed = seconds if self.is_here else _START_SECONDS
        return bool(self.batches) and time.monotonic() - self._since > allowed

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._ask.close()
        self.answers.close()
