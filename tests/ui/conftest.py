"""Desks: a window on a store of its own, closed after the test."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from tests.ui.desk import Desk

Sit = Callable[..., Desk]


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """What a test leaves behind goes after it, between two turns: never in the middle of the next one."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def frozen() -> None:
    """What was imported is not looked through after every test."""
    gc.freeze()


@pytest.fixture
def sit(qapp: QApplication, own_data: Path) -> Iterator[Sit]:
    """Opens windows on the folder of this test, as many as are wanted, one after the other."""
    desks: list[Desk] = []

    def opened(settings: Settings | None = None, size: tuple[int, int] = (1366, 768)) -> Desk:
        desks.append(Desk(own_data, settings, size))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()
    dress(Settings(theme="light"))


@pytest.fixture
def desk(sit: Sit) -> Desk:
    """A window on an empty store, in English, light, at 1366 × 768."""
    return sit()
