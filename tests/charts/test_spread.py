"""Every organisation becomes a dot without a name; the middle is marked only where it is given."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.shapes import Box, Label, Line, Picture, Polygon
from adaptameter.charts.spread import Strip, Titled, across, height, nearest, spread, spreads

TICKS = (0, 25, 50, 75, 90)
POINTS = st.floats(0, 100)
WHOLE = st.integers(0, 100)
MANY = st.lists(WHOLE, max_size=60).map(Counter)
QUARTILES = st.tuples(POINTS, POINTS).map(lambda pair: (min(pair), max(pair)))
STRIPS = st.builds(Strip, MANY, MANY, st.one_of(st.none(), POINTS), st.one_of(st.none(), QUARTILES))
CROWDS = st.builds(Strip, st.lists(WHOLE, min_size=40, max_size=2000).map(lambda all_: Counter([7] * 31 + all_)), MANY)


def dots(picture: Picture) -> list[Box]:
    return [shape for shape in picture.shapes if isinstance(shape, Box)]


def columns(picture: Picture) -> list[Polygon]:
    return [shape for shape in picture.shapes if isinstance(shape, Polygon) and shape.opacity == 1.0]


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


@given(st.one_of(STRIPS, CROWDS))
def test_nothing_leaves_the_picture(strip: Strip) -> None:
    picture = spread(strip, TICKS, "says")
    assert all(0 <= place <= 1 for place in places(picture))
    assert picture.says == "says"


@given(STRIPS)
def test_every_organisation_is_one_dot_of_its_own(strip: Strip) -> None:
    if not strip.has_columns:
        drawn = dots(spread(strip, TICKS, ""))
        assert len(drawn) == strip.count == sum(strip.piles.values())
        assert sum(dot.fill is None for dot in drawn) == sum(strip.capped.values())
        assert len({(dot.x1, dot.y) for dot in drawn}) == len(drawn)


@given(STRIPS)
def test_no_dot_lies_over_another(strip: Strip) -> None:
    by_place: dict[float, list[Box]] = {}
    for dot in dots(spread(strip, TICKS, "")):
        by_place.setdefault(dot.x1, []).append(dot)
    for pile in by_place.values():
        heights = sorted(dot.y * 96 for dot in pile)
        assert all(b - a >= pile[0].height for a, b in pairwise(heights))


@given(CROWDS)
def test_of_very_many_a_column_is_as_high_as_they_are_many(crowd: Strip) -> None:
    picture, piles = spread(crowd, TICKS, ""), crowd.piles
    assert crowd.has_columns
    assert not dots(picture)
    tall: dict[int, float] = {}
    for column in columns(picture):
        point = round((sum(x for x, _ in column.points) / 4 - 0.03) / 0.0094)
        low, high = column.points[0][1], column.points[2][1]
        tall[point] = tall.get(point, 0) + low - high
        if column.fill is None:
            assert crowd.capped[point]
    assert set(tall) == set(piles)
    most = max(piles.values())
    for point, count in piles.items():
        assert abs(tall[point] - max(0.02, 0.66 * count / most)) < 1e-9


@given(STRIPS)
def test_the_middle_is_marked_when_it_is_given(strip: Strip) -> None:
    picture = spread(strip, TICKS, "")
    middles = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.width == 2.0]
    grounds = [shape for shape in picture.shapes if isinstance(shape, Polygon) and shape.opacity < 1]
    assert len(middles) == (strip.median is not None)
    assert bool(grounds) == (strip.quartiles is not None)


@given(st.one_of(STRIPS, CROWDS))
def test_no_organisation_is_named_or_numbered(strip: Strip) -> None:
    said = [shape.text for shape in spread(strip, TICKS, "").shapes if isinstance(shape, Label)]
    assert said == ["0", "25", "50", "75", "90", "100"]


@given(MANY.flatmap(lambda drawn: st.tuples(st.just(drawn), st.permutations(list(drawn.items())))))
def test_the_order_says_nothing(orders: tuple[Counter[int], list[tuple[int, int]]]) -> None:
    one, other = orders
    assert spread(Strip(one), TICKS, "") == spread(Strip(dict(other)), TICKS, "")


@given(STRIPS, WHOLE)
def test_a_pile_is_found_where_it_stands(strip: Strip, point: int) -> None:
    assert nearest(strip, across(point), 0.001) == (point if point in strip.piles else None)
    assert (nearest(strip, across(point), 2.0) is None) == (not strip.piles)


@given(
    st.lists(
        st.builds(Titled, st.just("Risk"), st.just("12 organisations."), st.just("Left out: 1."), STRIPS), max_size=4
    )
)
def test_several_strips_stand_one_below_the_other_as_they_are(strips: list[Titled]) -> None:
    picture, tall = spreads(strips, TICKS, "all"), height(len(strips))
    assert all(0 <= place <= 1 for place in places(picture))
    assert len(dots(picture)) == sum(len(dots(spread(one.strip, TICKS, ""))) for one in strips)
    names = [shape for shape in picture.shapes if isinstance(shape, Label) and shape.strong]
    assert [round(name.y * tall) for name in names] == [14 + 148 * place for place in range(len(strips))]
