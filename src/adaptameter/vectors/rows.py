"""Who the scorecards of a shelf are from: narrowed, ordered and grouped by anything but a score."""

import copy
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, Self

import numpy as np

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.library import Filter
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.regions import REGION_OF
from adaptameter.domain.shelved import FORM_BAND, SIZE_BAND, Field, Line
from adaptameter.vectors.columns import Column, Mask, Places, a_to_z, letters, numbered
from adaptameter.vectors.table import Table

UNSIGNED: Final = "unsigned"
SIGNED: Final = "signed"
REVISED: Final = "revised"
"""The keys of `Field.STATE`: nobody signed, signed once, signed again after a change."""


class Marks(NamedTuple):
    """What the adviser said: tags by organisation, the closed countries."""

    tags: Mapping[str, frozenset[str]]
    closed: frozenset[str]


class Rows:
    """The scorecards by their place, from 0."""

    def __init__(self, table: Table, tags: Mapping[str, frozenset[str]], closed: frozenset[str]) -> None:
        self._table = table
        self.marks = Marks(tags, closed)
        self._letters = [letters(name) for name in table.name.keys]
        self._columns = _columns(table)
        names = a_to_z(table.name.keys, self._letters)[table.name.codes]
        self._order: Places = np.lexsort((table.year, names)).astype(np.int32)
        self._rank = np.empty_like(self._order)
        self._rank[self._order] = np.arange(len(self), dtype=np.int32)
        owners = table.organisation.codes
        self._by_owner = np.lexsort((self._rank, -table.revision, -table.year, owners)).astype(np.int32)
        self._has_years = _has_years(owners, table.year, self._by_owner)

    def __len__(self) -> int:
        return len(self._table.number)

    def marked(self, tags: Mapping[str, frozenset[str]], closed: frozenset[str]) -> Self:
        """The same scorecards with other tags and other closed countries: nothing is read or counted again."""
        other = copy.copy(self)
        other.marks = Marks(tags, closed)
        return other

    def pick(self, wanted: Filter) -> Places:
        """The places of what is wanted, from A to Z, then by year."""
        keep = np.ones(len(self), np.bool_)
        for field, value in _values(wanted):
            keep &= self._columns[field].where(value)
        if wanted.tag:
            keep &= self._with_tag(wanted.tag)
        if wanted.open_only:
            keep &= ~self._columns[Field.COUNTRY].among(self.marks.closed)
        if words := letters(wanted.words).split():
            keep &= self._with_words(words)
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
        column = self._columns[by]
        ranks = column.ranks(order)[places]
        in_order = np.argsort(ranks, kind="stable")
        cuts = np.flatnonzero(np.diff(ranks[in_order])) + 1
        return [(column.key(part[0]), part) for part in np.split(places[in_order], cuts) if len(part)]

    def options(self, by: Field) -> list[str]:
        """The keys of a field that occur, without the empty one."""
        if by is Field.TAG:
            has = self._table.organisation.has
            return sorted({word for one, words in self.marks.tags.items() if has(one) for word in words})
        return sorted(key for key in self._columns[by].keys if key)

    @property
    def has_closed(self) -> bool:
        """Whether something here is from a closed country."""
        return any(map(self._table.country.has, self.marks.closed))

    def key(self, place: int, by: Field) -> str:
        """What a scorecard has in a field; of several tags all, with commas between them."""
        return _together(self.tags(place)) if by is Field.TAG else self._columns[by].key(place)

    def line(self, place: int) -> Line:
        """One scorecard, to be read."""
        row = self._table
        said = {name: tuple(chosen) for name, chosen in json.loads(row.bands.key(place)).items()}
        return Line(
            number=int(row.number[place]),
            organisation=Organisation(row.organisation.key(place), row.name.key(place), row.country.key(place), said),
            year=int(row.year[place]),
            revision=int(row.revision[place]),
            languages=tuple(json.loads(row.languages.key(place))),
            sections=tuple(map(SectionId, json.loads(row.sections.key(place)))),
            locked=frozenset(map(SectionId, json.loads(row.locked.key(place)))),
            coverage=float(row.coverage[place]),
            raters=int(row.raters[place]),
            imported_at=row.imported_at.key(place),
        )

    def tags(self, place: int) -> frozenset[str]:
        """The adviser's tags of the organisation."""
        return self.marks.tags.get(self._table.organisation.key(place), frozenset())

    def is_closed(self, place: int) -> bool:
        """Whether the work in its country has ended."""
        return self._table.country.key(place) in self.marks.closed

    def place_of(self, number: int) -> int | None:
        """Where the scorecard of this number stands; None when it is not on the shelf."""
        numbers = self._table.number
        place = int(np.searchsorted(numbers, number))
        return place if place < len(self) and numbers[place] == number else None

    def years_of(self, organisation: str) -> Places:
        """All scorecards of an organisation, the first year first."""
        here = self._order[self._table.organisation.where(organisation)[self._order]]
        return self.ordered(here, Field.YEAR)

    def with_years(self, places: Places) -> Places:
        """Of these places those whose organisation has scorecards of two years or more."""
        found: Places = places[self._has_years[places]]
        return found

    def latest(self, places: Places) -> Places:
        """Of these places the last year of every organisation, in their order (see `domain.portfolio.newest`)."""
        wanted = np.zeros(len(self), np.bool_)
        wanted[places] = True
        here = self._by_owner[wanted[self._by_owner]]
        owners = self._table.organisation.codes[here]
        later = here[1:][owners[1:] == owners[:-1]]
        wanted[later] = False
        found: Places = places[wanted[places]]
        return found

    def _ranks(self, by: Field, order: Sequence[str]) -> Places:
        if by is Field.NAME:
            return self._rank
        return (self._tagged() if by is Field.TAG else self._columns[by]).ranks(order)

    def _tagged(self) -> Column:
        """The tags of every scorecard as one key."""
        said = {one: _together(words) for one, words in self.marks.tags.items()}
        return self._table.organisation.told(lambda one: said.get(one, ""))

    def _by_tag(self, places: Places) -> list[tuple[str, Places]]:
        groups = [(word, places[self._with_tag(word)[places]]) for word in self.options(Field.TAG)]
        tagged = self._table.organisation.among(one for one, words in self.marks.tags.items() if words)
        groups.append(("", places[~tagged[places]]))
        return [group for group in groups if len(group[1])]

    def _with_tag(self, word: str) -> Mask:
        return self._table.organisation.among(one for one, words in self.marks.tags.items() if word in words)

    def _with_words(self, wanted: Sequence[str]) -> Mask:
        """The rows with all of these words in their name; every name is looked through once."""
        left: Sequence[int] = range(len(self._letters))
        for word in wanted:
            left = [place for place in left if word in self._letters[place]]
        found = np.zeros(len(self._letters), np.bool_)
        found[np.array(left, np.int64)] = True
        return found[self._table.name.codes]


