"""A date to type, or to step with the arrows; it may stay empty."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.ui import dates
from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.paragraph import Paragraph

_ISO = "yyyy-MM-dd"
_LONGEST = 40
_DAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DateField(QWidget):
    """One line; what is no date is said below it and never told on. Up and Down step a day, Page Up and Down a month.

    It shows a date with the month in words, so that day and month cannot be taken for each other, and understands the
    usual ways to write one.
    """

    changed = Signal(str)
    """The date that stands in the field now (ISO 8601), "" when it was emptied."""

    def __init__(self, name: str, language: str, empty: str = "", parent: QWidget | None = None) -> None:
        """`empty` is what the field says while it has no date."""
        super().__init__(parent)
        self._language = language
        self._kept = ""
        self._line = DateLine(maxLength=_LONGEST, placeholderText=empty)
        self._refused = Paragraph(role="caption", tone="danger")
        self._refused.hide()
        self.setLayout(column(self._line, self._refused, gap=2))
        self.setFocusProxy(self._line)
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._line.editingFinished.connect(self.keep)
        self._line.textEdited.connect(self._forgive)
        self._line.stepped.connect(self._step)

    @property
    def date(self) -> str:
        """The date that was written last (ISO 8601), "" for none."""
        return self._kept

    @property
    def is_refused(self) -> bool:
        """Whether something stands in the field that is no date."""
        return not self._refused.isHidden()

    def show_date(self, iso: str) -> None:
        """Shows this date, without a signal, in place of whatever stands there."""
        self._kept = iso
        self._line.setText(dates.said(iso, self._language))
        self._forgive()

    @Slot()
    def keep(self) -> None:
        """Tell on what was written, when it is another date; say so when it is none."""
        written = dates.read(self._line.text(), self._language)
        if written is None:
            self._refuse()
        elif self._line.isModified() or written != self._kept:
            self._take(written)

    def _take(self, iso: str) -> None:
        is_new, self._kept = iso != self._kept, iso
        self._line.setText(dates.said(iso, self._language))
        self._forgive()
        if is_new:
            self.changed.emit(iso)

    def _refuse(self) -> None:
        example = dates.said(date(QDate.currentDate().year(), 11, 22).isoformat(), self._language)
        words = self.tr("This is not a date. Write it like {example}, or leave it empty.").format(example=example)
        self._refused.setText(words)
        self._mark(refused=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def _forgive(self) -> None:
        if self.is_refused:
            self._mark(refused=False)

    def _mark(self, *, refused: bool) -> None:
        self._refused.setVisible(refused)
        self._line.setAccessibleDescription(self._refused.text() if refused else "")
        self._line.setProperty("refused", refused)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)

    @Slot(int, int)
    def _step(self, days: int, months: int) -> None:
        """From what is written, or from today."""
        written = dates.read(self._line.text(), self._language)
        start = QDate.fromString(written, _ISO) if written else QDate.currentDate()
        moved = start.addDays(days).addMonths(months) if written else start
        if dates.read(moved.toString(_ISO), self._language):
            self._take(moved.toString(_ISO))


class DateLine(QLineEdit):
    """The line inside: it hears the keys that step."""

    stepped = Signal(int, int)
    """Days, months."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        days, months = _DAYS.get(key, 0), _MONTHS.get(key, 0)
        if (days or months) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(days, months)
        else:
            super().keyPressEvent(event)
