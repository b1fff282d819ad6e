"""A board's year: a private answer, an agreed one, the X-ray, the change between two years."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.record import Agreed
from adaptameter.domain.respondent import Group
from adaptameter.services.house import House
from adaptameter.services.samples import settle
from adaptameter.store.work import open_store
from tests.benchmarks.clock import in_turn, medians, p99
from tests.benchmarks.table import Goal, Row
from tests.builders import a_plan, standard

_MEMBERS = 5
_FRAME = Goal(at_most=16)
"""Milliseconds that a window may wait."""


def rows(folder: Path) -> Iterator[Row]:
    """Five members, all core sections."""
    store = open_store(folder)
    house = House(store, standard())
    which = house.assessing.start(a_plan(*(one.id for one in standard().instrument.sections if one.core)), Mode.ALONE)
    yield from _alone(house, which.assessment.id)
    yield from _agreed(house, which.assessment.id)
    yield from _looked_at(house)
    store.close()


def _alone(house: House, which: AssessmentId) -> Iterator[Row]:
    for _ in range(_MEMBERS):
        standing = house.alone.add(which, Group.BOARD)
    for number, one in enumerate(standing.assessment.respondents):
        asked = house.alone.sit(which, one.id).asked

        def answer(place: int, asked: tuple[IndicatorId, ...] = asked, number: int = number) -> None:
            house.alone.answer(asked[place % len(asked)], at((place + number * (place % 3)) % 5, place % 4))

        taken = in_turn({"alone": answer}, len(asked), warm=len(asked))["alone"]
        house.alone.hand_in()
    house.agreeing.reveal(which)
    yield Row("Private answer saved, median", statistics.median(taken), goal=_FRAME)
    yield Row("Private answer saved, 99th percentile", p99(taken), goal=_FRAME)


def _agreed(house: House, which: AssessmentId) -> Iterator[Row]:
    asked = house.assessing.open(which).asked

    def agree(place: int) -> None:
        house.agreeing.agree(which, asked[place % len(asked)], at(place % 5, 3), Agreed(reason=str(place)))

    taken = in_turn({"agree": agree}, 2 * len(asked), warm=10)["agree"]
    yield Row("Agreed answer saved, with all spreads, median", statistics.median(taken), goal=_FRAME)
    yield Row("Agreed answer saved, 99th percentile", p99(taken), goal=_FRAME)


def _looked_at(house: House) -> Iterator[Row]:
    sample = settle(house, "en")
    house.years.look(sample)  # numpy is imported once

    def xray(_number: int) -> None:
        house.reviewing.findings(sample)

    def years(_number: int) -> None:
        house.years.look(sample)

    taken = medians({"xray": xray, "years": years}, 20, warm=2)
    yield Row("X-ray before signing", taken["xray"], goal=Goal(at_most=100))
    yield Row("Three years compared, with alpha", taken["years"], goal=Goal(at_most=250))
