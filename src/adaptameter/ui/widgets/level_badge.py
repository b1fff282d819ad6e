"""The answer to one question as a small square."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import hatch, level_cell, pen_on, rounded


class LevelBadge(Label):
    """A level has its number, unknown is hatched with "?", not applicable a dash, not answered empty."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._size = size
        self._level = 0
        self._of = 5
        self._sign: str | None = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int, of: int = 5, words: str = "") -> None:
        """A level on a scale of `of` levels; `words` name it on hover and aloud."""
        self._level, self._of = level, of
        self._show(None, words or str(level))

    def show_unknown(self, words: str) -> None:
        """Nobody knows."""
        self._show("?", words)

    def show_not_applicable(self, words: str) -> None:
        """It does not apply."""
        self._show("–", words)

    def show_empty(self, words: str) -> None:
        """Not answered yet."""
        self._show("", words)

    def sizeHint(self) -> QSize:
        side = look().grow(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        place, radius = QRectF(self.rect()), self.width() / 4
        if self._sign is None:
            level_cell(painter, worn, place, self._level, self._of, radius)
        else:
            self._paint_sign(painter, worn, place, radius)

    def _paint_sign(self, painter: QPainter, worn: Look, place: QRectF, radius: float) -> None:
        if self._sign == "?":
            rounded(painter, place, radius, worn.colour("surface"))
            hatch(painter, place, worn.colour("control"), radius, 5)
            middle = place.width() * 0.2
            rounded(
                painter, place.adjusted(middle, middle, -middle, -middle), place.width() / 3, worn.colour("surface")
            )
        if self._sign != "–":
            rounded(painter, place, radius, None, worn.colour("control"))
        painter.setFont(worn.font("small", True))
        painter.setPen(worn.colour("ink3" if self._sign == "–" else "ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._sign or "")

    def _show(self, sign: str | None, words: str) -> None:
        self._sign = sign
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()
