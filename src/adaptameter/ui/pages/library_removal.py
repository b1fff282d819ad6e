"""Asks before a scorecard is taken out of the library."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.shelved import Line
from adaptameter.ui.pages.library_words import titled
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.ask import Ask


class LibraryRemoval(Ask):
    """It cannot be taken back here; whoever has the file can take it in again."""

    def __init__(self, session: Session, line: Line, parent: QWidget) -> None:
        super().__init__(parent, "danger")
        self._library = session.library
        self._number = line.number
        self.show_words(
            self.tr("Take this scorecard out?"),
            (
                titled(line.organisation.name, line.year),
                self.tr("It goes with all its revisions. Its file is not touched, and can be taken in again."),
            ),
            (self.tr("Take it out"), self.tr("Keep it")),
        )
        self.agreed.connect(self._take_out)

    @Slot()
    def _take_out(self) -> None:
        self._library.remove(self._number)
        self.accept()
