"""What a made-up board answers: alone, then together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import Final

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Level, Section, SectionId
from adaptameter.domain.sheet import Sheet
from adaptameter.services.generator_assumptions import ASSUMED
from adaptameter.services.generator_dice import Dice

_DONT_KNOW: Final = Answer(State.DONT_KNOW)
_APART: Final = Answer(State.NOT_APPLICABLE)
_WIDE: Final = 2


@dataclass(frozen=True, slots=True)
class Habits:
    """What a board is like in one year.

    `harsh` has a severity for each rater, in levels. `drifts`: its meeting raises answers. `filed` is the share of
    answers that are shown as well as they need, 0–1. `apart` does not apply to it.
    """

    harsh: tuple[float, ...]
    drifts: bool
    filed: float
    apart: frozenset[IndicatorId]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it: the private sheets, the agreed one, how many indicators of a section stayed open."""

    private: tuple[Sheet, ...]
    agreed: Sheet
    not_agreed: Mapping[SectionId, int]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A board answers in one year: `stands` is where each indicator is, in levels and beyond both ends of the scale."""

    instrument: Instrument
    sections: tuple[Section, ...]
    habits: Habits
    stands: Mapping[IndicatorId, float]
    dice: Dice

    def told(self) -> Told:
        """Everything that is answered."""
        dice, mood = self.dice, ASSUMED.mood * self.dice.bell()
        seen = {name: level + mood + ASSUMED.occasion * dice.bell() for name, level in self.stands.items()}
        hidden = frozenset(name for name in seen if dice.chance(ASSUMED.hidden))
        private = tuple(self._alone(seen, hidden, harsh) for harsh in self.habits.harsh)
        agreed: dict[IndicatorId, Answer] = {}
        not_agreed: dict[SectionId, int] = {}
        for section in self.sections:
            made = {one.id: self._together(one, [sheet[one.id] for sheet in private]) for one in section.indicators}
            agreed.update({name: said for name, (said, _) in made.items()})
            not_agreed[section.id] = sum(left_open for _, left_open in made.values())
        return Told(private, Sheet(agreed), not_agreed)

    def shown(self, one: Indicator, level: int) -> Answer:
        """The answer with its evidence: mostly what the level needs, else it trails behind."""
        needed = self.instrument.evidence.needed(Level(level), critical=one.critical)
        filed = self.dice.chance(self.habits.filed)
        step = self.dice.chance(ASSUMED.spare) if filed else -1 - self.dice.chance(ASSUMED.far)
        return at(level, min(max(0, needed + step), len(self.instrument.evidence.codes) - 1))

    def _alone(self, seen: Mapping[IndicatorId, float], hidden: frozenset[IndicatorId], harsh: float) -> Sheet:
        dice, given = self.dice, dict[IndicatorId, Answer]()
        levels = [at(level) for level in range(self.instrument.scale.top + 1)]
        for section in self.sections:
            stops = len(section.indicators) // 3 if dice.chance(ASSUMED.left) else len(section.indicators)
            for one in section.indicators[:stops]:
                if one.id in self.habits.apart:
                    given[one.id] = _APART
                elif dice.chance(ASSUMED.hidden_to if one.id in hidden else ASSUMED.unknown):
                    given[one.id] = _DONT_KNOW
                else:
                    felt = seen[one.id] + harsh + ASSUMED.residual * dice.bell()
                    given[one.id] = levels[int(min(max(0.0, felt + 0.5), len(levels) - 1))]
        return Sheet(given)

    def _together(self, one: Indicator, first: Sequence[Answer]) -> tuple[Answer, bool]:
        """What the board agrees on, and whether it could not: then the middle, the lower one of two, stands."""
        levels = [said.level for said in first if said.level is not None]
        if 2 * len(levels) < len(first):
            return (_APART if one.id in self.habits.apart else _DONT_KNOW), False
        level, wide = median_low(levels), max(levels) - min(levels) >= _WIDE
        if wide and self.dice.chance(ASSUMED.not_agreed):
            return self.shown(one, level), True
        raised = self.habits.drifts and level < max(levels) and self.dice.chance(ASSUMED.drift)
        return self.shown(one, level + raised), False
