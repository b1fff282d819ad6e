"""A heatmap as it can leave the program: pictures of some forty organisations each, one table of all."""

from collections.abc import Iterator, Sequence
from heapq import merge
from typing import Final

from PySide6.QtCore import QObject

from adaptameter.charts.heatmap import Cell, Kind, Row, heatmap, height
from adaptameter.domain.comparability import Grade
from adaptameter.domain.shelved import Field, Line
from adaptameter.domain.table import Summary, Table, Value
from adaptameter.system.giving_way import giving_way
from adaptameter.ui.keys import key_name
from adaptameter.ui.pages.heatmap_marks import Marks
from adaptameter.ui.pages.heatmap_reading import HeatReading
from adaptameter.ui.seen import Drawn, Naming, Seen
from adaptameter.wording.comparing import grade_words

ROWS_A_PICTURE: Final = 40
MOST_PICTURES: Final = 25
"""More are not drawn: the table has everything."""

_A_PIECE: Final = 2000
_SIGNS: Final = {Kind.UNKNOWN: "?", Kind.APART: "–", Kind.EMPTY: ""}


class Leaving(QObject):
    """Makes what leaves of what is read; anonymous rows stand in the order of their aliases, without a country."""

    def __init__(self, reading: HeatReading, title: str, naming: Naming) -> None:
        super().__init__()
        self._reading, self._title, self._naming = reading, title, naming
        named = [(naming.of(line.organisation.id, line.organisation.name), row) for row, line in self._lines()]
        self._rows = _sorted(named) if naming.is_anonymous else named

    def seen(self) -> Seen:
        """All of it."""
        return Seen(self._title, self._table(), tuple(self._pictures()))

    def _lines(self) -> Iterator[tuple[int, Line]]:
        return ((row, self._reading.line(row)) for row in giving_way(range(len(self._reading))))

    def _pictures(self) -> Iterator[Drawn]:
        starts = range(0, len(self._rows), ROWS_A_PICTURE)[:MOST_PICTURES]
        heads = [column.title for column in self._reading.columns]
        legend = " · ".join(words for mark, words in Marks(self._reading).cells() if mark.kind is Kind.LEVEL)
        for number, start in enumerate(starts, 1):
            rows = [self._row(name, row) for name, row in giving_way(self._rows[start : start + ROWS_A_PICTURE])]
            name = self.tr("{number} of {all}").format(number=number, all=len(starts)) if len(starts) > 1 else ""
            yield Drawn(heatmap(heads, rows, self._says(rows)), height(heads, len(rows)), name, legend)

    def _row(self, name: str, row: int) -> Row:
        head = self._reading.row(row)
        return Row(head.grade, name, () if head.refused else self._cells(row), head.refused)

    def _cells(self, row: int) -> tuple[Cell, ...]:
        return tuple(self._reading.cell(row, column) for column in range(len(self._reading.columns)))

    def _says(self, rows: Sequence[Row]) -> str:
        words = self.tr("{title}. From {first} to {last}. A cell for each; the table has every number.")
        return words.format(title=self._title, first=rows[0].name, last=rows[-1].name)

    def _table(self) -> Table:
        words, count = self._reading.words, len(self._reading.columns)
        columns = [self._reading.named(column) for column in range(count)]
        who = [words.say("compare.grade"), words.say("organisation"), words.say("country"), words.say("year")]
        if self._naming.is_anonymous:
            who.remove(words.say("country"))
        head = (*who, *columns, self.tr("Remark"))
        rows = tuple(self._values(name, row) for name, row in giving_way(self._rows))
        summaries: tuple[Summary, ...] = (Summary.COUNT,)
        if self._reading.section is None:
            summaries = (Summary.COUNT, Summary.MEDIAN, Summary.QUARTILES)
        places = range(len(who), len(who) + count)
        return Table(self._title, head, rows, self._notes(), dict.fromkeys(places, summaries))

    def _values(self, name: str, row: int) -> tuple[Value, ...]:
        line, head = self._reading.line(row), self._reading.row(row)
        country = key_name(self._reading.words, Field.COUNTRY, line.organisation.country)
        who = (head.grade, name, line.year) if self._naming.is_anonymous else (head.grade, name, country, line.year)
        if head.refused:
            return (*who, *(None for _ in self._reading.columns), head.refused)
        cells = self._cells(row)
        return (*who, *map(_value, cells), self._remark(cells))

    def _remark(self, cells: Sequence[Cell]) -> str:
        held = [self._reading.named(column) for column, cell in enumerate(cells) if cell.capped]
        return self.tr("Held by a must-have: {sections}").format(sections=", ".join(held)) if held else ""

    def _notes(self) -> tuple[str, ...]:
        """What the table is not, and what its signs mean."""
        reading = self._reading
        signs = self.tr("“?” {unknown}. “–” {apart}. An empty cell: {empty}.")
        notes = [
            reading.words.say("purpose"),
            signs.format(unknown=reading.unknown, apart=reading.apart, empty=reading.empty),
            *(grade_words(reading.words, grade) for grade in Grade),
        ]
        if reading.section is None:
            notes.append(
                self.tr("Median and quartiles are of every number in a column, also of those only seen side by side.")
            )
        if len(self._rows) > ROWS_A_PICTURE * MOST_PICTURES:
            drawn = self.tr("The pictures show the first {shown} organisations, this table all {all}.")
            notes.append(drawn.format(shown=ROWS_A_PICTURE * MOST_PICTURES, all=len(self._rows)))
        return tuple(notes)


def _value(cell: Cell) -> Value:
    return int(cell.number) if cell.kind is Kind.LEVEL else _SIGNS[cell.kind]


def _sorted(named: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """In pieces that are merged: one call for tens of thousands would hold the window up."""
    pieces = (sorted(named[start : start + _A_PIECE]) for start in range(0, len(named), _A_PIECE))
    return list(giving_way(merge(*pieces)))