def _columns(table: Table) -> Mapping[Field, Column]:
    """What scorecards are narrowed and grouped by. Coverage is told in whole percents."""
    return {
        Field.NAME: table.name,
        Field.COUNTRY: table.country,
        Field.REGION: table.country.told(lambda country: REGION_OF.get(country, "")),
        Field.FORM: table.bands.told(lambda bands: " ".join(json.loads(bands).get(FORM_BAND, ()))),
        Field.SIZE: table.bands.told(lambda bands: " ".join(json.loads(bands).get(SIZE_BAND, ()))),
        Field.YEAR: numbered(table.year),
        Field.SECTIONS: table.sections,
        Field.COVERAGE: numbered(np.floor(table.coverage * 100 + 0.5).astype(np.int32)),
        Field.STATE: numbered(np.minimum(table.revision, 2), (UNSIGNED, SIGNED, REVISED).__getitem__),
        Field.REVISION: numbered(table.revision),
        Field.IMPORTED: table.imported_at,
    }


def _has_years(owners: Places, years: Places, by_owner: Places) -> Mask:
    """Where the organisation has scorecards of two years or more; `by_owner` has those of each side by side."""
    owners_of, years_of = owners[by_owner], years[by_owner]
    moves = (owners_of[1:] == owners_of[:-1]) & (years_of[1:] != years_of[:-1])
    many = np.zeros(int(owners.max(initial=-1)) + 1, np.bool_)
    many[owners_of[1:][moves]] = True
    found: Mask = many[owners]
    return found


def _together(tags: Iterable[str]) -> str:
    return ", ".join(sorted(tags))


def _values(wanted: Filter) -> list[tuple[Field, str]]:
    said = {
        Field.COUNTRY: wanted.country,
        Field.REGION: wanted.region,
        Field.FORM: wanted.form,
        Field.SIZE: wanted.size,
        Field.YEAR: "" if wanted.year is None else str(wanted.year),
    }
    return [(field, value) for field, value in said.items() if value]
