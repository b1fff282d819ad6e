"""The first page: who, when, with which instrument; the profile; the signature; what this is for."""

from typing import Final

from adaptameter.charts.profile import bar, track
from adaptameter.domain.scoring import SectionScore
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_looks import BODY, CAPTION, HEADING, HERO, LEAD, SMALL, TITLE, Looks
from adaptameter.exchange.pdf_page import BOTTOM, CONTENT, FOOT, MARGIN
from adaptameter.exchange.pdf_pen import WIDTH
from adaptameter.exchange.pdf_scale import scale
from adaptameter.exchange.pdf_signature import signature, signature_height, stamp
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.typesetting import plain
from adaptameter.wording.phrases import isolated
from adaptameter.wording.sentences import coverage_words, verdict

LONGEST_NAME: Final = 120
_NAMES: Final = 132.0
_VERDICTS: Final = 90.0
_AXIS: Final = 28.0
_ROW: Final = (36.0, 68.0)
_PURPOSE: Final = 62.0
"""Room for the purpose at the end of the page."""
_GAP: Final = 10.0
_STEPS: Final = 5
_QUIET: Final = Looks(7.5, CAPTION.role, leading=1.35)


def cover(story: Story) -> None:
    """Draw it."""
    story.paper.new_page()
    y = _masthead(story)
    with story.paper.group("Sect"):
        story.paper.text(story.phrases.say("profile"), HEADING, MARGIN, y, kind="H2")
        _profile(story, y + 22)
    _foot(story)


def _masthead(story: Story) -> float:
    """The sand-coloured head; returns where the page goes on."""
    paper, phrases, card = story.paper, story.phrases, story.card
    name = isolated(plain(card.organisation.name, LONGEST_NAME))
    looks = HERO if paper.height(name, HERO, CONTENT) <= 2 * paper.pen.line_height(HERO) else TITLE
    high = paper.height(name, looks, CONTENT)
    paper.box(Area(0, 0, WIDTH, 150 + high), "paper")
    for step in range(_STEPS):
        paper.box(Area(MARGIN + step * 15, 50, 12, 12), f"level:{step}", 3, "level_edge" if step < 2 else None)
    y = 50 + paper.pen.line_height(SMALL) - 14
    paper.text(phrases.say("scorecard"), SMALL.strong().coloured("accent"), MARGIN + _STEPS * 15 + 6, y - 1)
    stamp(story, y - 1)
    y = 80.0
    paper.bookmark(plain(card.organisation.name, LONGEST_NAME), 0)
    y += paper.paragraph(name, looks, MARGIN, y, CONTENT, "H1") + 6
    y += paper.paragraph(str(card.year), LEAD.strong().coloured("ink"), MARGIN, y, CONTENT) + 4
    paper.paragraph(_instrument(story), SMALL.coloured("ink2"), MARGIN, y, CONTENT)
    return 150 + high + 18


def _instrument(story: Story) -> str:
    title = story.phrases.texts.of("instrument.title") or story.card.instrument.id
    version = f"{story.phrases.say('version')} {story.card.instrument.version}"
    return " · ".join(part for part in (isolated(title), version, story.card.organisation.country) if part)


def _profile(story: Story, y: float) -> None:
    """A row a section, as high as the page allows."""
    scores = story.card.profile.sections
    area = Area(MARGIN + _NAMES, y, CONTENT - _NAMES - _VERDICTS, _AXIS)
    scale(story, area)
    least, most = _ROW
    y, signed = y + _AXIS, signature_height(story)
    end = BOTTOM - _PURPOSE - (signed + _GAP if signed else 0)
    row = max(least, min(most, (end - y) / len(scores)))
    for score in scores:
        if y + row > end + 1:
            story.column.new_page()
            y = story.column.y
        _row(story, score, Area(area.x, y, area.width, row))
        y += row


def _row(story: Story, score: SectionScore, area: Area) -> None:
    paper, phrases = story.paper, story.phrases
    name, looks = phrases.texts.section(score.section), SMALL.strong()
    high = paper.height(name, looks, _NAMES - 12)
    coverage = coverage_words(phrases, score)
    top = area.y + max(0, (area.height - high - paper.height(coverage, _QUIET, _NAMES - 12)) / 2)
    paper.paragraph(name, looks, MARGIN, top, _NAMES - 12)
    paper.paragraph(coverage, _QUIET, MARGIN, top + high, _NAMES - 12)
    paper.picture(track(bar(score, story.phrases), story.band_starts), area)
    said = verdict(phrases, score)
    side = area.x + area.width + 14
    top = area.y + (area.height - paper.height(said, looks, _VERDICTS - 14)) / 2
    paper.paragraph(said, looks, side, top, _VERDICTS - 14)


def _foot(story: Story) -> None:
    """The signature, then what it is for, in a box at the end of the page; how far the instrument is tested, below."""
    paper, phrases = story.paper, story.phrases
    purpose, looks = phrases.say("purpose"), BODY.strong().coloured("accent")
    high = paper.height(purpose, looks, CONTENT - 32)
    top = BOTTOM - high - 12
    signature(story, top - 8 - _GAP - signature_height(story))
    paper.box(Area(MARGIN, top - 8, CONTENT, high + 16), "accent_soft", 8)
    paper.paragraph(purpose, looks, MARGIN + 16, top, CONTENT - 32)
    paper.text(phrases.say("pilot", version=story.card.instrument.version), CAPTION.coloured("ink3"), MARGIN, FOOT)
