"""Assessments in the store: read, and changed in steps that can be undone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, insert, select, update

from adaptameter.domain.answer import Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Plan
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.store import record_rows, rows
from adaptameter.store.facts import Facts
from adaptameter.store.prebuilt import Prebuilt
from adaptameter.store.reading import Reading
from adaptameter.store.record_rows import Content
from adaptameter.store.steps import Step, Steps
from adaptameter.store.tables import assessment
from adaptameter.store.writes import Writes

_REVISION = Prebuilt(select(assessment.c.number, assessment.c.revision).where(assessment.c.id == bindparam("id")))
_ONE = select(assessment).where(assessment.c.number == bindparam("one"))
_CHANGE = update(assessment).where(assessment.c.number == bindparam("one"))
_NEXT = {"revision": assessment.c.revision + 1}
_TOUCH = Prebuilt(_CHANGE.values(changed_at=bindparam("now"), **_NEXT))
_STAY = Prebuilt(_CHANGE.values(position=bindparam("place"), **_NEXT))


@dataclass(frozen=True, slots=True)
class Known:
    """An assessment as it was read or written at a revision: it stands as long as the store has no newer one.

    `own` is the private sheet that was looked at last, with whose it is.
    """

    number: int
    revision: int
    deleted: bool
    can_redo: bool
    assessment: Assessment
    own: tuple[RespondentId, Sheet] | None = None


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
        self._reading = Reading(connection)
        self._writes = Writes(connection)
        self._facts = Facts(connection)

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
        number = self.know(made.id).number
        for indicator, said in made.sheet.answers.items():
            self._writes.answer(number, indicator, said)
        for section, state in made.locks.items():
            self._writes.lock(number, section, state)
        self._forget()

    def get(self, which: AssessmentId) -> Assessment:
        """The whole assessment. Refusals: no_such_assessment, assessment_deleted."""
        known = self.know(which)
        if known.deleted:
            raise Refusal("assessment_deleted")
        return known.assessment

    def put_answer(self, which: AssessmentId, indicator: IndicatorId, said: Answer) -> None:
        """Keep one answer, as a step."""
        known = self.know(which)
        before = known.assessment.sheet[indicator]
        if said == before:
            return
        self._writes.answer(known.number, indicator, said)
        self._step(known, Step("answer", indicator, rows.answer_json(before), rows.answer_json(said)))
        sheet = known.assessment.sheet.with_answer(indicator, said)
        self.became(known, replace(known.assessment, sheet=sheet, changed_at=self._now), can_redo=False)

    def put_agreed(
        self,
        which: AssessmentId,
        answers: Mapping[IndicatorId, Answer],
        facts: Mapping[tuple[str, str], Content],
    ) -> None:
        """Keep agreed answers and what is known about them (by kind and key), all of it as one step."""
        known = self.know(which)
        before: list[tuple[str, str, str]] = []
        after: list[tuple[str, str, str]] = []
        for indicator, said in answers.items():
            old = known.assessment.sheet[indicator]
            self._writes.answer(known.number, indicator, said)
            before.append(("answer", indicator, rows.answer_json(old)))
            after.append(("answer", indicator, rows.answer_json(said)))
        for (kind, key), content in facts.items():
            made = record_rows.content_json(content)
            before.append(("fact", f"{kind}/{key}", self._facts.get(known.number, kind, key)))
            after.append(("fact", f"{kind}/{key}", made))
            self._facts.put(known.number, kind, key, made)
        self._step(known, Step("many", next(iter(answers)), json.dumps(before), json.dumps(after)))

    def put_fact(self, which: AssessmentId, kind: str, key: str, content: Content) -> None:
        """Keep what is known beyond the answers, as a step; an empty content takes it away."""
        known, made = self.know(which), record_rows.content_json(content)
        before = self._facts.get(known.number, kind, key)
        if made != before:
            self._facts.put(known.number, kind, key, made)
            self._step(known, Step("fact", f"{kind}/{key}", before, made))

    def keep_fact(self, which: AssessmentId, kind: str, key: str, content: Content) -> None:
        """The same, but nobody can take it back: a reveal, a signature, a key."""
        number = self.know(which).number
        self._facts.put(number, kind, key, record_rows.content_json(content))
        self._touch(number)

    def fact(self, which: AssessmentId, kind: str, key: str) -> str:
        """A fact that is a text, empty when there is none."""
        found = self._facts.get(self.know(which).number, kind, key)
        return record_rows.str_of(found) if found else ""

    def put_lock(self, which: AssessmentId, section: SectionId, before: Lock, after: Lock) -> None:
        """Close a section, or open it again, as a step."""
        known = self.know(which)
        self._writes.lock(known.number, section, after)
        self._step(known, Step("lock", section, rows.lock_json(before), rows.lock_json(after)))

    def put_plan(self, which: AssessmentId, before: Plan, after: Plan) -> None:
        """Change what was prepared, as a step."""
        known = self.know(which)
        self._writes.plan(known.number, rows.plan_json(after))
        self._step(known, Step("plan", "", rows.plan_json(before), rows.plan_json(after)))

    def put_language(self, which: AssessmentId, plan: Plan) -> None:
        """Change the language of a plan. This is no step: nobody wants a language back with Ctrl+Z."""
        number = self.know(which).number
        self._writes.plan(number, rows.plan_json(plan))
        self._touch(number)

    def put_deleted(self, which: AssessmentId) -> None:
        """Put the assessment out of sight, as a step: undo brings it back. Refusals: those of `get`."""
        self.get(which)
        known = self.know(which)
        self._writes.deleted(known.number, deleted=True)
        self._step(known, Step("deleted", "", "", "yes"))

    def put_position(self, which: AssessmentId, position: IndicatorId) -> None:
        """Remember where the assessment was left. This is no step."""
        known = self.know(which)
        _STAY.run(self._connection, one=known.number, place=position)
        self.became(known, replace(known.assessment, position=position), can_redo=known.can_redo)

    def undo(self, which: AssessmentId) -> Step:
        """Take the last step back; a deletion is not kept for `redo`. Refusal: nothing_to_undo."""
        number = self.know(which).number
        step = self.steps.take_back(number)
        self._apply(number, step, step.before)
        if step.kind == "deleted":
            self.steps.forget_undone(number)
        return step

    def redo(self, which: AssessmentId) -> Step:
        """Do the step again that was taken back last. Refusal: nothing_to_redo."""
        number = self.know(which).number
        step = self.steps.do_again(number)
        self._apply(number, step, step.after)
        return step

    def _apply(self, number: int, step: Step, content: str) -> None:
        self._put_back(number, step, content)
        self._touch(number)

    def _put_back(self, number: int, step: Step, content: str) -> None:
        match step.kind:
            case "answer":
                self._writes.answer(number, step.key, rows.answer_of(content))
            case "lock":
                self._writes.lock(number, step.key, rows.lock_of(content))
            case "plan":
                self._writes.plan(number, content)
            case "fact":
                kind, _, key = step.key.partition("/")
                self._facts.put(number, kind, key, content)
            case "deleted":
                self._writes.deleted(number, deleted=bool(content))
            case "many":
                for kind, key, part in json.loads(content):
                    self._put_back(number, Step(kind, key, "", ""), part)

    def _step(self, known: Known, step: Step) -> None:
        """Keep a new step; what had been undone before it cannot be done again."""
        if known.can_redo:
            self.steps.forget_undone(known.number)
        self.steps.add(known.number, step)
        self._touch(known.number)

    @property
    def now(self) -> str:
        """The time that changes are marked with."""
        return self._now

    def touch(self, which: AssessmentId) -> None:
        """Say that something about this assessment changed that is written elsewhere."""
        self._touch(self.know(which).number)

    def _touch(self, number: int) -> None:
        _TOUCH.run(self._connection, one=number, now=self._now)
        self._forget()

    def know(self, which: AssessmentId) -> Known:
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
        whole = self._reading.assessment(row, self._reading.sheet(number))
        return Known(number, row.revision, row.deleted, self.steps.can_redo(number), whole)

    def became(
        self,
        known: Known,
        assessment: Assessment,
        *,
        can_redo: bool,
        own: tuple[RespondentId, Sheet] | None = None,
    ) -> None:
        """What was just written is known: it need not be read again."""
        revision = known.revision + 1
        self.known = replace(known, revision=revision, can_redo=can_redo, assessment=assessment, own=own)

    def looked_at(self, known: Known, own: tuple[RespondentId, Sheet]) -> None:
        """A private sheet was read: it stands as long as the assessment does."""
        self.known = replace(known, own=own)

    def _forget(self) -> None:
        self.known = self._remembered = None
