"""What scorecards say side by side, in words and bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QObject

from adaptameter.charts.side_by_side import Mark
from adaptameter.domain.apart import apart
from adaptameter.domain.change import noise_of
from adaptameter.domain.comparability import FACILITATED, Grade, Reason, has_section, in_order
from adaptameter.domain.comparable_set import Whole, items_of
from adaptameter.domain.instrument import SectionId, ValueId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import Side
from adaptameter.ui.widgets.side_heads import Head
from adaptameter.ui.widgets.side_row import CellLine, RowLine
from adaptameter.wording.comparing import (
    apart_words,
    grade_words,
    meaning_words,
    reading_words,
    reason_words,
    reasons_words,
    scorecard_words,
    tenths,
)
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.sentences import wall_words

_DASH = "–"


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """Why the grade is not better, where, and what can be done about it (empty where nothing can)."""

    words: str
    advice: str


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A scorecard that is compared with none of the others: whose, why, and what can be done."""

    title: str
    words: str


class SideReading(QObject):
    """The words of a comparison; columns stand in the order of the alphabet."""

    def __init__(self, found: Whole, words: Phrases) -> None:
        super().__init__()
        self._found, self._words = found, words
        self._pair = next(iter(found.pairs)) if len(found.sides) == 2 else None

    @property
    def grade(self) -> tuple[Grade, str]:
        """The grade of all together, and what it means."""
        if self._found.grade is Grade.D and self._found.shown:
            return Grade.D, self.tr("Not all of them are compared.")
        return self._found.grade, meaning_words(self._words, self._found.grade)

    @property
    def ticks(self) -> tuple[int, ...]:
        """Where the bands start, 0–100."""
        return tuple(band.start for band in self._found.sides[0].method.rules.bands)

    def heads(self) -> tuple[Head, ...]:
        """One a scorecard."""
        both = zip(self._found.sides, self._found.grades, strict=True)
        return tuple(
            Head(
                says=scorecard_words(self._words, side.card),
                name=side.card.organisation.name,
                year=str(side.card.year),
                grade=grade,
                meaning=grade_words(self._words, grade),
            )
            for side, grade in both
        )

    def reasons(self) -> tuple[ReasonLine, ...]:
        """Every reason with its places, the gravest first; those that refuse one alone are `refused`."""
        codes = dict.fromkeys(one.code for one in in_order(self._found.reasons) if not _is_refusal(one))
        return tuple(line for code in codes for line in self._reason(code))

    def refused(self) -> tuple[RefusedLine, ...]:
        """Those that are compared with none of the others for a reason of their own."""
        whys = [why for why in self._found.reasons if _is_refusal(why)]
        return tuple(self._refused(side.card, why) for side in self._found.sides for why in whys if _of(why, side.card))

    def sections(self) -> tuple[RowLine, ...]:
        """One row a section, also where not all have it; none when all are refused."""
        return tuple(self._section(one) for one in self._found.sections)

    def values(self) -> tuple[RowLine, ...]:
        """One row a value, over all core answers of each scorecard (method, 4.10)."""
        if not self._found.shown:
            return ()
        every = self._found.shown[0].method.values
        return tuple(RowLine(self._words.texts.value(one), tuple(self._values(one))) for one in every)

    def facts(self) -> tuple[RowLine, ...]:
        """What is printed below every comparison (method, 8.7)."""
        about = (
            (self.tr("Answered alone"), self._raters),
            (self.tr("Facilitated"), self._led),
            (self.tr("Language"), self._languages),
            (self.tr("Version of the questions"), self._version),
        )
        return tuple(
            RowLine(name, tuple(_words(tell(one), scorecard_words(self._words, one)) for one in self._found.cards))
            for name, tell in about
        )

    def _reason(self, code: str) -> Iterator[ReasonLine]:
        advice = self._words.words.get(f"compare.do.{code}", "")
        for sentence in reasons_words(self._words, [one for one in self._found.reasons if one.code == code]):
            yield ReasonLine(sentence, advice)

    def _refused(self, card: Scorecard, why: Reason) -> RefusedLine:
        title = self.tr("{scorecard}: not compared").format(scorecard=scorecard_words(self._words, card))
        advice = self._words.words.get(f"compare.do.{why.code}", "")
        return RefusedLine(title, " ".join(filter(None, (reason_words(self._words, why), advice))))

    def _section(self, section: SectionId) -> RowLine:
        grade = self._found.section_grade(section)
        return RowLine(
            name=self._words.texts.section(section),
            cells=tuple(self._cell(side, section) for side in self._found.sides),
            lines=(self._compared(section), *self._difference(section)),
            grade=grade,
            meaning=meaning_words(self._words, grade),
            counted=(self._found.shared[section], items_of(self._found.shown, section)),
        )

    def _compared(self, section: SectionId) -> str:
        """On how many questions, or why each score stands as on its own scorecard."""
        items, shared = items_of(self._found.shown, section), self._found.shared[section]
        if section in self._found.on_shared:
            code = "change.compared_all" if shared == items else "change.compared"
            return self._words.say(code, shared=shared, items=items)
        if not all(has_section(side, section) for side in self._found.shown):
            return self.tr("Not on every scorecard: each score is that of its own scorecard.")
        words = self.tr("Too few questions in common ({shared} of {items}): each score is that of its own scorecard.")
        return words.format(shared=shared, items=items)

    def _difference(self, section: SectionId) -> tuple[str, ...]:
        """Of two scorecards how far they lie apart, where a difference may be drawn (method, 8)."""
        if self._pair is None or section not in self._found.on_shared:
            return ()
        lying = apart(self._pair, section)
        if lying is None:
            return (self._words.say("compare.side_by_side"),)
        return apart_words(self._words, lying), reading_words(self._words, lying)

    def _cell(self, side: Side, section: SectionId) -> CellLine:
        whose = scorecard_words(self._words, side.card)
        column = self._found.column(side)
        if column is None:
            return _words(self.tr("not compared"), whose)
        if not has_section(side, section):
            return _words(self.tr("not asked"), whose)
        score, shared = side.card.profile.section(section), self._found.on_shared.get(section)
        points = score.base if shared is None else shared[column].base
        if points is None:
            return _words(self._words.say("no_score_yet"), whose)
        wall = wall_words(self._words, score, 1)
        mark = Mark(points, score.cap.points if wall else None, _whole(points))
        said = self.tr("{points} points").format(points=tenths(self._words, points))
        return CellLine(mark, whose, self._words.joined((said, wall)), wall)

    def _values(self, value: ValueId) -> Iterator[CellLine]:
        for side in self._found.sides:
            every = side.card.profile.values if self._found.column(side) is not None else ()
            points = next((one.points for one in every if one.value == value), None)
            whose = scorecard_words(self._words, side.card)
            if points is None:
                yield _words(_DASH, whose)
            else:
                says = self.tr("{points} points").format(points=tenths(self._words, points))
                yield CellLine(Mark(points, None, _whole(points)), whose, says)

    def _raters(self, card: Scorecard) -> str:
        counted = sorted({noise_of(card, section).raters for section in card.sections})
        return isolated(f"{counted[0]}–{counted[-1]}" if len(counted) > 1 else str(counted[0]))

    def _led(self, card: Scorecard) -> str:
        codes = card.organisation.bands.get(FACILITATED, ())
        said = self._words.joined(self._words.texts.of(f"context.{FACILITATED}.{code}") or code for code in codes)
        return said or self._words.say("compare.not_told")

    def _languages(self, card: Scorecard) -> str:
        return self._words.joined(isolated(one) for one in card.languages) or _DASH

    def _version(self, card: Scorecard) -> str:
        return isolated(card.instrument.version)


def _is_refusal(why: Reason) -> bool:
    """Whether a reason lies with one scorecard and lets it be compared with none."""
    return why.grade is Grade.D and "organisation" in why.facts


def _of(why: Reason, card: Scorecard) -> bool:
    return (why.facts["organisation"], why.facts["year"]) == (card.organisation.name, card.year)


def _words(said: str, whose: str) -> CellLine:
    return CellLine(Mark(words=said), whose, said)


def _whole(points: float) -> str:
    return str(floor(points + 0.5))
