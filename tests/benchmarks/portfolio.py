"""A shelf of 100,000 scorecards: read, looked through, and what the window and the memory feel of it."""

import json
import os
import statistics
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from adaptameter.domain.filed import evidence, filed, levels
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import payload
from adaptameter.services.generator import portfolio
from adaptameter.services.house import House
from adaptameter.store.portfolio import Parcel
from adaptameter.store.work import open_store
from tests.benchmarks.clock import medians
from tests.benchmarks.table import Goal, Row
from tests.builders import standard

if TYPE_CHECKING:  # numpy must be imported where the program imports it: beside the window
    from adaptameter.vectors.shelf import Shelf

_COUNT = 100_000
_YEARS = 3
_MODELS = 170
"""Organisations that are made up; the others have their answers under other names, in other countries and years."""

_AT_ONCE = 5_000
_FILTERS = 400
_ROWS = 40
_WINDOWS = 5
_COUNTRIES = ("GT", "MW", "UA", "MD", "PS", "ZM", "BO", "KE", "SO", "NP")
_WORDS = ("", "", "", "a", "coop", "coop 77", "99", "nobody")
_BLOBS = "SELECT levels, evidence FROM counted"


def rows(folder: Path) -> Iterator[Row]:
    """The figures of one shelf, and of windows beside which it is read, each in a process of its own."""
    _fill(folder)
    found, number = _measured("tests.benchmarks.portfolio", folder), f"{_COUNT:,}"
    what = f"Shelf of {number}, read and counted"
    yield Row(what, found["shelf"], found["blobs"], "SELECT of the blobs", unit="s")
    yield Row(f"What a first picture of {number} needs", found["picture"], goal=Goal(at_most=250))
    yield Row(f"Filter {number}, median", found["p50"], found["mask"], "numpy mask", goal=Goal(at_most=50))
    yield Row(f"Filter {number}, p95", found["p95"], found["mask"], "numpy mask", goal=Goal(at_most=50))
    yield Row("Spread of ten sections", found["spread"], found["quantiles"], "numpy quantile", goal=Goal(at_most=16))
    yield from _pages([_measured("tests.benchmarks.pages", folder) for _ in range(_WINDOWS)])


def _pages(runs: list[dict[str, float]]) -> Iterator[Row]:
    """When the heatmap stands there, and a line for each wish: the median of several windows, and the worst."""
    from tests.benchmarks.pages import ALONE, FIRST_PICTURE, MEMORY  # with Qt, which a shelf alone does not need

    found = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    yield Row(f"First heatmap of {_COUNT:,}, on the screen", found.pop(FIRST_PICTURE), goal=Goal(at_most=250))
    yield Row(f"Memory of a window with {_COUNT:,}", found.pop(MEMORY), goal=Goal(at_most=500), unit="MiB")
    alone = found.pop(ALONE)
    for name, pause in found.items():
        worst = max(run[name] for run in runs)
        yield Row(f"Longest pause: {name}", pause, alone, "left alone", worst, "worst window", Goal(at_most=16))


def _fill(folder: Path) -> None:
    """A library of so many scorecards; nobody opens their payloads."""
    store, parcels = open_store(folder), list(_parcels())
    with store.work() as work:
        for start in range(0, _COUNT, _AT_ONCE):
            work.portfolio.add(parcels[start : start + _AT_ONCE])
    store.close()


def _parcels() -> Iterator[Parcel]:
    made = portfolio(standard(), _MODELS, _YEARS, seed=1)
    models = [(filed(card, "", ""), levels(card), evidence(card), _squeezed(card)) for card in made]
    for number in range(_COUNT):
        (model, said, shown, squeezed), board = models[number % len(models)], number // _YEARS
        name, country = f"{model.organisation.name} {board}", _COUNTRIES[board % len(_COUNTRIES)]
        who = replace(model.organisation, id=f"{board:016x}", name=name, country=country)
        own = f"{number:064x}"
        one = replace(model, id=own[-16:], digest=own, seal=own, organisation=who, year=2024 + number % _YEARS)
        yield Parcel(one, said, shown, squeezed)


def _squeezed(card: Scorecard) -> bytes:
    return zlib.compress(json.dumps(payload(card, "")).encode(), 1)


def _measured(module: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", module, str(folder)]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    ended = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment)
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def _figures(folder: Path) -> dict[str, float]:
    """Milliseconds of what is done with a shelf, seconds of its making."""
    import numpy as np

    from adaptameter.vectors.shelf import Figure

    store = open_store(folder)
    house = House(store, standard())
    taken = medians({"shelf": lambda _try: house.library.shelf(), "blobs": lambda _try: _blobs(house)}, 3, warm=0)
    shelf, sections = house.library.shelf(), standard().instrument.sections
    every = shelf.pick(NO_FILTER)
    points, codes = np.random.default_rng(1).random(len(every)), np.arange(len(every)) % 10
    found = medians(
        {
            "picture": lambda _try: _picture(shelf),
            "spread": lambda _try: [shelf.strip(every, one.id, Figure.SCORE) for one in sections],
            "quantiles": lambda _try: [np.quantile(points, (0.25, 0.5, 0.75)) for _ in sections],
            "mask": lambda _try: every[(codes == 3)[every]],
        },
        9,
    )
    filters = sorted(_seconds(shelf, wanted) * 1000 for wanted in _filters())
    store.close()
    return {
        **found,
        **{name: each / 1000 for name, each in taken.items()},
        "p50": statistics.median(filters),
        "p95": filters[round(len(filters) * 0.95) - 1],
    }


def _blobs(house: House) -> int:
    with house.room.reading() as work:
        found = work.portfolio._connection.exec_driver_sql(_BLOBS)  # the engine without anything between
        return len(found.cursor.fetchall())


def _picture(shelf: "Shelf") -> int:
    """What the first page of the heatmap needs."""
    latest = shelf.latest(shelf.pick(NO_FILTER))
    shown = [(shelf.grade(place), shelf.line(place)) for place in latest[:_ROWS]]
    cells = [shelf.section(place, one.id) for place in latest[:_ROWS] for one in shelf.instrument.sections]
    return len(shown) + len(cells)


def _filters() -> Iterator[Filter]:
    chance = Random(1)
    for _ in range(_FILTERS):
        yield Filter(
            words=chance.choice(_WORDS),
            country=chance.choice(("", "", *_COUNTRIES)),
            region=chance.choice(("", "", "", "central_america", "eastern_europe")),
            size=chance.choice(("", "", "1_5")),
            year=chance.choice((None, None, 2025)),
            newest=chance.random() < 0.5,
            open_only=chance.random() < 0.5,
        )


def _seconds(shelf: "Shelf", wanted: Filter) -> float:
    before = time.perf_counter()
    shelf.latest(shelf.pick(wanted))
    return time.perf_counter() - before


if __name__ == "__main__":
    print(json.dumps(_figures(Path(sys.argv[1]))))
