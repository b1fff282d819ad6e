"""Nobody can work out a small group by taking published ones away from each other."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.small_groups import (
    COUNTRY,
    DIFFERS_BY_FEW,
    FEW_ORGANISATIONS,
    FEWEST,
    LEAVES_FEW,
    Group,
    publications,
)


def a_group(name: str, first: int, last: int, by: str = "form") -> Group:
    """The organisations from this number up to that one."""
    return Group(name, frozenset(map(str, range(first, last))), by)


def said(*groups: Group, published: tuple[Group, ...] = ()) -> list[tuple[str, str]]:
    return [(one.why_not, one.beside) for one in publications(groups, published)]


GROUPS = st.lists(
    st.builds(
        Group,
        st.text("abcdefgh", min_size=1, max_size=3),
        st.frozensets(st.integers(0, 40).map(str), max_size=40),
        st.sampled_from(("", "form", "size", COUNTRY)),
    ),
    max_size=8,
)


@given(GROUPS)
def test_no_two_published_groups_differ_by_fewer_than_five(groups: list[Group]) -> None:
    kept = [one.group.members for one in publications(groups) if not one.why_not]
    assert all(len(one) >= FEWEST for one in kept)
    assert all(len(one ^ other) == 0 or len(one ^ other) >= FEWEST for one, other in combinations(kept, 2))


@given(st.lists(st.integers(0, 12), min_size=1, max_size=6))
def test_no_part_of_a_whole_can_be_worked_out_from_its_neighbours(sizes: list[int]) -> None:
    starts = [sum(sizes[:place]) for place in range(len(sizes) + 1)]
    whole = a_group("whole", 0, starts[-1], "")
    parts = [a_group(str(place), *ends) for place, ends in enumerate(pairwise(starts))]
    kept = [one.group for one in publications((whole, *parts)) if not one.why_not]
    if whole in kept:
        left = whole.members.difference(*(one.members for one in kept if one is not whole))
        assert len(left) == 0 or len(left) >= FEWEST


@given(GROUPS, GROUPS)
def test_what_was_published_before_stays_in_force(before: list[Group], groups: list[Group]) -> None:
    known = [one.group for one in publications(before) if not one.why_not]
    kept = [one.group for one in publications(groups, known) if not one.why_not]
    assert all(len(new.members ^ old.members) not in range(1, FEWEST) for new in kept for old in known)


def test_a_group_of_four_is_withheld_and_one_of_five_is_not() -> None:
    assert said(a_group("a", 0, 4)) == [(FEW_ORGANISATIONS, "")]
    assert said(a_group("a", 0, 5)) == [("", "")]


def test_a_country_needs_ten() -> None:
    assert said(a_group("MD", 0, 9, COUNTRY)) == [(FEW_ORGANISATIONS, "")]
    assert said(a_group("MD", 0, 10, COUNTRY)) == [("", "")]


def test_the_whole_but_three_is_withheld_beside_the_whole() -> None:
    assert said(a_group("all", 0, 30, ""), a_group("most", 0, 27)) == [("", ""), (DIFFERS_BY_FEW, "all")]


def test_the_last_neighbour_is_withheld_when_it_would_uncover_a_small_one() -> None:
    whole = a_group("all", 0, 23, "")
    parts = (a_group("a", 0, 10), a_group("b", 10, 20), a_group("c", 20, 23))
    assert said(whole, *parts) == [("", ""), ("", ""), (LEAVES_FEW, "all"), (FEW_ORGANISATIONS, "")]


def test_a_small_country_cannot_be_taken_out_of_the_whole() -> None:
    countries = (a_group("GT", 0, 18, COUNTRY), a_group("ZM", 18, 26, COUNTRY))
    assert said(a_group("all", 0, 26, ""), *countries) == [("", ""), (DIFFERS_BY_FEW, "all"), (FEW_ORGANISATIONS, "")]


def test_a_report_of_last_month_counts() -> None:
    assert said(a_group("now", 0, 21), published=(a_group("then", 0, 20),)) == [(DIFFERS_BY_FEW, "then")]
