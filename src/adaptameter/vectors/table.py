"""The rows of a library as columns; they come in batches, so that they are never all there at once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from adaptameter.domain.shelved import Shelved
from adaptameter.vectors.columns import Column, Places

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]


class Table(NamedTuple):
    """The fields of `Shelved`, in its order. `levels` and `evidence` have a line an indicator, a column a scorecard."""

    number: Numbers
    organisation: Column
    name: Column
    country: Column
    bands: Column
    year: Places
    revision: Places
    languages: Column
    sections: Column
    locked: Column
    coverage: Floats
    raters: Places
    imported_at: Column
    levels: Bytes
    evidence: Bytes


def table(batches: Iterable[Sequence[Shelved]], indicators: int) -> Table:
    """The rows of all batches, with so many bytes in `levels` and `evidence`."""
    growing: tuple[_Texts | _Numbers | _Blobs, ...] = (
        _Numbers(np.int64),
        _Texts(),
        _Texts(),
        _Texts(),
        _Texts(),
        _Numbers(np.int32),
        _Numbers(np.int32),
        _Texts(),
        _Texts(),
        _Texts(),
        _Numbers(np.float64),
        _Numbers(np.int32),
        _Texts(),
        _Blobs(indicators),
        _Blobs(indicators),
    )
    for batch in batches:
        for column, values in zip(growing, zip(*batch, strict=True), strict=bool(batch)):
            column.add(values)
    return Table._make(column.whole() for column in growing)


class _Codes(dict[str, int]):
    """Gives every new text the next number."""

    def __missing__(self, text: str) -> int:
        self[text] = code = len(self)
        return code


class _Texts:
    """Few different texts, each kept once."""

    def __init__(self) -> None:
        self._codes = _Codes()
        self._parts: list[Places] = [np.empty(0, np.int32)]

    def add(self, values: Sequence[str]) -> None:
        self._parts.append(np.fromiter(map(self._codes.__getitem__, values), np.int32, len(values)))

    def whole(self) -> Column:
        return Column(list(self._codes), np.concatenate(self._parts))


class _Numbers:
    """Numbers of one kind."""

    def __init__(self, kind: type[np.number]) -> None:
        self._parts = [np.empty(0, kind)]

    def add(self, values: Sequence[float]) -> None:
        self._parts.append(np.array(values, self._parts[0].dtype))

    def whole(self) -> npt.NDArray[np.number]:
        return np.concatenate(self._parts)


class _Blobs:
    """So many bytes a row; in the end all first bytes stand together, then all second ones."""

    def __init__(self, wide: int) -> None:
        self._parts: list[Bytes] = [np.empty((0, wide), np.uint8)]

    def add(self, values: Sequence[bytes]) -> None:
        self._parts.append(np.frombuffer(b"".join(values), np.uint8).reshape(len(values), -1))

    def whole(self) -> Bytes:
        return np.ascontiguousarray(np.concatenate(self._parts).T)
