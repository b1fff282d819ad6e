"""Takes scorecards in that others sent: each is opened apart, and kept once or turned away with a reason."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from adaptameter.domain.filed import Filed
from adaptameter.domain.library import Kept, Verdict
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.intake import Taken
from adaptameter.exchange.intake_child import Answers
from adaptameter.exchange.intake_files import files
from adaptameter.exchange.intake_pool import SECONDS, Pool
from adaptameter.exchange.intake_typed import TypedOver
from adaptameter.exchange.scorecard_reader import called
from adaptameter.services.room import Room
from adaptameter.store.portfolio import Parcel

_MOST_AT_ONCE: Final = 500
"""Scorecards that one transaction takes."""

_LONGEST_WAIT: Final = 1.0
"""Seconds that a scorecard waits for others before it is kept."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file whose scorecard is new here. `newer_than` is the revision that it follows on, kept beside it."""

    file: str
    filed: Filed
    newer_than: int | None = None
    typed_over: tuple[TypedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A file whose scorecard is here already, under whatever name."""

    file: str
    filed: Filed


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was turned away, and why."""

    file: str
    why: Refusal


Outcome = Accepted | Known | Refused


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: files that are done, of how many, and how many of them were refused."""

    done: int
    total: int
    refused: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of every file, in the order of the names; `passed_over` counts files that could not be scorecards.

    `stopped` says that somebody stopped before all was done: what is listed as accepted is kept all the same.
    """

    accepted: tuple[Accepted, ...]
    known: tuple[Known, ...]
    refused: tuple[Refused, ...]
    passed_over: int
    stopped: bool = False


Watch = Callable[[Progress], bool]
"""Is told of the progress at least five times a second, and answers whether to go on."""


def go_on(_progress: Progress) -> bool:
    """Watch nothing, stop never."""
    return True


class Importing:
    """Takes files into the library of a room. `seconds` is what one file may take."""

    def __init__(self, room: Room, seconds: float = SECONDS) -> None:
        self._room = room
        self._seconds = seconds

    def take_in(self, named: Sequence[Path], watch: Watch = go_on) -> Imported:
        """Take in what lies at these paths; a damaged file never stops the rest.

        Refusals: those of `Store.work`. What a file is refused for stands in the outcome: those of
        `scorecard_reader.read`, and other_content. Stopped by `watch`, it ends within half a second.
        """
        found = files(named, _asked(watch))
        run = _Run(self._room, found.paths)
        stopped = not watch(run.progress)
        if not stopped:
            answers = Pool([self._room.booklet.instrument], self._seconds).read(found.paths)
            stopped = not _all_taken(answers, run, watch)
        return run.imported(found.passed_over, stopped=stopped)


def _asked(watch: Watch) -> Callable[[], bool]:
    def ask() -> bool:
        return watch(Progress(0, 0, 0))

    return ask


def _all_taken(answers: Generator[Answers, None, None], run: "_Run", watch: Watch) -> bool:
    """Keep the answers as they come; whether nobody stopped. What was heard is kept in any case."""
    try:
        for heard in answers:
            run.hear(heard)
            if not watch(run.progress):
                return False
    finally:
        answers.close()
        run.keep()
    watch(run.progress)
    return True


class _Run:
    """One import: what was heard and waits to be kept, and what became of every file so far."""

    def __init__(self, room: Room, paths: Sequence[str]) -> None:
        self._room = room
        self._paths = paths
        self._waiting: list[tuple[int, Taken]] = []
        self._since = time.monotonic()
        self._refused = 0
        self._outcomes: dict[int, Outcome] = {}

    @property
    def progress(self) -> Progress:
        """How far this is; what waits to be kept is not done."""
        return Progress(len(self._outcomes), len(self._paths), self._refused)

    def hear(self, answers: Answers) -> None:
        """Take answers, and keep what is ready when it is enough."""
        for place, answer in answers:
            if isinstance(answer, Taken):
                self._waiting.append((place, answer))
            else:
                self._refuse(place, answer.refusal)
        if len(self._waiting) >= _MOST_AT_ONCE or time.monotonic() - self._since > _LONGEST_WAIT:
            self.keep()

    def keep(self) -> None:
        """Keep everything that waits, in one transaction: all of it is in, or none."""
        self._since = time.monotonic()
        if not self._waiting:
            return
        waiting, self._waiting = sorted(self._waiting, key=_place), []
        parcels = [Parcel(one.filed, one.levels, one.evidence, one.payload) for _, one in waiting]
        with self._room.work() as work:
            kept = work.portfolio.add(parcels)
        for (place, taken), one in zip(waiting, kept, strict=True):
            self._settle(place, taken, one)

    def imported(self, passed_over: int, *, stopped: bool) -> Imported:
        """What became of every file."""
        every = [self._outcomes[place] for place in sorted(self._outcomes)]
        return Imported(
            accepted=tuple(one for one in every if isinstance(one, Accepted)),
            known=tuple(one for one in every if isinstance(one, Known)),
            refused=tuple(one for one in every if isinstance(one, Refused)),
            passed_over=passed_over,
            stopped=stopped,
        )

    def _settle(self, place: int, taken: Taken, kept: Kept) -> None:
        file = self._paths[place]
        match kept.verdict:
            case Verdict.ACCEPTED:
                self._outcomes[place] = Accepted(file, kept.filed, kept.newer_than, taken.typed)
            case Verdict.KNOWN:
                self._outcomes[place] = Known(file, kept.filed)
            case Verdict.OTHER_CONTENT:
                self._refuse(place, Refusal("other_content", name=called(Path(file))))

    def _refuse(self, place: int, why: Refusal) -> None:
        self._outcomes[place] = Refused(self._paths[place], why)
        self._refused += 1


def _place(waiting: tuple[int, Taken]) -> int:
    return waiting[0]
