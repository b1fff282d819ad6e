"""An adviser's session on the scorecards of forty made-up organisations over two years."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from adaptameter.services import generator
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.session import Session
from adaptameter.vectors.shelf import Shelf
from tests.builders import standard
from tests.exchange.sent import as_json, kept
from tests.ui.desk import waiting


@pytest.fixture(scope="session")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that is made once, to be copied."""
    folder = tmp_path_factory.mktemp("portfolio")
    for place, card in enumerate(generator.portfolio(standard(), 40, 2, 1)):
        kept(as_json(card), folder / "inbox", f"{place}.json")
    house = House(open_store(folder / "store"), standard())
    assert not house.importing.take_in((folder / "inbox",)).refused
    return folder / "store"


@pytest.fixture
def adviser(qtbot: QtBot, portfolio: Path, tmp_path: Path) -> Iterator[Session]:
    """A session whose shelf was read."""
    dress(Settings(theme="light"))
    shutil.copytree(portfolio, tmp_path / "store")
    made = Session(tmp_path / "store", Settings())
    with qtbot.waitSignal(made.ready):
        made.open_store()
    with waiting(made.library.shelved):
        made.library.look()
    yield made
    made.end()
    dress(Settings(theme="light"))


def shelf(session: Session) -> Shelf:
    """What can be looked through."""
    found = session.library.shelf
    assert found is not None
    return found


def names(session: Session) -> set[str]:
    """What all organisations are called."""
    return {shelf(session).line(place).organisation.name for place in range(len(shelf(session)))}


def ids(session: Session) -> set[str]:
    """The ids of all organisations."""
    return {shelf(session).line(place).organisation.id for place in range(len(shelf(session)))}
