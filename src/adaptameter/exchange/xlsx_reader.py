"""Finds the hidden sheet of a workbook and gives back the text of the payload; nothing else is looked at."""

import posixpath
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import FORMAT, VERSION
from adaptameter.exchange.zip_guard import GuardedZip

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOOK: Final = "xl/workbook.xml"
_LINKS: Final = "xl/_rels/workbook.xml.rels"
_STRINGS: Final = "xl/sharedStrings.xml"
_PROPERTIES: Final = "docProps/custom.xml"
_HEAD: Final = 4
"""Format, version, checksum and the number of pieces."""


def payload_text(content: bytes, name: str) -> str:
    """The JSON text in a workbook. Refusals: file_hostile, file_damaged, file_newer, not_ours."""
    book = GuardedZip(content, name)
    if _BOOK not in book.names():
        raise Refusal("not_ours", name=name)
    sheet = _sheet(book, name)
    if sheet is None:
        ours = xlsx_payload.MARK.encode() in book.part(_PROPERTIES)
        raise Refusal("file_damaged", name=name, why="payload_missing") if ours else Refusal("not_ours", name=name)
    return _joined(_column(book, sheet, name), name)


def _joined(cells: dict[int, str], name: str) -> str:
    if cells.get(1) != FORMAT:
        raise Refusal("not_ours", name=name)
    version = whole(cells.get(2, ""))
    if version is not None and version > VERSION:
        raise Refusal("file_newer", name=name, version=version)
    pieces = whole(cells.get(4, ""))
    if not version or pieces is None:
        raise Refusal("file_damaged", name=name, why="shape")
    if any(row not in cells for row in range(_HEAD + 1, _HEAD + 1 + min(pieces, len(cells)))) or pieces > len(cells):
        raise Refusal("file_damaged", name=name, why="truncated")
    text = "".join(cells[_HEAD + 1 + piece] for piece in range(pieces))
    if not text.isascii() or xlsx_payload.checksum(text) != cells.get(3):
        raise Refusal("file_damaged", name=name, why="digest")
    return text


def whole(text: str) -> int | None:
    """A small whole number, or None."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None


def _sheet(book: GuardedZip, name: str) -> str | None:
    """The part with the hidden sheet."""
    links = {link.get("Id"): link.get("Target", "") for link in _tree(book.part(_LINKS), name) if link.get("Target")}
    for sheet in _tree(book.part(_BOOK), name).iter(f"{_MAIN}sheet"):
        if sheet.get("name") == xlsx_payload.SHEET:
            target = links.get(sheet.get(_RELATION), "")
            return posixpath.normpath(posixpath.join("xl", target)).lstrip("/") if target else None
    return None


def _column(book: GuardedZip, part: str, name: str) -> dict[int, str]:
    """The texts of column A by row."""
    strings: list[str] | None = None
    found: dict[int, str] = {}
    for cell in _tree(book.part(part), name).iter(f"{_MAIN}c"):
        place = cell.get("r", "")
        row = whole(place[1:]) if place.startswith("A") else None
        if row is None:
            continue
        if cell.get("t") == "s":
            if strings is None:
                strings = [_text(one) for one in _tree(book.part(_STRINGS), name).iter(f"{_MAIN}si")]
            number = whole(_value(cell))
            found[row] = strings[number] if number is not None and number < len(strings) else ""
        else:
            found[row] = _text(cell) if cell.get("t") == "inlineStr" else _value(cell)
    return found


def _value(cell: ET.Element) -> str:
    return cell.findtext(f"{_MAIN}v", "")


def _text(node: ET.Element) -> str:
    return "".join(_pieces(node))


def _pieces(node: ET.Element) -> Iterator[str]:
    for one in node.iter(f"{_MAIN}t"):
        yield one.text or ""


def _tree(content: bytes, name: str) -> ET.Element:
    """XML as UTF-8 without definitions of its own: so nothing in it can grow or reach out."""
    try:
        text = content.decode("utf-8-sig")
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise Refusal("file_hostile", name=name, why="declares")
        return ET.fromstring(text)  # noqa: S314 (without a DTD nothing can grow; the size is known)
    except (UnicodeDecodeError, ET.ParseError, ValueError, RecursionError) as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem
