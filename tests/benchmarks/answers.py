"""From an answer to the disk, beside the engine's own commit of the same rows and beside an ORM."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from adaptameter.domain.answer import at
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.paths import STORE
from tests.benchmarks.clock import in_turn, p99
from tests.benchmarks.engines import Engine, with_orm
from tests.benchmarks.table import Goal, Row
from tests.builders import a_plan, standard

_TIMES = 600


def rows(folder: Path) -> Iterator[Row]:
    """Median and 99th percentile, each in a store of its own on the same disk."""
    for name in ("engine", "orm"):
        store = open_store(folder / name)
        House(store, standard()).assessing.start(a_plan())
        store.close()
    store = open_store(folder / "ours")
    assessing = House(store, standard()).assessing
    which = assessing.start(a_plan()).assessment.id
    core = [one.id for section in standard().instrument.sections[:4] for one in section.indicators]
    names = [str(one) for one in core]
    engine = Engine(folder / "engine" / STORE, names)

    def answered(number: int) -> None:
        assessing.answer(which, core[number % len(core)], at(number // len(core) % 5, number % 4))

    wishes = {
        "ours": answered,
        "same": engine.same_rows,
        "bare": engine.one_row,
        "orm": with_orm(folder / "orm" / STORE, names),
    }
    taken = in_turn(wishes, _TIMES, warm=60)
    middle = {name: statistics.median(one) for name, one in taken.items()}
    late = {name: p99(one) for name, one in taken.items()}
    twice = Goal(times_floor=2)
    same, orm = "engine, same rows", "ORM"
    yield Row("Answer saved, median", middle["ours"], middle["same"], same, middle["orm"], orm, twice)
    yield Row("Answer saved, median", middle["ours"], middle["bare"], "engine, one bare row", middle["orm"], orm)
    yield Row("Answer saved, 99th percentile", late["ours"], late["same"], same, late["orm"], orm, Goal(at_most=16))
    engine.close()
    store.close()
