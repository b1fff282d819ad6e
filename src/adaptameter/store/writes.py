"""What is written of an assessment, by its number in the store: answers, locks, plan."""

from sqlalchemy import Connection, bindparam, delete, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adaptameter.domain.answer import NOT_REACHED, Answer
from adaptameter.domain.assessment import Lock
from adaptameter.domain.respondent import RespondentId
from adaptameter.store import rows
from adaptameter.store.prebuilt import Prebuilt
from adaptameter.store.reading import AGREED
from adaptameter.store.tables import answer, assessment, lock

_COLUMNS = ("state", "level", "evidence", "reason", "shown_by", "note", "dated")
_put_answer = upsert(answer)
_PUT_ANSWER = Prebuilt(
    _put_answer.on_conflict_do_update(
        index_elements=["assessment", "respondent", "indicator"],
        set_={name: _put_answer.excluded[name] for name in _COLUMNS},
    )
)
_TAKE_ANSWER = delete(answer).where(
    answer.c.assessment == bindparam("one"),
    answer.c.respondent == bindparam("by"),
    answer.c.indicator == bindparam("what"),
)
_put_lock = upsert(lock)
_PUT_LOCK = _put_lock.on_conflict_do_update(
    index_elements=["assessment", "section"],
    set_={name: _put_lock.excluded[name] for name in ("locked_at", "reopened")},
)


class Writes:
    """Writes through one transaction; it keeps no step."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def answer(self, number: int, indicator: str, said: Answer, by: RespondentId = AGREED) -> None:
        """Write an answer of the agreed sheet, or of a respondent; what was not reached is no row."""
        if said == NOT_REACHED:
            self._connection.execute(_TAKE_ANSWER, {"one": number, "by": by, "what": indicator})
            return
        columns = rows.answer_columns(said)
        _PUT_ANSWER.run(self._connection, assessment=number, respondent=by, indicator=indicator, **columns)

    def lock(self, number: int, section: str, state: Lock) -> None:
        """Write whether a section is closed."""
        kept = rows.json_list(state.reopened)
        values = {"assessment": number, "section": section, "locked_at": state.locked_at, "reopened": kept}
        self._connection.execute(_PUT_LOCK, values)

    def plan(self, number: int, plan: str) -> None:
        """Write what was prepared."""
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(plan=plan))

    def deleted(self, number: int, *, deleted: bool) -> None:
        """Put an assessment out of sight, or back."""
        self._connection.execute(update(assessment).where(assessment.c.number == number).values(deleted=deleted))
