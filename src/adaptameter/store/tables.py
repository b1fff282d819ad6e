"""The tables of the store."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()

assessment = Table(
    "assessment",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("instrument", String, nullable=False),
    Column("instrument_version", String, nullable=False),
    Column("mode", String, nullable=False),
    Column("sample", Boolean, nullable=False),
    Column("plan", Text, nullable=False),
    Column("position", String),
    Column("deleted", Boolean, nullable=False),
    Column("changed_at", String, nullable=False),
    Column("revision", Integer, nullable=False),
)
"""One row an assessment. `plan` is JSON: organisation, year, sections, language. `number` keeps the order.

`revision` counts every change, so that what was read once need not be read again while it stands.
"""

answer = Table(
    "answer",
    metadata,
    Column("assessment", Integer, ForeignKey("assessment.number", ondelete="CASCADE"), primary_key=True),
    Column("respondent", String, primary_key=True),
    Column("indicator", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("level", Integer),
    Column("evidence", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("shown_by", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("dated", String, nullable=False),
    sqlite_with_rowid=False,
)
"""One row an answer. `respondent` is empty in the agreed sheet, else the id of the one who answers alone."""

respondent = Table(
    "respondent",
    metadata,
    Column("assessment", Integer, ForeignKey("assessment.number", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("group", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("pin", String, nullable=False),
    Column("away", Boolean, nullable=False),
    Column("handed_in", String, nullable=False),
    Column("position", String),
    Column("ballot", String, nullable=False),
    sqlite_with_rowid=False,
)
"""Who answers alone.

`pin` is a salted hash or empty; `ballot` is the digest of the ballot that was merged, or empty.
"""

fact = Table(
    "fact",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("assessment", Integer, ForeignKey("assessment.number", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("content", Text, nullable=False),
    Index("fact_of", "assessment", "kind", "key", unique=True),
)
"""What a board does beyond its answers, as JSON (see `record_rows`); `number` keeps the order."""

lock = Table(
    "lock",
    metadata,
    Column("assessment", Integer, ForeignKey("assessment.number", ondelete="CASCADE"), primary_key=True),
    Column("section", String, primary_key=True),
    Column("locked_at", String, nullable=False),
    Column("reopened", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Sections that are or were closed; `locked_at` is empty while open, `reopened` is a JSON list of reasons."""

step = Table(
    "step",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("assessment", Integer, ForeignKey("assessment.number", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
    Column("scope", String, nullable=False),
    Index("step_of", "assessment", "scope", "undone"),
    sqlite_autoincrement=True,
)
"""Every step with what stood there before and after, as JSON: what undo and redo work from.

`scope` is empty for the steps of the board, else the respondent whose private step it is: nobody undoes another's.
"""
