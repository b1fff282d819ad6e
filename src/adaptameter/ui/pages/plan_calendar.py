"""The dates of the plan as a file for a calendar."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.pages.share_making import documents
from adaptameter.ui.session_jobs import Exported
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated

_ENDING = ".ics"


class PlanCalendar(QWidget):
    """One button; below it what became of the last press."""

    wanted = Signal(object)
    """The folder to write into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._save = Button(self.tr("Save as calendar file…"), "plain", "calendar", role="small")
        self._hint = Paragraph(self.tr("Give an action a date, and it can go into a calendar."), "small", "ink2")
        self._outcome = Notice("accent", "circle-check")
        self._outcome.hide()
        self.setLayout(column(row(self._save, None), self._hint, self._outcome, gap=8))
        self._save.clicked.connect(self._ask_folder)

    def show_dates(self, *, has_dates: bool) -> None:
        """Without a date there is nothing to write."""
        self._save.setEnabled(has_dates)
        self._hint.setVisible(not has_dates)

    @Slot(object)
    def show_made(self, made: Exported) -> None:
        """Says which file was written, when it is a calendar."""
        files = [file for file in made.files if file.suffix == _ENDING]
        if files:
            self._tell(self.tr("The calendar file is saved"), isolated(str(files[0])), is_well=True)

    @Slot(str)
    def show_refused(self, why: str) -> None:
        """Says why it was not written, when it was being written."""
        if self._is_busy:
            self._tell(self.tr("The calendar file was not saved. Your plan is safe."), why, is_well=False)

    def _tell(self, title: str, words: str, *, is_well: bool) -> None:
        self._is_busy = False
        self._outcome.show_kind("accent" if is_well else "danger", "circle-check" if is_well else "circle-alert")
        self._outcome.show_words(title, words)
        self._outcome.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    @Slot()
    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to"), str(documents()))
        if chosen:
            self._is_busy = True
            self._outcome.hide()
            self.wanted.emit(Path(chosen))
