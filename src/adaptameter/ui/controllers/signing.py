"""Signing: what leaves, who signs, opening again, what differs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Sequence


class SigningController(QObject):
    """The wishes of the last step."""

    leaving = Signal(object)
    """The `Scorecard` exactly as it would leave now."""
    differs = Signal(object)
    """A tuple of `domain.difference.Difference`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(object, str, str, str)
    def sign(self, roles: "Sequence[str]", date: str, place: str, minutes: str) -> None:
        """Sign what stands."""
        self._desk.do(lambda house: house.signing.sign(self._desk.which, tuple(roles), date, place, minutes))

    @Slot(str)
    def reopen(self, reason: str) -> None:
        """Open a signed assessment again."""
        self._desk.do(lambda house: house.signing.reopen(self._desk.which, reason))

    @Slot(str, bool)
    def withhold(self, key: str, hold: bool) -> None:
        """Keep a note or an action back from what leaves, or let it go again."""
        self._desk.do(lambda house: house.signing.withhold(self._desk.which, key, hold=hold))

    @Slot()
    def preview(self) -> None:
        """Show what would leave now."""
        which = self._desk.which
        self._desk.beside(lambda house: house.signing.preview(which), self.leaving.emit)

    @Slot(int, int)
    def difference(self, old: int, new: int) -> None:
        """Tell what differs between two revisions."""
        which = self._desk.which
        self._desk.beside(lambda house: house.signing.difference(which, old, new), self.differs.emit)
