"""A job beside a window lets the window go first.

Python runs one thread at a time and shares evenly among those that wait: while a job computes, everything that the
window does takes twice as long or more. So a job asks now and then whether somebody waits, and sleeps a little if so.
"""

import threading
from collections.abc import Iterable, Iterator
from time import perf_counter, sleep
from typing import Final, TypeVar

T = TypeVar("T")

_EVERY: Final = 0.001
"""Seconds between two times that it is asked: a job must go on, too."""

_NAP: Final = 0.0003
_WAS_WAITED_FOR: Final = 0.0005
"""Seconds that a nap takes at least when somebody took the interpreter meanwhile."""

_PAUSE: Final = 0.008
_MOST: Final = 6
"""Pauses in a row: who is never left alone goes on all the same."""


class _Asked(threading.local):
    """When this thread asked for the last time."""

    at = 0.0


_asked = _Asked()


def give_way() -> None:
    """Sleep while the window is at work, for 50 ms at most.

    A job takes a third longer for it; the thread of the window, and a program without one, never sleep.
    """
    if perf_counter() - _asked.at < _EVERY:
        return
    if threading.current_thread() is not threading.main_thread():
        for _ in range(_MOST):
            began = perf_counter()
            sleep(_NAP)
            if perf_counter() - began < _WAS_WAITED_FOR:
                break
            sleep(_PAUSE)
    _asked.at = perf_counter()


def giving_way(things: Iterable[T]) -> Iterator[T]:
    """Goes through them, and gives way in between."""
    for one in things:
        give_way()
        yield one
