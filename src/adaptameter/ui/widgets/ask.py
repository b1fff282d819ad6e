"""A question in a window of its own, that waits for a yes or a no."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.focus_ring import FocusRing
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

_WIDTH = 480


class Ask(QDialog):
    """A title, some lines, perhaps a field, two buttons. Esc says no; after a yes whoever asked closes it."""

    agreed = Signal()

    def __init__(self, parent: QWidget, kind: Literal["primary", "danger"] = "primary") -> None:
        """What cannot be taken back is of the kind danger: then Enter says no."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = Heading(role="lead")
        self._lines = QVBoxLayout()
        self._refused = Paragraph(role="small", tone="danger")
        self._refused.hide()
        self._yes = Button("", kind)
        self._no = Button("", "plain")
        ways = row(None, self._no, self._yes, gap=12)
        self._all = column(self._title, self._lines, self._refused, 8, ways, gap=10, margins=(24, 20, 24, 20))
        self.setLayout(self._all)
        self._lines.setSpacing(look().space(8))
        self._width = min(look().grow(_WIDTH), max(parent.window().width() - 40, 320))
        self._ring = FocusRing(self)
        self._yes.clicked.connect(self.agreed)
        self._no.clicked.connect(self.reject)
        default = self._no if kind == "danger" else self._yes
        default.setDefault(True)
        default.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def show_words(self, title: str, lines: Sequence[str], buttons: tuple[str, str]) -> None:
        """Asks this; `buttons` are the words for yes and for no."""
        self.setWindowTitle(title)
        self._title.setText(title)
        for line in lines:
            self._lines.addWidget(Paragraph(line, tone="ink2"))
        for button, words in zip((self._yes, self._no), buttons, strict=True):
            button.set_words(words)

    def add_field(self, field: QWidget) -> None:
        """Asks for something to be typed below the lines."""
        self._lines.addWidget(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Says why it was not done; the window stays."""
        self._refused.setText(words)
        self._refused.show()
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fit(self) -> None:
        """As high as the words need: a window does not follow the height of its lines by itself."""
        self.setFixedSize(self._width, self._all.totalHeightForWidth(self._width))
