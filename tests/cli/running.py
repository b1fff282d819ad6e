"""Runs the program as a user does, in a process of its own or in this one."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from adaptameter import __main__
from adaptameter.exchange import answer_sheet
from tests.builders import standard

Run = Callable[..., "Ended"]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        """What was printed, as JSON."""
        return json.loads(self.out)


def runner(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process: fast, for many tries."""

    def run(*words: str | Path) -> Ended:
        monkeypatch.setattr(sys, "argv", ["adaptameter", *map(str, words)])
        try:
            code = __main__.main()
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return run


def in_a_process(*words: str | Path, **environment: str) -> Ended:
    """Runs a command in a process of its own."""
    child = subprocess.run(
        [sys.executable, "-m", "adaptameter", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )
    return Ended(child.returncode, child.stdout, child.stderr)


def a_filled_sheet(file: Path, answer: str = "3", evidence: str = "2", **others: str) -> Path:
    """The core questions, all answered alike, but `GOV_03="0"`."""
    lines = [",".join(answer_sheet.COLUMNS)]
    for section in standard().instrument.sections[:4]:
        for one in section.indicators:
            said = others.get(one.id.replace("-", "_"), answer)
            lines.append(f"{one.id},{said},{evidence},because it is so,a note,")
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
