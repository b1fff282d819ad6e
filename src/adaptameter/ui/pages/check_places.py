"""Where a finding leads: the page, and the place on it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from adaptameter.domain.finding import Finding
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.ui.frame.steps import Step

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_CLOSING: Final = {
    "prompt_unanswered",
    "spot_check_missing",
    "spot_not_found",
    "one_present",
    "no_quorum",
    "talk_note",
    "minutes",
    "prompt",
}
"""Codes of findings, and places of texts, that belong to the end of the talk about a section."""

_PLANNED: Final = {
    "plan_empty",
    "too_many_actions",
    "action_incomplete",
    "overdue_action",
    "action_what",
    "action_sign",
}
"""Codes of findings, and places of texts, that belong to the plan."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, perhaps a section and a question on it; `closing` wants what comes before the section is locked."""

    step: Step
    section: SectionId | None = None
    indicator: IndicatorId | None = None
    closing: bool = False


def place(found: Finding, standing: "Standing") -> Place | None:
    """Where this can be put right; None when it is no place in the assessment, or one on the page of findings."""
    names = {found.code, str(found.facts.get("place", ""))}
    if names & _PLANNED:
        return Place(Step.PLAN)
    if found.section is None:
        return None
    section = standing.instrument.section(found.section)
    missing = standing.assessment.sheet.open(section.indicators)
    asked = found.indicator or (missing or section.indicators)[0].id
    if not standing.is_alone or standing.meeting is None:
        return Place(Step.ANSWER, section.id, asked)
    is_ready = found.code == "section_open" and not missing
    return Place(Step.AGREE, section.id, asked, closing=is_ready or bool(names & _CLOSING))
