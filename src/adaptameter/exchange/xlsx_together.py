"""The sheet about agreeing: one row a section, with the board's words to the reader."""

from collections.abc import Iterator
from typing import Final

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.xlsx_cells import DASH, Content
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import few, raised, reading

WIDTHS: Final = (27, *[9.5] * 9, 12, 30, 44)
_HEADS: Final = (
    "raters",
    "left_out",
    "staff",
    "agreement",
    "wide",
    "unknown",
    "not_agreed",
    "drift",
    "alpha",
    "reading",
)
_LETTERS: Final = 190


def is_needed(card: Scorecard) -> bool:
    """Whether there is anything to say."""
    facts = card.facts
    return bool(facts.figures or facts.staff or facts.notes)


def together(page: Page, card: Scorecard, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads."""
    page.across(phrases.say("together.title"), "title", height=32)
    page.across(f"{card.organisation.name} · {card.year}", "subtitle", height=20)
    for code in ("together.lead", "together.about_alpha"):
        page.paragraph(phrases.say(code), "plain", _LETTERS)
    page.space()
    middle = [(phrases.say(f"together.{name}"), "head_middle") for name in _HEADS]
    words = [(phrases.say(f"together.{name}"), "head") for name in ("words", "note")]
    head = page.add((phrases.say("section"), "head"), *middle, *words, height=52)
    for section in card.sections:
        page.add(*_line(section, card, phrases), height=_height(card.facts.notes.get(section, "")))
    page.sheet.freeze_panes = f"B{head + 1}"
    return head


def _line(section: SectionId, card: Scorecard, phrases: Phrases) -> Iterator[tuple[Content, str]]:
    figures = card.facts.figures.get(section)
    yield phrases.texts.section(section) or section, "strong"
    if figures is None:
        yield from ((None, "middle") for _name in _HEADS)
        yield None, "soft"
    else:
        yield from _figures(figures, card.facts.staff.get(section, 0), phrases)
        yield few(phrases, figures) or raised(phrases, figures), "soft"
    yield card.facts.notes.get(section), "text"


def _figures(figures: SectionFigures, staff: int, phrases: Phrases) -> Iterator[tuple[Content, str]]:
    yield figures.raters, "middle"
    yield figures.left_out, "middle"
    yield staff, "middle"
    yield _shown(figures.agreement), "share"
    yield _shown(figures.wide), "middle"
    yield _shown(figures.unknown_rate), "share"
    yield figures.not_agreed, "middle"
    yield _shown(figures.drift), "drift"
    yield _shown(figures.alpha), "alpha"
    yield DASH if figures.alpha is None else phrases.say(f"together.alpha_{reading(figures.alpha)}"), "middle"


def _shown(figure: float | None) -> Content:
    return DASH if figure is None else figure


def _height(note: str) -> float:
    """Tall enough for the note; not every program fits rows to their text."""
    lines = sum(-(-max(1, len(line)) // 42) for line in note.split("\n"))
    return min(13 * max(lines, 2) + 4, 400)
