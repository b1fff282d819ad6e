"""A radar for the boards that like one: the sections of one year, never a trend. From three sections on."""

from dataclasses import dataclass
from math import cos, pi, sin

from adaptameter.charts.shapes import Anchor, Label, Line, Picture, Polygon, Role, Shape

_CENTRE, _RADIUS = 0.5, 0.36
_RINGS = (0.25, 0.5, 0.75, 1.0)
_FEWEST = 3
_AWAY = 7.0
"""Points that the words at the top and the bottom stand further out: they are two lines high."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """One section: its name and its score 0–100, None when it has none."""

    name: str
    score: float | None


def radar(spokes: tuple[Spoke, ...], says: str) -> Picture | None:
    """A square picture, clockwise from the top; None below three sections. A section without a score stays open."""
    if len(spokes) < _FEWEST:
        return None
    angles = [2 * pi * index / len(spokes) for index in range(len(spokes))]
    shapes: list[Shape] = []
    for ring in _RINGS:
        shapes.append(Polygon(tuple(_at(angle, ring) for angle in angles), edge=Role("hair")))
    shapes += [Line(_CENTRE, _CENTRE, *_at(angle, 1), Role("hair")) for angle in angles]
    outline = tuple(_at(a, (one.score or 0) / 100) for a, one in zip(angles, spokes, strict=True))
    shapes.append(Polygon(outline, fill=Role("bar"), opacity=0.22))
    shapes.append(Polygon(outline, edge=Role("bar"), width=2))
    for angle, one in zip(angles, spokes, strict=True):
        shapes += _name(angle, one)
    return Picture(tuple(shapes), says)


def _name(angle: float, spoke: Spoke) -> list[Shape]:
    x, y = _at(angle, 1.13)
    anchor: Anchor = "middle" if abs(sin(angle)) < 0.2 else ("start" if sin(angle) > 0 else "end")
    number = "–" if spoke.score is None else str(int(spoke.score + 0.5))
    away = -_AWAY * cos(angle)
    return [
        Label(x, y, spoke.name, Role("ink"), "small", strong=True, anchor=anchor, dy=away - 7),
        Label(x, y, number, Role("ink2"), "small", anchor=anchor, dy=away + 7),
    ]


def _at(angle: float, reach: float) -> tuple[float, float]:
    return _CENTRE + _RADIUS * reach * sin(angle), _CENTRE - _RADIUS * reach * cos(angle)
