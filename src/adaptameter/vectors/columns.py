"""Columns of a shelf: few different values in very many rows, as numbers."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.int32]
"""Scorecards by where they stand on a shelf: to be gone through, measured, and handed back to it."""

Whole = npt.NDArray[np.integer]
Mask = npt.NDArray[np.bool_]

_BEFORE_LETTERS: Final = "\x01"
_AT_ONCE: Final = 4096
"""Names that are made bytes in one go: the window waits so long."""


class Column:
    """One value a row: `keys` are the different ones, `codes` say which each row has."""

    def __init__(self, keys: Sequence[str], codes: Whole) -> None:
        self.keys = keys
        self.codes: Places = codes.astype(np.int32, copy=False)
        self._index = {key: code for code, key in enumerate(keys)}

    def key(self, place: int) -> str:
        """The value of a row."""
        return self.keys[int(self.codes[place])]

    def has(self, value: str) -> bool:
        """Whether a row has this value."""
        return value in self._index

    def where(self, value: str) -> Mask:
        """The rows that have this value."""
        found: Mask = self.codes == self._index.get(value, -1)
        return found

    def among(self, values: Iterable[str]) -> Mask:
        """The rows that have one of these values."""
        wanted = np.zeros(len(self.keys), np.bool_)
        for value in values:
            if self.has(value):
                wanted[self._index[value]] = True
        found: Mask = wanted[self.codes]
        return found

    def all_where(self, fits: Callable[[str], bool]) -> Mask:
        """The rows whose value fits."""
        found: Mask = np.array([fits(key) for key in self.keys], np.bool_)[self.codes]
        return found

    def told(self, says: Callable[[str], str]) -> "Column":
        """What `says` makes of the values."""
        said = [says(key) for key in self.keys]
        codes = {key: code for code, key in enumerate(dict.fromkeys(said))}
        return Column(list(codes), np.array([codes[key] for key in said], np.int32)[self.codes])

    def ranks(self, order: Sequence[str] = ()) -> Places:
        """For each row where its value stands in this order; what is not in it comes after, numbers by their size."""
        places = {key: place for place, key in enumerate(dict.fromkeys((*order, *sorted(self.keys, key=_size))))}
        found: Places = np.array([places[key] for key in self.keys], np.int32)[self.codes]
        return found


def numbered(values: Whole, says: Callable[[int], str] = str) -> Column:
    """A column of whole numbers, each told by its key."""
    kinds, codes = np.unique(values, return_inverse=True)
    return Column([says(int(kind)) for kind in kinds], codes)


def letters(name: str) -> str:
    """A name as it is searched: without case and accents."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def a_to_z(names: Sequence[str], plain: Sequence[str]) -> Whole:
    """Where each of these names stands among them, as `domain.comparability.place_of` has it; `plain` are its letters.

    Bytes in UTF-8 stand in the order of their signs, and numpy sorts them beside the window.
    """
    said = [_sign(name, bare).encode() for name, bare in zip(names, plain, strict=True)]
    signs = np.empty(len(said), f"S{max(map(len, said), default=1)}")
    for start in range(0, len(said), _AT_ONCE):
        signs[start : start + _AT_ONCE] = said[start : start + _AT_ONCE]
    ranks: Whole = np.unique(signs, return_inverse=True)[1]
    return ranks


def _sign(name: str, plain: str) -> str:
    folded = name.casefold()
    return plain if folded == plain else plain + _BEFORE_LETTERS + folded


def _size(key: str) -> tuple[int, str]:
    return (int(key) if key.isdecimal() else 0, key)
