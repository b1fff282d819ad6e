"""A scorecard as its reader gets it: without spread from fewer than three raters, rounded, in clean texts."""

from dataclasses import replace
from typing import Final

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.record import Action
from adaptameter.domain.scorecard import Facts, Scorecard, Signed, shareable

DIGITS: Final = 4
"""Decimals of the figures in a payload."""

_NOISE_DIGITS: Final = 6
"""Decimals of what the noise model reads, so that it says the same of a file as of the answers (method, 7)."""


def leaving(card: Scorecard) -> Scorecard:
    """The scorecard exactly as it reads back from a file; what left once is not changed again."""
    return cleaned(trimmed(card))


def trimmed(card: Scorecard) -> Scorecard:
    """The scorecard with figures that may leave, and with nothing about a section that is not on it."""
    facts, shown = card.facts, card.sections
    figures = {one: _rounded(shareable(facts.figures[one])) for one in shown if one in facts.figures}
    kept = replace(
        facts,
        figures={one: said for one, said in figures.items() if said != SectionFigures(one, 0)},
        staff={one: facts.staff[one] for one in shown if facts.staff.get(one)},
        old_records=frozenset(one for one in facts.old_records if card.instrument.indicators[one].section in shown),
        notes={one: facts.notes[one] for one in shown if one in facts.notes},
    )
    return replace(card, facts=kept)


def cleaned(card: Scorecard) -> Scorecard:
    """The scorecard with every text of a person made safe to keep (see `domain.clean`)."""
    facts: Facts = card.named(clean(card.organisation.name)).facts
    safe = replace(
        facts,
        actions=tuple(_action(one) for one in facts.actions),
        notes={section: clean_lines(note) for section, note in facts.notes.items()},
        signed=_signed(facts.signed) if facts.signed else None,
    )
    return replace(card, facts=safe)


def _action(one: Action) -> Action:
    return replace(one, what=clean(one.what), sign=clean(one.sign))


def _signed(one: Signed) -> Signed:
    return replace(one, place=clean(one.place), minutes=clean(one.minutes))


def _rounded(said: SectionFigures) -> SectionFigures:
    return replace(
        said,
        agreement=rounded(said.agreement),
        unknown_rate=rounded(said.unknown_rate),
        drift=rounded(said.drift, _NOISE_DIGITS),
        deviation=rounded(said.deviation, _NOISE_DIGITS),
        alpha=rounded(said.alpha),
    )


def rounded(number: float | None, digits: int = DIGITS) -> float | None:
    """The number with so many decimals, None when there is none."""
    return None if number is None else round(float(number), digits)
