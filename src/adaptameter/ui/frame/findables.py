"""What Ctrl+K can find, gathered from the session and the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from adaptameter.ui.frame.finder import Findable
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.ui.window import Window

_Command = tuple[str, str, Callable[[], None]]
"""What a command is called, its key, what it does."""


def findables(window: "Window", session: Session) -> tuple[Findable, ...]:
    """Questions of the open assessment, commands, and the words of the glossary."""
    return (*_questions(window, session), *_commands(window, session), *_words(session))


def _questions(window: "Window", session: Session) -> list[Findable]:
    standing = session.standing
    if standing is None:
        return []
    texts = session.words.texts
    found = []
    for section in standing.sections:
        for one in section.indicators:
            title = f"{one.id}  {texts.title(one.id)}"
            words = f"{texts.section(section.id)} {texts.question(one.id)}"
            found.append(Findable(title, words, texts.question(one.id), partial(_turn_to, window, session, one.id)))
    return found


def _turn_to(window: "Window", session: Session, indicator: str) -> None:
    session.go(indicator)
    window.show_step(Step.ANSWER)


def _commands(window: "Window", session: Session) -> list[Findable]:
    found: list[_Command] = [
        (QCoreApplication.translate("Finder", "First page"), "Alt+Home", window.show_home),
        (QCoreApplication.translate("Finder", "Open a scorecard"), "Ctrl+O", window.choose_card),
        (QCoreApplication.translate("Finder", "Help"), "F1", window.show_help),
    ]
    if session.standing is not None:
        steps: list[_Command] = [
            (QCoreApplication.translate("Finder", "Prepare"), "Alt+1", partial(window.show_step, Step.PREPARE)),
            (QCoreApplication.translate("Finder", "Answer"), "Alt+2", partial(window.show_step, Step.ANSWER)),
            (QCoreApplication.translate("Finder", "Results"), "Alt+3", partial(window.show_step, Step.RESULTS)),
            (QCoreApplication.translate("Finder", "Share"), "Alt+4", partial(window.show_step, Step.SHARE)),
            (QCoreApplication.translate("Finder", "Undo"), "Ctrl+Z", session.undo),
            (QCoreApplication.translate("Finder", "Redo"), "Ctrl+Y", session.redo),
        ]
        found = [*steps, *found]
    command = QCoreApplication.translate("Finder", "Command: {key}")
    return [Findable(title, key, command.format(key=key), does) for title, key, does in found]


def _words(session: Session) -> list[Findable]:
    return [Findable(term, meaning, meaning, None) for term, meaning in session.words.texts.glossary]
