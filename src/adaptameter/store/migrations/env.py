"""Alembic runs the steps of the schema on the connection that it is given, in one transaction."""

from alembic import context

from adaptameter.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
