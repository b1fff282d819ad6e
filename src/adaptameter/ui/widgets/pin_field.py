"""A PIN to type: dots, or digits while somebody wants to see them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.respondent import PIN_LENGTHS
from adaptameter.ui.arrange import row
from adaptameter.ui.dates import plain
from adaptameter.ui.widgets.button import IconButton


class PinLine(QLineEdit):
    """A line of dots. Digits of every script are taken as the same PIN."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(PIN_LENGTHS.stop - 1)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setAccessibleName(name)

    @property
    def pin(self) -> str:
        """What was typed, in European digits."""
        return plain(self.text()).strip()


class PinField(QWidget):
    """A line of dots, and an eye that shows them as digits."""

    edited = Signal()
    """Something was typed, or it is shown or hidden now."""
    entered = Signal()
    """Enter was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = PinLine(name)
        self._eye = IconButton("eye", self.tr("Show the PIN"))
        self._eye.setCheckable(True)
        self._eye.setAutoDefault(False)  # in a window that asks, Enter is the answer
        self.setLayout(row((self._line, 1), self._eye, gap=4))
        self.setFocusProxy(self._line)
        self.setAccessibleName(name)
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.entered)
        self._eye.toggled.connect(self._turn)

    @property
    def pin(self) -> str:
        """What was typed, in European digits."""
        return self._line.pin

    @property
    def is_shown(self) -> bool:
        """Whether the digits can be read."""
        return self._eye.isChecked()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self._line.clear()
        self._eye.setChecked(False)

    @Slot()
    def _turn(self) -> None:
        echo = QLineEdit.EchoMode.Normal if self.is_shown else QLineEdit.EchoMode.Password
        self._line.setEchoMode(echo)
        self._eye.set_icon("eye", self.tr("Hide the PIN") if self.is_shown else self.tr("Show the PIN"))
        self.edited.emit()
