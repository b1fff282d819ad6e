"""What the years of an organisation in the library say, for the page that shows them."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from adaptameter.charts.shapes import Picture
from adaptameter.charts.trend import trend
from adaptameter.domain.change import Label, SectionChange, noise_of
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services.history import History, Turn
from adaptameter.ui import wording
from adaptameter.ui.pages.year_words import YearWords, point_of
from adaptameter.ui.pages.years_reading import SectionLine
from adaptameter.ui.widgets.step_row import StepLine
from adaptameter.wording import change as said
from adaptameter.wording.phrases import Phrases

_MARKS = {
    Label.CLEAR: ("trending-up", "arrow-down"),
    Label.DOCUMENTATION_ONLY: ("file-text", "file-text"),
    Label.POSSIBLE: ("arrow-up", "arrow-down"),
    Label.WITHIN_NOISE: ("equal", "equal"),
}
"""The icon of a change upwards, and of one downwards."""
_NOTHING = ("circle-dashed", "ink3")


class PastReading(QObject):
    """The words of all years. Nothing is praised or blamed: marks have no colour of their own."""

    def __init__(self, history: History, words: Phrases) -> None:
        super().__init__()
        self._history, self._words, self._said = history, words, YearWords(words)

    @property
    def name(self) -> str:
        """Whose years they are."""
        return self._history.name

    @property
    def years(self) -> tuple[int, ...]:
        """The years of which a scorecard is shown."""
        return tuple(card.year for card in self._history.cards)

    @property
    def levels(self) -> tuple[str, ...]:
        """The names of the levels, from 0."""
        top = self._history.cards[-1].instrument.scale.top
        return tuple(self._said.level(level) for level in range(top + 1))

    def notes(self) -> tuple[str, ...]:
        """What is not shown, and why the last two years cannot be told apart, if they cannot."""
        found = self._history
        parts = (
            (found.unsigned, self.tr("Not signed, so not shown: {years}.")),
            (found.doubled, self.tr("Several scorecards of one year are here; the last revision is shown: {years}.")),
            (found.unread, self.tr("Made with a version of the questions that is not in this program: {years}.")),
        )
        lines = [words.format(years=self._words.joined(map(str, years))) for years, words in parts if years]
        why = found.turns[-1].found if found.turns else None
        return (*lines, wording.refusal(self._words, why)) if isinstance(why, Refusal) else tuple(lines)

    def steps(self) -> tuple[StepLine, ...]:
        """Every documented step of the last year, in the order of the instrument."""
        if not self._history.turns:
            return ()
        turn = self._history.turns[-1]
        sections = () if isinstance(turn.found, Refusal) else turn.found.sections
        return tuple(
            self._said.step((turn.before, turn.after), one.section, step)
            for one in sections
            for step in one.documented_steps
        )

    def sections(self) -> tuple[SectionLine, ...]:
        """Every section of any year."""
        every = dict.fromkeys(one.id for card in self._history.cards for one in card.instrument.sections)
        return tuple(self._section(one) for one in every if self._with(one))

    def picture(self, section: SectionId) -> Picture:
        """The line of a section over all years."""
        return trend([point_of(card, section) for card in self._with(section)], " ".join(self._every_year(section)))

    def verdict(self, turn: Turn, section: SectionId) -> str:
        """What may be said of a section from one year to the next, as a sentence."""
        if isinstance(turn.found, Refusal):
            return wording.refusal(self._words, turn.found)
        one = turn.found.section(section)
        if one is None:
            missing = turn.before if section in turn.after.sections else turn.after
            return self.tr("Not on the scorecard of {year}, so there is nothing to compare.").format(year=missing.year)
        return said.label_words(self._words, one) or said.why_not_words(self._words, one)

    def _section(self, section: SectionId) -> SectionLine:
        turns = self._history.turns
        one = change_in(turns[-1], section) if turns else None
        return SectionLine(
            section=section,
            name=self._words.texts.section(section),
            mark=_mark(one),
            verdict=self.verdict(turns[-1], section) if turns else "",
            margin=said.margin_words(self._words, one) if one else "",
            compared=said.compared_words(self._words, one) if one and one.label else "",
            events=self._said.events(one) if one else (),
            from_today="",
            why=(*(said.trace_words(self._words, one) if one else ()), *self._earlier(section), *self._told(section)),
            then=(),
        )

    def _earlier(self, section: SectionId) -> Iterator[str]:
        """A line for each change before the last one."""
        for turn in self._history.turns[:-1]:
            words = self.tr("{before} to {after}: {verdict}")
            line = words.format(before=turn.before.year, after=turn.after.year, verdict=self.verdict(turn, section))
            one = change_in(turn, section)
            events = [words for _, _, words in self._said.events(one)] if one else []
            margin = said.margin_words(self._words, one) if one else ""
            yield " ".join(filter(None, (line, margin and f"({margin})", *events)))

    def _told(self, section: SectionId) -> Iterator[str]:
        """Each year as a sentence, with how many answered alone: other people see with other eyes."""
        for card in self._with(section):
            alone = self.tr("%n member(s) answered alone.", "", noise_of(card, section).raters)
            yield f"{self._said.year(card, section)} {alone}"

    def _every_year(self, section: SectionId) -> tuple[str, ...]:
        return tuple(self._said.year(card, section) for card in self._with(section))

    def _with(self, section: SectionId) -> list[Scorecard]:
        return [card for card in self._history.cards if section in card.sections]


def change_in(turn: Turn, section: SectionId) -> SectionChange | None:
    """What changed in a section; None where the two years do not both have it, or cannot be compared."""
    return None if isinstance(turn.found, Refusal) else turn.found.section(section)


def _mark(one: SectionChange | None) -> tuple[str, str]:
    if one is None or one.label is None:
        return _NOTHING
    up, down = _MARKS[one.label]
    return (up if (one.d or 0) > 0 else down), "ink2"
