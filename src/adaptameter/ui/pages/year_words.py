"""What is said of one year of a section, and of a step between two: the same for a board and for an adviser."""

from PySide6.QtCore import QObject

from adaptameter.charts.trend import YearPoint
from adaptameter.domain.change import SectionChange, noise_of, score_range
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore
from adaptameter.ui.widgets.step_row import StepLine
from adaptameter.wording import change as said
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.sentences import verdict


class YearWords(QObject):
    """In the language of these phrases."""

    def __init__(self, words: Phrases) -> None:
        super().__init__()
        self._words = words

    def year(self, card: Scorecard, section: SectionId) -> str:
        """Where the section stood in the year of this scorecard, and how far the number may lie from there."""
        score = card.profile.section(section)
        words = verdict(self._words, score)
        room = score_range(card.instrument, score, noise_of(card, section))
        if room is None:
            return self.tr("{year}: {verdict}.").format(year=card.year, verdict=words)
        low, high = (isolated(self._words.points(round(end))) for end in room)
        sentence = self.tr("{year}: {verdict}. About 8 times in 10 it lies from {low} to {high}.")
        return sentence.format(year=card.year, verdict=words, low=low, high=high)

    def step(self, cards: tuple[Scorecard, Scorecard], section: SectionId, step: IndicatorId) -> StepLine:
        """A documented step from one scorecard to a later one."""
        before, after = (_item(card, section, step) for card in cards)
        old, new = before.evidenced or 0, after.evidenced or 0
        words = self.tr("From {before} to {after}. {grade}.")
        return StepLine(
            title=self.question(step),
            words=words.format(before=old, after=new, grade=self._words.texts.grade(after.answer.evidence)),
            before=(old, self.level(old)),
            after=(new, self.level(new)),
            of=cards[1].instrument.scale.top + 1,
        )

    def question(self, one: IndicatorId) -> str:
        """A question by its code and its title."""
        return self._words.say("xray.question", indicator=isolated(one), title=self._words.texts.title(one))

    def level(self, level: int) -> str:
        """A level with its name."""
        return self._words.say("level_words", level=level, name=self._words.texts.level(level))

    def events(self, one: SectionChange) -> tuple[tuple[str, str, str], ...]:
        """Caps that came and went, each an icon, its tone and a sentence."""
        came = (("triangle-alert", "warn_mark", event) for event in said.came_words(self._words, one))
        went = (("lock-open", "accent", event) for event in said.went_words(self._words, one))
        return (*came, *went)


def point_of(card: Scorecard, section: SectionId) -> YearPoint:
    """One year of a section in a picture."""
    score = card.profile.section(section)
    low, high = score.range_low or 0.0, 100.0 if score.range_high is None else score.range_high
    room = score_range(card.instrument, score, noise_of(card, section)) or (low, high)
    return YearPoint(card.year, score.score, *room, score.is_capped)


def _item(card: Scorecard, section: SectionId, indicator: IndicatorId) -> ItemScore:
    return next(one for one in card.profile.section(section).items if one.indicator.id == indicator)
