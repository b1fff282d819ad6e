"""Other ways to write the same answer: the engine itself, and an ORM."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.orm import DeclarativeBase, Session
from sqlcipher3 import dbapi2 as sqlcipher

from adaptameter.store.engine import _SETTINGS, PUBLIC_KEY, engine
from adaptameter.store.tables import answer, assessment, step

JSON = '{"state":"level","level":3,"evidence":2,"reason":"","shown_by":"","note":"","dated":""}'
_ANSWER = """
INSERT INTO answer VALUES (1, '', ?, 'level', ?, 2, '', '', '', '') ON CONFLICT (assessment, respondent, indicator)
DO UPDATE SET level = excluded.level
"""
_STEP = """
INSERT INTO step (assessment, kind, "key", "before", "after", undone, scope) VALUES (1, 'answer', ?, ?, ?, 0, '')
"""
_TOUCH = "UPDATE assessment SET changed_at = ?, revision = revision + 1 WHERE number = 1"


class Engine:
    """The engine without anything between, on a store that has one assessment."""

    def __init__(self, file: Path, names: list[str]) -> None:
        self._names = names
        self._raw = sqlcipher.connect(str(file), isolation_level=None)
        for setting in (f"key = \"x'{PUBLIC_KEY}'\"", *_SETTINGS):
            self._raw.execute(f"PRAGMA {setting}")
        self._raw.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, words TEXT)")

    def same_rows(self, number: int) -> None:
        """The rows of one answer and its step, in one durable transaction."""
        name = self._names[number % len(self._names)]
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute(_ANSWER, (name, number % 5))
        self._raw.execute(_STEP, (name, JSON, JSON))
        self._raw.execute(_TOUCH, (str(number),))
        self._raw.execute("COMMIT")

    def one_row(self, _number: int) -> None:
        """One row, durable."""
        self._raw.execute("INSERT INTO bare (words) VALUES (?)", (JSON,))

    def read_all(self) -> int:
        """Every answer of the assessment."""
        return len(self._raw.execute("SELECT * FROM answer WHERE assessment = 1").fetchall())

    def close(self) -> None:
        """Let go of the file."""
        self._raw.close()


class _Base(DeclarativeBase):
    metadata = answer.metadata


class _Answer(_Base):
    __table__ = answer


class _Step(_Base):
    __table__ = step


class _Assessment(_Base):
    __table__ = assessment


def with_orm(file: Path, names: list[str]) -> Callable[[int], None]:
    """The same answer and step through mapped classes."""
    made = engine(file)

    def put(number: int) -> None:
        name = names[number % len(names)]
        with Session(made) as session, session.begin():
            whole = session.get_one(_Assessment, 1)
            words = dict.fromkeys(("respondent", "reason", "shown_by", "note", "dated"), "")
            said = _Answer(assessment=1, indicator=name, state="level", level=number % 5, evidence=2, **words)
            session.merge(said)
            session.add(_Step(assessment=1, kind="answer", key=name, before=JSON, after=JSON, undone=False, scope=""))
            whole.changed_at, whole.revision = str(number), whole.revision + 1  # type: ignore[attr-defined]  # columns

    return put
