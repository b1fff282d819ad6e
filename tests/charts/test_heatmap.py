"""Organisations and sections become cells that stay inside their picture and look different for different reasons."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.heatmap import Cell, Kind, Row, heatmap, height
from adaptameter.charts.shapes import Box, Label, Line, Picture, Shape

CELLS = st.builds(Cell, st.sampled_from(Kind), st.integers(0, 4), st.integers(0, 100).map(str), st.booleans())


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[Row]]:
    columns = draw(st.integers(1, 12))
    row = st.builds(
        Row,
        st.sampled_from("ABCD"),
        st.text(max_size=60),
        st.lists(CELLS, min_size=columns, max_size=columns).map(tuple),
    )
    return [f"S{number}" for number in range(columns)], draw(st.lists(row, max_size=12))


def one(cell: Cell) -> list[Shape]:
    """What a single cell is drawn with."""
    picture = heatmap(["GOV"], [Row("A", "Red Ixim", (cell,))], "says")
    return list(picture.shapes[4:])


def words(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


def places(picture: Picture) -> Iterator[float]:
    for shape in picture.shapes:
        match shape:
            case Box(x1=x1, x2=x2, y=y):
                yield from (x1, x2, y)
            case Line(x1=x1, y1=y1, x2=x2, y2=y2):
                yield from (x1, y1, x2, y2)
            case Label(x=x, y=y):
                yield from (x, y)


@given(tables())
def test_nothing_leaves_the_picture_and_no_box_is_turned_round(table: tuple[list[str], list[Row]]) -> None:
    picture = heatmap(*table, "says")
    assert all(0 <= place <= 1 for place in places(picture))
    assert all(box.x1 < box.x2 for box in picture.shapes if isinstance(box, Box))
    assert picture.says == "says"


@given(tables())
def test_rows_stay_in_the_order_in_which_they_came(table: tuple[list[str], list[Row]]) -> None:
    columns, rows = table
    grades = [shape for shape in heatmap(columns, rows, "").shapes if isinstance(shape, Label) and shape.x == 0.015]
    assert [label.text for label in grades] == [row.grade for row in rows]
    assert [label.y for label in grades] == sorted(label.y for label in grades)


@given(tables())
def test_rows_do_not_touch(table: tuple[list[str], list[Row]]) -> None:
    columns, rows = table
    tall = height(columns, len(rows))
    boxes = [shape for shape in heatmap(columns, rows, "").shapes if isinstance(shape, Box)]
    tops = sorted({round(box.y * tall, 6) for box in boxes})
    highest = max((box.height for box in boxes), default=0)
    assert all(later - earlier > highest for earlier, later in pairwise(tops))


def test_a_level_has_its_colour_and_always_its_number() -> None:
    box, number = one(Cell(Kind.LEVEL, 3, "78"))
    assert isinstance(box, Box)
    assert box.fill == "level:3"
    assert isinstance(number, Label)
    assert (number.text, number.role) == ("78", "on_level:3")


@pytest.mark.parametrize("fill", range(5))
def test_pale_levels_have_an_edge(fill: int) -> None:
    box = one(Cell(Kind.LEVEL, fill, "1"))[0]
    assert isinstance(box, Box)
    assert (box.edge is not None) == (fill < 2)


def test_a_cap_is_a_wall_with_ground_beside_it() -> None:
    walls = [shape for shape in one(Cell(Kind.LEVEL, 1, "49", capped=True)) if isinstance(shape, Line)]
    assert [wall.role for wall in walls] == ["surface", "danger_mark"]
    assert walls[0].width > walls[1].width
    assert one(Cell(Kind.LEVEL, 1, "49")) == one(Cell(Kind.LEVEL, 1, "49", capped=True))[:2]


def test_unknown_is_hatched_apart_is_a_dash_and_empty_is_empty() -> None:
    unknown, apart, empty = (one(Cell(kind)) for kind in (Kind.UNKNOWN, Kind.APART, Kind.EMPTY))
    assert [shape.hatched for shape in unknown if isinstance(shape, Box)] == [True, False]
    assert [shape.text for shape in unknown if isinstance(shape, Label)] == ["?"]
    assert [shape.text for shape in apart if isinstance(shape, Label)] == ["–"]
    assert len(apart) == 1
    assert [shape.fill for shape in empty if isinstance(shape, Box)] == [None]
    assert len(empty) == 1


def test_a_refused_row_says_why_over_all_columns() -> None:
    shapes = heatmap(["GOV"], [Row("D", "Red Ixim", (), "Not signed.")], "").shapes
    ground, why = shapes[-2:]
    assert isinstance(ground, Box)
    assert ground.x2 == 1.0
    assert isinstance(why, Label)
    assert why.text == "Not signed."


def test_a_long_head_stands_in_lines_above_the_rows_and_makes_room_for_them() -> None:
    narrow = ["Participation and inclusion", *"BCDEFGHIJ"]
    picture = heatmap(narrow, [], "")
    assert words(picture)[:3] == ["inclusion", "and", "pation"]
    assert height(narrow, 3) > height(["A"], 3)


def test_grades_differ_in_letter_and_shape() -> None:
    heads = [heatmap([], [Row(grade, "", ())], "").shapes[0] for grade in "ABCD"]
    looks = {(box.fill, box.edge) for box in heads if isinstance(box, Box)}
    assert len(looks) == 4


def test_a_long_name_is_cut_and_a_short_one_is_whole() -> None:
    picture = heatmap([], [Row("A", "Asociación de mujeres de la cuenca alta", ()), Row("B", "Red Ixim", ())], "")
    assert words(picture) == ["A", "Asociación de mujeres de la…", "B", "Red Ixim"]
