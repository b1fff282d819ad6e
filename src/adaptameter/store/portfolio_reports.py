"""What leaves a library: the aliases of organisations, and the groups that reports have shown as one."""

import json
import secrets
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from adaptameter.domain.small_groups import Group
from adaptameter.store.tables import alias, published

_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels: an alias says no word in any language."""

_LENGTH = 5


class Reports:
    """Aliases and published groups, through one transaction. `now` is the time of it (ISO 8601)."""

    def __init__(self, connection: Connection, now: str) -> None:
        self._connection = connection
        self._now = now

    def aliases(self, organisations: Iterable[str]) -> dict[str, str]:
        """The alias of each of these organisations, five random letters; it is made once and kept."""
        known = {one.organisation: one.alias for one in self._connection.execute(select(alias))}
        taken = set(known.values())
        fresh = {}
        for one in dict.fromkeys(organisations):
            if one not in known:
                fresh[one] = _unused(taken)
                taken.add(fresh[one])
        if fresh:
            rows = [{"organisation": one, "alias": word} for one, word in fresh.items()]
            self._connection.execute(insert(alias), rows)
        known |= fresh
        return {one: known[one] for one in organisations}

    def published(self, year: int | None = None) -> tuple[Group, ...]:
        """The groups that were shown with the scorecards of this year, or of all years in turn, the first one first."""
        found = select(published).order_by(published.c.year, published.c.number)
        if year is not None:
            found = found.where(published.c.year == year)
        rows = self._connection.execute(found)
        return tuple(Group(one.name, frozenset(json.loads(one.members)), one.split) for one in rows)

    def publish(self, year: int, groups: Iterable[Group]) -> None:
        """Remember that these groups were shown with the scorecards of this year, each once."""
        known = {(one.members, one.by) for one in self.published(year)}
        for one in groups:
            if (one.members, one.by) not in known:
                row = {"at": self._now, "name": one.name, "split": one.by, "year": year}
                members = json.dumps(sorted(one.members))
                self._connection.execute(insert(published).values(**row, members=members))
                known.add((one.members, one.by))


def _unused(taken: set[str]) -> str:
    while True:
        word = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        if word not in taken:
            return word
