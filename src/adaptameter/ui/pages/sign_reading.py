"""Signatures and the differences between two revisions in words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from adaptameter.domain.answer import Answer
from adaptameter.domain.difference import Difference, Kind, Value
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Action, Signature
from adaptameter.domain.scorecard import Signed
from adaptameter.ui import dates
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.together import occasion, role, roles


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """What a difference is about, and what stood and stands there."""

    about: str
    before: str
    after: str


class SignReading(QObject):
    """The words of differences."""

    def __init__(self, words: Phrases) -> None:
        super().__init__()
        self._words = words

    def line(self, one: Difference) -> DifferenceLine:
        """One difference as it is read."""
        return DifferenceLine(self._about(one), self._value(one, one.before), self._value(one, one.after))

    def _about(self, one: Difference) -> str:
        texts = self._words.texts
        match one.kind:
            case Kind.SECTION:
                return texts.section(SectionId(one.place))
            case Kind.ANSWER:
                title = texts.title(IndicatorId(one.place))
                return self._words.say("xray.question", indicator=isolated(one.place), title=title)
            case Kind.NOTE:
                return self.tr("Note on {section}").format(section=texts.section(SectionId(one.place)))
            case Kind.ACTION:
                return self.tr("An action of the plan")
            case Kind.SIGNATURE:
                return self._words.say(f"signature.{one.place}")

    def _value(self, one: Difference, value: Value) -> str:
        if one.kind is Kind.SECTION:
            return self.tr("on the scorecard") if value else self.tr("not on the scorecard")
        match value:
            case None | "" | ():
                return self.tr("nothing")
            case Answer():
                return answer_words(self._words, value)
            case Action():
                return isolated(action_words(self._words, value))
            case tuple():
                return roles(self._words, value)
            case _:
                is_date = one.kind is Kind.SIGNATURE and one.place == "date"
                return isolated(dates.said(value, self._words.language) if is_date else value)


def answer_words(words: Phrases, said: Answer) -> str:
    """ "3 Working in practice, Record named"; what is no level stands alone."""
    if said.level is None:
        return words.say(f"state_{said.state.value}")
    level = words.say("level_words", level=said.level, name=words.texts.level(said.level))
    return words.joined((level, words.texts.grade(said.evidence)))


def action_words(words: Phrases, one: Action) -> str:
    """What will be done, by whom, until when, and how one sees it."""
    owner = role(words, one.owner) if one.owner else ""
    due = isolated(dates.said(one.due, words.language)) if one.due else ""
    return " · ".join(filter(None, (one.what, owner, due, one.sign)))


def occasion_words(words: Phrases, one: Signature) -> str:
    """When and where it was signed, in which minutes."""
    day = dates.said(one.date, words.language)
    return occasion(words, Signed(one.revision, one.roles, day, one.place, one.minutes))
