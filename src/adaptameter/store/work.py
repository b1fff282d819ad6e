"""One `with`, one transaction: all of it is on the disk at the end, or none of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from adaptameter.domain.refusal import Refusal
from adaptameter.store.assessments import Assessments, Known
from adaptameter.store.engine import ERRORS, ONLY_READS, engine
from adaptameter.store.listing import Listing
from adaptameter.store.portfolio import Portfolio
from adaptameter.store.portfolio_marks import Marks
from adaptameter.store.portfolio_reports import Reports
from adaptameter.store.private import Private
from adaptameter.store.schema import bring_up
from adaptameter.system.paths import STORE


@dataclass(frozen=True, slots=True)
class Work:
    """What can be reached inside one transaction."""

    assessments: Assessments
    private: Private
    listing: Listing
    portfolio: Portfolio
    marks: Marks
    reports: Reports


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store:
    """The store of one data folder. `clock` gives the time that changes are marked with."""

    def __init__(self, made: Engine, file: Path, clock: Callable[[], str] = _now) -> None:
        self._engine = made
        self._file = file
        self._clock = clock
        self._known: Known | None = None

    @contextmanager
    def work(self) -> Iterator[Work]:
        """A transaction, durable when the block ends. Refusals: store_damaged, store_unwritable, store_busy."""
        try:
            with self._engine.begin() as connection:
                work = self._on(connection)
                yield work
        except ERRORS as problem:
            raise _refused(problem, self._file) from problem
        self._known = work.assessments.known

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A transaction that changes nothing, and for which nobody waits. Refusals: store_damaged, store_unwritable."""
        try:
            with self._engine.execution_options(**{ONLY_READS: True}).begin() as connection:
                yield self._on(connection)
        except ERRORS as problem:
            raise _refused(problem, self._file) from problem

    def _on(self, connection: Connection) -> Work:
        now = self._clock()
        assessments = Assessments(connection, now, self._known)
        return Work(
            assessments,
            Private(connection, assessments),
            Listing(connection),
            Portfolio(connection, now),
            Marks(connection, now),
            Reports(connection, now),
        )

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def open_store(folder: Path) -> Store:
    """Open the store in this folder, or make it. Refusals: store_unwritable, store_damaged, store_newer, store_busy."""
    file = folder / STORE
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise Refusal("store_unwritable", path=str(folder), why=problem.strerror or "") from problem
    made = engine(file)
    try:
        bring_up(made, file)
    except ERRORS as problem:
        made.dispose()
        raise _refused(problem, file) from problem
    except Refusal:
        made.dispose()
        raise
    return Store(made, file)


def _refused(problem: Exception, file: Path) -> Refusal:
    why = str(problem.orig if isinstance(problem, DBAPIError) else problem)
    if "locked" in why or "busy" in why:
        return Refusal("store_busy", path=str(file))
    if "not a database" in why or "malformed" in why or "HMAC" in why or "decrypt" in why:
        return Refusal("store_damaged", path=str(file))
    return Refusal("store_unwritable", path=str(file), why=why)
