"""Assessments in the store: listed, read, and changed in steps that can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adaptameter.domain.answer import NOT_REACHED, Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode, Plan
from adaptameter.domain.instrument import IndicatorId, InstrumentId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store import rows
from adaptameter.store.prebuilt import Prebuilt
from adaptameter.store.steps import Step, Steps
from adaptameter.store.tables import answer, assessment, lock, step

_COLUMNS = ("state", "level", "evidence", "reason", "shown_by", "note")
_put_answer = upsert(answer)
_PUT_ANSWER = Prebuilt(
    _put_answer.on_conflict_do_update(
        index_elements=["assessment", "indicator"], set_={name: _put_answer.excluded[name] for name in _COLUMNS}
    )
)
_put_lock = upsert(lock)
_PUT_LOCK = _put_lock.on_conflict_do_update(
    index_elements=["assessment", "section"],
    set_={name: _put_lock.excluded[name] for name in ("locked_at", "reopened")},
)
_REVISION = Prebuilt(select(assessment.c.number, assessment.c.revision).where(assessment.c.id == bindparam("id")))
_ONE = select(assessment).where(assessment.c.number == bindparam("one"))
_CHANGE = update(assessment).where(assessment.c.number == bindparam("one"))
_NEXT = {"revision": assessment.c.revision + 1}
_TOUCH = Prebuilt(_CHANGE.values(changed_at=bindparam("now"), **_NEXT))
_LAST_DELETED = (
    select(assessment.c.id)
    .join(step, step.c.assessment == assessment.c.number)
    .where(assessment.c.deleted, step.c.kind == "deleted", ~step.c.undone)
    .order_by(step.c.number.desc())
    .limit(1)
)
_STAY = Prebuilt(_CHANGE.values(position=bindparam("place"), **_NEXT))


@dataclass(frozen=True, slots=True)
class Known:
    """An assessment as it was read or written at a revision: it stands as long as the store has no newer one."""

    number: int
    revision: int
    deleted: bool
    can_redo: bool
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: an assessment without its answers, and how many there are by indicator."""

    assessment: Assessment
    deleted: bool
    given: frozenset[IndicatorId]


