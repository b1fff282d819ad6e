"""Reads a scorecard back, json or workbook, and believes only what follows from its answers."""

from collections.abc import Callable
from pathlib import Path

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.json_reader import parse
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.payload import FORMAT, VERSION, Json, canonical, digest, payload
from adaptameter.exchange.payload_fields import Fields
from adaptameter.exchange.payload_reader import card_of, purpose_of
from adaptameter.exchange.upgrades import lifted
from adaptameter.exchange.xlsx_reader import payload_text
from adaptameter.exchange.zip_guard import LARGEST_FILE, MEGABYTE

Find = Callable[[str, str], Instrument]
"""Finds an instrument by its id and version. Refusal: other_instrument."""


def read(path: Path, find: Find) -> Scorecard:
    """The scorecard in a file; what the file is, is told by its content and not by its name.

    Refusals: file_missing, file_unreadable, file_too_large, file_hostile, not_ours, file_damaged, file_newer,
    other_instrument.
    """
    name = clean(path.name)[:120]
    raw = _bytes(path, name)
    text = payload_text(raw, name) if raw.startswith(b"PK") else _decoded(raw, name)
    return card_in(text, find, name)


def card_in(text: str, find: Find, name: str = "scorecard") -> Scorecard:
    """The scorecard in the text of a payload, as a signature keeps it; `name` is what a refusal calls it.

    Refusals: file_hostile, not_ours, file_damaged, file_newer, other_instrument.
    """
    return _believed(parse(text, name), name, find)


def _bytes(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as problem:
        raise Refusal("file_missing", name=name) from problem
    except IsADirectoryError as problem:
        raise Refusal("file_unreadable", name=name, why="folder") from problem
    except (OSError, ValueError) as problem:
        raise Refusal("file_unreadable", name=name, why=getattr(problem, "strerror", None) or "unreadable") from problem
    if len(content) > LARGEST_FILE:
        raise Refusal("file_too_large", name=name, limit=LARGEST_FILE // MEGABYTE)
    return content


def _decoded(raw: bytes, name: str) -> str:
    if not raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        raise Refusal("not_ours", name=name)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem


def _believed(content: Json, name: str, find: Find) -> Scorecard:
    """Check the content step by step: ours, our version, unchanged, well formed, and computed as we compute it."""
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Refusal("not_ours", name=name)
    version = _version(content.get("format_version"), name)
    if content.get("digest") != _digest(content, name):
        raise Refusal("file_damaged", name=name, why="digest")
    content = lifted(content, version, name)
    fields = Fields(content, name)
    instrument = _instrument(fields.table("instrument"), find)
    card = card_of(fields, instrument)
    if canonical(payload(card, purpose_of(fields))) != canonical(content):
        raise Refusal("file_damaged", name=name, why="figures")
    return leaving(card)


def _version(version: Json, name: str) -> int:
    if type(version) is not int or version < 1:
        raise Refusal("file_damaged", name=name, why="shape")
    if version > VERSION:
        raise Refusal("file_newer", name=name, version=version)
    return version


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
