"""Who the scorecards of a shelf are from: narrowed, ordered and grouped by anything but a score."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.library import Filter
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.shelved import Field, Line, Shelved
from adaptameter.vectors.columns import Column, Mask, Places, a_to_z, bands, letters, regions

UNSIGNED: Final = "unsigned"
SIGNED: Final = "signed"
REVISED: Final = "revised"
"""The keys of `Field.STATE`: nobody signed, signed once, signed again after a change."""

Numbers = npt.NDArray[np.int64]


class Rows:
    """The scorecards by their place, from 0. `tags` are by organisation, `closed` are the closed countries."""

    def __init__(
        self,
        instrument: Instrument,
        rows: Sequence[Shelved],
        tags: Mapping[str, frozenset[str]],
        closed: frozenset[str],
    ) -> None:
        count = len(rows)
        self.instrument = instrument
        self._tags = tags
        self._closed = closed
        self._numbers: Numbers = np.fromiter((row.number for row in rows), np.int64, count)
        self._names = [row.name for row in rows]
        self._letters = [letters(name) for name in self._names]
        self._years: Places = np.fromiter((row.year for row in rows), np.int32, count)
        self._revisions: Places = np.fromiter((row.revision for row in rows), np.int32, count)
        self._raters: Places = np.fromiter((row.raters for row in rows), np.int32, count)
        self._coverage = np.fromiter((row.coverage for row in rows), np.float64, count)
        self._owners = Column((row.organisation for row in rows), count)
        self._languages = Column((row.languages for row in rows), count)
        self._locked = Column((row.locked for row in rows), count)
        self._bands = Column((row.bands for row in rows), count)
        form, size = bands(rows)
        self._columns: Mapping[Field, Column] = {
            Field.COUNTRY: Column((row.country for row in rows), count),
            Field.REGION: regions(rows),
            Field.FORM: form,
            Field.SIZE: size,
            Field.YEAR: Column((str(row.year) for row in rows), count),
            Field.SECTIONS: Column((row.sections for row in rows), count),
            Field.STATE: Column((_state(row.revision) for row in rows), count),
            Field.REVISION: Column((str(row.revision) for row in rows), count),
            Field.IMPORTED: Column((row.imported_at for row in rows), count),
        }
        self._order = a_to_z(self._letters, self._years)

    def __len__(self) -> int:
        return len(self._names)

    def pick(self, wanted: Filter) -> Places:
        """The places of what is wanted, from A to Z, then by year."""
        keep = np.ones(len(self), np.bool_)
        for field, value in _values(wanted):
            keep &= self._columns[field].where(value)
        if wanted.tag:
            keep &= self._owners.among(one for one, words in self._tags.items() if wanted.tag in words)
        if wanted.open_only:
            keep &= ~self._columns[Field.COUNTRY].among(self._closed)
        if wanted.words.strip():
            keep &= self._with_words(letters(wanted.words).split())
        picked = self._order[keep[self._order]]
        return self.latest(picked) if wanted.newest else picked

    def ordered(self, places: Places, by: Field, *, down: bool = False, order: Sequence[str] = ()) -> Places:
        """These places by a field, equal ones as they come; `order` says how its keys are told (country names)."""
        ranks = self._ranks(by, order)[places]
        found: Places = places[np.argsort(-ranks if down else ranks, kind="stable")]
        return found

    def groups(self, places: Places, by: Field, order: Sequence[str] = ()) -> list[tuple[str, Places]]:
        """These places by the key of a field; of tags a place can be in several groups, or in "" without one."""
        if by is Field.TAG:
            return self._by_tag(places)
        column = self._column(by)
        ranks, codes = column.ranks(order)[places], column.codes[places]
        _, firsts = np.unique(ranks, return_index=True)
        return [(column.keys[codes[first]], places[codes == codes[first]]) for first in firsts]

    def options(self, by: Field) -> list[str]:
        """The keys of a field that occur, without the empty one."""
        if by is Field.TAG:
            here = set(self._owners.keys)
            return sorted({word for one, words in self._tags.items() if one in here for word in words})
        return sorted(key for key in self._column(by).keys if key)

    def key(self, place: int, by: Field) -> str:
        """What a scorecard has in a field; of several tags all, with commas between them."""
        if by is Field.TAG:
            return ", ".join(sorted(self.tags(place)))
        return self._names[place] if by is Field.NAME else self._column(by).key(place)

    def line(self, place: int) -> Line:
        """One scorecard, to be read."""
        columns = self._columns
        said = {name: tuple(chosen) for name, chosen in json.loads(self._bands.key(place)).items()}
        country = columns[Field.COUNTRY].key(place)
        return Line(
            number=int(self._numbers[place]),
            organisation=Organisation(self._owners.key(place), self._names[place], country, said),
            year=int(self._years[place]),
            revision=int(self._revisions[place]),
            languages=tuple(json.loads(self._languages.key(place))),
            sections=tuple(map(SectionId, json.loads(columns[Field.SECTIONS].key(place)))),
            locked=frozenset(map(SectionId, json.loads(self._locked.key(place)))),
            coverage=float(self._coverage[place]),
            raters=int(self._raters[place]),
            imported_at=columns[Field.IMPORTED].key(place),
        )

    def tags(self, place: int) -> frozenset[str]:
        """The adviser's tags of the organisation."""
        return self._tags.get(self._owners.key(place), frozenset())

    def is_closed(self, place: int) -> bool:
        """Whether the work in its country has ended."""
        return self._columns[Field.COUNTRY].key(place) in self._closed

    def place_of(self, number: int) -> int | None:
        """Where the scorecard of this number stands; None when it is not on the shelf."""
        place = int(np.searchsorted(self._numbers, number))
        return place if place < len(self) and self._numbers[place] == number else None

    def years_of(self, organisation: str) -> Places:
        """All scorecards of an organisation, the first year first."""
        here: Places = self._order[self._owners.where(organisation)[self._order]]
        return self.ordered(here, Field.YEAR)

    def with_years(self, places: Places) -> Places:
        """Of these places those whose organisation has scorecards of two years or more."""
        owners, years = self._owners.codes, self._years
        pairs = np.unique(owners.astype(np.int64) * 10_000 + years)
        many = np.bincount((pairs // 10_000).astype(np.int64), minlength=len(self._owners.keys)) > 1
        found: Places = places[many[owners[places]]]
        return found

    def latest(self, places: Places) -> Places:
        """Of these places the last year of every organisation, in their order."""
        by_year = places[np.argsort(-self._years[places], kind="stable")]
        _, firsts = np.unique(self._owners.codes[by_year], return_index=True)
        keep = np.zeros(len(self), np.bool_)
        keep[by_year[firsts]] = True
        found: Places = places[keep[places]]
        return found

    def _column(self, by: Field) -> Column:
        return self._columns[by]

    def _ranks(self, by: Field, order: Sequence[str]) -> npt.NDArray[np.int64]:
        match by:
            case Field.NAME:
                ranks = np.empty(len(self), np.int64)
                ranks[self._order] = np.arange(len(self))
                return ranks
            case Field.COVERAGE:
                return (self._coverage * 1_000_000).astype(np.int64)
            case Field.YEAR:
                return self._years.astype(np.int64)
            case Field.REVISION:
                return self._revisions.astype(np.int64)
            case Field.TAG:
                words = Column((self.key(place, by) for place in range(len(self))), len(self))
                return words.ranks().astype(np.int64)
        return self._column(by).ranks(order).astype(np.int64)

    def _by_tag(self, places: Places) -> list[tuple[str, Places]]:
        found = []
        for word in self.options(Field.TAG):
            owners = self._owners.among(one for one, words in self._tags.items() if word in words)
            found.append((word, places[owners[places]]))
        tagged = self._owners.among(self._tags)
        return [one for one in (*found, ("", places[~tagged[places]])) if len(one[1])]

    def _with_words(self, wanted: Sequence[str]) -> Mask:
        found = (all(word in name for word in wanted) for name in self._letters)
        return np.fromiter(found, np.bool_, len(self))


def _values(wanted: Filter) -> list[tuple[Field, str]]:
    said = {
        Field.COUNTRY: wanted.country,
        Field.REGION: wanted.region,
        Field.FORM: wanted.form,
        Field.SIZE: wanted.size,
        Field.YEAR: "" if wanted.year is None else str(wanted.year),
    }
    return [(field, value) for field, value in said.items() if value]


def _state(revision: int) -> str:
    return (UNSIGNED, SIGNED, REVISED)[min(revision, 2)]
