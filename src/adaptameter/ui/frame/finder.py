"""Ctrl+K: everything by its name: questions, sections, steps, words, commands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.list_view import ListView
from adaptameter.ui.widgets.paragraph import Paragraph

_MOST = 60


@dataclass(frozen=True, slots=True)
class Findable:
    """A thing that can be found: what it is called, what is also searched, what is told, what it does."""

    title: str
    words: str
    tells: str
    does: Callable[[], None] | None


class _Found(QAbstractListModel):
    def __init__(self, every: tuple[Findable, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._every = every
        self.found = every[:_MOST]

    def search(self, words: str) -> None:
        wanted = words.casefold().split()
        self.beginResetModel()
        hits = [one for one in self._every if all(word in _searched(one) for word in wanted)]
        self.found = tuple(sorted(hits, key=lambda one: not one.title.casefold().startswith(tuple(wanted) or "")))[
            :_MOST
        ]
        self.endResetModel()

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        return one.tells if role == Qt.ItemDataRole.AccessibleDescriptionRole else None


class Finder(QDialog):
    """Type a few letters, choose with the arrows, Enter goes there, Esc leaves."""

    def __init__(self, every: tuple[Findable, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(placeholderText=self.tr("A question, a section, a word, a command"))
        self._field.setAccessibleName(self.tr("Search everything"))
        self._model = _Found(every, self)
        self._list = ListView(self.tr("What was found"))
        self._list.setModel(self._model)
        self._tells = Paragraph(role="small", tone="ink2")
        self._tells.setMinimumHeight(look().grow(64))
        self.setLayout(column(self._field, (self._list, 1), self._tells, gap=8, margins=(16, 16, 16, 16)))
        width = min(parent.width() - 40, look().grow(680))
        self.resize(width, min(parent.height() - 80, look().grow(480)))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._list.activated.connect(self._go)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field belong to the list below it."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, words: str) -> None:
        self._model.search(words)
        if self._model.found:
            self._list.setCurrentIndex(self._model.index(0))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        row = self._list.currentIndex().row()
        found = self._model.found
        self._tells.setText(found[row].tells if 0 <= row < len(found) else self.tr("Nothing found."))

    @Slot()
    def _go(self) -> None:
        row = self._list.currentIndex().row()
        does = self._model.found[row].does if 0 <= row < len(self._model.found) else None
        if does is not None:
            self.accept()
            does()


def _searched(one: Findable) -> str:
    return f"{one.title} {one.words}".casefold()
