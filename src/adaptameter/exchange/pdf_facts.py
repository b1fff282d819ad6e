"""Numbers with their names, side by side in a few columns."""

from collections.abc import Sequence
from typing import Final

from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_looks import CAPTION, SMALL
from adaptameter.exchange.pdf_page import CONTENT, MARGIN

ACROSS: Final = 4
_GAP: Final = 10.0


def room(column: Column, named: Sequence[tuple[str, str]], across: int = ACROSS) -> float:
    """How much height the first row needs, in points: a heading stays with it."""
    row, width = named[:across], CONTENT / across - _GAP
    high = max((column.paper.height(name, CAPTION, width) for name, _ in row), default=0.0)
    return high + max((column.paper.height(said, SMALL, width) for _, said in row), default=0.0) + 6


def facts(column: Column, named: Sequence[tuple[str, str]], across: int = ACROSS) -> None:
    """Draw each name with what it says below, so many in a row."""
    paper, width = column.paper, CONTENT / across
    for first in range(0, len(named), across):
        row = named[first : first + across]
        high = max(paper.height(name, CAPTION, width - _GAP) for name, _ in row)
        value = max(paper.height(said, SMALL, width - _GAP) for _, said in row)
        column.need(high + value + 6)
        for place, (name, said) in enumerate(row):
            x = MARGIN + place * width
            paper.paragraph(name, CAPTION, x, column.y, width - _GAP)
            paper.paragraph(said, SMALL.strong(), x, column.y + high, width - _GAP)
        column.y += high + value + 6
    column.y += 4
