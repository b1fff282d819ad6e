"""Those who answer alone, and their private answers: each is read and undone apart from all others."""

from dataclasses import replace

from sqlalchemy import Connection, select

from adaptameter.domain.answer import Answer
from adaptameter.domain.assessment import Assessment, AssessmentId
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.respondent import Respondent, RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.store import rows
from adaptameter.store.assessments import Assessments
from adaptameter.store.reading import Reading
from adaptameter.store.respondents import Respondents, Secrets
from adaptameter.store.steps import Step, Steps
from adaptameter.store.tables import step as steps
from adaptameter.store.writes import Writes


class Private:
    """Private answers, seen through the same transaction as the assessments they belong to."""

    def __init__(self, connection: Connection, assessments: Assessments) -> None:
        self._connection = connection
        self._assessments = assessments
        self._respondents = Respondents(connection)
        self._reading = Reading(connection)
        self._writes = Writes(connection)
        self._steps = Steps(connection)

    def add(self, which: AssessmentId, one: Respondent, secrets: Secrets) -> None:
        """A new respondent."""
        self._respondents.add(self._assessments.know(which).number, one, secrets)
        self._assessments.touch(which)

    def secrets(self, which: AssessmentId, one: RespondentId) -> Secrets:
        """What only the store knows of a respondent. Refusal: no_such_respondent."""
        return self._respondents.secrets(self._assessments.know(which).number, one)

    def change(self, which: AssessmentId, one: RespondentId, **columns: str | bool) -> None:
        """Write these columns of a respondent."""
        self._respondents.change(self._assessments.know(which).number, one, **columns)
        self._assessments.touch(which)

    def remove(self, which: AssessmentId, one: RespondentId) -> None:
        """Take a respondent away with every answer and every step."""
        number = self._assessments.know(which).number
        self._respondents.remove(number, one)
        self._steps.forget_scope(number, one)
        self._assessments.touch(which)

    def sheet(self, which: AssessmentId, one: RespondentId) -> Sheet:
        """The private answers of a respondent."""
        known = self._assessments.know(which)
        if known.own is not None and known.own[0] == one:
            return known.own[1]
        sheet = self._reading.sheet(known.number, one)
        self._assessments.looked_at(known, (one, sheet))
        return sheet

    def put_answer(
        self, which: AssessmentId, one: RespondentId, indicator: IndicatorId, said: Answer, *, even_same: bool = False
    ) -> None:
        """Keep one private answer, as a private step; the same answer is one only with `even_same`."""
        sheet = self.sheet(which, one)
        before = sheet[indicator]
        if said == before and not even_same:
            return
        known = self._assessments.know(which)
        self._writes.answer(known.number, indicator, said, one)
        self._steps.forget_undone(known.number, one)
        self._steps.add(known.number, Step("answer", indicator, rows.answer_json(before), rows.answer_json(said), one))
        self._assessments.touch(which)
        marked = replace(known.assessment, changed_at=self._assessments.now)
        counted = _counted(marked, one, said.is_given - before.is_given)
        own = (one, sheet.with_answer(indicator, said))
        self._assessments.became(known, counted, can_redo=known.can_redo, own=own)

    def stay_at(self, which: AssessmentId, one: RespondentId, position: IndicatorId) -> None:
        """Remember where a respondent was."""
        self._respondents.change(self._assessments.know(which).number, one, position=position)

    def undo(self, which: AssessmentId, one: RespondentId) -> Step:
        """Take the last private step of this respondent back. Refusal: nothing_to_undo."""
        number = self._assessments.know(which).number
        step = self._steps.take_back(number, one)
        return self._turned(which, number, step, step.before)

    def redo(self, which: AssessmentId, one: RespondentId) -> Step:
        """Do the private step again that was taken back last. Refusal: nothing_to_redo."""
        number = self._assessments.know(which).number
        step = self._steps.do_again(number, one)
        return self._turned(which, number, step, step.after)

    def stepped(self, which: AssessmentId, one: RespondentId) -> frozenset[IndicatorId]:
        """What this respondent answered in the steps that are kept and not taken back."""
        of = (steps.c.assessment == self._assessments.know(which).number, steps.c.scope == one, ~steps.c.undone)
        return frozenset(IndicatorId(key) for key in self._connection.execute(select(steps.c.key).where(*of)).scalars())

    def forget_steps(self, which: AssessmentId, one: RespondentId) -> None:
        """Nothing that was answered so far can be taken back."""
        self._steps.forget_scope(self._assessments.know(which).number, one)

    def hand_in(self, which: AssessmentId, one: RespondentId, now: str, ballot: str = "") -> None:
        """Close the private answers; their steps are not kept any longer."""
        self._steps.forget_scope(self._assessments.know(which).number, one)
        self.change(which, one, handed_in=now, ballot=ballot)

    def merge(self, which: AssessmentId, one: RespondentId, sheet: Sheet) -> None:
        """Take in the answers of a ballot."""
        number = self._assessments.know(which).number
        for indicator, said in sheet.answers.items():
            self._writes.answer(number, indicator, said, one)

    def start_again(self, which: AssessmentId, one: RespondentId) -> None:
        """Throw the answers and the PIN of a respondent away."""
        number = self._assessments.know(which).number
        self._respondents.forget_answers(number, one)
        self._steps.forget_scope(number, one)
        self.change(which, one, pin="")

    def _turned(self, which: AssessmentId, number: int, step: Step, content: str) -> Step:
        self._writes.answer(number, step.key, rows.answer_of(content), RespondentId(step.scope))
        self._assessments.touch(which)
        return step


def _counted(assessment: Assessment, one: RespondentId, more: int) -> Assessment:
    """The assessment, with so many more answers counted for this respondent."""
    every = tuple(each if each.id != one else replace(each, given=each.given + more) for each in assessment.respondents)
    return replace(assessment, respondents=every)
