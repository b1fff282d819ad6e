"""A list of lines to choose from."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QWidget


class ListView(QListView):
    """A list view that measures its lines again when it is shown: Qt does it before the style sheet is on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
