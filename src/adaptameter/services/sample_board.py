"""What a made-up board does beyond answering: who is there, what it notes, plans, says of a finding and signs."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from adaptameter.domain import prompts
from adaptameter.domain.assessment import Assessment
from adaptameter.domain.instrument import Instrument, Section
from adaptameter.domain.plan import Suggestion
from adaptameter.domain.record import Action, ActionId, Talk
from adaptameter.domain.texts import Texts
from adaptameter.services.sample_answers import Sample, chance

SIGNING: Final = ("chair", "treasurer")
"""Who signs."""

WORD: Final = "Made up: we looked at it again, and the answer stands."
"""What the board says about a warning."""

_PRESENT: Final = ("chair", "treasurer", "secretary", "member", "member")
_OWNERS: Final = ("treasurer", "secretary", "chair", "programme", "member")
_ACTIONS: Final = 5
_PROMPT: Final = "Made up: both answers are right, the second one comes later."
_NOTE: Final = "Made up: a note to the reader, as a board may add one to every section."


@dataclass(frozen=True, slots=True)
class Names:
    """Makes ids that nothing else has: with the same `salt` they are the same on every machine."""

    salt: str = ""

    def make(self, *parts: object) -> str:
        """The id of what these parts name: sixteen hexadecimal digits."""
        return hashlib.sha256("|".join((self.salt, *map(str, parts))).encode()).hexdigest()[:16]


def talk(instrument: Instrument, sample: Sample, found: Assessment, section: Section) -> Talk:
    """The talk about a section: its prompts answered, its spot check done, who was there."""
    name, year = sample.organisation.name, str(found.plan.year)
    due = prompts.due(instrument, section, found.sheet)
    drawn = prompts.spot(instrument, section, found.sheet, found.id)
    opened = "opened" if chance(name, section.id, year, "spot") < 0.9 else "not_found"
    return Talk(
        prompts={prompts.key(one): _PROMPT for one in due},
        spot=opened if drawn is not None else "none_due",
        present=(*_PRESENT[: sample.board], *(("director",) if sample.staff else ())),
        quorum=sample.board > 2 or chance(name, section.id, year, "quorum") < 0.8,
        minutes=minutes(found.plan.year),
        note=_NOTE if section is instrument.sections[0] else "",
    )


def plan(suggested: Iterable[Suggestion], texts: Texts, names: Names, year: int) -> tuple[Action, ...]:
    """The first suggestions as actions, each with an owner, a date in the year after and what shows that it is done."""
    chosen = [one for one in suggested if one.text_key and one.aim is not None][:_ACTIONS]
    return tuple(
        Action(
            id=ActionId(names.make(year, one.indicator, "action")[:8]),
            what=texts.of(one.text_key),
            indicator=one.indicator,
            aim=one.aim,
            owner=_OWNERS[number % len(_OWNERS)],
            due=f"{year + number // 3}-{(8, 10, 12, 2, 3)[number % 5]:02}-15",
            sign=texts.of(f"indicator.{one.indicator}.example.1"),
            rule=one.rule,
        )
        for number, one in enumerate(chosen)
    )


def done(sample: Sample, action: Action) -> str:
    """When an action of the plan was done: mostly on its date, some never."""
    return action.due if chance(sample.organisation.name, str(action.indicator), "done") < 0.7 else ""


def minutes(year: int) -> str:
    """The minutes of the meeting in which the board agrees and signs."""
    return f"5/{year}"


def met_at(year: int) -> str:
    """When the board agreed (ISO 8601, UTC)."""
    return f"{year}-05-{year % 7 + 12:02}T17:30:00+00:00"
