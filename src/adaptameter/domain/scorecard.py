"""What leaves the house: the agreed answers of one organisation in one year, and nothing that names a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from adaptameter.domain.agreement import FEWEST_FOR_SPREAD, SectionFigures
from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Assessment, Mode
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.record import Action
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import Profile, score
from adaptameter.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Signed:
    """What a scorecard says about its signature: revision 1 and up, roles, never names."""

    revision: int
    roles: tuple[str, ...]
    date: str
    place: str
    minutes: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything on a scorecard that is not an answer.

    `figures` holds, for sections that were answered alone, what may leave (see `shareable`); `staff` counts the staff
    members who answered a section. `old_records` are indicators whose record is dated before the last lock. `notes`
    are the board's words to the reader, by section. `signed` is None on a scorecard that nobody signed.
    """

    id: str
    organisation: Organisation
    year: int
    languages: tuple[str, ...]
    mode: Mode
    sections: tuple[SectionId, ...]
    locked: frozenset[SectionId]
    figures: Mapping[SectionId, SectionFigures] = field(default_factory=dict)
    staff: Mapping[SectionId, int] = field(default_factory=dict)
    old_records: frozenset[IndicatorId] = frozenset()
    actions: tuple[Action, ...] = ()
    notes: Mapping[SectionId, str] = field(default_factory=dict)
    signed: Signed | None = None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Raw agreed answers with what is needed to score them again; `profile` is always computed, never read.

    Private answers, notes, reasons and evidence titles are not in it.
    """

    facts: Facts
    instrument: Instrument
    sheet: Sheet
    profile: Profile

    @property
    def id(self) -> str:
        """The id of the assessment."""
        return self.facts.id

    @property
    def organisation(self) -> Organisation:
        """Whose scorecard this is."""
        return self.facts.organisation

    @property
    def year(self) -> int:
        """The year it is about."""
        return self.facts.year

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the questions were read."""
        return self.facts.languages

    @property
    def mode(self) -> Mode:
        """How the answers came in."""
        return self.facts.mode

    @property
    def sections(self) -> tuple[SectionId, ...]:
        """The sections on it, in the order of the instrument."""
        return self.facts.sections

    @property
    def locked(self) -> frozenset[SectionId]:
        """The sections that the board closed."""
        return self.facts.locked

    def named(self, name: str) -> "Scorecard":
        """The same scorecard under this name of the organisation."""
        return replace(self, facts=replace(self.facts, organisation=replace(self.organisation, name=name)))


def shareable(figures: SectionFigures) -> SectionFigures:
    """What may leave: with fewer than three raters only how many there were, and what the board did not agree on."""
    if figures.raters >= FEWEST_FOR_SPREAD:
        return figures
    return SectionFigures(figures.section, figures.raters, figures.left_out, not_agreed=figures.not_agreed)


def scorecard(instrument: Instrument, assessment: Assessment, facts: Facts | None = None) -> Scorecard:
    """The scorecard of the sections whose results may be seen, with these facts or the plain ones.

    Refusal: nothing_to_share when there is none.
    """
    if not assessment.visible:
        raise Refusal("nothing_to_share")
    stated = facts or plain_facts(assessment)
    return of(instrument, bare(assessment.sheet.answers, instrument, stated.sections), stated)


def plain_facts(assessment: Assessment) -> Facts:
    """What an assessment says about itself without any private answer being looked at."""
    plan = assessment.plan
    return Facts(
        id=assessment.id,
        organisation=plan.organisation,
        year=plan.year,
        languages=(plan.language,),
        mode=assessment.mode,
        sections=assessment.visible,
        locked=assessment.locked,
    )


def of(instrument: Instrument, sheet: Sheet, facts: Facts) -> Scorecard:
    """A scorecard from answers and facts; the profile is computed here."""
    ordered = tuple(section.id for section in instrument.sections if section.id in facts.sections)
    return Scorecard(replace(facts, sections=ordered), instrument, sheet, score(instrument, sheet, ordered))


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
