"""The values: a name, a bar and a number that can be asked why."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded, wear
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.placed import Place, Placed, height_at

_NUMBER = Face("body", True)
_TOP = 100
_LEAST = 30


@dataclass(frozen=True, slots=True)
class ValueRow:
    """What one row says; `points` is None below the smallest number of answers."""

    name: str
    points: float | None
    number: str
    says: str


class SmallNumber(QAbstractButton):
    """A number in a line; the dotted line says that it can be asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        worn = look()
        wide = math.ceil(text.width(worn, self.text(), _NUMBER)) + worn.grow(12)
        return QSize(max(worn.grow(36), wide), max(worn.grow(28), math.ceil(text.line_height(worn, _NUMBER))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        asked = self.underMouse() or self.isDown()
        if asked:
            rounded(painter, QRectF(self.rect()), 8, worn.colour("accent_soft"))
        number = text.block(worn, self.text(), _NUMBER)
        far = self.width() - worn.grow(6) - number.width
        place = mirrored(self, QRectF(far, (self.height() - number.height) / 2, number.width, number.height))
        number.draw(painter, worn.colour("accent" if asked else "ink"), place.left(), place.top())
        pen = QPen(worn.colour("ink3"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 1.6])
        painter.setPen(pen)
        painter.drawLine(QLineF(place.left(), place.bottom() - 1, place.right(), place.bottom() - 1))


class ValueRows(Placed):
    """One row a value."""

    asked = Signal(int)
    """The row whose number was asked, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Paragraph, Meter, SmallNumber]] = []
        self._numbers = QButtonGroup(self)
        self._numbers.setExclusive(False)
        self._numbers.idClicked.connect(self.asked)

    def show_rows(self, rows: tuple[ValueRow, ...]) -> None:
        """Shows these rows; a number that has the focus keeps it."""
        while len(self._rows) < len(rows):
            self._add()
        for row, (name, meter, number) in zip(rows, self._rows, strict=False):
            name.setText(row.name)
            meter.setAccessibleName(row.name)
            meter.show_share(row.points or 0.0, _TOP, row.says)
            number.setText(row.number)
            number.setAccessibleName(self.tr("{value}: {number}, why?").format(value=row.name, number=row.number))
            number.setToolTip(row.says)
        for place, widgets in enumerate(self._rows):
            for widget in widgets:
                widget.setVisible(place < len(rows))
        self.updateGeometry()
        self._place()

    def number(self, place: int) -> SmallNumber:
        """The number of a row, to give it the focus."""
        return self._rows[place][2]

    def places(self, width: int) -> tuple[list[Place], int]:
        shown = [row for row in self._rows if not row[0].isHidden()]
        far = max((number.sizeHint().width() for _, _, number in shown), default=0)
        words = min(round(width * 0.45), max((name.sizeHint().width() for name, _, _ in shown), default=0))
        gap, y = look().space(12), 0
        placed: list[Place] = []
        for name, meter, number in shown:
            line, high = height_at(name, words), number.sizeHint().height()
            thin = min(meter.sizeHint().height(), meter.maximumHeight())
            row = max(look().grow(_LEAST), line, high)
            placed.append((name, QRect(0, y + (row - line) // 2, words, line)))
            bar = width - words - far - gap - look().space(4)
            placed.append((meter, QRect(words + gap, y + (row - thin) // 2, bar, thin)))
            placed.append((number, QRect(width - far, y + (row - high) // 2, far, high)))
            y += row
        return placed, y

    def narrowest(self) -> int:
        return look().grow(220)

    def _add(self) -> None:
        made = Paragraph(role="small", parent=self), Meter("", "value", self), SmallNumber(self)
        self._numbers.addButton(made[2], len(self._rows))
        self._rows.append(made)
