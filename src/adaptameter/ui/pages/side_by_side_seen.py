"""Scorecards side by side, as they can leave the program."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from adaptameter.charts.side_by_side import Row, height, side_by_side
from adaptameter.domain.comparable_set import Whole
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.table import Table, Value
from adaptameter.instruments.reader import Booklet
from adaptameter.services import comparing
from adaptameter.ui.pages.side_by_side_reading import SideReading
from adaptameter.ui.seen import Drawn, Naming, Seen
from adaptameter.ui.widgets.side_row import CellLine, RowLine
from adaptameter.wording.phrases import Phrases

_DIGITS = 2


def seen(reading: SideReading, words: Phrases) -> Seen:
    """The sections as a table and as a picture, with the grade and its reasons above them."""
    title = QCoreApplication.translate("SideBySide", "Side by side")
    rows = reading.sections()
    names = [head.says for head in reading.heads()]
    about = [words.say(code) for code in ("section", "compare.grade", "compare.shared", "compare.of")]
    table = Table(title, (*about, *names), tuple(_row(one) for one in rows), _notes(reading, words))
    says = " ".join(_says(row, words) for row in rows)
    drawn = [Row(row.name, row.lines[0], tuple(cell.mark for cell in row.cells)) for row in rows]
    picture = side_by_side(names, drawn, reading.ticks, says)
    return Seen(title, table, (Drawn(picture, height(len(rows))),) if rows else ())


def nothing_seen() -> Seen:
    """What leaves while nothing is chosen."""
    title = QCoreApplication.translate("SideBySide", "Side by side")
    return Seen(title, Table(title, (), ()))


def renamed(found: Whole, owners: Sequence[str], naming: Naming, booklet: Booklet) -> Whole:
    """The same comparison under other names, in their order; `owners` are the organisations of its scorecards."""
    both = zip(found.cards, owners, strict=True)
    return comparing.compare([_named(card, owner, naming) for card, owner in both], booklet)


def _named(card: Scorecard, owner: str, naming: Naming) -> Scorecard:
    return card.named(naming.of(owner, card.organisation.name))


def _row(row: RowLine) -> tuple[Value, ...]:
    grade = row.grade.value if row.grade else ""
    return (row.name, grade, *row.counted, *(_cell(one) for one in row.cells))


def _says(row: RowLine, words: Phrases) -> str:
    cells = words.joined(f"{cell.whose}: {cell.says}" for cell in row.cells)
    return f"{row.name}. {cells}."


def _cell(cell: CellLine) -> Value:
    return cell.mark.words if cell.mark.points is None else round(cell.mark.points, _DIGITS)


def _notes(reading: SideReading, words: Phrases) -> tuple[str, ...]:
    grade, meaning = reading.grade
    return (
        words.say("compare.graded", grade=grade.value, meaning=meaning),
        *(f"{one.title}. {one.words}" for one in reading.refused()),
        *(one.words for one in reading.reasons()),
        words.say("compare.points_shown"),
        words.say("compare.not_ranked"),
        words.say("purpose"),
    )
