"""Wrapped words with their own line height and even lines."""

import math

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import TextRole, look
from adaptameter.ui.widgets.painting import follow_width, pen_on, wear

_NARROW = 120


class Paragraph(QLabel):
    """Words in the width they are given; never takes the focus, is read as static text."""

    def __init__(
        self,
        words: str = "",
        role: TextRole = "body",
        tone: str = "ink",
        strong: bool = False,  # noqa: FBT002
        *,
        balanced: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = Face(role, strong)
        self._tone = tone
        self._balanced = balanced
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow_width(self)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Shows other words."""
        super().setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Paints in the colour of another role."""
        self._tone = tone
        self.update()

    def set_face(self, role: TextRole, strong: bool = False) -> None:  # noqa: FBT002
        """Shows the words in another size or weight."""
        self._face = Face(role, strong)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return text.height(look(), self.text(), self._face, width)

    def sizeHint(self) -> QSize:
        worn = look()
        natural = math.ceil(text.width(worn, self.text(), self._face))
        width = min(natural, round(worn.pixels(self._face.role) * 34))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        worn = look()
        narrow = min(math.ceil(text.width(worn, self.text(), self._face)), worn.grow(_NARROW))
        return QSize(narrow, math.ceil(text.line_height(worn, self._face)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        lay_out = text.balanced if self._balanced else text.block
        block = lay_out(worn, self.text(), self._face, self.width())
        block.draw(pen_on(self), worn.colour(self._tone), self._left(block.width), self._top(block.height))

    def _left(self, width: float) -> float:
        spare = self.width() - width
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return spare / 2
        trailing = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        at_right = trailing != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        return spare if at_right else 0.0

    def _top(self, height: float) -> float:
        return max(0.0, (self.height() - height) / 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
