"""Reads an instrument from its folder: structure, source texts, translations. Nothing in it is evaluated."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.texts import Texts
from adaptameter.instruments import checks
from adaptameter.instruments.hash import instrument_hash
from adaptameter.instruments.structure import structure
from adaptameter.instruments.table import Finding, Table
from adaptameter.system.assets import resource

STANDARD = "partner-board-self-assessment"
_STATUSES = ("source", "draft", "reviewed", "tested")
_LARGEST = 4_000_000
"""Bytes a file of an instrument may have."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language an instrument has texts in; `name` is the language's own name for itself."""

    code: str
    name: str
    direction: str
    status: str


@dataclass(frozen=True)
class Booklet:
    """An instrument with where it lies; its texts are read when they are asked for."""

    instrument: Instrument
    folder: Path
    source: Texts
    _read: dict[str, Texts] = field(default_factory=dict)

    def texts(self, language: str) -> Texts:
        """The texts in this language, or in the source language when there is no such file."""
        if language == self.source.language or not _text_file(self.folder, language).is_file():
            return self.source
        if language not in self._read:
            findings: list[Finding] = []
            self._read[language] = _texts(self.folder, language, self.source.own, findings).texts
            _refuse(findings, self.folder)
        return self._read[language]

    @property
    def languages(self) -> tuple[Language, ...]:
        """Every language the instrument has texts in, the source first."""
        every = [self.source, *(self.texts(code) for code in _codes(self.folder) if code != self.source.language)]
        return tuple(Language(one.language, one.name, one.direction, one.status) for one in every)


@dataclass(frozen=True, slots=True)
class _Words:
    texts: Texts
    hashes: Mapping[str, str]


@cache
def load(folder: Path) -> Booklet:
    """The instrument in this folder. Refusals: instrument_missing, instrument_broken (with the first finding)."""
    findings: list[Finding] = []
    booklet = _booklet(folder, findings)[0]
    findings.extend(checks.rules(booklet.instrument) if not findings else ())
    findings.extend(checks.source_texts(booklet.instrument, booklet.source.own) if not findings else ())
    _refuse(findings, folder)
    return booklet


def standard() -> Booklet:
    """The instrument that comes with the program."""
    return load(resource("instruments", STANDARD))


@cache
def version(name: str, wanted: str) -> Booklet:
    """The bundled instrument of this id in this version; older versions lie in folders beside it.

    Refusal: other_instrument when it did not come with the program.
    """
    for folder in sorted(resource("instruments").iterdir()):
        if folder.name.startswith(name) and _has_structure(folder):
            found = load(folder)
            if (found.instrument.id, found.instrument.version) == (name, wanted):
                return found
    raise Refusal("other_instrument", name=name[:60], version=wanted[:20])


def find(name: str) -> Path:
    """The folder of a bundled id, of a folder, or of a path to an instrument.toml. Refusal: instrument_missing."""
    given = Path(name)
    for folder in (resource("instruments", name) if given.name == name else given, given, given.parent):
        if _has_structure(folder):
            return folder
    raise Refusal("instrument_missing", name=name[:200])


def _has_structure(folder: Path) -> bool:
    try:
        return (folder / "instrument.toml").is_file()
    except OSError:  # the name is too long, or the folder may not be looked into
        return False


def findings(folder: Path) -> list[Finding]:
    """Everything wrong with the instrument in this folder, for its authors."""
    found: list[Finding] = []
    booklet, words = _booklet(folder, found)
    if any(one.code == "unreadable" for one in found):
        return found
    instrument, source = booklet.instrument, booklet.source.own
    found.extend(checks.rules(instrument))
    found.extend(checks.source_texts(instrument, source))
    found.extend(checks.source_hashes(instrument, source, words.hashes))
    current = checks.current_hashes(instrument, source)
    for language in _codes(folder):
        if language != instrument.source_language:
            other = _texts(folder, language, source, found)
            found.extend(checks.translated(other.texts, current, other.hashes))
    return found


def _booklet(folder: Path, findings: list[Finding]) -> tuple[Booklet, _Words]:
    file = folder / "instrument.toml"
    if not file.is_file():
        raise Refusal("instrument_missing", name=folder.name)
    root = _read_toml(file, findings)
    language = _source_language(root)
    words = _texts(folder, language, {}, findings)
    digest = instrument_hash(_read_text(file, findings), words.texts.own)
    instrument = structure(Table(root, "instrument", findings), digest)
    return Booklet(instrument, folder, words.texts), words


def _source_language(root: Mapping[str, object]) -> str:
    head = root.get("instrument")
    language = head.get("source_language") if isinstance(head, dict) else None
    return language if isinstance(language, str) and language.isalpha() else "en"


def _texts(folder: Path, language: str, source: Mapping[str, str], findings: list[Finding]) -> _Words:
    root = Table(_read_toml(_text_file(folder, language), findings), f"texts/{language}", findings)
    own: dict[str, str] = {}
    hashes: dict[str, str] = {}
    entries = root.table("texts")
    for text in entries.keys():  # noqa: SIM118 (a Table is not a mapping)
        entry = entries.table(text)
        own[text], hashes[text] = entry.text("text"), entry.text("source")
        entry.close()
    texts = Texts(
        root.text("language"), root.text("name"), root.text("direction"), root.text("status"), own, source or own
    )
    root.texts("notes") if root.has("notes") else None
    root.text("source_version")
    if texts.direction not in ("ltr", "rtl"):
        root.report("unknown_direction", said=texts.direction)
    if texts.status not in _STATUSES:
        root.report("unknown_status", said=texts.status)
    root.close()
    return _Words(texts, hashes)


def _read_toml(file: Path, findings: list[Finding]) -> dict[str, object]:
    try:
        return tomllib.loads(_read_text(file, findings))
    except (ValueError, RecursionError) as problem:  # numbers of 5,000 digits and brackets 1,000 deep included
        findings.append(Finding("unreadable", file.name, {"why": str(problem)}))
        return {}


def _read_text(file: Path, findings: list[Finding]) -> str:
    try:
        content = file.read_bytes()[: _LARGEST + 1]
        if len(content) <= _LARGEST:
            return content.decode("utf-8")
        findings.append(Finding("unreadable", file.name, {"why": f"larger than {_LARGEST} bytes"}))
    except (OSError, UnicodeDecodeError) as problem:
        findings.append(Finding("unreadable", file.name, {"why": str(problem)}))
    return ""


def _text_file(folder: Path, language: str) -> Path:
    return folder / "texts" / f"{language}.toml"


def _codes(folder: Path) -> list[str]:
    return sorted(file.stem for file in (folder / "texts").glob("*.toml"))


def _refuse(findings: list[Finding], folder: Path) -> None:
    if findings:
        first = findings[0]
        raise Refusal("instrument_broken", name=folder.name, count=len(findings), first=first.code, place=first.place)
