"""What the boards of a group planned, and what came of the plans of the year before."""

from collections.abc import Sequence
from dataclasses import dataclass

from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.plan import last_actions
from adaptameter.domain.record import Action, Record
from adaptameter.domain.region_figures import fewest
from adaptameter.domain.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Planned:
    """What `n` organisations planned in a section, or for no question at all (None).

    `actions` is None with fewer than `fewest` organisations. There is no sum over the sections: a section that is
    withheld could be worked out from it.
    """

    section: SectionId | None
    n: int
    fewest: int
    actions: int | None = None


@dataclass(frozen=True, slots=True)
class Aims:
    """Levels that the plans of the year before aimed at and that can be checked today, of `n` organisations.

    `aims` and `reached` are None with fewer than `fewest` organisations.
    """

    n: int
    fewest: int
    aims: int | None = None
    reached: int | None = None


def planned(cards: Sequence[Scorecard], instrument: Instrument) -> tuple[Planned, ...]:
    """The plans on these scorecards by section, in the order of the instrument, then those for no question."""
    found: dict[SectionId | None, list[tuple[Scorecard, int]]] = {}
    for card in cards:
        places = [_section(action, instrument) for action in card.facts.actions]
        for place in dict.fromkeys(places):
            found.setdefault(place, []).append((card, places.count(place)))
    order: list[SectionId | None] = [*(one.id for one in instrument.sections), None]
    return tuple(_planned(place, found[place]) for place in order if place in found)


def aims(before: Sequence[Scorecard], now: Sequence[Scorecard], instrument: Instrument) -> Aims:
    """How many of the levels that were aimed at are reached; what is not known today does not count."""
    plans = {card.organisation.id: card.facts.actions for card in before}
    counting, every = [], list[bool]()
    for card in now:
        record = Record(actions=plans.get(card.organisation.id, ()))
        known = [one.reached for one in last_actions(record, card.sheet, instrument, "") if one.reached is not None]
        every += known
        if known:
            counting.append(card)
    least = fewest(counting)
    if len(counting) < least:
        return Aims(len(counting), least)
    return Aims(len(counting), least, len(every), sum(every))


def _planned(place: SectionId | None, found: Sequence[tuple[Scorecard, int]]) -> Planned:
    least = fewest(card for card, _ in found)
    actions = sum(count for _, count in found) if len(found) >= least else None
    return Planned(place, len(found), least, actions)


def _section(action: Action, instrument: Instrument) -> SectionId | None:
    one = instrument.indicators.get(action.indicator) if action.indicator else None
    return one.section if one else None
