"""Krippendorff's alpha, ordinal: how far raters agree beyond chance (method, section 6)."""

from collections.abc import Sequence
from typing import Final

FEWEST_ITEMS: Final = 8
"""Indicators with two answers or more that alpha needs."""


def alpha(rows: Sequence[Sequence[int | None]], levels: int) -> float | None:
    """Alpha of these answers, one row a rater, levels 0…`levels`-1, None where nothing was said; at most 1.

    None with fewer than two raters, with fewer than eight indicators answered twice, or when all answers are the
    same: then there is no chance to compare with.
    """
    twice = [column for column in zip(*rows, strict=True) if sum(level is not None for level in column) > 1]
    said = {level for column in twice for level in column if level is not None}
    if len(twice) < FEWEST_ITEMS or len(said) == 1:
        return None
    import krippendorff  # with numpy 250 ms at import
    import numpy as np

    data = np.array([[np.nan if level is None else level for level in row] for row in rows], dtype=float)
    found = krippendorff.alpha(reliability_data=data, value_domain=list(range(levels)), level_of_measurement="ordinal")
    return float(found)
