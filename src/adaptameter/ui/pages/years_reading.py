"""What the years of an organisation say, for the page that shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from adaptameter.charts.shapes import Picture
from adaptameter.charts.trend import trend
from adaptameter.domain.change import Label, SectionChange, then_change
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.ui.pages.year_words import YearWords, point_of
from adaptameter.ui.widgets.step_row import StepLine
from adaptameter.wording import change as said
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing
    from adaptameter.services.years import Years

_MARKS = {
    (Label.CLEAR, True): ("trending-up", "accent"),
    (Label.CLEAR, False): ("arrow-down", "warn_mark"),
    (Label.DOCUMENTATION_ONLY, True): ("file-text", "accent"),
    (Label.DOCUMENTATION_ONLY, False): ("file-text", "ink2"),
    (Label.POSSIBLE, True): ("arrow-up", "ink2"),
    (Label.POSSIBLE, False): ("arrow-down", "ink2"),
    (Label.WITHIN_NOISE, True): ("equal", "ink2"),
    (Label.WITHIN_NOISE, False): ("equal", "ink2"),
}
_NOTHING = ("circle-dashed", "ink3")


@dataclass(frozen=True, slots=True)
class ThenLine:
    """One question of the then-test: what was said last year and this year, and what is said of last year today."""

    indicator: IndicatorId
    title: str
    words: str
    level: Level | None


@dataclass(frozen=True, slots=True)
class SectionLine:
    """What is shown of one section. `mark` is an icon with its tone; so begins each event, a cap that came or went."""

    section: SectionId
    name: str
    mark: tuple[str, str]
    verdict: str
    margin: str
    compared: str
    events: tuple[tuple[str, str, str], ...]
    from_today: str
    why: tuple[str, ...]
    then: tuple[ThenLine, ...]


class YearsReading(QObject):
    """The words of all years; there is more than one card, and the last one is that of `standing`."""

    def __init__(self, words: Phrases, years: "Years", standing: "Standing") -> None:
        super().__init__()
        self._words, self._years, self._standing = words, years, standing
        self._told = YearWords(words)
        self.before, self.now = years.cards[-2:]
        changes = [one for one in years.changes if one.after_year == self.now.year]
        self._change = changes[-1] if changes else None

    @property
    def has_two_versions(self) -> bool:
        """Whether the two years were answered with different versions of the questions."""
        return self.before.instrument.version != self.now.instrument.version

    @property
    def levels(self) -> tuple[str, ...]:
        """The names of the levels, from 0."""
        return tuple(self._told.level(level) for level in range(self.now.instrument.scale.top + 1))

    @property
    def waiting(self) -> tuple[str, ...]:
        """The names of the chosen sections of which nothing is shown yet."""
        shown = self.now.sections
        return tuple(self._name(one.id) for one in self._standing.sections if one.id not in shown)

    def steps(self) -> tuple[StepLine, ...]:
        """Every documented step, in the order of the instrument."""
        sections = self._change.sections if self._change else ()
        both = (self.before, self.now)
        steps = ((one.section, step) for one in sections for step in one.documented_steps)
        return tuple(self._told.step(both, section, step) for section, step in steps)

    def sections(self) -> tuple[SectionLine, ...]:
        """Every section that may be seen this year."""
        return tuple(self._section(one) for one in self.now.sections)

    def picture(self, section: SectionId) -> Picture:
        """The line of a section over all years."""
        cards = [card for card in self._years.cards if section in card.sections]
        return trend([point_of(card, section) for card in cards], " ".join(self._every_year(section)))

    def listed(self, names: Sequence[str]) -> str:
        """Names with the comma of the script they stand in."""
        return self._words.joined(names)

    def _section(self, section: SectionId) -> SectionLine:
        one = self._change.section(section) if self._change else None
        return SectionLine(
            section=section,
            name=self._name(section),
            mark=_mark(one),
            verdict=self._verdict(one),
            margin=said.margin_words(self._words, one) if one else "",
            compared=said.compared_words(self._words, one) if one and one.label else "",
            events=self._told.events(one) if one else (),
            from_today=self._from_today(section),
            why=(
                *(said.trace_words(self._words, one) if one else ()),
                *self._answered(section),
                *self._every_year(section),
            ),
            then=self._then(section),
        )

    def _verdict(self, one: SectionChange | None) -> str:
        if one is None:
            return self.tr("Not on the scorecard of {year}, so there is nothing to compare.").format(
                year=self.before.year
            )
        return said.label_words(self._words, one) or said.why_not_words(self._words, one)

    def _answered(self, section: SectionId) -> tuple[str, ...]:
        """How many people answered alone, in both years: other people may see a section with other eyes."""
        cards = [one for one in (self.before, self.now) if section in one.sections]
        counted = [(one.year, one.facts.figures[section].raters) for one in cards if section in one.facts.figures]
        words = self.tr("{year}: answered alone by {count}, then agreed on.")
        return tuple(words.format(year=year, count=count) for year, count in counted)

    def _every_year(self, section: SectionId) -> tuple[str, ...]:
        """The line over the years as sentences."""
        return tuple(self._told.year(card, section) for card in self._years.cards if section in card.sections)

    def _from_today(self, section: SectionId) -> str:
        """The second baseline, on the questions that were looked at again, and on them only (method, 7)."""
        shared, then = self._shared(section), self._standing.assessment.record.then
        again = {one: then[one] for one in shared if one in then}
        if not again:
            return ""
        points = then_change(self.before, self.now, again)[section]
        first = then_change(self.before, self.now, {one: shared[one][0] for one in again})[section]
        words = self.tr(
            "Seen from today: {points} instead of {first} points, on %n question(s) you looked at again.",
            "",
            len(again),
        )
        return words.format(points=said.points_words(self._words, points), first=said.points_words(self._words, first))

    def _then(self, section: SectionId) -> tuple[ThenLine, ...]:
        """Every shared question; none while the section is not locked."""
        if not self._standing.assessment.is_locked(section):
            return ()
        then = self._standing.assessment.record.then
        return tuple(self._then_line(one, both, then.get(one)) for one, both in self._shared(section).items())

    def _then_line(self, one: IndicatorId, both: tuple[Level, Level], then: Level | None) -> ThenLine:
        words = self.tr("{before} said then, {now} now").format(before=both[0], now=both[1])
        return ThenLine(one, self._told.question(one), words, then)

    def _shared(self, section: SectionId) -> dict[IndicatorId, tuple[Level, Level]]:
        """The claimed levels in both years of every question that is the same in both."""
        if section not in self.before.sections:
            return {}
        old = {one.indicator.id: one for one in self.before.profile.section(section).items}
        pairs = [(old.get(one.indicator.id), one) for one in self.now.profile.section(section).items]
        return {
            after.indicator.id: (before.answer.level, after.answer.level)
            for before, after in pairs
            if before is not None and before.indicator.revision == after.indicator.revision
            if before.answer.level is not None and after.answer.level is not None
        }

    def _name(self, section: SectionId) -> str:
        return self._words.texts.section(section)


def _mark(one: SectionChange | None) -> tuple[str, str]:
    if one is None or one.label is None:
        return _NOTHING
    return _MARKS[one.label, (one.d or 0) > 0]
