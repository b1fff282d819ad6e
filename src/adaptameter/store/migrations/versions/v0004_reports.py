"""Aliases of organisations, the groups that reports have shown, and organisations that are not the same."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three tables are new; nothing that was there changes."""
    op.create_table(
        "alias",
        sa.Column("organisation", sa.String, primary_key=True),
        sa.Column("alias", sa.String, nullable=False, unique=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "published",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("split", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("members", sa.Text, nullable=False),
    )
    op.create_table(
        "apart_organisation",
        sa.Column("one", sa.String, primary_key=True),
        sa.Column("other", sa.String, primary_key=True),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables away again."""
    for table in ("alias", "published", "apart_organisation"):
        op.drop_table(table)
