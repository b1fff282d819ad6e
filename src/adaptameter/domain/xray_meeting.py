"""What the talk of the board shows: who was there, what was looked at, how the private answers lay beside it.

Method, sections 5 and 10. Only counts leave the private answers, never whose they were.
"""

from collections.abc import Iterable
from typing import Final

from adaptameter.domain.agreement import FEWEST_FOR_SPREAD, Guard, SectionFigures, guards, record_grade
from adaptameter.domain.assessment import Mode
from adaptameter.domain.finding import Finding, Seen, Severity, on_indicator, on_section
from adaptameter.domain.instrument import Indicator, Section
from adaptameter.domain.prompts import key, spot, unanswered
from adaptameter.domain.record import Agreed, Outcome

_FEWEST_PRESENT: Final = 2


def of_meeting(seen: Seen) -> Iterable[Finding]:
    """Findings in the talk about each section, once nothing in it is open, and in how it was agreed."""
    alone = seen.assessment.mode is Mode.ALONE
    for section in seen.sections:
        if seen.is_complete(section):
            yield from _prompts(seen, section, Severity.ERROR if alone else Severity.WARNING)
        if alone and seen.is_complete(section):
            yield from _spot(seen, section)
            yield from _present(seen, section)
        if alone and section.id in seen.figures:
            yield from _raters(seen, section, seen.figures[section.id])
        if alone:
            yield from (found for one in section.indicators for found in _agreed(seen, one))


def _prompts(seen: Seen, section: Section, severity: Severity) -> Iterable[Finding]:
    talk = seen.assessment.record.talk(section.id)
    for prompt in unanswered(seen.instrument, section, seen.sheet, talk):
        indicator = seen.instrument.indicators[prompt.if_item]
        yield on_indicator(indicator, "prompt_unanswered", severity, prompt=key(prompt), other=prompt.then_item)


def _spot(seen: Seen, section: Section) -> Iterable[Finding]:
    drawn = spot(seen.instrument, section, seen.sheet, seen.assessment.id)
    if drawn is None:
        return
    match seen.assessment.record.talk(section.id).spot:
        case "opened":
            return
        case "not_found":
            yield on_indicator(seen.instrument.indicators[drawn], "spot_not_found", Severity.WARNING)
        case _:
            yield on_indicator(seen.instrument.indicators[drawn], "spot_check_missing", Severity.ERROR)


def _present(seen: Seen, section: Section) -> Iterable[Finding]:
    talk = seen.assessment.record.talk(section.id)
    if len(talk.present) < _FEWEST_PRESENT:
        yield on_section(section, "one_present", Severity.ERROR, count=len(talk.present))
    if not talk.quorum:
        yield on_section(section, "no_quorum", Severity.WARNING)


def _raters(seen: Seen, section: Section, figures: SectionFigures) -> Iterable[Finding]:
    if figures.has_drifted and figures.drift is not None:
        yield on_section(section, "drift", Severity.WARNING, drift=round(figures.drift, 2))
    if figures.left_out:
        yield on_section(section, "left_out_rater", Severity.NOTE, count=figures.left_out)
    if figures.raters < FEWEST_FOR_SPREAD:
        yield on_section(section, "few_raters", Severity.NOTE, count=figures.raters)
    elif straight := seen.straight.get(section.id):
        yield on_section(section, "straight_raters", Severity.NOTE, count=straight)


def _agreed(seen: Seen, indicator: Indicator) -> Iterable[Finding]:
    said, how = seen.sheet[indicator.id], seen.assessment.record.agreed.get(indicator.id, Agreed())
    if how.outcome is Outcome.NOT_AGREED:
        yield on_indicator(indicator, "not_agreed", Severity.NOTE)
    if said.level is None or indicator.id not in seen.spreads:
        return
    needed = guards(seen.spreads[indicator.id], said.level)
    if Guard.RECORD_NEEDED in needed and said.evidence < record_grade(seen.instrument):
        yield on_indicator(indicator, "record_needed", Severity.ERROR, level=said.level)
    if Guard.REASON_NEEDED in needed and not how.reason.strip():
        yield on_indicator(indicator, "reason_needed", Severity.ERROR, level=said.level)
