"""The journal of steps behind undo and redo; it lives in the store, so it outlasts a restart."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from adaptameter.domain.refusal import Refusal
from adaptameter.store.prebuilt import Prebuilt
from adaptameter.store.tables import step

_COLUMNS = ("assessment", "kind", "key", "before", "after", "undone", "scope")
_ADD = Prebuilt(insert(step).values({name: bindparam(name) for name in _COLUMNS}))
_OF = (step.c.assessment == bindparam("one"), step.c.scope == bindparam("scope"))
_FORGET = Prebuilt(delete(step).where(*_OF, step.c.undone))
_LAST_DONE = select(step).where(*_OF, ~step.c.undone).order_by(step.c.number.desc()).limit(1)
_FIRST_UNDONE = select(step).where(*_OF, step.c.undone).order_by(step.c.number).limit(1)


@dataclass(frozen=True, slots=True)
class Step:
    """What stood at a place before and after: `kind` answer, lock, plan, fact, many or deleted, and its `key`.

    `many` holds several steps that are taken back together. `scope` is the respondent whose private step it is.
    """

    kind: str
    key: str
    before: str
    after: str
    scope: str = ""


class Steps:
    """The steps of every assessment, oldest first. All of them are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, assessment: int, made: Step) -> None:
        """Keep a new step."""
        columns = {"kind": made.kind, "key": made.key, "before": made.before, "after": made.after}
        _ADD.run(self._connection, assessment=assessment, undone=False, scope=made.scope, **columns)

    def can_redo(self, assessment: int, scope: str = "") -> bool:
        """Whether something was taken back last."""
        found = self._connection.execute(_FIRST_UNDONE, {"one": assessment, "scope": scope})
        return found.first() is not None

    def forget_undone(self, assessment: int, scope: str = "") -> None:
        """What was taken back cannot be done again."""
        _FORGET.run(self._connection, one=assessment, scope=scope)

    def forget_scope(self, assessment: int, scope: str) -> None:
        """No private step of this respondent is kept."""
        self._connection.execute(delete(step).where(step.c.assessment == assessment, step.c.scope == scope))

    def take_back(self, assessment: int, scope: str = "") -> Step:
        """The last step, now marked as undone. Refusal: nothing_to_undo."""
        return self._turn(assessment, scope, undone=True)

    def do_again(self, assessment: int, scope: str = "") -> Step:
        """The step that was undone last, now marked as done. Refusal: nothing_to_redo."""
        return self._turn(assessment, scope, undone=False)

    def _turn(self, assessment: int, scope: str, *, undone: bool) -> Step:
        query = _LAST_DONE if undone else _FIRST_UNDONE
        row = self._connection.execute(query, {"one": assessment, "scope": scope}).one_or_none()
        if row is None:
            raise Refusal("nothing_to_undo" if undone else "nothing_to_redo")
        self._connection.execute(update(step).where(step.c.number == row.number).values(undone=undone))
        return Step(row.kind, row.key, row.before, row.after, row.scope)
