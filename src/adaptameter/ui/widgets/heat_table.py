"""What a heatmap shows, asked for row by row: very many organisations stay as quick as few."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from adaptameter.charts.heatmap import Cell

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """The head of a column: a short title, `below` it a word more, and everything in `says`."""

    title: str
    says: str
    below: str = ""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """The head of a row: its grade A–D, the organisation, something `beside` it.

    `refused` says why there are no cells, `help` what can be done; both are empty where the organisation is compared.
    """

    grade: str
    name: str
    beside: str
    is_chosen: bool = False
    refused: str = ""
    help: str = ""


class HeatTable(Protocol):
    """Rows and columns, counted from 0."""

    @property
    def columns(self) -> tuple[HeatColumn, ...]:
        """The heads above."""

    def __len__(self) -> int: ...

    def row(self, row: int) -> HeatRow:
        """The head of a row."""

    def row_says(self, row: int) -> str:
        """Everything about a row in words, a line each."""

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""

    def says(self, row: int, column: int) -> str:
        """A cell in words: whose, of what, and what stands there."""


class HeatModel(QAbstractTableModel):
    """The table as Qt asks for it; a screen reader hears every cell and every head in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table: HeatTable | None = None

    def show(self, table: HeatTable) -> None:
        """Shows another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, _parent: _Index = _NONE) -> int:
        return len(self.table) if self.table is not None else 0

    def columnCount(self, _parent: _Index = _NONE) -> int:
        return len(self.table.columns) if self.table is not None else 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.table is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.table.says(index.row(), index.column())
        return self.table.cell(index.row(), index.column()).number

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.table is None:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].title if is_column else self.table.row(section).name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.table.columns[section].says if is_column else self.table.row_says(section)
        return None
