"""A whole number to type or to step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_INSET = 10


class NumberField(QSpinBox):
    """A spin box between two bounds that scrolls with its page instead of changing."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)  # a style sheet does not reach the field inside

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
