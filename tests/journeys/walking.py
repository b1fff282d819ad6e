"""How somebody walks through the window by keyboard alone, and reads what stands there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from zipfile import ZipFile, is_zipfile

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from adaptameter.ui.widgets.choice import Choice
from adaptameter.ui.widgets.counter import Counter
from tests.ui.desk import PATIENCE, PLAIN, Desk, heard

ENTER, SPACE, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
HOME = Qt.Key.Key_Home

_PAUSE = 20
_MOST_STOPS = 250
_W = TypeVar("_W", bound=QWidget)


@dataclass(frozen=True)
class Person:
    """Somebody who answers alone: known by a name or a number, perhaps with a PIN; the note is nobody else's business.

    `answers` are keys, one a question: a digit, D, N, or "-" to leave it open.
    """

    called: str
    answers: str
    note: str = ""
    pin: str = ""
    reason: str = "n"


def found(desk: Desk, kind: type[_W], name: str, within: QWidget | None = None) -> _W:
    """The visible widget that is called so; the first one whose name begins so when none is."""
    every = desk.every(kind, name, within)
    exact = [one for one in every if heard(one) == name]
    assert every, f"no {kind.__name__} “{name}”; there are {[heard(one) for one in desk.every(kind, '', within)]}"
    return (exact or every)[0]


def push(desk: Desk, name: str, within: QWidget | None = None) -> None:
    """Tab to a button and press it."""
    desk.tab_to(found(desk, QAbstractButton, name, within))
    desk.press(SPACE)


def choose(desk: Desk, name: str, within: QWidget | None = None) -> None:
    """Tab to choices of which one is chosen, go on with the arrows, choose."""
    wanted = found(desk, Choice, name, within)
    group = wanted.parentWidget()
    assert group is not None
    choices = group.findChildren(Choice)
    stop = next(one for one in choices if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    desk.tab_to(stop)
    way = choices.index(wanted) - choices.index(stop)
    onward, back = (DOWN, UP) if wanted.step_of(DOWN) else (RIGHT, LEFT)
    desk.press(*[onward if way > 0 else back] * abs(way), SPACE)
    assert wanted.isChecked()


def fill(desk: Desk, name: str, words: str, within: QWidget | None = None) -> None:
    """Tab to a line and type."""
    desk.tab_to(found(desk, QLineEdit, name, within))
    desk.write(words)


def note(desk: Desk, name: str, words: str, within: QWidget | None = None) -> None:
    """Tab to a field of several lines and type."""
    desk.tab_to(found(desk, QPlainTextEdit, name, within))
    desk.write(words)


def count(desk: Desk, name: str, number: int, within: QWidget | None = None) -> None:
    """Tab to a counter and press the digit."""
    desk.tab_to(found(desk, Counter, f"{name}: ", within))
    desk.press(str(number))


def pick(desk: Desk, name: str, words: str, within: QWidget | None = None) -> None:
    """Tab to a folded list and step to a line of it."""
    combo = found(desk, QComboBox, name, within)
    desk.tab_to(combo)
    for _ in range(combo.count()):
        if combo.currentText().startswith(words):
            return
        desk.press(DOWN)
    raise AssertionError(f"“{words}” is not in “{name}”")


def from_menu(desk: Desk, button: str, words: str) -> None:
    """Unfold what can be done, and choose it."""
    push(desk, button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text().startswith(words))
    while menu.activeAction() is not wanted:
        desk.press(DOWN)
    desk.press(ENTER)


def wait_for(desk: Desk, comes: Callable[[], bool]) -> None:
    """What runs beside the window, or after a pause, is waited for; the event loop runs meanwhile."""
    for _ in range(PATIENCE // _PAUSE):
        desk.settle()
        if comes():
            return
        loop = QEventLoop()
        QTimer.singleShot(_PAUSE, loop.quit)
        loop.exec()
    raise AssertionError("it did not come")


def stands_at(desk: Desk, name: str) -> bool:
    """Whether keys go to what is called so, once the window is in front again."""
    desk.window.activateWindow()
    desk.settle()
    return desk.focus is not None and heard(desk.focus).startswith(name)


def goes_round(desk: Desk) -> None:
    """Tab comes back to where it began and never stops on its way; so does Tab backwards."""
    desk.press(TAB)
    for held in (PLAIN, Qt.KeyboardModifier.ShiftModifier):
        stops = [desk.focus]
        for _ in range(_MOST_STOPS):
            desk.press(TAB, held=held)
            assert desk.focus is not stops[-1], f"Tab stops after {_called(stops)}"
            if desk.focus is stops[0]:
                break
            stops.append(desk.focus)
        assert desk.focus is stops[0], f"Tab goes round without an end: {_called(stops)}"


def _called(stops: list[QWidget | None]) -> list[str]:
    return [heard(one) if one is not None else "nothing" for one in stops]


def wait_to_read(desk: Desk, words: str) -> None:
    """Wait until these words can be read."""
    wait_for(desk, lambda: desk.reads(words))


def readable() -> str:
    """Every word in every open window: what is read, what a screen reader says, what a pointer would show."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    every = [one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible()]
    return "\n".join(words for one in every for words in _words(one) if words)


def _words(one: QWidget) -> tuple[str, ...]:
    said: tuple[str, ...] = (heard(one), one.accessibleDescription(), one.toolTip(), one.windowTitle())
    match one:
        case QLabel() | QAbstractButton():
            return (*said, one.text())
        case QLineEdit():
            return (*said, one.text(), one.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            return (*said, one.toPlainText())
        case QComboBox():
            return (*said, *(one.itemText(place) for place in range(one.count())))
        case _:
            return said


def assert_unseen(*secrets: str) -> None:
    """None of these can be read anywhere now."""
    seen = readable()
    for secret in secrets:
        assert secret not in seen, (
            f"“{secret}” can be read: {next(line for line in seen.splitlines() if secret in line)}"
        )


def answer(desk: Desk, answers: str, reason: str = "n") -> None:
    """Answer one question after the other, from the present one on; the last one is not left."""
    for place, key in enumerate(answers):
        if key != "-":
            desk.press(key)
        if key == "N":
            desk.write(reason)
            desk.press(ENTER)
        if place + 1 < len(answers):
            desk.press(RIGHT)


def unpacked(file: Path) -> bytes:
    """Everything in a file; a workbook is a packed folder."""
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(file) as packed:
        return b"".join(packed.read(one) for one in packed.namelist())
