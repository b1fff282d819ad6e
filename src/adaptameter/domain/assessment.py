"""One assessment: an organisation answers chosen sections of an instrument in a year, and locks them one by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from adaptameter.domain.instrument import IndicatorId, Instrument, InstrumentId, Section, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.sheet import Sheet

AssessmentId = NewType("AssessmentId", str)


class Mode(Enum):
    """How the answers came in: one by one on the screen, or as a filled-in sheet, where nothing was hidden."""

    SCREEN = "screen"
    SHEET = "sheet"


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

    def is_locked(self, section: SectionId) -> bool:
        """Whether this section is closed: its answers stand and its result may be seen."""
        return bool(self.locks.get(section, _OPEN).locked_at)

    @property
    def locked(self) -> frozenset[SectionId]:
        """The chosen sections that are closed."""
        return frozenset(section for section in self.plan.sections if self.is_locked(section))

    @property
    def visible(self) -> tuple[SectionId, ...]:
        """The sections whose results may be seen: locked ones; all of them when they came in as a sheet."""
        chosen = self.plan.sections
        return chosen if self.mode is Mode.SHEET else tuple(one for one in chosen if self.is_locked(one))
