"""The bar of a group: as long as its counts, with a number wherever one fits."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.shapes import Box, Label
from adaptameter.charts.shares import shares

COUNTS = st.lists(st.integers(0, 300), min_size=1, max_size=7).filter(any)


@given(COUNTS)
def test_the_parts_fill_the_bar_in_their_order(counts: list[int]) -> None:
    boxes = [one for one in shares(counts, "").shapes if isinstance(one, Box)]
    assert len(boxes) == sum(count > 0 for count in counts)
    assert boxes[0].x1 == 0
    assert boxes[-1].x2 == 1
    assert all(one.x2 <= other.x1 + 1e-9 for one, other in pairwise(boxes))


@given(COUNTS)
def test_a_wide_part_carries_its_number(counts: list[int]) -> None:
    said = [one.text for one in shares(counts, "").shapes if isinstance(one, Label)]
    assert [str(count) for count in counts if count >= 0.036 * sum(counts)] == [
        one for one in said if int(one) >= 0.036 * sum(counts)
    ]
