"""Filled-in sheets: scored as they are, without the store."""

from pathlib import Path

from adaptameter.domain.assessment import Mode
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Facts, Scorecard, bare, of
from adaptameter.exchange import answer_sheet
from adaptameter.instruments.reader import Booklet


def score_sheet(file: Path, booklet: Booklet) -> Scorecard:
    """The figures of a sheet, of no organisation and no year. Refusals: those of `exchange.answer_sheet.read`."""
    filled = answer_sheet.read(file, booklet.instrument)
    facts = Facts(
        id="",
        organisation=Organisation("", ""),
        year=0,
        languages=(),
        mode=Mode.SHEET,
        sections=filled.sections,
        locked=frozenset(),
    )
    return of(booklet.instrument, bare(filled.sheet.answers, booklet.instrument, filled.sections), facts)
