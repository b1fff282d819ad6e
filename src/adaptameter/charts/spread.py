"""The spread of a section: every organisation a dot on 0–100, without names; the middle only where it may be shown."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role, Shape

_GRID, _DOT, _MIDDLE, _WALL = Role("hair"), Role("bar"), Role("ink"), Role("danger_mark")
_LEFT, _RIGHT = 0.03, 0.97
_TOP, _BASE, _AXIS = 0.12, 0.78, 0.92
_MOST: Final = 12
"""As many dots stand one over the other; of more, a dot is several organisations (see `each_dot`)."""

_HALF: Final = 0.0045
_THICK: Final = 6.0
"""Half the width of a dot, and its height in points."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What one picture shows: how many organisations stand at each whole point of 0–100.

    `capped` are those held by a must-have, `points` all the others. `median` and `quartiles` (in points) are None where
    too few organisations are in it.
    """

    points: Mapping[int, int]
    capped: Mapping[int, int] = field(default_factory=dict)
    median: float | None = None
    quartiles: tuple[float, float] | None = None


def each_dot(strip: Strip) -> int:
    """How many organisations a dot stands for at most: 1, unless more than twelve are at one place."""
    return ceil(max(_piled(strip).values(), default=1) / _MOST)


def spread(strip: Strip, ticks: Sequence[int], says: str) -> Picture:
    """The dots over an axis with these ticks (the starts of the bands) and 100; equal ones are piled up."""
    shapes: list[Shape] = []
    for tick in (*ticks, 100):
        shapes.append(Line(_across(tick), _TOP, _across(tick), _BASE, _GRID))
        shapes.append(Label(_across(tick), _AXIS, str(tick), Role("ink3"), anchor="middle"))
    shapes.append(Line(_across(0), _BASE, _across(100), _BASE, Role("control")))
    shapes += _between(strip)
    shapes += _dots(strip)
    if strip.median is not None:
        x = _across(strip.median)
        shapes.append(Line(x, _TOP / 2, x, _BASE, _MIDDLE, 2.0))
    return Picture(tuple(shapes), says)


def _between(strip: Strip) -> Iterator[Shape]:
    """The middle half, a pale ground behind the dots."""
    if strip.quartiles is None:
        return
    low, high = (_across(points) for points in strip.quartiles)
    yield Polygon(((low, _TOP), (high, _TOP), (high, _BASE), (low, _BASE)), fill=_DOT, opacity=0.16)
    yield from (Line(x, _TOP, x, _BASE, _DOT, 1.6) for x in (low, high))


def _dots(strip: Strip) -> Iterator[Shape]:
    """A pile at every whole point, from the axis upwards; those that a must-have holds stand below and are hollow."""
    each = each_dot(strip)
    step = (_BASE - _TOP) / (_MOST + 1)
    for points, count in sorted(_piled(strip).items()):
        x, walls = _across(points), ceil(strip.capped.get(points, 0) / each)
        for place in range(ceil(count / each)):
            y = _BASE - step * (place + 0.75)
            if place < walls:
                yield Box(x - _HALF, x + _HALF, y, _THICK, edge=_WALL, radius=_THICK / 2)
            else:
                yield Box(x - _HALF, x + _HALF, y, _THICK, fill=_DOT, radius=_THICK / 2)


def _piled(strip: Strip) -> Counter[int]:
    return Counter(strip.points) + Counter(strip.capped)


def _across(points: float) -> float:
    return _LEFT + points / 100 * (_RIGHT - _LEFT)
