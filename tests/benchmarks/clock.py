"""How long something takes: several times in turn, so that a busy moment meets everybody."""

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping

Wish = Callable[[int], object]


def in_turn(wishes: Mapping[str, Wish], times: int, warm: int = 1) -> dict[str, list[float]]:
    """Milliseconds of every try of every wish; the order changes from round to round. A wish gets the try's number."""
    taken: dict[str, list[float]] = {name: [] for name in wishes}
    chance, names = random.Random(7), list(wishes)
    gc.collect()
    for number in range(warm + times):
        chance.shuffle(names)
        for name in names:
            before = time.perf_counter()
            wishes[name](number)
            if number >= warm:
                taken[name].append((time.perf_counter() - before) * 1000)
    return taken


def medians(wishes: Mapping[str, Wish], times: int, warm: int = 1) -> dict[str, float]:
    """The median milliseconds of every wish."""
    return {name: statistics.median(taken) for name, taken in in_turn(wishes, times, warm).items()}


def p99(taken: list[float]) -> float:
    """What 99 of 100 tries do not exceed."""
    return sorted(taken)[max(0, round(len(taken) * 0.99) - 1)]
