"""The legend of a heatmap: bands or levels, other cells, and what each grade allows."""

from itertools import pairwise

from PySide6.QtCore import QObject

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.domain.comparability import Grade
from adaptameter.ui.pages.heatmap_reading import HeatReading
from adaptameter.wording.comparing import meaning_words
from adaptameter.wording.phrases import isolated

_TOP = 100
_HELD = 1
"""The band in which most that is held stands."""


class Marks(QObject):
    """The entries of the legend: a mark, and its words."""

    def __init__(self, reading: HeatReading) -> None:
        super().__init__()
        self._reading = reading

    def cells(self) -> list[tuple[Cell, str]]:
        """What stands in cells."""
        reading = self._reading
        made = self._bands() if reading.section is None else self._levels()
        return [
            *made,
            (Cell(Kind.UNKNOWN), reading.unknown),
            (Cell(Kind.APART), reading.apart),
            (Cell(Kind.EMPTY), reading.empty),
        ]

    def grades(self) -> list[tuple[str, str]]:
        """What each grade allows."""
        return [(grade.value, meaning_words(self._reading.words, grade)) for grade in Grade]

    def _bands(self) -> list[tuple[Cell, str]]:
        texts, bands = self._reading.words.texts, self._reading.shelf.instrument.rules.bands
        ends = [*(after.start - 1 for _, after in pairwise(bands)), _TOP]
        made: list[tuple[Cell, str]] = []
        for place, (band, end) in enumerate(zip(bands, ends, strict=True)):
            points = isolated(f"{band.start}–{end}")
            named = self.tr("{points} {band}").format(points=points, band=texts.band(band.code))
            made.append((Cell(Kind.LEVEL, place), named))
        return [*made, (Cell(Kind.LEVEL, _HELD, capped=True), self.tr("held by a must-have"))]

    def _levels(self) -> list[tuple[Cell, str]]:
        scale, words = self._reading.shelf.instrument.scale, self._reading.words
        return [
            (Cell(Kind.LEVEL, level), words.say("level_words", level=level, name=words.texts.level(level)))
            for level in range(scale.top + 1)
        ]
