"""One row of scorecards side by side: what it is about, and a bar with its number a scorecard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from adaptameter.charts.side_by_side import Mark, track
from adaptameter.domain.comparability import Grade
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.grade_badge import GradeBadge
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.placed import Place, height_at
from adaptameter.ui.widgets.side_columns import SideColumns, below

_TRACK = 28
_MARGIN = 14
"""What a picture leaves free at both ends."""
_WHOSE = 0.66
"""The share of the width that a name has before its number."""
_GAP = 8


@dataclass(frozen=True, slots=True)
class CellLine:
    """One cell: a bar with its number, or words. `below` says what holds it; `whose` and `says` are read aloud."""

    mark: Mark
    whose: str
    says: str
    below: str = ""


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row: what it is about, sentences about it, a cell a scorecard.

    A section has a grade with its meaning, and `counted`: how many questions all share, of how many.
    """

    name: str
    cells: tuple[CellLine, ...]
    lines: tuple[str, ...] = ()
    grade: Grade | None = None
    meaning: str = ""
    counted: tuple[int, int] = (0, 0)


class SideRow(SideColumns):
    """Numbers stand over their bars, so that neither hides the other."""

    def __init__(self, line: RowLine, ticks: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = GradeBadge(22, self)
        self._name = Paragraph(line.name, "body", strong=True, parent=self)
        self._about = Paragraph("\n".join(line.lines), "caption", "ink2", parent=self)
        self._cells = [_Cell(cell, ticks, self) for cell in line.cells]
        self._badge.setVisible(line.grade is not None)
        self._about.setVisible(bool(line.lines))
        if line.grade is not None:
            self._badge.show_grade(line.grade, line.meaning)

    def columns(self) -> int:
        return len(self._cells)

    def first(self, room: QRect) -> list[Place]:
        gap, side = look().space(_GAP), self._badge.sizeHint().width()
        before = 0 if self._badge.isHidden() else side + gap
        wide = room.width() - before
        high = max(height_at(self._name, wide), side)
        placed: list[Place] = [
            (self._badge, QRect(room.left(), room.top(), side, side)),
            (self._name, QRect(room.left() + before, room.top(), wide, high)),
        ]
        if not self._about.isHidden():
            beside = QRect(room.left() + before, room.top(), wide, 0)
            below(placed, self._about, beside, height_at(self._about, wide))
        return placed

    def column(self, place: int, room: QRect, *, stacked: bool) -> list[Place]:
        return self._cells[place].places(room, stacked=stacked)

    def _place(self) -> None:
        """Whose a number is stands beside it only where no head stands above it."""
        stacked = self.is_stacked(self.width())
        for cell in self._cells:
            cell.whose.setVisible(stacked)
        super()._place()


class _Cell:
    """The widgets of one cell; a cell without a bar has words only."""

    def __init__(self, line: CellLine, ticks: Sequence[int], parent: QWidget) -> None:
        self.whose = Paragraph(line.whose, "caption", "ink2", parent=parent)
        self._track: PictureView | None = None
        self._below: Paragraph | None = None
        if line.mark.points is None:
            self._number = Paragraph(line.mark.words, "small", "ink2", parent=parent)
        else:
            self._number = Paragraph(line.mark.words, "body", strong=True, parent=parent)
            self._track = PictureView(line.whose, _TRACK, parent=parent)
            self._track.show_picture(track(line.mark, ticks, line.says))
        if line.below:
            self._below = Paragraph(line.below, "caption", "danger", parent=parent)

    def places(self, room: QRect, *, stacked: bool) -> list[Place]:
        """The number stands over the bar; where columns are stacked, whose it is stands before it."""
        wide = round(room.width() * _WHOSE) if stacked else 0
        number = room.width() - wide
        high = height_at(self._number, number)
        placed: list[Place] = [(self._number, QRect(room.left() + wide, room.top(), number, high))]
        if stacked:
            words = wide - look().space(_GAP)
            placed.append((self.whose, QRect(room.left(), room.top(), words, height_at(self.whose, words))))
        if self._track is not None:
            margin = look().grow(_MARGIN)
            beyond = room.adjusted(-margin, 0, margin, 0)
            below(placed, self._track, beyond, look().grow(_TRACK))
        if self._below is not None:
            below(placed, self._below, room, height_at(self._below, room.width()))
        return placed
