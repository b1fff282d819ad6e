"""Two or three views of one thing, side by side."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.choice import Choice, ChoiceGroup
from adaptameter.ui.widgets.painting import pen_on

_FACE = Face("small")
_CHOSEN = Face("small", True)
_HEIGHT = 32
_PADDING = 16
_RADIUS = 8.0


class Segment(Choice):
    """One of the views; the chosen one is strong, filled and framed."""

    def __init__(self, place: int, words: str, of: int, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._words = words
        self._first, self._last = place == 0, place == of - 1
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        worn = look()
        words = math.ceil(text.width(worn, self._words, _CHOSEN))
        return QSize(words + 2 * worn.space(_PADDING), worn.grow(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def step_of(self, key: Qt.Key) -> int:
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            onward, back = back, onward
        return {onward: 1, back: -1}.get(key, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        chosen = self.isChecked()
        painter.setPen(QPen(worn.colour("accent" if chosen or self.underMouse() else "control"), 1))
        painter.setBrush(worn.colour("accent_soft" if chosen else "surface"))
        painter.drawPath(self._outline())
        face = _CHOSEN if chosen else _FACE
        block = text.block(worn, self._words, face)
        left, top = (self.width() - block.width) / 2, (self.height() - block.height) / 2
        block.draw(painter, worn.colour("accent" if chosen else "ink2"), left, top)

    def _outline(self) -> QPainterPath:
        """Round at the outer ends of the row, straight where the segments touch."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beyond = 0.5 if self._last else -0.5  # the next segment draws the line between them
        near, far = (beyond, 0.5) if turned else (0.5, beyond)
        box = QRectF(self.rect()).adjusted(near, 0.5, -far, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        outline.setFillRule(Qt.FillRule.WindingFill)
        half = box.width() / 2
        if not (self._last if turned else self._first):
            outline.addRect(box.adjusted(0, 0, -half, 0))
        if not (self._first if turned else self._last):
            outline.addRect(box.adjusted(half, 0, 0, 0))
        return outline.simplified()


class Segmented(QWidget):
    """Segments of which exactly one is chosen; Left and Right move, Space and Enter choose."""

    chosen = Signal(str)

    def __init__(self, name: str, views: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = [key for key, _ in views]
        self._group = ChoiceGroup(QBoxLayout.Direction.LeftToRight, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._group)
        self._group.replace([Segment(place, words, len(views)) for place, (_, words) in enumerate(views)])
        self._group.show_place(0)
        self._group.picked.connect(self._choose)

    def show_chosen(self, key: str) -> None:
        """Shows which view is open, without a signal."""
        self._group.show_place(self._keys.index(key))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(self._keys[place])
