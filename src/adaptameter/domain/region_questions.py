"""Which questions work in practice in most organisations of a group, which in few."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.scorecard import Scorecard

FEWEST_ANSWERS: Final = 10
"""Organisations that the figure of a single question needs."""

_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Question:
    """A question that `n` organisations answered, ten or more; in `working` of them it works in practice."""

    indicator: IndicatorId
    section: SectionId
    n: int
    working: int

    @property
    def is_strong(self) -> bool:
        """It works in at least three of four organisations."""
        return _QUARTERS * self.working >= (_QUARTERS - 1) * self.n

    @property
    def is_weak(self) -> bool:
        """It works in at most one of four organisations."""
        return _QUARTERS * self.working <= self.n


def questions(cards: Sequence[Scorecard], instrument: Instrument) -> tuple[tuple[Question, ...], int]:
    """The questions in the order of the instrument, and how many have too few answers to be told.

    Levels count as far as they can be shown, and only in locked sections.
    """
    answered: Counter[IndicatorId] = Counter()
    working: Counter[IndicatorId] = Counter()
    for card in cards:
        for score in card.profile.sections:
            for one in score.items if score.section in card.locked else ():
                if one.evidenced is not None:
                    answered[one.indicator.id] += 1
                    working[one.indicator.id] += one.evidenced >= instrument.scale.working
    told = tuple(
        Question(name, one.section, answered[name], working[name])
        for name, one in instrument.indicators.items()
        if answered[name] >= FEWEST_ANSWERS
    )
    return told, len(answered) - len(told)
