"""Nearly the same names are found, whatever else is in the library, and nothing is ever decided."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.alike import LEAST, Known, may_be_one, pair
from adaptameter.vectors.alike import alike

WORDS = ("Casa", "Luz", "Valle", "Asociación", "Ixim", "Radio", "12", "13", "de", "Youth", "Forum", "الأمل", "शान्ति")
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
organisations = st.lists(
    st.builds(Known, st.sampled_from("abcdefgh"), names, st.sampled_from(("GT", "MW", "")), st.just((2026,))),
    max_size=8,
    unique_by=lambda one: one.id,
)


def known(which: str, name: str, country: str = "GT") -> Known:
    return Known(which, name, country, (2026,))


@settings(max_examples=200)
@given(organisations, st.randoms())
def test_whatever_is_asked_is_worth_asking_and_asked_once(every: list[Known], dice: object) -> None:
    found = alike(every)
    here = {one.id: one for one in every}
    for one in found:
        assert (here[one.one.id], here[one.other.id]) == (one.one, one.other)
        assert may_be_one(one.one, one.other)
        assert LEAST <= one.likeness <= 100
    assert len({one.pair for one in found}) == len(found)
    shuffled = list(every)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert alike(shuffled) == found


@given(organisations)
def test_the_same_name_in_one_country_is_always_asked(every: list[Known]) -> None:
    found = {one.pair for one in alike(every)}
    for one in every:
        for other in every:
            if one.id < other.id and one.name == other.name and may_be_one(one, other):
                assert pair(one.id, other.id) in found


@given(organisations)
def test_what_was_said_is_not_asked_again(every: list[Known]) -> None:
    found = alike(every)
    if found:
        assert alike(every, frozenset({found[0].pair})) == found[1:]
    assert alike(every, frozenset(one.pair for one in found)) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Asociación Tz’ikin", "Asociacion Tzikin"),
        ("Bwalo Youth Forum", "Youth Forum Bwalo"),
        ("Casa Deschisă", "Casa Deschisă ONG"),
        ("Lunzu Parents’ Union", "Lunzu Parent Union"),
        ("Терен", "ТЕРЕН"),
        ("مركز الأمل", "مركز الامل"),
    ],
)
def test_these_are_asked(one: str, other: str) -> None:
    (found,) = alike((known("b", one), known("a", other)))
    assert found.pair == ("a", "b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Asociación Ixim", "Asociación Ceiba"),
        ("Red Semilla", "Red Quetzalí"),
        ("Radio 12 Cobán", "Radio 13 Cobán"),
        ("Casa Luz", "Casa Mar"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert alike((known("a", one), known("b", other))) == ()


def test_many_take_a_moment_and_no_more() -> None:
    many = [known(f"{number:05}", f"Asociación {number} de {number * 7919 % 30011}") for number in range(20_000)]
    pairs = [known("x", "Centro Comunal Las Flores"), known("y", "Las Flores Centro Comunal")]
    start = time.perf_counter()
    found = alike(many + pairs)
    assert time.perf_counter() - start < 10
    assert ("x", "y") in {one.pair for one in found}
