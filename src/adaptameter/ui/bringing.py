"""Brings what is needed next, a little at a time: modules, and the classes of Qt."""

import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_AT_ONCE = 12
"""Classes that are made in a step: a millisecond or two."""


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


def brought_ground() -> Iterator[None]:
    """Imports what the pages of an adviser stand on: rules, pictures, sentences, widgets."""
    from adaptameter import charts, domain, wording  # only an adviser pays for them
    from adaptameter.ui import widgets, words

    for package in (domain, charts, wording, words, widgets):
        yield from imported(*names_in(package))


@cache
def names_in(package: ModuleType) -> tuple[str, ...]:
    """Its modules, as they are imported."""
    from pkgutil import iter_modules  # the first page does not pay for it

    return tuple(f"{package.__name__}.{one.name}" for one in iter_modules(package.__path__))


def imported(*modules: str) -> Iterator[None]:
    """Imports these, one in each step: what stands on many that are not there yet takes longer."""
    for one in modules:
        if one not in sys.modules:
            import_module(one)
            yield
