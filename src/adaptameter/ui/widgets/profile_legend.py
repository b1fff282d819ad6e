"""What the marks of the profile mean."""

from PySide6.QtCore import QLineF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import hatch, mirrored, pen_on, rounded
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.placed import Place, Placed, height_at

_MARK = 24
_GAP = 8
_APART = 24


class LegendEntry(Paragraph):
    """A mark as it stands in the picture, and what it means."""

    def __init__(self, mark: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "caption", "ink2", parent=parent)
        self._mark = mark

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(max(1, width - self._lead()))

    def sizeHint(self) -> QSize:
        worn = look()
        wide = round(text.width(worn, self.text(), Face("caption"))) + 1 + self._lead()
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        line = text.line_height(worn, Face("caption"))
        block = text.block(worn, self.text(), Face("caption"), self.width() - self._lead())
        left = mirrored(self, QRectF(self._lead(), 0, block.width, 1)).left()
        block.draw(painter, worn.colour("ink2"), left, 0)
        place = mirrored(self, QRectF(0, (line - worn.grow(16)) / 2, worn.grow(_MARK), worn.grow(16)))
        match self._mark:
            case "bar":
                _bar(painter, worn, place)
            case "range":
                _range(painter, worn, place)
            case "wall":
                _wall(painter, worn, place, at_right=worn.right_to_left)

    def _lead(self) -> int:
        return look().grow(_MARK) + look().space(_GAP)


class ProfileLegend(Placed):
    """The entries that this profile needs, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = {
            "bar": LegendEntry("bar", self.tr("what we can show"), self),
            "range": LegendEntry("range", self.tr("where it could lie once everything is known"), self),
            "wall": LegendEntry("wall", self.tr("a must-have holds it; behind the wall, what is ready"), self),
        }

    def show_marks(self, *, has_range: bool, has_wall: bool) -> None:
        """Explains the marks that are there."""
        self._entries["range"].setVisible(has_range)
        self._entries["wall"].setVisible(has_wall)
        self.updateGeometry()
        self._place()

    def places(self, width: int) -> tuple[list[Place], int]:
        placed: list[Place] = []
        x = y = line = 0
        for entry in self._entries.values():
            if entry.isHidden():
                continue
            wide = min(width, entry.sizeHint().width())
            if x and x + wide > width:
                x, y = 0, y + line
            line = height_at(entry, wide)
            placed.append((entry, QRect(x, y, wide, line)))
            x += wide + look().space(_APART)
        return placed, y + line

    def narrowest(self) -> int:
        return look().grow(200)


def _bar(painter: QPainter, worn: Look, place: QRectF) -> None:
    thick = worn.grow(8)
    rounded(painter, QRectF(place.left(), place.center().y() - thick / 2, place.width(), thick), 2, worn.colour("bar"))


def _range(painter: QPainter, worn: Look, place: QRectF) -> None:
    soft = worn.colour("bar")
    soft.setAlphaF(0.22)
    rounded(painter, place, 3, soft)
    painter.setPen(QPen(worn.colour("bar"), 1.6))
    for x in (place.left() + 1, place.right() - 1):
        painter.drawLine(QLineF(x, place.top(), x, place.bottom()))


def _wall(painter: QPainter, worn: Look, place: QRectF, *, at_right: bool) -> None:
    thick, wall = worn.grow(9), worn.grow(4)
    behind = QRectF(place.left(), place.center().y() - thick / 2, place.width(), thick)
    hatch(painter, behind, worn.colour("bar"), 0, 5)
    rounded(painter, behind, 0, None, worn.colour("bar"))
    x = place.right() - wall if at_right else place.left()
    rounded(painter, QRectF(x, place.top(), wall, place.height()), 1.5, worn.colour("danger_mark"))
