"""Commands as processes of their own: no widgets, no network, and one sentence where no window can open."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import a_filled_sheet, in_a_process

WATCH = """
import sys
reached = []
sys.addaudithook(lambda event, facts: reached.append(event) if event.split(".")[0] == "socket" else None)
from adaptameter.__main__ import main
sys.argv = ["adaptameter", *sys.argv[1:]]
code = main()
print(code, "PySide6.QtWidgets" in sys.modules, reached, file=sys.stderr)
"""
COMMANDS = ["template", "score", "list", "assess", "export", "show", "check", "change", "instrument", "demo"]
HEAVY = ("PySide6.QtWidgets", "openpyxl", "reportlab", "sqlalchemy.orm", "alembic", "numpy")
LOADED = """
import sys
sys.argv = ["adaptameter", *sys.argv[1:]]
from adaptameter.__main__ import main
main()
print(*(name for name in sys.modules), file=sys.stderr)
"""


def watched(script: str, *words: str | Path) -> list[str]:
    child = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    return child.stderr.splitlines()


def test_a_command_is_a_process_with_an_exit_code(tmp_path: Path) -> None:
    sheet = a_filled_sheet(tmp_path / "a.csv")
    assert in_a_process("score", sheet).code == 0
    refused = in_a_process("score", tmp_path / "none.csv")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.endswith("There is no file none.csv.\n")
    assert in_a_process("score").code == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_needs_widgets_or_a_network(command: str, tmp_path: Path) -> None:
    sheet = a_filled_sheet(tmp_path / "a.csv")
    to = ("--to", tmp_path / "out")
    assess = ("assess", sheet, "--organisation", "Huerta", "--year", "2026")
    words: dict[str, tuple[str | Path, ...]] = {
        "template": ("template", tmp_path / "t.csv"),
        "score": ("score", sheet, "--json"),
        "list": ("list",),
        "assess": (*assess, *to),
        "show": ("show", tmp_path / "out" / "huerta-2026.json"),
        "change": ("change", *[tmp_path / "out" / "huerta-2026.json"] * 2),
        "instrument": ("instrument", "check", "partner-board-self-assessment"),
        "demo": ("demo", tmp_path / "demo"),
    }
    if command in ("show", "export", "change", "check"):
        stored = in_a_process(*assess, *to, "--formats", "json")
        name = next(line for line in stored.out.splitlines() if line.startswith("Stored as "))[10:-1]
        words |= {"export": ("export", name, *to), "check": ("check", name)}
    assert watched(WATCH, *words[command])[-1] == "0 False []"


def test_a_small_command_loads_nothing_large(tmp_path: Path) -> None:
    loaded = watched(LOADED, "score", a_filled_sheet(tmp_path / "a.csv"))[-1].split()
    assert [name for name in (*HEAVY, "sqlalchemy", "PySide6.QtGui") if name in loaded] == []
    assert [name for name in HEAVY if name in watched(LOADED, "list")[-1].split()] == []


def test_without_a_display_it_says_so_and_what_to_do_instead() -> None:
    ended = in_a_process(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert "no screen here" in ended.err
    assert "adaptameter demo" in ended.err


def test_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    sheet = a_filled_sheet(tmp_path / "a.csv")
    child = subprocess.Popen(
        [sys.executable, "-m", "adaptameter", "score", *[str(sheet)] * 50],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    assert child.stderr.read() == b""
    child.stderr.close()
    child.wait()


def test_the_real_window_passes_its_self_test() -> None:
    ended = in_a_process("self-test", "--json")
    assert ended.code == 0, ended.err
    found: Any = ended.json
    assert found["ok"] is True
    assert 0 < found["first_paint_ms"] <= found["usable_ms"]
    early = found["modules_before_paint"]
    assert not {"sqlalchemy", "openpyxl", "reportlab", "numpy", "alembic"} & {name.split(".")[0] for name in early}
