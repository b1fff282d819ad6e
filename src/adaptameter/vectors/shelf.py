"""What the scorecards of a shelf say: cells of a heatmap, spreads, must-haves, how far each can be compared."""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cached_property

import numpy as np
import numpy.typing as npt

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.charts.spread import Strip
from adaptameter.domain import portfolio
from adaptameter.domain.agreement import FEWEST_FOR_SPREAD
from adaptameter.domain.comparability import FACILITATED, GRADES, Grade, worst
from adaptameter.domain.filed import NOT_APPLICABLE, NOT_ON_CARD, NOT_REACHED, SKIPPED
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId, ValueId
from adaptameter.domain.portfolio import MustHave
from adaptameter.domain.shelved import Shelved
from adaptameter.vectors.columns import Mask, Places
from adaptameter.vectors.figures import UNKNOWN, Bytes, Floats, SectionFigures, counted, section_figures
from adaptameter.vectors.rows import Rows


class Figure(Enum):
    """What a spread is of: the score of a section, or how far its claim lies above what can be shown."""

    SCORE = "score"
    GAP = "gap"


class Shelf(Rows):
    """The figures of a shelf, by the rules of the domain. `ready` are the languages whose texts were reviewed."""

    def __init__(
        self,
        instrument: Instrument,
        rows: Sequence[Shelved],
        tags: Mapping[str, frozenset[str]],
        closed: frozenset[str],
        ready: frozenset[str],
    ) -> None:
        super().__init__(instrument, rows, tags, closed)
        self._ready = ready
        self._levels = _matrix([row.levels for row in rows], instrument)
        self._evidenced = counted(instrument, self._levels, _matrix([row.evidence for row in rows], instrument))
        self._places = {one: place for place, one in enumerate(instrument.indicators)}
        self._figures = {section.id: self._section(section.id) for section in instrument.sections}

    def grade(self, place: int) -> Grade:
        """The best grade that this scorecard can have beside any other one (method, 8)."""
        return worst(GRADES[code] for code in self.reasons(place))

    def reasons(self, place: int) -> tuple[str, ...]:
        """The codes of `domain.comparability` that keep it from a better grade, the gravest first."""
        found = [code for code, rows in self._weak if rows[place]]
        return ("unsigned",) if "unsigned" in found else tuple(found)

    def section(self, place: int, section: SectionId) -> Cell:
        """The cell of a section: its number and band, or why there is none."""
        one = self._figures[section]
        if not one.asked[place] or not one.any_applies[place]:
            return Cell(Kind.APART)
        if not self._is_locked[section][place]:
            return Cell(Kind.EMPTY)
        if not one.covered[place]:
            return Cell(Kind.UNKNOWN)
        number = str(int(np.floor(one.score[place] + 0.5)))
        return Cell(Kind.LEVEL, int(one.fill[place]), number, bool(one.capped[place]))

    def item(self, place: int, indicator: IndicatorId) -> Cell:
        """The cell of an indicator: the level that counts, or why there is none."""
        column = self._places[indicator]
        said, level = int(self._levels[place, column]), int(self._evidenced[place, column])
        if said in (NOT_ON_CARD, NOT_APPLICABLE):
            return Cell(Kind.APART)
        if said in (SKIPPED, NOT_REACHED):
            return Cell(Kind.EMPTY)
        return Cell(Kind.UNKNOWN) if level == UNKNOWN else Cell(Kind.LEVEL, level, str(level))

    def strip(self, places: Places, section: SectionId, figure: Figure) -> Strip:
        """The spread of a section over these organisations, each once."""
        one = self._figures[section]
        here = places[self._counts(section)[places]]
        points = (one.score if figure is Figure.SCORE else one.gap)[here]
        capped = one.capped[here] if figure is Figure.SCORE else np.zeros(len(here), np.bool_)
        return _strip(points, capped)

    def value_strip(self, places: Places, value: ValueId) -> Strip:
        """The spread of a value over these organisations, each once (method, 4.10)."""
        points = self._value(value)[places]
        points = points[~np.isnan(points) & ~self._unsigned[places]]
        return _strip(points, np.zeros(len(points), np.bool_))

    def left_out(self, places: Places, section: SectionId) -> Mapping[str, int]:
        """How many of these scorecards are not in the spread of a section, by reason (codes of `domain.portfolio`)."""
        one = self._figures[section]
        left = np.ones(len(places), np.bool_)
        found: dict[str, int] = {}
        for code, rows in (
            (portfolio.UNSIGNED, self._unsigned),
            (portfolio.NOT_ASKED, ~one.asked),
            (portfolio.NOT_LOCKED, ~self._is_locked[section]),
            (portfolio.COVERAGE, ~one.covered),
            (portfolio.APPLICABILITY, ~one.comparable),
        ):
            here = left & rows[places]
            if here.any():
                found[code] = int(here.sum())
            left &= ~here
        return found

    def at(self, places: Places, section: SectionId, figure: Figure, point: int) -> Places:
        """Those whose dots stand at this whole point."""
        one = self._figures[section]
        points = np.floor((one.score if figure is Figure.SCORE else one.gap)[places] + 0.5)
        found: Places = places[self._counts(section)[places] & (points == point)]
        return found

    def must_haves(self, places: Places) -> tuple[MustHave, ...]:
        """The must-haves over these organisations, as `domain.portfolio.must_haves` tells them."""
        made = []
        for section in self.instrument.sections:
            here = places[(self._is_locked[section.id] & ~self._unsigned)[places]]
            for one in section.indicators:
                if one.critical:
                    said = self._levels[here, self._places[one.id]]
                    asks = (said != NOT_APPLICABLE) & (said != NOT_ON_CARD)
                    level = self._evidenced[here, self._places[one.id]]
                    fails = asks & ((level == 0) | (level == UNKNOWN))
                    made.append((one.id, section.id, int(asks.sum()), int(fails.sum())))
        return portfolio.told(made)

    @cached_property
    def _unsigned(self) -> Mask:
        found: Mask = self._revisions == 0
        return found

    @cached_property
    def _is_locked(self) -> Mapping[SectionId, Mask]:
        """Where each section is locked."""
        column = self._locked
        known = [frozenset(json.loads(key)) for key in column.keys]
        return {
            section.id: np.array([section.id in one for one in known], np.bool_)[column.codes]
            for section in self.instrument.sections
        }

    @cached_property
    def _weak(self) -> tuple[tuple[str, Mask], ...]:
        """What each scorecard itself says about how far it can be compared, the gravest first (method, 8)."""
        figures = self._figures
        sections = [(one, self._is_locked[section]) for section, one in figures.items()]
        drafts = [not languages or not languages <= self._ready for languages in map(_set, self._languages.keys)]
        led = [bool(json.loads(key).get(FACILITATED)) for key in self._bands.keys]
        asks_who_led = any(one.id == FACILITATED for one in self.instrument.context)
        none = np.zeros(len(self), np.bool_)
        return (
            ("unsigned", self._unsigned),
            ("not_locked", _any(none, (one.asked & ~locked for one, locked in sections))),
            ("coverage", _any(none, (one.asked & ~one.covered for one, _ in sections))),
            ("applicability", _any(none, (one.asked & ~one.comparable for one, _ in sections))),
            ("too_few_shared", _any(none, (one.asked & ~one.enough for one, _ in sections))),
            ("draft_translation", np.array(drafts, np.bool_)[self._languages.codes]),
            ("few_raters", self._raters < FEWEST_FOR_SPREAD),
            ("facilitation_unknown", ~np.array(led, np.bool_)[self._bands.codes] if asks_who_led else none),
        )

    def _counts(self, section: SectionId) -> Mask:
        """Which scorecards may stand beside others in a section (method, 8)."""
        one = self._figures[section]
        found: Mask = ~self._unsigned & one.asked & self._is_locked[section] & one.covered & one.comparable
        return found

    def _section(self, section: SectionId) -> SectionFigures:
        part = self.instrument.section(section)
        columns = [self._places[one.id] for one in part.indicators]
        return section_figures(self.instrument, part, self._levels[:, columns], self._evidenced[:, columns])

    def _value(self, value: ValueId) -> Floats:
        """The points of a value for every scorecard, nan where too few answers carry it."""
        core = [one for section in self.instrument.sections if section.core for one in section.indicators]
        columns = [self._places[one.id] for one in core if value in one.values]
        levels = self._evidenced[:, columns]
        known = levels != UNKNOWN
        answered, reached = known.sum(axis=1), np.where(known, levels, 0).sum(axis=1)
        enough = answered >= max(1, self.instrument.rules.value_min_answers)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(enough, 100 * reached / (self.instrument.scale.top * answered), np.nan)


