"""A table on paper: rows of cells with words and level badges, its head repeated on every page it reaches."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.charts.shapes import Role
from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_looks import CAPTION, SMALL, Looks
from adaptameter.exchange.pdf_page import CONTENT, MARGIN
from adaptameter.exchange.pdf_pen import Ink

BADGE: Final = 15.0
_GAP: Final = 8.0
_PAD: Final = 4.5
_NUMBER: Final = Looks(9, leading=1).strong()
_NOTE: Final = CAPTION.coloured("accent")


@dataclass(frozen=True, slots=True)
class Badge:
    """A small square in the colour of a level; hatched when the level is not known, empty without a fill."""

    sign: str
    fill: int | None = None
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Words beside a badge, with a quiet note below."""

    words: str = ""
    looks: Looks = SMALL
    badge: Badge | None = None
    note: str = ""


class Table:
    """Draws row by row into a column; the widths are parts of the whole."""

    def __init__(self, column: Column, widths: Sequence[float], head: Sequence[str]) -> None:
        whole = sum(widths)
        self._column = column
        self._widths = [width / whole * CONTENT for width in widths]
        self._head = [Cell(words, CAPTION.strong()) for words in head]

    def draw(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The whole table."""
        column = self._column
        heights = [self._height(row) for row in rows]
        column.need(self._height(self._head) + sum(heights[:2]))
        with column.paper.group("Table"):
            self._row(self._head, "TH")
            for row, height in zip(rows, heights, strict=True):
                if height > column.room:
                    column.new_page()
                    self._again()
                self._row(row, "TD")

    def _again(self) -> None:
        """The head on the next page: for the eye only, the tag tree has it already."""
        paper, y = self._column.paper, self._column.y
        with paper.decoration():
            self._cells(self._head)
        self._column.y = y + self._height(self._head)
        paper.rule(MARGIN, self._column.y, CONTENT, "control")

    def _row(self, row: Sequence[Cell], kind: str) -> None:
        column = self._column
        scope = " /A << /O /Table /Scope /Column >>" if kind == "TH" else ""
        x = MARGIN
        with column.paper.group("TR"):
            for cell, width in zip(row, self._widths, strict=True):
                with column.paper.piece(kind, scope):
                    self._cell(cell, x, width)
                x += width
        column.y += self._height(row)
        column.paper.rule(MARGIN, column.y, CONTENT, "control" if kind == "TH" else "hair", 0.6)

    def _cells(self, row: Sequence[Cell]) -> None:
        x = MARGIN
        for cell, width in zip(row, self._widths, strict=True):
            self._cell(cell, x, width)
            x += width

    def _cell(self, cell: Cell, x: float, width: float) -> None:
        pen, y = self._column.paper.pen, self._column.y + _PAD
        inner = width - _GAP
        if cell.badge is not None:
            draw_badge(self._column, cell.badge, x, y - 1)
            x, inner = x + BADGE + 5, inner - BADGE - 5
        lines = pen.lines(cell.words, cell.looks, inner)
        pen.write(lines, cell.looks, x, y)
        if cell.note:
            pen.write(pen.lines(cell.note, _NOTE, inner), _NOTE, x, y + len(lines) * pen.line_height(cell.looks))

    def _height(self, row: Sequence[Cell]) -> float:
        return max(self._cell_height(cell, width) for cell, width in zip(row, self._widths, strict=True)) + 2 * _PAD

    def _cell_height(self, cell: Cell, width: float) -> float:
        paper = self._column.paper
        inner = width - _GAP - (0 if cell.badge is None else BADGE + 5)
        note = paper.height(cell.note, _NOTE, inner) if cell.note else 0
        return max(paper.height(cell.words, cell.looks, inner) + note, 0 if cell.badge is None else BADGE - 2)


def draw_badge(column: Column, badge: Badge, x: float, y: float) -> None:
    """A badge with its sign in the middle, inside the piece that is being drawn."""
    pen = column.paper.pen
    role = "ink2" if badge.fill is None else f"on_level:{badge.fill}"
    fill = Role("control") if badge.hatched else None if badge.fill is None else Role(f"level:{badge.fill}")
    edge = Role("level_edge") if badge.fill in (0, 1) else Role("control") if badge.fill is None else None
    pen.box((x, y, BADGE, BADGE), Ink(fill, edge, 0.7, hatched=badge.hatched), 4)
    if badge.hatched:
        pen.box((x + BADGE / 2 - 4, y + 2, 8, BADGE - 4), Ink(Role("surface")), 3)
    looks = _NUMBER.coloured(role)
    pen.write(pen.lines(badge.sign, looks), looks, x + BADGE / 2, y + BADGE / 2 - pen.line_height(looks) / 2, "middle")
