"""The first sheet: who, when, and the profile of the sections side by side, with a chart. Never one number."""

from collections.abc import Iterator, Sequence
from typing import Final

from adaptameter.domain.scorecard import Scorecard, Signed
from adaptameter.exchange import xlsx_figures
from adaptameter.exchange.xlsx_cells import Content, Live
from adaptameter.exchange.xlsx_charts import ALL, PART, profile_chart, radar_chart
from adaptameter.exchange.xlsx_look import colour_bands
from adaptameter.exchange.xlsx_page import Page
from adaptameter.exchange.xlsx_section import SectionSheet
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import roles, state

WIDTHS: Final = (27, 9, 15, 26, *[9.5] * 11, 14)
_LETTERS: Final = 200
_FEWEST_SPOKES: Final = 3
_ACROSS: Final = 7
"""Columns that the signature takes."""

_COLUMNS: Final = (
    ("display", "big"),
    ("band", "middle"),
    ("held", "danger"),
    ("score", "points"),
    ("base", "points"),
    ("behind", "points"),
    ("claimed", "points"),
    ("evidence_gap", "points"),
    ("range_low", "points"),
    ("range_high", "points"),
    ("share_working", "share"),
    ("coverage", "share"),
    ("applicability", "share"),
    ("cap", "big"),
    ("status", "middle"),
)
_HEADS: Final = {"held": "workbook_held", "behind": "workbook_behind"}


def summary(page: Page, card: Scorecard, sections: Sequence[SectionSheet], seal: str, phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads of the profile. `seal` is the one that people compare."""
    _opening(page, card, phrases)
    heads = [("section", "head"), *((_HEADS.get(name, name), "head_middle") for name, _look in _COLUMNS)]
    head = page.add(*[(phrases.say(code), look) for code, look in heads], height=32)
    for sheet in sections:
        page.add(*_line(page.next, sheet, card, phrases), height=30)
    first, last = head + 1, head + len(sections)
    bands = [phrases.texts.band(band.code) for band in card.instrument.rules.bands]
    colour_bands(page.sheet, f"C{first}:C{last}", f"C{first}", bands)
    page.space(12)
    with_radar = len(sections) >= _FEWEST_SPOKES and all(one.score.score is not None for one in sections)
    height = profile_chart(page, phrases, head, last, PART if with_radar else ALL)
    if with_radar:
        radar_chart(page, phrases, head, last)
    for _row in range(int(height / 15) + 2):
        page.space(15)
    if card.facts.signed:
        _signature(page, card.facts.signed, seal, phrases)
    for code in ("about_no_total", "about_cap", "about_range", "about_share"):
        page.paragraph(phrases.say(code), "note", _LETTERS)
    page.paragraph(phrases.say("independent"), "note", _LETTERS)
    page.sheet.freeze_panes = f"B{first}"
    return head


def _opening(page: Page, card: Scorecard, phrases: Phrases) -> None:
    facts = [phrases.say("scorecard"), str(card.year), card.organisation.country, state(phrases, card.facts.signed)]
    page.across(card.organisation.name, "title", height=36)
    page.across(" · ".join(fact for fact in facts if fact), "subtitle", height=22)
    page.space(6)
    page.paragraph(phrases.say("purpose"), "lead", _LETTERS)
    page.paragraph(phrases.say("pilot", version=card.instrument.version), "note", _LETTERS)
    if phrases.texts.status == "draft":
        page.paragraph(phrases.say("draft_language"), "note", _LETTERS)
    page.space(6)


def _signature(page: Page, signed: Signed, seal: str, phrases: Phrases) -> None:
    """Who signed, when and where, and the seal."""
    facts = (
        ("roles", roles(phrases, signed.roles), "text", 18),
        ("date", signed.date, "text", 18),
        ("place", signed.place, "text", 18),
        ("minutes", signed.minutes, "text", 18),
        ("seal", seal, "seal", 24),
    )
    page.across(phrases.say("signature.title"), "heading", height=22)
    for code, fact, look, height in facts:
        cells: list[tuple[Content, str]] = [(phrases.say(f"signature.{code}"), "soft"), (fact, look)]
        row = page.add(*cells, *[(None, look)] * (_ACROSS - len(cells)), height=height)
        page.merge(row, len(cells), _ACROSS)
    page.paragraph(phrases.say("signature.compare"), "note", _LETTERS)
    page.space()


def _line(row: int, sheet: SectionSheet, card: Scorecard, phrases: Phrases) -> Iterator[tuple[Content, str]]:
    now = xlsx_figures.values(sheet.score, card.instrument, phrases)
    yield phrases.texts.section(sheet.score.section) or sheet.score.section, "strong"
    for name, look in _COLUMNS:
        if name == "behind":
            score, base = sheet.score.score, sheet.score.base
            behind = base - score if score is not None and base is not None else 0
            yield Live(f"IF(ISNUMBER(E{row}),F{row}-E{row},0)", behind), look
        else:
            yield Live(sheet.figure(name), now[name]), look
