"""Assessments in the store: listed, read, and changed in steps that can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adaptameter.domain.answer import NOT_REACHED, Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode, Plan
from adaptameter.domain.instrument import IndicatorId, InstrumentId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store import rows
from adaptameter.store.steps import Step, Steps
from adaptameter.store.tables import answer, assessment, lock

_COLUMNS = ("state", "level", "evidence", "reason", "shown_by", "note")
_put_answer = upsert(answer)
_PUT_ANSWER = _put_answer.on_conflict_do_update(
    index_elements=["assessment", "indicator"], set_={name: _put_answer.excluded[name] for name in _COLUMNS}
)
_put_lock = upsert(lock)
_PUT_LOCK = _put_lock.on_conflict_do_update(
    index_elements=["assessment", "section"],
    set_={name: _put_lock.excluded[name] for name in ("locked_at", "reopened")},
)
_ONE_ANSWER = select(answer).where(answer.c.assessment == bindparam("number"), answer.c.indicator == bindparam("named"))
_TOUCH = update(assessment).where(assessment.c.number == bindparam("one")).values(changed_at=bindparam("now"))
_NUMBER = select(assessment.c.number).where(assessment.c.id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: an assessment without its answers, and how many there are by indicator."""

    assessment: Assessment
    deleted: bool
    given: frozenset[IndicatorId]


class Assessments:
    """The assessments, seen through one transaction. `now` is the time that changes are marked with (ISO 8601)."""

    def __init__(self, connection: Connection, now: str) -> None:
        self._connection = connection
        self._now = now
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
            },
        )
        number = self._number(made.id)
        for indicator, said in made.sheet.answers.items():
            self._write_answer(number, indicator, said)
        for section, state in made.locks.items():
            self._write_lock(number, section, state)

    def get(self, which: AssessmentId) -> Assessment:
        """The whole assessment. Refusals: no_such_assessment, assessment_deleted."""
        row = self._connection.execute(select(assessment).where(assessment.c.id == which)).one_or_none()
        if row is None:
            raise Refusal("no_such_assessment", said=which[:60])
        if row.deleted:
            raise Refusal("assessment_deleted")
        return self._assessment(row, self._sheet(row.number))

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
        number = self._number(which)
        row = self._connection.execute(_ONE_ANSWER, {"number": number, "named": indicator}).one_or_none()
        before = NOT_REACHED if row is None else rows.answer(row)
        if said != before:
            self._write_answer(number, indicator, said)
            self._step(number, Step("answer", indicator, rows.answer_json(before), rows.answer_json(said)))

    def put_lock(self, which: AssessmentId, section: SectionId, before: Lock, after: Lock) -> None:
        """Close a section, or open it again, as a step."""
        number = self._number(which)
        self._write_lock(number, section, after)
        self._step(number, Step("lock", section, rows.lock_json(before), rows.lock_json(after)))

    def put_plan(self, which: AssessmentId, before: Plan, after: Plan) -> None:
        """Change what was prepared, as a step."""
        number = self._number(which)
        self._write_plan(number, rows.plan_json(after))
        self._step(number, Step("plan", "", rows.plan_json(before), rows.plan_json(after)))

    def put_deleted(self, which: AssessmentId) -> None:
        """Put the assessment out of sight, as a step: undo brings it back."""
        number = self._number(which)
        self._write_deleted(number, deleted=True)
        self._step(number, Step("deleted", "", "", "yes"))

    def put_position(self, which: AssessmentId, position: IndicatorId) -> None:
        """Remember where the assessment was left. This is no step."""
        self._connection.execute(update(assessment).where(assessment.c.id == which).values(position=position))

    def undo(self, which: AssessmentId) -> Step:
        """Take the last step back. Refusal: nothing_to_undo."""
        number = self._number(which)
        step = self.steps.take_back(number)
        self._apply(number, step, step.before)
        return step

    def redo(self, which: AssessmentId) -> Step:
        """Do the step again that was taken back last. Refusal: nothing_to_redo."""
        number = self._number(which)
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
        self._connection.execute(_TOUCH, {"one": number, "now": self._now})

    def _step(self, number: int, step: Step) -> None:
        self.steps.add(number, step)
        self._connection.execute(_TOUCH, {"one": number, "now": self._now})

    def _write_answer(self, number: int, indicator: str, said: Answer) -> None:
        if said == NOT_REACHED:
            self._connection.execute(
                delete(answer).where(answer.c.assessment == number, answer.c.indicator == indicator)
            )
            return
        columns = rows.answer_columns(said)
        self._connection.execute(_PUT_ANSWER, {"assessment": number, "indicator": indicator, **columns})

    def _write_lock(self, number: int, section: str, state: Lock) -> None:
        kept = rows.json_list(state.reopened)
        values = {"assessment": number, "section": section, "locked_at": state.locked_at, "reopened": kept}
        self._connection.execute(_PUT_LOCK, values)

    def _write_plan(self, number: int, plan: str) -> None:
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(plan=plan))

    def _write_deleted(self, number: int, *, deleted: bool) -> None:
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(deleted=deleted))

    def _number(self, which: AssessmentId) -> int:
        number = self._connection.execute(_NUMBER, {"id": which}).scalar_one_or_none()
        if number is None:
            raise Refusal("no_such_assessment", said=which[:60])
        return int(number)

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
