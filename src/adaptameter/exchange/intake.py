"""Takes one file in: a scorecard that was computed again, how it is filed, and what was typed over in its sheets."""

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from adaptameter.domain import filed
from adaptameter.domain.clean import clean
from adaptameter.domain.filed import Filed
from adaptameter.domain.refusal import Fact, Refusal
from adaptameter.exchange import scorecard_reader
from adaptameter.exchange.intake_typed import TypedOver, typed_over
from adaptameter.exchange.scorecard_reader import Find
from adaptameter.exchange.xlsx_reader import Book

_QUICK: Final = 3
"""How hard zlib tries: twice as hard saves a twentieth."""

_WINDOW: Final = 13
"""How far it looks back, as a power of two: four times as far takes a quarter longer and saves nothing."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A scorecard that can be filed. `payload` is its JSON as it came, squeezed with zlib; the rest see `Filed`."""

    filed: Filed
    levels: bytes
    evidence: bytes
    payload: bytes
    typed: tuple[TypedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class Turned:
    """A file that was turned away: the code and the facts of its refusal, which can travel between processes."""

    code: str
    facts: tuple[tuple[str, Fact], ...]

    @property
    def refusal(self) -> Refusal:
        """The refusal itself."""
        return Refusal(self.code, **dict(self.facts))


Answer = Taken | Turned


def take(path: Path, find: Find) -> Answer:
    """What one file holds; whatever is wrong with it is an answer and no exception."""
    try:
        return _taken(path, find)
    except Refusal as refused:
        return Turned(refused.code, tuple(refused.facts.items()))
    except MemoryError:
        return hostile(path, "too_much_memory")


def hostile(path: Path, why: str) -> Turned:
    """A file that is built like an attack."""
    return Turned("file_hostile", (("name", scorecard_reader.called(path)), ("why", why)))


def opened(payload: bytes) -> str:
    """The text of a payload that was squeezed."""
    return zlib.decompress(payload).decode()


def _taken(path: Path, find: Find) -> Taken:
    name = scorecard_reader.called(path)
    raw = scorecard_reader.content_of(path, name)
    book = Book(raw, name) if scorecard_reader.is_book(raw) else None
    text = book.payload_text() if book else scorecard_reader.decoded(raw, name)
    found = scorecard_reader.believed(text, find, name)
    card = found.said.named(clean(found.said.organisation.name))  # the only text of a person that is filed
    return Taken(
        filed=filed.filed(card, found.digest, found.seal),
        levels=filed.levels(card),
        evidence=filed.evidence(card),
        payload=zlib.compress(text.encode(), _QUICK, _WINDOW),
        typed=typed_over(book, card) if book else (),
    )
