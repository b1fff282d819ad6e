"""What leaves the house: the agreed answers of one organisation in one year, and nothing that names a person."""

from collections.abc import Mapping
from dataclasses import dataclass

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Assessment, Mode
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import Profile, score
from adaptameter.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Raw agreed answers with what is needed to score them again; `profile` is always computed, never read.

    `locked` names the sections that the board closed. Notes, reasons and evidence titles are not in `sheet`.
    """

    id: str
    organisation: Organisation
    year: int
    instrument: Instrument
    languages: tuple[str, ...]
    mode: Mode
    sections: tuple[SectionId, ...]
    locked: frozenset[SectionId]
    sheet: Sheet
    profile: Profile


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything on a scorecard that is not an answer."""

    id: str
    organisation: Organisation
    year: int
    languages: tuple[str, ...]
    mode: Mode
    sections: tuple[SectionId, ...]
    locked: frozenset[SectionId]


def scorecard(instrument: Instrument, assessment: Assessment) -> Scorecard:
    """The scorecard of the sections whose results may be seen. Refusal: nothing_to_share when there is none."""
    sections = assessment.visible
    if not sections:
        raise Refusal("nothing_to_share")
    plan = assessment.plan
    facts = Facts(
        id=assessment.id,
        organisation=plan.organisation,
        year=plan.year,
        languages=(plan.language,),
        mode=assessment.mode,
        sections=sections,
        locked=assessment.locked,
    )
    return of(instrument, bare(assessment.sheet.answers, instrument, sections), facts)


def of(instrument: Instrument, sheet: Sheet, facts: Facts) -> Scorecard:
    """A scorecard from answers and facts; the profile is computed here."""
    ordered = tuple(section.id for section in instrument.sections if section.id in facts.sections)
    return Scorecard(
        id=facts.id,
        organisation=facts.organisation,
        year=facts.year,
        instrument=instrument,
        languages=facts.languages,
        mode=facts.mode,
        sections=ordered,
        locked=facts.locked,
        sheet=sheet,
        profile=score(instrument, sheet, ordered),
    )


def bare(answers: Mapping[IndicatorId, Answer], instrument: Instrument, sections: tuple[SectionId, ...]) -> Sheet:
    """The answers to these sections without reasons, notes and evidence titles; what was not reached is left out."""
    return Sheet(
        {
            indicator.id: _bare(answers[indicator.id])
            for section in sections
            for indicator in instrument.section(section).indicators
            if indicator.id in answers and answers[indicator.id].state is not State.NOT_REACHED
        }
    )


def _bare(said: Answer) -> Answer:
    return Answer(said.state, said.level, said.evidence)
