"""The library of scorecards that others sent, and what the adviser says about their organisations."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Six tables are new; nothing that was there changes."""
    _scorecards()
    op.create_table(
        "tag",
        sa.Column("organisation", sa.String, primary_key=True),
        sa.Column("tag", sa.String, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "closed_country",
        sa.Column("country", sa.String, primary_key=True),
        sa.Column("closed_at", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "same_organisation",
        sa.Column("other", sa.String, primary_key=True),
        sa.Column("organisation", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )


def _scorecards() -> None:
    op.create_table(
        "scorecard",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("digest", sa.String, nullable=False, unique=True),
        sa.Column("seal", sa.String, nullable=False),
        sa.Column("organisation", sa.String, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("country", sa.String, nullable=False),
        sa.Column("bands", sa.Text, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("instrument", sa.String, nullable=False),
        sa.Column("instrument_version", sa.String, nullable=False),
        sa.Column("languages", sa.Text, nullable=False),
        sa.Column("sections", sa.Text, nullable=False),
        sa.Column("locked", sa.Text, nullable=False),
        sa.Column("coverage", sa.Float, nullable=False),
        sa.Column("raters", sa.Integer, nullable=False),
        sa.Column("imported_at", sa.String, nullable=False),
    )
    op.create_index("scorecard_of", "scorecard", ["id", "revision"], unique=True)
    op.create_table("scorecard_payload", _owner(), sa.Column("payload", sa.LargeBinary, nullable=False))
    op.create_table(
        "counted",
        _owner(),
        sa.Column("organisation", sa.String, nullable=False),
        sa.Column("country", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("levels", sa.LargeBinary, nullable=False),
        sa.Column("evidence", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Take the tables away again."""
    for table in ("counted", "scorecard_payload", "scorecard", "tag", "closed_country", "same_organisation"):
        op.drop_table(table)


def _owner() -> sa.Column[int]:
    return sa.Column("scorecard", sa.Integer, sa.ForeignKey("scorecard.number", ondelete="CASCADE"), primary_key=True)
