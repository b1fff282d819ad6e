"""The first tables: assessments, answers, locks, steps."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "assessment",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("instrument", sa.String, nullable=False),
        sa.Column("instrument_version", sa.String, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("sample", sa.Boolean, nullable=False),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("position", sa.String),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("changed_at", sa.String, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_table(
        "answer",
        _owner(primary_key=True),
        sa.Column("indicator", sa.String, primary_key=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("level", sa.Integer),
        sa.Column("evidence", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("shown_by", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lock",
        _owner(primary_key=True),
        sa.Column("section", sa.String, primary_key=True),
        sa.Column("locked_at", sa.String, nullable=False),
        sa.Column("reopened", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "step",
        sa.Column("number", sa.Integer, primary_key=True),
        _owner(primary_key=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("step_of", "step", ["assessment", "undone"])


def downgrade() -> None:
    """Take the tables away again."""
    for table in ("step", "lock", "answer", "assessment"):
        op.drop_table(table)


def _owner(*, primary_key: bool) -> sa.Column[int]:
    owner = sa.ForeignKey("assessment.number", ondelete="CASCADE")
    return sa.Column("assessment", sa.Integer, owner, primary_key=primary_key, nullable=False)
