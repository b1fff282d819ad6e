"""Scorecards side by side: a row a section, a column a scorecard, bars on one scale; never sorted by points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.charts.shapes import Box, Label, Line, Picture, Role, Shape

HEADER: Final = 30.0
ROW: Final = 44.0
"""Heights in points: of the names above the columns, of one row (see `height`)."""

_BAR, _WALL, _GRID, _SURFACE = Role("bar"), Role("danger_mark"), Role("hair"), Role("surface")
_THICK: Final = 9.0
_TALL: Final = 18.0
_FIRST: Final = 0.26
_GAP: Final = 0.025
_NUMBER, _TRACK = 12.0, 28.0
"""How far below the top of a row its numbers and its bars lie, in points."""
_LETTERS: Final = 84
"""Signs of all names above the columns together."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One section of one scorecard: points 0–100 before must-haves; `cap` where one holds it; `words` for a number."""

    points: float | None = None
    cap: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One section: its name, on what it is compared, a mark a scorecard."""

    name: str
    compared: str
    marks: tuple[Mark, ...]


def track(mark: Mark, ticks: Sequence[int], says: str) -> Picture:
    """The bar of one scorecard in one section; `ticks` are the starts of the bands."""
    return Picture(tuple(_track(mark, ticks, (0.0, 1.0), 0.5)), says)


def height(rows: int) -> float:
    """The points that a picture of so many rows needs to be as high as it is drawn."""
    return HEADER + ROW * rows


def side_by_side(columns: Sequence[str], rows: Sequence[Row], ticks: Sequence[int], says: str) -> Picture:
    """All rows below the names of the scorecards, which stand as they come (A to Z)."""
    tall, most = height(len(rows)), _LETTERS // max(1, len(columns))
    shapes: list[Shape] = []
    for place, name in enumerate(columns):
        short = name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
        shapes.append(Label(_across(place, len(columns))[0], HEADER / 2 / tall, short, Role("ink2"), strong=True))
    for number, row in enumerate(rows):
        top = HEADER + ROW * number
        shapes.append(Label(0, (top + _NUMBER) / tall, row.name, Role("ink"), "small", strong=True))
        shapes.append(Label(0, (top + _TRACK) / tall, row.compared, Role("ink3")))
        for place, mark in enumerate(row.marks):
            across = _across(place, len(columns))
            shapes.append(Label(across[0], (top + _NUMBER) / tall, mark.words, Role("ink"), "small", strong=True))
            shapes += _track(mark, ticks, across, (top + _TRACK) / tall)
    return Picture(tuple(shapes), says)


def _across(place: int, of: int) -> tuple[float, float]:
    """From where to where a column reaches."""
    wide = (1 - _FIRST) / of
    return _FIRST + wide * place, _FIRST + wide * (place + 1) - _GAP


def _track(mark: Mark, ticks: Sequence[int], across: tuple[float, float], y: float) -> Iterator[Shape]:
    if mark.points is None:
        return
    start, end = across

    def at(points: float) -> float:
        return start + points / 100 * (end - start)

    for tick in (*ticks, 100):
        yield Line(at(tick), y, at(tick), y, _GRID, overhang=_TALL / 2)
    solid = mark.points if mark.cap is None else min(mark.points, mark.cap)
    if solid < mark.points:
        yield Box(at(solid), at(mark.points), y, _THICK, fill=_SURFACE)
        yield Box(at(solid), at(mark.points), y, _THICK, fill=_BAR, edge=_BAR, hatched=True)
    yield Box(start, at(solid), y, _THICK, fill=_BAR, radius=0 if mark.cap is not None else 2)
    if mark.cap is not None:
        yield Line(at(mark.cap), y, at(mark.cap), y, _SURFACE, 6.0, overhang=_TALL / 2)
        yield Line(at(mark.cap), y, at(mark.cap), y, _WALL, 3.5, overhang=_TALL / 2)
