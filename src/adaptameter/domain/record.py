"""What a board does with an assessment beyond its answers: agreeing, planning, signing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, NewType

from adaptameter.domain.instrument import IndicatorId, Level, SectionId

ActionId = NewType("ActionId", str)

ROLES: Final = (
    "chair",
    "vice_chair",
    "secretary",
    "treasurer",
    "member",
    "director",
    "finance",
    "programme",
    "safeguarding",
    "staff",
    "volunteer",
    "adviser",
)
"""Roles, never names: who took part, who signs, who owns an action."""


class Outcome(Enum):
    """How a board came to its answer (instrument, `consensus.outcomes`)."""

    UNANIMOUS = "unanimous"
    AGREED = "agreed"
    LOWER_KEPT = "lower_kept"
    NOT_AGREED = "not_agreed"


@dataclass(frozen=True, slots=True)
class Agreed:
    """How one agreed answer came about; the answer itself stands in the sheet.

    `second` counts the silent second answers by level (index = level) and `second_unknown` the "do not know" among
    them. `outcome` is None while nothing is agreed. `reason` and `minority` stay on this computer.
    """

    second: tuple[int, ...] = ()
    second_unknown: int = 0
    outcome: Outcome | None = None
    reason: str = ""
    minority: str = ""

    @property
    def second_levels(self) -> tuple[Level, ...]:
        """The second answers as levels, lowest first."""
        return tuple(Level(level) for level, count in enumerate(self.second) for _ in range(count))


@dataclass(frozen=True, slots=True)
class Talk:
    """The talk about one section: its prompts, its spot check, who took part.

    `prompts` maps "IF.THEN" to the board's word. `spot` is "", "opened", "not_found" or "none_due". `present` are
    roles, one entry a person. `note` is for the readers of the scorecard: it leaves this computer when the board signs
    and does not withhold it.
    """

    prompts: Mapping[str, str] = field(default_factory=dict)
    spot: str = ""
    present: tuple[str, ...] = ()
    quorum: bool = False
    minutes: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """Something the board will do: what, for which indicator, who owns it, until when, how one sees that it is done.

    `owner` is a role. `due` is a date (ISO 8601) or empty. `aim` is the level it aims at. `rule` says which rule
    suggested it, "own" for the board's own.
    """

    id: ActionId
    what: str
    indicator: IndicatorId | None = None
    aim: Level | None = None
    owner: str = ""
    due: str = ""
    sign: str = ""
    rule: str = "own"


@dataclass(frozen=True, slots=True)
class Signature:
    """A board signs a revision: who (roles), when and where, the minutes, and exactly what was signed.

    `content` is the canonical payload, `seal` its SHA-256 without what may be withheld. `reopened` is empty while the
    signature stands, else the reason why the assessment was opened again.
    """

    revision: int
    roles: tuple[str, ...]
    date: str
    place: str
    minutes: str
    signed_at: str
    content: str
    seal: str
    reopened: str = ""

    @property
    def short_seal(self) -> str:
        """The first sixteen signs of the seal in groups of four, as a person compares them."""
        return " ".join(self.seal[place : place + 4].upper() for place in range(0, 16, 4))


@dataclass(frozen=True, slots=True)
class Record:
    """Everything beyond the answers. `revealed_at` is empty until the private answers are shown.

    `words` maps a finding (see `domain.quality`) to what the board says about it. `done` maps an action to the date it
    was done. `then` holds what the board would answer for last year, knowing what it knows now (method, 7).
    `withheld` names the notes and the actions that do not leave, as "note.GOV" or "action.ID".
    """

    revealed_at: str = ""
    agreed: Mapping[IndicatorId, Agreed] = field(default_factory=dict)
    talks: Mapping[SectionId, Talk] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    done: Mapping[ActionId, str] = field(default_factory=dict)
    then: Mapping[IndicatorId, Level] = field(default_factory=dict)
    signatures: tuple[Signature, ...] = ()
    withheld: frozenset[str] = frozenset()

    @property
    def signature(self) -> Signature | None:
        """The signature that stands, or None while the assessment is open."""
        last = self.signatures[-1] if self.signatures else None
        return last if last is not None and not last.reopened else None

    @property
    def revision(self) -> int:
        """The revision that is signed, or worked on: 1 for the first."""
        return len(self.signatures) + (0 if self.signature else 1)

    def talk(self, section: SectionId) -> Talk:
        """The talk about a section, empty before it began."""
        return self.talks.get(section, Talk())
