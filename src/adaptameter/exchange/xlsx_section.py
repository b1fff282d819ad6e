"""One sheet a section: every answer, and below them the figures as formulas that follow the answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from openpyxl.worksheet.datavalidation import DataValidation

from adaptameter.domain.answer import State
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore, SectionScore
from adaptameter.exchange import xlsx_figures
from adaptameter.exchange.xlsx_about import DONT_KNOW, NOT_APPLICABLE, SKIPPED, UNKNOWN, Rules
from adaptameter.exchange.xlsx_cells import Content, Live, on, quoted
from adaptameter.exchange.xlsx_figures import MUST_HAVE, Block
from adaptameter.exchange.xlsx_look import colour_levels
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

HEAD: Final = 5
"""The row with the heads of the answers; it is repeated on every printed page."""

WIDTHS: Final = (10, 27, 50, 8, 9, 17, 9, 21, 8, 8, 9)
_HEADS: Final = (
    "code",
    "indicator",
    "question",
    "must_have",
    "answer",
    "level_name",
    "evidence_grade",
    "evidence",
    "counts",
    "weight",
    "workbook_behind_cap",
)
_MARKS: Final = {State.DONT_KNOW: DONT_KNOW, State.NOT_APPLICABLE: NOT_APPLICABLE, State.SKIPPED: SKIPPED}
_FIRST: Final = HEAD + 1
_HOLDS: Final = "●"


@dataclass(frozen=True, slots=True)
class SectionSheet:
    """Where other sheets find the figures of a section, and what each of its indicators counts as."""

    score: SectionScore
    sheet: str
    figures: dict[str, str]
    counts: dict[IndicatorId, str]

    def figure(self, name: str) -> str:
        """The cell of a figure, from another sheet."""
        return on(self.sheet, self.figures[name])


def section(page: Page, card: Scorecard, score: SectionScore, rules: Rules, phrases: Phrases) -> SectionSheet:
    """Fill the sheet of one section."""
    first = _FIRST
    block = Block(first, first + len(score.items) - 1, rules)
    figures = xlsx_figures.places(block)
    _opening(page, card, score, phrases, figures)
    for row, item in enumerate(score.items, first):
        page.add(*_line(row, item, block, figures, phrases, score), height=_height(item, phrases))
    page.space(14)
    xlsx_figures.write(page, block, score, card.instrument, phrases)
    _guide(page, score, block, rules, phrases)
    cells = f"E{first}:E{block.last} I{first}:I{block.last}"
    colour_levels(page.sheet, cells, f"E{first}", card.instrument.scale.top)
    page.sheet.freeze_panes = f"C{first}"
    counts = {item.indicator.id: on(page.title, f"I{row}") for row, item in enumerate(score.items, first)}
    return SectionSheet(score, page.title, figures, counts)


def _opening(page: Page, card: Scorecard, score: SectionScore, phrases: Phrases, figures: dict[str, str]) -> None:
    figure = xlsx_figures.values(score, card.instrument, phrases)
    page.across(phrases.texts.section(score.section) or score.section, "title", height=32)
    locked = phrases.say("section_locked" if score.section in card.locked else "section_open")
    page.across(f"{card.organisation.name} · {card.year} · {locked}", "subtitle", height=20)
    words = f"{figure['display']}  {figure['band']}" if score.display is not None else str(figure["status"])
    verdict = Live(
        f'IF(ISNUMBER({figures["display"]}),{figures["display"]}&"  "&{figures["band"]},{figures["status"]})', words
    )
    row = page.add((verdict, "verdict"), (None, "verdict"), (Live(figures["held"], figure["held"]), "wall"), height=28)
    page.merge(row, 1, 2)
    page.merge(row, 3, len(WIDTHS))
    page.paragraph(phrases.say("workbook_try"), "note", 210)
    words_of = [phrases.say(code) for code in _HEADS]
    page.add(*[(word, "head" if place < 3 else "head_middle") for place, word in enumerate(words_of)], height=30)


def _line(
    row: int, item: ItemScore, block: Block, figures: dict[str, str], phrases: Phrases, score: SectionScore
) -> Iterator[tuple[Content, str]]:
    texts, indicator, rules = phrases.texts, item.indicator, block.rules
    marks, names = (rules.marks_with_na, rules.names_with_na) if indicator.na_allowed else (rules.marks, rules.names)
    wrong = quoted(phrases.say("workbook_not_possible"))
    yield indicator.id, "soft"
    yield texts.title(indicator.id), "strong"
    yield texts.question(indicator.id), "soft"
    yield MUST_HAVE if indicator.critical else None, "mark"
    yield _answer(item), "answer"
    yield (
        Live(
            f'IF(E{row}="",{quoted(phrases.say("state_not_reached"))},IFERROR(INDEX({names},MATCH(E{row},{marks},0)),{wrong}))',
            _answer_name(item, phrases),
        ),
        "middle",
    )
    yield item.answer.evidence, "answer"
    yield (
        Live(
            f'IFERROR(INDEX({rules.grade_names},MATCH(IF(G{row}="",0,G{row}),{rules.grades},0)),{wrong})',
            texts.grade(item.answer.evidence),
        ),
        "middle",
    )
    yield Live(_counts(row, item, rules), _counted(item)), "middle"
    yield indicator.weight, "middle"
    if indicator.critical:
        held = _HOLDS if indicator.id in score.cap.items else ""
        yield Live(_behind_cap(row, figures), held), "mark"
    else:
        yield None, "mark"


def _height(item: ItemScore, phrases: Phrases) -> float:
    """Tall enough for the longest text; not every program fits rows to their text."""
    texts, name = phrases.texts, item.indicator.id
    lines = max(-(-len(texts.title(name)) // 28), -(-len(texts.question(name)) // 66), 1)
    return 13 * lines + 4


def _answer(item: ItemScore) -> Content:
    return item.answer.level if item.answer.level is not None else _MARKS.get(item.answer.state)


def _answer_name(item: ItemScore, phrases: Phrases) -> str:
    if item.answer.level is not None:
        return phrases.texts.level(item.answer.level)
    return phrases.say(f"state_{item.answer.state.value}")


def _counted(item: ItemScore) -> str | int:
    if item.evidenced is not None:
        return item.evidenced
    return UNKNOWN if item.is_applicable else NOT_APPLICABLE


def _counts(row: int, item: ItemScore, rules: Rules) -> str:
    """The claimed level, held by what shows it; an evidence grade that does not exist counts as the lowest."""
    limits = rules.must_have_limits if item.indicator.critical else rules.limits
    held = f"IFERROR(INDEX({limits},MATCH(G{row},{rules.grades},0)),INDEX({limits},1))"
    unknown = f'"{UNKNOWN}"'
    if item.indicator.na_allowed:
        unknown = f'IF(E{row}="{NOT_APPLICABLE}","{NOT_APPLICABLE}",{unknown})'
    return f"IF(AND(ISNUMBER(E{row}),ISNUMBER(MATCH(E{row},{rules.levels},0))),MIN(E{row},{held}),{unknown})"


def _behind_cap(row: int, figures: dict[str, str]) -> str:
    rule, lowest = figures["rule"], figures["lowest"]
    failing = f'AND({rule}=1,I{row}<>"{NOT_APPLICABLE}",N(I{row})=0)'
    return f'IF(OR({failing},AND({rule}=2,I{row}={lowest})),"{_HOLDS}","")'


def _guide(page: Page, score: SectionScore, block: Block, rules: Rules, phrases: Phrases) -> None:
    """Let only possible answers and evidence grades be typed."""
    anywhere = DataValidation("list", formula1=rules.marks, allow_blank=True)
    with_na = DataValidation("list", formula1=rules.marks_with_na, allow_blank=True)
    evidence = DataValidation("list", formula1=rules.grades, allow_blank=True)
    for row, item in enumerate(score.items, block.first):
        (with_na if item.indicator.na_allowed else anywhere).add(f"E{row}")
    evidence.add(f"G{block.first}:G{block.last}")
    for one in (anywhere, with_na, evidence):
        if one.sqref:
            one.error = phrases.say("workbook_choose")
            one.errorTitle = phrases.say("workbook_not_possible")[:30]
            one.showErrorMessage = True
            page.sheet.add_data_validation(one)
