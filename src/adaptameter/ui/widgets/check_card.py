"""A card that can be chosen beside others: an icon, a title, a line, and a box that says whether it is."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import CONTROL_STROKE, follow_width, mirrored, pen_on, rounded, wear

_TITLE = Face("body", True)
_LINE = Face("caption")
_AIR = 16
_ICON = 22
_BOX = 20
_GAP = 12


class CheckCard(QCheckBox):
    """Its whole face can be clicked; Space turns it."""

    def __init__(self, icon: str, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._line = icon, title, line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 12)
        follow_width(self)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        title = text.height(worn, self._title, _TITLE, self._title_room(worn, width))
        line = text.height(worn, self._line, _LINE, width - 2 * worn.space(_AIR))
        return 2 * worn.space(_AIR) + max(title, worn.grow(_ICON)) + worn.space(8) + line

    def sizeHint(self) -> QSize:
        width = look().grow(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(160), look().grow(64))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        on, air = self.isChecked(), worn.space(_AIR)
        edge = "accent" if on or self.underMouse() else "control"
        fill = worn.colour("accent_soft" if on else "surface")
        rounded(painter, QRectF(self.rect()), 12, fill, worn.colour(edge), 2 if on else 1)
        title = text.block(worn, self._title, _TITLE, self._title_room(worn, self.width()))
        head = max(title.height, worn.grow(_ICON))
        side = worn.grow(_ICON)
        place = mirrored(self, QRectF(air, air + (head - side) / 2, side, side))
        icons.paint(painter, self._icon, worn.colour("accent"), place, 1.75)
        lead = air + side + worn.space(_GAP)
        left = mirrored(self, QRectF(lead, 0, title.width, 1)).left()
        title.draw(painter, worn.colour("ink"), left, air + (head - title.height) / 2)
        line = text.block(worn, self._line, _LINE, self.width() - 2 * air)
        left = mirrored(self, QRectF(air, 0, line.width, 1)).left()
        line.draw(painter, worn.colour("ink2"), left, air + head + worn.space(8))
        self._paint_box(painter, worn, air + head / 2)

    def _paint_box(self, painter: QPainter, worn: Look, middle: float) -> None:
        side = worn.grow(_BOX)
        box = mirrored(self, QRectF(self.width() - worn.space(_AIR) - side, middle - side / 2, side, side))
        if not self.isChecked():
            rounded(painter, box, 5, worn.colour("surface"), worn.colour("control"), CONTROL_STROKE)
            return
        rounded(painter, box, 5, worn.colour("accent"))
        inset = side * 0.15
        inner = box.adjusted(inset, inset, -inset, -inset)
        icons.paint(painter, "check", worn.colour("on_accent"), inner, 3)

    def _title_room(self, worn: Look, width: int) -> int:
        taken = 2 * worn.space(_AIR) + worn.grow(_ICON) + worn.grow(_BOX) + 2 * worn.space(_GAP)
        return max(40, width - taken)
