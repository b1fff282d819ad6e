"""Whatever anybody presses, in any order: no mistake reaches the user, and the store stays sound."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from types import TracebackType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from adaptameter.services import reporting
from adaptameter.system.settings import SCALES, THEMES
from tests.builders import a_scorecard, english, standard
from tests.ui.desk import ALT, CTRL, PLAIN, Desk

Sit = Callable[..., Desk]
ACTIONS = int(os.environ.get("UI_ACTIONS", "500"))
SEEDS = (1, 2, 3, 4)
_PRESSED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
_KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *((Qt.Key(Qt.Key.Key_0 + level), PLAIN) for level in range(6)),
    *((key, PLAIN) for key in (Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_H, Qt.Key.Key_Left, Qt.Key.Key_Right)),
    *((key, PLAIN) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space)),
    *((key, PLAIN) for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Delete, Qt.Key.Key_A)),
    *((key, CTRL) for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_K, Qt.Key.Key_O, Qt.Key.Key_Plus)),
    *((key, CTRL) for key in (Qt.Key.Key_Minus, Qt.Key.Key_A, Qt.Key.Key_V)),
    *((Qt.Key(Qt.Key.Key_1 + step), ALT) for step in range(4)),
    (Qt.Key.Key_Home, ALT),
)


@pytest.fixture
def mistakes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would reach the handler of mistakes."""
    found: list[str] = []

    def note(kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        place = trace
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
        found.append(f"{kind.__name__}: {mistake} at {where}")

    monkeypatch.setattr(sys, "excepthook", note)
    return found


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_that_is_pressed_breaks_it(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mistakes: list[str], seed: int
) -> None:
    card = reporting.export(a_scorecard(), english(), tmp_path, ("json",))[0]
    files = [str(card), str(tmp_path / "gone.json"), ""]
    random = Random(seed)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (random.choice(files), "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_given: (files[:2], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given: str(tmp_path / "out")))
    saved = [(str(tmp_path / f"saved.{ending}"), "") for ending in ("xlsx", "csv", "svg", "pdf", "json")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_given: random.choice([*saved, ("", "")])))
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda *_given: True))
    desk = sit()
    done: list[str] = []
    for _ in range(ACTIONS):
        done.append(_act(desk, random))
        assert not mistakes, "\n".join([*done[-12:], *mistakes])
    desk.session.end()
    desk.settle()
    assert not mistakes, mistakes
    every = desk.session._at_home.assessing.every()
    desk.close()
    again = sit()
    assert [one.given for one in again.session._at_home.assessing.every()] == [one.given for one in every]


def _act(desk: Desk, random: Random) -> str:
    """One thing that anybody may do; what it was."""
    chance = random.random()
    if chance < 0.03:
        settings = desk.session.settings
        languages = [language.code for language in standard().languages]
        wanted = replace(
            settings,
            language=random.choice([settings.language, *languages]),
            theme=random.choice(THEMES),
            text_scale=random.choice([settings.text_scale, *SCALES]),
        )
        desk.session.change_settings(wanted)
        desk.settle()
        return f"settings {wanted}"
    if chance < 0.06:
        desk.window.resize(random.randint(400, 1500), random.randint(300, 900))
        desk.settle()
        return "resize"
    if chance < 0.55:
        return _press(desk, random)
    key, held = random.choice(_KEYS)
    _send(desk, key, held)
    return f"key {key.name} {held}"


def _press(desk: Desk, random: Random) -> str:
    modal = QApplication.activeModalWidget()
    if modal is not None and random.random() < 0.3:
        modal.close()
        desk.settle()
        return "close"
    front = QApplication.activePopupWidget() or modal or desk.window
    if isinstance(front, QMenu):
        actions = [action for action in front.actions() if action.isEnabled() and not action.isSeparator()]
        action = random.choice(actions)
        words = action.text()
        action.trigger()
        front.close()
        desk.settle()
        return f"menu {words}"
    controls = [one for one in front.findChildren(QWidget) if isinstance(one, _PRESSED) and _can_press(one)]
    if not controls:
        _send(desk, Qt.Key.Key_Escape, PLAIN)
        return "nothing to press"
    chosen = random.choice(controls)
    name = f"{type(chosen).__name__} {chosen.accessibleName()[:40]}"
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton, PLAIN, QPoint(chosen.width() // 2, chosen.height() // 2))
    desk.settle()
    return f"press {name}"


def _can_press(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _send(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
        desk.window.activateWindow()
    desk.press(key, held=held)