def _matrix(rows: Sequence[bytes], instrument: Instrument) -> Bytes:
    wide = len(instrument.indicators)
    found: Bytes = np.frombuffer(b"".join(rows), np.uint8).reshape(len(rows), wide)
    return found


def _strip(points: Floats, capped: Mask) -> Strip:
    """The dots in whole points; the middle, and the middle half, only where the method allows them."""
    whole = np.floor(points + 0.5).astype(np.int64)
    enough = len(points) >= portfolio.FEWEST_FOR_MEDIAN
    return Strip(
        points=_piles(whole[~capped]),
        capped=_piles(whole[capped]),
        median=float(np.median(points)) if enough else None,
        quartiles=_quartiles(points) if len(points) >= portfolio.FEWEST_FOR_QUARTILES else None,
    )


def _piles(whole: npt.NDArray[np.int64]) -> dict[int, int]:
    counts = np.bincount(whole)
    return {int(point): int(counts[point]) for point in np.flatnonzero(counts)}


def _quartiles(points: Floats) -> tuple[float, float]:
    low, high = np.quantile(points, (0.25, 0.75))
    return float(low), float(high)


def _any(none: Mask, every: Iterable[Mask]) -> Mask:
    found = none.copy()
    for one in every:
        found |= one
    return found


def _set(languages: str) -> frozenset[str]:
    return frozenset(json.loads(languages))
