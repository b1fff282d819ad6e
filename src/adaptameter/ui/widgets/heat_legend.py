"""What the cells and the grades of a heatmap mean."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from adaptameter.charts.heatmap import Cell
from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.heat_cell import paint_cell, paint_grade
from adaptameter.ui.widgets.painting import mirrored, pen_on
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.placed import Place, Placed, height_at

Mark = Cell | str
"""A cell as it stands in the table, or the letter of a grade."""

_WIDE, _TALL, _GAP = 20, 16, 6
_APART, _BETWEEN = 16, 2


class HeatEntry(Paragraph):
    """A mark, and what it means."""

    def __init__(self, mark: Mark, words: str, parent: QWidget) -> None:
        super().__init__(words, "caption", "ink2", parent=parent)
        self._mark = mark

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(max(1, width - self._lead()))

    def sizeHint(self) -> QSize:
        wide = round(text.width(look(), self.text(), Face("caption"))) + 1 + self._lead()
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter = look(), pen_on(self)
        line = text.line_height(worn, Face("caption"))
        block = text.block(worn, self.text(), Face("caption"), self.width() - self._lead())
        left = mirrored(self, QRectF(self._lead(), 0, block.width, 1)).left()
        block.draw(painter, worn.colour("ink2"), left, 0)
        tall = worn.grow(_TALL)
        wide = tall if isinstance(self._mark, str) else worn.grow(_WIDE)
        place = mirrored(self, QRectF(0, (line - tall) / 2, wide, tall))
        if isinstance(self._mark, str):
            paint_grade(painter, worn, self._mark, place)
        else:
            paint_cell(painter, worn, self._mark, place.toRect())

    def _lead(self) -> int:
        return look().grow(_WIDE) + look().space(_GAP)


class HeatLegend(Placed):
    """The entries in as many lines as the width asks for; grades begin a line of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[tuple[Mark, str]], ...] = ()
        self._lines: list[list[HeatEntry]] = []

    def show_entries(self, *lines: Sequence[tuple[Mark, str]]) -> None:
        """Explains these marks."""
        if self._shown == lines:
            return
        self._shown = lines
        for line in self._lines:
            for old in line:
                old.hide()
                old.deleteLater()
        self._lines = [[HeatEntry(mark, words, self) for mark, words in line] for line in lines]
        for line in self._lines:
            for entry in line:
                entry.show()
        self.updateGeometry()
        self._place()

    def places(self, width: int) -> tuple[list[Place], int]:
        placed: list[Place] = []
        y = 0
        for line in self._lines:
            x = tall = 0
            for entry in line:
                wide = min(width, entry.sizeHint().width())
                if x and x + wide > width:
                    x, y = 0, y + tall + _BETWEEN
                tall = height_at(entry, wide)
                placed.append((entry, QRect(x, y, wide, tall)))
                x += wide + look().space(_APART)
            y += tall + _BETWEEN
        return placed, y

    def narrowest(self) -> int:
        return look().grow(160)
