"""The page of the plan: what the board will do, who owns it, until when, how one sees that it is done."""

from typing import Final

from adaptameter.domain.record import Action
from adaptameter.exchange.pdf_looks import LEAD, SMALL
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.pdf_table import Cell, Table
from adaptameter.exchange.typesetting import plain
from adaptameter.wording.phrases import isolated
from adaptameter.wording.together import role

LONGEST: Final = 300
"""Characters of an action that are shown."""

_COLUMNS: Final = (126, 84, 76, 68, 61, 84)
_HEADS: Final = ("what", "for", "aim", "owner", "until", "sign")


def plan(story: Story) -> None:
    """Draw it; no page when nothing is planned."""
    column, phrases, actions = story.column, story.phrases, story.card.facts.actions
    if not actions:
        return
    column.new_page()
    with story.paper.group("Sect"):
        column.title(phrases.say("plan.title"))
        column.write(phrases.say("plan.lead"), LEAD, gap=14)
        head = tuple(phrases.say(f"plan.{name}") for name in _HEADS)
        Table(column, _COLUMNS, head).draw([_row(story, action) for action in actions])


def _row(story: Story, action: Action) -> tuple[Cell, ...]:
    return (
        Cell(plain(action.what, LONGEST), SMALL.strong()),
        _question(story, action),
        _aim(story, action),
        Cell(plain(role(story.phrases, action.owner), LONGEST)),
        Cell(isolated(plain(action.due, LONGEST))),
        Cell(plain(action.sign, LONGEST), SMALL.coloured("ink2")),
    )


def _question(story: Story, action: Action) -> Cell:
    if action.indicator is None:
        return Cell("–")
    return Cell(action.indicator, SMALL.strong(), note=story.phrases.texts.title(action.indicator))


def _aim(story: Story, action: Action) -> Cell:
    if action.aim is None:
        return Cell("–")
    return Cell(story.phrases.texts.level(action.aim), badge=story.level_badge(action.aim))
