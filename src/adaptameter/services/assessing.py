"""Starting, answering, locking and undoing: everything that changes an assessment."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from adaptameter.domain import answer as answers
from adaptameter.domain import organisation
from adaptameter.domain.answer import Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode, Plan
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.instrument import IndicatorId, Instrument, Section, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import Profile, score
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet
from adaptameter.store.assessments import Listed
from adaptameter.store.steps import Step
from adaptameter.store.work import Store


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one assessment stands: what pages show, and nothing else. `profile` has only what may be seen."""

    assessment: Assessment
    booklet: Booklet
    profile: Profile

    @property
    def instrument(self) -> Instrument:
        """The instrument that is answered."""
        return self.booklet.instrument

    @property
    def sections(self) -> tuple[Section, ...]:
        """The chosen sections in the order of this year."""
        return self.assessment.plan.sections_in(self.instrument)

    @property
    def given(self) -> int:
        """How many questions have an answer."""
        return sum(self.assessment.sheet.given(section.indicators) for section in self.sections)

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
        sheet = self.assessment.sheet
        return next((one for one in self.asked if not sheet[one].is_given), self.asked[0])

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

    def is_complete(self, section: Section) -> bool:
        """Whether nothing is open in this section."""
        return not self.assessment.sheet.open(section.indicators)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class Assessing:
    """The wishes of a board that fills in an assessment; every change is on the disk when the call returns."""

    def __init__(self, store: Store, booklet: Booklet, clock: Callable[[], str] = _now) -> None:
        self._store = store
        self._booklet = booklet
        self._clock = clock

    @property
    def booklet(self) -> Booklet:
        """The instrument that new assessments use."""
        return self._booklet

    def every(self) -> tuple[Listed, ...]:
        """All assessments, the last started first."""
        with self._store.work() as work:
            return work.assessments.every()

    def start(
        self, plan: Plan, mode: Mode = Mode.SCREEN, sheet: Sheet | None = None, *, sample: bool = False
    ) -> Standing:
        """Begin an assessment. Refusals: those of `checked`."""
        tidy, instrument = self.checked(plan), self._booklet.instrument
        made = Assessment(
            id=AssessmentId(secrets.token_hex(8)),
            instrument=instrument.id,
            instrument_version=instrument.version,
            plan=tidy,
            mode=mode,
            sample=sample,
            sheet=sheet or Sheet(),
            position=instrument.section(tidy.sections[0]).indicators[0].id,
        )
        return self._added(replace(made, locks=self._complete(made) if sheet else {}))

    def open(self, which: AssessmentId) -> Standing:
        """Continue where it was left. Refusals: no_such_assessment, assessment_deleted, other_instrument."""
        with self._store.work() as work:
            return self._standing(work.assessments.get(which))

    def answer(self, which: AssessmentId, indicator: IndicatorId, said: Answer) -> Standing:
        """Keep one answer. Refusals: those of `domain.answer.check`, section_locked."""
        asked = self._booklet.instrument.indicators[indicator]
        tidy = replace(said, reason=clean(said.reason), shown_by=clean(said.shown_by), note=clean_lines(said.note))
        answers.check(self._booklet.instrument, asked, tidy)
        with self._store.work() as work:
            before = work.assessments.get(which)
            if before.is_locked(asked.section):
                raise Refusal("section_locked", section=asked.section)
            work.assessments.put_answer(which, indicator, tidy)
        return self._standing(replace(before, sheet=before.sheet.with_answer(indicator, tidy)))

    def lock(self, which: AssessmentId, section: SectionId) -> Standing:
        """Close a section in which nothing is open. Refusal: section_incomplete."""
        with self._store.work() as work:
            before = work.assessments.get(which)
            missing = before.sheet.open(self._booklet.instrument.section(section).indicators)
            if missing:
                raise Refusal("section_incomplete", section=section, count=len(missing))
            old = before.locks.get(section, Lock())
            work.assessments.put_lock(which, section, old, replace(old, locked_at=self._clock()))
            return self._standing(work.assessments.get(which))

    def reopen(self, which: AssessmentId, section: SectionId, reason: str) -> Standing:
        """Open a locked section again. Refusals: reason_missing, section_not_locked."""
        if not clean(reason):
            raise Refusal("reason_missing")
        with self._store.work() as work:
            before = work.assessments.get(which)
            if not before.is_locked(section):
                raise Refusal("section_not_locked", section=section)
            old = before.locks[section]
            work.assessments.put_lock(which, section, old, Lock("", (*old.reopened, clean(reason))))
            return self._standing(work.assessments.get(which))

    def prepare(self, which: AssessmentId, plan: Plan) -> Standing:
        """Change what was prepared. Refusals: those of `checked`. Answers to a section that is left out are kept."""
        tidy = self.checked(plan)
        with self._store.work() as work:
            before = work.assessments.get(which)
            if replace(tidy, language=before.plan.language) != before.plan:
                work.assessments.put_plan(which, before.plan, tidy)
            elif tidy != before.plan:
                work.assessments.put_language(which, tidy)
            return self._standing(replace(before, plan=tidy))

    def stay_at(self, which: AssessmentId, position: IndicatorId) -> None:
        """Remember where the assessment is left."""
        with self._store.work() as work:
            work.assessments.put_position(which, position)

    def copy(self, which: AssessmentId) -> Standing:
        """A second assessment with the same preparation and answers; nothing in it is locked."""
        with self._store.work() as work:
            old = work.assessments.get(which)
        return self._added(replace(old, id=AssessmentId(secrets.token_hex(8)), locks={}, sample=False))

    def delete(self, which: AssessmentId) -> None:
        """Put an assessment out of sight; `undo` brings it back."""
        with self._store.work() as work:
            work.assessments.put_deleted(which)

    def last_deleted(self) -> AssessmentId | None:
        """The assessment that `undo` would bring back into sight, over restarts too."""
        with self._store.work() as work:
            return work.assessments.last_deleted()

    def undo(self, which: AssessmentId) -> tuple[Standing, Step]:
        """Take the last step back. Refusal: nothing_to_undo."""
        with self._store.work() as work:
            step = work.assessments.undo(which)
            return self._standing(work.assessments.get(which)), step

    def redo(self, which: AssessmentId) -> tuple[Standing, Step]:
        """Do the step again that was taken back last. Refusal: nothing_to_redo."""
        with self._store.work() as work:
            step = work.assessments.redo(which)
            return self._standing(work.assessments.get(which)), step

    def checked(self, plan: Plan) -> Plan:
        """The plan, tidied, its sections in the order of its year.

        Refusals: those of `organisation.check` and `check_year`, no_sections, no_such_section.
        """
        who = replace(plan.organisation, name=clean(plan.organisation.name))
        organisation.check(self._booklet.instrument, who)
        organisation.check_year(plan.year)
        return replace(plan, organisation=who, sections=in_order(self._booklet.instrument, plan.sections, plan.year))

    def _added(self, made: Assessment) -> Standing:
        with self._store.work() as work:
            work.assessments.add(made)
        return self._standing(made)

    def _complete(self, made: Assessment) -> dict[SectionId, Lock]:
        """Sections of a filled-in sheet in which nothing is open are closed at once."""
        instrument = self._booklet.instrument
        chosen = made.plan.sections
        whole = (one for one in chosen if not made.sheet.open(instrument.section(one).indicators))
        return {section: Lock(self._clock()) for section in whole}

    def _standing(self, assessment: Assessment) -> Standing:
        instrument = self._booklet.instrument
        if (assessment.instrument, assessment.instrument_version) != (instrument.id, instrument.version):
            raise Refusal("other_instrument", name=assessment.instrument, version=assessment.instrument_version)
        return Standing(assessment, self._booklet, score(instrument, assessment.sheet, assessment.visible))


def in_order(instrument: Instrument, chosen: tuple[SectionId, ...], year: int) -> tuple[SectionId, ...]:
    """The chosen sections as they are asked this year: core sections turn each year, modules follow (method, 10).

    Refusals: no_sections, no_such_section.
    """
    if not chosen:
        raise Refusal("no_sections")
    for section in chosen:
        if not instrument.has_section(section):
            known = ", ".join(one.id for one in instrument.sections)
            raise Refusal("no_such_section", said=section[:40], known=known)
    core = [section.id for section in instrument.sections if section.core]
    turn = year % len(core) if core else 0
    modules = [section.id for section in instrument.sections if not section.core]
    return tuple(section for section in (*core[turn:], *core[:turn], *modules) if section in chosen)
