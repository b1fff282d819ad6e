"""Recognises in a text what may tell who somebody is: e-mail addresses, telephone numbers, accounts.

It errs on the side of asking, but leaves alone what boards write every day: dates, times, years, amounts of money.
"""

import re
import unicodedata
from datetime import date
from typing import Final

EMAIL: Final = "email"
PHONE: Final = "phone"
ACCOUNT: Final = "account"

_CURRENCY: Final = (
    r"(?:AED|AMD|ARS|AUD|AZN|BAM|BDT|BIF|BOB|BRL|BWP|CAD|CDF|CHF|CLP|CNY|COP|CRC|CUP|DKK|DOP|EGP|ETB|EUR|GBP|GEL|GHS"
    r"|GMD|GTQ|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|JOD|JPY|KES|KGS|KHR|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MMK|MNT|MRU"
    r"|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|PAB|PEN|PHP|PKR|PLN|PYG|RON|RSD|RUB|RWF|SDG|SEK|SLE|SOS|SSP|SYP|SZL|THB|TJS"
    r"|TND|TRY|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|XAF|XOF|YER|ZAR|ZMW|ZWL|[Ee]uros?|[Dd]ollars?|[Kk]r|kronor|Rs|[$€£¥₹₦₱₵₡₲₴₺₽])"
)
_SUM: Final = r"(?:(?<!\d)(?<!\d[ .\-])|(?<=(?:19|20)\d\d ))[1-9]\d*(?:[ .,']\d{3})*(?:[.,]\d{1,2})?"
_RANGE: Final = rf"{_SUM}(?: ?- ?[1-9]\d*(?:[ .,']\d{{3}})*(?:[.,]\d{{1,2}})?)?"
_EVERYDAY: Final = re.compile(
    rf"(?<!\w){_CURRENCY}\.? ?{_RANGE}(?!\d)|{_RANGE} ?{_CURRENCY}(?!\w)"
    r"|(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)"  # 2026-11-22
    r"|(?<!\d)\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d(?!\d)"  # 22.11.2026
    r"|(?<!\d)\d{1,2}[.:]\d\d ?- ?\d{1,2}[.:]\d\d(?!\d)"  # 10.30-12.00
    r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"  # 22/11
)
_EMAIL: Final = re.compile(r"[\w.+%'-]{1,64} ?@ ?[\w-]+(?:\.[\w-]+)+")
_IBAN: Final = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}", re.ASCII | re.IGNORECASE)
_GAP: Final = r"(?: ?[-/] ?| ?[()] ?[-(]?|[ .])?"
_NUMBER: Final = re.compile(rf"(?<![A-Za-z\d])\+? ?\(?\d(?:{_GAP}\d){{6,}}")
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_FEWEST: Final = 8


def kinds(text: str) -> tuple[str, ...]:
    """What this text seems to hold, of "email", "phone" and "account"; digits of every script are read."""
    plain = _plain(text)
    found = {EMAIL} if _EMAIL.search(plain) else set()
    plain, accounts = _without_ibans(plain)
    found |= {ACCOUNT} if accounts else set()
    everyday = _EVERYDAY.sub(" · ", plain)
    found |= {kind for one in _NUMBER.findall(everyday) if (kind := _kind(one))}
    return tuple(kind for kind in (EMAIL, PHONE, ACCOUNT) if kind in found)


def _plain(text: str) -> str:
    """One kind of digit, blank and dash, nothing that cannot be seen."""
    composed = unicodedata.normalize("NFKC", text).translate(_DASHES)
    seen = "".join(_digit(one) for one in composed if unicodedata.category(one) != "Cf")
    return re.sub(r"[^\S\n]+", " ", seen)


def _digit(character: str) -> str:
    return character if character.isascii() else str(unicodedata.decimal(character, character))


def _kind(said: str) -> str:
    groups = re.findall(r"\d+", said)
    count = sum(map(len, groups))
    if "+" in said or groups[0].startswith("00"):
        return PHONE
    if count < _FEWEST or _is_everyday(groups, said):
        return ""
    if groups[0].startswith("0") or count < 10 or list(map(len, groups)) in ([10], [11], [3, 3, 4]):
        return PHONE
    return ACCOUNT


def _is_everyday(groups: list[str], said: str) -> bool:
    """Years, a date, small numbers in a row, or an amount with thousands set apart."""
    sizes = [len(one) for one in groups]
    if all(_is_year(one) for one in groups) or (max(sizes) <= 2 and sizes.count(1) > 2):
        return True
    return _is_day(groups) or all(_is_amount(part.strip()) for part in said.split("-"))


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.startswith(("19", "20"))


def _is_day(groups: list[str]) -> bool:
    whole = "".join(groups if len(groups) == 1 else reversed(groups))
    if len(whole) != 8 or len(groups) not in (1, 3) or not _is_year(whole[:4]):
        return False
    try:
        return bool(date(int(whole[:4]), int(whole[4:6]), int(whole[6:])))
    except ValueError:
        return False


def _is_amount(said: str) -> bool:
    return len(said) <= 10 and re.fullmatch(r"[1-9]\d{0,2}(?:( |\.)\d{3})(?:\1\d{3})*", said) is not None


def _without_ibans(text: str) -> tuple[str, int]:
    """The text without account numbers that pass their check, and how many there were (ISO 13616)."""
    kept, place, count = "", 0, 0
    while hit := _IBAN.search(text, place):
        ends = [end for end in range(hit.end(), hit.start(), -1) if not text[end : end + 1].isalnum()]
        end = next((end for end in ends if _is_iban(text[hit.start() : end])), None)
        kept += text[place : hit.start() + 4] if end is None else text[place : hit.start()] + "·"
        place = end or hit.start() + 4
        count += end is not None
    return kept + text[place:], count


def _is_iban(said: str) -> bool:
    account = re.sub("[ -]", "", said)
    if not 15 <= len(account) <= 34 or sum(sign.isdigit() for sign in account) < _FEWEST:
        return False
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97 == 1
