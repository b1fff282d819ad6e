"""Names are laid side by side without what says nothing about who somebody is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.alike import Alike, Known, may_be_one, pair, plain


def known(which: str, name: str, country: str = "GT", *years: int) -> Known:
    return Known(which, name, country, years or (2026,))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Asociación Tz’ikin", "ASOCIACION TZ'IKIN"),
        ("A.B.C. Trust", "ABC  trust"),
        ("Fundația „Speranța”", "fundatia speranta"),
        ("Kvinnor & män", "kvinnor man"),
        ("جمعيّة الأمل", "جمعية الامل"),
    ],
)
def test_case_accents_and_signs_say_nothing(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_the_vowel_signs_of_a_script_stay() -> None:
    assert plain("नेपाल समूह") == "नेपाल समूह"


@given(st.text())
def test_a_plain_name_stays_as_it_is(name: str) -> None:
    assert plain(plain(name)) == plain(name)
    assert plain(name) == " ".join(plain(name).split())


def test_other_numbers_other_organisations() -> None:
    assert not may_be_one(known("a", "Radio 12"), known("b", "Radio 13"))
    assert not may_be_one(known("a", "Radio 12"), known("b", "Radio"))
    assert may_be_one(known("a", "Radio 12"), known("b", "12 Radio"))


def test_only_one_country_or_one_that_was_not_said() -> None:
    assert may_be_one(known("a", "Casa"), known("b", "Casa"))
    assert may_be_one(known("a", "Casa"), known("b", "Casa", ""))
    assert not may_be_one(known("a", "Casa"), known("b", "Casa", "MW"))
    assert not may_be_one(known("a", "Casa"), known("a", "Casa"))


@given(st.text(), st.text())
def test_a_pair_is_the_same_whoever_is_named_first(one: str, other: str) -> None:
    assert pair(one, other) == pair(other, one)
    assert set(pair(one, other)) == {one, other}


def test_years_that_both_have_are_told() -> None:
    both = Alike(known("b", "Casa", "GT", 2024, 2025), known("a", "Casa", "GT", 2025, 2026), 100)
    assert both.both_years == (2025,)
    assert both.pair == ("a", "b")
