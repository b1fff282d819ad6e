"""What the adviser says about organisations and countries; no scorecard is changed by it."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adaptameter.domain.alike import Known, Pair, pair
from adaptameter.store.tables import apart_organisation, closed_country, counted, same_organisation, scorecard, tag

_TOLD = (
    select(counted.c.organisation, scorecard.c.organisation, scorecard.c.name, scorecard.c.country, scorecard.c.year)
    .join_from(counted, scorecard, counted.c.scorecard == scorecard.c.number)
    .order_by(scorecard.c.year, scorecard.c.number)
)
"""Who every scorecard is of, the id that stands on it, and what it says about itself."""


class Marks:
    """Tags, closed countries, organisations that are the same, through one transaction."""

    def __init__(self, connection: Connection, now: str) -> None:
        self._connection = connection
        self._now = now

    def tags(self) -> dict[str, frozenset[str]]:
        """The tags of every organisation that has some."""
        found: dict[str, frozenset[str]] = {}
        for one in self._connection.execute(select(tag)):
            found[one.organisation] = found.get(one.organisation, frozenset()) | {one.tag}
        return found

    def put_tags(self, organisation: str, words: frozenset[str]) -> None:
        """Give an organisation these tags, and no others."""
        self._connection.execute(delete(tag).where(tag.c.organisation == organisation))
        for word in sorted(words):
            self._connection.execute(upsert(tag).values(organisation=organisation, tag=word))

    def closed(self) -> dict[str, str]:
        """The closed countries with the time at which each was closed (ISO 8601)."""
        return {one.country: one.closed_at for one in self._connection.execute(select(closed_country))}

    def close(self, country: str) -> None:
        """Say that the work in a country has ended."""
        one = upsert(closed_country).values(country=country, closed_at=self._now)
        self._connection.execute(one.on_conflict_do_nothing())

    def reopen(self, country: str) -> None:
        """Say that it goes on."""
        self._connection.execute(delete(closed_country).where(closed_country.c.country == country))

    def same(self) -> dict[str, str]:
        """The organisation behind every id that stands for another one."""
        return {one.other: one.organisation for one in self._connection.execute(select(same_organisation))}

    def unite(self, other: str, organisation: str) -> None:
        """Say that scorecards under the id `other` are those of `organisation`; what stood for `other` follows.

        The tags of both are those of the one.
        """
        owner = self.same().get(organisation, organisation)
        if owner == other:
            return
        self._connection.execute(
            update(same_organisation).where(same_organisation.c.organisation == other).values(organisation=owner)
        )
        one = upsert(same_organisation).values(other=other, organisation=owner)
        self._connection.execute(
            one.on_conflict_do_update(index_elements=["other"], set_={"organisation": one.excluded.organisation})
        )
        tags = self.tags()
        self.put_tags(owner, tags.get(owner, frozenset()) | tags.get(other, frozenset()))
        self._count()

    def separate(self, other: str) -> None:
        """Say that this id stands for itself again: it is not the organisation that it stood for."""
        owner = self.same().get(other)
        if owner is None:
            return
        self._connection.execute(delete(same_organisation).where(same_organisation.c.other == other))
        self.keep_apart(other, owner)
        self._count()

    def keep_apart(self, one: str, other: str) -> None:
        """Say that these two are not the same."""
        first, second = pair(one, other)
        self._connection.execute(upsert(apart_organisation).values(one=first, other=second).on_conflict_do_nothing())

    def apart(self) -> frozenset[Pair]:
        """Those of which somebody said so."""
        return frozenset((one.one, one.other) for one in self._connection.execute(select(apart_organisation)))

    def known(self) -> tuple[Known, ...]:
        """Every organisation as its scorecards tell it, united ones as one."""
        return _known((owner, *told) for owner, _, *told in self._connection.execute(_TOLD))

    def named(self, numbers: Iterable[int]) -> tuple[Known, ...]:
        """Whom the scorecards of these numbers name, whoever they count for."""
        rows = self._connection.execute(_TOLD.where(scorecard.c.number.in_(numbers)))
        return _known((named, *told) for _, named, *told in rows)

    def _count(self) -> None:
        """Count every scorecard for the organisation that it belongs to now."""
        owner = func.coalesce(same_organisation.c.organisation, scorecard.c.organisation)
        both = scorecard.outerjoin(same_organisation, same_organisation.c.other == scorecard.c.organisation)
        own = select(owner).select_from(both).where(scorecard.c.number == counted.c.scorecard).correlate(counted)
        self._connection.execute(update(counted).values(organisation=own.scalar_subquery()))


def _known(told: Iterable[tuple[str, str, str, int]]) -> tuple[Known, ...]:
    """Id, name, country and year of every scorecard, the first year first."""
    found: dict[str, Known] = {}
    for which, name, country, year in told:
        years = found[which].years if which in found else ()
        found[which] = Known(which, name, country, (*years, year))
    return tuple(found.values())
