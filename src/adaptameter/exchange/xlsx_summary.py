"""The first sheet: who, when, and the profile of the sections side by side, with a chart. Never one number."""

from collections.abc import Iterator, Sequence
from typing import Final

from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import xlsx_figures
from adaptameter.exchange.xlsx_cells import Content, Live
from adaptameter.exchange.xlsx_charts import ALL, PART, profile_chart, radar_chart
from adaptameter.exchange.xlsx_look import colour_bands
from adaptameter.exchange.xlsx_page import Page
from adaptameter.exchange.xlsx_section import SectionSheet
from adaptameter.wording.phrases import Phrases

WIDTHS: Final = (27, 9, 15, 26, *[9.5] * 11, 14)
_LETTERS: Final = 200
_FEWEST_SPOKES: Final = 3
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


def summary(page: Page, card: Scorecard, sections: Sequence[SectionSheet], phrases: Phrases) -> int:
    """Fill the sheet; the number of the row with the heads of the profile."""
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
    for code in ("about_no_total", "about_cap", "about_range", "about_share"):
        page.paragraph(phrases.say(code), "note", _LETTERS)
    page.paragraph(phrases.say("independent"), "note", _LETTERS)
    page.sheet.freeze_panes = f"B{first}"
    return head


def _opening(page: Page, card: Scorecard, phrases: Phrases) -> None:
    facts = [phrases.say("scorecard"), str(card.year), card.organisation.country]
    page.across(card.organisation.name, "title", height=36)
    page.across(" · ".join(fact for fact in facts if fact), "subtitle", height=22)
    page.space(6)
    page.paragraph(phrases.say("purpose"), "lead", _LETTERS)
    page.paragraph(phrases.say("pilot", version=card.instrument.version), "note", _LETTERS)
    if phrases.texts.status == "draft":
        page.paragraph(phrases.say("draft_language"), "note", _LETTERS)
    page.space(6)


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
