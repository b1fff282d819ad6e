"""The scorecard on paper: what a board puts on the table."""

from typing import Final

from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_cover import LONGEST_NAME, cover
from adaptameter.exchange.pdf_page import Paper
from adaptameter.exchange.pdf_plan import plan
from adaptameter.exchange.pdf_reading import how_to_read
from adaptameter.exchange.pdf_section import section
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.pdf_values import must_haves, values
from adaptameter.exchange.typesetting import plain
from adaptameter.wording.phrases import Phrases, isolated

_HEAD_NAME: Final = 60


def report(card: Scorecard, phrases: Phrases) -> bytes:
    """A tagged pdf of A4 pages with its fonts inside; equal scorecards and words give equal bytes."""
    card = leaving(card)
    name = plain(card.organisation.name, LONGEST_NAME)
    title = phrases.say("title", organisation=name, year=card.year)
    paper = Paper(title, phrases.language, rtl=phrases.direction == "rtl")
    head = phrases.say("title", organisation=isolated(plain(name, _HEAD_NAME)), year=card.year)
    foot = phrases.say("pilot", version=card.instrument.version)
    story = Story(card, phrases, Column(paper, (head, phrases.say("scorecard")), foot))
    cover(story)
    plan(story)
    for score in card.profile.sections:
        section(story, score)
    values(story)
    must_haves(story)
    how_to_read(story)
    return paper.finish(lambda page, pages: phrases.say("page_of", page=page, pages=pages))
