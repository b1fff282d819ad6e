"""Scorecards that are being taken in: how far, how many were refused so far, the way to stop."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.controllers.intake import IntakeController
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.importing import Progress


class IntakeRunning(QWidget):
    """A sentence, a bar and a button."""

    def __init__(self, intake: IntakeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._title = Heading(role="lead")
        self._meter = Meter(self.tr("Files taken in"))
        self._beside = Paragraph(role="small", tone="ink2")
        self._stop = Button(self.tr("Stop"), "plain", role="small")
        words = column(self._title, self._meter, self._beside, gap=8)
        self.setLayout(row((words, 1), column(self._stop, None), gap=24))
        self._stop.clicked.connect(intake.stop)

    def show_progress(self) -> None:
        """Shows how far it is now."""
        progress = self._intake.progress
        words = self._words(progress)
        self._title.setText(words)
        self._meter.show_share(progress.done if progress else 0, progress.total if progress else 0, words)
        self._beside.setText(self._said_beside(progress.refused if progress else 0))
        self._stop.setEnabled(not self._intake.is_stopping)

    def _words(self, progress: "Progress | None") -> str:
        if self._intake.is_stopping:
            return self.tr("Stopping…")
        if progress is None:
            return self.tr("Looking for scorecards…")
        return self.tr("Taking in scorecards: {done} of {total}").format(done=progress.done, total=progress.total)

    def _said_beside(self, refused: int) -> str:
        if self._intake.has_more:
            return self.tr("What you dropped last comes after this.")
        if refused:
            return self.tr("%n refused so far. The others go on.", "", refused)
        return self.tr("You can go on working meanwhile.")
