"""What the tests of the command line share."""

from pathlib import Path

import pytest

from tests.cli.running import Ended, Run, in_a_process, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: object) -> Run:
    """Runs a command in this process; paper needs a Qt application, and there is only one for all tests."""
    return runner(capsys, monkeypatch)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """The folder that the demo wrote, and what it said; made once for all tests."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, in_a_process("demo", folder)
