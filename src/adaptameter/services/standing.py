"""Where one assessment stands: what pages show, and nothing else."""

from dataclasses import dataclass

from adaptameter.domain import prompts
from adaptameter.domain.assessment import Assessment, AssessmentId
from adaptameter.domain.instrument import ConsistencyPrompt, IndicatorId, Instrument, Section
from adaptameter.domain.meeting import Meeting
from adaptameter.domain.respondent import Respondent
from adaptameter.domain.scoring import Profile
from adaptameter.instruments.reader import Booklet


@dataclass(frozen=True, slots=True)
class Standing:
    """`profile` has only what may be seen.

    While somebody sits at the computer to answer alone, `seat` says who: then the sheet and the position of
    `assessment` are that person's own, `hidden` are the own answers that stay out of sight (given earlier, without a
    PIN), and nothing of the others is in here. `meeting` is there once the private answers are opened. `newer` is a
    later year of the same organisation that is being answered: until it is locked, this one stays closed, so that the
    old answers lead nobody (instrument, `guards`).
    """

    assessment: Assessment
    booklet: Booklet
    profile: Profile
    seat: Respondent | None = None
    hidden: frozenset[IndicatorId] = frozenset()
    meeting: Meeting | None = None
    newer: AssessmentId | None = None

    @property
    def instrument(self) -> Instrument:
        """The instrument that is answered."""
        return self.booklet.instrument

    @property
    def is_alone(self) -> bool:
        """Each member answers alone, before the board agrees."""
        return self.assessment.is_alone

    @property
    def is_ballot(self) -> bool:
        """These are the private answers of one member of a board that keeps its assessment elsewhere."""
        return self.assessment.is_ballot

    @property
    def is_collecting(self) -> bool:
        """Each answers alone, and nobody sits here now: the questions are not shown."""
        return self.is_alone and self.seat is None

    @property
    def is_signed(self) -> bool:
        """The board signed: nothing changes until it opens the assessment again."""
        return self.assessment.record.signature is not None

    @property
    def expected(self) -> int:
        """How many answer alone."""
        return len(self.assessment.respondents)

    @property
    def handed_in(self) -> int:
        """How many of them are done."""
        return self.assessment.handed_in

    @property
    def sections(self) -> tuple[Section, ...]:
        """The chosen sections in the order of this year."""
        return self.assessment.plan.sections_in(self.instrument)

    @property
    def given(self) -> int:
        """How many questions have an answer; those out of sight count too."""
        return sum(self.given_in(section) for section in self.sections)

    @property
    def total(self) -> int:
        """How many questions there are."""
        return sum(len(section.indicators) for section in self.sections)

    @property
    def asked(self) -> tuple[IndicatorId, ...]:
        """Every question in the order in which it is asked."""
        return tuple(indicator.id for section in self.sections for indicator in section.indicators)

    @property
    def current(self) -> IndicatorId:
        """The question one is at: where it was left, or the first open one, or the first."""
        position = self.assessment.position
        if position is not None and position in self.asked:
            return position
        return next((one for one in self.asked if not self.is_given(one)), self.asked[0])

    @property
    def current_section(self) -> Section:
        """The section of the present question."""
        return self.instrument.section(self.instrument.indicators[self.current].section)

    @property
    def before(self) -> IndicatorId | None:
        """The question before the present one."""
        here = self.asked.index(self.current)
        return self.asked[here - 1] if here else None

    @property
    def after(self) -> IndicatorId | None:
        """The question after the present one."""
        here = self.asked.index(self.current)
        return self.asked[here + 1] if here + 1 < len(self.asked) else None

    def is_given(self, indicator: IndicatorId) -> bool:
        """Whether this question has an answer, in sight or out of it."""
        return indicator in self.hidden or self.assessment.sheet[indicator].is_given

    def given_in(self, section: Section) -> int:
        """How many questions of this section have an answer."""
        return sum(self.is_given(one.id) for one in section.indicators)

    def is_complete(self, section: Section) -> bool:
        """Whether nothing is open in this section."""
        return self.given_in(section) == len(section.indicators)

    def due_prompts(self, section: Section) -> tuple[ConsistencyPrompt, ...]:
        """The soft checks that the agreed answers of this section raise."""
        return prompts.due(self.instrument, section, self.assessment.sheet)

    def spot(self, section: Section) -> IndicatorId | None:
        """The question whose record the board is asked to open, if there is one."""
        return prompts.spot(self.instrument, section, self.assessment.sheet, self.assessment.id)
