"""Paints a chart on paper, from the same shapes as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon, Shape, TextSize
from adaptameter.exchange.pdf_looks import BODY, CAPTION, LEAD, SMALL, Looks
from adaptameter.exchange.pdf_pen import Ink, Pen

_SIZES: Final[Mapping[TextSize, Looks]] = {"caption": CAPTION, "small": SMALL, "body": BODY, "lead": LEAD}


@dataclass(frozen=True, slots=True)
class Area:
    """Where a picture goes, in points from the leading edge and from the top."""

    x: float
    y: float
    width: float
    height: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the unit square."""
        return self.x + x * self.width, self.y + y * self.height


def paint(picture: Picture, area: Area, pen: Pen) -> None:
    """Draw every shape, from back to front."""
    for shape in picture.shapes:
        _paint(shape, area, pen)


def _paint(shape: Shape, area: Area, pen: Pen) -> None:
    match shape:
        case Box():
            _box(shape, area, pen)
        case Line():
            _line(shape, area, pen)
        case Polygon():
            points = [area.at(*point) for point in shape.points]
            pen.outline(points, Ink(shape.fill, shape.edge, shape.width, shape.opacity))
        case Label():
            _label(shape, area, pen)
        case _:
            assert_never(shape)


def _box(box: Box, area: Area, pen: Pen) -> None:
    x, middle = area.at(min(box.x1, box.x2), box.y)
    width = abs(box.x2 - box.x1) * area.width
    ink = Ink(box.fill, box.edge, opacity=box.opacity, hatched=box.hatched)
    if width:
        pen.box((x, middle - box.height / 2, width, box.height), ink, box.radius)


def _line(line: Line, area: Area, pen: Pen) -> None:
    (x1, y1), (x2, y2) = area.at(line.x1, line.y1), area.at(line.x2, line.y2)
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    along = ((x2 - x1) / length, (y2 - y1) / length) if length else (0.0, 1.0)  # a tick without length stands upright
    dx, dy = along[0] * line.overhang, along[1] * line.overhang
    pen.line((x1 - dx, y1 - dy), (x2 + dx, y2 + dy), line.role, line.width)


def _label(label: Label, area: Area, pen: Pen) -> None:
    looks = _SIZES[label.size].coloured(label.role)
    looks = looks.strong() if label.strong else looks
    x, y = area.at(label.x, label.y)
    top = y + label.dy - pen.line_height(looks) / 2
    pen.write(pen.lines(label.text, looks), looks, x + label.dx, top, label.anchor)
