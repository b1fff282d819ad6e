"""What level cards, evidence rows and segments share: one of several, chosen by hand or key."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QWidget

from adaptameter.ui.widgets.painting import wear

_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_CHOOSE = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}


class Choice(QRadioButton):
    """One choice; its whole face can be clicked, and a second click does not take it back."""

    picked = Signal(int)
    arrived = Signal(int)
    moved = Signal(int)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._pick)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def show_on(self, *, on: bool) -> None:
        """Shows the choice as made or not made; Qt alone would not let go of an exclusive one."""
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(True)  # what makes it a radio button for a screen reader

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.arrived.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self.step_of(Qt.Key(event.key()))
        if step:
            self.moved.emit(self._place + step)
        elif event.key() in _CHOOSE and event.modifiers() in _PLAIN:
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def step_of(self, key: Qt.Key) -> int:
        """How many choices further this key goes: 1, -1, or 0 for a key that is not ours."""
        return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self._place)


class ChoiceGroup(QWidget):
    """Choices in a line: exclusive, one stop for Tab, arrows move without choosing."""

    picked = Signal(int)

    def __init__(self, direction: QBoxLayout.Direction, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._line = QBoxLayout(direction, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)

    def replace(self, choices: list[Choice]) -> None:
        """Shows these choices instead of the ones before; none is chosen."""
        for old in self._choices:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._choices = choices
        for choice in choices:
            self._line.addWidget(choice)
            choice.picked.connect(self._pick)
            choice.arrived.connect(self._stop_at)
            choice.moved.connect(self._go)
        self._line_up()
        self._stop_at(0)

    def show_place(self, place: int | None) -> None:
        """Shows which choice is made, without a signal; None shows that none is."""
        for index, choice in enumerate(self._choices):
            choice.show_on(on=index == place)
        focused = (index for index, choice in enumerate(self._choices) if choice.hasFocus())
        self._stop_at(next(focused, place or 0))

    def _line_up(self) -> None:
        """For Tab, new choices stand where the old ones stood, not behind everything else."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing behind what never has the focus
        for before, after in pairwise([self, *self._choices]):
            self.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot(int)
    def _pick(self, place: int) -> None:
        self.show_place(place)
        self.picked.emit(place)

    @Slot(int)
    def _go(self, place: int) -> None:
        if 0 <= place < len(self._choices):
            self._choices[place].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _stop_at(self, place: int) -> None:
        for index, choice in enumerate(self._choices):
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == place else Qt.FocusPolicy.ClickFocus)
