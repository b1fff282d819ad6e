"""All years of one organisation: their scorecards, what changed between them, how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.change import Change, change, then_change
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard, bare, of
from adaptameter.services.carding import card_of
from adaptameter.services.room import Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.work import Work


@dataclass(frozen=True, slots=True)
class Years:
    """The years of an organisation up to this one, oldest first; `changes` lie between neighbours.

    Only sections that are locked this year are looked at: last year's answers to the others stay hidden. `then` is the
    change against last year as the board sees it today, by section, in claimed points (method, 7).
    """

    cards: tuple[Scorecard, ...] = ()
    changes: tuple[Change, ...] = ()
    then: Mapping[SectionId, float | None] | None = None


class Yearly:
    """The wishes of a board that looks back."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def look(self, which: AssessmentId) -> Years:
        """Everything there is to compare, as far as it may be seen. Refusals: those of `get`."""
        with self._room.work() as work:
            found = work.assessments.get(which)
            if not found.visible:
                return Years()
            every = [card_of(self._room, work, one) for one in self._every(work, found)]
        cards = tuple(_within(one, found.visible) for one in every)
        pairs = [_changed(before, after) for before, after in pairwise(cards)]
        then = then_change(cards[-2], cards[-1], found.record.then) if len(cards) > 1 and found.record.then else None
        return Years(cards, tuple(one for one in pairs if one is not None), then)

    def then(self, which: AssessmentId, indicator: IndicatorId, level: Level | None) -> Standing:
        """What the board would answer for last year, knowing what it knows now; None takes it back.

        Refusals: section_not_locked, no_such_level.
        """
        asked = self._room.booklet.instrument.indicators[indicator]
        if level is not None and not 0 <= level <= self._room.booklet.instrument.scale.top:
            raise Refusal("no_such_level", indicator=indicator, said=level, top=self._room.booklet.instrument.scale.top)
        with self._room.work() as work:
            if not work.assessments.get(which).is_locked(asked.section):
                raise Refusal("section_not_locked", section=asked.section)
            work.assessments.put_fact(which, record_rows.THEN, indicator, level)
            return self._room.standing(work, which)

    def _every(self, work: Work, found: Assessment) -> list[Assessment]:
        """One assessment a year, the last started, up to this one; oldest first."""
        kept: dict[int, Assessment] = {found.plan.year: found}
        for which, year in work.listing.years_of(found.plan.organisation.id):
            if year < found.plan.year and year not in kept:
                one = work.assessments.get(which)
                if one.mode is not Mode.BALLOT and one.visible and self._has_instrument(one):
                    kept[year] = one
        return [kept[year] for year in sorted(kept)]

    def _has_instrument(self, found: Assessment) -> bool:
        """A year with a version that did not come with the program cannot be scored again."""
        try:
            self._room.instrument_of(found)
        except Refusal:
            return False
        return True


def _within(card: Scorecard, sections: tuple[SectionId, ...]) -> Scorecard:
    """The scorecard with the answers to these sections only."""
    shown = tuple(one for one in card.sections if one in sections)
    return of(card.instrument, bare(card.sheet.answers, card.instrument, shown), replace(card.facts, sections=shown))


def _changed(before: Scorecard, after: Scorecard) -> Change | None:
    """The change between two years, None when nothing in them can be compared."""
    try:
        return change(before, after)
    except Refusal:
        return None
