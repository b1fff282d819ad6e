"""The years become a line: on a true scale, upwards, broken where a year is missing."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon
from adaptameter.charts.trend import YearPoint, trend

POINTS = st.floats(0, 100)


@st.composite
def year_points(draw: st.DrawFn, year: int) -> YearPoint:
    low, score, high = sorted(draw(st.tuples(POINTS, POINTS, POINTS)))
    return YearPoint(year, draw(st.sampled_from((score, score, None))), low, high, draw(st.booleans()))


YEARS = st.sets(st.integers(2000, 2060), min_size=1, max_size=12).flatmap(
    lambda drawn: st.tuples(*(year_points(year) for year in sorted(drawn)))
)


def marks(picture: Picture) -> list[Box]:
    return [shape for shape in picture.shapes if isinstance(shape, Box)]


def steps(picture: Picture) -> list[Line]:
    """The lines that lead from year to year."""
    return [shape for shape in picture.shapes if isinstance(shape, Line) and shape.width == 2.0]


def walls(picture: Picture) -> list[Line]:
    return [shape for shape in picture.shapes if isinstance(shape, Line) and shape.role == "danger_mark"]


def words(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


def places(picture: Picture) -> Iterator[float]:
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


def plain(year: int, score: float | None = 50.0) -> YearPoint:
    return YearPoint(year, score, 40, 60)


@given(YEARS)
def test_nothing_leaves_the_picture(years: tuple[YearPoint, ...]) -> None:
    assert all(0 <= place <= 1 for place in places(trend(years, "says")))


@given(YEARS)
def test_every_year_with_a_score_has_one_mark_and_every_cap_a_wall(years: tuple[YearPoint, ...]) -> None:
    picture = trend(years, "says")
    scored = [one for one in years if one.score is not None]
    assert len(marks(picture)) == len(scored)
    assert len(walls(picture)) == sum(one.capped for one in scored)


@given(YEARS)
def test_a_line_joins_neighbouring_years_with_a_score_and_no_others(years: tuple[YearPoint, ...]) -> None:
    scored = {one.year for one in years if one.score is not None}
    assert len(steps(trend(years, "says"))) == sum(year + 1 in scored for year in scored)


@given(YEARS)
def test_later_is_further_on_and_higher_is_further_up(years: tuple[YearPoint, ...]) -> None:
    drawn = marks(trend(years, "says"))
    scored = [one for one in years if one.score is not None]
    assert [box.x1 for box in drawn] == sorted(box.x1 for box in drawn)
    for one, box in zip(scored, drawn, strict=True):
        for other, beside in zip(scored, drawn, strict=True):
            assert (one.score or 0) <= (other.score or 0) or box.y < beside.y or box.y == pytest.approx(beside.y)


@given(st.integers(2001, 2058), st.integers(1, 40))
def test_years_stand_on_a_true_scale(year: int, gap: int) -> None:
    first, second, third = marks(trend([plain(year), plain(year + 1), plain(year + 1 + gap)], ""))
    assert (third.x1 - second.x1) == pytest.approx((second.x1 - first.x1) * gap)


@given(YEARS.flatmap(st.permutations))
def test_the_order_in_which_years_are_given_does_not_matter(years: list[YearPoint]) -> None:
    assert trend(years, "says") == trend(sorted(years, key=lambda one: one.year), "says")


def test_a_year_without_a_score_shows_where_it_could_lie_and_a_dash() -> None:
    picture = trend([plain(2025, None)], "nothing yet")
    (column,) = [shape for shape in picture.shapes if isinstance(shape, Polygon)]
    assert column.fill is None
    assert (marks(picture), words(picture)[3:]) == ([], ["–", "2025"])
    assert picture.says == "nothing yet"


def test_the_last_of_many_years_is_named_and_there_is_no_crowd() -> None:
    named = [word for word in words(trend([plain(year) for year in range(2001, 2031)], "")) if word.startswith("20")]
    assert "2030" in named
    assert len(named) <= 9


def test_no_year_is_an_empty_scale() -> None:
    assert words(trend([], "")) == ["0", "50", "100"]
