"""A long list to choose one thing from: letters that are typed narrow it."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget

from adaptameter.ui import theme
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.combo import Combo

_WIDE = 320
_SHOWN = 12


class SeekCombo(Combo):
    """Finds words anywhere in a name. What is typed and is no name goes back to what was chosen."""

    chosen = Signal(int)
    """The place in the list of what the user chose."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_SHOWN)
        self._list = QListView(self)
        self._list.setUniformItemSizes(True)
        self.setView(self._list)
        self._complete()
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(hint)
            line.setAccessibleName(name)
            line.editingFinished.connect(self._settle)
        self.activated.connect(self._choose)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed first takes the place of the name that stands there; a click would take the marking away."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if line is not None:
            line.selectAll()
            if event.reason() == Qt.FocusReason.MouseFocusReason:
                QTimer.singleShot(0, line, line.selectAll)

    def show_names(self, names: Sequence[str], at: int) -> None:
        """Offers these; the one at `at` is chosen, none with -1."""
        self.blockSignals(True)
        self._names.setStringList(list(names))
        self.setCurrentIndex(at)
        self.blockSignals(False)
        self._settle()

    def showPopup(self) -> None:
        """Tens of thousands of lines are not measured: the list has a width of its own."""
        self._list.setMinimumWidth(max(self.width(), look().grow(_WIDE)))
        QComboBox.showPopup(self)

    def _complete(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(_SHOWN)
        offered = QListView()
        offered.setUniformItemSizes(True)
        theme.put_on(offered)
        completer.setPopup(offered)
        self.setCompleter(completer)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._settle()
        self.chosen.emit(place)

    @Slot()
    def _settle(self) -> None:
        """What stands in the field is the name of what is chosen."""
        place = self.currentIndex()
        self.setEditText(self.itemText(place) if place >= 0 else "")
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
            if self.hasFocus():
                line.selectAll()
