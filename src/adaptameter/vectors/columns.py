"""Columns of a shelf: few different values in very many rows, as numbers."""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from adaptameter.domain.regions import REGION_OF
from adaptameter.domain.shelved import FORM_BAND, SIZE_BAND, Shelved

Places = npt.NDArray[np.int32]
"""Scorecards by where they stand on a shelf: to be gone through, measured, and handed back to it."""

Mask = npt.NDArray[np.bool_]

_LONGEST: Final = 48
"""Letters of a name by which it is sorted."""

_CHUNK: Final = 4096


class Column:
    """One value a row: `keys` are the different ones, `codes` say which each row has."""

    def __init__(self, values: Iterable[str], count: int) -> None:
        index: dict[str, int] = {}
        self.codes: Places = np.fromiter((index.setdefault(value, len(index)) for value in values), np.int32, count)
        self.keys: list[str] = list(index)
        self._index = index

    def key(self, place: int) -> str:
        """The value of a row."""
        return self.keys[int(self.codes[place])]

    def where(self, value: str) -> Mask:
        """The rows that have this value."""
        found: Mask = self.codes == self._index.get(value, -1)
        return found

    def among(self, values: Iterable[str]) -> Mask:
        """The rows that have one of these values."""
        wanted = np.zeros(len(self.keys) + 1, np.bool_)
        for value in values:
            wanted[self._index.get(value, -1)] = value in self._index
        found: Mask = wanted[self.codes]
        return found

    def ranks(self, order: Sequence[str] = ()) -> Places:
        """For each row where its value stands in this order; what is not in it comes after, by itself."""
        places = {key: place for place, key in enumerate(dict.fromkeys((*order, *sorted(self.keys))))}
        ranks: Places = np.array([places[key] for key in self.keys], np.int32)[self.codes]
        return ranks


def letters(name: str) -> str:
    """A name as it is sorted and searched: without case and accents."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def a_to_z(names: Sequence[str], years: npt.NDArray[np.int32]) -> Places:
    """The rows by name, then by year. Only the first 48 letters of a name count."""
    keys = np.empty(len(names), f"U{_LONGEST}")
    for start in range(0, len(names), _CHUNK):
        keys[start : start + _CHUNK] = names[start : start + _CHUNK]
    by_year = np.argsort(years, kind="stable")
    order: Places = by_year[np.argsort(keys[by_year], kind="stable")].astype(np.int32)
    return order


def bands(rows: Sequence[Shelved]) -> tuple[Column, Column]:
    """The form and the size of every row; empty where it was not said."""
    known: dict[str, tuple[str, str]] = {}
    for row in rows:
        if row.bands not in known:
            said = json.loads(row.bands)
            known[row.bands] = (" ".join(said.get(FORM_BAND, ())), " ".join(said.get(SIZE_BAND, ())))
    count = len(rows)
    return Column((known[row.bands][0] for row in rows), count), Column((known[row.bands][1] for row in rows), count)


def regions(rows: Sequence[Shelved]) -> Column:
    """The region of every row; empty where the country is not known."""
    return Column((REGION_OF.get(row.country, "") for row in rows), len(rows))
