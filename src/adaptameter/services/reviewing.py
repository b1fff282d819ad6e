"""The X-ray before signing: what was found, and what the board says about it."""

from collections.abc import Mapping

from adaptameter.domain import quality
from adaptameter.domain.agreement import FEWEST_FOR_SPREAD
from adaptameter.domain.assessment import Assessment, AssessmentId
from adaptameter.domain.clean import clean
from adaptameter.domain.finding import Finding, Seen
from adaptameter.domain.instrument import Section, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.services.carding import earlier_lock
from adaptameter.services.room import Opened, Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.work import Work

_LONGEST_WORD = 500


class Reviewing:
    """The wishes of a board that checks its assessment before it signs."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def findings(self, which: AssessmentId) -> tuple[Finding, ...]:
        """Everything that the X-ray finds now. Refusals: other_instrument, those of `get`."""
        with self._room.work() as work:
            found = work.assessments.get(which)
            self._room.check_instrument(found)
            return self.of(work, found)

    def of(self, work: Work, found: Assessment) -> tuple[Finding, ...]:
        """The same for an assessment that was just read."""
        seen, opened = self._room.meeting(work, found), self._room.opened(work, found)
        before = self._room.earlier(work, found)
        instrument = self._room.booklet.instrument
        return quality.findings(
            Seen(
                instrument=instrument,
                assessment=found,
                figures=seen.figures if seen else {},
                spreads=seen.board if seen else {},
                straight=_straight(found.plan.sections_in(instrument), opened),
                last=_locked_sheet(self._room, found, before),
                last_lock=earlier_lock(before),
                last_actions=before.record.actions if before else (),
                done=before.record.done if before else {},
                today=self._room.today,
                now=self._room.clock(),
            )
        )

    def word(self, which: AssessmentId, finding: str, text: str) -> Standing:
        """Keep what the board says about a finding; an empty text takes it away. Refusal: text_too_long."""
        if len(clean(text)) > _LONGEST_WORD:
            raise Refusal("text_too_long", indicator="", longest=_LONGEST_WORD)
        with self._room.changing(which) as (work, _):
            work.assessments.put_fact(which, record_rows.WORD, finding, clean(text))
            return self._room.standing(work, which)


def _locked_sheet(room: Room, found: Assessment, before: Assessment | None) -> Sheet | None:
    """Last year's answers, of those sections only that are locked this year: the others stay hidden."""
    if before is None:
        return None
    known = room.booklet.instrument.indicators
    kept = {one: said for one, said in before.sheet.answers.items() if one in known}
    return Sheet({one: said for one, said in kept.items() if found.is_locked(known[one].section)})


def _straight(sections: tuple[Section, ...], opened: Opened | None) -> Mapping[SectionId, int]:
    """How many members gave one and the same level everywhere; only counted where nobody can be told from it."""
    if opened is None or len(opened.board) < FEWEST_FOR_SPREAD:
        return {}
    return {one.id: sum(_is_straight(one, sheet) for sheet in opened.board) for one in sections}


def _is_straight(section: Section, sheet: Sheet) -> bool:
    levels = [sheet[one.id].level for one in section.indicators]
    return None not in levels and len(set(levels)) == 1
