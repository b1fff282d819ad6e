"""The scorecard as a workbook: readable sheets with live figures for people, one hidden sheet for the reader."""

from dataclasses import dataclass, replace
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty

from adaptameter.domain.clean import clean
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import xlsx_about, xlsx_archive, xlsx_payload, xlsx_section, xlsx_summary, xlsx_values
from adaptameter.exchange.payload import Json, payload
from adaptameter.exchange.xlsx_cells import sheet_names
from adaptameter.exchange.xlsx_look import Looks, colour, looks
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

_PAYLOAD_WIDTHS = (60, 60)


@dataclass(frozen=True, slots=True)
class _Sheets:
    """The pages in the order in which people turn them."""

    summary: Page
    sections: tuple[Page, ...]
    values: Page | None
    about: Page
    payload: Page

    @property
    def all(self) -> tuple[Page, ...]:
        found = (self.summary, *self.sections, self.values, self.about, self.payload)
        return tuple(page for page in found if page)


def workbook(card: Scorecard, phrases: Phrases) -> bytes:
    """The workbook of a scorecard, with the words of one language; the same bytes for the same scorecard."""
    card = replace(card, organisation=replace(card.organisation, name=clean(card.organisation.name)))
    book = Workbook()
    content = payload(card, phrases.say("purpose"))
    sheets = _sheets(book, card, phrases)
    _fill(sheets, card, phrases)
    _keep(sheets.payload, content, phrases)
    _describe(book, card, str(content["digest"]), phrases)
    return xlsx_archive.packed(book, sheets.all)


def _sheets(book: Any, card: Scorecard, phrases: Phrases) -> _Sheets:
    titles = [phrases.texts.section(one.section) or one.section for one in card.profile.sections]
    values = [phrases.say("values")] if card.instrument.values else []
    names = sheet_names([xlsx_payload.SHEET, phrases.say("summary"), *titles, *values, phrases.say("about")])
    book.remove(book.active)
    made = [book.create_sheet(name) for name in (*names[1:], names[0])]
    looked: Looks = looks(made[0], phrases.direction)
    for sheet in made:
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.rightToLeft = phrases.direction == "rtl"
        sheet.sheet_properties.tabColor = colour("accent" if sheet in (made[0], made[-2]) else "bar")
    made[-1].sheet_state = "hidden"
    last = len(titles) + 1
    return _Sheets(
        summary=Page(made[0], looked, xlsx_summary.WIDTHS),
        sections=tuple(Page(sheet, looked, xlsx_section.WIDTHS) for sheet in made[1:last]),
        values=Page(made[last], looked, xlsx_values.widths(card.instrument.values)) if values else None,
        about=Page(made[-2], looked, xlsx_about.WIDTHS),
        payload=Page(made[-1], looked, _PAYLOAD_WIDTHS),
    )


def _fill(sheets: _Sheets, card: Scorecard, phrases: Phrases) -> None:
    rules = xlsx_about.about(sheets.about, card, phrases)
    sections = [
        xlsx_section.section(page, card, score, rules, phrases)
        for page, score in zip(sheets.sections, card.profile.sections, strict=True)
    ]
    heads: dict[Page, int | None] = {
        sheets.summary: xlsx_summary.summary(sheets.summary, card, sections, phrases),
        sheets.about: None,
        **dict.fromkeys(sheets.sections, xlsx_section.HEAD),
    }
    if sheets.values:
        heads[sheets.values] = xlsx_values.values(sheets.values, card, sections, rules, phrases)
    _finish(heads, card, phrases)


def _keep(page: Page, content: dict[str, Json], phrases: Phrases) -> None:
    first, *others = xlsx_payload.rows(content)
    page.add((first, "payload"), (phrases.say("workbook_payload"), "payload"), height=15)
    for piece in others:
        page.add((piece, "payload"), height=15)
    page.protect()


def _finish(heads: dict[Page, int | None], card: Scorecard, phrases: Phrases) -> None:
    foot = f"{card.organisation.name} · {card.year}"
    page_of = phrases.say("page_of", page="&P", pages="&N")
    for page, head in heads.items():
        landscape = page.columns > len(xlsx_about.WIDTHS) + 3
        page.print_on_a4(landscape=landscape, foot=foot, page_of=page_of, head_row=head)
        page.protect()


def _describe(book: Any, card: Scorecard, digest: str, phrases: Phrases) -> None:
    about = book.properties
    about.creator = about.lastModifiedBy = "AdaptaMeter"
    about.title = f"{card.organisation.name}, {card.year}"
    about.subject = phrases.say("scorecard")
    about.description = phrases.say("purpose")
    about.language = phrases.texts.language
    book.custom_doc_props.append(StringProperty(name=xlsx_payload.MARK, value=f"{clean(card.id)} {digest}"))
    book.calculation.fullCalcOnLoad = True
