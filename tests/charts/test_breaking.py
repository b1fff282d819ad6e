"""Titles above narrow columns: every letter stays, and what can be broken is as short as it must be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.charts.breaking import lines, syllables

WORDS = st.text(alphabet="abcdefgoåéüжіяصحة", min_size=1, max_size=20)
TITLES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@given(TITLES, st.integers(4, 30))
def test_no_letter_is_lost_and_none_is_added_but_hyphens(title: str, longest: int) -> None:
    assert "".join(lines(title, longest)).replace("-", "").replace(" ", "") == title.replace(" ", "")


@given(TITLES, st.integers(4, 30))
def test_a_longer_line_is_one_piece_that_cannot_be_broken(title: str, longest: int) -> None:
    pieces = {piece for word in title.split() for piece in syllables(word)}
    for line in lines(title, longest):
        assert len(line) <= longest or line.removesuffix("-") in pieces


@given(WORDS)
def test_a_broken_word_keeps_three_letters_on_each_side(word: str) -> None:
    found = syllables(word)
    assert "".join(found) == word
    assert len(found) == 1 or min(len(found[0]), len(found[-1])) >= 3


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Risk", ("Risk",)),
        ("Anti-corruption", ("Anti-", "corruption")),
        ("Participation and inclusion", ("Participa-", "tion and", "inclusion")),
        ("Conflict sensitivity", ("Conflict", "sensiti-", "vity")),
        ("Антикорупція", ("Антикоруп-", "ція")),
        ("مكافحة الفساد", ("مكافحة", "الفساد")),
    ],
)
def test_titles_are_broken_as_people_read_them(title: str, found: tuple[str, ...]) -> None:
    assert lines(title, 10) == found
