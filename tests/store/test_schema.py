"""A store grows step by step, or stays as it is."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from adaptameter.domain.answer import at
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store import schema
from adaptameter.store.engine import engine
from adaptameter.store.tables import metadata
from adaptameter.store.work import open_store
from adaptameter.system.paths import STORE
from tests.builders import an_assessment

MADE = an_assessment(Sheet({IndicatorId("GOV-01"): at(3, 2)}))
STEP = '''"""A step for the tests."""

from alembic import op

revision = "{new:04}"
down_revision = "{old:04}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Grow."""
    op.execute("ALTER TABLE assessment ADD COLUMN colour VARCHAR DEFAULT 'green'")
    op.execute("CREATE TABLE leaf (number INTEGER)")
    {last}
'''


def shape(connection: Connection) -> set[tuple[object, ...]]:
    """Everything the database says about its tables, whatever the SQL looked like."""
    found: set[tuple[object, ...]] = set()
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    for table in tables:
        for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
            found |= {(table, pragma, *row) for row in connection.exec_driver_sql(f'PRAGMA {pragma}("{table}")')}
    found |= {("table_list", *row) for row in connection.exec_driver_sql("PRAGMA table_list") if row[1] in tables}
    indexes = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'").scalars().all()
    for index in indexes:
        found |= {(index, *row) for row in connection.exec_driver_sql(f'PRAGMA index_xinfo("{index}")')}
    return found


def test_a_store_that_grew_has_the_shape_of_a_new_one(tmp_path: Path) -> None:
    grown, made = engine(tmp_path / "grown"), engine(tmp_path / "made")
    with grown.begin() as connection:
        schema.grow(connection)
        steps = shape(connection)
    schema.bring_up(made, tmp_path / "made")
    with made.begin() as connection:
        assert steps == shape(connection)
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all() == [
            f"{schema.SCHEMA:04}"
        ]
    for one in (grown, made):
        one.dispose()


def test_a_store_that_grew_can_be_used(tmp_path: Path) -> None:
    grown = engine(tmp_path / STORE)
    with grown.begin() as connection:
        schema.grow(connection)
    grown.dispose()
    store = open_store(tmp_path)
    with store.work() as work:
        work.assessments.add(MADE)
        work.assessments.put_answer(MADE.id, IndicatorId("GOV-02"), at(1))
        work.assessments.undo(MADE.id)
        assert work.assessments.get(MADE.id).sheet == MADE.sheet
    store.close()


def test_every_store_ever_shipped_grows_and_keeps_its_answers_and_its_steps(tmp_path: Path) -> None:
    for shipped in sorted((Path(__file__).parents[1] / "golden").glob("store-*.db")):
        (tmp_path / shipped.stem).mkdir()
        shutil.copy(shipped, tmp_path / shipped.stem / STORE)
        store = open_store(tmp_path / shipped.stem)
        with store.work() as work:
            which = work.listing.every()[0].assessment.id
            kept = work.assessments.get(which)
            assert kept.sheet[IndicatorId("GOV-01")] == replace(at(3, 2), note="kept")
            work.assessments.undo(which)
            assert work.assessments.get(which).sheet[IndicatorId("GOV-01")] == at(2)
            work.assessments.redo(which)
            assert work.assessments.get(which).sheet == kept.sheet
        store.close()


def test_the_last_step_is_the_schema_of_this_program() -> None:
    steps = sorted(file.name[1:5] for file in (Path(schema.__file__).parent / "migrations" / "versions").glob("v*.py"))
    assert [int(step) for step in steps] == list(range(1, schema.SCHEMA + 1))


def a_newer_program(monkeypatch: pytest.MonkeyPatch, folder: Path, last: str = "pass") -> None:
    """A program with one more step; `last` is the end of that step."""
    migrations = folder / "migrations"
    shutil.copytree(Path(schema.__file__).parent / "migrations", migrations)
    step = STEP.format(last=last, old=schema.SCHEMA, new=schema.SCHEMA + 1)
    (migrations / "versions" / f"v{schema.SCHEMA + 1:04}_colour.py").write_text(step, encoding="utf-8")
    monkeypatch.setattr(schema, "_MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)


def a_store(folder: Path) -> Path:
    store = open_store(folder)
    with store.work() as work:
        work.assessments.add(MADE)
    store.close()
    return folder / STORE


def test_a_store_with_data_grows_and_a_copy_of_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, grown_from = a_store(tmp_path / "data"), schema.SCHEMA
    before = file.read_bytes()
    a_newer_program(monkeypatch, tmp_path)
    store = open_store(tmp_path / "data")
    with store.work() as work:
        assert work.assessments.get(MADE.id).sheet == MADE.sheet
    store.close()
    assert file.with_suffix(f".before-{grown_from:04}").read_bytes() == before
    grown = engine(file)
    with grown.begin() as connection:
        assert connection.exec_driver_sql("SELECT colour FROM assessment").scalars().all() == ["green"]
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == grown_from + 1
    grown.dispose()


def test_a_step_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = a_store(tmp_path / "data")
    with engine(file).begin() as connection:
        before = shape(connection)
    a_newer_program(monkeypatch, tmp_path, "raise RuntimeError('the power went out')")
    with pytest.raises(RuntimeError):
        open_store(tmp_path / "data")
    monkeypatch.undo()
    with engine(file).begin() as connection:
        assert shape(connection) == before
    store = open_store(tmp_path / "data")
    with store.work() as work:
        assert work.assessments.get(MADE.id).sheet == MADE.sheet
    store.close()


def test_a_store_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = a_store(tmp_path)
    newer = engine(file)
    with newer.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.SCHEMA + 1}")
    newer.dispose()
    before = file.read_bytes()
    with pytest.raises(Refusal) as caught:
        open_store(tmp_path)
    assert caught.value == Refusal("store_newer", path=str(file))
    assert file.read_bytes() == before


def test_the_pragmas_are_those_that_lose_nothing(tmp_path: Path) -> None:
    made = engine(tmp_path / STORE)
    with made.begin() as connection:
        metadata.create_all(connection)
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
        version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar_one())
        assert connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
    made.dispose()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 3000}
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)
