"""Answering alone: who answers, who sits here, ballots."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from adaptameter.ui.controllers.desk import Desk

if TYPE_CHECKING:
    from adaptameter.domain.respondent import Group, RespondentId


class AloneController(QObject):
    """The wishes of the Answer step while each answers alone."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(object, str, str, bool)
    def add(self, group: "Group", name: str, pin: str, away: bool) -> None:
        """A new respondent."""
        self._desk.do(lambda house: house.alone.add(self._desk.which, group, name, pin, away=away))

    @Slot(str)
    def remove(self, respondent: "RespondentId") -> None:
        """Take somebody away who answered nothing."""
        self._desk.do(lambda house: house.alone.remove(self._desk.which, respondent))

    @Slot(str, str)
    def rename(self, respondent: "RespondentId", name: str) -> None:
        """Another name, or none."""
        self._desk.do(lambda house: house.alone.rename(self._desk.which, respondent, name))

    @Slot(str, str)
    def sit(self, respondent: "RespondentId", pin: str) -> None:
        """Sit down to answer."""
        self._desk.do(lambda house: house.alone.sit(self._desk.which, respondent, pin))

    @Slot()
    def leave(self) -> None:
        """Stand up; the answers stay, out of sight."""
        self._desk.do(lambda house: house.alone.leave())

    @Slot()
    def hand_in(self) -> None:
        """Close the own answers, and stand up."""
        self._desk.do(lambda house: house.alone.hand_in())

    @Slot(str)
    def start_again(self, respondent: "RespondentId") -> None:
        """Throw the answers of somebody away who forgot the PIN."""
        self._desk.do(lambda house: house.alone.start_again(self._desk.which, respondent))

    @Slot(object)
    def make_papers(self, folder: Path) -> None:
        """Write the ballot papers of those who answer elsewhere."""
        which = self._desk.which
        self._desk.beside(lambda house: house.ballots.make_papers(which, folder), self._desk.tell_files)

    @Slot(object)
    def bring_in(self, files: tuple[Path, ...]) -> None:
        """Take ballots in, one after the other; what is refused is told, the others are in."""
        for file in files:
            self._bring_in(file)

    def _bring_in(self, file: Path) -> None:
        self._desk.do(lambda house: house.ballots.bring_in(self._desk.which, file))

    @Slot(object)
    def open_paper(self, file: Path) -> None:
        """Begin to answer a paper that a board sent."""
        self._desk.do(lambda house: house.ballots.open_paper(file))

    @Slot(object)
    def make_ballot(self, folder: Path) -> None:
        """Write the sealed answers for the board."""
        which = self._desk.which
        self._desk.beside(lambda house: (house.ballots.make_ballot(which, folder),), self._desk.tell_files)
