"""What the X-ray looks at, what it finds, how grave that is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from adaptameter.domain.agreement import SectionFigures, Spread
from adaptameter.domain.assessment import Assessment
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Section, SectionId
from adaptameter.domain.record import Action, ActionId
from adaptameter.domain.refusal import Fact
from adaptameter.domain.sheet import Sheet

_TELLING: Final = ("prompt", "action", "place", "kind", "finding")
"""The facts that tell two findings of one code at one place apart."""


class Severity(Enum):
    """An error blocks the signature, a warning asks for a word of the board, a note only informs; in this order."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was seen and where: an indicator, a section, or (both None) the assessment as a whole.

    `facts` are codes, counts, levels and dates. They never hold a text that a person wrote.
    """

    code: str
    severity: Severity
    section: SectionId | None = None
    indicator: IndicatorId | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The name under which `Record.words` keeps the board's word; the same whenever this is seen again."""
        place = self.indicator or self.section or ""
        parts = [self.code, place, *(str(self.facts[name]) for name in _TELLING if name in self.facts)]
        return ".".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Seen:
    """An assessment and what is known around it.

    `figures` and `spreads` are of the board's first, private answers, empty before the reveal. `straight` counts by
    section the members who gave one level everywhere; it is only filled from three raters on. `last` is what the board
    agreed on last year, `last_lock` when it was last locked, `last_actions` what it planned then, `done` when that was
    done. `today` is a date, `now` and `last_lock` are times in UTC (ISO 8601, as the program writes them).
    """

    instrument: Instrument
    assessment: Assessment
    figures: Mapping[SectionId, SectionFigures] = field(default_factory=dict)
    spreads: Mapping[IndicatorId, Spread] = field(default_factory=dict)
    straight: Mapping[SectionId, int] = field(default_factory=dict)
    last: Sheet | None = None
    last_lock: str = ""
    last_actions: tuple[Action, ...] = ()
    done: Mapping[ActionId, str] = field(default_factory=dict)
    today: str = ""
    now: str = ""

    @property
    def sheet(self) -> Sheet:
        """What the board agreed on so far."""
        return self.assessment.sheet

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections that were chosen."""
        return self.assessment.plan.sections_in(self.instrument)

    def is_complete(self, section: Section) -> bool:
        """Whether nothing in this section is open."""
        return not self.sheet.open(section.indicators)


def on_section(section: Section, code: str, severity: Severity, **facts: Fact) -> Finding:
    """A finding about a section."""
    return Finding(code, severity, section.id, None, facts)


def on_indicator(indicator: Indicator, code: str, severity: Severity, **facts: Fact) -> Finding:
    """A finding about an indicator."""
    return Finding(code, severity, indicator.section, indicator.id, facts)


def on_action(instrument: Instrument, action: Action, code: str, severity: Severity, **facts: Fact) -> Finding:
    """A finding about an action, at the indicator it is for when there is one."""
    asked = instrument.indicators.get(action.indicator) if action.indicator else None
    section, indicator = (asked.section, asked.id) if asked else (None, None)
    return Finding(code, severity, section, indicator, {"action": action.id, **facts})
