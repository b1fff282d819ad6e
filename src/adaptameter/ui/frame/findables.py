"""What Ctrl+K can find, gathered from the session and the ways."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from adaptameter.ui.frame import areas, steps
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.frame.finder import Findable
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.session import Session

_Command = tuple[str, str, Callable[[], None]]
"""What a command is called, its key, what it does."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a window can be turned to."""

    show_home: Callable[[], None]
    show_step: Callable[[Step], None]
    show_area: Callable[[Area], None]
    choose_card: Callable[[], None]
    show_help: Callable[[], None]


def findables(ways: Ways, session: Session) -> tuple[Findable, ...]:
    """Questions of the open assessment, commands, and the words of the glossary."""
    return (*_questions(ways, session), *_commands(ways, session), *_words(session))


def _questions(ways: Ways, session: Session) -> list[Findable]:
    standing = session.standing
    if standing is None or standing.newer is not None or (standing.is_collecting and standing.meeting is None):
        return []
    texts = session.words.texts
    found = []
    for section in standing.sections:
        for one in section.indicators:
            title = f"{one.id}  {texts.title(one.id)}"
            words = f"{texts.section(section.id)} {texts.question(one.id)}"
            found.append(Findable(title, words, texts.question(one.id), partial(_turn_to, ways, session, one.id)))
    return found


def _turn_to(ways: Ways, session: Session, indicator: str) -> None:
    session.go(indicator)
    standing = session.standing
    ways.show_step(Step.AGREE if standing is not None and standing.is_collecting else Step.ANSWER)


def _commands(ways: Ways, session: Session) -> list[Findable]:
    found: list[_Command] = [
        (QCoreApplication.translate("Finder", "First page"), "Alt+Home", ways.show_home),
        (QCoreApplication.translate("Finder", "Open a scorecard"), "Ctrl+O", ways.choose_card),
        *((areas.name(area), "", partial(ways.show_area, area)) for area in Area),
        (QCoreApplication.translate("Finder", "Help"), "F1", ways.show_help),
    ]
    if session.standing is not None:
        path = enumerate(steps.path(session.standing), 1)
        found = [
            *((steps.name(step), f"Alt+{number}", partial(ways.show_step, step)) for number, step in path),
            (QCoreApplication.translate("Finder", "Undo"), "Ctrl+Z", session.undo),
            (QCoreApplication.translate("Finder", "Redo"), "Ctrl+Y", session.redo),
            *found,
        ]
    command = QCoreApplication.translate("Finder", "Command: {key}")
    said = QCoreApplication.translate("Finder", "For an adviser")
    return [Findable(title, key, command.format(key=key) if key else said, does) for title, key, does in found]


def _words(session: Session) -> list[Findable]:
    return [Findable(term, meaning, meaning, None) for term, meaning in session.words.texts.glossary]
