"""The hidden sheet that the reader believes: format, version, checksum, then the payload in pieces of plain ASCII."""

import hashlib
import json
from typing import Final

from adaptameter.exchange.payload import FORMAT, VERSION, Json

SHEET: Final = "AdaptaMeter"
MARK: Final = "AdaptaMeter scorecard"
"""The document property that tells a workbook that lost its hidden sheet from one that is not ours."""

_PIECE: Final = 30_000


def rows(content: Json) -> list[str]:
    """What stands in the first column of the sheet, from the first row down."""
    text = _ascii(content)
    pieces = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    return [FORMAT, str(VERSION), checksum(text), str(len(pieces)), *pieces]


def checksum(text: str) -> str:
    """SHA-256 of the pieces put together."""
    return hashlib.sha256(text.encode("ascii", "replace")).hexdigest()


def _ascii(content: Json) -> str:
    """Spreadsheets read `_x0041_` as a letter, so no underscore stands before an x."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.replace("_x", "\\u005fx")
