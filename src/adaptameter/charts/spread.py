"""The spread of a section: every organisation a dot on 0–100, without names; the middle only where it may be shown."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Role, Shape

HEIGHT: Final = 96.0
"""The points that one strip needs."""

_HEAD: Final = 52.0
"""The points above a strip for its name and its two sentences, where strips stand one below the other."""

_NAME, _LINE = 14.0, 16.0
_GRID, _DOT, _MIDDLE, _WALL = Role("hair"), Role("bar"), Role("ink"), Role("danger_mark")
_LEFT, _RIGHT = 0.03, 0.97
_TOP, _BASE, _AXIS = 0.12, 0.78, 0.92
_PILED: Final = 8
"""As many dots stand one over the other in their full height; where there are more, all get flatter."""

_MOST: Final = 30
"""Of more at one place, a pile is a column: as high as there are organisations in it."""

_HALF: Final = 0.0045
_THICK: Final = 5.4
"""Half the width of a dot, and its height in points."""

_FILLED: Final = 0.86
"""The part of the room of a dot that it fills."""

_LEAST: Final = 0.02
"""The height of a column that nobody should overlook."""


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

    @property
    def piles(self) -> dict[int, int]:
        """How many stand at each point where somebody does, held or not, from 0 upwards."""
        return dict(sorted((Counter(self.points) + Counter(self.capped)).items()))

    @property
    def count(self) -> int:
        """How many organisations there are."""
        return sum(self.points.values()) + sum(self.capped.values())

    @property
    def has_columns(self) -> bool:
        """Whether too many stand at one point for a dot each."""
        return max(self.piles.values(), default=0) > _MOST


@dataclass(frozen=True, slots=True)
class Titled:
    """A strip with its name and its sentences: what it shows, and who is left out."""

    name: str
    words: str
    left_out: str
    strip: Strip


def spread(strip: Strip, ticks: Sequence[int], says: str) -> Picture:
    """The dots over an axis with these ticks (the starts of the bands) and 100; equal ones are piled up."""
    return Picture(tuple(_shapes(strip, ticks)), says)


def spreads(strips: Sequence[Titled], ticks: Sequence[int], says: str) -> Picture:
    """Several strips one below the other, each under its name and its sentences (see `height`)."""
    shapes: list[Shape] = []
    whole = height(len(strips))
    for place, one in enumerate(strips):
        top = place * (_HEAD + HEIGHT)
        shapes.append(Label(0.0, (top + _NAME) / whole, one.name, _MIDDLE, "body", strong=True))
        shapes.append(Label(0.0, (top + _NAME + _LINE) / whole, one.words, Role("ink2"), "caption"))
        if one.left_out:
            shapes.append(Label(0.0, (top + _NAME + 2 * _LINE) / whole, one.left_out, Role("ink2"), "caption"))
        shapes += (_moved(shape, (top + _HEAD) / whole, HEIGHT / whole) for shape in _shapes(one.strip, ticks))
    return Picture(tuple(shapes), says)


def height(strips: int) -> float:
    """The points that so many strips need one below the other."""
    return strips * (_HEAD + HEIGHT)


def across(points: float) -> float:
    """Where this many points stand on the axis, as a part of the width."""
    return _LEFT + points / 100 * (_RIGHT - _LEFT)


def nearest(strip: Strip, x: float, reach: float) -> int | None:
    """The point of the pile that stands closest to this part of the width, if one is within reach."""
    best = min(strip.piles, key=lambda point: abs(across(point) - x), default=None)
    return best if best is not None and abs(across(best) - x) <= reach else None


def _shapes(strip: Strip, ticks: Sequence[int]) -> Iterator[Shape]:
    for tick in (*ticks, 100):
        yield Line(across(tick), _TOP, across(tick), _BASE, _GRID)
        yield Label(across(tick), _AXIS, str(tick), Role("ink3"), anchor="middle")
    yield Line(across(0), _BASE, across(100), _BASE, Role("control"))
    yield from _between(strip)
    yield from _columns(strip) if strip.has_columns else _dots(strip)
    if strip.median is not None:
        x = across(strip.median)
        yield Line(x, _TOP / 2, x, _BASE, _MIDDLE, 2.0)


def _between(strip: Strip) -> Iterator[Shape]:
    """The middle half, a pale ground behind the dots."""
    if strip.quartiles is None:
        return
    low, high = (across(points) for points in strip.quartiles)
    yield Polygon(((low, _TOP), (high, _TOP), (high, _BASE), (low, _BASE)), fill=_DOT, opacity=0.16)
    yield from (Line(x, _TOP, x, _BASE, _DOT, 1.6) for x in (low, high))


def _dots(strip: Strip) -> Iterator[Shape]:
    """A pile at every whole point, from the axis upwards; those that a must-have holds stand below and are hollow."""
    piles = strip.piles
    step = (_BASE - _TOP) / (max(_PILED, *piles.values()) + 0.5) if piles else 0.0
    thick = min(_THICK, step * HEIGHT * _FILLED)
    for points, count in piles.items():
        x, held = across(points), strip.capped.get(points, 0)
        for place in range(count):
            y = _BASE - step * (place + 0.7)
            if place < held:
                yield Box(x - _HALF, x + _HALF, y, thick, edge=_WALL, radius=thick / 2)
            else:
                yield Box(x - _HALF, x + _HALF, y, thick, fill=_DOT, radius=thick / 2)


def _columns(strip: Strip) -> Iterator[Shape]:
    """The same of very many: a column at every whole point, the held ones below as its hollow part."""
    piles = strip.piles
    room, most = _BASE - _TOP, max(piles.values())
    for points, count in piles.items():
        x, held = across(points), strip.capped.get(points, 0)
        tall = max(_LEAST, room * count / most)
        wall = tall * held / count
        if held:
            yield Polygon(_upright(x, _BASE, _BASE - wall), edge=_WALL)
        if held < count:
            yield Polygon(_upright(x, _BASE - wall, _BASE - tall), fill=_DOT)


def _upright(x: float, low: float, high: float) -> tuple[tuple[float, float], ...]:
    return (x - _HALF, low), (x + _HALF, low), (x + _HALF, high), (x - _HALF, high)


def _moved(shape: Shape, top: float, part: float) -> Shape:
    """The shape of one strip where it lies among several; thickness and letters stay as they are."""
    match shape:
        case Box() | Label():
            return replace(shape, y=top + shape.y * part)
        case Line():
            return replace(shape, y1=top + shape.y1 * part, y2=top + shape.y2 * part)
        case Polygon():
            return replace(shape, points=tuple((x, top + y * part) for x, y in shape.points))
