"""Every widget is tested in the light theme, unless the test puts on another look."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import theme

Show = Callable[[QWidget], QWidget]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply(qapp, theme.read("light"))


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a widget in a window and waits until it is there."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown


@pytest.fixture
def heard() -> Callable[[QWidget], QAccessibleInterface]:
    """What a screen reader gets of a widget."""
    return QAccessible.queryAccessibleInterface
