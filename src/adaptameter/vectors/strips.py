"""How points lie together: the dots, the middle, the middle half, as far as the method allows (method, 9)."""

import numpy as np

from adaptameter.charts.spread import Strip
from adaptameter.domain.portfolio import FEWEST_FOR_MEDIAN, FEWEST_FOR_QUARTILES
from adaptameter.vectors.columns import Mask
from adaptameter.vectors.table import Floats


def whole(points: Floats) -> Floats:
    """The points as they are told: whole, a half goes up."""
    return np.floor(points + 0.5)


def strip(points: Floats, capped: Mask | None = None) -> Strip:
    """A strip of these points; `capped` says which are held by a must-have, where that can be."""
    held = np.zeros(len(points), np.bool_) if capped is None else capped
    low, middle, high = _quarters(points) if len(points) >= FEWEST_FOR_MEDIAN else (0.0, None, 0.0)
    return Strip(
        points=_piles(points[~held]),
        capped=_piles(points[held]),
        median=middle,
        quartiles=(low, high) if len(points) >= FEWEST_FOR_QUARTILES else None,
    )


def _piles(points: Floats) -> dict[int, int]:
    counts = np.bincount(whole(points).astype(np.int64))
    return {int(point): int(counts[point]) for point in np.flatnonzero(counts)}


def _quarters(points: Floats) -> tuple[float, float, float]:
    """The quartiles with the median between them, as `statistics.quantiles` finds them by its inclusive method.

    `numpy.quantile` would do it too, but the first time it imports masked arrays: the window would wait for 60 ms.
    """
    spots = np.array((0.25, 0.5, 0.75)) * (len(points) - 1)
    below, above = np.floor(spots).astype(np.int64), np.ceil(spots).astype(np.int64)
    placed = np.partition(points, np.concatenate((below, above)))
    low, middle, high = (placed[below] + (placed[above] - placed[below]) * (spots - below)).tolist()
    return low, middle, high
