"""Scorecards laid side by side: read, narrowed, graded, written to a file. Nothing is stored."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from adaptameter.domain.comparable_set import Whole, whole
from adaptameter.domain.crosswalk import Crosswalk
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.domain.scorecard import Scorecard, bare, of
from adaptameter.exchange.comparison_json import comparison_json
from adaptameter.instruments import crosswalk as crosswalks
from adaptameter.instruments.reader import Booklet
from adaptameter.services import exports, reporting
from adaptameter.wording.phrases import Phrases

FORMATS: Final = ("xlsx", "pdf", "json")


@dataclass(frozen=True, slots=True)
class Wish:
    """Which scorecards are wanted, and which sections of them; empty and None leave everything in."""

    country: str = ""
    year: int | None = None
    sections: tuple[SectionId, ...] = ()


def read(files: Iterable[Path]) -> tuple[Scorecard, ...]:
    """The scorecards in these files, each once. Refusals, all at once: those of `reporting.read`; two_revisions."""
    cards: list[Scorecard] = []
    refused: list[Refusal] = []
    for file in files:
        try:
            card = reporting.read(file)
        except Refusal as why:
            refused.append(why)
        else:
            if card not in cards:
                cards.append(card)
    if refused:
        raise Refusals(tuple(refused))
    _check_revisions(cards)
    return tuple(cards)


def sections_of(instrument: Instrument, names: str | None) -> tuple[SectionId, ...]:
    """The sections in a list of ids or codes, none for None. Refusals: no_such_section, no_sections."""
    if names is None:
        return ()
    by_name = {key: one.id for one in instrument.sections for key in (one.id.lower(), one.code.lower())}
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    for name in wanted:
        if name.lower() not in by_name:
            raise Refusal("no_such_section", said=name[:40], known=", ".join(one.id for one in instrument.sections))
    if not wanted:
        raise Refusal("no_sections")
    return tuple(dict.fromkeys(by_name[name.lower()] for name in wanted))


def narrowed(cards: Iterable[Scorecard], wish: Wish) -> tuple[Scorecard, ...]:
    """The scorecards that are wanted, with the wanted sections only. Refusal: no_such_country."""
    country = wish.country
    if country and not (len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()):
        raise Refusal("no_such_country", said=country[:20])
    found = (card for card in cards if country in ("", card.organisation.country) and wish.year in (None, card.year))
    return tuple(found) if not wish.sections else tuple(_within(found, wish.sections))


def compare(cards: Iterable[Scorecard], booklet: Booklet, crosswalk: Crosswalk | None = None) -> Whole:
    """The grade of a set of scorecards and of every pair in it. Refusal: too_few_to_compare."""
    statuses = {language.code: language.status for language in booklet.languages}
    return whole(cards, statuses, crosswalk)


def crosswalk(file: Path, booklet: Booklet) -> Crosswalk:
    """The crosswalk in a file, checked against the instrument. Refusals: file_missing, crosswalk_broken."""
    if not file.is_file():
        raise Refusal("file_missing", name=file.name)
    return crosswalks.load(file, (booklet.instrument,))


def format_of(target: Path) -> str:
    """The format that the ending of a file asks for. Refusal: no_such_format."""
    return exports.ending_of(target, FORMATS)


def export(found: Whole, phrases: Phrases, target: Path) -> None:
    """Write a comparison as xlsx, pdf or json. Refusals: no_such_format, file_unwritable, readback_differs."""
    exports.save(_CONTENT[format_of(target)](found, phrases), target)


def _check_revisions(cards: Sequence[Scorecard]) -> None:
    """Two revisions of one assessment are no two scorecards."""
    seen: dict[str, Scorecard] = {}
    for card in cards:
        other = seen.setdefault(card.id, card)
        if other is not card:
            one, two = sorted(each.facts.signed.revision if each.facts.signed else 0 for each in (card, other))
            raise Refusal("two_revisions", organisation=card.organisation.name, year=card.year, one=one, other=two)


def _within(cards: Iterable[Scorecard], sections: tuple[SectionId, ...]) -> Iterable[Scorecard]:
    for card in cards:
        if shown := tuple(one for one in card.sections if one in sections):
            facts = replace(card.facts, sections=shown)
            yield of(card.instrument, bare(card.sheet.answers, card.instrument, shown), facts)


def _json(found: Whole, _phrases: Phrases) -> bytes:
    return comparison_json(found)


def _workbook(found: Whole, phrases: Phrases) -> bytes:
    from adaptameter.exchange.comparison_xlsx import comparison_xlsx  # openpyxl costs 420 ms at import

    return comparison_xlsx(found, phrases)


def _pdf(found: Whole, phrases: Phrases) -> bytes:
    from adaptameter.exchange.comparison_pdf import comparison_pdf  # reportlab costs 290 ms at import

    return comparison_pdf(found, phrases)


_CONTENT: dict[str, Callable[[Whole, Phrases], bytes]] = {"json": _json, "xlsx": _workbook, "pdf": _pdf}
