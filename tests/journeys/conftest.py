"""Journeys sit at the same desks as the tests of the window."""

from tests.ui.conftest import desk, sit

__all__ = ["desk", "sit"]
