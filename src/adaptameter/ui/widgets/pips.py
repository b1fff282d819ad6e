"""How far along one is, as a row of small marks."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded

_WIDTH = 16
_HEIGHT = 6
_GAP = 4
_WIDEST = 260


class Pips(Label):
    """Filled up to the present question, which is taller; read aloud as the caller's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._now = 0
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, now: int, total: int, words: str) -> None:
        """Shows the `now`-th of `total`, counted from 1; `words` say it, such as "3 of 12"."""
        self._now, self._total = now, total
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        worn = look()
        return QSize(round(self._total * self._step() - worn.grow(_GAP)) if self._total else 0, worn.grow(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        step, height = self._step(), worn.grow(_HEIGHT)
        for place in range(self._total):
            tall = 2 if place == self._now - 1 else 0
            box = QRectF(place * step, (self.height() - height) / 2 - tall, step - worn.grow(_GAP), height + 2 * tall)
            reached = place < self._now
            fill, edge = ("accent", None) if reached else (None, "control")
            rounded(
                painter,
                mirrored(self, box),
                box.height() / 2,
                worn.colour(fill) if fill else None,
                worn.colour(edge) if edge else None,
            )

    def _step(self) -> float:
        """Long sections get shorter pips, so that the row keeps its place beside the words."""
        worn = look()
        return min(worn.grow(_WIDTH + _GAP), worn.grow(_WIDEST) / max(1, self._total))
