"""The heatmap: organisations and their sections, a cell each; nothing in it is a total, and nothing a rank."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from adaptameter.charts.breaking import lines
from adaptameter.charts.shapes import Box, Label, Line, Picture, Role, Shape

ROW: Final = 22.0
"""The height of a row in points."""

_LINE, _AIR = 12.0, 12.0
"""Heights in points: of one line of a name above a column, of what lies around all of them."""

_SIGNS: Final = 90
"""Signs that fit above all columns together."""

_CELL: Final = 19.0
_BADGE: Final = 15.0
_WALL: Final = 11.0
_GRADE: Final = (0.0, 0.03)
_NAME, _FIRST, _GAP = 0.045, 0.275, 0.004
_LONGEST: Final = 28
"""Signs of a name that fit beside the cells."""

_UNKNOWN, _DASH = "?", "–"
_INK, _SOFT, _MARK = Role("ink"), Role("ink2"), Role("danger_mark")
_GRADES: Final = {
    "A": (Role("accent"), None, Role("on_accent")),
    "B": (Role("accent_soft"), Role("accent"), Role("accent")),
    "C": (None, Role("control"), Role("ink2")),
    "D": (None, Role("danger_mark"), Role("danger")),
}
"""Fill, edge and letter of each grade: told by its letter and its shape, filled, edged or hollow."""


class Kind(Enum):
    """What a cell says: a level with its number, not known, does not apply (or not asked), not answered."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    APART = "apart"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `fill` is the level or band (0–4) whose colour it has, `number` what stands in it, both for LEVEL."""

    kind: Kind
    fill: int = 0
    number: str = ""
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation: its grade A–D, its name, a cell a column; or, in their place, why it is not compared."""

    grade: str
    name: str
    cells: tuple[Cell, ...]
    refused: str = ""


def height(columns: Sequence[str], rows: int) -> float:
    """The points that a picture of so many rows below these names needs to be as high as it is drawn."""
    return _header(_heads(columns)) + ROW * rows


def heatmap(columns: Sequence[str], rows: Sequence[Row], says: str) -> Picture:
    """The rows in the order in which they come (A to Z), with the names of the columns above, in short lines."""
    heads, tall = _heads(columns), height(columns, len(rows))
    header = _header(heads)
    shapes: list[Shape] = []
    for place, head in enumerate(heads):
        left, right = _across(place, len(columns))
        for up, line in enumerate(reversed(head)):
            y = (header - _AIR / 2 - _LINE * (up + 0.5)) / tall
            shapes.append(Label((left + right) / 2, y, line, _SOFT, strong=True, anchor="middle"))
    for number, row in enumerate(rows):
        y = (header + ROW * (number + 0.5)) / tall
        shapes += _head(row, y)
        if row.refused:
            shapes += _refused(row.refused, y)
        for place, cell in enumerate(row.cells):
            shapes += _cell(cell, _across(place, len(columns)), y)
    return Picture(tuple(shapes), says)


def _heads(columns: Sequence[str]) -> list[tuple[str, ...]]:
    return [lines(name, _SIGNS // len(columns)) for name in columns]


def _header(heads: Sequence[tuple[str, ...]]) -> float:
    """The height of all that stands above the rows, in points."""
    return _AIR + _LINE * max(map(len, heads), default=0)


def _across(place: int, of: int) -> tuple[float, float]:
    """From where to where a column reaches."""
    wide = (1 - _FIRST) / of
    return _FIRST + wide * place + _GAP / 2, _FIRST + wide * (place + 1) - _GAP / 2


def _head(row: Row, y: float) -> Iterator[Shape]:
    fill, edge, letter = _GRADES[row.grade]
    left, right = _GRADE
    yield Box(left, right, y, _BADGE, fill=fill, edge=edge, radius=3)
    yield Label((left + right) / 2, y, row.grade, letter, strong=True, anchor="middle")
    name = row.name if len(row.name) <= _LONGEST else f"{row.name[: _LONGEST - 1].rstrip()}…"
    yield Label(_NAME, y, name, _INK, "small")


def _refused(why: str, y: float) -> Iterator[Shape]:
    """One sentence over all columns."""
    yield Box(_FIRST + _GAP / 2, 1.0, y, _CELL, fill=Role("danger_soft"), radius=3)
    yield Label(_FIRST, y, why, Role("danger"), "caption", dx=8)


def _cell(cell: Cell, across: tuple[float, float], y: float) -> Iterator[Shape]:
    left, right = across
    middle = (left + right) / 2
    match cell.kind:
        case Kind.LEVEL:
            edge = Role("level_edge") if cell.fill < 2 else None
            yield Box(left, right, y, _CELL, fill=Role(f"level:{cell.fill}"), edge=edge, radius=3)
            yield Label(middle, y, cell.number, Role(f"on_level:{cell.fill}"), "small", strong=True, anchor="middle")
            if cell.capped:
                yield from _wall(right - (right - left) / 5, y)
        case Kind.UNKNOWN:
            yield Box(left, right, y, _CELL, fill=Role("control"), edge=Role("control"), radius=3, hatched=True)
            yield Box(middle - (right - left) / 8, middle + (right - left) / 8, y, _CELL - 6, fill=Role("surface"))
            yield Label(middle, y, _UNKNOWN, _INK, "small", strong=True, anchor="middle")
        case Kind.APART:
            yield Label(middle, y, _DASH, Role("ink3"), "small", anchor="middle")
        case Kind.EMPTY:
            yield Box(left, right, y, _CELL, edge=Role("hair"), radius=3)


def _wall(x: float, y: float) -> Iterator[Shape]:
    """The wall of a cap, with ground beside it: on some fills it is equally dark."""
    yield Line(x, y, x, y, Role("surface"), 6.0, overhang=_WALL / 2 + 1)
    yield Line(x, y, x, y, _MARK, 3.0, overhang=_WALL / 2)
