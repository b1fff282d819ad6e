"""A scorecard as a library files it: what a list, a filter and a count need, without opening it."""

from dataclasses import dataclass
from typing import Final

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Scorecard

DONT_KNOW: Final = 250
NOT_APPLICABLE: Final = 251
SKIPPED: Final = 252
NOT_REACHED: Final = 253
NOT_ON_CARD: Final = 255
"""What stands in `Filed.levels` for an indicator without a level."""

_MARKS: Final = {
    State.DONT_KNOW: DONT_KNOW,
    State.NOT_APPLICABLE: NOT_APPLICABLE,
    State.SKIPPED: SKIPPED,
    State.NOT_REACHED: NOT_REACHED,
}


@dataclass(frozen=True, slots=True)
class Filed:
    """One scorecard without its answers.

    `revision` counts signatures, 0 while nobody signed. `coverage` is the lowest of its sections (0–1; 0 where nothing
    applies), `raters` the fewest. `number` and `imported_at` (ISO 8601) are given by the library, 0 and empty before.
    """

    id: str
    revision: int
    digest: str
    seal: str
    organisation: Organisation
    year: int
    mode: Mode
    instrument: str
    version: str
    languages: tuple[str, ...]
    sections: tuple[SectionId, ...]
    locked: frozenset[SectionId]
    coverage: float
    raters: int
    number: int = 0
    imported_at: str = ""

    @property
    def is_signed(self) -> bool:
        """Whether the board signed it."""
        return self.revision > 0


def filed(card: Scorecard, digest: str, seal: str) -> Filed:
    """How this scorecard is filed."""
    figures, signed = card.facts.figures, card.facts.signed
    return Filed(
        id=card.id,
        revision=signed.revision if signed else 0,
        digest=digest,
        seal=seal,
        organisation=card.organisation,
        year=card.year,
        mode=card.mode,
        instrument=card.instrument.id,
        version=card.instrument.version,
        languages=card.languages,
        sections=card.sections,
        locked=card.locked,
        coverage=min(float(one.coverage or 0) for one in card.profile.sections),
        raters=min(figures[one].raters if one in figures else 0 for one in card.sections),
    )


def levels(card: Scorecard) -> bytes:
    """One byte an indicator, in the order of the instrument: the claimed level, or one of the marks above."""
    shown, sheet = set(card.sections), card.sheet
    return bytes(
        [
            _level(sheet[one.id]) if section.id in shown else NOT_ON_CARD
            for section in card.instrument.sections
            for one in section.indicators
        ]
    )


def evidence(card: Scorecard) -> bytes:
    """One byte an indicator, in the order of the instrument: the evidence grade, or NOT_ON_CARD."""
    shown, sheet = set(card.sections), card.sheet
    return bytes(
        [
            sheet[one.id].evidence if section.id in shown else NOT_ON_CARD
            for section in card.instrument.sections
            for one in section.indicators
        ]
    )


def _level(said: Answer) -> int:
    return _MARKS[said.state] if said.level is None else said.level
