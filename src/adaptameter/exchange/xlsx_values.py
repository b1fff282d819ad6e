"""The values: one column each, with every core answer that carries it, and the mean above."""

from collections.abc import Sequence
from typing import Final

from openpyxl.utils import get_column_letter

from adaptameter.domain.instrument import IndicatorId, ValueId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore, ValueScore
from adaptameter.exchange.xlsx_about import NOT_APPLICABLE, UNKNOWN, Rules
from adaptameter.exchange.xlsx_cells import DASH, Content, Live
from adaptameter.exchange.xlsx_look import colour_levels
from adaptameter.exchange.xlsx_page import Page
from adaptameter.exchange.xlsx_section import SectionSheet
from adaptameter.wording.phrases import Phrases

_POINTS: Final = 5
_ANSWERED: Final = 6
_FIRST: Final = 7


def widths(values: Sequence[ValueId]) -> tuple[float, ...]:
    """How wide the columns of the sheet are."""
    return (11, 44, *[16] * len(values))


def values(page: Page, card: Scorecard, sections: Sequence[SectionSheet], rules: Rules, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads."""
    core = {section.id for section in card.instrument.sections if section.core}
    items = [(item, one.counts) for one in sections if one.score.section in core for item in one.score.items]
    scores = card.profile.values
    last = _FIRST + max(1, len(items)) - 1
    page.across(phrases.say("values"), "title", height=32)
    page.across(f"{card.organisation.name} · {card.year}", "subtitle", height=20)
    page.paragraph(phrases.say("values_lead"), "lead", 40 + 14 * len(scores))
    names = [(phrases.texts.value(one.value) or one.value, "head_middle") for one in scores]
    head = page.add((phrases.say("code"), "head"), (phrases.say("indicator"), "head"), *names, height=30)
    columns = [get_column_letter(place) for place in range(3, 3 + len(scores))]
    means = [(_mean(column, one, rules, last), "points") for column, one in zip(columns, scores, strict=True)]
    counted = [(_counted(column, one, last), "big") for column, one in zip(columns, scores, strict=True)]
    page.add((None, "strong"), (phrases.say("workbook_value_points"), "strong"), *means, height=22)
    page.add((None, "strong"), (phrases.say("answered"), "strong"), *counted, height=22)
    for item, counts in items:
        page.add(*_line(item, counts, scores, phrases))
    if items and scores:
        cells = f"{columns[0]}{_FIRST}:{columns[-1]}{last}"
        colour_levels(page.sheet, cells, f"{columns[0]}{_FIRST}", card.instrument.scale.top)
    page.sheet.freeze_panes = f"C{_FIRST}"
    return head


def _cells(column: str, last: int) -> str:
    return f"{column}${_FIRST}:{column}${last}"


def _counted(column: str, score: ValueScore, last: int) -> Live:
    return Live(f"COUNT({_cells(column, last)})", score.answered)


def _mean(column: str, score: ValueScore, rules: Rules, last: int) -> Live:
    enough, cells = f"{column}{_ANSWERED}>={rules.value_answers}", _cells(column, last)
    mean = f"100*SUM({cells})/({rules.top}*{column}{_ANSWERED})"
    return Live(f'IF({enough},{mean},"{DASH}")', DASH if score.points is None else score.points)


def _line(
    item: ItemScore, counts: dict[IndicatorId, str], scores: Sequence[ValueScore], phrases: Phrases
) -> list[tuple[Content, str]]:
    indicator = item.indicator
    cells: list[tuple[Content, str]] = [(indicator.id, "soft"), (phrases.texts.title(indicator.id), "text")]
    counted: str | int = item.evidenced if item.evidenced is not None else UNKNOWN
    if not item.is_applicable:
        counted = NOT_APPLICABLE
    for score in scores:
        carried = score.value in indicator.values
        cells.append((Live(counts[indicator.id], counted) if carried else None, "middle"))
    return cells
