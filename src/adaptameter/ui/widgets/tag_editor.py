"""Words of one's own for something: each can be taken away, another one is typed below them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.flow import Flow
from adaptameter.wording.phrases import isolated


class TagEditor(QWidget):
    """Enter puts a tag, Backspace in the empty field takes the last one away; tags that exist are offered."""

    changed = Signal(object)
    """All tags there are now, a `frozenset`."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        """`longest` is how many letters a tag may have."""
        super().__init__(parent)
        self._tags: frozenset[str] = frozenset()
        self._chips = Flow()
        self._known = QStringListModel(self)
        self._field = QLineEdit(maxLength=longest)
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setAccessibleName(self.tr("Add a tag"))
        self._field.setAccessibleDescription(self.tr("Enter adds it"))
        self._field.setCompleter(self._completer())
        self._field.returnPressed.connect(self._add)
        self._field.installEventFilter(self)
        self.setFocusProxy(self._field)
        self.setLayout(column(self._chips, self._field, gap=6))
        self._chips.hide()

    @property
    def tags(self) -> frozenset[str]:
        """What is shown now."""
        return self._tags

    def show_tags(self, tags: frozenset[str], known: Iterable[str]) -> None:
        """Shows these tags; `known` are those that are offered."""
        self._known.setStringList(sorted(set(known) - tags))
        if tags != self._tags:
            self._tags = tags
            self._show()

    def clear(self) -> None:
        """Forgets what was typed."""
        self._field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_back = event.key() == Qt.Key.Key_Backspace
            if is_back and not event.isAutoRepeat() and not self._field.text() and self._tags:
                self._put(self._tags - {max(self._tags)})
                return True
        return super().eventFilter(watched, event)

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    @Slot()
    def _add(self) -> None:
        said = " ".join(self._field.text().split())
        self._field.clear()
        same = next((one for one in self._tags if one.casefold() == said.casefold()), None)
        if said and same is None:
            self._put(self._tags | {said})

    @Slot()
    def _take_away(self) -> None:
        chip = self.sender()
        if isinstance(chip, Button):
            self._field.setFocus()
            self._put(self._tags - {str(chip.property("tag"))})

    def _put(self, tags: frozenset[str]) -> None:
        self._tags = tags
        self._show()
        self.changed.emit(tags)

    def _show(self) -> None:
        self._chips.show_parts([self._chip(one) for one in sorted(self._tags)])

    def _chip(self, tag: str) -> Button:
        chip = Button(tag, "chip", "x", "trailing")
        chip.setMaximumWidth(look().grow(240))
        chip.setProperty("tag", tag)
        chip.setToolTip(self.tr("Take this tag away"))
        chip.setAccessibleName(self.tr("Take the tag {tag} away").format(tag=isolated(tag)))
        chip.clicked.connect(self._take_away)
        return chip
