"""A gentle clock for one talk: whole minutes, no alarm."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.widgets.button import Button

_MINUTE = 60_000


class TalkClock(Button):
    """Starts and stops when it is pressed; it says how many of the minutes have gone, and then that they are over."""

    def __init__(self, minutes: int = 5, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", "clock", parent=parent)
        self._minutes = minutes
        self._gone: int | None = None
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self._pass)
        self.clicked.connect(self._press)
        self.stop()

    def stop(self) -> None:
        """Sets it back."""
        self._timer.stop()
        self._gone = None
        self._say()

    @Slot()
    def _press(self) -> None:
        if self._gone is not None:
            self.stop()
            return
        self._gone = 0
        self._timer.start()
        self._say()

    @Slot()
    def _pass(self) -> None:
        self._gone = (self._gone or 0) + 1
        if self._gone >= self._minutes:
            self._timer.stop()
        self._say()

    def _say(self) -> None:
        if self._gone is None:
            self.set_words(self.tr("Start %n minute(s)", "", self._minutes))
        elif self._gone >= self._minutes:
            self.set_words(self.tr("%n minute(s) are over", "", self._minutes))
        else:
            words = self.tr("{gone} of {minutes} minutes")
            self.set_words(words.format(gone=self._gone, minutes=self._minutes))
