"""Aliases of organisations, and the groups that reports have shown."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables are new; nothing that was there changes."""
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


def downgrade() -> None:
    """Take the tables away again."""
    for table in ("alias", "published"):
        op.drop_table(table)
