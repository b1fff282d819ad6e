"""With how many organisations each must-have fails: a bar a question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.charts.shapes import Box, Label, Picture, Role, Shape

_ROW: Final = 34.0
_BAR: Final = 8.0
_FROM, _TO, _BEHIND = 0.5, 0.8, 0.82
_LONGEST: Final = 60
"""Signs of a name that fit before the bars."""


@dataclass(frozen=True, slots=True)
class Failing:
    """One must-have: its name, its section, the share of organisations where it fails, and the same in words.

    `share` is None where there are too few organisations.
    """

    name: str
    section: str
    share: float | None
    words: str


def must_haves(rows: Sequence[Failing], says: str) -> Picture:
    """The must-haves in the order in which they come."""
    shapes: list[Shape] = []
    for place, row in enumerate(rows):
        shapes += _row(row, place / len(rows), 1 / len(rows))
    return Picture(tuple(shapes), says)


def height(rows: int) -> float:
    """The points that a picture of so many rows needs."""
    return _ROW * rows


def _row(row: Failing, top: float, tall: float) -> Iterator[Shape]:
    name = row.name if len(row.name) <= _LONGEST else f"{row.name[: _LONGEST - 1].rstrip()}…"
    middle = top + tall / 2
    yield Label(0.0, top + tall * 0.32, name, Role("ink"), "small", strong=True)
    yield Label(0.0, top + tall * 0.74, row.section, Role("ink2"), "caption")
    if row.share is None:
        yield Label(_FROM, middle, row.words, Role("ink2"), "caption")
        return
    yield Box(_FROM, _TO, middle, _BAR, fill=Role("sunken"), edge=Role("hair"), radius=_BAR / 2)
    if row.share > 0:
        yield Box(_FROM, _FROM + row.share * (_TO - _FROM), middle, _BAR, fill=Role("bar"), radius=_BAR / 2)
    yield Label(_BEHIND, middle, row.words, Role("ink"), "caption")
