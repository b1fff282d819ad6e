"""One thing to do next, as a card to press."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import follow_width, mirrored, pen_on, rounded, wear

_TITLE = Face("body", True)
_SUBTITLE = Face("caption")
_TILE = 44
_CHEVRON = 18
_AIR = 20


class ActionCard(QAbstractButton):
    """An icon, a title, a line that explains it, and a chevron."""

    def __init__(self, icon: str, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._title = self._subtitle = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 12)
        follow_width(self)
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str) -> None:
        """Shows other words."""
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        return max(worn.grow(84), self._words_height(worn, width) + 2 * worn.space(_AIR - 2))

    def sizeHint(self) -> QSize:
        width = look().grow(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(240), look().grow(84))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        edge = "accent" if self.isDown() else "control" if self.underMouse() else "hair"
        rounded(painter, QRectF(self.rect()), 12, worn.colour("surface"), worn.colour(edge))
        self._paint_icons(painter, worn)
        room = self._room(worn, self.width())
        top = (self.height() - self._words_height(worn, self.width())) / 2
        for words, face, tone in ((self._title, _TITLE, "ink"), (self._subtitle, _SUBTITLE, "ink2")):
            block = text.balanced(worn, words, face, room)
            left = mirrored(self, QRectF(self._lead(worn), 0, block.width, 1)).left()
            block.draw(painter, worn.colour(tone), left, top)
            top += block.height + 2

    def _paint_icons(self, painter: QPainter, worn: Look) -> None:
        side, inset = worn.grow(_TILE), worn.grow(11)
        tile = mirrored(self, QRectF(worn.space(_AIR), (self.height() - side) / 2, side, side))
        rounded(painter, tile, 10, worn.colour("accent_soft"))
        icons.paint(painter, self._icon, worn.colour("accent"), tile.adjusted(inset, inset, -inset, -inset))
        side = worn.grow(_CHEVRON)
        far = QRectF(self.width() - worn.space(18) - side, (self.height() - side) / 2, side, side)
        chevron = icons.directed("chevron-right", worn.right_to_left)
        icons.paint(painter, chevron, worn.colour("ink3"), mirrored(self, far), 2)

    def _lead(self, worn: Look) -> int:
        return worn.space(_AIR) + worn.grow(_TILE) + worn.space(16)

    def _room(self, worn: Look, width: int) -> int:
        return max(40, width - self._lead(worn) - worn.space(18) - worn.grow(_CHEVRON) - 8)

    def _words_height(self, worn: Look, width: int) -> int:
        room = self._room(worn, width)
        return text.height(worn, self._title, _TITLE, room) + 2 + text.height(worn, self._subtitle, _SUBTITLE, room)
