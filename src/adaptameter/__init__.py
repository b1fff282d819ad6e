"""AdaptaMeter: a partner's board looks at its own work, an adviser compares honestly."""

__version__ = "0.1.0"
