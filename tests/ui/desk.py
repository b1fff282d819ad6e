"""Somebody at the window: opens it on a folder, presses keys, looks at what is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid

from adaptameter.domain.instrument import Section
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import carding
from adaptameter.services.standing import Standing
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.in_turns import is_quiet
from adaptameter.ui.session import Session
from adaptameter.ui.window import Window
from tests.builders import a_plan

PATIENCE = 20_000
_CALM = 3
"""So many looks at the events without anything left to do, and it is settled."""

_MOMENT = 1_000
"""Milliseconds: no page waits longer before it looks again; a toast stays longer."""

PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_W = TypeVar("_W", bound=QWidget)


class Desk:
    """A session at its window on the store of a folder; real parts only."""

    def __init__(self, folder: Path, settings: Settings | None = None, size: tuple[int, int] = (1366, 768)) -> None:
        self.session = Session(folder, settings or Settings(theme="light"))
        self.window = Window(self.session)
        self.refusals: list[str] = []
        self.session.refused.connect(self.refusals.append)
        self.window.painted.connect(self.session.open_store)
        self.window.resize(*size)
        with waiting(self.session.listed):
            self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def standing(self) -> Standing:
        """Where the open assessment stands."""
        standing = self.session.standing
        assert standing is not None, "no assessment is open"
        return standing

    @property
    def section(self) -> Section:
        """The section of the present question."""
        return self.standing.current_section

    @property
    def card(self) -> Scorecard:
        """The scorecard of the open assessment."""
        card = self.session.ask(lambda house: carding.card(house.room, self.session.which))
        assert card is not None, "there is no scorecard"
        return card

    def start(self, *sections: str) -> None:
        """Begin an assessment of these sections."""
        self.session.start(a_plan(*(sections or ("governance",))))
        self.settle()

    def sample(self) -> None:
        """Look around first: the three years of the made-up board, the last one open."""
        with waiting(self.session.changed):
            self.session.start_sample()
        self.settle()

    def home(self) -> None:
        """Go to the first page."""
        self.window.show_home()
        self.settle()

    def turn_to(self, step: Step) -> None:
        """Go to the page of a step."""
        self.window.show_step(step)
        self.settle()

    def answer_all(self, *sections: str, level: str = "3") -> None:
        """Begin an assessment of these sections and answer them all by keyboard."""
        self.start(*sections)
        for _ in range(self.standing.total):
            self.press(level)
            if self.standing.after is not None:
                self.press(Qt.Key.Key_Right)

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press keys in the window that is in front, as the keyboard does."""
        for key in keys:
            if QApplication.activeWindow() is None:
                self.window.activateWindow()  # what a desktop does when a dialog closes
                self.settle()
            front = QApplication.activeWindow() or self.window
            handle = front.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, key, held)  # type: ignore[arg-type]  # a letter is taken as well
            self.settle()

    def write(self, words: str) -> None:
        """Type words where the focus is."""
        self.press(*words)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until this widget has the focus."""
        seen: list[QWidget | None] = []
        while self.focus is not widget:
            assert self.focus not in seen[:-1], f"Tab never comes to {widget.accessibleName()}"
            seen.append(self.focus)
            self.press(Qt.Key.Key_Tab)

    @property
    def focus(self) -> QWidget | None:
        """Where keys go now."""
        return QApplication.focusWidget()

    def page(self, step: Step) -> QWidget:
        """The page of a step."""
        return self.window.page(step)

    def one(self, kind: type[_W], name: str = "", within: QWidget | None = None) -> _W:
        """The one visible widget of this kind whose accessible name begins like this."""
        found = self.every(kind, name, within)
        assert len(found) == 1, f"{len(found)} of {kind.__name__} “{name}”"
        return found[0]

    def every(self, kind: type[_W], name: str = "", within: QWidget | None = None) -> list[_W]:
        """All visible widgets of this kind whose accessible name begins like this."""
        every: list[_W] = (within or QApplication.activeWindow() or self.window).findChildren(kind)
        return [one for one in every if one.isVisible() and heard(one).startswith(name)]

    def click(self, name: str) -> None:
        """Press the one visible button of this name."""
        self.one(QAbstractButton, name).click()
        self.settle()

    def shown(self, within: QWidget | None = None) -> str:
        """Every word that is visible."""
        labels = self.every(QLabel, "", within or self.window)
        return "\n".join(label.text() for label in labels if label.text())

    def reads(self, words: str, within: QWidget | None = None) -> bool:
        """Whether these words can be read now."""
        return words in self.shown(within)

    def settle(self) -> None:
        """Let everything happen that waits to happen; what was thrown away goes."""
        settled()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def rest(self) -> None:
        """Let the pages look again, too, at what they look at a moment after the last change."""
        while any(clock.isActive() and clock.isSingleShot() for clock in self._clocks()):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _MOMENT)
        self.settle()

    def _clocks(self) -> list[QTimer]:
        every: list[QTimer] = self.window.findChildren(QTimer)
        return [clock for clock in every if clock.interval() <= _MOMENT]

    def close(self) -> None:
        """Close the window as a user does, and let go of the store."""
        if isValid(self.window):
            self.window.close()
            self.settle()
            self.window.deleteLater()
            self.settle()


@contextmanager
def waiting(signal: SignalInstance) -> Iterator[None]:
    """What is done inside ends with this signal, here or in the event loop, and with what follows from it."""
    told = spy(signal)
    yield
    loop, clock = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE)
    signal.connect(loop.quit)
    clock.timeout.connect(loop.quit)
    if not told.count():
        clock.start()
        loop.exec()  # QSignalSpy.wait would hold the interpreter, so that no job could end
    assert told.count(), "the signal did not come"
    settled()


def settled() -> None:
    """Let everything happen that waits to happen in the window, also what follows from it."""
    calm = 0
    while calm < _CALM:
        QApplication.processEvents()
        calm = calm + 1 if is_quiet() else 0


def heard(widget: QWidget) -> str:
    """The name that a screen reader says; of a list to choose from Qt tells it only through its label."""
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def spy(signal: SignalInstance) -> QSignalSpy:
    """What a signal says from now on."""
    made = QSignalSpy(signal)
    assert made.isValid()
    return made


def children_of(thing: QObject) -> list[QWidget]:
    """Every widget below this one that can be seen."""
    every: list[QWidget] = thing.findChildren(QWidget)
    return [one for one in every if one.isVisible()]
