"""What changed between two signed revisions of one assessment, as codes and values."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from adaptameter.domain.answer import Answer
from adaptameter.domain.record import Action
from adaptameter.domain.scorecard import Scorecard, Signed


class Kind(Enum):
    """What a difference is about; they are listed in this order."""

    SECTION = "section"
    ANSWER = "answer"
    NOTE = "note"
    ACTION = "action"
    SIGNATURE = "signature"


Value = Answer | Action | str | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not the same; None stands for what is not there.

    `place` and the values by kind. SECTION: a section id, and the same id where the section is on the scorecard.
    ANSWER: an indicator id, and the answers with level or state and evidence grade. NOTE: a section id, and texts.
    ACTION: an action id, and actions. SIGNATURE: roles, date, place or minutes, and what was signed there.
    """

    kind: Kind
    place: str
    before: Value
    after: Value

    @property
    def swapped(self) -> "Difference":
        """The same difference, looked at from the other side."""
        return Difference(self.kind, self.place, self.after, self.before)


def differences(old: Scorecard, new: Scorecard) -> tuple[Difference, ...]:
    """Everything that differs between two scorecards of one instrument, in its order.

    A section that came or went is one difference. The revision is none: two revisions are what is compared.
    """
    every = (*_sections(old, new), *_answers(old, new), *_notes(old, new), *_actions(old, new), *_signatures(old, new))
    return tuple(one for one in every if one.before != one.after)


def _sections(old: Scorecard, new: Scorecard) -> Iterator[Difference]:
    for section in new.instrument.sections:
        before, after = (section.id if section.id in card.sections else None for card in (old, new))
        yield Difference(Kind.SECTION, section.id, before, after)


def _answers(old: Scorecard, new: Scorecard) -> Iterator[Difference]:
    for one in new.instrument.indicators.values():
        if one.section in old.sections and one.section in new.sections:
            yield Difference(Kind.ANSWER, one.id, old.sheet[one.id], new.sheet[one.id])


def _notes(old: Scorecard, new: Scorecard) -> Iterator[Difference]:
    for section in new.instrument.sections:
        before, after = (card.facts.notes.get(section.id) or None for card in (old, new))
        yield Difference(Kind.NOTE, section.id, before, after)


def _actions(old: Scorecard, new: Scorecard) -> Iterator[Difference]:
    before, after = ({one.id: one for one in card.facts.actions} for card in (old, new))
    for one in sorted(before.keys() | after.keys()):
        yield Difference(Kind.ACTION, one, before.get(one), after.get(one))


def _signatures(old: Scorecard, new: Scorecard) -> Iterator[Difference]:
    before, after = (_facts(card.facts.signed) for card in (old, new))
    for one in ("roles", "date", "place", "minutes"):
        yield Difference(Kind.SIGNATURE, one, before.get(one), after.get(one))


def _facts(signed: Signed | None) -> dict[str, Value]:
    if signed is None:
        return {}
    return {"roles": signed.roles, "date": signed.date, "place": signed.place, "minutes": signed.minutes}
