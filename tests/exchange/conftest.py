"""One application for the whole run: a report would make a smaller one that windows cannot use afterwards."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application that the tests of the window use too."""
    return qapp
