"""Reads a scorecard back, json or workbook, and believes only what follows from its answers."""

import hashlib
import os
import re
from codecs import BOM_UTF8
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.json_reader import parse, parse_trusting
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.payload import FORMAT, VERSION, Json, computed_digest, digest
from adaptameter.exchange.payload_fields import Fields
from adaptameter.exchange.payload_reader import card_of, purpose_of
from adaptameter.exchange.upgrades import lifted
from adaptameter.exchange.xlsx_reader import Book
from adaptameter.exchange.zip_guard import LARGEST_FILE, LARGEST_TEXT, MEGABYTE

Find = Callable[[str, str], Instrument]
"""Finds an instrument by its id and version. Refusal: other_instrument."""

Begins = Callable[[bytes], bool]
"""Whether the first bytes of a file are such that the rest should be read."""

_DIGEST: Final = re.compile(r'"digest":"([0-9a-f]{64})",')


@dataclass(frozen=True, slots=True)
class Believed:
    """A scorecard with the content it was computed from, as a program of today writes it.

    `said` has the texts as they stand in the file, which nobody should be shown.
    """

    said: Scorecard
    content: dict[str, Json]

    @property
    def card(self) -> Scorecard:
        """The scorecard, safe to be shown."""
        return leaving(self.said)

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
    return card_in(text_in(content_of(path, name), name), find, name)


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


def _as_ours(head: bytes) -> bool:
    return is_book(head) or head.removeprefix(BOM_UTF8).lstrip()[:1] in (b"{", b"")


def _anyhow(_head: bytes) -> bool:
    return True


def content_of(path: Path, name: str) -> bytes:
    """All of a file that begins as one of ours does. Refusals: not_ours, those of `bytes_of`."""
    return bytes_of(path, name, begins=_as_ours)


def bytes_of(path: Path, name: str, largest: int = LARGEST_FILE, begins: Begins = _anyhow) -> bytes:
    """All of a file that is not larger than so many bytes, or nothing but its beginning when that says enough.

    Refusals: file_missing, file_unreadable, file_too_large, not_ours.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size <= largest and not begins(file.peek()):
                raise Refusal("not_ours", name=name)
            content = file.read(size + 1) if size <= largest else b""
            if len(content) > size:  # it grows, or it is no plain file
                content += file.read(largest)
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
    """The text of a json file. Refusals: not_ours, file_too_large, file_damaged."""
    if not raw.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
        raise Refusal("not_ours", name=name)
    if len(raw) > LARGEST_TEXT:
        raise Refusal("file_too_large", name=name, limit=LARGEST_TEXT // MEGABYTE)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem


def believed(text: str, find: Find, name: str) -> Believed:
    """Check the content step by step: ours, our version, unchanged, well formed, and computed as we compute it.

    Refusals: those of `card_in`.
    """
    known = _known(text)
    content = _content(text, name, known)
    version = _version(content.get("format_version"), name)
    if known and version < VERSION:  # what is computed again is another text: this one has to be read strictly
        content = _content(text, name, "")
    if content.get("digest") != (known or _digest(content, name)):
        raise Refusal("file_damaged", name=name, why="digest")
    content = lifted(content, version, name)
    fields = Fields(content, name)
    card = card_of(fields, _instrument(fields.table("instrument"), find))
    if computed_digest(card, purpose_of(fields)) != content["digest"]:  # every byte of the content is in its digest
        raise Refusal("file_damaged", name=name, why="figures")
    return Believed(card, content)


def _content(text: str, name: str, known: str) -> dict[str, Json]:
    content = parse_trusting(text, name) if known else parse(text, name)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Refusal("not_ours", name=name)
    return content


def _version(version: Json, name: str) -> int:
    if type(version) is not int or version < 1:
        raise Refusal("file_damaged", name=name, why="shape")
    if version > VERSION:
        raise Refusal("file_newer", name=name, version=version)
    return version


def _known(text: str) -> str:
    """The digest of a text that is, but for it, unchanged and canonical; empty when that cannot be said.

    A text that only looks so is found out by the digest of what is computed from it.
    """
    said = _DIGEST.search(text)
    if said is None or "\\u" in text:  # only what cannot be written plainly stands so, and halves of characters
        return ""
    rest = text[: said.start()] + text[said.end() :]
    return said[1] if hashlib.sha256(rest.encode("utf-8", "replace")).hexdigest() == said[1] else ""


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
