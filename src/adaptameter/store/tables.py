"""The tables of the store."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

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

scorecard = Table(
    "scorecard",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("digest", String, nullable=False, unique=True),
    Column("seal", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("country", String, nullable=False),
    Column("bands", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("mode", String, nullable=False),
    Column("instrument", String, nullable=False),
    Column("instrument_version", String, nullable=False),
    Column("languages", Text, nullable=False),
    Column("sections", Text, nullable=False),
    Column("locked", Text, nullable=False),
    Column("coverage", Float, nullable=False),
    Column("raters", Integer, nullable=False),
    Column("imported_at", String, nullable=False),
    Index("scorecard_of", "id", "revision", unique=True),
)
"""One row a scorecard that was taken in (see `domain.filed`). `revision` is 0 while nobody signed."""

scorecard_payload = Table(
    "scorecard_payload",
    metadata,
    Column("scorecard", Integer, ForeignKey("scorecard.number", ondelete="CASCADE"), primary_key=True),
    Column("payload", LargeBinary, nullable=False),
)
"""The JSON of each as it came, squeezed with zlib. It stands apart so that lists and counts need not read over it."""

counted = Table(
    "counted",
    metadata,
    Column("scorecard", Integer, ForeignKey("scorecard.number", ondelete="CASCADE"), primary_key=True),
    Column("organisation", String, nullable=False),
    Column("country", String, nullable=False),
    Column("year", Integer, nullable=False),
    Column("levels", LargeBinary, nullable=False),
    Column("evidence", LargeBinary, nullable=False),
)
"""What is counted of the newest revision of each assessment: one byte an indicator, in the order of the instrument."""

tag = Table(
    "tag",
    metadata,
    Column("organisation", String, primary_key=True),
    Column("tag", String, primary_key=True),
    sqlite_with_rowid=False,
)
"""The adviser's own words for organisations."""

closed_country = Table(
    "closed_country",
    metadata,
    Column("country", String, primary_key=True),
    Column("closed_at", String, nullable=False),
    sqlite_with_rowid=False,
)
"""Countries in which the work has ended; their scorecards stay."""

same_organisation = Table(
    "same_organisation",
    metadata,
    Column("other", String, primary_key=True),
    Column("organisation", String, nullable=False),
    sqlite_with_rowid=False,
)
"""Ids that stand for an organisation which is known by another one: the adviser said so."""

apart_organisation = Table(
    "apart_organisation",
    metadata,
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    sqlite_with_rowid=False,
)
"""Ids of two organisations that are not the same, the lesser first: the adviser said so and is not asked again."""

alias = Table(
    "alias",
    metadata,
    Column("organisation", String, primary_key=True),
    Column("alias", String, nullable=False, unique=True),
    sqlite_with_rowid=False,
)
"""What an organisation is called where names are left out: always the same, and in no order that tells anything."""

published = Table(
    "published",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("split", String, nullable=False),
    Column("year", Integer, nullable=False),
    Column("members", Text, nullable=False),
)
"""Every group that a report showed as one: a later one must not differ from it by a few (method, 9).

`split` says what kind of group it is (see `domain.small_groups.Group.by`); `members` is a JSON list of organisations.
"""
