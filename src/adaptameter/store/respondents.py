"""Those who answer alone, with what only the store knows of them."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.store.tables import answer, respondent

_OPEN = ("skipped", "not_reached")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the window never sees: a salted hash of the PIN, the digest of a merged ballot, where they were."""

    pin: str = ""
    ballot: str = ""
    position: IndicatorId | None = None


class Respondents:
    """The respondents of every assessment, by its number in the store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def every(self, assessment: int) -> tuple[Respondent, ...]:
        """In the order of their numbers."""
        of = respondent.c.assessment == assessment
        rows = self._connection.execute(select(respondent).where(of).order_by(respondent.c.number)).all()
        given = self._given(assessment) if rows else {}
        return tuple(
            Respondent(
                id=RespondentId(row.id),
                number=row.number,
                group=Group(row.group),
                name=row.name,
                has_pin=bool(row.pin),
                away=row.away,
                handed_in=row.handed_in,
                given=given.get(row.id, 0),
            )
            for row in rows
        )

    def add(self, assessment: int, one: Respondent, secrets: Secrets) -> None:
        """A new respondent."""
        self._connection.execute(
            insert(respondent),
            {
                "assessment": assessment,
                "id": one.id,
                "number": one.number,
                "group": one.group.value,
                "name": one.name,
                "pin": secrets.pin,
                "away": one.away,
                "handed_in": one.handed_in,
                "position": None,
                "ballot": secrets.ballot,
            },
        )

    def secrets(self, assessment: int, one: RespondentId) -> Secrets:
        """What only the store knows. Refusal: no_such_respondent."""
        row = self._connection.execute(select(respondent).where(*_is(assessment, one))).one_or_none()
        if row is None:
            raise Refusal("no_such_respondent")
        return Secrets(row.pin, row.ballot, row.position)

    def change(self, assessment: int, one: RespondentId, **columns: str | bool) -> None:
        """Write these columns of a respondent."""
        self._connection.execute(update(respondent).where(*_is(assessment, one)).values(**columns))

    def remove(self, assessment: int, one: RespondentId) -> None:
        """Take a respondent away with everything that was answered."""
        self.forget_answers(assessment, one)
        self._connection.execute(delete(respondent).where(*_is(assessment, one)))

    def forget_answers(self, assessment: int, one: RespondentId) -> None:
        """Take the private answers of a respondent away."""
        self._connection.execute(delete(answer).where(answer.c.assessment == assessment, answer.c.respondent == one))

    def _given(self, assessment: int) -> dict[str, int]:
        found = self._connection.execute(
            select(answer.c.respondent, func.count())
            .where(answer.c.assessment == assessment, answer.c.state.not_in(_OPEN))
            .group_by(answer.c.respondent)
        )
        return {row[0]: row[1] for row in found}


def _is(assessment: int, one: RespondentId) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return (respondent.c.assessment == assessment, respondent.c.id == one)
