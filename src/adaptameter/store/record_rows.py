"""What a board does beyond its answers as JSON, one fact each, and back."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from enum import Enum
from typing import Final, TypeVar

from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.record import Action, ActionId, Agreed, Outcome, Record, Signature, Talk

_One = TypeVar("_One")

Content = str | int | None | Agreed | Talk | Action | Signature
"""What a fact can hold."""

AGREED: Final = "agreed"
TALK: Final = "talk"
ACTION: Final = "action"
WORD: Final = "word"
DONE: Final = "done"
THEN: Final = "then"
SIGNATURE: Final = "signature"
WITHHELD: Final = "withheld"
REVEALED: Final = "revealed"
BOX: Final = "box"
"""The secret key that opens the ballots of an assessment."""
PAPER: Final = "paper"
"""The ballot paper that a private assessment answers."""


def content_json(content: Content) -> str:
    """A fact as it is kept; nothing is kept of an empty one."""
    if content is None or content in ("", Agreed(), Talk()):
        return ""
    plain = content if isinstance(content, str | int) else asdict(content)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=_code)


def _code(value: object) -> object:
    """Codes and mappings as JSON has them."""
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"{type(value).__name__} is not kept")


def record(found: Iterable[tuple[str, str, str]]) -> Record:
    """The record that these facts (kind, key, JSON) make."""
    kept: dict[str, dict[str, str]] = {}
    for kind, key, content in found:
        kept.setdefault(kind, {})[key] = content
    revealed = kept.get(REVEALED, {}).get("", '""')
    signatures = [_signature(content) for _, content in sorted(kept.get(SIGNATURE, {}).items(), key=_number)]
    return Record(
        revealed_at=json.loads(revealed),
        agreed={IndicatorId(key): one for key, one in _each(kept, AGREED, agreed)},
        talks={SectionId(key): one for key, one in _each(kept, TALK, talk)},
        actions=tuple(one for _, one in _each(kept, ACTION, action)),
        words=dict(_each(kept, WORD, str_of)),
        done={ActionId(key): one for key, one in _each(kept, DONE, str_of)},
        then={IndicatorId(key): Level(json.loads(content)) for key, content in kept.get(THEN, {}).items()},
        signatures=tuple(signatures),
        withheld=frozenset(kept.get(WITHHELD, {})),
    )


def _each(kept: Mapping[str, Mapping[str, str]], kind: str, read: Callable[[str], _One]) -> Iterable[tuple[str, _One]]:
    return ((key, read(content)) for key, content in kept.get(kind, {}).items())


def _number(entry: tuple[str, str]) -> int:
    return int(entry[0])


def str_of(content: str) -> str:
    """A text that was kept."""
    return str(json.loads(content))


def agreed(content: str) -> Agreed:
    """How an agreed answer came about."""
    kept = json.loads(content)
    outcome = None if kept["outcome"] is None else Outcome(kept["outcome"])
    return Agreed(tuple(kept["second"]), kept["second_unknown"], outcome, kept["reason"], kept["minority"])


def talk(content: str) -> Talk:
    """The talk about a section."""
    kept = json.loads(content)
    present = tuple(kept.pop("present"))
    return Talk(present=present, **kept)


def action(content: str) -> Action:
    """An action of the plan."""
    kept = json.loads(content)
    return Action(**kept)


def _signature(content: str) -> Signature:
    kept = json.loads(content)
    return Signature(roles=tuple(kept.pop("roles")), **kept)
