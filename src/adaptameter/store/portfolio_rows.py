"""How a scorecard is filed, as a row, and back."""

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from adaptameter.domain.assessment import Mode
from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.store.rows import json_list, list_of

_texts = lru_cache(1024)(list_of)
_list = lru_cache(1024)(json_list)
"""Few lists are different in many rows."""


def columns(one: Filed) -> dict[str, str | int | float]:
    """The columns of this scorecard."""
    who = one.organisation
    return {
        "number": one.number,
        "id": one.id,
        "revision": one.revision,
        "digest": one.digest,
        "seal": one.seal,
        "organisation": who.id,
        "name": who.name,
        "country": who.country,
        "bands": json.dumps({name: list(chosen) for name, chosen in sorted(who.bands.items())}, ensure_ascii=False),
        "year": one.year,
        "mode": one.mode.value,
        "instrument": one.instrument,
        "instrument_version": one.version,
        "languages": _list(one.languages),
        "sections": _list(one.sections),
        "locked": _list(tuple(sorted(one.locked))),
        "coverage": one.coverage,
        "raters": one.raters,
        "imported_at": one.imported_at,
    }


def filed(row: Row[Any]) -> Filed:
    """The scorecard in this row; `owner` is the organisation that the adviser says it is."""
    return Filed(
        id=row.id,
        revision=row.revision,
        digest=row.digest,
        seal=row.seal,
        organisation=Organisation(row.owner, row.name, row.country, _bands(row.bands)),
        year=row.year,
        mode=Mode(row.mode),
        instrument=row.instrument,
        version=row.instrument_version,
        languages=_texts(row.languages),
        sections=_sections(row.sections),
        locked=_locked(row.locked),
        coverage=row.coverage,
        raters=row.raters,
        number=row.number,
        imported_at=row.imported_at,
    )


@lru_cache(1024)
def _bands(text: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(chosen) for name, chosen in json.loads(text).items()}


@lru_cache(1024)
def _sections(text: str) -> tuple[SectionId, ...]:
    return tuple(SectionId(one) for one in json.loads(text))


@lru_cache(1024)
def _locked(text: str) -> frozenset[SectionId]:
    return frozenset(_sections(text))
