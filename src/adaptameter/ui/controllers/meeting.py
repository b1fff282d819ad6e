"""Agreeing: opening the answers, talking, agreeing, closing a section."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from adaptameter.domain.answer import Answer
    from adaptameter.domain.instrument import IndicatorId, SectionId
    from adaptameter.domain.record import Agreed, Talk


class MeetingController(QObject):
    """The wishes of the Agree step."""

    alphas = Signal(object)
    """Krippendorff's alpha by section, None where it says nothing."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def reveal(self) -> None:
        """Open the answers of all who handed in."""
        self._desk.do(lambda house: house.agreeing.reveal(self._desk.which))

    @Slot(str, object, int)
    def second(self, indicator: "IndicatorId", counts: tuple[int, ...], unknown: int) -> None:
        """Keep the silent second answers."""
        self._desk.do(lambda house: house.agreeing.second(self._desk.which, indicator, counts, unknown))

    @Slot(str, object, object)
    def agree(self, indicator: "IndicatorId", said: "Answer", how: "Agreed") -> None:
        """Keep what the board agrees on."""
        self._desk.do(lambda house: house.agreeing.agree(self._desk.which, indicator, said, how))

    @Slot(str)
    def settle(self, indicator: "IndicatorId") -> None:
        """No agreement: the lower median, marked as not agreed."""
        self._desk.do(lambda house: house.agreeing.settle(self._desk.which, indicator))

    @Slot(str)
    def confirm_all(self, section: "SectionId") -> None:
        """Agree on everything that only needs a nod."""
        self._desk.do(lambda house: house.agreeing.confirm_all(self._desk.which, section))

    @Slot(str)
    def open_again(self, indicator: "IndicatorId") -> None:
        """Take an agreed answer back."""
        self._desk.do(lambda house: house.agreeing.open_again(self._desk.which, indicator))

    @Slot(str, object)
    def put_talk(self, section: "SectionId", talk: "Talk") -> None:
        """Keep what was said about a section."""
        self._desk.do(lambda house: house.agreeing.put_talk(self._desk.which, section, talk))

    @Slot()
    def read_alphas(self) -> None:
        """Compute the alphas beside the window."""
        which = self._desk.which
        self._desk.beside(lambda house: house.agreeing.alphas(which), self.alphas.emit)
