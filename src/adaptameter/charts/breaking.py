"""Short lines for the heads of narrow columns: titles broken between words, long words between syllables."""

import re
from collections.abc import Callable
from typing import Final

_HYPHEN: Final = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
_VOWEL: Final = "aeiouyáéíóúüåäöăâîàèаеєиіїоуюяыэ"
_SYLLABLE: Final = re.compile(
    rf"[^{_VOWEL}]*[{_VOWEL}]+(?:(?![bcdfgkptvбвгдкптф][lrлр][{_VOWEL}])[^{_VOWEL}](?![{_VOWEL}]))*", re.IGNORECASE
)
"""Up to a vowel, with it, and with what follows but for the beginning of the next syllable: "con-flict"."""

_LEAST: Final = 3
"""Letters that stay before a break, and after it."""


def lines(title: str, longest: float, measure: Callable[[str], float] = len) -> tuple[str, ...]:
    """A title in lines of `longest` at most where it can be broken so; `measure` says how long words are."""
    found: list[str] = []
    for word in title.split():
        joined = f"{found[-1]} {word}" if found else word
        if found and measure(joined) <= longest:
            found[-1] = joined
        else:
            found += _pieces(word, longest, measure)
    return tuple(found)


def syllables(word: str) -> tuple[str, ...]:
    """Where a word of the Latin or Cyrillic script may be broken; one of another script stays whole."""
    found = _SYLLABLE.findall(word)
    while len(found) > 1 and len(found[0]) < _LEAST:
        found[:2] = ["".join(found[:2])]
    while len(found) > 1 and len(found[-1]) < _LEAST:
        found[-2:] = ["".join(found[-2:])]
    return tuple(found) or (word,)


def _pieces(word: str, longest: float, measure: Callable[[str], float]) -> list[str]:
    """A word that is too long is broken after its own hyphens; what is too long then, between syllables."""
    if measure(word) <= longest:
        return [word]
    found: list[str] = []
    for part in _HYPHEN.split(word):
        found += _broken(part, longest, measure)
    return found


def _broken(word: str, longest: float, measure: Callable[[str], float]) -> list[str]:
    if measure(word) <= longest:
        return [word]
    found: list[str] = []
    for syllable in syllables(word):
        if found and measure(f"{found[-1]}{syllable}-") <= longest:
            found[-1] += syllable
        else:
            found.append(syllable)
    return [*(f"{piece}-" for piece in found[:-1]), found[-1]]
