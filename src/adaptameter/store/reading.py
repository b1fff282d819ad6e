"""Whole assessments read from the store: plan, answers, locks, respondents, record."""

from collections.abc import Mapping

from sqlalchemy import Connection, Row, func, select

from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode
from adaptameter.domain.instrument import IndicatorId, InstrumentId, SectionId
from adaptameter.domain.respondent import RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.store import record_rows, rows
from adaptameter.store.facts import Facts
from adaptameter.store.respondents import Respondents
from adaptameter.store.tables import answer, lock

AGREED = RespondentId("")
"""Stands where a respondent would: the answers that the board agreed on."""


class Reading:
    """Reads through one transaction, by the number of an assessment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._respondents = Respondents(connection)
        self._facts = Facts(connection)

    def sheet(self, number: int, by: RespondentId = AGREED) -> Sheet:
        """The agreed sheet, or the private one of a respondent."""
        found = self._connection.execute(select(answer).where(answer.c.assessment == number, answer.c.respondent == by))
        return Sheet({IndicatorId(row.indicator): rows.answer(row) for row in found})

    def locks(self, number: int) -> Mapping[SectionId, Lock]:
        """The sections that are or were closed."""
        found = self._connection.execute(select(lock).where(lock.c.assessment == number))
        return {SectionId(row.section): Lock(row.locked_at, rows.list_of(row.reopened)) for row in found}

    def given(self) -> dict[int, frozenset[IndicatorId]]:
        """Of every assessment, which agreed answers there are."""
        open_states = ("skipped", "not_reached")
        found = self._connection.execute(
            select(answer.c.assessment, func.group_concat(answer.c.indicator, "\n"))
            .where(answer.c.state.not_in(open_states), answer.c.respondent == AGREED)
            .group_by(answer.c.assessment)
        )
        return {number: frozenset(IndicatorId(one) for one in names.split("\n")) for number, names in found}

    def assessment(self, row: Row[tuple[object, ...]], sheet: Sheet) -> Assessment:
        """The assessment of this row, with this sheet."""
        return Assessment(
            id=AssessmentId(row.id),
            instrument=InstrumentId(row.instrument),
            instrument_version=row.instrument_version,
            plan=rows.plan_of(row.plan),
            mode=Mode(row.mode),
            sample=row.sample,
            sheet=sheet,
            locks=self.locks(row.number),
            position=row.position,
            changed_at=row.changed_at,
            respondents=self._respondents.every(row.number),
            record=record_rows.record(self._facts.every(row.number)),
        )
