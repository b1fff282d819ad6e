"""The shapes every chart is made of, painted by Qt on screen and by reportlab on paper.

Positions are fractions of the picture: x runs from the leading edge (0) to the trailing edge (1), y from the top (0) to
the bottom (1). Thickness, radii and offsets are in points, so that a line stays a line at every size. A right-to-left
painter mirrors x and swaps the anchors. Colours are roles of the theme, never values.
"""

from dataclasses import dataclass
from typing import Literal, NewType

Role = NewType("Role", str)
"""A colour role of the theme: `bar`, `ink2`, `danger_mark`, … or `level:3` for the fill of a band or level."""

Anchor = Literal["start", "middle", "end"]
TextSize = Literal["caption", "small", "body", "lead"]


@dataclass(frozen=True, slots=True)
class Box:
    """A horizontal bar from `x1` to `x2`, `height` points thick, centred on `y`."""

    x1: float
    x2: float
    y: float
    height: float
    fill: Role | None = None
    edge: Role | None = None
    radius: float = 0.0
    opacity: float = 1.0
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, `width` in points.

    `overhang` lengthens both ends by points; where both ends are one place it makes a vertical tick or wall of it.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 1.0
    overhang: float = 0.0


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline."""

    points: tuple[tuple[float, float], ...]
    fill: Role | None = None
    edge: Role | None = None
    width: float = 1.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """A word at a place, centred on `y`; `dx` points away from `x` in reading direction, `dy` points downwards."""

    x: float
    y: float
    text: str
    role: Role
    size: TextSize = "caption"
    strong: bool = False
    anchor: Anchor = "start"
    dx: float = 0.0
    dy: float = 0.0


Shape = Box | Line | Polygon | Label


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes from back to front, and what they say in words (for a screen reader, and the Alt text on paper)."""

    shapes: tuple[Shape, ...]
    says: str
