"""Measures every goal of the house in one run: python -m tests.benchmarks."""

import os
import platform
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import answers, exports, imports, portfolio, rules, start, year
from tests.benchmarks.table import Row, table


def main() -> int:
    """Print the table; quote its ratios, not its milliseconds."""
    rows: list[Row] = []
    here = Path.cwd() / "build"  # on the disk of the tree: a temporary folder may live in memory
    here.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=here, ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        print(
            f"Python {platform.python_version()}, {os.cpu_count()} processors. This takes nine minutes.",
            flush=True,
        )
        rows += start.rows()
        rows += answers.rows(place / "answers")
        rows += rules.rows(place / "open")
        rows += exports.rows()
        rows += year.rows(place / "year")
        rows += imports.rows(place / "imports")
        rows += portfolio.rows(place / "portfolio")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
