"""A page with nothing on it yet: why, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class EmptyState(Card):
    """An icon, what this page is waiting for, and a button."""

    wanted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._title = Heading(role="question")
        self._words = Paragraph(tone="ink2")
        self._button = Button("", "primary", "arrow-right", "trailing")
        self._button.clicked.connect(self.wanted)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title.setAlignment(middle)
        self._words.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, look().space(40), 32, look().space(40))
        column.setSpacing(look().space(12))
        column.addWidget(Icon(icon, "accent", 40), 0, middle)
        column.addLayout(row(None, self._title, None))
        column.addLayout(row(None, self._words, None))
        column.addSpacing(look().space(8))
        column.addWidget(self._button, 0, middle)

    def show_words(self, title: str, words: str, button: str) -> None:
        """Says this."""
        self._title.setText(title)
        self._words.setText(words)
        self._button.set_words(button)
