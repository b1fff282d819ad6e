"""A statement that is put into SQL once and handed to the driver: every answer says four of them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, Delete, Insert, Select, TextClause, Update
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="named")

Value = None | bool | int | str


class Found(Protocol):
    """What the driver answers; the one prebuilt query asks for whole numbers."""

    def fetchone(self) -> tuple[int, ...] | None:
        """The next row, None after the last."""


class Prebuilt:
    """A statement with named places for texts and numbers, which SQLite takes as they are.

    SQLAlchemy needs longer to prepare such a statement than SQLite to carry it out; the benchmarks show by how much.
    """

    def __init__(self, statement: Select[tuple[int, int]] | Insert | Update | Delete | TextClause) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self._sql = str(compiled)
        self._own = {name: place.value for name, place in compiled.binds.items() if not place.required}

    def run(self, connection: Connection, **values: Value) -> Found:
        """Execute it with these values in its places, in the transaction of this connection."""
        found: Found = _driver(connection).execute(self._sql, {**self._own, **values})
        return found

    def run_many(self, connection: Connection, rows: Sequence[Mapping[str, Value | float | bytes]]) -> None:
        """Execute it once for each of these rows of values."""
        _driver(connection).executemany(self._sql, [{**self._own, **row} for row in rows])


def _driver(connection: Connection) -> Any:
    """The driver's own connection; SQLAlchemy does not know its type."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection was closed")
    return driver
