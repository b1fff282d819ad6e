"""A comparison on paper: the grade with its reasons, the sections side by side, the pairs, how to read them."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from adaptameter.domain.apart import apart
from adaptameter.domain.comparability import Comparison, Grade, SectionComparison
from adaptameter.domain.comparable_set import Whole
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.shared_items import Points, Side
from adaptameter.exchange.comparison_xlsx import ABOUT
from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_looks import BODY, CAPTION, LEAD, SMALL, fill_of
from adaptameter.exchange.pdf_page import Paper
from adaptameter.exchange.pdf_table import Badge, Cell, Table
from adaptameter.wording.comparing import (
    grade_words,
    meaning_words,
    reading_words,
    reasons_words,
    scorecard_words,
    short_words,
    tenths,
    who_words,
)
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import wall_words

_ACROSS: Final = 4
"""Sections in one table."""
_WIDE: Final = (36, 150)
_EACH: Final = 78
_MOST_OPEN: Final = 15
"""Pairs that are shown section by section: those of six scorecards."""
_MOST: Final = 120
"""Pairs that are listed."""
_SECTIONS: Final = (112, 40, 52, 52, 52, 76, 115)
_PAIRS: Final = (36, 190, 273)
_STRONG: Final = SMALL.strong()
_QUIET: Final = SMALL.coloured("ink2")
_DASH: Final = "–"


def comparison_pdf(found: Whole, phrases: Phrases) -> bytes:
    """A tagged pdf of A4 pages with its fonts inside; equal scorecards and words give equal bytes."""
    title = phrases.say("compare.title")
    paper = Paper(title, phrases.language, rtl=phrases.direction == "rtl")
    foot = phrases.say("pilot", version=found.sides[0].method.version)
    graded = phrases.say("compare.graded", grade=phrases.say("compare.grade"), meaning=found.grade.value)
    column = Column(paper, (title, graded), foot)
    column.new_page()
    with paper.group("Sect"):
        column.title(title)
        column.write(phrases.say("purpose"), BODY.coloured("accent"), gap=10)
        _reasons(column, found, phrases)
    with paper.group("Sect"):
        column.heading(phrases.say("sections"))
        _sections(column, found, phrases)
    with paper.group("Sect"):
        column.heading(phrases.say("compare.pairs"))
        _pairs(column, found, phrases)
    with paper.group("Sect"):
        _how_to_read(column, phrases)
    return paper.finish(lambda page, pages: phrases.say("page_of", page=page, pages=pages))


def _reasons(column: Column, found: Whole, phrases: Phrases) -> None:
    """The grade of all together, and every reason for it."""
    column.write(grade_words(phrases, found.grade), LEAD.strong().coloured("ink"), gap=4)
    with column.paper.group("L"):
        for sentence in reasons_words(phrases, found.reasons) or (phrases.say("compare.no_reasons"),):
            with column.paper.group("LI"):
                column.write(sentence, SMALL, kind="LBody", gap=2)
    column.y += 10


def _sections(column: Column, found: Whole, phrases: Phrases) -> None:
    """A row a scorecard, a few sections at a time; who is refused stands there without figures."""
    every: Sequence[SectionId] = found.sections
    for first in range(0, max(1, len(every)), _ACROSS):
        shown = every[first : first + _ACROSS]
        head = (phrases.say("compare.grade"), phrases.say("organisation"), *map(phrases.texts.section, shown))
        widths = (*_WIDE, *[_EACH] * _ACROSS)[: 2 + max(1, len(shown))]
        rows = [
            (*_who(side, grade, phrases, told=not first), *_scores(found, side, shown, phrases))
            for side, grade in zip(found.sides, found.grades, strict=True)
        ]
        filled = head if shown else (*head, "")
        Table(column, widths, filled).draw([row if shown else (*row, Cell(_DASH)) for row in rows])
        column.y += 10
    column.write(phrases.say("compare.not_ranked"), CAPTION, gap=8)


def _who(side: Side, grade: Grade, phrases: Phrases, *, told: bool) -> tuple[Cell, Cell]:
    note = who_words(phrases, side.card) if told else ""
    return Cell(grade.value, _STRONG), Cell(scorecard_words(phrases, side.card), _STRONG, note=note)


def _scores(found: Whole, side: Side, sections: Sequence[SectionId], phrases: Phrases) -> list[Cell]:
    place = found.column(side)
    return [_score(side, section, place, found.on_shared.get(section), phrases) for section in sections]


def _score(
    side: Side, section: SectionId, place: int | None, shared: tuple[Points, ...] | None, phrases: Phrases
) -> Cell:
    """The score with its wall, and the points on what all share."""
    if place is None or section not in side.items:
        return Cell(_DASH)
    score, bands = side.card.profile.section(section), side.card.instrument.rules.bands
    if score.display is None or score.band is None:
        return Cell(phrases.say("no_score_yet"), CAPTION, Badge("?", hatched=True))
    badge = Badge(str(score.display), fill_of(bands.index(score.band), max(1, len(bands) - 1)))
    points = shared[place].base if shared else None
    said = _DASH if points is None else phrases.say("compare.shared_points", points=tenths(phrases, points))
    return Cell(said, CAPTION, badge, wall_words(phrases, score, 1))


def _pairs(column: Column, found: Whole, phrases: Phrases) -> None:
    """Section by section while they are few, else one line each."""
    for code in ("compare.about_shared", "compare.about_apart"):
        column.write(phrases.say(code), CAPTION, gap=2)
    column.y += 6
    if len(found.pairs) <= _MOST_OPEN:
        for pair in found.pairs:
            _pair(column, pair, phrases)
        return
    if len(found.pairs) > _MOST:
        column.write(phrases.say("compare.pairs_many", shown=_MOST, pairs=len(found.pairs)), _STRONG, gap=6)
    head = tuple(phrases.say(code) for code in ("compare.grade", "compare.pairs", "compare.reasons"))
    Table(column, _PAIRS, head).draw([_line(pair, phrases) for pair in islice(found.pairs, _MOST)])
    column.y += 10


def _line(pair: Comparison, phrases: Phrases) -> tuple[Cell, ...]:
    words = " ".join(reasons_words(phrases, pair.reasons))
    return Cell(pair.grade.value, _STRONG), Cell(_between(pair, phrases)), Cell(words, CAPTION)


def _between(pair: Comparison, phrases: Phrases) -> str:
    one, other = (scorecard_words(phrases, card) for card in pair.cards)
    return phrases.say("compare.between", one=one, other=other)


def _pair(column: Column, pair: Comparison, phrases: Phrases) -> None:
    column.need(90)
    column.write(
        phrases.say("compare.graded", grade=pair.grade.value, meaning=_between(pair, phrases)),
        BODY.strong(),
        kind="H2",
        gap=2,
    )
    for sentence in reasons_words(phrases, pair.reasons):
        column.write(sentence, CAPTION, gap=1)
    column.y += 3
    if pair.sections:
        codes = ("grade", "shared", "first", "second", "difference", "reading")
        head = (phrases.say("section"), *(phrases.say(f"compare.{code}") for code in codes))
        Table(column, _SECTIONS, head).draw([_section(pair, one, phrases) for one in pair.sections])
    column.y += 12


def _section(pair: Comparison, one: SectionComparison, phrases: Phrases) -> tuple[Cell, ...]:
    name = Cell(phrases.texts.section(one.section), _STRONG)
    counted = Cell(phrases.say("compare.shared_of", shared=one.shared, items=one.items))
    lying = apart(pair, one.section)
    if lying is None:
        words = meaning_words(phrases, one.grade)
        return name, Cell(one.grade.value), counted, Cell(_DASH), Cell(_DASH), Cell(_DASH), Cell(words, CAPTION)
    first, second = (tenths(phrases, points) for points in lying.base)
    difference = short_words(phrases, lying)
    words = reading_words(phrases, lying)
    return name, Cell(one.grade.value), counted, Cell(first), Cell(second), Cell(difference), Cell(words, CAPTION)


def _how_to_read(column: Column, phrases: Phrases) -> None:
    column.heading(phrases.say("how_to_read"))
    for grade in Grade:
        column.write(grade_words(phrases, grade), _QUIET, gap=1)
    column.y += 6
    for code in ABOUT:
        column.write(phrases.say(code), _QUIET, gap=3)
    column.write(phrases.say("independent"), CAPTION)
    if phrases.texts.status == "draft":
        column.write(phrases.say("draft_language"), CAPTION)
