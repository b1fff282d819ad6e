"""What was seen becomes a file: the old one or the whole new one is there, never a half."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from adaptameter.domain.refusal import Refusal
from adaptameter.domain.table import Table
from adaptameter.exchange.table_csv import table_csv
from adaptameter.system.files import replace_with
from adaptameter.wording.phrases import Phrases

TABLES: Final = ("xlsx", "csv")
"""The endings of a table's file."""


def save(content: bytes, target: Path) -> None:
    """Write this beside the target, read it back, then replace it. Refusals: file_unwritable, readback_differs."""
    try:
        replace_with(target, content, lambda beside: _check(beside, content))
    except OSError as problem:
        raise Refusal("file_unwritable", name=target.name, why=problem.strerror or str(problem)) from problem


def save_table(table: Table, target: Path, phrases: Phrases) -> None:
    """Write a table in the format that the ending asks for. Refusals: no_such_format; those of `save`."""
    save(_CONTENT[ending_of(target, TABLES)](table, phrases), target)


def ending_of(target: Path, known: Sequence[str]) -> str:
    """The format that the ending of a file asks for. Refusal: no_such_format."""
    ending = target.suffix.lower().removeprefix(".")
    if ending not in known:
        raise Refusal("no_such_format", said=ending[:20] or target.name[:20], known=", ".join(known))
    return ending


def _check(beside: Path, content: bytes) -> None:
    if beside.read_bytes() != content:
        raise Refusal("readback_differs", name=f"*{beside.suffix}")


def _csv(table: Table, _phrases: Phrases) -> bytes:
    return table_csv(table)


def _xlsx(table: Table, phrases: Phrases) -> bytes:
    from adaptameter.exchange.table_xlsx import table_xlsx  # openpyxl costs 420 ms at import

    return table_xlsx(table, phrases)


_CONTENT: Final[dict[str, Callable[[Table, Phrases], bytes]]] = {"xlsx": _xlsx, "csv": _csv}
