"""A box that anybody can close with a public key, that only the secret key opens, and that hides how full it is."""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from adaptameter.sealing import keys
from adaptameter.sealing.keys import LENGTH, SealBroken

ROOM: Final = 64 * 1024
"""Every box holds a whole multiple of so many bytes, whatever is in it."""

_NONCE: Final = bytes(12)
"""May stay the same, for every key closes one box only."""

_END: Final = b"\x80"
"""Stands between the content and the zeros that fill the box (ISO 7816-4)."""


def public_key(secret: str) -> str:
    """The key that closes boxes for the holder of `secret`. Raises SealBroken."""
    return keys.text_of(_secret(secret).public_key().public_bytes_raw())


def closed(content: bytes, public: str, label: bytes) -> str:
    """The content in a box, as text. `label` is not in it, but without the same label it does not open.

    X25519 with a key made for this box, HKDF-SHA256, ChaCha20-Poly1305. Raises SealBroken when `public` is no key.
    """
    once = X25519PrivateKey.generate()
    own = once.public_key().public_bytes_raw()
    cipher = _cipher(once, keys.key_of(public), own + keys.key_of(public))
    return keys.text_of(own + cipher.encrypt(_NONCE, _filled(content), label))


def opened(box: str, secret: str, label: bytes) -> bytes:
    """The content of a box. Raises SealBroken: another key, another label, or a box that was changed."""
    raw, own = keys.bytes_of(box), _secret(secret)
    once, sealed = raw[:LENGTH], raw[LENGTH:]
    if len(once) != LENGTH:
        raise SealBroken("too short")
    cipher = _cipher(own, once, once + own.public_key().public_bytes_raw())
    try:
        return _emptied(cipher.decrypt(_NONCE, sealed, label))
    except InvalidTag as problem:
        raise SealBroken("does not open") from problem


def _secret(text: str) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(keys.key_of(text))


def _cipher(mine: X25519PrivateKey, theirs: bytes, both: bytes) -> ChaCha20Poly1305:
    try:
        shared = mine.exchange(X25519PublicKey.from_public_bytes(theirs))
    except ValueError as problem:
        raise SealBroken("a key that gives everybody the same secret") from problem
    return ChaCha20Poly1305(keys.stretched(shared, b"adaptameter box 1", salt=both))


def _filled(content: bytes) -> bytes:
    marked = content + _END
    return marked + bytes(-len(marked) % ROOM)


def _emptied(room: bytes) -> bytes:
    marked = room.rstrip(b"\0")
    if not marked.endswith(_END):
        raise SealBroken("no end")
    return marked.removesuffix(_END)
