"""A name that can be followed; a long one wraps."""

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import follow_width, mirrored, pen_on, wear

_FACE = Face("small", True)
_NARROW = 80
_LEAST = 24


class NameLink(QAbstractButton):
    """A button in the look of a link, with a line below it while it is pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_width(self)

    def show_name(self, name: str, says: str) -> None:
        """Shows this name; `says` tells a screen reader where it leads."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)
        self.setToolTip(says)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(look().grow(_LEAST), text.height(look(), self.text(), _FACE, width))

    def sizeHint(self) -> QSize:
        wide = math.ceil(text.width(look(), self.text(), _FACE))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(_NARROW), look().grow(_LEAST))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        colour = worn.colour("ink" if self.underMouse() or self.isDown() else "accent")
        block = text.block(worn, self.text(), _FACE, self.width())
        block.draw(painter, colour, 0, 0)
        if self.underMouse():
            wide = min(text.width(worn, self.text(), _FACE), self.width())
            line = mirrored(self, self.rect().adjusted(0, 0, math.ceil(wide) - self.width(), 0))
            painter.drawLine(line.bottomLeft(), line.bottomRight())
