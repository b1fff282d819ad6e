"""What a session lets run beside the window: it imports what is slow only there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # SQLAlchemy costs 300 ms at import: nothing of it before the first paint
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.services.assessing import Assessing, Standing
    from adaptameter.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that an export wrote."""

    files: tuple[Path, ...]


def opening(folder: Path) -> "Callable[[], Assessing]":
    """Opens the store in this folder."""

    def job() -> "Assessing":
        from adaptameter.instruments import reader
        from adaptameter.services.assessing import Assessing
        from adaptameter.store.work import open_store

        return Assessing(open_store(folder), reader.standard())

    return job


def exporting(standing: "Standing", words: "Phrases", folder: Path, formats: tuple[str, ...]) -> Callable[[], Exported]:
    """Writes the scorecard of an assessment into this folder."""

    def job() -> Exported:
        from adaptameter.services import reporting

        card = reporting.card_of(standing.booklet, standing.assessment)
        return Exported(reporting.export(card, words, folder, formats))

    return job


def reading(file: Path) -> "Callable[[], Scorecard]":
    """Reads the scorecard in this file."""

    def job() -> "Scorecard":
        from adaptameter.services import reporting

        return reporting.read(file)

    return job
