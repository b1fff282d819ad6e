"""The sheet of the plan: one row an action, with its date as a date."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from adaptameter.domain.record import Action
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.calendar_file import day
from adaptameter.exchange.xlsx_cells import Content
from adaptameter.exchange.xlsx_look import colour_levels
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import role

WIDTHS: Final = (46, 10, 28, 8, 20, 20, 13, 42)
_HEADS: Final = ("plan.what", "code", "plan.for", "plan.aim", "level_name", "plan.owner", "plan.until", "plan.sign")
_MIDDLE: Final = ("plan.aim", "level_name", "plan.until")
_LETTERS: Final = 180
_DAY_ZERO: Final = date(1899, 12, 30)
"""From which spreadsheets count days."""

_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it, they do not agree."""


def plan(page: Page, card: Scorecard, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads."""
    page.across(phrases.say("plan.title"), "title", height=32)
    page.across(f"{card.organisation.name} · {card.year}", "subtitle", height=20)
    page.paragraph(phrases.say("plan.lead"), "lead", _LETTERS)
    page.space()
    heads = [(phrases.say(code), "head_middle" if code in _MIDDLE else "head") for code in _HEADS]
    head = page.add(*heads, height=26)
    for action in card.facts.actions:
        page.add(*_line(action, phrases), height=_height(action))
    levels = f"D{head + 1}:D{page.next - 1}"
    colour_levels(page.sheet, levels, f"D{head + 1}", card.instrument.scale.top)
    page.sheet.freeze_panes = f"A{head + 1}"
    return head


def _line(action: Action, phrases: Phrases) -> Iterator[tuple[Content, str]]:
    yield action.what, "strong"
    yield action.indicator, "soft"
    yield phrases.texts.title(action.indicator) if action.indicator else None, "text"
    yield action.aim, "middle"
    yield None if action.aim is None else phrases.texts.level(action.aim), "middle"
    yield role(phrases, action.owner), "text"
    yield _until(action), "date"
    yield action.sign, "text"


def _until(action: Action) -> Content:
    """The number of the day; a date that spreadsheets do not know stays text."""
    until = day(action)
    return action.due if until is None or until < _FIRST_DAY else (until - _DAY_ZERO).days


def _height(action: Action) -> float:
    """Tall enough for the longest text; not every program fits rows to their text."""
    lines = max(-(-len(action.what) // 40), -(-len(action.sign) // 40), 2)
    return min(13 * lines + 4, 400)
