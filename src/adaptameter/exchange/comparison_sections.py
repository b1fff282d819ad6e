"""The sheet of the sections: a row a scorecard, the grade first, in alphabetical order."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from openpyxl.utils import get_column_letter

from adaptameter.domain.change import noise_of
from adaptameter.domain.comparability import Grade, needed
from adaptameter.domain.comparable_set import Whole, items_of
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import Side
from adaptameter.exchange.comparison_answers import Answers
from adaptameter.exchange.xlsx_cells import DASH, Content, Live
from adaptameter.exchange.xlsx_figures import MUST_HAVE
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

_BEFORE: Final = (9.0, 34.0, 10.0, 9.0, 12.0)
_EACH: Final = (9.0, 4.0, 10.0)
_LETTERS: Final = 120

Cells = Iterator[tuple[Content, str]]


def widths(found: Whole) -> tuple[float, ...]:
    """How wide the columns of the sheet are."""
    return (*_BEFORE, *chain.from_iterable(_EACH for _section in found.sections))


def sections(page: Page, found: Whole, answers: Answers, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads."""
    page.across(phrases.say("sections"), "title", height=32)
    page.paragraph(phrases.say("compare.not_ranked"), "lead", _LETTERS)
    page.paragraph(phrases.say("compare.about_sections"), "note", _LETTERS)
    page.space()
    titles = page.add(*_titles(found, phrases), height=32)
    head = page.add(*_heads(found, phrases), height=32)
    page.add(*_about_sections(found, phrases, "compare.section_grade", _grades(found)), height=22)
    counted = page.add(*_about_sections(found, phrases, "compare.shared_by_all", _counts(found, answers)), height=22)
    for place in range(len(found.sections)):
        first = len(_BEFORE) + 1 + place * len(_EACH)
        page.merge(titles, first, first + len(_EACH) - 1)
    for side, grade in zip(found.sides, found.grades, strict=True):
        page.add(*_line(found, side, grade, answers, counted), height=24)
    page.sheet.freeze_panes = f"C{head + 1}"
    return head


def _titles(found: Whole, phrases: Phrases) -> Cells:
    yield from ((None, "head") for _width in _BEFORE)
    for section in found.sections:
        yield phrases.texts.section(section) or section, "head_middle"
        yield from ((None, "head_middle") for _width in _EACH[1:])


def _heads(found: Whole, phrases: Phrases) -> Cells:
    for code in ("compare.best_grade", "organisation", "country", "year", "together.raters"):
        yield phrases.say(code), "head"
    for _section in found.sections:
        yield phrases.say("score"), "head_middle"
        yield MUST_HAVE, "head_middle"
        yield phrases.say("compare.shared"), "head_middle"


def _about_sections(found: Whole, phrases: Phrases, code: str, said: list[tuple[Content, str]]) -> Cells:
    """A line that says something about each section as a whole."""
    yield None, "soft"
    yield phrases.say(code), "soft"
    yield from ((None, "soft") for _width in _BEFORE[2:])
    for one in said:
        yield from ((None, "middle"), (None, "middle"), one)


def _grades(found: Whole) -> list[tuple[Content, str]]:
    return [(found.section_grade(section).value, "middle") for section in found.sections]


def _counts(found: Whole, answers: Answers) -> list[tuple[Content, str]]:
    return [(Live(f"SUM({answers.shared(one)})", found.shared[one]), "big") for one in found.sections]


def _line(found: Whole, side: Side, grade: Grade, answers: Answers, counted: int) -> Cells:
    yield grade.value, "big"
    yield side.card.organisation.name, "strong"
    yield side.card.organisation.country, "middle"
    yield side.card.year, "middle"
    yield _raters(side.card), "middle"
    place = found.column(side)
    for number, section in enumerate(found.sections):
        if place is None or section not in side.items:
            yield from ((DASH, "middle"), (None, "mark"), (DASH, "middle"))
            continue
        score = side.card.profile.section(section)
        yield DASH if score.display is None else score.display, "big"
        yield MUST_HAVE if score.is_capped else None, "mark"
        cell = f"{get_column_letter(len(_BEFORE) + (number + 1) * len(_EACH))}${counted}"
        yield _on_shared(found, section, place, answers, cell), "points"


def _raters(card: Scorecard) -> str:
    """How many answered alone, from the fewest to the most in a section."""
    counted = sorted({noise_of(card, section).raters for section in card.sections})
    return f"{counted[0]}–{counted[-1]}" if len(counted) > 1 else str(counted[0])


def _on_shared(found: Whole, section: SectionId, place: int, answers: Answers, counted: str) -> Live:
    """The points on the questions that all share, where they are enough."""
    side, shared = found.shown[place], found.on_shared.get(section)
    all_of, weights = answers.shared(section), answers.weights(section)
    top = side.method.scale.top
    points = f"100*SUMPRODUCT({all_of},{weights},{answers.cells(side, section)})/({top}*SUMPRODUCT({all_of},{weights}))"
    enough = f"{counted}>={needed(items_of(found.shown, section))}"
    return Live(f'IF({enough},{points},"{DASH}")', DASH if shared is None else shared[place].base)
