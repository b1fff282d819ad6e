"""The values, read from the core answers; the radar; the must-haves of all sections, failing first."""

from typing import Final

from adaptameter.charts.radar import Spoke, radar
from adaptameter.charts.shapes import Box, Picture, Role
from adaptameter.domain.scoring import ItemScore, SectionScore, ValueScore
from adaptameter.domain.trace import why_value
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_looks import BODY, CAPTION, LEAD, SMALL, Looks
from adaptameter.exchange.pdf_page import CONTENT, MARGIN
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.pdf_table import Cell, Table
from adaptameter.wording.sentences import answer_words, reason, verdict

_NAME: Final = 170.0
_NUMBER: Final = 48.0
_RADAR: Final = (220.0, 270.0, 340.0)
_MANY: Final = 6
_BIG: Final = Looks(16, leading=1.2).strong()
_COLUMNS: Final = (54, 190, 108, 147)


def values(story: Story) -> None:
    """The values page, with the radar below where there are sections enough; none when there are no values."""
    column, phrases = story.column, story.phrases
    if not story.card.profile.values:
        return
    column.new_page()
    with story.paper.group("Sect"):
        column.title(phrases.say("values"))
        column.write(phrases.say("values_lead"), BODY.coloured("ink2"), gap=18)
        for value in story.card.profile.values:
            _value(story, value)
        _radar(story)


def _value(story: Story, value: ValueScore) -> None:
    paper, column, phrases = story.paper, story.column, story.phrases
    question = phrases.texts.of(f"value.{value.value}.question")
    why = reason(phrases, why_value(story.card.instrument, value))
    high = paper.height(question, CAPTION, _NAME - 14) + paper.pen.line_height(SMALL)
    column.need(high + 20)
    y = column.y
    paper.paragraph(phrases.texts.value(value.value), BODY.strong(), MARGIN, y, _NAME - 14)
    paper.paragraph(question, CAPTION, MARGIN, y + paper.pen.line_height(BODY), _NAME - 14)
    area = Area(MARGIN + _NAME, y + 4, CONTENT - _NAME - _NUMBER, 12)
    paper.picture(_meter(value.points, f"{phrases.texts.value(value.value)}: {why}"), area)
    paper.text(phrases.points(_whole(value.points)), _BIG, MARGIN + CONTENT, y, "end")
    below = paper.paragraph(why, CAPTION, area.x, y + 20, area.width)
    column.y = y + max(high, 20 + below) + 18


def _meter(points: float | None, says: str) -> Picture:
    ground = Box(0, 1, 0.5, 9, fill=Role("sunken"), edge=Role("hair"), radius=4)
    if points is None:
        return Picture((ground,), says)
    return Picture((ground, Box(0, points / 100, 0.5, 9, fill=Role("bar"), radius=4)), says)


def _whole(points: float | None) -> float | None:
    return None if points is None else float(int(points + 0.5))


def _radar(story: Story) -> None:
    phrases, scores = story.phrases, story.card.profile.sections
    spokes = tuple(Spoke(phrases.texts.section(one.section), one.score) for one in scores)
    says = ". ".join(f"{spoke.name}: {verdict(phrases, one)}" for spoke, one in zip(spokes, scores, strict=True))
    picture = radar(spokes, says)
    least, usual, large = _RADAR
    size = min(large if len(spokes) > _MANY else usual, story.column.room - 44)
    if picture is None or size < least:
        return
    story.column.y += 10
    story.column.heading(phrases.say("sections"))
    area = Area(MARGIN + (CONTENT - size) / 2, story.column.y, size, size)
    story.paper.picture(picture, area)
    story.column.y += size


def must_haves(story: Story) -> None:
    """Every must-have in one table, what holds a section back first."""
    column, phrases = story.column, story.phrases
    every = [(score, item) for score in story.card.profile.sections for item in score.items if item.indicator.critical]
    if not every:
        return
    every.sort(key=lambda found: _urgency(found[1]))
    column.new_page()
    with story.paper.group("Sect"):
        column.title(phrases.say("must_haves"))
        failing = any(_urgency(item) < 0 for _, item in every)
        column.write(phrases.say("about_cap") if failing else phrases.say("must_haves_none"), LEAD, gap=14)
        head = tuple(phrases.say(name) for name in ("code", "must_have", "section", "counts"))
        Table(column, _COLUMNS, head).draw([_row(story, score, item) for score, item in every])


def _urgency(item: ItemScore) -> int:
    """Below 0 fails: not in place or not known. What does not apply comes last."""
    if not item.is_applicable:
        return 100
    return -1 if not item.evidenced else item.evidenced


def _row(story: Story, score: SectionScore, item: ItemScore) -> tuple[Cell, ...]:
    phrases = story.phrases
    counts = answer_words(phrases, item) if item.evidenced is None else phrases.texts.level(item.evidenced)
    looks = SMALL.strong().coloured("danger") if _urgency(item) < 0 else SMALL
    return (
        Cell(item.indicator.id, SMALL.strong()),
        Cell(phrases.texts.title(item.indicator.id), looks),
        Cell(phrases.texts.section(score.section), SMALL.coloured("ink2")),
        Cell(counts, badge=story.counts_badge(item)),
    )
