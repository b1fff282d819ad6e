"""One section over the years: its score with its range, on a true scale of time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role, Shape

_BAR, _WALL, _GRID, _OPEN = Role("bar"), Role("danger_mark"), Role("hair"), Role("control")
_LEFT, _RIGHT, _TOP, _BOTTOM = 0.12, 0.94, 0.08, 0.72
_VALUES, _YEARS = 0.83, 0.94
_GRID_POINTS: Final = (0, 50, 100)
_HALF: Final = 0.015
"""Half the width of a mark and of its range."""
_THICK: Final = 8.0
_ABOVE: Final = 0.07
"""How far the wall of a cap stands over the mark that it holds."""
_NAMED: Final = 8
"""As many years have room for their number; of more, some are left unnamed."""


@dataclass(frozen=True, slots=True)
class YearPoint:
    """One year of a section, in points 0–100; `score` None when there were too few answers.

    `low` and `high` are the range in which the score lies; `capped` when a must-have holds it.
    """

    year: int
    score: float | None
    low: float
    high: float
    capped: bool = False


def trend(years: Sequence[YearPoint], says: str) -> Picture:
    """The years from the leading edge on, 0–100 upwards; no line leads over a year that is missing or has no score."""
    ordered = sorted(years, key=_year)
    shapes: list[Shape] = [*_grid()]
    at = {one.year: _across(one.year, ordered) for one in ordered}
    for one in ordered:
        shapes += _range(one, at[one.year])
    for one, other in pairwise(ordered):
        if one.score is not None and other.score is not None and other.year == one.year + 1:
            shapes.append(Line(at[one.year], _up(one.score), at[other.year], _up(other.score), _BAR, 2.0))
    for one in ordered:
        shapes += _mark(one, at[one.year])
    for one in _named(ordered):
        shapes += _words(one, at[one.year])
    return Picture(tuple(shapes), says)


def _grid() -> Iterator[Shape]:
    for points in _GRID_POINTS:
        yield Line(_LEFT - 0.04, _up(points), 1, _up(points), _GRID)
        yield Label(_LEFT - 0.05, _up(points), str(points), Role("ink3"), anchor="end")


def _range(one: YearPoint, x: float) -> Iterator[Shape]:
    """A pale column; without a score it is an outline, for the score may lie anywhere in it."""
    left, right, low, high = x - _HALF, x + _HALF, _up(one.low), _up(one.high)
    outline = ((left, low), (right, low), (right, high), (left, high))
    if one.score is None:
        yield Polygon(outline, edge=_OPEN)
    elif one.high > one.low:
        yield Polygon(outline, fill=_BAR, opacity=0.18)
        yield from (Line(left, y, right, y, _BAR, 1.6) for y in (low, high))


def _mark(one: YearPoint, x: float) -> Iterator[Shape]:
    if one.score is not None:
        yield Box(x - _HALF, x + _HALF, _up(one.score), _THICK, fill=_BAR, radius=_THICK / 2)
        if one.capped:
            wall = _up(one.score) - _ABOVE
            yield Line(x - 2 * _HALF, wall, x + 2 * _HALF, wall, _WALL, 4.0)


def _words(one: YearPoint, x: float) -> Iterator[Shape]:
    score = "–" if one.score is None else str(int(one.score + 0.5))
    yield Label(x, _VALUES, score, Role("ink"), "small", strong=True, anchor="middle")
    yield Label(x, _YEARS, str(one.year), Role("ink2"), anchor="middle")


def _named(ordered: Sequence[YearPoint]) -> list[YearPoint]:
    """The years that have room for their number; the last one always has."""
    named: list[YearPoint] = []
    for one in reversed(ordered):
        if not named or (named[-1].year - one.year) * _NAMED >= ordered[-1].year - ordered[0].year:
            named.append(one)
    return named


def _across(year: int, ordered: Sequence[YearPoint]) -> float:
    """Where a year stands; a single one stands in the middle."""
    first, last = ordered[0].year, ordered[-1].year
    share = (year - first) / (last - first) if last > first else 0.5
    return _LEFT + _HALF * 2 + share * (_RIGHT - _LEFT - _HALF * 2)


def _up(points: float) -> float:
    return _BOTTOM - points / 100 * (_BOTTOM - _TOP)


def _year(one: YearPoint) -> int:
    return one.year
