"""The sheets of a region report: one table each, a row a section, a question, a country."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.utils import get_column_letter

from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.portfolio import PortfolioChange
from adaptameter.domain.region_figures import Middle, SectionFound
from adaptameter.domain.region_report import RegionReport
from adaptameter.exchange.xlsx_cells import Content, Live
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.region_figures import country_words
from adaptameter.wording.region_plans import SURE, is_sure, margin

Cells = Iterator[tuple[Content, str]]

_LETTERS: Final = 110
_NAME: Final = 34.0
_CODE: Final = 10.0
_EACH: Final = 12.0
_COUNTS: Final = 6
"""The column in which the bands of the sections begin."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: the code of its title, its columns' widths, what fills it and gives the row of its heads."""

    title: str
    widths: Sequence[float]
    fill: Callable[[Page, RegionReport, Phrases], int]


def sheets(report: RegionReport) -> tuple[Sheet, ...]:
    """The sheets of this report; what it has nothing of has no sheet, and a group that is too small has none."""
    bands, sections = len(report.instrument.rules.bands), len(report.sections)
    found = (
        (Sheet("sections", (_NAME, *[_EACH] * (8 + 2 * bands)), _sections), report.sections),
        (Sheet("values", (_NAME, *[_EACH] * 4), _values), report.values),
        (Sheet("region.questions", (_CODE, _NAME, _NAME, *[_EACH] * 3), _questions), report.questions),
        (Sheet("must_haves", (_CODE, _NAME, _NAME, *[_EACH] * 3), _must_haves), report.must_haves),
        (
            Sheet("region.changes", (_NAME, *[_EACH] * 4, _NAME, *[_EACH] * 3), _changes),
            any(one.n for one in report.changes),
        ),
        (Sheet("plan.title", (_NAME, *[_EACH] * 4), _plans), report.plans),
        (Sheet("region.countries", (_NAME, _EACH, *[_EACH] * sections), _countries), report.countries),
    )
    return tuple(sheet for sheet, rows in found if rows and not report.is_small)


def _sections(page: Page, report: RegionReport, phrases: Phrases) -> int:
    bands = [phrases.texts.band(band.code) for band in report.instrument.rules.bands]
    lead = (phrases.say("region.sections_lead"), phrases.say("region.middle_means"))
    heads = (
        *_says(phrases, "section", "region.n", "region.median", "region.low", "region.high"),
        *bands,
        *(phrases.say("region.share_of", band=name) for name in bands),
        *_says(phrases, "region.held_short", "region.gap_short", "region.agreement_n", "region.agreement_short"),
    )
    head = _head(page, phrases.say("region.sections"), lead, heads)
    for one in report.sections:
        page.add(*_section(one, len(bands), page.next, phrases), height=24)
    return head


def _section(one: SectionFound, bands: int, row: int, phrases: Phrases) -> Cells:
    """Where the bands may be shown, the organisations are their sum and the shares follow from both."""
    counted = f"{get_column_letter(_COUNTS)}{row}:{get_column_letter(_COUNTS + bands - 1)}{row}"
    yield phrases.texts.section(one.section), "strong"
    yield Live(f"SUM({counted})", one.score.n) if one.bands else one.score.n, "middle"
    yield from _middle(one.score, phrases)
    yield from ((count, "middle") for count in one.bands or (None,) * bands)
    for place in range(bands):
        cell = f"{get_column_letter(_COUNTS + place)}{row}"
        yield Live(f"{cell}/B{row}", one.bands[place] / one.score.n) if one.bands else None, "share"
    yield one.held, "middle"
    yield _or_few(one.gap.median, phrases), "middle"
    yield one.agreement.n, "middle"
    yield _or_few(one.agreement.median, phrases), "middle"


def _values(page: Page, report: RegionReport, phrases: Phrases) -> int:
    heads = _says(phrases, "value", "region.n", "region.median", "region.low", "region.high")
    head = _head(page, phrases.say("values"), (phrases.say("values_lead"),), heads)
    for one in report.values:
        name = phrases.texts.value(one.value)
        page.add((name, "strong"), (one.points.n, "middle"), *_middle(one.points, phrases), height=24)
    return head


def _questions(page: Page, report: RegionReport, phrases: Phrases) -> int:
    heads = _says(phrases, "code", "question", "section", "region.n", "region.working_short", "region.share")
    head = _head(page, phrases.say("region.questions"), (phrases.say("region.questions_lead"),), heads)
    for one in report.questions:
        page.add(*_counted(one.indicator, one.section, (one.n, one.working), page.next, phrases), height=24)
    return head


def _must_haves(page: Page, report: RegionReport, phrases: Phrases) -> int:
    heads = _says(phrases, "code", "must_have", "section", "region.n", "region.missing_short", "region.share")
    head = _head(page, phrases.say("region.must_haves"), (phrases.say("region.must_haves_lead"),), heads)
    for one in report.must_haves:
        page.add(*_counted(one.indicator, one.section, (one.asked, one.failing), page.next, phrases), height=24)
    return head


