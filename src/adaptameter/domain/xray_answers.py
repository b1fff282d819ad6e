"""What the agreed answers themselves show: what is open, unproven, unlikely or does not apply."""

from collections.abc import Iterable
from typing import Final

from adaptameter.domain.agreement import record_grade
from adaptameter.domain.answer import State
from adaptameter.domain.finding import Finding, Seen, Severity, on_indicator, on_section
from adaptameter.domain.instrument import Indicator, Section
from adaptameter.domain.scoring import item
from adaptameter.domain.sheet import Sheet

_STRAIGHT: Final = 6
"""Levels a section needs before one level everywhere looks odd."""

_JUMP: Final = 2


def of_answers(seen: Seen) -> Iterable[Finding]:
    """Findings in the agreed sheet, beside last year's where a section is locked (method, 10: not before)."""
    for section in seen.sections:
        yield from _whole(seen, section)
        for indicator in section.indicators:
            yield from _alone(seen, indicator)
            if seen.last is not None and seen.assessment.is_locked(section.id):
                yield from _since_last_year(seen, indicator, seen.last)


def _whole(seen: Seen, section: Section) -> Iterable[Finding]:
    answers = [seen.sheet[one.id] for one in section.indicators]
    missing = seen.sheet.open(section.indicators)
    if not seen.assessment.is_locked(section.id):
        yield on_section(section, "section_open", Severity.ERROR, count=len(missing))
    if missing:
        yield on_indicator(missing[0], "items_open", Severity.NOTE, count=len(missing))
    levels = [one.level for one in answers if one.level is not None]
    if len(levels) >= _STRAIGHT and len(set(levels)) == 1:
        yield on_section(section, "straight_lining", Severity.WARNING, level=levels[0], count=len(levels))
    apart = sum(one.state is State.NOT_APPLICABLE for one in answers)
    if 1 - apart / len(answers) < seen.instrument.rules.applicability_min:
        yield on_section(section, "many_not_applicable", Severity.WARNING, count=apart, total=len(answers))


def _alone(seen: Seen, indicator: Indicator) -> Iterable[Finding]:
    one = item(seen.instrument, indicator, seen.sheet[indicator.id])
    level = one.answer.level
    if level is not None and level >= seen.instrument.scale.working and not one.answer.evidence and one.is_held:
        yield on_indicator(indicator, "level_without_evidence", Severity.WARNING, level=level, counts=one.limit)
    if indicator.critical and one.answer.state is State.DONT_KNOW:
        yield on_indicator(indicator, "dont_know_must_have", Severity.WARNING)


def _since_last_year(seen: Seen, indicator: Indicator, last: Sheet) -> Iterable[Finding]:
    before = item(seen.instrument, indicator, last[indicator.id])
    now = item(seen.instrument, indicator, seen.sheet[indicator.id])
    has_record = now.answer.evidence >= record_grade(seen.instrument)
    was, claimed = before.answer.level, now.answer.level
    if was is not None and claimed is not None and claimed - was >= _JUMP and not has_record:
        yield on_indicator(indicator, "jump_without_record", Severity.WARNING, before=was, level=claimed)
    rose = before.evidenced is not None and now.evidenced is not None and now.evidenced > before.evidenced
    if rose and has_record and now.answer.dated <= seen.last_lock[:10]:
        yield on_indicator(indicator, "record_undated", Severity.NOTE, last=seen.last_lock[:10])
