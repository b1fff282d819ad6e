"""One answer: a level, do not know, does not apply, skipped, or not reached yet; how well it is shown; a note.

The five states are kept apart everywhere (method, 3 and 4.4–4.5).
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from adaptameter.domain.instrument import Indicator, Instrument, Level
from adaptameter.domain.refusal import Refusal

LONGEST_TEXT = 4000
"""Characters that a note, a reason or an evidence title may have."""


class State(Enum):
    """What a respondent said about an indicator."""

    LEVEL = "level"
    DONT_KNOW = "DK"
    NOT_APPLICABLE = "NA"
    SKIPPED = "skipped"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said about one indicator.

    `level` is set exactly when `state` is LEVEL. `evidence` is the grade, 0 = said only. `reason` is asked for when
    the indicator does not apply. `shown_by` (the title of a record) and `note` never leave the computer. `dated` is
    the date of that record (ISO 8601), empty when it is not known.
    """

    state: State = State.NOT_REACHED
    level: Level | None = None
    evidence: int = 0
    reason: str = ""
    shown_by: str = ""
    note: str = ""
    dated: str = ""

    def __post_init__(self) -> None:
        if (self.state is State.LEVEL) != (self.level is not None):
            raise ValueError("a level belongs to the state LEVEL, and only to it")

    @property
    def is_given(self) -> bool:
        """A level, do not know or does not apply: nothing is left open."""
        return self.state in (State.LEVEL, State.DONT_KNOW, State.NOT_APPLICABLE)

    def with_level(self, level: Level) -> "Answer":
        """The same evidence and note, with this level."""
        return replace(self, state=State.LEVEL, level=level, reason="")

    def with_state(self, state: State, reason: str = "") -> "Answer":
        """The same evidence and note, with a state that is not a level."""
        return replace(self, state=state, level=None, reason=reason)

    def passed_by(self) -> "Answer":
        """The same; what was not reached before is now skipped."""
        return self.with_state(State.SKIPPED) if self.state is State.NOT_REACHED else self


NOT_REACHED = Answer()


def at(level: int, evidence: int = 0) -> Answer:
    """The answer `level` with evidence of this grade."""
    return Answer(State.LEVEL, Level(level), evidence)


def check(instrument: Instrument, indicator: Indicator, said: Answer) -> None:
    """Refuse an answer that this indicator cannot have.

    Refusals: no_such_level, no_such_evidence, na_not_allowed, na_needs_reason, text_too_long, bad_date.
    """
    if said.level is not None and not 0 <= said.level <= instrument.scale.top:
        raise Refusal("no_such_level", indicator=indicator.id, said=said.level, top=instrument.scale.top)
    if not 0 <= said.evidence < len(instrument.evidence.codes):
        grades = len(instrument.evidence.codes) - 1
        raise Refusal("no_such_evidence", indicator=indicator.id, said=said.evidence, top=grades)
    if said.state is State.NOT_APPLICABLE and not indicator.na_allowed:
        raise Refusal("na_not_allowed", indicator=indicator.id)
    if said.state is State.NOT_APPLICABLE and not said.reason.strip():
        raise Refusal("na_needs_reason", indicator=indicator.id)
    if max(len(said.reason), len(said.shown_by), len(said.note)) > LONGEST_TEXT:
        raise Refusal("text_too_long", indicator=indicator.id, longest=LONGEST_TEXT)
    if not is_date(said.dated):
        raise Refusal("bad_date", said=said.dated[:20])


def is_date(text: str) -> bool:
    """Whether this is a date as it is kept (ISO 8601, YYYY-MM-DD), or empty."""
    try:
        return not text or (len(text) == len("2026-11-22") and bool(date.fromisoformat(text)))
    except ValueError:
        return False
