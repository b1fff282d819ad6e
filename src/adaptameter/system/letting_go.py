"""Lets go of what is large, so that the window beside which it was made is not held up."""

from typing import Any

from adaptameter.system.giving_way import give_way


def let_go(*lists: list[Any]) -> None:
    """Empties them, one thing after the other: thousands that go at once hold the interpreter for 10 to 60 ms.

    Nobody else may hold these things, or nothing is gained.
    """
    for each in lists:
        while each:
            each.pop()
            give_way()
