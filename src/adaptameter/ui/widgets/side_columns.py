"""Columns side by side where they fit, what stands in them one below the other where they do not."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.placed import Place, Placed

_FIRST = 0.25
_LEAST = 104
_GAP = 16


class SideColumns(Placed):
    """A part that stands first and one part a column, each with places of its own.

    All rows of one width that have equally many columns have them at the same places.
    """

    def columns(self) -> int:
        """How many there are."""
        raise NotImplementedError

    def first(self, room: QRect) -> list[Place]:
        """Where the parts that stand first lie in a room that is as high as they want."""
        raise NotImplementedError

    def column(self, place: int, room: QRect, *, stacked: bool) -> list[Place]:
        """The same for the parts of one column."""
        raise NotImplementedError

    def is_stacked(self, width: int) -> bool:
        """Whether the columns do not fit side by side."""
        return self._widths(width)[1] < look().grow(_LEAST)

    def places(self, width: int) -> tuple[list[Place], int]:
        gap = look().space(_GAP)
        if self.is_stacked(width):
            return self._stacked(width, gap // 2)
        first, wide = self._widths(width)
        placed = self.first(QRect(0, 0, first, 0))
        for place in range(self.columns()):
            placed += self.column(place, QRect(first + gap + place * (wide + gap), 0, wide, 0), stacked=False)
        return placed, _bottom(placed)

    def narrowest(self) -> int:
        return look().grow(_LEAST) * 2

    def _widths(self, width: int) -> tuple[int, int]:
        """Of what stands first, and of each column."""
        count, first = max(1, self.columns()), round(width * _FIRST)
        return first, (width - first) // count - look().space(_GAP)

    def _stacked(self, width: int, gap: int) -> tuple[list[Place], int]:
        placed = self.first(QRect(0, 0, width, 0))
        for place in range(self.columns()):
            placed += self.column(place, QRect(0, _bottom(placed) + gap, width, 0), stacked=True)
        return placed, _bottom(placed)


def below(placed: list[Place], widget: QWidget, room: QRect, height: int) -> None:
    """Put a widget below what is placed already, over the whole width of the room."""
    placed.append((widget, QRect(room.left(), _bottom(placed), room.width(), height)))


def _bottom(placed: list[Place]) -> int:
    return max((place.bottom() + 1 for _, place in placed), default=0)
