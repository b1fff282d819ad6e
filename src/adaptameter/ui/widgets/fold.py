"""Something more to read, folded away until it is wanted."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui.widgets.button import Button


class Fold(QWidget):
    """A link with a chevron that shows and hides its content."""

    opened = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._link = Button(title, "link", "chevron-right")
        self._link.clicked.connect(self._turn)
        top = QHBoxLayout()
        top.addWidget(self._link)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(content)
        self._show(is_open=False)

    def set_title(self, title: str) -> None:
        """Shows another title."""
        self._link.set_words(title)

    def is_open(self) -> bool:
        """Is the content shown?"""
        return not self._content.isHidden()

    def unfold(self) -> None:
        """Shows the content."""
        self._change(is_open=True)

    def fold(self) -> None:
        """Hides the content."""
        self._change(is_open=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(is_open=self.is_open())

    @Slot()
    def _turn(self) -> None:
        self._change(is_open=not self.is_open())

    def _change(self, *, is_open: bool) -> None:
        if is_open != self.is_open():
            self._show(is_open=is_open)
            self.opened.emit(is_open)

    def _show(self, *, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._link.set_icon_name("chevron-down" if is_open else "chevron-right")
        self._link.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
