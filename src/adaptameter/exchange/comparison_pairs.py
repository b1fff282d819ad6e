"""The sheet of the pairs: a row a section of two scorecards, with the difference where one may be drawn."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from adaptameter.domain.apart import Apart, apart
from adaptameter.domain.change import ASSUMED, noise_of, sem
from adaptameter.domain.comparability import Comparison, Grade, SectionComparison, needed
from adaptameter.domain.comparable_set import Whole
from adaptameter.exchange.comparison_answers import Answers
from adaptameter.exchange.xlsx_cells import DASH, Content, Live, quoted
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.comparing import meaning_words, reasons_words
from adaptameter.wording.phrases import Phrases

WIDTHS: Final = (8, 26, 7, 26, 7, 20, 9, 8, 5, 9, 9, 11, 9, 24, 52)
_HEADS: Final = (
    "compare.grade",
    "organisation",
    "year",
    "organisation",
    "year",
    "section",
    "compare.section_grade",
    "compare.shared",
    "compare.of",
    "compare.first",
    "compare.second",
    "compare.difference",
    "compare.margin",
    "compare.reading",
    "compare.reasons",
)
_TEXTS: Final = ("organisation", "section", "compare.reading", "compare.reasons")
_MOST: Final = 400
"""Pairs on the sheet: those of 28 scorecards."""
_LETTERS: Final = 200

Cells = Iterator[tuple[Content, str]]


def pairs(page: Page, found: Whole, answers: Answers, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads."""
    page.across(phrases.say("compare.pairs"), "title", height=32)
    for code in ("compare.about_shared", "compare.about_apart"):
        page.paragraph(phrases.say(code), "lead", _LETTERS)
    if len(found.pairs) > _MOST:
        page.paragraph(phrases.say("compare.pairs_many", shown=_MOST, pairs=len(found.pairs)), "wall", _LETTERS)
    page.space()
    head = page.add(*[(phrases.say(code), "head" if code in _TEXTS else "head_middle") for code in _HEADS], height=44)
    for pair in islice(found.pairs, _MOST):
        if pair.grade is Grade.D:
            words = " ".join(reasons_words(phrases, pair.reasons))
            page.add(*_who(pair), *_refused(phrases), (words, "soft"), height=_height(words))
        for section in pair.sections:
            words = " ".join(reasons_words(phrases, (*pair.general, *section.reasons)))
            figures = _figures(page.next, pair, section, answers, phrases)
            page.add(*_who(pair), *figures, (words, "soft"), height=_height(words))
    page.sheet.freeze_panes = f"A{head + 1}"
    return head


def _who(pair: Comparison) -> Cells:
    one, other = pair.cards
    yield pair.grade.value, "big"
    yield one.organisation.name, "strong"
    yield one.year, "middle"
    yield other.organisation.name, "strong"
    yield other.year, "middle"


def _refused(phrases: Phrases) -> Cells:
    yield DASH, "text"
    yield Grade.D.value, "middle"
    yield from ((DASH, "middle") for _column in range(6))
    yield meaning_words(phrases, Grade.D), "text"


def _figures(row: int, pair: Comparison, section: SectionComparison, answers: Answers, phrases: Phrases) -> Cells:
    """Counted on the sheet where a difference may be drawn; dashes where it may not."""
    lying, which = apart(pair, section.section), section.section
    first, second, weights = answers.cells(pair.one, which), answers.cells(pair.other, which), answers.weights(which)
    both = f"--ISNUMBER({first}),--ISNUMBER({second})"
    yield phrases.texts.section(which) or which, "text"
    yield section.grade.value, "big"
    yield Live(f"SUMPRODUCT({both})", section.shared), "middle"
    yield section.items, "middle"
    if lying is None:
        yield from ((DASH, "middle") for _column in range(4))
        yield phrases.say("compare.side_by_side"), "text"
        return
    top = pair.one.method.scale.top
    for cells, points in zip((first, second), lying.base, strict=True):
        formula = f"100*SUMPRODUCT({both},{weights},{cells})/({top}*SUMPRODUCT({both},{weights}))"
        yield Live(f'IF(H{row}>={needed(section.items)},{formula},"{DASH}")', points), "points"
    yield from _apart(row, pair, lying, phrases)


def _apart(row: int, pair: Comparison, lying: Apart, phrases: Phrases) -> Cells:
    """The difference, what it must reach, and whether it does."""
    clear, same = phrases.say("compare.clear"), phrases.say("compare.same")
    side_by_side = quoted(phrases.say("compare.side_by_side"))
    verdict = f"IF(ABS(L{row})>=M{row},{quoted(clear)},{quoted(same)})"
    yield Live(f'IF(ISNUMBER(J{row}),K{row}-J{row},"{DASH}")', lying.d), "drift"
    yield Live(f'IF(ISNUMBER(J{row}),{_margin(row, pair, lying)},"{DASH}")', lying.margin), "points"
    yield Live(f"IF(ISNUMBER(L{row}),{verdict},{side_by_side})", clear if lying.is_clear else same), "text"


def _margin(row: int, pair: Comparison, lying: Apart) -> str:
    """The noise of both; the part that comes from the questions follows their number (method, 7)."""
    rules = {**ASSUMED, **pair.one.method.parameters}
    count, item = lying.shared, rules["sigma_item_points"] ** 2
    fixed = sum(sem(rules, noise_of(card, lying.section), count) ** 2 - item / count for card in pair.cards)
    return f"{rules['z_change']!r}*SQRT({fixed!r}+2*{item!r}/H{row})"


def _height(words: str) -> float:
    """Tall enough for the reasons; not every program fits rows to their text."""
    return float(min(13 * max(2, -(-len(words) // 50)) + 4, 400))
