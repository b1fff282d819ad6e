"""Keys are text of one shape, and one secret is enough for all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.sealing import keys
from adaptameter.sealing.keys import SealBroken

SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="


@given(st.binary(max_size=200))
def test_bytes_are_text_and_bytes_again(raw: bytes) -> None:
    text = keys.text_of(raw)
    assert keys.bytes_of(text) == raw
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=")


@given(st.text(max_size=60))
def test_a_text_is_refused_or_the_one_way_to_write_its_bytes(text: str) -> None:
    try:
        raw = keys.bytes_of(text)
    except SealBroken:
        return
    assert keys.text_of(raw) == text


@pytest.mark.parametrize("text", ["AB==", "AA", "AA=", "A A=", "AA==\n", "++++", "ÄÄÄÄ", "=AAA"])
def test_another_way_to_write_the_same_is_refused(text: str) -> None:
    with pytest.raises(SealBroken):
        keys.bytes_of(text)


def test_a_derived_key_is_always_the_same() -> None:
    """Papers that were made by an older program must stay good: this value never changes."""
    assert keys.derived(SECRET, "box") == "P-pB0cVnNrNLFbxNmivqoPrQufQEbJYTDXIn_ZYfh2U="


@given(st.text(max_size=20), st.text(max_size=20))
def test_each_use_and_each_secret_has_its_own_key(one: str, other: str) -> None:
    assert (keys.derived(SECRET, one) == keys.derived(SECRET, other)) == (one == other)
    assert keys.derived(SECRET, one) != keys.derived(keys.new(), one)


def test_no_secret_comes_twice() -> None:
    assert len({keys.new() for _time in range(100)}) == 100


@pytest.mark.parametrize("text", ["", "AAAA", SECRET + "AAAA", "no key"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(SealBroken):
        keys.derived(text, "box")
