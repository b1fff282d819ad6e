"""Suggestions and actions in words, as the lists on the page of the plan show them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.plan import CRITICAL, TO_WORKING, LastAction, Suggestion
from adaptameter.domain.record import ROLES, Action
from adaptameter.domain.scoring import item
from adaptameter.ui import dates
from adaptameter.ui.widgets.action_editor import ActionChoices
from adaptameter.ui.widgets.action_row import ActionLine
from adaptameter.ui.widgets.suggestion_row import SuggestionLine
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.together import role

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class PlanReading(QObject):
    """The words of one standing."""

    def __init__(self, words: Phrases, standing: "Standing") -> None:
        super().__init__()
        self._words, self._standing = words, standing
        self._top = standing.instrument.scale.top

    def choices(self) -> ActionChoices:
        """What an action can be about, aim at, and be owned by."""
        asked = [one.id for section in self._standing.sections for one in section.indicators]
        return ActionChoices(
            tuple((one, self._question(one)) for one in asked),
            tuple((level, self._level(level)) for level in range(1, self._top + 1)),
            tuple((one, role(self._words, one)) for one in ROLES),
            self._words.language,
        )

    def suggestion(self, one: Suggestion) -> SuggestionLine:
        """A suggestion with the rule that brought it up."""
        unknown = self.tr("Not known yet")
        return SuggestionLine(
            key=one.indicator,
            why=self._rule(one),
            question=self._question(one.indicator),
            what=self.what(one),
            effort=self._effort(one),
            now=(one.level, unknown if one.level is None else self._level(one.level)),
            aim=None if one.aim is None else (one.aim, self._level(one.aim)),
            of=self._top + 1,
        )

    def what(self, one: Suggestion) -> str:
        """What the instrument suggests to do; where something is not known or not agreed on, to find out."""
        if one.text_key:
            return self._words.texts.of(one.text_key)
        return self.tr("Find out: {question}").format(question=self._words.texts.question(one.indicator))

    def action(self, one: Action, done: str) -> ActionLine:
        """An action of this year that stands."""
        return ActionLine(one.id, one.what, self._facts(one), self._sign(one), done=done)

    def last(self, one: LastAction) -> ActionLine:
        """An action of last year, with what came of it."""
        due = dates.said(one.action.due, self._words.language)
        late = self.tr("Was due on {date}").format(date=isolated(due)) if one.overdue else ""
        return ActionLine(one.action.id, one.action.what, self._facts(one.action), self._reached(one), late, one.done)

    def _rule(self, one: Suggestion) -> str:
        is_critical = one.rule == CRITICAL
        if one.level is None:
            return self.tr("A must-have that nobody knows") if is_critical else self.tr("Not known yet")
        if not one.text_key:
            return self.tr("You did not agree on this")
        if is_critical:
            return self.tr("A must-have that is missing") if one.level == 0 else self.tr("A must-have that has begun")
        if one.rule == TO_WORKING:
            working = self._words.texts.level(self._standing.instrument.scale.working)
            return self.tr("One step to “{level}”").format(level=working)
        return self.tr("Not in place yet") if one.level == 0 else self.tr("Begun, and not yet agreed")

    def _effort(self, one: Suggestion) -> str:
        names = {"S": self.tr("Little work"), "M": self.tr("Some work"), "L": self.tr("Much work")}
        meaning = self._words.texts.of(f"effort.{one.effort}")
        return self.tr("{effort}: {meaning}").format(effort=names.get(one.effort, one.effort), meaning=meaning)

    def _facts(self, one: Action) -> str:
        """Who, until when, for which question: as far as it is said."""
        until = self.tr("until {date}").format(date=isolated(dates.said(one.due, self._words.language)))
        said = (
            role(self._words, one.owner) if one.owner else "",
            until if one.due else "",
            self._question(one.indicator) if one.indicator else "",
        )
        return " · ".join(isolated(part) for part in said if part)

    def _sign(self, one: Action) -> str:
        return self.tr("Done when: {sign}").format(sign=isolated(one.sign)) if one.sign else ""

    def _reached(self, one: LastAction) -> str:
        """Nothing is told of a section that is not locked."""
        aim, asked = one.action.aim, one.action.indicator
        if aim is None or asked is None or asked not in self._standing.instrument.indicators:
            return ""
        indicator = self._standing.instrument.indicators[asked]
        if indicator.section not in self._standing.assessment.visible:
            words = self.tr("Aimed at level {aim}. Where it is now is seen when {section} is locked.")
            return words.format(aim=aim, section=self._words.texts.section(indicator.section))
        now = item(self._standing.instrument, indicator, self._standing.assessment.sheet[asked]).evidenced
        if now is None:
            return self.tr("Aimed at level {aim}. Not known now.").format(aim=aim)
        words = (
            self.tr("Aimed at level {aim}, now at {now}: reached.")
            if now >= aim
            else self.tr("Aimed at level {aim}, now at {now}.")
        )
        return words.format(aim=aim, now=now)

    def _question(self, indicator: IndicatorId) -> str:
        return self._words.say("xray.question", indicator=isolated(indicator), title=self._words.texts.title(indicator))

    def _level(self, level: int) -> str:
        return self._words.say("level_words", level=level, name=self._words.texts.level(level))
