"""A sentence with a tone: good to know, careful, refused."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui.widgets.card import Card, CardKind
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

_TONES: dict[CardKind, tuple[str, str]] = {
    "accent": ("accent", "accent"),
    "warn": ("warn", "warn_mark"),
    "danger": ("danger", "danger_mark"),
    "sunken": ("ink", "ink2"),
    "card": ("ink", "ink2"),
    "toast": ("ink", "ink2"),
}


class Notice(Card):
    """An icon, a strong line and a smaller one on a soft ground."""

    def __init__(self, kind: CardKind = "accent", icon: str = "circle-check", parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        tone, mark = _TONES[kind]
        self._icon = Icon(icon, mark)
        self._title = Heading(role="body", tone=tone)
        self._words = Paragraph(role="caption", tone="ink2")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_words(self, title: str, words: str = "") -> None:
        """Says this; an empty line takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_kind(self, kind: CardKind, icon: str) -> None:
        """Says it in another tone."""
        tone, mark = _TONES[kind]
        self.set_kind(kind)
        self._icon.set_icon(icon, mark)
        self._title.set_tone(tone)
