"""Private answers beside the agreed ones, respondents, and what a board does beyond its answers."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Answers get an owner and a date, steps an owner; two tables are new."""
    op.rename_table("answer", "answer_before")
    _answers()
    op.execute(
        "INSERT INTO answer (assessment, respondent, indicator, state, level, evidence, reason, shown_by, note, dated) "
        "SELECT assessment, '', indicator, state, level, evidence, reason, shown_by, note, '' FROM answer_before"
    )
    op.drop_table("answer_before")
    op.create_table(
        "respondent",
        _owner(primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("group", sa.String, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("pin", sa.String, nullable=False),
        sa.Column("away", sa.Boolean, nullable=False),
        sa.Column("handed_in", sa.String, nullable=False),
        sa.Column("position", sa.String),
        sa.Column("ballot", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact",
        sa.Column("number", sa.Integer, primary_key=True),
        _owner(primary_key=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("fact_of", "fact", ["assessment", "kind", "key"], unique=True)
    _steps()


def _answers() -> None:
    op.create_table(
        "answer",
        _owner(primary_key=True),
        sa.Column("respondent", sa.String, primary_key=True),
        sa.Column("indicator", sa.String, primary_key=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("level", sa.Integer),
        sa.Column("evidence", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("shown_by", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("dated", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )


def _steps() -> None:
    """A column that may not be empty cannot be added without a default: the table is made anew, its numbers stay."""
    op.drop_index("step_of", "step")
    op.rename_table("step", "step_before")
    op.create_table(
        "step",
        sa.Column("number", sa.Integer, primary_key=True),
        _owner(primary_key=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.Column("scope", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO step (number, assessment, kind, key, before, after, undone, scope) "
        "SELECT number, assessment, kind, key, before, after, undone, '' FROM step_before"
    )
    op.drop_table("step_before")
    op.create_index("step_of", "step", ["assessment", "scope", "undone"])


def downgrade() -> None:
    """There is no way back: private answers have no place in the older schema. The copy from before stays."""
    raise NotImplementedError("the copy that was kept before this step is the way back")


def _owner(*, primary_key: bool) -> sa.Column[int]:
    owner = sa.ForeignKey("assessment.number", ondelete="CASCADE")
    return sa.Column("assessment", sa.Integer, owner, primary_key=primary_key, nullable=False)
