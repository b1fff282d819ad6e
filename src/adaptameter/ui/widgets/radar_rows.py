"""The radar of one year, with every number beside it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from adaptameter.charts.shapes import Picture
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.placed import Place, Placed, height_at
from adaptameter.ui.widgets.profile_rows import Row
from adaptameter.ui.widgets.score_number import ScoreNumber

_PICTURE = 340
_BESIDE = 300
_GAP = 16


class RadarRows(Placed):
    """For the boards that like one; the numbers stand beside it in words and can be asked why."""

    asked = Signal(int)
    """The row whose number was asked, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = PictureView(self.tr("Radar"), _PICTURE, square=True, parent=self)
        self._rows: list[tuple[Paragraph, ScoreNumber]] = []
        self._numbers = QButtonGroup(self)
        self._numbers.setExclusive(False)
        self._numbers.idClicked.connect(self.asked)

    def show_rows(self, picture: Picture, rows: tuple[Row, ...]) -> None:
        """Shows the picture with these names and numbers."""
        self._picture.show_picture(picture)
        if len(rows) != len(self._rows):
            self._build(len(rows))
        for row, (name, number) in zip(rows, self._rows, strict=True):
            name.setText(row.name)
            if row.number:
                number.show_score(row.number, row.below)
            else:
                number.show_missing(self.tr("No score yet"), row.below)
            number.setAccessibleName(f"{row.name}: {number.accessibleName()}")
        self.updateGeometry()
        self._place()

    def number(self, place: int) -> ScoreNumber:
        """The number of a row, to give it the focus."""
        return self._rows[place][1]

    def places(self, width: int) -> tuple[list[Place], int]:
        gap, beside = look().space(_GAP), round(_BESIDE * look().scale)
        high = look().grow(_PICTURE)
        if width >= beside + gap + round(_PICTURE * look().scale):
            placed, height = self._list(width - beside, 0, beside)
            whole = max(high, height)
            lowered = [(widget, place.translated(0, (whole - height) // 2)) for widget, place in placed]
            return [(self._picture, QRect(0, 0, width - beside - gap, whole)), *lowered], whole
        placed, height = self._list(0, high + gap, width)
        return [(self._picture, QRect(0, 0, width, high)), *placed], high + gap + height

    def narrowest(self) -> int:
        numbers = max((number.sizeHint().width() for _, number in self._rows), default=0)
        return max(numbers + look().grow(160), self._picture.minimumSizeHint().width())

    def _list(self, left: int, top: int, width: int) -> tuple[list[Place], int]:
        wide = max((number.sizeHint().width() for _, number in self._rows), default=0)
        words, y = width - wide - look().space(8), top
        placed: list[Place] = []
        for name, number in self._rows:
            line, high = height_at(name, words), number.sizeHint().height()
            row = max(line, high) + look().space(4)
            placed.append((name, QRect(left, y + (row - line) // 2, words, line)))
            placed.append((number, QRect(left + width - wide, y + (row - high) // 2, wide, high)))
            y += row
        return placed, y - top

    def _build(self, count: int) -> None:
        for name, number in self._rows:
            self._numbers.removeButton(number)
            name.hide()
            number.hide()
            name.deleteLater()
            number.deleteLater()
        self._rows = [(Paragraph(role="body", strong=True, parent=self), ScoreNumber(self)) for _ in range(count)]
        for place, (name, number) in enumerate(self._rows):
            self._numbers.addButton(number, place)
            name.show()
            number.show()
