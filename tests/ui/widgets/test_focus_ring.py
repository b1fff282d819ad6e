"""The ring shows where the keyboard is, and leaves those alone who use a mouse."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from adaptameter.ui import theme
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.focus_ring import FocusRing

REACH = 5


@dataclass
class Scene:
    window: QWidget
    ring: FocusRing
    buttons: list[QPushButton]
    area: QScrollArea

    @property
    def handle(self) -> QWindow:
        return self.window.windowHandle()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    """Two buttons, and five in a view that shows two of them."""
    window = QWidget()
    buttons: list[QPushButton] = [Button(f"Button {number}") for number in range(7)]
    inside = QWidget()
    column = QVBoxLayout(inside)
    for button in buttons[2:]:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(inside)
    area.setFixedHeight(110)
    whole = QVBoxLayout(window)
    whole.addWidget(buttons[0])
    whole.addWidget(buttons[1])
    whole.addWidget(area)
    ring = FocusRing(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Scene(window, ring, buttons, area)


def test_tab_brings_the_ring(scene: Scene) -> None:
    scene.buttons[0].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_Tab)
    assert scene.buttons[1].hasFocus()
    assert scene.ring.isVisible()
    assert scene.ring.geometry() == _round(scene, scene.buttons[1])


def test_a_click_takes_it_away(scene: Scene) -> None:
    scene.buttons[0].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_Tab)
    middle = scene.buttons[0].mapTo(scene.window, scene.buttons[0].rect().center())
    QTest.mouseClick(scene.handle, Qt.MouseButton.LeftButton, pos=middle)
    assert scene.buttons[0].hasFocus()
    assert not scene.ring.isVisible()


def test_shift_alone_does_not_bring_it(scene: Scene) -> None:
    scene.buttons[0].setFocus()
    QTest.keyPress(scene.handle, Qt.Key.Key_Shift)
    assert not scene.ring.isVisible()


def test_it_follows_a_widget_that_moves(scene: Scene, qtbot: QtBot) -> None:
    scene.buttons[1].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    scene.buttons[0].hide()
    qtbot.waitUntil(lambda: scene.ring.geometry() == _round(scene, scene.buttons[1]))


def test_it_does_not_leave_the_view_it_is_scrolled_in(scene: Scene) -> None:
    scene.buttons[2].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    assert scene.ring.isVisible()
    scene.area.verticalScrollBar().setValue(scene.area.verticalScrollBar().maximum())
    assert not scene.ring.isVisible()
    scene.area.verticalScrollBar().setValue(20)
    view = QRect(scene.area.viewport().mapTo(scene.window, QPoint(0, 0)), scene.area.viewport().size())
    assert scene.ring.isVisible()
    assert scene.ring.geometry().top() >= view.top()


def test_it_goes_with_its_widget(scene: Scene) -> None:
    scene.buttons[1].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    scene.buttons[1].hide()
    scene.buttons[0].clearFocus()
    if QApplication.focusWidget() is None:
        assert not scene.ring.isVisible()
    else:
        assert scene.ring.geometry() != _round(scene, scene.buttons[1])


def test_a_page_may_go_while_it_has_the_focus(scene: Scene, qapp: QApplication) -> None:
    scene.buttons[2].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    delete(scene.area.takeWidget())
    qapp.processEvents()
    scene.buttons[0].setFocus()
    assert scene.ring.geometry() == _round(scene, scene.buttons[0])


def test_it_is_painted_in_the_focus_colour(scene: Scene) -> None:
    scene.buttons[1].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    image = scene.window.grab().toImage()
    box = scene.ring.geometry()
    assert image.pixelColor(box.center().x(), box.top() + 1) == theme.look().colour("focus")


def test_it_catches_no_click(scene: Scene, qtbot: QtBot) -> None:
    scene.buttons[1].setFocus()
    QTest.keyClick(scene.handle, Qt.Key.Key_F20)
    middle = scene.buttons[1].mapTo(scene.window, scene.buttons[1].rect().center())
    with qtbot.waitSignal(scene.buttons[1].clicked):
        QTest.mouseClick(scene.handle, Qt.MouseButton.LeftButton, pos=middle)


def _round(scene: Scene, widget: QWidget) -> QRect:
    place = QRect(widget.mapTo(scene.window, QPoint(0, 0)), widget.size())
    return place.adjusted(-REACH, -REACH, REACH, REACH) & scene.window.rect()
