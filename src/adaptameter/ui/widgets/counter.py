"""A small number to count with: minus, the number, plus."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.label import Label

_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier}
_MORE = {Qt.Key.Key_Up, Qt.Key.Key_Plus}
_FEWER = {Qt.Key.Key_Down, Qt.Key.Key_Minus}


class Counter(QSpinBox):
    """Counts 0–`most`: by its two buttons, or with the focus by a digit, plus, minus, Up, Down.

    To a screen reader it is the spin box that it is; what is seen are the buttons and the large number on it.
    """

    counted = Signal(int)

    def __init__(self, name: str, most: int = 9, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._most, self._count = name, most, 0
        self.setRange(0, most)
        self.lineEdit().hide()
        self._minus = IconButton("minus", self.tr("One less: {name}").format(name=name))
        self._number = Label("0", "question", strong=True)
        self._plus = IconButton("plus", self.tr("One more: {name}").format(name=name))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addStretch(1)
        for part in (self._minus, self._number, self._plus):
            line.addWidget(part)
        line.addStretch(1)
        for button in (self._minus, self._plus):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._minus.clicked.connect(self._less)
        self._plus.clicked.connect(self._one_more)
        self.show_count(0)

    @property
    def count(self) -> int:
        """What is counted so far."""
        return self._count

    def show_count(self, count: int) -> None:
        """Shows this, without a signal."""
        self._count = count
        self.setValue(count)
        self._number.setText(str(count))
        self._number.setMinimumWidth(look().grow(22))
        self._minus.setEnabled(count > 0)
        self._plus.setEnabled(count < self._most)
        self.setAccessibleName(self.tr("{name}: {count}").format(name=self._name, count=count))

    def sizeHint(self) -> QSize:
        room = self.layout()
        return room.sizeHint() if room is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing of its own: the parts on it are painted by themselves."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """A digit counts here before it means anything on the page around."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wanted(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self._wanted(event)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._count_to(wanted)

    def _wanted(self, event: QKeyEvent) -> int | None:
        if event.modifiers() not in _PLAIN:
            return None
        if event.key() in _MORE:
            return self._count + 1
        if event.key() in _FEWER:
            return self._count - 1
        return int(event.text()) if event.text().isascii() and event.text().isdigit() else None

    def _count_to(self, wanted: int) -> None:
        count = min(self._most, max(0, wanted))
        if count != self._count:
            self.show_count(count)
            self.counted.emit(count)

    @Slot()
    def _less(self) -> None:
        self._count_to(self._count - 1)

    @Slot()
    def _one_more(self) -> None:
        self._count_to(self._count + 1)
