"""The engine: SQLCipher's SQLite with a page HMAC, so that damage is found that plain SQLite passes over."""

from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from adaptameter.store.prebuilt import Prebuilt

ERRORS: tuple[type[Exception], ...] = (DBAPIError, sqlcipher.Error)
"""What goes wrong below, through SQLAlchemy or straight from the driver."""

PUBLIC_KEY = "61646170746d657465722d7075626c69632d6b65792d6e6f742d612d73656372"
"""No secret: until a board sets a passphrase the key is public, so that no key file can be lost."""

_OLDEST_SAFE = (3, 51, 3)
"""SQLite below this has a bug that can lose a write when the log is reset."""

_SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 3000")

_BEGIN = Prebuilt(text("BEGIN IMMEDIATE"))
_LOOK = Prebuilt(text("BEGIN"))

ONLY_READS = "only_reads"
"""The option of an engine whose transactions change nothing, so that nobody waits for them."""


def engine(file: Path) -> Engine:
    """An engine on this file; every transaction takes the write lock at its start, but one that only reads."""
    if sqlcipher.sqlite_version_info < _OLDEST_SAFE:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old to be trusted with answers")

    def connect() -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False)
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level = NONE")
        cursor.execute(f"PRAGMA key = \"x'{PUBLIC_KEY}'\"")
        for setting in _SETTINGS:
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()
        return connection

    made = create_engine("sqlite://", creator=connect, module=sqlcipher, poolclass=QueuePool, pool_size=2)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    look = connection.get_execution_options().get(ONLY_READS)
    (_LOOK if look else _BEGIN).run(connection)
