"""A quiet word about what just happened, with a way back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.paragraph import Paragraph

_STAYS = 8000
_ABOVE_FOOTER = 80
_BESIDE = 40


class Toast(Card):
    """Stands at the foot of the window for 8 s, longer while it is pointed at or has the focus; Esc closes it."""

    action_taken = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("toast", window)
        self._window = window
        self._words = Paragraph(role="small")
        self._action = Button("", "link")
        self._close = IconButton("x", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 8, 6)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._clock = QTimer(self, singleShot=True, interval=_STAYS)
        self._clock.timeout.connect(self._end)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self._leave)
        window.installEventFilter(self)
        self._name()
        self.hide()

    def tell(self, words: str, action: str = "") -> None:
        """Says this, with one thing to do about it, if any."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._action.set_words(action)
        self._action.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        self._close.set_icon("x", self.tr("Close this message"))

    def _place(self) -> None:
        width = min(self.sizeHint().width(), self._window.width() - 2 * _BESIDE)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = (self._window.width() - width) // 2
        self.setGeometry(left, self._window.height() - height - _ABOVE_FOOTER, width, height)

    @Slot()
    def _act(self) -> None:
        self._leave()
        self.action_taken.emit()

    @Slot()
    def _end(self) -> None:
        """Time is up; but never under somebody's hands."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._clock.start()
        else:
            self.hide()

    @Slot()
    def _leave(self) -> None:
        self._clock.stop()
        self.hide()
