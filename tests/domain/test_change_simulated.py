"""Boards that did not change, simulated as in the method, are seldom told that they did."""

from dataclasses import replace
from random import Random
from statistics import fmean

import pytest

from adaptameter.domain.agreement import figures
from adaptameter.domain.change import Label, SectionChange, change
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard, of, plain_facts, shareable
from tests.builders import a_plan, a_questionnaire, an_assessment, filled, standard

ONE = SectionId("one")
BOARDS = 400
SEVERITY, RESIDUAL, OCCASION, MOOD = 0.35, 0.7, 0.35, 0.15
"""Standard deviations in levels: of a rater, of one answer, of an item in a year, of a board in a year (method, 7)."""
INSTRUMENT = replace(a_questionnaire([False] * 12), parameters=standard().instrument.parameters)
FACTS = replace(plain_facts(an_assessment(plan=a_plan(ONE))), locked=frozenset({ONE}))
NOTHING = [0] * 12


def year(random: Random, true: list[float], people: list[float]) -> Scorecard:
    """People answer alone, and the board agrees on the level nearest to their mean."""
    mood = random.gauss(0, MOOD)
    seen = [level + mood + random.gauss(0, OCCASION) for level in true]
    rows = [[_level(level + person + random.gauss(0, RESIDUAL)) for level in seen] for person in people]
    agreed = filled(INSTRUMENT, [_level(fmean(column)) for column in zip(*rows, strict=True)], [3] * 12)
    sheets = [filled(INSTRUMENT, row, NOTHING) for row in rows]
    noise = shareable(figures(INSTRUMENT, INSTRUMENT.section(ONE), sheets, agreed))
    return of(INSTRUMENT, agreed, replace(FACTS, figures={ONE: noise}))


def two_years(random: Random, raters: int, staying: int, raised: float = 0.0) -> SectionChange:
    """A board in two years; `raised` levels are all that truly changed."""
    true = [random.uniform(1, 3) for _ in range(12)]
    people = [random.gauss(0, SEVERITY) for _ in range(raters)]
    later = [*people[:staying], *(random.gauss(0, SEVERITY) for _ in range(raters - staying))]
    before, after = year(random, true, people), year(random, [level + raised for level in true], later)
    (one,) = change(before, after).sections
    return one


def _level(seen: float) -> int:
    return min(4, max(0, int(seen + 0.5)))


@pytest.mark.parametrize(("raters", "staying"), [(3, 0), (4, 2), (7, 3)])
def test_boards_without_a_change_are_seldom_told_that_they_changed(raters: int, staying: int) -> None:
    random = Random(7)
    found = [two_years(random, raters, staying) for _ in range(BOARDS)]
    clear = sum(one.label is Label.CLEAR for one in found) / BOARDS
    five_points = sum(abs(one.d or 0) >= 5 for one in found) / BOARDS
    assert clear < 0.1
    assert five_points > 0.4


def test_a_true_step_of_a_level_everywhere_is_mostly_clear() -> None:
    random = Random(8)
    found = [two_years(random, 5, 3, raised=1.0) for _ in range(100)]
    assert sum(one.label is Label.CLEAR and (one.d or 0) > 0 for one in found) > 50
