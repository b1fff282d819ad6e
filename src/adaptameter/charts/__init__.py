"""Scores become shapes here; no toolkit is known."""
