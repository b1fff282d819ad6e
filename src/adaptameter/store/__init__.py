"""Everything that is kept: an SQLite store through SQLAlchemy Core."""
