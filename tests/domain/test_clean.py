"""Text of people is kept, what hides in it is not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.clean import clean, clean_lines

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Huerta   Unida ", "Huerta Unida"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("e\u0301", "é"),
        ("e\u202e\u0301", "é"),
        ("a\u202eb\u202c", "ab"),
        ("a\ud800b", "ab"),
        ("a\x00b\x1b[2J", "a b [2J"),
        ("\u2068شبكة\u2069", "\u2068شبكة\u2069"),
        ("क्षेत्र\u200dय", "क्षेत्र\u200dय"),
        ("a\u2028b\u2029c", "a b c"),
        ("=1+1", "=1+1"),
        ("", ""),
    ],
)
def test_a_line_is_tidied(written: str, kept: str) -> None:
    assert clean(written) == kept


def test_line_breaks_of_a_note_stay() -> None:
    assert clean_lines(" one \r\n two\x00\n\n three\n") == "one\ntwo\n\nthree"


@given(ANY_TEXT)
def test_nothing_dangerous_is_left(text: str) -> None:
    kept = clean(text)
    assert not any(unicodedata.category(one) in ("Cc", "Cs", "Cn") for one in kept)
    kept.encode()


@given(ANY_TEXT)
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)
