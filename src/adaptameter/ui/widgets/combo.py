"""A list to choose one thing from, folded away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from adaptameter.ui.theme import look

_LEAST = 12
_AROUND = 32


class Combo(QComboBox):
    """A combo box whose open list follows the style sheet, and that scrolls with its page instead of changing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)

    def showPopup(self) -> None:
        """The open list is as wide as its longest line, the folded one as the page allows."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + look().grow(_AROUND))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
