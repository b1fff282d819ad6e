"""The last page: what the numbers mean, and the names of levels, bands and evidence grades."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from adaptameter.domain.instrument import Level
from adaptameter.exchange.pdf_looks import CAPTION, SMALL
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.pdf_table import Cell, Table
from adaptameter.wording.phrases import isolated

_ABOUT: Final = ("about_score", "about_evidence", "about_cap", "about_range", "about_share", "about_no_total")
_COLUMNS: Final = (135, 364)


def how_to_read(story: Story) -> None:
    """Draw it."""
    column, phrases = story.column, story.phrases
    column.new_page()
    with story.paper.group("Sect"):
        column.title(phrases.say("how_to_read"))
        for code in (*_ABOUT, *_more(story)):
            column.write(phrases.say(code), SMALL, gap=3)
        column.y += 6
        _table(story, "levels", _levels(story))
        _table(story, "bands", _bands(story))
        _table(story, "evidence", _grades(story))
        for code in ("independent", *(("draft_language",) if phrases.texts.status == "draft" else ())):
            column.write(phrases.say(code), CAPTION)


def _more(story: Story) -> Iterator[str]:
    """What only some scorecards have."""
    if story.card.facts.figures:
        yield from ("together.lead", "together.about_alpha")
    if story.card.facts.signed:
        yield "signature.compare"


def _table(story: Story, heading: str, rows: list[tuple[Cell, ...]]) -> None:
    phrases = story.phrases
    Table(story.column, _COLUMNS, (phrases.say(heading), "")).draw(rows)
    story.column.y += 8


def _levels(story: Story) -> list[tuple[Cell, ...]]:
    texts = story.phrases.texts
    every = [Level(level) for level in range(story.card.instrument.scale.top + 1)]
    badges = [story.level_badge(level) for level in every]
    return [
        (Cell(texts.level(level), SMALL.strong(), badge), Cell(texts.of(f"level.{level}.meaning")))
        for level, badge in zip(every, badges, strict=True)
    ]


def _bands(story: Story) -> list[tuple[Cell, ...]]:
    texts = story.phrases.texts
    bands = story.card.instrument.rules.bands
    ends = [after.start - 1 for _, after in pairwise(bands)] + [100]
    reach = [isolated(f"{band.start}–{end}") for band, end in zip(bands, ends, strict=True)]
    return [
        (Cell(f"{points}  {texts.band(band.code)}", SMALL.strong()), Cell(texts.of(f"band.{band.code}.meaning")))
        for points, band in zip(reach, bands, strict=True)
    ]


def _grades(story: Story) -> list[tuple[Cell, ...]]:
    texts = story.phrases.texts
    grades = range(len(story.card.instrument.evidence.codes))
    return [(Cell(texts.grade(grade), SMALL.strong()), Cell(texts.of(f"evidence.{grade}.meaning"))) for grade in grades]
