"""What lies in the store: every assessment, the years of an organisation, what was deleted last."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.sheet import Sheet
from adaptameter.store.reading import Reading
from adaptameter.store.tables import assessment, step

_LAST_DELETED = (
    select(assessment.c.id)
    .join(step, step.c.assessment == assessment.c.number)
    .where(assessment.c.deleted, step.c.kind == "deleted", ~step.c.undone)
    .order_by(step.c.number.desc())
    .limit(1)
)
_IN_PLAN = [func.json_extract(assessment.c.plan, f"$.organisation.{one}") for one in ("id", "name", "country")]
_YEAR = func.json_extract(assessment.c.plan, "$.year")
_BOARDS = (~assessment.c.deleted, assessment.c.mode != Mode.BALLOT.value)
"""The private answers of a member are no year of an organisation."""
_YEARS = (
    select(assessment.c.id, _YEAR)
    .where(*_BOARDS, _IN_PLAN[0] == bindparam("who"))
    .order_by(_YEAR.desc(), assessment.c.number.desc())
)
_ORGANISATIONS = select(*_IN_PLAN).where(*_BOARDS).order_by(assessment.c.number.desc())


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: an assessment without its answers, and how many there are by indicator."""

    assessment: Assessment
    deleted: bool
    given: frozenset[IndicatorId]


class Listing:
    """Looks over all assessments, through one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._reading = Reading(connection)

    def every(self) -> tuple[Listed, ...]:
        """All assessments that are not deleted, the last started first."""
        given = self._reading.given()
        found = self._connection.execute(
            select(assessment).where(~assessment.c.deleted).order_by(assessment.c.number.desc())
        )
        return tuple(
            Listed(self._reading.assessment(row, Sheet()), row.deleted, given.get(row.number, frozenset()))
            for row in found
        )

    def years_of(self, organisation: str) -> tuple[tuple[AssessmentId, int], ...]:
        """The assessments of an organisation with their years, the last year first, the last started first in it."""
        found = self._connection.execute(_YEARS, {"who": organisation})
        return tuple((AssessmentId(row[0]), row[1]) for row in found)

    def organisation_named(self, name: str, country: str) -> str:
        """The id under which an organisation of this name and country is known here, else an empty text."""
        for row in self._connection.execute(_ORGANISATIONS):
            if (row[1].casefold(), row[2]) == (name.casefold(), country):
                return str(row[0])
        return ""

    def last_deleted(self) -> AssessmentId | None:
        """The assessment that was put out of sight last and is still away."""
        found = self._connection.execute(_LAST_DELETED).scalar_one_or_none()
        return None if found is None else AssessmentId(found)
