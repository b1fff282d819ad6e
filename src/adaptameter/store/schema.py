"""Brings a store to the schema of this program: makes it new, or lets it grow step by step, all or nothing."""

import shutil
from pathlib import Path

from sqlalchemy import Connection, Engine

from adaptameter.domain.refusal import Refusal
from adaptameter.store.tables import metadata

SCHEMA = 4
"""The step this program was made for: `user_version` of the store, and the last file in `migrations/versions`."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up(engine: Engine, file: Path) -> None:
    """Make or grow the tables. Refusal: store_newer. Before the first step a copy is put beside the store."""
    with engine.begin() as connection:
        found = _version(connection)
        if found == 0:
            metadata.create_all(connection)
            _stamp(connection)
    if found > SCHEMA:
        raise Refusal("store_newer", path=str(file))
    if 0 < found < SCHEMA:
        _keep_copy(engine, file, found)
        with engine.begin() as connection:
            grow(connection)


def grow(connection: Connection) -> None:
    """Run every step that the store does not have yet, inside the transaction of this connection."""
    from alembic import command  # 510 ms at import, needed once in a program's life
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _stamp(connection: Connection) -> None:
    """Say that all steps are done, in Alembic's words and in SQLite's."""
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{SCHEMA:04}",))
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _keep_copy(engine: Engine, file: Path, found: int) -> None:
    connection = engine.raw_connection()  # a checkpoint cannot run inside a transaction
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    shutil.copy2(file, file.with_suffix(f".before-{found:04}"))
