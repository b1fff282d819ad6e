"""What is read of a shelf for its spreads: a line a section or value, and who stands at a point."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from adaptameter.charts.spread import Strip
from adaptameter.domain.instrument import SectionId, ValueId
from adaptameter.ui.pages.spread_words import SpreadWords, View
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Figure, Shelf

_EVENLY: Final = (0, 25, 50, 75)
"""Ticks where there are no bands."""


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """The spread of one section or value: its id, its name, its dots, two sentences."""

    key: str
    name: str
    strip: Strip
    words: str
    left_out: str


@dataclass(frozen=True, slots=True)
class SpreadReading:
    """What is read of these scorecards of a shelf, one an organisation. It needs no widget, and runs in any thread."""

    said: SpreadWords
    words: Phrases
    shelf: "Shelf"
    places: "Places"
    view: View
    _points: dict[str, "list[float | None]"] = field(default_factory=dict, compare=False)

    @property
    def ticks(self) -> tuple[int, ...]:
        """Where the axis is marked, but for 100."""
        if self.view != "scores":
            return _EVENLY
        return tuple(int(band.start) for band in self.shelf.instrument.rules.bands)

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of the lines, in the order of the instrument."""
        instrument = self.shelf.instrument
        return tuple(instrument.values) if self.view == "values" else tuple(one.id for one in instrument.sections)

    def name(self, key: str) -> str:
        """What the section or value is called."""
        texts = self.words.texts
        return texts.value(key) if self.view == "values" else texts.section(SectionId(key))

    def lines(self) -> tuple[SpreadLine, ...]:
        """Every section or value."""
        return tuple(self._line(key) for key in self.keys)

    def points(self, key: str) -> "list[float | None]":
        """The points of every scorecard, None where it does not stand in the line of this key."""
        if key not in self._points:
            self._points[key] = self._read(key)
        return self._points[key]

    def at(self, key: str, point: int) -> list[int]:
        """The places of those whose dots stand at this whole point, from A to Z."""
        if self.view != "values":
            return [int(place) for place in self.shelf.at(self.places, SectionId(key), self._figure, point)]
        found = zip(self.places, self.points(key), strict=True)
        return [int(place) for place, points in found if points is not None and int(points + 0.5) == point]

    @property
    def _figure(self) -> "Figure":
        from adaptameter.vectors.shelf import Figure  # numpy costs 250 ms at import; here it is loaded already

        return Figure.SCORE if self.view == "scores" else Figure.GAP

    def _line(self, key: str) -> SpreadLine:
        strip = self._strip(key)
        return SpreadLine(key, self.name(key), strip, self.said.said(strip), self._left_out(key, strip))

    def _strip(self, key: str) -> Strip:
        if self.view == "values":
            return self.shelf.value_strip(self.places, ValueId(key))
        return self.shelf.strip(self.places, SectionId(key), self._figure)

    def _read(self, key: str) -> "list[float | None]":
        if self.view == "values":
            return self.shelf.value_points(self.places, ValueId(key))
        return self.shelf.points(self.places, SectionId(key), self._figure)

    def _left_out(self, key: str, strip: Strip) -> str:
        if self.view == "values":
            return self.said.left_out_of_value(len(self.places) - strip.count)
        counts = self.shelf.left_out(self.places, SectionId(key))
        return self.said.left_out(self.words.joined(self.said.reasons(counts)))
