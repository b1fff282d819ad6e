"""Checking: what the X-ray finds, what the board says about it."""

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk


class ReviewController(QObject):
    """The wishes of the Check step."""

    found = Signal(object)
    """A tuple of `Finding`, the gravest first."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Look through the open assessment."""
        findings = self._desk.ask(lambda house: house.reviewing.findings(self._desk.which))
        if findings is not None:
            self.found.emit(findings)

    @Slot(str, str)
    def word(self, finding: str, text: str) -> None:
        """Keep what the board says about a finding."""
        self._desk.do(lambda house: house.reviewing.word(self._desk.which, finding, text))
