"""Organisations that may be one: their scorecards carry different ids and nearly the same name."""

import unicodedata
from dataclasses import dataclass
from typing import Final

LEAST: Final = 88
"""How alike two names must be, of 100, before anybody is asked."""

MOST_ASKED: Final = 50
"""So many pairs are asked about at a time; the others come when these are answered."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """An organisation as the scorecards under one id tell it: the last name and country, a year for each of them."""

    id: str
    name: str
    country: str
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two that may be one: only somebody who knows them can say. `likeness` is that of their names, `LEAST`–100."""

    one: Known
    other: Known
    likeness: int

    @property
    def pair(self) -> Pair:
        """Their ids."""
        return pair(self.one.id, self.other.id)

    @property
    def both_years(self) -> tuple[int, ...]:
        """The years of which both have a scorecard: as one organisation it would have two of them."""
        return tuple(sorted(set(self.one.years) & set(self.other.years)))


def pair(one: str, other: str) -> Pair:
    """Two ids, whichever was named first."""
    return (one, other) if one <= other else (other, one)


def plain(name: str) -> str:
    """A name without case, accents and signs, one space between its words."""
    apart = unicodedata.normalize("NFKD", name.translate(_NO_GAP))
    letters = unicodedata.normalize("NFKD", apart.casefold())
    return " ".join("".join(one if _is_letter(one) else " " for one in letters if not _is_accent(one)).split())


def numbers(name: str) -> frozenset[str]:
    """The numbers in a plain name: two names with different ones mean two organisations, however alike they look."""
    return frozenset(word for word in name.split() if word.isdecimal())


def may_be_one(one: Known, other: Known) -> bool:
    """Whether it is worth asking: two ids, in one country or where a country was not said, with the same numbers."""
    near = one.country == other.country or not one.country or not other.country
    return one.id != other.id and near and numbers(plain(one.name)) == numbers(plain(other.name))


_NO_GAP: Final = dict.fromkeys(map(ord, "'’ʼ`´.\u200c\u200d"))
"""Signs inside a word: “Tz'ikin” and “Tzikin”, “A.B.C.” and “ABC” are the same."""


def _is_letter(one: str) -> bool:
    """A letter or a digit of any script, also a vowel sign that stands by itself in some."""
    return unicodedata.category(one)[0] in "LNM"


def _is_accent(one: str) -> bool:
    return bool(unicodedata.combining(one))
