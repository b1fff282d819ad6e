"""The sheet that says what the numbers mean; its tables are the rules that every formula looks up."""

from dataclasses import dataclass
from typing import Final

from adaptameter.domain.instrument import CapRule, Instrument
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.xlsx_cells import DASH, on
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

WIDTHS: Final = (15, 52, 18, 18)
DONT_KNOW, SKIPPED, NOT_APPLICABLE, UNKNOWN = "DK", DASH, "NA", "?"
_LETTERS: Final = 115
_EXPLAINED: Final = ("score", "evidence", "cap", "range", "share", "no_total")


@dataclass(frozen=True, slots=True)
class Rules:
    """Where the rules stand: each a reference that works on every sheet. `marks` are what an answer cell may hold."""

    top: str
    levels: str
    marks: str
    marks_with_na: str
    names: str
    names_with_na: str
    grades: str
    grade_names: str
    limits: str
    must_have_limits: str
    starts: str
    band_names: str
    caps: tuple[tuple[str, str], ...]
    coverage: str
    applicability: str
    value_answers: str
    working: str


def about(page: Page, card: Scorecard, phrases: Phrases) -> Rules:
    """Fill the sheet."""
    _opening(page, card, phrases)
    rules = _rules(page, card.instrument, phrases)
    _closing(page, card, phrases)
    return rules


def _opening(page: Page, card: Scorecard, phrases: Phrases) -> None:
    page.across(phrases.say("how_to_read"), "title", height=32)
    page.space()
    page.paragraph(phrases.say("purpose"), "lead", _LETTERS)
    for part in _EXPLAINED:
        page.paragraph(phrases.say(f"about_{part}"), "plain", _LETTERS)
    page.paragraph(phrases.say("workbook_try"), "plain", _LETTERS)


def _rules(page: Page, instrument: Instrument, phrases: Phrases) -> Rules:
    top = instrument.scale.top
    level = _levels(page, instrument, phrases)
    grade = _grades(page, instrument, phrases)
    band = _bands(page, instrument, phrases)
    caps = _caps(page, instrument, phrases)
    limit = _limits(page, instrument, phrases)
    skipped, na = level + top + 2, level + top + 3
    last_grade = grade + len(instrument.evidence.codes) - 1
    last_band = band + len(instrument.rules.bands) - 1

    def cells(column: str, first: int, last: int) -> str:
        return on(page.title, f"${column}${first}:${column}${last}")

    def cell(column: str, row: int) -> str:
        return on(page.title, f"${column}${row}")

    return Rules(
        top=cell("A", level + top),
        levels=cells("A", level, level + top),
        marks=cells("A", level, skipped),
        marks_with_na=cells("A", level, na),
        names=cells("B", level, skipped),
        names_with_na=cells("B", level, na),
        grades=cells("A", grade, last_grade),
        grade_names=cells("B", grade, last_grade),
        limits=cells("C", grade, last_grade),
        must_have_limits=cells("D", grade, last_grade),
        starts=cells("A", band, last_band),
        band_names=cells("B", band, last_band),
        caps=tuple((cell("A", row), cell("C", row)) for row in range(caps, caps + len(instrument.rules.caps))),
        coverage=cell("A", limit),
        applicability=cell("A", limit + 1),
        value_answers=cell("A", limit + 2),
        working=cell("A", limit + 3),
    )


def _heading(page: Page, title: str, *heads: str) -> int:
    """A table begins; the number of its first row."""
    page.space(10)
    page.across(title, "heading", height=22)
    page.add((heads[0], "head_middle"), (heads[1], "head"), *[(head, "head_middle") for head in heads[2:]], height=26)
    return page.next


def _levels(page: Page, instrument: Instrument, phrases: Phrases) -> int:
    first = _heading(page, phrases.say("levels"), phrases.say("answer"), phrases.say("level_name"))
    for level in range(instrument.scale.top + 1):
        page.add((level, "middle"), (phrases.texts.level(level), "text"))
    for mark, code in ((DONT_KNOW, "state_DK"), (SKIPPED, "state_skipped"), (NOT_APPLICABLE, "state_NA")):
        page.add((mark, "middle"), (phrases.say(code), "text"))
    return first


def _grades(page: Page, instrument: Instrument, phrases: Phrases) -> int:
    heads = [phrases.say(code) for code in ("evidence_grade", "evidence", "workbook_at_most", "workbook_at_most_must")]
    first = _heading(page, phrases.say("evidence"), *heads)
    rule = instrument.evidence
    for grade, (normal, critical) in enumerate(zip(rule.normal, rule.critical, strict=True)):
        page.add((grade, "middle"), (phrases.texts.grade(grade), "text"), (normal, "middle"), (critical, "middle"))
    return first


def _bands(page: Page, instrument: Instrument, phrases: Phrases) -> int:
    first = _heading(page, phrases.say("bands"), phrases.say("workbook_from"), phrases.say("band"))
    for band in instrument.rules.bands:
        page.add((band.start, "middle"), (phrases.texts.band(band.code), "text"))
    return first


def _caps(page: Page, instrument: Instrument, phrases: Phrases) -> int:
    heads = [phrases.say(code) for code in ("workbook_limit", "must_haves", "cap")]
    first = _heading(page, phrases.say("workbook_caps"), *heads)
    for rule in instrument.rules.caps:
        page.add((_threshold(rule), "middle"), (phrases.say(_cap_words(rule)), "text"), (rule.cap, "middle"))
    return first


def _threshold(rule: CapRule) -> int | None:
    return rule.failing if rule.failing is not None else rule.lowest


def _cap_words(rule: CapRule) -> str:
    return "workbook_cap_failing" if rule.failing is not None else "workbook_cap_lowest"


def _limits(page: Page, instrument: Instrument, phrases: Phrases) -> int:
    first = _heading(page, phrases.say("workbook_limits"), phrases.say("workbook_limit"), phrases.say("workbook_what"))
    rules = instrument.rules
    page.add((rules.coverage_min, "share"), (phrases.say("workbook_coverage_min"), "text"))
    page.add((rules.applicability_min, "share"), (phrases.say("workbook_applicability_min"), "text"))
    page.add((max(1, rules.value_min_answers), "middle"), (phrases.say("workbook_value_min"), "text"))
    page.add((instrument.scale.working, "middle"), (phrases.say("workbook_working"), "text"))
    return first


def _closing(page: Page, card: Scorecard, phrases: Phrases) -> None:
    instrument = card.instrument
    page.space(10)
    page.across(phrases.say("instrument"), "heading", height=22)
    facts = (
        ("instrument", instrument.id),
        ("version", instrument.version),
        ("method", instrument.rules.method),
        ("languages", ", ".join(card.languages)),
    )
    for code, fact in facts:
        row = page.add((phrases.say(code), "soft"), (fact, "text"), (None, "text"), (None, "text"))
        page.merge(row, 2, len(WIDTHS))
    page.space()
    page.paragraph(phrases.say("pilot", version=instrument.version), "note", _LETTERS)
    page.paragraph(phrases.say("independent"), "note", _LETTERS)
