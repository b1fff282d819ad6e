"""The dots of one spread on the screen: who stands at a point is told to the adviser who asks."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from adaptameter.charts.spread import HEIGHT, Strip, across, nearest, spread
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.canvas import PIXELS_PER_POINT
from adaptameter.ui.widgets.painting import pen_on, rounded
from adaptameter.ui.widgets.picture_view import PictureView

_REACH: Final = 9
_AROUND: Final = 6
"""Pixels from the middle of a pile: how near the mouse must be, where its frame stands."""

_FRAME: Final = (0.06, 0.82)
_NOTHING: Final = Strip({})
_PICK = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class StripView(PictureView):
    """A click on a pile, or Enter, picks it; Left and Right go from pile to pile."""

    picked = Signal(int)
    """The point (0–100) whose organisations are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", round(HEIGHT * PIXELS_PER_POINT), parent=parent)
        self._strip = _NOTHING
        self._point: int | None = None
        self.setMouseTracking(True)

    def show_strip(self, name: str, strip: Strip, ticks: Sequence[int], words: str) -> None:
        """Shows these dots; nothing is picked in them any more."""
        self._strip, self._point = strip, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strip.count else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.show_picture(spread(strip, ticks, words))
        how = self.tr("Left and Right go from dot to dot; Enter says who it is.")
        self.setAccessibleDescription(f"{words} {how}" if strip.count else words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._under(event.position())
        if point is not None:
            self._go(point)
            self.picked.emit(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._under(event.position())
        shape = Qt.CursorShape.ArrowCursor if point is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.setToolTip("" if point is None else self._told(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._step(-step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step)
        elif event.key() in _PICK and self._point is not None:
            self.picked.emit(self._point)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._point is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._point is None:
            return
        worn = look()
        frame, middle, around = self._frame(worn), self._x(self._point), worn.grow(_AROUND)
        top, bottom = (frame.top() + part * frame.height() for part in _FRAME)
        place = QRectF(middle - around, top, 2 * around, bottom - top)
        rounded(pen_on(self), place, 5, None, worn.colour("focus"), 1.5)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setToolTip("")

    def _step(self, step: int) -> None:
        """To the next pile, from none to the first."""
        points = list(self._strip.piles)
        if not points:
            return
        place = points.index(self._point) + step if self._point in points else 0
        self._go(points[max(0, min(place, len(points) - 1))])

    def _go(self, point: int) -> None:
        self._point = point
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told(point)))

    def _told(self, point: int) -> str:
        return self.tr("%n organisation(s) at {point}", "", self._strip.piles[point]).format(point=point)

    def _under(self, place: QPointF) -> int | None:
        frame = self._frame(look())
        x = (place.x() - frame.left()) / frame.width()
        return nearest(self._strip, 1.0 - x if look().right_to_left else x, look().grow(_REACH) / frame.width())

    def _x(self, point: int) -> float:
        frame, x = self._frame(look()), across(point)
        return frame.left() + (1.0 - x if look().right_to_left else x) * frame.width()
