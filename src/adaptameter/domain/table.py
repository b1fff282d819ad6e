"""A table as it is seen, so that it can become a file: words and numbers, and what is counted below a column."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Value = str | int | float | None
"""What stands in a cell; None is an empty one."""


class Summary(Enum):
    """What is worked out from the numbers of a column; nothing that ranks."""

    COUNT = "count"
    MEDIAN = "median"
    QUARTILES = "quartiles"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; every row has as many values as the head.

    `notes` are sentences above the table (what is shown, what it is not). `summaries` are wanted below it, by column;
    a workbook keeps them as formulas, and leaves those out for which there are too few rows (method, 9).
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()
    summaries: Mapping[int, tuple[Summary, ...]] = field(default_factory=dict)
