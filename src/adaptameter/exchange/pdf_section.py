"""The page of one section: where it stands, why, every indicator with what it counts as, how the board agreed."""

from collections.abc import Iterator
from typing import Final

from adaptameter.charts.profile import bar, track
from adaptameter.domain.scoring import ItemScore, SectionScore
from adaptameter.domain.trace import why
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_facts import facts
from adaptameter.exchange.pdf_looks import BODY, CAPTION, NUMBER, SMALL, Looks
from adaptameter.exchange.pdf_page import CONTENT, MARGIN
from adaptameter.exchange.pdf_scale import scale
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.pdf_table import Cell, Table
from adaptameter.exchange.pdf_together import note, together
from adaptameter.wording.sentences import answer_words, coverage_words, range_words, reason, verdict

_SCORE: Final = 128.0
_TRACK: Final = 46.0
_AXIS: Final = 26.0
_BEYOND: Final = 36.0
"""Room at the end of the scale for the name of the last band."""
_COLUMNS: Final = (52, 166, 138, 88, 55)
_STRENGTHS: Final = 6
_GOOD: Final = BODY.strong()
_STEP: Final = Looks(8.5, CAPTION.role, leading=1.45)
_HELD: Final = _STEP.strong().coloured("danger")


def section(story: Story, score: SectionScore) -> None:
    """Draw it on a page of its own, and on the next when the table is longer."""
    story.column.new_page()
    with story.paper.group("Sect"):
        story.column.title(story.phrases.texts.section(score.section))
        _standing(story, score)
        _reasons(story, score)
        facts(story.column, tuple(_named(story, score)))
        Table(story.column, _COLUMNS, _head(story)).draw([_indicator(story, item) for item in score.items])
        _strengths(story, score)
        together(story, score.section)
        note(story, score.section)


def _standing(story: Story, score: SectionScore) -> None:
    """The number and its band beside the bar."""
    paper, column, phrases = story.paper, story.column, story.phrases
    number = "–" if score.display is None else str(score.display)
    paper.text(number, NUMBER.coloured("accent"), MARGIN, column.y)
    said = verdict(phrases, score)
    below = column.y + paper.pen.line_height(NUMBER) + 2
    high = paper.paragraph(said, SMALL.strong(), MARGIN, below, _SCORE - 16)
    high += paper.paragraph(coverage_words(phrases, score), CAPTION, MARGIN, below + high, _SCORE - 16)
    area = Area(MARGIN + _SCORE, column.y, CONTENT - _SCORE - _BEYOND, _AXIS)
    scale(story, area)
    below_axis = Area(area.x, area.y + _AXIS, area.width, _TRACK)
    paper.picture(track(bar(score, story.phrases), story.band_starts), below_axis)
    column.y = max(below + high, below_axis.y + _TRACK) + 8


def _reasons(story: Story, score: SectionScore) -> None:
    """Why the number is what it is, a sentence a step."""
    steps = why(story.card.instrument, score)
    with story.paper.group("L"):
        for step in steps:
            looks = _HELD if step.code.startswith("held_") else _STEP
            with story.paper.group("LI"):
                story.column.write(reason(story.phrases, step), looks, kind="LBody")
        if score.section not in story.card.locked:
            with story.paper.group("LI"):
                story.column.write(story.phrases.say("section_open"), _STEP, kind="LBody")
    story.column.y += 8


def _named(story: Story, score: SectionScore) -> Iterator[tuple[str, str]]:
    phrases = story.phrases
    yield phrases.say("base"), phrases.points(score.base)
    yield phrases.say("claimed"), phrases.points(score.claimed)
    yield phrases.say("evidence_gap"), phrases.points(score.evidence_gap)
    yield phrases.say("range"), range_words(phrases, score)
    yield phrases.say("coverage"), phrases.share(score.coverage)
    yield phrases.say("share_working"), phrases.share(score.share_working)
    yield phrases.say("applicability"), phrases.share(score.applicability)
    yield phrases.say("cap"), phrases.points(None if score.cap.rule is None else float(score.cap.points))


def _head(story: Story) -> tuple[str, ...]:
    names = ("code", "indicator", "level", "evidence", "counts")
    return tuple(story.phrases.say(name) for name in names)


def _indicator(story: Story, item: ItemScore) -> tuple[Cell, ...]:
    phrases, indicator = story.phrases, item.indicator
    level = item.answer.level
    name = answer_words(phrases, item) if level is None else phrases.texts.level(level)
    shown = phrases.texts.grade(item.answer.evidence) if level is not None else "–"
    return (
        Cell(indicator.id, SMALL.strong()),
        Cell(phrases.texts.title(indicator.id), note=phrases.say("must_have") if indicator.critical else ""),
        Cell(name, badge=story.level_badge(level, item.answer.state)),
        Cell(shown, SMALL.coloured("ink2")),
        Cell(badge=story.counts_badge(item)),
    )


def _strengths(story: Story, score: SectionScore) -> None:
    """What works in practice, best first."""
    phrases, column = story.phrases, story.column
    working = story.card.instrument.scale.working
    good = [item for item in score.items if item.evidenced is not None and item.evidenced >= working]
    good.sort(key=lambda item: -(item.evidenced or 0))
    titles = [phrases.texts.title(item.indicator.id) for item in good[:_STRENGTHS]]
    said = " · ".join(titles) or phrases.say("strengths_none")
    column.y += 10
    column.need(40)
    column.write(phrases.say("strengths"), _GOOD, kind="H2", gap=2)
    column.write(said, SMALL)
