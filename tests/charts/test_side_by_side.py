"""Bars side by side stay inside their columns, start at the same place, and never change their order."""

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.shapes import Box, Label, Line, Picture
from adaptameter.charts.side_by_side import Mark, Row, height, side_by_side, track

POINTS = st.none() | st.floats(0, 100)
MARKS = st.builds(Mark, POINTS, st.none() | st.sampled_from((24, 49, 74)), st.just("62"))
TICKS = (0, 25, 50, 75, 90)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[Row]]:
    columns = draw(st.integers(2, 6))
    row = st.builds(
        Row, st.text(max_size=30), st.text(max_size=30), st.lists(MARKS, min_size=columns, max_size=columns).map(tuple)
    )
    return draw(st.lists(st.text(max_size=60), min_size=columns, max_size=columns)), draw(st.lists(row, max_size=12))


def bars(picture: Picture) -> list[Box]:
    """The solid bars, in the order in which they are drawn."""
    return [one for one in picture.shapes if isinstance(one, Box) and one.fill == "bar" and not one.hatched]


@given(tables())
def test_everything_lies_in_the_picture(table: tuple[list[str], list[Row]]) -> None:
    picture = side_by_side(*table, TICKS, "says")
    assert height(len(table[1])) > 0
    for shape in picture.shapes:
        match shape:
            case Box():
                assert 0 <= shape.x1 <= shape.x2 <= 1
                assert 0 <= shape.y <= 1
            case Line() | Label():
                x, y = (shape.x1, shape.y1) if isinstance(shape, Line) else (shape.x, shape.y)
                assert 0 <= x <= 1
                assert 0 <= y <= 1


@given(tables())
def test_columns_stand_as_they_come(table: tuple[list[str], list[Row]]) -> None:
    columns, rows = table
    found = bars(side_by_side(columns, rows, TICKS, ""))
    wanted = [mark.points for row in rows for mark in row.marks if mark.points is not None]
    assert len(found) == len(wanted)
    starts = sorted({round(one.x1, 6) for one in found})
    assert len(starts) <= len(columns)


@given(st.floats(0, 100))
def test_a_bar_is_as_long_as_its_points(points: float) -> None:
    (bar,) = bars(track(Mark(points), TICKS, ""))
    assert (bar.x1, round(bar.x2 * 100, 6)) == (0, round(points, 6))


def test_a_wall_stands_where_a_must_have_holds() -> None:
    shapes = track(Mark(68.75, 49), TICKS, "").shapes
    walls = [one for one in shapes if isinstance(one, Line) and one.role == "danger_mark"]
    behind = [one for one in shapes if isinstance(one, Box) and one.hatched]
    assert [one.x1 for one in walls] == [0.49]
    assert [(one.x1, one.x2) for one in behind] == [(0.49, 0.6875)]


def test_without_points_there_is_no_bar() -> None:
    assert track(Mark(words="not asked"), TICKS, "x").shapes == ()
