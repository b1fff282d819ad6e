"""Starting, answering on one sheet, locking and undoing: everything that changes an assessment as a whole."""

import secrets
from dataclasses import replace

from adaptameter.domain import answer as answers
from adaptameter.domain import organisation
from adaptameter.domain.answer import Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode, Plan
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.record import Record
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Respondent, RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet
from adaptameter.services.alone import tidied
from adaptameter.services.room import Room
from adaptameter.services.standing import Standing
from adaptameter.store.listing import Listed
from adaptameter.store.respondents import Secrets
from adaptameter.store.steps import Step
from adaptameter.store.work import Work


class Assessing:
    """The wishes of a board that fills in an assessment; every change is on the disk when the call returns."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._booklet = room.booklet

    @property
    def booklet(self) -> Booklet:
        """The instrument that new assessments use."""
        return self._booklet

    def every(self) -> tuple[Listed, ...]:
        """All assessments, the last started first."""
        with self._room.work() as work:
            return work.listing.every()

    def start(
        self, plan: Plan, mode: Mode = Mode.SCREEN, sheet: Sheet | None = None, *, sample: bool = False
    ) -> Standing:
        """Begin an assessment; an organisation that is known here by its name and country keeps its id.

        Refusals: those of `checked`.
        """
        tidy, instrument = self.checked(plan), self._booklet.instrument
        made = Assessment(
            id=AssessmentId(secrets.token_hex(8)),
            instrument=instrument.id,
            instrument_version=instrument.version,
            plan=replace(
                tidy, organisation=tidy.organisation if mode is Mode.BALLOT else self._known(tidy.organisation)
            ),
            mode=mode,
            sample=sample,
            sheet=sheet or Sheet(),
            position=instrument.section(tidy.sections[0]).indicators[0].id,
        )
        return self._added(replace(made, locks=self._complete(made) if sheet else {}))

    def next_year(self, which: AssessmentId) -> Standing:
        """Begin the year after this one: the same organisation, sections and way, the same people without PINs.

        Refusal: year_exists.
        """
        with self._room.work() as work:
            old = work.assessments.get(which)
            plan = replace(old.plan, year=old.plan.year + 1)
            years = [year for _, year in work.listing.years_of(plan.organisation.id)]
            if plan.year in years:
                raise Refusal("year_exists", year=plan.year)
        made = self.start(plan, Mode.SCREEN if old.mode is Mode.SHEET else old.mode)
        with self._room.work() as work:
            for number, one in enumerate(old.respondents, 1):
                new = Respondent(RespondentId(secrets.token_hex(8)), number, one.group, one.name, away=one.away)
                work.private.add(made.assessment.id, new, Secrets())
            return self._room.standing(work, made.assessment.id)

    def open(self, which: AssessmentId) -> Standing:
        """Continue where it was left. Refusals: no_such_assessment, assessment_deleted, other_instrument."""
        with self._room.work() as work:
            return self._room.standing(work, which)

    def answer(self, which: AssessmentId, indicator: IndicatorId, said: Answer) -> Standing:
        """Keep one answer on the one sheet. Refusals: those of `domain.answer.check`, section_locked, answer_alone."""
        asked = self._booklet.instrument.indicators[indicator]
        tidy = tidied(said)
        answers.check(self._booklet.instrument, asked, tidy)
        with self._room.changing(which) as (work, before):
            if before.mode is Mode.ALONE:
                raise Refusal("answer_alone")
            if before.is_locked(asked.section):
                raise Refusal("section_locked", section=asked.section)
            work.assessments.put_answer(which, indicator, tidy)
        self._room.check_instrument(before)
        return self._room.stands(replace(before, sheet=before.sheet.with_answer(indicator, tidy)))

    def lock(self, which: AssessmentId, section: SectionId) -> Standing:
        """Close a section of the one sheet in which nothing is open. Refusals: section_incomplete, answer_alone."""
        with self._room.changing(which) as (work, before):
            if before.mode in (Mode.ALONE, Mode.BALLOT):
                raise Refusal("answer_alone")
            missing = before.sheet.open(self._booklet.instrument.section(section).indicators)
            if missing:
                raise Refusal("section_incomplete", section=section, count=len(missing))
            old = before.locks.get(section, Lock())
            work.assessments.put_lock(which, section, old, replace(old, locked_at=self._room.clock()))
            return self._room.standing(work, which)

    def reopen(self, which: AssessmentId, section: SectionId, reason: str) -> Standing:
        """Open a locked section again. Refusals: reason_missing, section_not_locked."""
        if not clean(reason):
            raise Refusal("reason_missing")
        with self._room.changing(which) as (work, before):
            if not before.is_locked(section):
                raise Refusal("section_not_locked", section=section)
            old = before.locks[section]
            work.assessments.put_lock(which, section, old, Lock("", (*old.reopened, clean(reason))))
            return self._room.standing(work, which)

    def prepare(self, which: AssessmentId, plan: Plan) -> Standing:
        """Change what was prepared. Answers to a section that is left out are kept.

        Refusals: those of `checked`, assessment_signed, sections_fixed once somebody answered alone and handed in.
        """
        tidy = self.checked(plan)
        with self._room.changing(which) as (work, before):
            if before.handed_in and set(tidy.sections) != set(before.plan.sections):
                raise Refusal("sections_fixed", count=before.handed_in)
            if replace(tidy, language=before.plan.language) != before.plan:
                work.assessments.put_plan(which, before.plan, tidy)
            elif tidy != before.plan:
                work.assessments.put_language(which, tidy)
            return self._room.standing(work, which)

    def stay_at(self, which: AssessmentId, position: IndicatorId) -> None:
        """Remember where the assessment is left."""
        with self._room.work() as work:
            work.assessments.put_position(which, position)

    def copy(self, which: AssessmentId) -> Standing:
        """A second assessment with the same preparation and agreed answers; nothing in it is locked or signed.

        What was agreed after private answers goes on as one sheet: nobody answered the copy alone. Refusal:
        not_for_ballots.
        """
        with self._room.work() as work:
            old = work.assessments.get(which)
        if old.is_ballot:
            raise Refusal("not_for_ballots")
        mode = Mode.SCREEN if old.is_alone else old.mode
        bare = replace(old, mode=mode, respondents=(), record=Record(), locks={}, sample=False)
        return self._added(replace(bare, id=AssessmentId(secrets.token_hex(8))))

    def delete(self, which: AssessmentId) -> None:
        """Put an assessment out of sight; `undo` brings it back."""
        with self._room.work() as work:
            work.assessments.put_deleted(which)

    def last_deleted(self) -> AssessmentId | None:
        """The assessment that `undo` would bring back into sight, over restarts too."""
        with self._room.work() as work:
            return work.listing.last_deleted()

    def undo(self, which: AssessmentId) -> tuple[Standing, Step]:
        """Take the last step back. Refusal: nothing_to_undo."""
        with self._room.work() as work:
            self._check_unsigned(work, which)
            step = work.assessments.undo(which)
            return self._room.standing(work, which), step

    def redo(self, which: AssessmentId) -> tuple[Standing, Step]:
        """Do the step again that was taken back last. Refusal: nothing_to_redo."""
        with self._room.work() as work:
            self._check_unsigned(work, which)
            step = work.assessments.redo(which)
            return self._room.standing(work, which), step

    def checked(self, plan: Plan) -> Plan:
        """The plan, tidied, its sections in the order of its year.

        Refusals: those of `organisation.check` and `check_year`, no_sections, no_such_section.
        """
        who = replace(plan.organisation, name=clean(plan.organisation.name))
        organisation.check(self._booklet.instrument, who)
        organisation.check_year(plan.year)
        return replace(plan, organisation=who, sections=in_order(self._booklet.instrument, plan.sections, plan.year))

    def _added(self, made: Assessment) -> Standing:
        with self._room.work() as work:
            work.assessments.add(made)
        return self._room.stands(made)

    def _known(self, who: Organisation) -> Organisation:
        """The organisation under the id that it has here already."""
        with self._room.work() as work:
            known = work.listing.organisation_named(who.name, who.country)
        return replace(who, id=known) if known else who

    def _check_unsigned(self, work: Work, which: AssessmentId) -> None:
        """A signed assessment takes nothing back; one that was deleted may come into sight again."""
        known = work.assessments.know(which)
        if known.assessment.record.signature is not None and not known.deleted:
            raise Refusal("assessment_signed", revision=known.assessment.record.revision)

    def _complete(self, made: Assessment) -> dict[SectionId, Lock]:
        """Sections of a filled-in sheet in which nothing is open are closed at once."""
        instrument = self._booklet.instrument
        chosen = made.plan.sections
        whole = (one for one in chosen if not made.sheet.open(instrument.section(one).indicators))
        return {section: Lock(self._room.clock()) for section in whole}


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
