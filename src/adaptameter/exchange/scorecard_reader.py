"""Reads a scorecard back, json or workbook, and believes only what follows from its answers."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.json_reader import parse
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.payload import FORMAT, VERSION, Json, digest, payload
from adaptameter.exchange.payload_fields import Fields
from adaptameter.exchange.payload_reader import card_of, purpose_of
from adaptameter.exchange.upgrades import lifted
from adaptameter.exchange.xlsx_reader import Book
from adaptameter.exchange.zip_guard import LARGEST_FILE, MEGABYTE

Find = Callable[[str, str], Instrument]
"""Finds an instrument by its id and version. Refusal: other_instrument."""


@dataclass(frozen=True, slots=True)
class Believed:
    """A scorecard with the content it was computed from, as a program of today writes it."""

    card: Scorecard
    content: dict[str, Json]

    @property
    def digest(self) -> str:
        """The checksum of everything on it."""
        return str(self.content["digest"])

    @property
    def seal(self) -> str:
        """The checksum of what the board agreed on."""
        return str(self.content["seal"])


def read(path: Path, find: Find) -> Scorecard:
    """The scorecard in a file; what the file is, is told by its content and not by its name.

    Refusals: file_missing, file_unreadable, file_too_large, file_hostile, not_ours, file_damaged, file_newer,
    other_instrument.
    """
    name = called(path)
    return card_in(text_in(bytes_of(path, name), name), find, name)


def card_in(text: str, find: Find, name: str = "scorecard") -> Scorecard:
    """The scorecard in the text of a payload, as a signature keeps it; `name` is what a refusal calls it.

    Refusals: file_hostile, not_ours, file_damaged, file_newer, other_instrument.
    """
    return believed(text, find, name).card


def called(path: Path) -> str:
    """What a refusal calls this file."""
    return clean(path.name)[:120]


def text_in(raw: bytes, name: str) -> str:
    """The text of the payload in a file of either kind. Refusals: those of `read`."""
    return Book(raw, name).payload_text() if is_book(raw) else decoded(raw, name)


def is_book(raw: bytes) -> bool:
    """Whether this begins as a workbook does."""
    return raw.startswith(b"PK")


def bytes_of(path: Path, name: str, largest: int = LARGEST_FILE) -> bytes:
    """All of a file that is not larger than so many bytes. Refusals: file_missing, file_unreadable, file_too_large."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            content = file.read(largest + 1) if size <= largest else b""
    except FileNotFoundError as problem:
        raise Refusal("file_missing", name=name) from problem
    except IsADirectoryError as problem:
        raise Refusal("file_unreadable", name=name, why="folder") from problem
    except (OSError, ValueError) as problem:
        raise Refusal("file_unreadable", name=name, why=getattr(problem, "strerror", None) or "unreadable") from problem
    if max(size, len(content)) > largest:
        raise Refusal("file_too_large", name=name, limit=largest // MEGABYTE)
    return content


def decoded(raw: bytes, name: str) -> str:
    """The text of a json file. Refusals: not_ours, file_damaged."""
    if not raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        raise Refusal("not_ours", name=name)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem


def believed(text: str, find: Find, name: str) -> Believed:
    """Check the content step by step: ours, our version, unchanged, well formed, and computed as we compute it.

    Refusals: those of `card_in`.
    """
    content = parse(text, name)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Refusal("not_ours", name=name)
    version = _version(content.get("format_version"), name)
    if not _is_as_written(text, content) and content.get("digest") != _digest(content, name):
        raise Refusal("file_damaged", name=name, why="digest")
    content = lifted(content, version, name)
    fields = Fields(content, name)
    instrument = _instrument(fields.table("instrument"), find)
    card = card_of(fields, instrument)
    if payload(card, purpose_of(fields))["digest"] != content["digest"]:  # every byte of the content is in its digest
        raise Refusal("file_damaged", name=name, why="figures")
    return Believed(leaving(card), content)


def _version(version: Json, name: str) -> int:
    if type(version) is not int or version < 1:
        raise Refusal("file_damaged", name=name, why="shape")
    if version > VERSION:
        raise Refusal("file_newer", name=name, version=version)
    return version


def _is_as_written(text: str, content: dict[str, Json]) -> bool:
    """Whether the text is canonical but for its digest, and unchanged: so it need not be written again to know.

    A text that only looks so is found out by the digest of what is computed from it.
    """
    said = content.get("digest")
    rest = text.replace(f'"digest":"{said}",', "", 1)
    return hashlib.sha256(rest.encode("utf-8", "replace")).hexdigest() == said


def _digest(content: dict[str, Json], name: str) -> str:
    try:
        return digest(content)
    except (RecursionError, UnicodeEncodeError) as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem


def _instrument(said: Fields, find: Find) -> Instrument:
    """The very instrument; one of the same version with other content is another one."""
    found = find(said.text("id"), said.text("version"))
    if found.hash != said.text("hash"):
        raise Refusal("other_instrument", name=found.id, version=f"{found.version} ({said.text('hash')[:8]})")
    return found
