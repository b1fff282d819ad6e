"""The ring round whatever has the focus, for those who work by keyboard."""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import pen_on, rounded

_GAP = 3
_STROKE = 2
_REACH = _GAP + _STROKE
_RADIUS = 8.0
_BY_HAND = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


class FocusRing(QWidget):
    """A see-through overlay on one window; it follows the focus after a key, and goes away after a click.

    Nothing clips it but the scroll area the widget stands in, and no widget changes size for it. A widget may say
    how round it is with the property `ringRadius`.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._followed: list[QWidget] = []
        self._by_key = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        self._listen()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES:
            if watched is self._window and kind == QEvent.Type.Show:
                self._listen()
            self._place()
        elif kind == QEvent.Type.KeyPress or kind in _BY_HAND:
            self._note_hand(watched, event)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        target = self._target
        if target is None:
            return
        painter = pen_on(self)
        painter.setClipRect(self._clip(target).translated(-self.pos()))
        place = self._outline(target).translated(-self.pos())
        asked = target.property("ringRadius")
        radius = float(asked) if isinstance(asked, int | float) else _RADIUS
        rounded(painter, QRectF(place), radius + _REACH, None, look().colour("focus"), _STROKE)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(isValid, self._followed):  # a page may have gone while it had the focus
            widget.removeEventFilter(self)
        self._target = now if now is not None and now.window() is self._window and _is_control(now) else None
        self._followed = list(self._line_up(self._target))
        for widget in self._followed:
            widget.installEventFilter(self)
        self._place()

    def _line_up(self, target: QWidget | None) -> list[QWidget]:
        """The widget and what it stands in: any of them may move."""
        line: list[QWidget] = []
        while target is not None and target is not self._window:
            line.append(target)
            target = target.parentWidget()
        return line

    def _listen(self) -> None:
        """Keys and clicks reach the native window first; a filter on the application costs at every event."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _note_hand(self, watched: QObject, event: QEvent) -> None:
        if not watched.isWindowType():
            return
        by_key = event.type() == QEvent.Type.KeyPress
        if by_key and event.key() in _MODIFIERS:  # type: ignore[attr-defined]  # a KeyPress is a QKeyEvent
            return
        self._by_key = by_key
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not self._by_key or not target.isVisible():
            self.hide()
            return
        self.setGeometry(self._outline(target) & self._clip(target))
        self.setVisible(not self.geometry().isEmpty())
        self.raise_()
        self.update()

    def _outline(self, target: QWidget) -> QRect:
        reach = QMargins(_REACH, _REACH, _REACH, _REACH)
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).marginsAdded(reach)

    def _clip(self, target: QWidget) -> QRect:
        """Where the ring may be seen: the views it is scrolled in, and a little beside them."""
        clip = self._window.rect()
        for widget in self._followed:
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget and area is not target:
                view = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
                inside = view.intersects(self._outline(target).adjusted(_REACH, _REACH, -_REACH, -_REACH))
                clip &= view.adjusted(-_REACH, 0, _REACH, 0) if inside else QRect()
        return clip


def _is_control(widget: QWidget) -> bool:
    """A page that holds the focus as a whole gets no ring."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