class Assessments:
    """The assessments, seen through one transaction. `now` is the time that changes are marked with (ISO 8601).

    `known` is the assessment that an earlier transaction knew last: it is read again only when its revision changed.
    """

    def __init__(self, connection: Connection, now: str, known: Known | None = None) -> None:
        self._connection = connection
        self._now = now
        self._remembered = known
        self.known: Known | None = None
        self.steps = Steps(connection)

    def add(self, made: Assessment) -> None:
        """Keep a new assessment with its answers and locks. It begins without steps."""
        self._connection.execute(
            insert(assessment),
            {
                "id": made.id,
                "instrument": made.instrument,
                "instrument_version": made.instrument_version,
                "mode": made.mode.value,
                "sample": made.sample,
                "plan": rows.plan_json(made.plan),
                "position": made.position,
                "deleted": False,
                "changed_at": self._now,
                "revision": 0,
            },
        )
        number = self._know(made.id).number
        for indicator, said in made.sheet.answers.items():
            self._write_answer(number, indicator, said)
        for section, state in made.locks.items():
            self._write_lock(number, section, state)
        self._forget()

    def get(self, which: AssessmentId) -> Assessment:
        """The whole assessment. Refusals: no_such_assessment, assessment_deleted."""
        known = self._know(which)
        if known.deleted:
            raise Refusal("assessment_deleted")
        return known.assessment

    def every(self) -> tuple[Listed, ...]:
        """All assessments that are not deleted, the last started first."""
        given = self._given()
        found = self._connection.execute(
            select(assessment).where(~assessment.c.deleted).order_by(assessment.c.number.desc())
        )
        return tuple(
            Listed(self._assessment(row, Sheet()), row.deleted, given.get(row.number, frozenset())) for row in found
        )

    def put_answer(self, which: AssessmentId, indicator: IndicatorId, said: Answer) -> None:
        """Keep one answer, as a step."""
        known = self._know(which)
        before = known.assessment.sheet[indicator]
        if said == before:
            return
        self._write_answer(known.number, indicator, said)
        self._step(known, Step("answer", indicator, rows.answer_json(before), rows.answer_json(said)))
        sheet = known.assessment.sheet.with_answer(indicator, said)
        self._became(known, replace(known.assessment, sheet=sheet, changed_at=self._now), can_redo=False)

    def put_lock(self, which: AssessmentId, section: SectionId, before: Lock, after: Lock) -> None:
        """Close a section, or open it again, as a step."""
        known = self._know(which)
        self._write_lock(known.number, section, after)
        self._step(known, Step("lock", section, rows.lock_json(before), rows.lock_json(after)))

    def put_plan(self, which: AssessmentId, before: Plan, after: Plan) -> None:
        """Change what was prepared, as a step."""
        known = self._know(which)
        self._write_plan(known.number, rows.plan_json(after))
        self._step(known, Step("plan", "", rows.plan_json(before), rows.plan_json(after)))

    def put_language(self, which: AssessmentId, plan: Plan) -> None:
        """Change the language of a plan. This is no step: nobody wants a language back with Ctrl+Z."""
        number = self._know(which).number
        self._write_plan(number, rows.plan_json(plan))
        self._touch(number)

    def last_deleted(self) -> AssessmentId | None:
        """The assessment that was put out of sight last and is still away."""
        found = self._connection.execute(_LAST_DELETED).scalar_one_or_none()
        return None if found is None else AssessmentId(found)

    def put_deleted(self, which: AssessmentId) -> None:
        """Put the assessment out of sight, as a step: undo brings it back. Refusals: those of `get`."""
        self.get(which)
        known = self._know(which)
        self._write_deleted(known.number, deleted=True)
        self._step(known, Step("deleted", "", "", "yes"))

    def put_position(self, which: AssessmentId, position: IndicatorId) -> None:
        """Remember where the assessment was left. This is no step."""
        known = self._know(which)
        _STAY.run(self._connection, one=known.number, place=position)
        self._became(known, replace(known.assessment, position=position), can_redo=known.can_redo)

    def undo(self, which: AssessmentId) -> Step:
        """Take the last step back; a deletion is not kept for `redo`. Refusal: nothing_to_undo."""
        number = self._know(which).number
        step = self.steps.take_back(number)
        self._apply(number, step, step.before)
        if step.kind == "deleted":
            self.steps.forget_undone(number)
        return step

    def redo(self, which: AssessmentId) -> Step:
        """Do the step again that was taken back last. Refusal: nothing_to_redo."""
        number = self._know(which).number
        step = self.steps.do_again(number)
        self._apply(number, step, step.after)
        return step

    def _apply(self, number: int, step: Step, content: str) -> None:
        match step.kind:
            case "answer":
                self._write_answer(number, step.key, rows.answer_of(content))
            case "lock":
                self._write_lock(number, step.key, rows.lock_of(content))
            case "plan":
                self._write_plan(number, content)
            case "deleted":
                self._write_deleted(number, deleted=bool(content))
        self._touch(number)

    def _step(self, known: Known, step: Step) -> None:
        """Keep a new step; what had been undone before it cannot be done again."""
        if known.can_redo:
            self.steps.forget_undone(known.number)
        self.steps.add(known.number, step)
        self._touch(known.number)

    def _touch(self, number: int) -> None:
        _TOUCH.run(self._connection, one=number, now=self._now)
        self._forget()

    def _write_answer(self, number: int, indicator: str, said: Answer) -> None:
        if said == NOT_REACHED:
            self._connection.execute(
                delete(answer).where(answer.c.assessment == number, answer.c.indicator == indicator)
            )
            return
        _PUT_ANSWER.run(self._connection, assessment=number, indicator=indicator, **rows.answer_columns(said))

    def _write_lock(self, number: int, section: str, state: Lock) -> None:
        kept = rows.json_list(state.reopened)
        values = {"assessment": number, "section": section, "locked_at": state.locked_at, "reopened": kept}
        self._connection.execute(_PUT_LOCK, values)

    def _write_plan(self, number: int, plan: str) -> None:
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(plan=plan))

    def _write_deleted(self, number: int, *, deleted: bool) -> None:
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(deleted=deleted))

    def _know(self, which: AssessmentId) -> Known:
        """The assessment as it stands. This transaction holds the store, so once is enough."""
        if self.known is not None and self.known.assessment.id == which:
            return self.known
        row = _REVISION.run(self._connection, id=which).fetchone()
        if row is None:
            raise Refusal("no_such_assessment", said=which[:60])
        found = self._remembered
        if found is None or (found.number, found.revision) != row:
            found = self._read(row[0])
        self.known = found
        return found

    def _read(self, number: int) -> Known:
        row = self._connection.execute(_ONE, {"one": number}).one()
        whole = self._assessment(row, self._sheet(number))
        return Known(number, row.revision, row.deleted, self.steps.can_redo(number), whole)

    def _became(self, known: Known, assessment: Assessment, *, can_redo: bool) -> None:
        self.known = replace(known, revision=known.revision + 1, can_redo=can_redo, assessment=assessment)

    def _forget(self) -> None:
        self.known = self._remembered = None

    def _sheet(self, number: int) -> Sheet:
        found = self._connection.execute(select(answer).where(answer.c.assessment == number))
        return Sheet({IndicatorId(row.indicator): rows.answer(row) for row in found})

    def _locks(self, number: int) -> Mapping[SectionId, Lock]:
        found = self._connection.execute(select(lock).where(lock.c.assessment == number))
        return {SectionId(row.section): Lock(row.locked_at, rows.list_of(row.reopened)) for row in found}

    def _given(self) -> dict[int, frozenset[IndicatorId]]:
        open_states = ("skipped", "not_reached")
        found = self._connection.execute(
            select(answer.c.assessment, func.group_concat(answer.c.indicator, "\n"))
            .where(answer.c.state.not_in(open_states))
            .group_by(answer.c.assessment)
        )
        return {number: frozenset(IndicatorId(one) for one in names.split("\n")) for number, names in found}

    def _assessment(self, row: Row[tuple[object, ...]], sheet: Sheet) -> Assessment:
        return Assessment(
            id=AssessmentId(row.id),
            instrument=InstrumentId(row.instrument),
            instrument_version=row.instrument_version,
            plan=rows.plan_of(row.plan),
            mode=Mode(row.mode),
            sample=row.sample,
            sheet=sheet,
            locks=self._locks(row.number),
            position=row.position,
            changed_at=row.changed_at,
        )
