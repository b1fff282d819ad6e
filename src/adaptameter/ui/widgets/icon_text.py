"""An icon with a few words after it."""

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent

from adaptameter.ui import icons, text
from adaptameter.ui.theme import TextRole, look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import mirrored, pen_on

_ICON_OF_LINE = 0.8
_GAP = 8


class IconText(Label):
    """One line, never cut: a mark and what it says."""

    def __init__(
        self,
        icon: str,
        words: str = "",
        tone: str = "ink2",
        role: TextRole = "small",
        *,
        strong: bool = False,
        filled: bool = False,
        icon_tone: str | None = None,
    ) -> None:
        super().__init__(words, role, tone, strong)
        self._icon = icon
        self._icon_tone = icon_tone
        self._filled = filled

    def set_icon(self, icon: str, icon_tone: str | None = None) -> None:
        """Shows another icon, in the tone of the words unless it has its own."""
        self._icon, self._icon_tone = icon, icon_tone
        self.update()

    def sizeHint(self) -> QSize:
        words = super().sizeHint()
        return QSize(words.width() + self._lead(), max(words.height(), self._side()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        side = self._side()
        place = mirrored(self, QRectF(0, (self.height() - side) / 2, side, side))
        name = icons.directed(self._icon, worn.right_to_left)
        icons.paint(painter, name, worn.colour(self._icon_tone or self._tone), place, 2.25, filled=self._filled)
        block = text.block(worn, self.text(), self._face, self.width() - self._lead())
        left = mirrored(self, QRectF(self._lead(), 0, block.width, 1)).left()
        block.draw(painter, worn.colour(self._tone), left, (self.height() - block.height) / 2)

    def _side(self) -> int:
        return math.ceil(text.line_height(look(), self._face) * _ICON_OF_LINE)

    def _lead(self) -> int:
        return self._side() + _GAP
