"""How many of a group stand in which band: one bar, cut into the bands, the lowest first."""

from collections.abc import Sequence
from typing import Final

from adaptameter.charts.shapes import Box, Label, Picture, Role, Shape

HEIGHT: Final = 16.0
"""Points that the bar needs."""

_THICK: Final = 14.0
_FILLS: Final = 5
_GAP: Final = 0.003
_NARROW: Final = 0.035
"""The share below which a number does not fit."""


def shares(counts: Sequence[int], says: str) -> Picture:
    """The bar of these counts, of which one at least is above 0; each part carries its number."""
    whole, last = sum(counts), max(1, len(counts) - 1)
    shapes: list[Shape] = []
    before = 0
    for place, count in enumerate(counts):
        start, end = before / whole, (before + count) / whole
        before += count
        if not count:
            continue
        fill, right = round(place * (_FILLS - 1) / last), end if before == whole else end - _GAP
        edge = Role("level_edge") if fill < 2 else None
        shapes.append(Box(start, right, 0.5, _THICK, fill=Role(f"level:{fill}"), edge=edge, radius=3))
        if end - start >= _NARROW:
            ink = Role(f"on_level:{fill}")
            shapes.append(Label((start + right) / 2, 0.5, str(count), ink, strong=True, anchor="middle"))
    return Picture(tuple(shapes), says)
