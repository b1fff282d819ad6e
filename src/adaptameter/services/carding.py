"""The scorecard of a stored assessment: agreed answers, and of the private ones only what may leave."""

import json
from collections.abc import Mapping
from dataclasses import replace

from adaptameter.domain.agreement import SectionFigures, record_grade
from adaptameter.domain.assessment import Assessment, AssessmentId
from adaptameter.domain.instrument import IndicatorId, Section, SectionId
from adaptameter.domain.record import Record, Signature
from adaptameter.domain.scorecard import Facts, Scorecard, Signed, plain_facts, scorecard, shareable
from adaptameter.services.agreeing import alpha_of
from adaptameter.services.room import Opened, Room
from adaptameter.store.work import Work


def card(room: Room, which: AssessmentId) -> Scorecard:
    """The scorecard as it would leave now, without what the board withholds. Refusal: nothing_to_share."""
    with room.work() as work:
        found = work.assessments.get(which)
        room.check_instrument(found)
        return card_of(room, work, found)


def card_of(room: Room, work: Work, found: Assessment, signature: Signature | None = None) -> Scorecard:
    """The same for an assessment that was just read, perhaps with a signature that is being made."""
    facts = plain_facts(found)
    opened, instrument = room.opened(work, found), room.instrument_of(found)
    record, sections = found.record, [instrument.section(one) for one in facts.sections]
    made = replace(
        facts,
        figures=_figures(room, work, found, opened, sections),
        staff=_staff(room, work, found, sections),
        old_records=_old_records(room, work, found, facts),
        actions=tuple(one for one in record.actions if f"action.{one.id}" not in record.withheld),
        notes=_notes(record, facts.sections),
        signed=_signed(signature or record.signature),
    )
    return scorecard(instrument, found, made)


def _figures(
    room: Room, work: Work, found: Assessment, opened: Opened | None, sections: list[Section]
) -> Mapping[SectionId, SectionFigures]:
    seen = room.meeting(work, found)
    if seen is None or opened is None:
        return {}
    top = room.instrument_of(found).scale.top
    made = (replace(seen.figures[one.id], alpha=alpha_of(one, opened, top)) for one in sections)
    return {one.section: shareable(one) for one in made}


def _staff(room: Room, work: Work, found: Assessment, sections: list[Section]) -> Mapping[SectionId, int]:
    seen = room.meeting(work, found)
    counted = {one.id: seen.staff_figures[one.id].raters for one in sections} if seen else {}
    return {section: raters for section, raters in counted.items() if raters}


def _old_records(room: Room, work: Work, found: Assessment, facts: Facts) -> frozenset[IndicatorId]:
    """Indicators whose record is known to be from before the last lock: it cannot show a new step.

    Once signed they stand as they were signed, whatever becomes of last year's assessment: they are sealed.
    """
    if found.record.signature is not None:
        return frozenset(IndicatorId(one) for one in json.loads(found.record.signature.content)["old_records"])
    before = room.earlier(work, found)
    if before is None:
        return frozenset()
    instrument = room.instrument_of(found)
    wanted = record_grade(instrument)
    old = set()
    for section in facts.sections:
        locked = before.locks[section].locked_at[:10] if section in before.locks else ""
        for one in instrument.section(section).indicators:
            said = found.sheet[one.id]
            if said.evidence >= wanted and said.dated and locked and said.dated <= locked:
                old.add(one.id)
    return frozenset(old)


def _notes(record: Record, sections: tuple[SectionId, ...]) -> Mapping[SectionId, str]:
    notes = {section: record.talk(section).note for section in sections}
    return {section: note for section, note in notes.items() if note and f"note.{section}" not in record.withheld}


def _signed(signature: Signature | None) -> Signed | None:
    if signature is None:
        return None
    return Signed(signature.revision, signature.roles, signature.date, signature.place, signature.minutes)


def earlier_lock(found: Assessment | None) -> str:
    """When an assessment was last locked; empty when it never was."""
    return max((one.locked_at for one in found.locks.values()), default="") if found else ""
