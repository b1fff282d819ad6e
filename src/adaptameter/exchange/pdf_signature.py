"""The signature on the cover: who signed in which role, when and where, and the seal by which copies are compared."""

from dataclasses import replace
from typing import Final

from adaptameter.domain.scorecard import Signed
from adaptameter.exchange.payload import payload, short_seal
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_looks import CAPTION, SMALL, Looks
from adaptameter.exchange.pdf_page import CONTENT, MARGIN
from adaptameter.exchange.pdf_story import Story
from adaptameter.exchange.typesetting import plain
from adaptameter.wording.phrases import isolated
from adaptameter.wording.together import occasion, roles, state

_LONGEST: Final = 60
"""Characters of a place, and of a reference to the minutes, that the cover shows."""

_SEAL: Final = Looks(17, leading=1.15).strong().coloured("accent")
_PAD: Final = 14.0
_SIDE: Final = 200.0
_WORDS: Final = CONTENT - _SIDE - 2 * _PAD


def stamp(story: Story, y: float) -> None:
    """One line at the end of the head: signed, or a draft."""
    looks = SMALL.strong().coloured("accent" if story.card.facts.signed else "danger")
    story.paper.text(state(story.phrases, story.card.facts.signed), looks, MARGIN + CONTENT, y, "end")


def signature_height(story: Story) -> float:
    """How high the signature will be; 0 on a draft."""
    signed = story.card.facts.signed
    return 0.0 if signed is None else max(_words_height(story, signed), _seal_height(story)) + 2 * _PAD - 6


def signature(story: Story, y: float) -> None:
    """Draw it; nothing on a draft."""
    signed = story.card.facts.signed
    if signed is None:
        return
    paper, phrases, x = story.paper, story.phrases, MARGIN + _PAD
    paper.box(Area(MARGIN, y, CONTENT, signature_height(story)), "surface", 8, "control")
    y += _PAD - 3
    side = x + _WORDS + _PAD
    with paper.group("Sect"):
        below = paper.paragraph(phrases.say("signature.roles"), CAPTION, x, y, _WORDS)
        below += paper.paragraph(_roles(story, signed), SMALL.strong(), x, y + below, _WORDS)
        paper.paragraph(_occasion(story, signed), SMALL.coloured("ink2"), x, y + below, _WORDS)
        paper.text(phrases.say("signature.seal"), CAPTION, side, y)
        paper.text(_seal(story), _SEAL, side, y + paper.pen.line_height(CAPTION))


def _words_height(story: Story, signed: Signed) -> float:
    paper = story.paper
    said = paper.height(_roles(story, signed), SMALL.strong(), _WORDS)
    return paper.pen.line_height(CAPTION) + said + paper.height(_occasion(story, signed), SMALL, _WORDS)


def _seal_height(story: Story) -> float:
    pen = story.paper.pen
    return pen.line_height(CAPTION) + pen.line_height(_SEAL)


def _roles(story: Story, signed: Signed) -> str:
    return roles(story.phrases, (plain(one, _LONGEST) for one in signed.roles))


def _occasion(story: Story, signed: Signed) -> str:
    place, minutes = plain(signed.place, _LONGEST), plain(signed.minutes, _LONGEST)
    return occasion(story.phrases, replace(signed, place=place, minutes=minutes))


def _seal(story: Story) -> str:
    return isolated(short_seal(str(payload(story.card, story.phrases.say("purpose"))["seal"])))
