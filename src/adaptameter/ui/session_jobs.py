"""What a session lets run beside the window: it imports what is slow only there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # SQLAlchemy costs 300 ms at import: nothing of it before the first paint
    from adaptameter.domain.assessment import AssessmentId
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.services.house import House
    from adaptameter.wording.phrases import Phrases


_LONGEST_PAPER = 65536


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that an export wrote."""

    files: tuple[Path, ...]


def opening(folder: Path) -> "Callable[[], House]":
    """Opens the store in this folder."""

    def job() -> "House":
        from adaptameter.instruments import reader
        from adaptameter.services.house import House
        from adaptameter.store.work import open_store

        return House(open_store(folder), reader.standard())

    return job


def exporting(
    which: "AssessmentId", words: "Phrases", folder: Path, formats: tuple[str, ...]
) -> "Callable[[House], tuple[Path, ...]]":
    """Writes the scorecard of an assessment into this folder."""

    def wish(house: "House") -> tuple[Path, ...]:
        from adaptameter.services import carding, reporting

        return reporting.export(carding.card(house.room, which), words, folder, formats)

    return wish


def reading(file: Path) -> "Callable[[], Scorecard]":
    """Reads the scorecard in this file."""

    def job() -> "Scorecard":
        from adaptameter.services import reporting

        return reporting.read(file)

    return job


def is_paper(file: Path) -> bool:
    """Whether this looks like a ballot paper; what it is in truth, its reader finds out."""
    try:
        with file.open("rb") as opened:
            return b'"adaptameter-ballot-paper"' in opened.read(_LONGEST_PAPER)
    except OSError:
        return False
