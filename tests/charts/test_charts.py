"""Scores become shapes that stay inside their picture and say what they show."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.profile import Bar, axis, track
from adaptameter.charts.radar import Spoke, radar
from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon

POINTS = st.floats(0, 100)
BANDS = ((0, "Large gaps"), (25, "Starting"), (50, "Taking shape"), (75, "Working"), (90, "Learning"))


def places(picture: Picture) -> Iterator[float]:
    """Every x and y of a picture."""
    for shape in picture.shapes:
        match shape:
            case Box(x1=x1, x2=x2, y=y):
                yield from (x1, x2, y)
            case Line(x1=x1, y1=y1, x2=x2, y2=y2):
                yield from (x1, y1, x2, y2)
            case Polygon(points=points):
                yield from (place for point in points for place in point)
            case Label(x=x, y=y):
                yield from (x, y)


def words(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


@given(st.tuples(POINTS, POINTS, POINTS).map(sorted), st.booleans(), st.booleans())
def test_a_row_stays_inside_its_picture(drawn: list[float], scored: bool, capped: bool) -> None:
    low, base, high = drawn
    score = min(base, 49.0) if capped else base
    bar = Bar(
        base if scored else None, score if scored else None, low, high, "held at 49" if capped else "", "here", "says"
    )
    picture = track(bar, (0, 25, 50, 75, 90))
    assert all(0 <= place <= 1 for place in places(picture))
    assert all(box.x1 <= box.x2 for box in picture.shapes if isinstance(box, Box))
    assert picture.says == "says"


def test_a_cap_is_a_wall_with_its_words_and_the_base_behind_it() -> None:
    picture = track(Bar(68.75, 49.0, 68.75, 68.75, "held at 49 by ACO-03"), ())
    hatched = [box for box in picture.shapes if isinstance(box, Box) and box.hatched]
    assert [(box.x1, box.x2) for box in hatched] == [(0.49, 0.6875)]
    assert words(picture) == ["held at 49 by ACO-03"]


def test_without_a_score_the_range_is_hatched_and_says_so() -> None:
    picture = track(Bar(58.0, None, 43.75, 68.75, open_words="somewhere here"), ())
    (box,) = [box for box in picture.shapes if isinstance(box, Box)]
    assert (box.x1, box.x2, box.hatched) == (0.4375, 0.6875, True)
    assert words(picture) == ["somewhere here"]


def test_a_row_without_unknowns_has_no_range() -> None:
    picture = track(Bar(75.0, 75.0, 75.0, 75.0), ())
    assert len([box for box in picture.shapes if isinstance(box, Box)]) == 1


def test_the_axis_names_every_band_and_where_it_starts() -> None:
    picture = axis(BANDS)
    assert words(picture)[:5] == [name for _start, name in BANDS]
    assert words(picture)[5:] == ["0", "25", "50", "75", "90", "100"]
    assert all(0 <= place <= 1 for place in places(picture))
    assert picture.says.startswith("0 Large gaps, 25 Starting")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_radar_needs_three_sections(count: int) -> None:
    assert radar(tuple(Spoke(str(number), 50) for number in range(count)), "says") is None


@given(st.lists(st.one_of(st.none(), POINTS), min_size=3, max_size=12))
def test_a_radar_stays_inside_its_picture(scores: list[float | None]) -> None:
    picture = radar(tuple(Spoke(f"S{number}", score) for number, score in enumerate(scores)), "says")
    assert picture is not None
    assert all(-1e-9 <= place <= 1 + 1e-9 for place in places(picture))
    assert words(picture)[1::2] == ["–" if score is None else str(int(score + 0.5)) for score in scores]
