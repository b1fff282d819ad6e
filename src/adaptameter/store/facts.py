"""The facts of an assessment: read in their order, written one by one."""

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adaptameter.store.tables import fact

_put = upsert(fact)
_PUT = _put.on_conflict_do_update(
    index_elements=["assessment", "kind", "key"], set_={"content": _put.excluded["content"]}
)
_OF = (fact.c.assessment == bindparam("one"), fact.c.kind == bindparam("of_kind"), fact.c.key == bindparam("of_key"))
_GET = select(fact.c.content).where(*_OF)
_FORGET = update(fact).where(*_OF).values(content="")
_EVERY = (
    select(fact.c.kind, fact.c.key, fact.c.content)
    .where(fact.c.assessment == bindparam("one"), fact.c.content != "")
    .order_by(fact.c.number)
)


class Facts:
    """What is known beyond the answers, by kind and key; content is JSON, an empty text where nothing is known."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def every(self, assessment: int) -> tuple[tuple[str, str, str], ...]:
        """Kind, key and content of each, in the order in which they were first written."""
        return tuple((row.kind, row.key, row.content) for row in self._connection.execute(_EVERY, {"one": assessment}))

    def get(self, assessment: int, kind: str, key: str) -> str:
        """The content of one."""
        found = self._connection.execute(_GET, {"one": assessment, "of_kind": kind, "of_key": key})
        return found.scalar_one_or_none() or ""

    def put(self, assessment: int, kind: str, key: str, content: str) -> None:
        """Write one; an empty content takes it away, but its place in the order stays for undo."""
        if content:
            self._connection.execute(_PUT, {"assessment": assessment, "kind": kind, "key": key, "content": content})
        else:
            self._connection.execute(_FORGET, {"one": assessment, "of_kind": kind, "of_key": key})
