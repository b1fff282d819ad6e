"""A number that can be asked why."""

import math

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded, wear

_NUMBER = Face("question", True)
_MISSING = Face("body", True)
_BELOW = Face("caption")
_WHY = Face("small", True)
_AIR = 8


class ScoreNumber(QAbstractButton):
    """A score over its band; the dotted line says that it can be asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._below = ""
        self._face, self._tone, self._below_tone = _NUMBER, "ink", "ink2"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_score(self, number: str, below: str) -> None:
        """Shows a score and the name of its band."""
        self._show(number, below, _NUMBER, ("ink", "ink2"))

    def show_missing(self, title: str, below: str) -> None:
        """Shows that there is no score yet, and what would help."""
        self._show(title, below, _MISSING, ("ink2", "accent"))

    def sizeHint(self) -> QSize:
        worn = look()
        why = text.width(worn, self._why(), _WHY) + 6 if self._is_score() else 0
        widest = max(text.width(worn, self._number, self._face) + why, text.width(worn, self._below, _BELOW))
        height = text.line_height(worn, self._face) + text.line_height(worn, _BELOW) + 4
        return QSize(math.ceil(widest) + 2 * _AIR, max(worn.grow(44), math.ceil(height) + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        if self.underMouse() or self.isDown():
            rounded(painter, QRectF(self.rect()), 8, worn.colour("accent_soft"))
        number = text.block(worn, self._number, self._face)
        below = text.block(worn, self._below, _BELOW)
        top = (self.height() - number.height - below.height - 2) / 2
        place = mirrored(self, QRectF(_AIR, top, number.width, number.height))
        number.draw(painter, worn.colour(self._tone), place.left(), top)
        if self._is_score():
            self._paint_dots(painter, worn, place)
            if self.underMouse() or self.hasFocus():
                self._paint_why(painter, worn, number.width, place)
        left = mirrored(self, QRectF(_AIR, 0, below.width, 1)).left()
        below.draw(painter, worn.colour(self._below_tone), left, place.bottom() + 2)

    def _paint_dots(self, painter: QPainter, worn: Look, place: QRectF) -> None:
        pen = QPen(worn.colour("ink3"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 1.6])
        painter.setPen(pen)
        painter.drawLine(QLineF(place.left(), place.bottom() - 0.5, place.right(), place.bottom() - 0.5))

    def _paint_why(self, painter: QPainter, worn: Look, lead: float, place: QRectF) -> None:
        why = text.block(worn, self._why(), _WHY)
        left = mirrored(self, QRectF(_AIR + lead + 6, 0, why.width, 1)).left()
        why.draw(painter, worn.colour("accent"), left, place.center().y() - why.height / 2)

    def _show(self, number: str, below: str, face: Face, tones: tuple[str, str]) -> None:
        self._number, self._below, self._face = number, below, face
        self._tone, self._below_tone = tones
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        shown = f"{self._number} {self._below}".strip()
        self.setAccessibleName(self.tr("{score}, why?").format(score=shown))

    def _is_score(self) -> bool:
        return self._face is _NUMBER

    def _why(self) -> str:
        return self.tr("why?")
