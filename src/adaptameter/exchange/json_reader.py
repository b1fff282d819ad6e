"""Strict JSON: no key twice, no number that is none, nothing that is nested without end."""

import json
from typing import Final, NoReturn

from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.payload import Json

_LONGEST_NUMBER: Final = 24


def parse(text: str, name: str) -> Json:
    """The content of a JSON text, read strictly. Refusals: file_hostile, file_damaged."""
    return _parsed(text, name, _STRICT)


def parse_trusting(text: str, name: str) -> Json:
    """The content of a text that is compared with what is computed from it, to the byte. Refusals: as above."""
    return _parsed(text, name, _TRUSTING)


def _parsed(text: str, name: str, decoder: json.JSONDecoder) -> Json:
    try:
        content: Json = decoder.decode(text)
    except json.JSONDecodeError as problem:
        cut = not text.rstrip().endswith("}")
        raise Refusal("file_damaged", name=name, why="truncated" if cut else "unreadable") from problem
    except RecursionError as problem:
        raise Refusal("file_hostile", name=name, why="too_deep") from problem
    except ValueError as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem
    return content


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    content = dict(pairs)
    if len(content) < len(pairs):
        raise ValueError("a key stands twice")
    return content


def _number(digits: str) -> float:
    found = float(digits) if len(digits) <= _LONGEST_NUMBER else float("inf")
    if found in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return found


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not a number")


_STRICT: Final = json.JSONDecoder(object_pairs_hook=_once, parse_float=_number, parse_constant=_refuse)
_TRUSTING: Final = json.JSONDecoder()
