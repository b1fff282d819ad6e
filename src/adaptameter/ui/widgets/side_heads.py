"""The heads of columns side by side: whose scorecard, its grade, a way to it, and a way to take it away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from adaptameter.domain.comparability import Grade
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.grade_badge import GradeBadge
from adaptameter.ui.widgets.name_link import NameLink
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.placed import Place, height_at
from adaptameter.ui.widgets.side_columns import SideColumns

_GAP = 8


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a column: whose scorecard, and the best grade it has beside any other.

    `says` names it in a sentence.
    """

    says: str
    name: str
    year: str
    grade: Grade
    meaning: str


class SideHeads(SideColumns):
    """Columns are counted from 0."""

    opened = Signal(int)
    """The column whose scorecard is wanted."""
    removed = Signal(int)
    """The column that goes."""

    def __init__(self, heads: Sequence[Head], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._ways_out = QButtonGroup(self), QButtonGroup(self)
        for group in (self._names, self._ways_out):
            group.setExclusive(False)
        self._heads = [self._made(place, head) for place, head in enumerate(heads)]
        self._names.idClicked.connect(self.opened)
        self._ways_out.idClicked.connect(self.removed)

    def columns(self) -> int:
        return len(self._heads)

    def first(self, _room: QRect) -> list[Place]:
        return []

    def column(self, place: int, room: QRect, *, stacked: bool) -> list[Place]:
        return self._heads[place].places(room, stacked=stacked)

    def _made(self, place: int, head: Head) -> "_Shown":
        opens = self.tr("Open the scorecard {scorecard}").format(scorecard=head.says)
        takes_away = self.tr("Take away {scorecard}").format(scorecard=head.says)
        shown = _Shown(head, opens, takes_away, self)
        self._names.addButton(shown.name, place)
        self._ways_out.addButton(shown.way_out, place)
        return shown


class _Shown:
    """The widgets of one head; Tab comes to the name first."""

    def __init__(self, head: Head, opens: str, takes_away: str, parent: QWidget) -> None:
        self._badge = GradeBadge(24, parent)
        self._badge.show_grade(head.grade, head.meaning)
        self.name: QAbstractButton = _link(head, opens, parent)
        self._year = Paragraph(head.year, "caption", "ink2", parent=parent)
        self.way_out = IconButton("x", takes_away, parent)

    def places(self, room: QRect, *, stacked: bool) -> list[Place]:
        """Badge and way out stand over the name; where columns are stacked, on both sides of it."""
        gap, badge, out = look().space(_GAP), self._badge.sizeHint(), self.way_out.sizeHint()
        high = max(badge.height(), out.height())
        middle = room.top() + (high - badge.height()) // 2
        placed: list[Place] = [
            (self._badge, QRect(room.left(), middle, badge.width(), badge.height())),
            (self.way_out, QRect(room.right() + 1 - out.width(), room.top(), out.width(), out.height())),
        ]
        left = room.left() + badge.width() + gap if stacked else room.left()
        right = room.right() - (out.width() + gap if stacked else 0)
        words = QRect(left, room.top() + (0 if stacked else high + gap // 2), right - left + 1, 0)
        named = height_at(self.name, words.width())
        placed.append((self.name, QRect(words.left(), words.top(), words.width(), named)))
        year = QRect(words.left(), words.top() + named, words.width(), height_at(self._year, words.width()))
        placed.append((self._year, year))
        return placed


def _link(head: Head, opens: str, parent: QWidget) -> NameLink:
    made = NameLink(parent)
    made.show_name(head.name, opens)
    return made
