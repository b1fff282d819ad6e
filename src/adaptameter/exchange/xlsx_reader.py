"""Reads a workbook without any library: the payload of its hidden sheet, and the sheets for people as text."""

import posixpath
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET

from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import FORMAT, VERSION
from adaptameter.exchange.zip_guard import LARGEST_TEXT, GuardedZip

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOOK: Final = "xl/workbook.xml"
_LINKS: Final = "xl/_rels/workbook.xml.rels"
_STRINGS: Final = "xl/sharedStrings.xml"
_PROPERTIES: Final = "docProps/custom.xml"
_HEAD: Final = 4
"""Format, version, checksum and the number of pieces."""


class Book:
    """A workbook of ours. `name` is what a refusal calls it.

    Refusals: file_hostile, file_damaged, not_ours.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._zip = GuardedZip(content, name)
        self._name = name
        self._strings: list[str] | None = None
        if _BOOK not in self._zip.names():
            raise Refusal("not_ours", name=name)
        self._parts = self._sheets()

    @property
    def sheets(self) -> tuple[str, ...]:
        """The titles of the sheets for people, in their order."""
        return tuple(title for title in self._parts if title != xlsx_payload.SHEET)

    def payload_text(self) -> str:
        """The JSON text in the hidden sheet. Refusals: file_hostile, file_damaged, file_newer, not_ours."""
        if xlsx_payload.SHEET not in self._parts:
            ours = xlsx_payload.MARK.encode() in self._zip.part(_PROPERTIES)
            why = Refusal("file_damaged", name=self._name, why="payload_missing")
            raise why if ours else Refusal("not_ours", name=self._name)
        return _joined(self._column(self._parts[xlsx_payload.SHEET]), self._name)

    def xml(self, sheet: str) -> str:
        """The XML of a sheet, which nobody has parsed. Refusals: file_hostile, file_damaged."""
        return self._text(self._parts[sheet])

    def hostile(self, why: str) -> Refusal:
        """The refusal of a workbook that is built like an attack."""
        return Refusal("file_hostile", name=self._name, why=why)

    def shared(self, number: str) -> str:
        """The text that a cell shares with others, by its number; empty when there is none. Refusals: as above."""
        if self._strings is None:
            self._strings = [_said(one) for one in self._tree(_STRINGS).iter(f"{_MAIN}si")]
        place = whole(number)
        return self._strings[place] if place is not None and place < len(self._strings) else ""

    def _column(self, part: str) -> dict[int, str]:
        """The texts of column A by row."""
        found: dict[int, str] = {}
        for cell in self._tree(part).iter(f"{_MAIN}c"):
            place = cell.get("r", "")
            row = whole(place[1:]) if place.startswith("A") else None
            if row is not None:
                found[row] = self._cell(cell)
        return found

    def _cell(self, cell: ET.Element) -> str:
        match cell.get("t"):
            case "inlineStr":
                return _said(cell)
            case "s":
                return self.shared(cell.findtext(f"{_MAIN}v", ""))
        return cell.findtext(f"{_MAIN}v", "")

    def _sheets(self) -> dict[str, str]:
        """The part of every sheet by its title."""
        links = {link.get("Id"): link.get("Target", "") for link in self._tree(_LINKS)}
        found = {
            one.get("name", ""): links.get(one.get(_RELATION), "") for one in self._tree(_BOOK).iter(f"{_MAIN}sheet")
        }
        return {title: posixpath.normpath(posixpath.join("xl", at)).lstrip("/") for title, at in found.items() if at}

    def _tree(self, part: str) -> ET.Element:
        text = self._text(part)
        try:
            return ET.fromstring(text)  # noqa: S314 (without a DTD nothing can grow; the size is known)
        except (ET.ParseError, ValueError, RecursionError) as problem:
            raise Refusal("file_damaged", name=self._name, why="unreadable") from problem

    def _text(self, part: str) -> str:
        """XML as UTF-8 without definitions of its own: so nothing in it can grow or reach out."""
        raw = self._zip.part(part)
        if len(raw) > LARGEST_TEXT:
            raise self.hostile("swells")
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            raise Refusal("file_damaged", name=self._name, why="unreadable") from problem
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise self.hostile("declares")
        return text


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


def _said(node: ET.Element) -> str:
    return "".join(_pieces(node))


def _pieces(node: ET.Element) -> Iterator[str]:
    for one in node.iter(f"{_MAIN}t"):
        yield one.text or ""
