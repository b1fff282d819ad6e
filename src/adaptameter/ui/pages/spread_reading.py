"""Spreads in words: how many there are, where they lie, who is left out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication

from adaptameter.charts.spread import Strip
from adaptameter.domain import portfolio
from adaptameter.domain.instrument import SectionId, ValueId
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Figure, Shelf

View = Literal["scores", "gap", "values"]

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
        return SpreadLine(key, self.name(key), strip, " ".join(_said(strip)), self._left_out(key, strip))

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
            left = len(self.places) - strip.count
            said = QCoreApplication.translate("Spread", "Left out: %n not signed, or with too few answers.", "", left)
            return said if left else ""
        reasons = self.words.joined(_reasons(self.shelf.left_out(self.places, SectionId(key))))
        return QCoreApplication.translate("Spread", "Left out: {reasons}.").format(reasons=reasons) if reasons else ""


def legend(strips: Iterable[Strip], view: View) -> str:
    """What the marks of these pictures mean."""
    every = tuple(strips)
    said = []
    if any(not one.has_columns for one in every):
        said.append(QCoreApplication.translate("Spread", "A dot is an organisation."))
    if any(one.has_columns for one in every):
        said.append(QCoreApplication.translate("Spread", "The higher a column, the more organisations stand there."))
    if view == "scores":
        said.append(QCoreApplication.translate("Spread", "What is hollow is held by a must-have."))
    if any(one.median is not None for one in every):
        said.append(QCoreApplication.translate("Spread", "The dark line is the middle."))
    if any(one.quartiles is not None for one in every):
        said.append(QCoreApplication.translate("Spread", "Half of all stand on the pale ground."))
    return " ".join(said)


def _said(strip: Strip) -> Iterator[str]:
    """How many there are, and where they lie as far as that may be said (method, 9)."""
    count = strip.count
    if not count:
        yield QCoreApplication.translate("Spread", "Nobody stands here yet.")
        return
    if strip.median is None:
        yield QCoreApplication.translate("Spread", "%n organisation(s): too few for a middle.", "", count)
    elif strip.quartiles is None:
        said = QCoreApplication.translate("Spread", "%n organisation(s). The middle is {middle}.", "", count)
        yield said.format(middle=_whole(strip.median))
    else:
        said = QCoreApplication.translate(
            "Spread",
            "%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.",
            "",
            count,
        )
        low, high = strip.quartiles
        yield said.format(low=_whole(low), high=_whole(high), middle=_whole(strip.median))
    if held := sum(strip.capped.values()):
        yield QCoreApplication.translate("Spread", "%n held by a must-have.", "", held)


def _reasons(left_out: Mapping[str, int]) -> Iterator[str]:
    for code, count in left_out.items():
        match code:
            case portfolio.UNSIGNED:
                yield QCoreApplication.translate("Spread", "%n not signed", "", count)
            case portfolio.NOT_ASKED:
                yield QCoreApplication.translate("Spread", "%n without this section", "", count)
            case portfolio.NOT_LOCKED:
                yield QCoreApplication.translate("Spread", "%n where the section is not locked", "", count)
            case portfolio.COVERAGE:
                yield QCoreApplication.translate("Spread", "%n where too much is not known", "", count)
            case portfolio.APPLICABILITY:
                yield QCoreApplication.translate("Spread", "%n where too much does not apply", "", count)


def _whole(points: float) -> int:
    return int(points + 0.5)
