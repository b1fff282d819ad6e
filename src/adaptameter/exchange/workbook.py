"""The scorecard as a workbook: readable sheets with live figures for people, one hidden sheet for the reader."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import (
    xlsx_about,
    xlsx_archive,
    xlsx_payload,
    xlsx_plan,
    xlsx_section,
    xlsx_summary,
    xlsx_together,
    xlsx_values,
)
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.payload import Json, payload, short_seal
from adaptameter.exchange.xlsx_cells import sheet_names
from adaptameter.exchange.xlsx_look import Looks, colour, looks
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases

_PAYLOAD_WIDTHS = (60, 60)


Pages = Mapping[str, Page]
"""The sheets by what they are, in the order in which people turn them."""


def workbook(card: Scorecard, phrases: Phrases) -> bytes:
    """The workbook of a scorecard, with the words of one language; the same bytes for the same scorecard."""
    card = leaving(card)
    book = Workbook()
    content = payload(card, phrases.say("purpose"))
    pages = _pages(book, card, phrases)
    _fill(pages, card, phrases, short_seal(str(content["seal"])))
    _keep(pages["payload"], content, phrases)
    _describe(book, card, str(content["digest"]), phrases)
    return xlsx_archive.packed(book, tuple(pages.values()))


def _pages(book: Any, card: Scorecard, phrases: Phrases) -> Pages:
    wishes = tuple(_wishes(card, phrases))
    names = sheet_names([xlsx_payload.SHEET, *(title for _kind, title, _widths in wishes)])
    book.remove(book.active)
    made = [book.create_sheet(name) for name in (*names[1:], names[0])]
    looked: Looks = looks(made[0], phrases.direction)
    for sheet in made:
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.rightToLeft = phrases.direction == "rtl"
        sheet.sheet_properties.tabColor = colour("accent" if sheet in (made[0], made[-2]) else "bar")
    made[-1].sheet_state = "hidden"
    pages = {kind: Page(sheet, looked, widths) for sheet, (kind, _, widths) in zip(made, wishes, strict=False)}
    return {**pages, "payload": Page(made[-1], looked, _PAYLOAD_WIDTHS)}


def _wishes(card: Scorecard, phrases: Phrases) -> Iterator[tuple[str, str, Sequence[float]]]:
    """Each sheet for people: what it is, its title, how wide its columns are."""
    yield "summary", phrases.say("summary"), xlsx_summary.WIDTHS
    if card.facts.actions:
        yield "plan", phrases.say("plan.title"), xlsx_plan.WIDTHS
    for section in card.sections:
        yield _section(section), phrases.texts.section(section) or section, xlsx_section.WIDTHS
    if card.instrument.values:
        yield "values", phrases.say("values"), xlsx_values.widths(card.instrument.values)
    if xlsx_together.is_needed(card):
        yield "together", phrases.say("together.title"), xlsx_together.WIDTHS
    yield "about", phrases.say("about"), xlsx_about.WIDTHS


def _section(section: SectionId) -> str:
    return f"section {section}"


def _fill(pages: Pages, card: Scorecard, phrases: Phrases, seal: str) -> None:
    rules = xlsx_about.about(pages["about"], card, phrases)
    own = {score.section: pages[_section(score.section)] for score in card.profile.sections}
    sections = [
        xlsx_section.section(own[score.section], card, score, rules, phrases) for score in card.profile.sections
    ]
    heads: dict[Page, int | None] = {
        pages["summary"]: xlsx_summary.summary(pages["summary"], card, sections, seal, phrases),
        pages["about"]: None,
        **dict.fromkeys(own.values(), xlsx_section.HEAD),
    }
    if page := pages.get("plan"):
        heads[page] = xlsx_plan.plan(page, card, phrases)
    if page := pages.get("values"):
        heads[page] = xlsx_values.values(page, card, sections, rules, phrases)
    if page := pages.get("together"):
        heads[page] = xlsx_together.together(page, card, phrases)
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
