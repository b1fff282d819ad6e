"""What a heatmap says of the organisations that are shown: heads, cells, and each of them in words."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.domain.comparability import GRADES, Grade
from adaptameter.domain.instrument import Indicator, Section, SectionId
from adaptameter.domain.shelved import Field, Line
from adaptameter.ui.keys import key_name, key_order
from adaptameter.ui.widgets.heat_table import HeatColumn, HeatRow
from adaptameter.wording.comparing import grade_words
from adaptameter.wording.phrases import Phrases, isolated

if TYPE_CHECKING:
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Shelf


ORDERS: Final = (Field.NAME, Field.COUNTRY, Field.REGION, Field.FORM, Field.SIZE, Field.YEAR, Field.GRADE)
"""By what rows can be ordered. No score is among them: nothing is ranked."""

_KEPT = 1000
"""Heads that are remembered: more than a screen has, fewer than a library."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is shown: the questions of `section`, or all sections; the rows in the order of this field."""

    section: SectionId | None = None
    order: Field = Field.NAME

    @property
    def beside(self) -> Field:
        """What stands beside a name: by what the rows are ordered, else the country."""
        return Field.COUNTRY if self.order in (Field.NAME, Field.GRADE) else self.order


class HeatReading(QObject):
    """A shelf read in the words of one language. A row is a scorecard, a column a section or a question."""

    def __init__(self, shelf: "Shelf", places: "Places", words: Phrases, asked: Asked) -> None:
        super().__init__()
        self.shelf, self.places, self.words = shelf, places, words
        self.asked = asked
        self._chosen: Collection[int] = ()
        self._rows: dict[int, HeatRow] = {}
        self.section = shelf.instrument.section(asked.section) if asked.section is not None else None
        self._parts: tuple[Section | Indicator, ...] = (
            self.section.indicators if self.section is not None else shelf.instrument.sections
        )
        self.columns = tuple(self._column(part) for part in self._parts)

    def __len__(self) -> int:
        return len(self.places)

    def show_chosen(self, chosen: Collection[int]) -> None:
        """Ticks the scorecards with these numbers, and no others."""
        self._chosen = chosen
        self._rows.clear()

    def line(self, row: int) -> Line:
        """The scorecard of a row."""
        return self.shelf.line(self._place(row))

    def row(self, row: int) -> HeatRow:
        """Its head; an organisation whose board has not signed is not compared."""
        head = self._rows.get(row)
        if head is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            self._rows[row] = head = self._row(self._place(row))
        return head

    def row_says(self, row: int) -> str:
        """Whose it is, what its grade allows, and why it is not better."""
        return "\n".join((self._title(self.line(row)), self.grade_says(row), *self.reasons(row)))

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell; nothing of who is not compared, no question of a section that is not locked."""
        place, part = self._place(row), self._parts[column]
        if self.row(row).refused:
            return Cell(Kind.EMPTY)
        if isinstance(part, Section):
            return self.shelf.section(place, part.id)
        if self.section is not None and self.shelf.section(place, self.section.id).kind is Kind.EMPTY:
            return Cell(Kind.EMPTY)
        return self.shelf.item(place, part.id)

    def says(self, row: int, column: int) -> str:
        """ "Asociación Tz'ikin, Anti-corruption: 49, Starting, held by a must-have"."""
        head = self.row(row)
        words = self.tr("{organisation}, {section}: {cell}").format(
            organisation=isolated(head.name),
            section=self.named(column),
            cell=head.refused or self.cell_says(self.cell(row, column)),
        )
        return self.tr("{cell}. Chosen.").format(cell=words) if head.is_chosen else words

    def cell_says(self, cell: Cell) -> str:
        """A cell without whose it is: "49, Starting, held by a must-have"."""
        match cell.kind:
            case Kind.LEVEL:
                name = self._level(cell.fill)
                held = self.tr("held by a must-have") if cell.capped else ""
                return self.words.joined((isolated(cell.number), name, held))
            case Kind.UNKNOWN:
                return self.unknown
            case Kind.APART:
                return self.apart
            case Kind.EMPTY:
                return self.empty

    def named(self, column: int) -> str:
        """What a column is about: the title of a section, or the code of a question with its title."""
        part = self._parts[column]
        if isinstance(part, Section):
            return self.words.texts.section(part.id)
        return self.tr("{code} {title}").format(code=isolated(part.id), title=self.words.texts.title(part.id))

    def part(self, column: int) -> Section | Indicator:
        """What a column is about."""
        return self._parts[column]

    def section_of(self, column: int) -> SectionId:
        """The section to which a column belongs."""
        part = self._parts[column] if self.section is None else self.section
        return SectionId(part.id)

    def grade_says(self, row: int) -> str:
        """What the grade of a row allows."""
        return grade_words(self.words, self.shelf.grade(self._place(row)))

    def reasons(self, row: int) -> tuple[str, ...]:
        """Why it is not A, the gravest reasons only."""
        place = self._place(row)
        grade = self.shelf.grade(place)
        codes = [code for code in self.shelf.reasons(place) if GRADES[code] is grade]
        return tuple(self._reason(code, place) for code in codes)

    @property
    def unknown(self) -> str:
        """What a hatched cell says."""
        return self.tr("unknown")

    @property
    def apart(self) -> str:
        """What a dash says."""
        return self.tr("not asked, or does not apply")

    @property
    def empty(self) -> str:
        """What an empty cell says."""
        return self.tr("not answered, or not locked") if self.section is not None else self.tr("not locked")

    @property
    def refused(self) -> str:
        """What stands in the place of the cells of an organisation whose board has not signed."""
        return self.tr("Not compared: the board has not signed it.")

    def _place(self, row: int) -> int:
        return int(self.places[row])

    def _row(self, place: int) -> HeatRow:
        line, grade = self.shelf.line(place), self.shelf.grade(place)
        is_refused = grade is Grade.D
        return HeatRow(
            grade=grade.value,
            name=line.organisation.name,
            beside=key_name(self.words, self.asked.beside, self.shelf.key(place, self.asked.beside)),
            is_chosen=line.number in self._chosen,
            refused=self.refused if is_refused else "",
            help=self.tr("What can be done?") if is_refused else "",
        )

    def _title(self, line: Line) -> str:
        country = key_name(self.words, Field.COUNTRY, line.organisation.country)
        title = self.words.say("title", organisation=isolated(line.organisation.name), year=line.year)
        return self.words.joined((title, country))

    def _column(self, part: Section | Indicator) -> HeatColumn:
        texts = self.words.texts
        if isinstance(part, Section):
            return HeatColumn(texts.section(part.id), texts.section(part.id))
        must = self.tr("must-have") if part.critical else ""
        says = self.words.joined((part.id, must))
        return HeatColumn(
            part.id, self.tr("{code}: {question}").format(code=says, question=texts.question(part.id)), must
        )

    def _level(self, fill: int) -> str:
        if self.section is not None:
            return self.words.texts.level(fill)
        return self.words.texts.band(self.shelf.instrument.rules.bands[fill].code)

    def _reason(self, code: str, place: int) -> str:
        if code == "too_few_shared":
            return self.words.say("library.too_few_shared")
        if code == "draft_translation":
            languages = self.shelf.line(place).languages
            return self.words.say("compare.draft_translation", language=isolated(" ".join(languages)))
        return self.words.say(f"compare.{code}")


def ordered(shelf: "Shelf", places: "Places", by: Field, words: Phrases) -> "Places":
    """These scorecards, from A to Z, in the order of a field; those that are alike in it stay from A to Z."""
    if by is Field.NAME:
        return places
    if by is Field.YEAR:
        return shelf.ordered(places, by, down=True)
    return shelf.ordered(places, by, order=key_order(words, by, shelf.options(by)))
