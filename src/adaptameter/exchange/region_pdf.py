"""A region report on paper: what each part says, line by line, with a bar where organisations stand in bands."""

from typing import Final

from adaptameter.charts.shares import HEIGHT, shares
from adaptameter.domain.region_report import RegionReport
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_looks import BODY, CAPTION, SMALL
from adaptameter.exchange.pdf_page import CONTENT, MARGIN, Paper
from adaptameter.exchange.pdf_table import Badge, draw_badge
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.region import parts, title
from adaptameter.wording.region_lines import Line, Part

_NAME: Final = 150.0
_GAP: Final = 12.0
_STRONG: Final = SMALL.strong()
_QUIET: Final = SMALL.coloured("ink2")
_LEAD: Final = BODY.coloured("ink2")
_LEGEND: Final = "sections"
_FILLS: Final = 5


def region_pdf(report: RegionReport, phrases: Phrases) -> bytes:
    """A tagged pdf of A4 pages with its fonts inside; equal reports and words give equal bytes."""
    named = title(report, phrases)
    paper = Paper(named, phrases.language, rtl=phrases.direction == "rtl")
    foot = phrases.say("pilot", version=report.instrument.version)
    column = Column(paper, (named, ""), foot)
    column.new_page()
    column.title(named)
    for part in parts(report, phrases):
        with paper.group("Sect"):
            _part(column, part, report, phrases)
    return paper.finish(lambda page, pages: phrases.say("page_of", page=page, pages=pages))


def _part(column: Column, part: Part, report: RegionReport, phrases: Phrases) -> None:
    """A part without lines is all sentences; else they lead to its lines, and the first stays with the heading."""
    if part.lines:
        column.need(110)
    column.heading(part.heading)
    for sentence in part.lead:
        column.write(sentence, _LEAD if part.lines else SMALL, gap=3)
    column.y += 3
    if part.key == _LEGEND and any(line.counts for line in part.lines):
        _legend(column, report, phrases)
    if part.lines:
        with column.paper.group("L"):
            for line in part.lines:
                _line(column, line)
    column.y += 14


def _line(column: Column, line: Line) -> None:
    """The name, and beside it what is said of it, over the bar."""
    paper, wide = column.paper, CONTENT - _NAME - _GAP
    said = paper.height(line.words, _QUIET, wide)
    high = max(paper.height(line.name, _STRONG, _NAME), said + (HEIGHT + 5 if line.counts else 0))
    column.need(high + 8)
    with paper.group("LI"):
        paper.paragraph(line.name, _STRONG, MARGIN, column.y + 3, _NAME, "Lbl")
        paper.paragraph(line.words, _QUIET, MARGIN + _NAME + _GAP, column.y + 3, wide, "LBody")
        if line.counts:
            area = Area(MARGIN + _NAME + _GAP, column.y + said + 7, wide, HEIGHT)
            paper.picture(shares(line.counts, f"{line.name}: {line.words}"), area)
    column.y += high + 8
    paper.rule(MARGIN, column.y, CONTENT, "hair", 0.6)


def _legend(column: Column, report: RegionReport, phrases: Phrases) -> None:
    """Which colour is which band."""
    paper, bands = column.paper, report.instrument.rules.bands
    column.need(24)
    x, last = MARGIN, max(1, len(bands) - 1)
    for place, band in enumerate(bands):
        name = phrases.texts.band(band.code)
        with paper.decoration():
            draw_badge(column, Badge("", round(place * (_FILLS - 1) / last)), x, column.y)
        x += 20 + paper.text(name, CAPTION, x + 20, column.y + 1) + 14
    column.y += 20