def _counted(
    indicator: IndicatorId, section: SectionId, counts: tuple[int, int | None], row: int, phrases: Phrases
) -> Cells:
    """A question with how many of how many, and the share that follows."""
    n, found = counts
    yield indicator, "strong"
    yield phrases.texts.title(indicator), "text"
    yield phrases.texts.section(section), "soft"
    yield n, "middle"
    yield _or_few(found, phrases), "middle"
    yield None if found is None else Live(f"E{row}/D{row}", found / n), "share"


def _changes(page: Page, report: RegionReport, phrases: Phrases) -> int:
    codes = ("n", "mean", "se", "margin", "reading", "up", "down", "same")
    heads = _says(phrases, "section", *(f"region.{code}" for code in codes))
    said = phrases.say("region.change", before=report.year - 1, year=report.year)
    head = _head(page, said, (phrases.say("region.change_lead"),), heads)
    for one in report.changes:
        page.add(*_change(one, page.next, phrases), height=24)
    return head


def _change(one: PortfolioChange, row: int, phrases: Phrases) -> Cells:
    yield phrases.texts.section(one.section), "strong"
    yield one.n, "middle"
    if one.mean is None or one.se is None:
        yield _or_few(None, phrases), "middle"
        yield from ((None, "middle") for _column in range(6))
        return
    sure, unsure = (phrases.say(f"region.change_{code}") for code in ("sure", "unsure"))
    reads = f'IF(AND(C{row}<>0,ABS(C{row})>=E{row}),"{sure}","{unsure}")'
    up, down = one.clear_up or 0, one.clear_down or 0
    yield one.mean, "drift"
    yield one.se, "points"
    yield Live(f"ROUND({SURE}*D{row},1)", margin(one.se)), "points"
    yield Live(reads, sure if is_sure(one.mean, one.se) else unsure), "soft"
    yield up, "middle"
    yield down, "middle"
    yield Live(f"B{row}-G{row}-H{row}", one.n - up - down), "middle"


def _plans(page: Page, report: RegionReport, phrases: Phrases) -> int:
    lead = (phrases.say("region.plans_n", year=report.year, n=report.planning), phrases.say("region.plans_lead"))
    heads = _says(phrases, "section", "region.n", "region.actions", "region.reached_short", "region.share")
    head = _head(page, phrases.say("region.plans"), lead, heads)
    for one in report.plans:
        name = phrases.texts.section(one.section) if one.section else phrases.say("region.planned_own")
        said = _or_few(one.actions, phrases)
        page.add((name, "strong"), (one.n, "middle"), (said, "middle"), (None, "middle"), (None, "share"), height=24)
    if report.aims.n:
        row, aims, reached = page.next, report.aims.aims, report.aims.reached
        share = None if aims is None or reached is None else Live(f"D{row}/C{row}", reached / aims)
        name, said = phrases.say("region.aims", before=report.year - 1), _or_few(aims, phrases)
        cells = ((report.aims.n, "middle"), (said, "middle"), (reached, "middle"), (share, "share"))
        page.add((name, "strong"), *cells, height=24)
    return head


def _countries(page: Page, report: RegionReport, phrases: Phrases) -> int:
    """By name, as in the report; the middle of every section."""
    names = (phrases.texts.section(one.section) for one in report.sections)
    heads = (*_says(phrases, "country", "region.n"), *names)
    head = _head(page, phrases.say("region.countries"), (phrases.say("region.middle_means"),), heads)
    every = {country_words(one.country, phrases): one for one in report.countries}
    for name in sorted(every, key=str.casefold):
        middles = ((_or_few(middle.median, phrases), "middle") for middle in every[name].middles)
        page.add((name, "strong"), (every[name].n, "middle"), *middles, height=24)
    return head


def _head(page: Page, title: str, lead: Iterable[str], heads: Iterable[str]) -> int:
    """The title, what to know, and the names of the columns, which stay in sight."""
    page.across(title, "title", height=32)
    for sentence in lead:
        page.paragraph(sentence, "lead", _LETTERS)
    page.space()
    row = page.add(*((words, "head_middle" if place else "head") for place, words in enumerate(heads)), height=40)
    page.sheet.freeze_panes = f"B{row + 1}"
    return row


def _middle(one: Middle, phrases: Phrases) -> Cells:
    """The middle, and between what the middle half lies."""
    low, high = one.quartiles or (None, None)
    yield from ((said, "middle") for said in (_or_few(one.median, phrases), low, high))


def _or_few(figure: int | None, phrases: Phrases) -> Content:
    return phrases.say("region.too_few") if figure is None else figure


def _says(phrases: Phrases, *codes: str) -> tuple[str, ...]:
    return tuple(phrases.say(code) for code in codes)
