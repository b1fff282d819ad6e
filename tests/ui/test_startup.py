"""The start: nothing heavy before the first paint; without a screen one sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {"sqlalchemy", "sqlcipher3", "alembic", "openpyxl", "reportlab", "numpy", "uharfbuzz", "platformdirs"}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _run(*given: str, without: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [sys.executable, "-m", "adaptameter", *given],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=environment,
    )


def test_the_whole_way_works_and_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    child = _run("self-test", "--json")
    report = json.loads(child.stdout)
    assert report["ok"], report
    assert child.returncode == 0
    assert HEAVY.isdisjoint(report["modules_before_paint"])
    assert {Path(name).suffix for name in report["files"]} == {".json", ".xlsx", ".pdf"}
    assert 0 < report["first_paint_ms"] <= report["usable_ms"]


def test_without_a_screen_one_sentence_tells_what_to_do() -> None:
    child = _run(without=SCREENS)
    assert child.returncode == 1
    assert child.stdout == ""
    assert "There is no screen here" in child.stderr
    assert "adaptameter demo" in child.stderr
    assert "Traceback" not in child.stderr
