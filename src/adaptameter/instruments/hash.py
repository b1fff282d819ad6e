"""Short hashes that tie a translation to the words it was made from, and one hash for a whole instrument."""

import hashlib
from collections.abc import Mapping

from adaptameter.domain.instrument import IndicatorId


def text_hash(text: str, words: str) -> str:
    """The first twelve hex digits of SHA-256 over an id and its words."""
    return _short(f"{text}\n{words}")


def anchor_set_hash(indicator: IndicatorId, top: int, texts: Mapping[str, str]) -> str:
    """One hash over the question and all anchors of an indicator, which are translated as one set (method, 11)."""
    stem = f"indicator.{indicator}"
    anchors = [texts.get(f"{stem}.anchor.{level}", "") for level in range(top + 1)]
    return _short("\n".join([indicator, texts.get(f"{stem}.question", ""), *anchors]))


def instrument_hash(structure: str, source_texts: Mapping[str, str]) -> str:
    """SHA-256 over the structure file and every source text: two instruments with one hash ask and count the same."""
    lines = structure.replace("\r\n", "\n").splitlines() + [f"{text}={words}" for text, words in source_texts.items()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _short(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:12]
