"""The spreads as they can leave: one picture of all of them, and the points of every organisation."""

from collections.abc import Iterator

from adaptameter.charts.spread import Titled, height, spreads
from adaptameter.domain.table import Summary, Table, Value
from adaptameter.system.giving_way import giving_way
from adaptameter.ui.pages.spread_reading import SpreadReading
from adaptameter.ui.seen import Drawn, Naming, Seen

_DIGITS = 2
_BEFORE = 2
"""The columns before the points: who, and when."""

_SUMMARIES = (Summary.COUNT, Summary.MEDIAN, Summary.QUARTILES)


def nothing(title: str) -> Seen:
    """What leaves while nothing was read."""
    return Seen(title, Table(title, (), ()))


def seen(reading: SpreadReading, naming: Naming) -> Seen:
    """All lines of this reading."""
    title, lines = reading.said.title(reading.view), reading.lines()
    strips = [Titled(line.name, line.words, line.left_out, line.strip) for line in lines]
    says = " ".join(f"{line.name}: {line.words} {line.left_out}".strip() for line in lines)
    picture = spreads(strips, reading.ticks, says)
    legend = reading.said.legend([line.strip for line in lines], reading.view)
    return Seen(title, _table(reading, title, naming), (Drawn(picture, height(len(strips)), legend=legend),))


def _table(reading: SpreadReading, title: str, naming: Naming) -> Table:
    """A row an organisation that stands somewhere, from A to Z as it is called here."""
    rows = list(_rows(reading, naming))
    if naming.is_anonymous:
        rows.sort(key=_called)
    words = [reading.words.say(code) for code in ("organisation", "year")]
    head = (*words, *(reading.name(key) for key in reading.keys))
    notes = (reading.said.about(reading.view), reading.said.order())
    places = range(_BEFORE, len(head))
    return Table(title, head, tuple(rows), notes, dict.fromkeys(places, _SUMMARIES))


def _rows(reading: SpreadReading, naming: Naming) -> Iterator[tuple[Value, ...]]:
    columns = [reading.points(key) for key in reading.keys]
    for place, points in giving_way(zip(reading.places, zip(*columns, strict=True), strict=True)):
        if any(one is not None for one in points):
            line = reading.shelf.line(int(place))
            called = naming.of(line.organisation.id, line.organisation.name)
            yield called, line.year, *(None if one is None else round(one, _DIGITS) for one in points)


def _called(row: tuple[Value, ...]) -> str:
    return str(row[0])
