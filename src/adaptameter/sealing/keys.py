"""Keys as text: made at random, or derived from a secret that is kept."""

import base64
import binascii
import secrets
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LENGTH: Final = 32
"""Bytes of every key, secret or public (X25519, Ed25519, ChaCha20-Poly1305)."""


class SealBroken(ValueError):
    """A key, a box or a signature is not what it should be."""


def new() -> str:
    """A secret that nobody had before."""
    return text_of(secrets.token_bytes(LENGTH))


def derived(secret: str, use: str) -> str:
    """The secret for one use: always the same, and it tells nothing of `secret` or of other uses.

    Raises SealBroken when `secret` is no key.
    """
    return text_of(stretched(key_of(secret), f"adaptameter key {use}".encode()))


def stretched(material: bytes, info: bytes, salt: bytes = b"") -> bytes:
    """One key out of secret bytes (HKDF with SHA-256, RFC 5869)."""
    return HKDF(SHA256(), LENGTH, salt, info).derive(material)


def text_of(raw: bytes) -> str:
    """Bytes as text that survives mail and file names (base64 with - and _, RFC 4648 section 5)."""
    return base64.urlsafe_b64encode(raw).decode()


def bytes_of(text: str) -> bytes:
    """The bytes of such a text; the same bytes written in any other way raise SealBroken."""
    try:
        raw = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error) as problem:
        raise SealBroken("not base64") from problem
    if text_of(raw) != text:
        raise SealBroken("not the one way to write it")
    return raw


def key_of(text: str) -> bytes:
    """The bytes of a key. Raises SealBroken."""
    raw = bytes_of(text)
    if len(raw) != LENGTH:
        raise SealBroken("not a key")
    return raw
