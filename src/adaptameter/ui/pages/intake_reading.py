"""What became of files that were taken in, in words."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from adaptameter.ui.widgets.line_list import Line
from adaptameter.wording.phrases import Phrases, isolated

if TYPE_CHECKING:
    from adaptameter.exchange.intake_typed import TypedOver
    from adaptameter.services.importing import Accepted, Imported, Refused


@dataclass(frozen=True, slots=True)
class Sorted:
    """What is told apart: newer revisions, and cells somebody typed over with the file they are in."""

    newer: "tuple[Accepted, ...]"
    typed: "tuple[tuple[str, TypedOver], ...]"


def sort_out(found: "Imported") -> Sorted:
    """Sort what was accepted."""
    newer = tuple(one for one in found.accepted if one.newer_than is not None)
    typed = tuple((one.file, each) for one in found.accepted if one.typed_over for each in one.typed_over)
    return Sorted(newer, typed)


class IntakeReading(QObject):
    """The sentences about an outcome."""

    def __init__(self, words: Phrases, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def title(self, found: "Imported") -> str:
        """What happened, in a few words."""
        if found.stopped:
            return self.tr("Not all files were taken in")
        if found.accepted:
            return self.tr("%n scorecard(s) taken in", "", len(found.accepted))
        return self.tr("Nothing new came in")

    def counts(self, found: "Imported", newer: int) -> str:
        """How many of each kind; what did not happen is left out."""
        told = (
            (len(found.accepted) - newer, self.tr("%n new", "", len(found.accepted) - newer)),
            (newer, self.tr("%n newer revision(s)", "", newer)),
            (len(found.known), self.tr("%n here already", "", len(found.known))),
            (len(found.refused), self.tr("%n refused", "", len(found.refused))),
            (found.passed_over, self.tr("%n other file(s) passed over", "", found.passed_over)),
        )
        return self._words.joined(said for count, said in told if count) or self.tr("There was no file to look at.")

    def comfort(self, found: "Imported") -> str:
        """That nothing is lost, when somebody may wonder."""
        if found.stopped:
            return self.tr("What was taken in stays. Take the same files in again, and the others follow.")
        if found.refused and (found.accepted or found.known):
            return self.tr("The others are in. Nothing that was here before has changed.")
        return self.tr("Nothing that was here before has changed.") if found.refused else ""

    def icon(self, found: "Imported") -> tuple[str, str]:
        """A mark and its tone: a check when something came in and all were looked at."""
        is_fine = not found.stopped and (found.accepted or not found.refused)
        return ("circle-check", "accent") if is_fine else ("info", "ink2")

    def refused(self, one: "Refused") -> Line:
        """A file that was turned away, and why."""
        from adaptameter.ui.refusal_mail import (
            reason,
        )  # loads what stores and reads files, never before the first paint

        return Line(Path(one.file).name, reason(self._words, one.why))

    def typed(self, one: "tuple[str, TypedOver]") -> Line:
        """A cell that says something else than what was sealed."""
        file, cell = one
        facts = {"sheet": isolated(cell.sheet), "cell": isolated(cell.cell), "sealed": isolated(cell.sealed or "–")}
        if not cell.says:
            said = self.tr("Sheet {sheet}, cell {cell}: it is empty now. The board sealed {sealed}.")
            return Line(Path(file).name, said.format(**facts))
        said = self.tr("Sheet {sheet}, cell {cell}: it says “{says}”. The board sealed {sealed}.")
        return Line(Path(file).name, said.format(says=isolated(cell.says), **facts))

    def newer(self, one: "Accepted") -> Line:
        """A revision that follows on one that is here."""
        title = self.tr("{organisation}, {year}").format(
            organisation=isolated(one.filed.organisation.name), year=one.filed.year
        )
        said = self.tr("Revision {revision} came in. Revision {before} is kept beside it.")
        return Line(title, said.format(revision=one.filed.revision, before=one.newer_than))
