"""What the tests of the command line share."""

import pytest

from tests.cli.running import Run, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: object) -> Run:
    """Runs a command in this process; paper needs a Qt application, and there is only one for all tests."""
    return runner(capsys, monkeypatch)
