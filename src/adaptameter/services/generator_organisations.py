"""Made-up organisations of a portfolio: names that nobody has, countries, bands, languages."""

import hashlib
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.organisation import Organisation
from adaptameter.services.generator_assumptions import ASSUMED
from adaptameter.services.generator_dice import Dice


@dataclass(frozen=True, slots=True)
class Country:
    """Where boards are, how they call themselves there and in which languages they read, the usual one first.

    `share` is that of the portfolio, 0–1; `kinds` have a place for one of the `words`.
    """

    code: str
    share: float
    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    words: tuple[str, ...]
    towns: tuple[str, ...]


_COUNTRIES: Final = (
    Country(
        "GT",
        0.28,
        ("es", "en"),
        ("Asociación {}", "Red {}", "Colectivo {}"),
        ("Ixim", "Semilla", "Ceiba", "Nuevo Amanecer", "Quetzalí"),
        ("Sololá", "Chiquimula", "Cobán"),
    ),
    Country(
        "MW",
        0.24,
        ("en",),
        ("{} Network", "{} Association", "{} Trust"),
        ("Chikondi", "Ubwino", "Mtendere", "Tiyeni", "Umodzi"),
        ("Zomba", "Lilongwe", "Mzuzu"),
    ),
    Country(
        "UA",
        0.16,
        ("en",),
        ("Спілка {}", "Фонд {}", "Центр {}"),
        ("Калина", "Світанок", "Джерело", "Надія", "Криниця"),
        ("Львів", "Полтава", "Одеса"),
    ),
    Country(
        "MD",
        0.14,
        ("en",),
        ("Asociația {}", "Casa {}", "Fundația {}"),
        ("Izvor", "Speranța", "Mugurel", "Lumina", "Temelia"),
        ("Bălți", "Cahul", "Orhei"),
    ),
    Country(
        "PS",
        0.12,
        ("ar", "en"),
        ("جمعية {}", "مركز {}", "شبكة {}"),
        ("الزيتون", "الأمل", "النبع", "الجسر", "السنديان"),
        ("رام الله", "نابلس", "الخليل"),
    ),
    Country(
        "ZM",
        0.06,
        ("en",),
        ("{} Network", "{} Union", "{} Initiative"),
        ("Tusole", "Chilungamo", "Lwimba", "Kuyanja", "Mukwano"),
        ("Chipata", "Kabwe", "Mongu"),
    ),
)

_STAFF: Final = {"0": 0.3, "1_5": 0.35, "6_15": 0.22, "16_50": 0.1, "51": 0.03}
_INCOME: Final = {
    "under_20_000_eur": 0.3,
    "20_000_100_000_eur": 0.35,
    "100_000_500_000_eur": 0.2,
    "over_500_000_eur": 0.07,
    "prefer_not_to_say": 0.08,
}
_FORMS: Final = {
    "member_association": 0.45,
    "foundation_or_trust": 0.17,
    "cooperative": 0.1,
    "network": 0.13,
    "informal_group": 0.1,
    "other": 0.05,
}


def organisation(seed: int, number: int, dice: Dice) -> tuple[Organisation, Country]:
    """The organisation of this number in the portfolio of this seed; the number stands in its name."""
    where = dice.weighted({one: one.share for one in _COUNTRIES})
    name = dice.one_of(where.kinds).format(dice.one_of(where.words))
    bands = {
        "paid_staff_band": dice.weighted(_STAFF),
        "yearly_income_band": dice.weighted(_INCOME),
        "organisation_form": dice.weighted(_FORMS),
    }
    stated = {field: (band,) for field, band in bands.items() if not dice.chance(ASSUMED.unstated)}
    return Organisation(code(seed, number), f"{name} {number} (made up)", where.code, stated), where


def languages(where: Country, dice: Dice) -> tuple[str, ...]:
    """In which languages a board of this country reads the questions."""
    both = dice.chance(ASSUMED.bilingual)
    return where.languages if both else where.languages[:1]


def code(*parts: object) -> str:
    """The id of what these parts name: sixteen hexadecimal digits."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:16]
