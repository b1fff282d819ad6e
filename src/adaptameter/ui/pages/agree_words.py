"""How the pages of a meeting call things."""

from PySide6.QtCore import QCoreApplication

from adaptameter.domain.agreement import Flag
from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.record import Outcome
from adaptameter.domain.texts import Texts


def flag_words(flag: Flag) -> str:
    """What to do with a question."""
    match flag:
        case Flag.DISCUSS_FIRST:
            return QCoreApplication.translate("Agree", "Discuss first")
        case Flag.DISCUSS:
            return QCoreApplication.translate("Agree", "Discuss")
        case Flag.CONFIRM:
            return QCoreApplication.translate("Agree", "Confirm")


def flag_reason(flag: Flag) -> str:
    """Why, in a few words."""
    match flag:
        case Flag.DISCUSS_FIRST:
            return QCoreApplication.translate("Agree", "The answers lie far apart, or a must-have is not clear.")
        case Flag.DISCUSS:
            return QCoreApplication.translate("Agree", "The answers differ, or somebody does not know.")
        case Flag.CONFIRM:
            return QCoreApplication.translate("Agree", "Nearly all gave the same level.")


def outcome_words(outcome: Outcome) -> str:
    """How the board came to its answer."""
    match outcome:
        case Outcome.UNANIMOUS:
            return QCoreApplication.translate("Agree", "unanimous")
        case Outcome.AGREED:
            return QCoreApplication.translate("Agree", "agreed after talk")
        case Outcome.LOWER_KEPT:
            return QCoreApplication.translate("Agree", "lower kept")
        case Outcome.NOT_AGREED:
            return QCoreApplication.translate("Agree", "not agreed")


def state_words(texts: Texts, said: Answer, outcome: Outcome | None) -> str:
    """What is agreed on, in words: "Level 3 Working in practice, unanimous"."""
    if said.state is State.DONT_KNOW:
        return texts.of("response.DK.name")
    if said.state is State.NOT_APPLICABLE:
        return texts.of("response.NA.name")
    if said.level is None:
        return QCoreApplication.translate("Agree", "Open")
    if outcome is None:
        words = QCoreApplication.translate("Agree", "Level {level}: {name}")
        return words.format(level=said.level, name=texts.level(said.level))
    words = QCoreApplication.translate("Agree", "Level {level}: {name}, {outcome}")
    return words.format(level=said.level, name=texts.level(said.level), outcome=outcome_words(outcome))


def called(texts: Texts, indicator: IndicatorId) -> str:
    """A question by its code and its title."""
    words = QCoreApplication.translate("Agree", "{code} {title}")
    return words.format(code=indicator, title=texts.title(indicator))


def dots_words(names: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """How many gave which answer, for those who cannot see the dots."""
    words = QCoreApplication.translate("Agree", "{name}: {count}")
    told = (words.format(name=name, count=count) for name, count in zip(names, counts, strict=True) if count)
    return ", ".join(told)
