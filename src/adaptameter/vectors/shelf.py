"""What the scorecards of a shelf say: cells of a heatmap, spreads, must-haves, how far each can be compared."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum

import numpy as np

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.charts.spread import Strip
from adaptameter.domain import portfolio
from adaptameter.domain.comparability import Grade
from adaptameter.domain.filed import NOT_APPLICABLE, NOT_ON_CARD, NOT_REACHED, SKIPPED
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId, ValueId
from adaptameter.domain.portfolio import MustHave
from adaptameter.domain.shelved import Field, Shelved
from adaptameter.vectors import strips
from adaptameter.vectors.allowed import grades, weaknesses
from adaptameter.vectors.columns import Mask, Places
from adaptameter.vectors.figures import UNKNOWN, SectionFigures, counted, section_figures, value_points
from adaptameter.vectors.rows import Rows
from adaptameter.vectors.table import Floats, table


class Figure(Enum):
    """What a spread is of: the score of a section, or how far its claim lies above what can be shown."""

    SCORE = "score"
    GAP = "gap"


class Shelf(Rows):
    """The figures of a shelf, by the rules of the domain. `ready` are the languages whose texts were reviewed.

    All of it is counted when a shelf is made: that is work for beside the window. Afterwards nothing in it changes.
    """

    def __init__(
        self,
        instrument: Instrument,
        batches: Iterable[Sequence[Shelved]],
        tags: Mapping[str, frozenset[str]],
        closed: frozenset[str],
        ready: frozenset[str],
    ) -> None:
        super().__init__(table(batches, len(instrument.indicators)), tags, closed)
        self.instrument = instrument
        self._lines = {one: line for line, one in enumerate(instrument.indicators)}
        self._evidenced = counted(instrument, self._table.levels, self._table.evidence)
        self._figures = {section.id: self._section(section.id) for section in instrument.sections}
        self._values = {value: value_points(instrument, value, self._evidenced) for value in instrument.values}
        self._is_signed: Mask = self._table.revision > 0
        self._is_locked = {one: self._table.locked.all_where(_names(one)) for one in self._figures}
        self._counts = {one: self._standing(one) for one in self._figures}
        self._weak = weaknesses(instrument, self._table, self._figures, self._is_locked, ready)
        self._columns = {**self._columns, Field.GRADE: grades(self._weak)}

    def grade(self, place: int) -> Grade:
        """The best grade that this scorecard can have beside any other one (method, 8)."""
        return Grade(self.key(place, Field.GRADE))

    def reasons(self, place: int) -> tuple[str, ...]:
        """The codes of `domain.comparability` that keep it from a better grade, the gravest first."""
        found = tuple(code for code, rows in self._weak if rows[place])
        return found if self._is_signed[place] else found[:1]

    def section(self, place: int, section: SectionId) -> Cell:
        """The cell of a section: its number and band, or why there is none."""
        one = self._figures[section]
        if not one.applies[place]:
            return Cell(Kind.APART)
        if not self._is_locked[section][place]:
            return Cell(Kind.EMPTY)
        if not one.scored[place]:
            return Cell(Kind.UNKNOWN)
        number = str(int(strips.whole(one.score[place])))
        return Cell(Kind.LEVEL, int(one.fill[place]), number, bool(one.capped[place]))

    def item(self, place: int, indicator: IndicatorId) -> Cell:
        """The cell of an indicator: the level that counts, or why there is none."""
        line = self._lines[indicator]
        said, level = int(self._table.levels[line, place]), int(self._evidenced[line, place])
        if said in (NOT_ON_CARD, NOT_APPLICABLE):
            return Cell(Kind.APART)
        if said in (SKIPPED, NOT_REACHED):
            return Cell(Kind.EMPTY)
        return Cell(Kind.UNKNOWN) if level == UNKNOWN else Cell(Kind.LEVEL, level, str(level))

    def strip(self, places: Places, section: SectionId, figure: Figure) -> Strip:
        """The spread of a section over these organisations, each once."""
        here = places[self._counts[section][places]]
        capped = self._figures[section].capped[here] if figure is Figure.SCORE else None
        return strips.strip(self._points(section, figure)[here], capped)

    def value_strip(self, places: Places, value: ValueId) -> Strip:
        """The spread of a value over these organisations, each once (method, 4.10)."""
        points = self._values[value][places[self._is_signed[places]]]
        return strips.strip(points[~np.isnan(points)])

    def left_out(self, places: Places, section: SectionId) -> Mapping[str, int]:
        """How many of these scorecards are not in the spread of a section, by reason (codes of `domain.portfolio`)."""
        one, left = self._figures[section], places
        found: dict[str, int] = {}
        for code, fits in (
            (portfolio.UNSIGNED, self._is_signed),
            (portfolio.NOT_ASKED, one.asked),
            (portfolio.NOT_LOCKED, self._is_locked[section]),
            (portfolio.COVERAGE, one.scored),
            (portfolio.APPLICABILITY, one.comparable),
        ):
            fitting = left[fits[left]]
            if len(fitting) < len(left):
                found[code] = len(left) - len(fitting)
            left = fitting
        return found

    def at(self, places: Places, section: SectionId, figure: Figure, point: int) -> Places:
        """Those whose dots stand at this whole point."""
        here = places[self._counts[section][places]]
        found: Places = here[strips.whole(self._points(section, figure)[here]) == point]
        return found

    def points(self, places: Places, section: SectionId, figure: Figure) -> list[float | None]:
        """The points of each of these scorecards in their order; None where it does not stand in the spread."""
        return _told(self._points(section, figure)[places], self._counts[section][places])

    def value_points(self, places: Places, value: ValueId) -> list[float | None]:
        """The points of a value of each of these scorecards; None where it does not stand in the spread."""
        points = self._values[value][places]
        return _told(points, self._is_signed[places] & ~np.isnan(points))

    def must_haves(self, places: Places) -> tuple[MustHave, ...]:
        """The must-haves over these organisations, as `domain.portfolio.must_haves` tells them."""
        wanted = np.zeros(len(self), np.bool_)
        wanted[places] = True
        made = []
        for section in self.instrument.sections:
            here = wanted & self._is_signed & self._is_locked[section.id]
            for one in section.indicators:
                if one.critical:
                    said, level = self._table.levels[self._lines[one.id]], self._evidenced[self._lines[one.id]]
                    asked = here & (said != NOT_APPLICABLE) & (said != NOT_ON_CARD)
                    fails = asked & ((level == 0) | (level == UNKNOWN))
                    made.append((one.id, section.id, int(asked.sum()), int(fails.sum())))
        return portfolio.told(made)

    def _section(self, section: SectionId) -> SectionFigures:
        part = self.instrument.section(section)
        lines = [self._lines[one.id] for one in part.indicators]
        return section_figures(self.instrument, part, self._table.levels[lines], self._evidenced[lines])

    def _standing(self, section: SectionId) -> Mask:
        """Which scorecards may stand beside others in a section (method, 8)."""
        one = self._figures[section]
        found: Mask = self._is_signed & one.asked & self._is_locked[section] & one.scored & one.comparable
        return found

    def _points(self, section: SectionId, figure: Figure) -> Floats:
        one = self._figures[section]
        return one.score if figure is Figure.SCORE else one.gap


def _told(points: Floats, stands: Mask) -> list[float | None]:
    return [one if here else None for one, here in zip(points.tolist(), stands.tolist(), strict=True)]


def _names(section: SectionId) -> Callable[[str], bool]:
    """Whether a JSON list names this section."""

    def fits(said: str) -> bool:
        return section in json.loads(said)

    return fits
