"""Countries by their code, named as Qt names them."""

from functools import cache

from PySide6.QtCore import QLocale

_CODE = 2


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Every country as (code, name), in the order of the names; its own language's name where Qt knows it."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == _CODE and code.isalpha():
            found[code] = _name(territory, language)
    return tuple(sorted(found.items(), key=_by_name))


def _name(territory: QLocale.Country, language: str) -> str:
    spoken = QLocale(QLocale(language).language(), territory)
    is_spoken_there = spoken.territory() == territory and spoken.language() == QLocale(language).language()
    own = spoken.nativeTerritoryName() if is_spoken_there else ""
    return own or QLocale.territoryToString(territory)


def _by_name(country: tuple[str, str]) -> str:
    return country[1].casefold()
