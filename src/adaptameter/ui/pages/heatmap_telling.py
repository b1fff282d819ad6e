"""The chosen cell of a heatmap in sentences: what stands there, what holds it, what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.domain.instrument import IndicatorId, Section, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore, SectionScore
from adaptameter.domain.trace import why
from adaptameter.ui.pages.heatmap_reading import HeatReading
from adaptameter.wording.phrases import isolated
from adaptameter.wording.sentences import answer_words, counts_words, coverage_words, reason, verdict, wall_words


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and what else there is to say; `is_held` when a must-have holds what stands there."""

    title: str
    words: str
    is_held: bool = False


class Telling(QObject):
    """Says a cell with the scorecard it comes from, in the same words as the page of results."""

    def __init__(self, reading: HeatReading, card: Scorecard | None) -> None:
        super().__init__()
        self._reading, self._card, self._words = reading, card, reading.words

    def told(self, row: int, column: int) -> Told:
        """The cell, and after it why the organisation has no better grade."""
        head = self._reading.row(row)
        if head.refused:
            return self._refused(row)
        cell, part = self._reading.cell(row, column), self._reading.part(column)
        says, more = self._section(cell, part.id) if isinstance(part, Section) else self._item(cell, part.id)
        title = self.tr("{organisation}, {section}: {cell}.").format(
            organisation=isolated(head.name), section=self._reading.named(column), cell=says
        )
        reasons = " ".join(self._reading.reasons(row))
        grade = self.tr("{grade}: {reasons}").format(grade=head.grade, reasons=reasons) if reasons else ""
        return Told(title, " ".join(filter(None, (more, grade))), is_held=cell.capped)

    def _refused(self, row: int) -> Told:
        name = isolated(self._reading.row(row).name)
        title = self.tr("{organisation}: {reason}").format(
            organisation=name, reason=self._words.say("compare.unsigned")
        )
        help_words = self.tr(
            "What can be done: ask the board to sign in its last step, Sign and share, and to send the new scorecard."
        )
        return Told(title, help_words)

    def _section(self, cell: Cell, section: SectionId) -> tuple[str, str]:
        score = self._score(section)
        if score is None:
            return self._reading.cell_says(cell), ""
        match cell.kind:
            case Kind.LEVEL if cell.capped:
                return self._held(score), self._behind(score)
            case Kind.LEVEL:
                return verdict(self._words, score), self.tr("{coverage}.").format(
                    coverage=coverage_words(self._words, score)
                )
            case Kind.EMPTY:
                return self._reading.cell_says(cell), self._words.say("section_open")
        return self._reading.cell_says(cell), self._last_step(score)

    def _held(self, score: SectionScore) -> str:
        """ "held at 49 by ACO-03, two people for every payment"; several are told by their codes."""
        items = score.cap.items
        named = self._words.texts.title(items[0]) if len(items) == 1 else ""
        return self._words.joined((wall_words(self._words, score), named))

    def _behind(self, score: SectionScore) -> str:
        return self.tr("Behind the wall: {points}.").format(points=int((score.base or 0.0) + 0.5))

    def _last_step(self, score: SectionScore) -> str:
        """Why there is no score: the step of its trace that says so."""
        steps = why(self._reading.shelf.instrument, score)
        return reason(self._words, steps[-1]) if score.display is None and steps else ""

    def _item(self, cell: Cell, indicator: IndicatorId) -> tuple[str, str]:
        item = self._answer(indicator)
        if item is None or cell.kind is Kind.EMPTY:
            return self._reading.cell_says(cell), ""
        if cell.kind is not Kind.LEVEL:
            return answer_words(self._words, item), counts_words(self._words, item)
        return self._reading.cell_says(cell), counts_words(self._words, item)

    def _score(self, section: SectionId) -> SectionScore | None:
        """The section as the scorecard has it; None where it was not asked."""
        if self._card is None or section not in self._card.sections:
            return None
        return self._card.profile.section(section)

    def _answer(self, indicator: IndicatorId) -> ItemScore | None:
        every = self._card.profile.sections if self._card is not None else ()
        return next((one for section in every for one in section.items if one.indicator.id == indicator), None)
