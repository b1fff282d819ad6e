"""A bar a must-have: as long as the share where it fails, none where there are too few."""

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.must_haves import Failing, must_haves
from adaptameter.charts.shapes import Box, Label

SHARES = st.one_of(st.none(), st.floats(0, 1))
ROWS = st.lists(st.builds(Failing, st.text(max_size=90), st.just("Risk"), SHARES, st.just("in 1 of 10")), max_size=20)


@given(ROWS)
def test_a_bar_is_as_long_as_its_share(rows: list[Failing]) -> None:
    picture = must_haves(rows, "says")
    bars = [one for one in picture.shapes if isinstance(one, Box) and one.fill == "bar"]
    shares = [one.share for one in rows if one.share]
    assert len(bars) == len(shares)
    assert all(abs((bar.x2 - bar.x1) - 0.3 * share) < 1e-9 for bar, share in zip(bars, shares, strict=True))


@given(ROWS)
def test_every_must_have_is_named_and_counted_in_words(rows: list[Failing]) -> None:
    labels = [one for one in must_haves(rows, "").shapes if isinstance(one, Label)]
    assert len(labels) == 3 * len(rows)
    assert all(0 <= one.y <= 1 and len(one.text) <= 60 for one in labels)
