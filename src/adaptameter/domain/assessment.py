"""One assessment: an organisation answers chosen sections of an instrument in a year, and locks them one by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from adaptameter.domain.instrument import IndicatorId, Instrument, InstrumentId, Section, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.record import Record
from adaptameter.domain.respondent import Respondent
from adaptameter.domain.sheet import Sheet

AssessmentId = NewType("AssessmentId", str)


class Mode(Enum):
    """How the answers came in.

    ALONE: each member alone, then agreed together. SCREEN: together, on one sheet. SHEET: as a filled-in file, where
    nothing was hidden. BALLOT: the private answers of one member of a board that keeps its assessment elsewhere.
    """

    ALONE = "alone"
    SCREEN = "screen"
    SHEET = "sheet"
    BALLOT = "ballot"


@dataclass(frozen=True, slots=True)
class Plan:
    """What was prepared: who, which year, which sections in which order, in which language."""

    organisation: Organisation
    year: int
    sections: tuple[SectionId, ...]
    language: str = "en"

    def sections_in(self, instrument: Instrument) -> tuple[Section, ...]:
        """The chosen sections that this instrument has; a plan made for another version may have others."""
        return tuple(instrument.section(section) for section in self.sections if instrument.has_section(section))


@dataclass(frozen=True, slots=True)
class Lock:
    """Whether a section is closed: `locked_at` is empty while it is open. `reopened` keeps why it was opened again."""

    locked_at: str = ""
    reopened: tuple[str, ...] = ()


_OPEN = Lock()


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything about one assessment; `position` is where it was left."""

    id: AssessmentId
    instrument: InstrumentId
    instrument_version: str
    plan: Plan
    mode: Mode = Mode.SCREEN
    sample: bool = False
    sheet: Sheet = field(default_factory=Sheet)
    locks: Mapping[SectionId, Lock] = field(default_factory=dict)
    position: IndicatorId | None = None
    changed_at: str = ""
    respondents: tuple[Respondent, ...] = ()
    record: Record = field(default_factory=Record)

    def is_locked(self, section: SectionId) -> bool:
        """Whether this section is closed: its answers stand and its result may be seen."""
        return bool(self.locks.get(section, _OPEN).locked_at)

    @property
    def locked(self) -> frozenset[SectionId]:
        """The chosen sections that are closed."""
        return frozenset(section for section in self.plan.sections if self.is_locked(section))

    @property
    def is_ballot(self) -> bool:
        """These are the private answers of one member of a board that keeps its assessment elsewhere."""
        return self.mode is Mode.BALLOT

    @property
    def is_alone(self) -> bool:
        """Each member answers alone, before the board agrees."""
        return self.mode is Mode.ALONE

    @property
    def is_closed(self) -> bool:
        """Each answers alone, and the answers are not opened yet."""
        return self.is_alone and not self.record.revealed_at

    @property
    def handed_in(self) -> int:
        """How many of those who answer alone are done."""
        return sum(bool(one.handed_in) for one in self.respondents)

    @property
    def visible(self) -> tuple[SectionId, ...]:
        """The sections whose results may be seen: locked ones; all of them when they came in as a sheet.

        None of a ballot: its results are seen where the board agrees.
        """
        chosen = self.plan.sections
        if self.is_ballot:
            return ()
        return chosen if self.mode is Mode.SHEET else tuple(one for one in chosen if self.is_locked(one))
