"""Writes made-up scorecards, quickly: they can be made again, so nothing is flushed or read back."""

from pathlib import Path

from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import payload
from adaptameter.services import reporting
from adaptameter.wording.phrases import Phrases


def write(card: Scorecard, phrases: Phrases, folder: Path, formats: tuple[str, ...]) -> tuple[Path, ...]:
    """Write the scorecard in these formats; the name says organisation and year, and the revision from the second on.

    Refusal: file_unwritable.
    """
    return tuple(_write(card, phrases, folder, one) for one in formats)


def file_name(card: Scorecard, ending: str) -> str:
    """A name that no other scorecard of a portfolio has."""
    plain, signed = Path(reporting.file_name(card, ending)), card.facts.signed
    if signed is None or signed.revision == 1:
        return plain.name
    return f"{plain.stem}-r{signed.revision}{plain.suffix}"


def _write(card: Scorecard, phrases: Phrases, folder: Path, ending: str) -> Path:
    target = folder / file_name(card, ending)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_content(card, phrases, ending))
    except OSError as problem:
        raise Refusal("file_unwritable", name=target.name, why=problem.strerror or str(problem)) from problem
    return target


def _content(card: Scorecard, phrases: Phrases, ending: str) -> bytes:
    if ending == "json":
        return payload.canonical(payload.payload(card, phrases.say("purpose")))
    if ending == "xlsx":
        from adaptameter.exchange.workbook import workbook  # openpyxl costs 420 ms at import

        return workbook(card, phrases)
    from adaptameter.exchange.pdf_report import report  # reportlab costs 290 ms at import

    return report(card, phrases)
