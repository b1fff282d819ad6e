"""The Qt that is pinned survives the Python that is used."""

import subprocess
import sys

NOTHING_MANY_TIMES = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(100_000):
    thing.setObjectName("x")
"""


def test_calls_that_return_nothing_do_not_use_nothing_up() -> None:
    """PySide6 6.12.0 on CPython 3.11 aborts here: docs/decisions/0002-pinned-pyside.md."""
    child = subprocess.run(
        [sys.executable, "-c", NOTHING_MANY_TIMES], capture_output=True, text=True, timeout=120, check=False
    )
    assert child.returncode == 0, child.stderr
