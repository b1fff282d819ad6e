"""Brings what is needed next, a little at a time: modules of pages, and the classes of Qt."""

import sys
from collections.abc import Iterator
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets

_AT_ONCE = 12
"""Classes that are made in a step: a millisecond or two."""


def brought(*families: str) -> Iterator[None]:
    """Imports the pages whose names begin like this, a module in each step: together they would take 60 ms."""
    from pkgutil import iter_modules  # only an adviser pays for it

    from adaptameter.ui import pages, widgets

    yield from imported(*(f"{widgets.__name__}.{one.name}" for one in iter_modules(widgets.__path__)))
    names = sorted((one.name for one in iter_modules(pages.__path__)), reverse=True)  # what others stand on is longer
    yield from imported(*(f"{pages.__name__}.{name}" for name in names if name.startswith(families)))


def made_classes() -> Iterator[None]:
    """Makes the classes of Qt, which are otherwise made when they are first asked for; once, step by step.

    Two threads that ask at the same time crash. So all of them are made before a job runs that may ask for one.
    """
    for _step in _making:  # whoever stops here leaves the rest to the next
        yield


def make_classes() -> None:
    """Makes those that are not made yet."""
    for _step in _making:
        pass


def _made() -> Iterator[None]:
    for module in (QtCore, QtGui, QtWidgets):
        names = dir(module)
        for start in range(0, len(names), _AT_ONCE):
            for name in names[start : start + _AT_ONCE]:
                getattr(module, name)
            yield


_making = _made()


def imported(*modules: str) -> Iterator[None]:
    """Imports these, one in each step."""
    for one in modules:
        if one not in sys.modules:
            import_module(one)
            yield
