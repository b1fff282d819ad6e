"""Krippendorff's alpha: the worked example, and what has no alpha."""

import json
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.reliability.alpha import FEWEST_ITEMS, alpha

LEVELS = 5
ROWS = st.integers(FEWEST_ITEMS, 12).flatmap(
    lambda items: st.lists(
        st.lists(st.none() | st.integers(0, LEVELS - 1), min_size=items, max_size=items), min_size=2, max_size=5
    )
)


class Vector(TypedDict):
    """The published example; `*` is missing, levels begin at 1."""

    rows: list[str]
    levels: list[int]
    expected_alpha: float


VECTOR: Vector = json.loads((Path(__file__).parents[1] / "data" / "test_vectors.json").read_text(encoding="utf-8"))[
    "krippendorff_ordinal"
]


def test_it_comes_out_as_published() -> None:
    rows = [[None if sign == "*" else int(sign) - 1 for sign in row.split()] for row in VECTOR["rows"]]
    found = alpha(rows, len(VECTOR["levels"]))
    assert found is not None
    assert round(found, 3) == VECTOR["expected_alpha"]


@given(ROWS.flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_the_order_of_raters_never_matters(both: tuple[list[list[int | None]], list[list[int | None]]]) -> None:
    one, other = (alpha(rows, LEVELS) for rows in both)
    assert one == (None if other is None else pytest.approx(other))


@given(ROWS)
def test_alpha_is_never_more_than_one(rows: list[list[int | None]]) -> None:
    found = alpha(rows, LEVELS)
    assert found is None or found <= 1 + 1e-9


@given(ROWS, st.integers(0, LEVELS - 1))
def test_somebody_who_said_nothing_changes_nothing(rows: list[list[int | None]], level: int) -> None:
    one, other = alpha(rows, LEVELS), alpha([*rows, [None] * len(rows[0])], LEVELS)
    assert one == (None if other is None else pytest.approx(other))


@given(st.lists(st.integers(0, LEVELS - 1), min_size=FEWEST_ITEMS, max_size=12), st.integers(2, 7))
def test_raters_who_agree_on_all_have_an_alpha_of_one_or_none(row: list[int], raters: int) -> None:
    found = alpha([row] * raters, LEVELS)
    assert found == (None if len(set(row)) == 1 else pytest.approx(1))


def test_all_the_same_has_no_alpha() -> None:
    assert alpha([[3] * 12, [3] * 12], LEVELS) is None


def test_fewer_than_eight_questions_with_two_answers_have_no_alpha() -> None:
    one, other = [0, 1, 2, 3, 4, 0, 1, 2], [0, 1, 2, 3, 4, 0, 1, None]
    assert alpha([one, one], LEVELS) is not None
    assert alpha([one, other], LEVELS) is None


@pytest.mark.parametrize("rows", [[], [[0, 1, 2, 3, 4, 0, 1, 2, 3]]])
def test_fewer_than_two_raters_have_no_alpha(rows: list[list[int | None]]) -> None:
    assert alpha(rows, LEVELS) is None


def test_opposite_raters_agree_less_than_chance() -> None:
    found = alpha([[0, 4] * 5, [4, 0] * 5], LEVELS)
    assert found is not None
    assert found < 0
