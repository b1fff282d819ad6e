"""A real session on a real store, dressed in the light theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.session import Session
from tests.ui.desk import waiting


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session whose store is open and empty."""
    dress(Settings(theme="light"))
    made = Session(tmp_path / "store", Settings())
    with qtbot.waitSignal(made.ready):
        made.open_store()
    yield made
    made.end()


@pytest.fixture
def sample(session: Session) -> Session:
    """A session with the made-up board open, all of its sections locked."""
    with waiting(session.changed):
        session.start_sample()
    return session
