"""A hairline between two things."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget


class Divider(QFrame):
    """Decoration only: a line of one pixel, across or down."""

    def __init__(self, direction: Literal["across", "down"] = "across", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("divider", direction)
