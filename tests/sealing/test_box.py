"""A box opens for one key and under one label, and looks the same whatever is in it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adaptameter.sealing import box, keys
from adaptameter.sealing.keys import SealBroken

SECRET = keys.new()
PUBLIC = box.public_key(SECRET)
LABEL = b"for the board"


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_goes_in_comes_out(content: bytes, label: bytes) -> None:
    assert box.opened(box.closed(content, PUBLIC, label), SECRET, label) == content


@pytest.mark.parametrize("content", [b"\x80", b"\0", b"x\x80\0\0", bytes(box.ROOM), b"x" * (box.ROOM - 1)])
def test_content_that_looks_like_its_own_end(content: bytes) -> None:
    assert box.opened(box.closed(content, PUBLIC, LABEL), SECRET, LABEL) == content


def test_the_length_does_not_tell_how_much_is_in_it() -> None:
    assert len({len(box.closed(b"x" * size, PUBLIC, LABEL)) for size in (0, 1, 5_000, box.ROOM - 1)}) == 1


def test_the_same_content_never_looks_the_same() -> None:
    assert len({box.closed(b"3", PUBLIC, LABEL) for _time in range(20)}) == 20


def test_another_key_or_another_label_does_not_open_it() -> None:
    sealed = box.closed(b"3", PUBLIC, LABEL)
    for secret, label in ((keys.new(), LABEL), (SECRET, b"for the staff"), (PUBLIC, LABEL)):
        with pytest.raises(SealBroken):
            box.opened(sealed, secret, label)


@given(st.integers(0, box.ROOM + 47), st.integers(0, 7))
@example(31, 7)  # X25519 itself overlooks this bit
def test_one_changed_bit_is_noticed(place: int, bit: int) -> None:
    raw = bytearray(keys.bytes_of(box.closed(b"3", PUBLIC, LABEL)))
    raw[place] ^= 1 << bit
    with pytest.raises(SealBroken):
        box.opened(keys.text_of(bytes(raw)), SECRET, LABEL)


@given(st.binary(max_size=100).map(keys.text_of) | st.text(max_size=100))
def test_what_is_no_box_does_not_open(noise: str) -> None:
    with pytest.raises(SealBroken):
        box.opened(noise, SECRET, LABEL)


@pytest.mark.parametrize("low", [bytes(32), b"\1" + bytes(31)])
def test_a_key_that_gives_everybody_the_same_secret_is_not_used(low: bytes) -> None:
    with pytest.raises(SealBroken):
        box.closed(b"3", keys.text_of(low), LABEL)
    with pytest.raises(SealBroken):
        box.opened(keys.text_of(low + bytes(40)), SECRET, LABEL)
