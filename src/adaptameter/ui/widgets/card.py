"""Frames that things stand on: cards, and the grounds of the window."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

CardKind = Literal["card", "sunken", "warn", "accent", "danger", "toast"]
GroundKind = Literal["top", "rail", "footer", "page", "content"]


class Card(QFrame):
    """A rounded frame; the tone of a warning or a danger is never its only sign."""

    def __init__(self, kind: CardKind = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)

    def set_kind(self, kind: CardKind) -> None:
        """Changes the tone."""
        if self.property("card") != kind:
            self.setProperty("card", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class Ground(QFrame):
    """A part of the window: top bar, rail, footer, page, or see-through content."""

    def __init__(self, kind: GroundKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", kind)
