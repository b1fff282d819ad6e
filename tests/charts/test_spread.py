"""Every organisation becomes a dot without a name; the middle is marked only where it is given."""

from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon
from adaptameter.charts.spread import Strip, each_dot, spread

TICKS = (0, 25, 50, 75, 90)
POINTS = st.floats(0, 100)
WHOLE = st.integers(0, 100)
MANY = st.lists(WHOLE, max_size=60).map(Counter)
STRIPS = st.builds(
    Strip,
    MANY,
    MANY,
    st.one_of(st.none(), POINTS),
    st.one_of(st.none(), st.tuples(POINTS, POINTS).map(lambda pair: (min(pair), max(pair)))),
)


def dots(picture: Picture) -> list[Box]:
    return [shape for shape in picture.shapes if isinstance(shape, Box)]


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


@given(STRIPS)
def test_nothing_leaves_the_picture(strip: Strip) -> None:
    picture = spread(strip, TICKS, "says")
    assert all(0 <= place <= 1 for place in places(picture))
    assert picture.says == "says"


@given(STRIPS)
def test_every_organisation_is_one_dot_while_there_is_room(strip: Strip) -> None:
    if each_dot(strip) == 1:
        drawn = dots(spread(strip, TICKS, ""))
        assert len(drawn) == sum(strip.points.values()) + sum(strip.capped.values())
        assert sum(dot.fill is None for dot in drawn) == sum(strip.capped.values())
        assert len({(dot.x1, dot.y) for dot in drawn}) == len(drawn)


@given(st.lists(WHOLE, min_size=200, max_size=2000))
def test_of_very_many_a_dot_is_several_and_nobody_is_left_out(points: list[int]) -> None:
    strip = Strip(Counter(points))
    drawn = dots(spread(strip, TICKS, ""))
    assert len(drawn) <= 101 * 12
    assert len(drawn) * each_dot(strip) >= len(points)
    assert set(points) == {round(((dot.x1 + dot.x2) / 2 - 0.03) / 0.0094) for dot in drawn}


@given(STRIPS)
def test_the_middle_is_marked_when_it_is_given(strip: Strip) -> None:
    picture = spread(strip, TICKS, "")
    middles = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.width == 2.0]
    assert len(middles) == (strip.median is not None)
    assert any(isinstance(shape, Polygon) for shape in picture.shapes) == (strip.quartiles is not None)


@given(STRIPS)
def test_no_organisation_is_named_or_numbered(strip: Strip) -> None:
    said = [shape.text for shape in spread(strip, TICKS, "").shapes if isinstance(shape, Label)]
    assert said == ["0", "25", "50", "75", "90", "100"]


@given(MANY.flatmap(lambda drawn: st.tuples(st.just(drawn), st.permutations(list(drawn.items())))))
def test_the_order_says_nothing(orders: tuple[Counter[int], list[tuple[int, int]]]) -> None:
    one, other = orders
    assert spread(Strip(one), TICKS, "") == spread(Strip(dict(other)), TICKS, "")
