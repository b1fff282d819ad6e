"""What stands below a section: how far the private answers lay apart, the board's words to the reader."""

from typing import Final

from adaptameter.domain.answer import LONGEST_TEXT
from adaptameter.domain.instrument import SectionId
from adaptameter.exchange.pdf_facts import facts, room
from adaptameter.exchange.pdf_looks import BODY, SMALL
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.typesetting import plain
from adaptameter.wording.together import few, figure_words, raised

_HEAD: Final = BODY.strong()
_ACROSS: Final = 8
_TITLE: Final = 24.0
_NOTE: Final = 28.0
"""Figures in a row; the height of a heading, of a heading with a line."""


def together(story: Story, section: SectionId) -> None:
    """The figures about agreeing; nothing for a section that was not answered alone."""
    column, phrases, stated = story.column, story.phrases, story.card.facts
    figures, staff = stated.figures.get(section), stated.staff.get(section, 0)
    if figures is None:
        return
    named = figure_words(phrases, figures, staff)
    _heading(story, "together.title", _TITLE + room(column, named, _ACROSS))
    if said := few(phrases, figures):
        column.write(said, SMALL, gap=4)
    facts(column, named, _ACROSS)
    if said := raised(phrases, figures):
        column.write(said, SMALL.strong())


def note(story: Story, section: SectionId) -> None:
    """What the board says to the reader, when it does; its lines stay lines."""
    written = story.card.facts.notes.get(section, "")[:LONGEST_TEXT]
    if lines := [line for line in written.split("\n") if line.strip()]:
        _heading(story, "together.note", _NOTE)
        for line in lines:
            story.column.write(plain(line, LONGEST_TEXT), SMALL)


def _heading(story: Story, code: str, height: float) -> None:
    story.column.y += 6
    story.column.need(height)
    story.column.write(story.phrases.say(code), _HEAD, kind="H2", gap=3)
