"""A note of the board to the readers of the scorecard: the one text that leaves this computer."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from adaptameter.domain.clean import clean_lines
from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice

_LONGEST: Final = 1000
_PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""


class AgreeNote(Card):
    """Says clearly that it leaves; saved after a pause."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._kept = ""
        self._note = QPlainTextEdit(tabChangesFocus=True)
        self._note.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 20)
        title = Heading(self.tr("A note for the readers of the scorecard"), "lead")
        self._note.setAccessibleName(title.text())
        leaves = Notice("warn", "info")
        leaves.show_words(
            self.tr("This text leaves this computer with the scorecard."),
            self.tr("It may stay empty. No names, no case details. Before it signs, the board can still withhold it."),
        )
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self.setLayout(column(title, leaves, self._note, gap=10, margins=(24, 16, 24, 20)))
        self._note.textChanged.connect(self._clock.start)
        self._clock.timeout.connect(self.keep)

    def show_note(self, note: str) -> None:
        """Show the note; what is being typed is left alone."""
        if self._clock.isActive():
            return
        self._kept = note
        if self._typed() != note:
            self._note.blockSignals(True)
            self._note.setPlainText(note)
            self._note.blockSignals(False)

    @Slot()
    def keep(self) -> None:
        """Save what was typed."""
        self._clock.stop()
        if self._typed() != self._kept:
            self._kept = self._typed()
            self.noted.emit(self._kept)

    def _typed(self) -> str:
        return clean_lines(self._note.toPlainText()[:_LONGEST])
