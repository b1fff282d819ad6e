"""What may stand in a cell, and how a formula names other cells."""

import re
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.clean import clean_lines
from adaptameter.wording.phrases import Phrases

DASH: Final = "–"
"""What stands where there is no figure."""

_LONGEST_CELL: Final = 32_000
_LONGEST_NAME: Final = 31
_LONGEST_WORDS: Final = 250
_BREAKS_A_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Live:
    """A formula without its equals sign, and the value it has before anybody changes anything."""

    formula: str
    value: str | float


Content = str | float | Live | None


def plain(text: str) -> str:
    """Text that every spreadsheet program keeps as it is: nothing invisible, no escapes, never too long."""
    safe = text if text.isprintable() else clean_lines(text)
    if len(safe) > _LONGEST_CELL:
        safe = safe[:_LONGEST_CELL] + "…"
    return _ESCAPE.sub("_x005F_", safe) if "_x" in safe else safe


def quoted(text: str) -> str:
    """Text as a part of a formula."""
    safe = text if text.isprintable() else clean_lines(text)
    return '"' + safe[:_LONGEST_WORDS].replace('"', '""') + '"'


def spoken(phrases: Phrases, code: str, **cells: str) -> str:
    """The sentence with this code as a formula that puts these cells into its named places."""
    parts = re.split(r"\{(\w+)\}", phrases.words[code])
    return "&".join(cells[part] if odd % 2 else quoted(part) for odd, part in enumerate(parts) if part)


def sheet_names(titles: list[str]) -> list[str]:
    """A legal and unique name for each sheet, as close to its title as can be."""
    names: list[str] = []
    for title in titles:
        wish = " ".join(_BREAKS_A_NAME.sub(" ", clean_lines(title)).split()).strip("'") or DASH
        taken = {name.casefold() for name in names} | {"history"}
        name, number = _cut(wish, ""), 1
        while name.casefold() in taken:
            number += 1
            name = _cut(wish, f" {number}")
        names.append(name)
    return names


def _cut(wish: str, ending: str) -> str:
    """Excel counts in UTF-16."""
    room = (_LONGEST_NAME - len(ending)) * 2
    return wish.encode("utf-16-le")[:room].decode("utf-16-le", "ignore").strip().strip("'") + ending


def on(sheet: str, cells: str) -> str:
    """These cells on another sheet."""
    name = sheet.replace("'", "''")
    return f"'{name}'!{cells}"
