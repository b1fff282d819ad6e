"""The sheet of the answers: one row a question, one column a scorecard; every figure of the workbook counts from it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.utils import get_column_letter

from adaptameter.domain.comparability import sections_of
from adaptameter.domain.instrument import Indicator, SectionId
from adaptameter.domain.scoring import ItemScore
from adaptameter.domain.shared_items import Key, Side
from adaptameter.exchange.xlsx_about import NOT_APPLICABLE, UNKNOWN
from adaptameter.exchange.xlsx_cells import Content, Live, on
from adaptameter.exchange.xlsx_look import colour_levels
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.comparing import scorecard_words
from adaptameter.wording.phrases import Phrases

_BEFORE: Final = (22.0, 10.0, 44.0, 8.0, 10.0)
_COLUMN: Final = 14.0
_WEIGHT: Final = "D"
_SHARED: Final = "E"


@dataclass(frozen=True, slots=True)
class Answers:
    """Where the answers stand: the rows of each section, the column of each scorecard."""

    title: str
    rows: Mapping[SectionId, tuple[int, int]]
    columns: Mapping[int, str]

    def has(self, side: Side) -> bool:
        """Whether this scorecard has a column."""
        return id(side) in self.columns

    def cells(self, side: Side, section: SectionId) -> str:
        """The answers of a scorecard to a section."""
        return self._range(self.columns[id(side)], section)

    def weights(self, section: SectionId) -> str:
        """The weights of the questions of a section."""
        return self._range(_WEIGHT, section)

    def shared(self, section: SectionId) -> str:
        """1 for every question of a section that has a level on all scorecards."""
        return self._range(_SHARED, section)

    def _range(self, column: str, section: SectionId) -> str:
        first, last = self.rows[section]
        return on(self.title, f"${column}${first}:${column}${last}")


def widths(sides: Sequence[Side]) -> tuple[float, ...]:
    """How wide the columns of the sheet are."""
    return (*_BEFORE, *[_COLUMN] * len(sides))


def answers(page: Page, sides: Sequence[Side], phrases: Phrases, *, in_one_table: bool) -> Answers:
    """Fill the sheet; without `in_one_table` no question is shared by all."""
    page.across(phrases.say("compare.answers"), "title", height=32)
    page.paragraph(phrases.say("compare.about_answers"), "lead", 90)
    page.space()
    heads = [phrases.say(code) for code in ("section", "code", "question", "weight", "compare.shared")]
    names = [(scorecard_words(phrases, side.card), "head_middle") for side in sides]
    head = page.add(*[(words, "head") for words in heads], *names, height=44)
    letters = [get_column_letter(len(_BEFORE) + 1 + place) for place in range(len(sides))]
    rows: dict[SectionId, tuple[int, int]] = {}
    for section in sections_of(*sides) if sides else ():
        first = page.next
        for key, indicator in _questions(sides, section).items():
            row = page.next
            count = f"COUNT({letters[0]}{row}:{letters[-1]}{row})={len(sides)}"
            everywhere = in_one_table and all(key in side.answered(section) for side in sides)
            live = Live(f"IF({count},1,0)", int(everywhere)) if in_one_table else 0
            page.add(*_line(section, indicator, live, phrases), *_said(sides, section, key), height=20)
        rows[section] = (first, page.next - 1)
    if rows:
        cells = f"{letters[0]}{head + 1}:{letters[-1]}{page.next - 1}"
        colour_levels(page.sheet, cells, f"{letters[0]}{head + 1}", sides[0].method.scale.top)
    page.sheet.freeze_panes = f"{get_column_letter(len(_BEFORE) + 1)}{head + 1}"
    return Answers(page.title, rows, {id(side): letter for side, letter in zip(sides, letters, strict=True)})


def _questions(sides: Sequence[Side], section: SectionId) -> dict[Key, Indicator]:
    """Every question of a section, in the order of the instruments."""
    return {key: one.indicator for side in reversed(sides) for key, one in side.items.get(section, {}).items()}


def _line(section: SectionId, indicator: Indicator, shared: Content, phrases: Phrases) -> Iterator[tuple[Content, str]]:
    yield phrases.texts.section(section) or section, "soft"
    yield indicator.id, "soft"
    yield phrases.texts.title(indicator.id) or indicator.id, "text"
    yield indicator.weight, "middle"
    yield shared, "middle"


def _said(sides: Sequence[Side], section: SectionId, key: Key) -> Iterator[tuple[Content, str]]:
    for side in sides:
        yield _level(side.items.get(section, {}).get(key)), "answer"


def _level(said: ItemScore | None) -> Content:
    """What an answer counts as; empty where the question was not asked."""
    if said is None:
        return None
    if said.evidenced is not None:
        return said.evidenced
    return UNKNOWN if said.is_applicable else NOT_APPLICABLE
