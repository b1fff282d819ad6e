"""Dates as people write them in their language, kept as ISO 8601."""

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QDate, QLocale

_SHOWN = "d MMM yyyy"
_YEARS = range(1900, 2101)
_CENTURY = 2000
_SHORTEST = 3
_STOPS = ".॰"


def said(iso: str, language: str) -> str:
    """A date (ISO 8601, with or without a time) with its month in words; "" for none."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return plain(QLocale(language).toString(day, _SHOWN)) if day.isValid() else ""


def read(text: str, language: str) -> str | None:
    """The date in what somebody wrote, as ISO 8601; "" when nothing was written, None when it is no date.

    Understood: 2026-11-05, 5.11.2026, 5/11/26, 5 Nov 2026, November 5, 2026, in the digits of any script. Where day and
    month are both numbers the day stands first, unless that is impossible.
    """
    tidy = plain(text).strip()
    if not tidy:
        return ""
    numbers = [int(one) for one in re.findall(r"\d{1,4}", tidy)]
    words = [one for one in re.findall(rf"[^\s\d/,\-{_STOPS}]+", tidy) if len(one) > 1]
    months = [month for word in words if (month := _month(word.casefold(), language))]
    if words and not months:
        return None
    return _iso(*_ordered(numbers, months)) if len(numbers) + len(months[:1]) == 3 else None


def plain(text: str) -> str:
    """The text with European digits, without signs that cannot be seen."""
    seen = (one for one in text if unicodedata.category(one) != "Cf")
    return "".join(str(unicodedata.decimal(one, one)) for one in seen)


def _ordered(numbers: list[int], months: list[int]) -> tuple[int, int, int]:
    """Year, month, day."""
    if months:
        day, year = sorted(numbers) if max(numbers) > 31 else numbers
        return year, months[0], day
    first, second, last = numbers
    if first > 31:
        return first, second, last
    return (last, first, second) if second > 12 else (last, second, first)


def _iso(year: int, month: int, day: int) -> str | None:
    full = year if year > 99 else _CENTURY + year
    try:
        return date(full, month, day).isoformat() if full in _YEARS else None
    except ValueError:
        return None


def _month(word: str, language: str) -> int:
    """The month that this word names or begins, in this language or in English; 0 for none."""
    for spoken in (QLocale(language), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            names = [one.rstrip(_STOPS).casefold() for one in _names(spoken, month)]
            if word in names or (len(word) >= _SHORTEST and any(name.startswith(word) for name in names)):
                return month
    return 0


def _names(spoken: QLocale, month: int) -> list[str]:
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ways = (spoken.monthName, spoken.standaloneMonthName)
    return [way(month, kind) for way in ways for kind in kinds]
