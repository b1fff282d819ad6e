"""The lines of the library table: scorecards, with a head above each group of them."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from adaptameter.domain.shelved import Field
from adaptameter.ui.pages.library_words import FIELDS, LibraryWords, Told, title

if TYPE_CHECKING:
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Shelf

TICK: Final = 0
"""The column in which scorecards are marked; the fields stand after it."""

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_REMEMBERED: Final = 512
"""Lines whose words are kept: more than a window shows."""


@dataclass(frozen=True, slots=True)
class Group:
    """Scorecards below one head; without a title there is no head."""

    key: str
    title: str
    places: "Places"


class LibraryRows(QAbstractTableModel):
    """Only the lines that are seen are put in words. A group can be folded."""

    def __init__(self, words: LibraryWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shelf: Shelf | None = None
        self._groups: Sequence[Group] = ()
        self._starts: list[int] = [0]
        self._folded: set[str] = set()
        self._chosen: Collection[int] = ()
        self._told: dict[int, Told] = {}

    def show(self, shelf: "Shelf", groups: Sequence[Group]) -> None:
        """Shows these groups."""
        self.beginResetModel()
        self._shelf, self._groups = shelf, groups
        self._told.clear()
        self._count()
        self.endResetModel()

    def show_chosen(self, numbers: Collection[int]) -> None:
        """Shows which scorecards are marked."""
        self._chosen = numbers
        self.dataChanged.emit(self.index(0, TICK), self.index(max(0, self._starts[-1] - 1), TICK))

    def fold(self, row: int) -> None:
        """Folds the group whose head stands in this row, or unfolds it."""
        self.beginResetModel()
        self._folded ^= {self._groups[self._group_at(row)].key}
        self._count()
        self.endResetModel()

    def place(self, row: int) -> int | None:
        """Which scorecard stands in this row; None for the head of a group."""
        which = self._group_at(row)
        inside = row - self._starts[which] - bool(self._groups[which].title)
        return int(self._groups[which].places[inside]) if inside >= 0 else None

    def told(self, row: int) -> Told | None:
        """What is said in this row; None for the head of a group."""
        place = self.place(row)
        if place is None or self._shelf is None:
            return None
        if place not in self._told:
            if len(self._told) >= _REMEMBERED:
                self._told.clear()
            self._told[place] = self._words.told(self._shelf, place)
        return self._told[place]

    def head(self, row: int) -> Group | None:
        """The group whose head stands in this row."""
        which = self._group_at(row)
        group = self._groups[which]
        return group if group.title and row == self._starts[which] else None

    def is_folded(self, group: Group) -> bool:
        """Whether the lines of a group are hidden."""
        return group.key in self._folded

    def row_of(self, place: int | None) -> int | None:
        """Where a scorecard stands first; None when it is not shown."""
        for group, start in zip(self._groups, self._starts, strict=False):
            if place is not None and not self._is_shut(group):
                found = (group.places == place).nonzero()[0]
                if len(found):
                    return start + bool(group.title) + int(found[0])
        return None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._starts[-1]

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1 + len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section < 0:
            return None
        if section == TICK:
            words = self.tr("Lay side by side")
            return words if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) else None
        return title(FIELDS[section - 1]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        told = self.told(index.row())
        if told is None:
            return self._head_data(index, role)
        if index.column() == TICK:
            return self._tick_data(told, role)
        field = FIELDS[index.column() - 1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told.cells[field]
        if role == Qt.ItemDataRole.ToolTipRole:
            return told.names if field is Field.SECTIONS else told.cells[field]
        return None

    def _head_data(self, index: _Index, role: int) -> object:
        group = self.head(index.row())
        if group is None or index.column() != TICK + 1:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            folded = self.tr("folded") if self.is_folded(group) else self.tr("unfolded")
            return self.tr("{group}: {count}, {folded}").format(
                group=group.title, count=len(group.places), folded=folded
            )
        return None

    def _tick_data(self, told: Told, role: int) -> object:
        is_chosen = told.number in self._chosen
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("marked") if is_chosen else self.tr("not marked")
        return self.tr("Lay side by side") if role == Qt.ItemDataRole.ToolTipRole else None

    def _count(self) -> None:
        heights = (bool(group.title) + (0 if self._is_shut(group) else len(group.places)) for group in self._groups)
        self._starts = [0, *accumulate(heights)]

    def _is_shut(self, group: Group) -> bool:
        return bool(group.title) and self.is_folded(group)

    def _group_at(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1
