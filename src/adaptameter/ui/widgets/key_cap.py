"""A key of the keyboard, as a hint."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from adaptameter.ui import text
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import pen_on, rounded

_PADDING = 14


class KeyCap(Label):
    """The name of a key in a small frame, such as "Ctrl K"; keys are not translated or mirrored."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "caption", "ink2", True, parent)

    def sizeHint(self) -> QSize:
        worn = look()
        words = math.ceil(text.width(worn, self.text(), self._face))
        height = worn.grow(22)
        return QSize(max(height, words + worn.grow(_PADDING)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        rounded(painter, QRectF(self.rect()), 5, worn.colour("surface"), worn.colour("control"))
        painter.setFont(worn.font("caption", True))
        painter.setPen(worn.colour("ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
