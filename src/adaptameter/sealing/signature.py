"""Signatures (Ed25519): who holds the secret key wrote exactly these bytes."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from adaptameter.sealing import keys
from adaptameter.sealing.keys import SealBroken


def public_key(secret: str) -> str:
    """The key that checks what `secret` signed. Raises SealBroken."""
    return keys.text_of(_secret(secret).public_key().public_bytes_raw())


def signed(content: bytes, secret: str) -> str:
    """The signature under this content, as text. Raises SealBroken when `secret` is no key."""
    return keys.text_of(_secret(secret).sign(content))


def check(content: bytes, signature: str, public: str) -> None:
    """Raise SealBroken unless the holder of the secret key signed exactly this content."""
    try:
        Ed25519PublicKey.from_public_bytes(keys.key_of(public)).verify(keys.bytes_of(signature), content)
    except InvalidSignature as problem:
        raise SealBroken("not signed with this key") from problem


def _secret(text: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(keys.key_of(text))
