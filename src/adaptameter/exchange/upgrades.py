"""Lifts the content of a scorecard that an older program wrote to the format of today, version by version."""

from collections.abc import Callable
from typing import Final

from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.payload import VERSION, Json, digest, seal

Content = dict[str, Json]

_FIRST_MODES: Final = ("screen", "sheet")
_TOLD_SINCE_2: Final[Content] = {
    "group": "board",
    "old_records": [],
    "plan": [],
    "notes": {},
    "signed": None,
    "seal": "",
}
_TALKED_SINCE_2: Final[Content] = {
    "raters": 0,
    "left_out": 0,
    "agreement": None,
    "wide": None,
    "unknown_rate": None,
    "drift": None,
    "deviation": None,
    "alpha": None,
    "not_agreed": 0,
    "staff": 0,
}


def lifted(content: Content, version: int, name: str) -> Content:
    """The content of this version as a program of today would have written it. Refusal: file_damaged (why shape)."""
    for step in range(version, VERSION):
        content = _STEPS[step](content, name)
    return content


def _to_2(content: Content, name: str) -> Content:
    """Version 2 tells how the board agreed, what it plans, who signed; in version 1 nobody answered alone."""
    sections = content.get("sections")
    if not isinstance(sections, dict) or content.get("mode") not in _FIRST_MODES or content.keys() & _TOLD_SINCE_2:
        raise Refusal("file_damaged", name=name, why="shape")
    told: Content = {section: _talked(said, name) for section, said in sections.items()}
    changed = {**content, **_TOLD_SINCE_2, "sections": told, "format_version": 2}
    sealed = {**changed, "seal": seal(changed)}
    return {**sealed, "digest": digest(sealed)}


def _talked(said: Json, name: str) -> Json:
    if not isinstance(said, dict) or said.keys() & _TALKED_SINCE_2:
        raise Refusal("file_damaged", name=name, why="shape")
    return {**said, **_TALKED_SINCE_2}


_STEPS: Final[dict[int, Callable[[Content, str], Content]]] = {1: _to_2}
