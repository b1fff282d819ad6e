"""A signature is good for one content and one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.sealing import keys, signature
from adaptameter.sealing.keys import SealBroken

SECRET = keys.new()
PUBLIC = signature.public_key(SECRET)


@given(st.binary(max_size=200))
def test_what_was_signed_is_accepted(content: bytes) -> None:
    signature.check(content, signature.signed(content, SECRET), PUBLIC)


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_another_content_is_not(content: bytes, other: bytes) -> None:
    signed = signature.signed(content, SECRET)
    if other != content:
        with pytest.raises(SealBroken):
            signature.check(other, signed, PUBLIC)


@given(st.integers(0, 63), st.integers(0, 7))
def test_a_changed_signature_is_not(place: int, bit: int) -> None:
    raw = bytearray(keys.bytes_of(signature.signed(b"3", SECRET)))
    raw[place] ^= 1 << bit
    with pytest.raises(SealBroken):
        signature.check(b"3", keys.text_of(bytes(raw)), PUBLIC)


@pytest.mark.parametrize(
    "public",
    [signature.public_key(keys.new()), keys.text_of(bytes(32)), "", "no key"],
    ids=["of somebody else", "zeros", "nothing", "no key"],
)
def test_another_key_does_not_accept_it(public: str) -> None:
    with pytest.raises(SealBroken):
        signature.check(b"3", signature.signed(b"3", SECRET), public)


@given(st.binary(max_size=100).map(keys.text_of) | st.text(max_size=100))
def test_noise_is_no_signature(noise: str) -> None:
    with pytest.raises(SealBroken):
        signature.check(b"3", noise, PUBLIC)
