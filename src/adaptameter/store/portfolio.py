"""The library of scorecards that came from elsewhere: each is kept once, whole, beside its other revisions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select

from adaptameter.domain.filed import Filed
from adaptameter.domain.library import EVERYTHING, Kept, Verdict, Wanted
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.shelved import Shelved
from adaptameter.store import portfolio_rows
from adaptameter.store.prebuilt import Prebuilt
from adaptameter.store.tables import counted, same_organisation, scorecard, scorecard_payload
from adaptameter.system.giving_way import giving_way

_OWNER = func.coalesce(same_organisation.c.organisation, scorecard.c.organisation)
_FROM = scorecard.outerjoin(same_organisation, same_organisation.c.other == scorecard.c.organisation)
_LIGHT = select(scorecard, _OWNER.label("owner")).select_from(_FROM)
_ORDER = (scorecard.c.name, scorecard.c.year.desc(), scorecard.c.id, scorecard.c.revision.desc())
_SHELVED = (
    select(
        scorecard.c.number,
        counted.c.organisation,
        scorecard.c.name,
        scorecard.c.country,
        scorecard.c.bands,
        scorecard.c.year,
        scorecard.c.revision,
        scorecard.c.languages,
        scorecard.c.sections,
        scorecard.c.locked,
        scorecard.c.coverage,
        scorecard.c.raters,
        scorecard.c.imported_at,
        counted.c.levels,
        counted.c.evidence,
    )
    .join_from(counted, scorecard, counted.c.scorecard == scorecard.c.number)
    .order_by(counted.c.scorecard)
)
"""In the order of `domain.shelved.Shelved`."""

_BATCH = 250
"""Rows that are there at once when everything is read."""

_PUT_CARD, _PUT_PAYLOAD, _PUT_COUNTED = (Prebuilt(insert(one)) for one in (scorecard, scorecard_payload, counted))
_PAYLOAD = select(scorecard_payload.c.payload).where(scorecard_payload.c.scorecard == bindparam("one"))


@dataclass(frozen=True, slots=True)
class Parcel:
    """A scorecard as it is brought in: how it is filed, what is counted of it, its squeezed JSON."""

    filed: Filed
    levels: bytes
    evidence: bytes
    payload: bytes


class Portfolio:
    """All scorecards that were taken in, through one transaction. `now` is the time of it (ISO 8601)."""

    def __init__(self, connection: Connection, now: str) -> None:
        self._connection = connection
        self._now = now

    def add(self, parcels: Sequence[Parcel]) -> tuple[Kept, ...]:
        """Keep those that are new, and say of each what became of it.

        One is known when its assessment and revision are here with the same seal: in another file, in another
        language, with or without notes. With another seal the one that is here stays.
        """
        here = self._here({one.filed.id for one in parcels})
        number = self._connection.execute(select(func.coalesce(func.max(scorecard.c.number), 0))).scalar_one()
        said: list[Kept] = []
        fresh: list[Parcel] = []
        for parcel in parcels:
            revisions = here.setdefault(parcel.filed.id, {})
            one = replace(parcel.filed, number=number + 1, imported_at=self._now)
            others = tuple(revision for revision in revisions if revision != one.revision)
            seal = revisions.setdefault(one.revision, "")
            if not seal:
                revisions[one.revision], number = one.seal, one.number
                fresh.append(replace(parcel, filed=one))
                said.append(Kept(Verdict.ACCEPTED, one, others))
            else:
                verdict = Verdict.KNOWN if seal == one.seal else Verdict.OTHER_CONTENT
                said.append(Kept(verdict, parcel.filed, others))
        self._write(fresh, here)
        return tuple(said)

    def every(self, wanted: Wanted = EVERYTHING) -> tuple[Filed, ...]:
        """The wanted scorecards without their answers, by name, the last year first."""
        statement = _LIGHT.where(*_conditions(wanted)).order_by(*_ORDER)
        if not wanted.every_revision:
            statement = statement.where(scorecard.c.number.in_(select(counted.c.scorecard)))
        return tuple(portfolio_rows.filed(row) for row in giving_way(self._connection.execute(statement)))

    def signatories(self, wanted: Wanted, instrument: str, version: str) -> int:
        """How many organisations have signed one of the wanted scorecards, of this instrument and version."""
        is_signed = (scorecard.c.revision > 0, scorecard.c.instrument == instrument)
        found = select(func.count(_OWNER.distinct())).select_from(_FROM)
        found = found.where(*is_signed, scorecard.c.instrument_version == version, *_conditions(wanted))
        return int(self._connection.execute(found).scalar_one())

    def shelved(self) -> Iterator[Sequence[Shelved]]:
        """What a shelf needs of the newest revision of every assessment, in the order of their numbers.

        They come in batches, while the transaction lasts: nobody has to hold all of them, or to wait for them at once.
        """
        rows = self._connection.execute(_SHELVED).cursor  # the driver's own rows: half the time
        while batch := rows.fetchmany(_BATCH):
            yield list(map(Shelved._make, batch))

    def filed(self, number: int) -> Filed:
        """One scorecard without its answers. Refusal: no_such_scorecard."""
        row = self._connection.execute(_LIGHT.where(scorecard.c.number == number)).one_or_none()
        if row is None:
            raise Refusal("no_such_scorecard", said=number)
        return portfolio_rows.filed(row)

    def revisions(self, which: str) -> tuple[Filed, ...]:
        """Every revision of an assessment that is here, the newest first."""
        rows = self._connection.execute(_LIGHT.where(scorecard.c.id == which).order_by(scorecard.c.revision.desc()))
        return tuple(portfolio_rows.filed(row) for row in rows)

    def remove(self, number: int) -> None:
        """Take an assessment out, with every revision of it. Refusal: no_such_scorecard."""
        which = self.filed(number).id
        self._connection.execute(delete(scorecard).where(scorecard.c.id == which))  # what hangs on it goes with it

    def payload(self, number: int) -> bytes:
        """The squeezed JSON of one scorecard. Refusal: no_such_scorecard."""
        found = self._connection.execute(_PAYLOAD, {"one": number}).scalar_one_or_none()
        if found is None:
            raise Refusal("no_such_scorecard", said=number)
        return bytes(found)

    def payloads(self, wanted: Wanted = EVERYTHING) -> Iterator[bytes]:
        """The squeezed JSON of the newest revision of each wanted assessment, in the order of `every`."""
        for one in self.every(wanted):
            yield self.payload(one.number)

    def _here(self, ids: Iterable[str]) -> dict[str, dict[int, str]]:
        """The seals of every revision that is here of these assessments."""
        columns = (scorecard.c.id, scorecard.c.revision, scorecard.c.seal)
        here: dict[str, dict[int, str]] = {}
        for which, revision, seal in self._connection.execute(select(*columns).where(scorecard.c.id.in_(ids))):
            here.setdefault(which, {})[revision] = seal
        return here

    def _write(self, fresh: Sequence[Parcel], here: dict[str, dict[int, str]]) -> None:
        if not fresh:
            return
        newest = [one for one in fresh if one.filed.revision == max(here[one.filed.id])]
        older = select(scorecard.c.number).where(scorecard.c.id.in_([one.filed.id for one in newest]))
        owners = {one.other: one.organisation for one in self._connection.execute(select(same_organisation))}
        self._connection.execute(delete(counted).where(counted.c.scorecard.in_(older)))
        _PUT_CARD.run_many(self._connection, [portfolio_rows.columns(one.filed) for one in fresh])
        _PUT_PAYLOAD.run_many(self._connection, [_payload(one) for one in fresh])
        _PUT_COUNTED.run_many(self._connection, [_counted(one, owners) for one in newest])


def _payload(one: Parcel) -> dict[str, int | bytes]:
    return {"scorecard": one.filed.number, "payload": one.payload}


def _counted(one: Parcel, owners: dict[str, str]) -> dict[str, str | int | bytes]:
    who = one.filed.organisation
    return {
        "scorecard": one.filed.number,
        "organisation": owners.get(who.id, who.id),
        "country": who.country,
        "year": one.filed.year,
        "levels": one.levels,
        "evidence": one.evidence,
    }


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.organisations:
        conditions.append(_OWNER.in_(wanted.organisations))
    if wanted.countries:
        conditions.append(scorecard.c.country.in_(wanted.countries))
    if wanted.years:
        conditions.append(scorecard.c.year.in_(wanted.years))
    return conditions
