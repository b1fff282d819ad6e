"""The start: nothing heavy before the first paint; without a screen one sentence."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAVY = {"sqlalchemy", "sqlcipher3", "alembic", "openpyxl", "reportlab", "numpy", "platformdirs"}
HEAVY |= {"cryptography", "krippendorff", "icalendar"}
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


def test_a_second_window_on_the_same_folder_says_so_and_leaves_it_alone(tmp_path: Path) -> None:
    window = [sys.executable, "-m", "adaptameter", "--data", str(tmp_path)]
    first = subprocess.Popen(window, stderr=subprocess.PIPE, text=True)
    second = None
    try:
        waited = 0.0
        while not (tmp_path / "window.lock").exists() and waited < 60:
            time.sleep(0.05)
            waited += 0.05
        second = subprocess.Popen(window, stderr=subprocess.PIPE, text=True)
        assert second.stderr is not None
        assert "open already" in second.stderr.readline()
        assert first.poll() is None
    finally:
        for child in (first, second):
            if child is not None:
                child.kill()
                child.communicate()
    third = subprocess.Popen(window, stderr=subprocess.PIPE, text=True)
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            third.wait(3)  # the one that was killed holds nothing any more
    finally:
        third.kill()
        third.communicate()


def test_without_a_screen_one_sentence_tells_what_to_do() -> None:
    child = _run(without=SCREENS)
    assert child.returncode == 1
    assert child.stdout == ""
    assert "There is no screen here" in child.stderr
    assert "adaptameter demo" in child.stderr
    assert "Traceback" not in child.stderr
