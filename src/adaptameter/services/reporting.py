"""Scorecards out to files and back: written beside, read back and compared before the old file is replaced."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import payload
from adaptameter.exchange.leaving import leaving
from adaptameter.instruments import reader
from adaptameter.system.files import replace_with
from adaptameter.wording.phrases import Phrases

FORMATS = ("json", "xlsx", "pdf")
_READABLE = (".json", ".xlsx")


def file_name(card: Scorecard, ending: str) -> str:
    """A name every system can keep: the organisation in its own script, without accents, the year, the ending."""
    return f"{stem(card.organisation.name) or 'scorecard'}-{card.year}.{ending}"


def stem(name: str) -> str:
    """A name as the beginning of a file's name: small letters of its own script, without accents, at most 40."""
    letters = "".join(_plain(one) for one in unicodedata.normalize("NFC", name))
    return re.sub(r"[\W_]+", "-", letters.casefold()).strip("-")[:40].strip("-")


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if base.isascii() else letter


def formats_of(words: str) -> tuple[str, ...]:
    """The formats in a list such as "json,pdf". Refusal: no_such_format."""
    formats = tuple(dict.fromkeys(one.strip().lower() for one in words.split(",") if one.strip()))
    for one in formats or ("",):
        if one not in FORMATS:
            raise Refusal("no_such_format", said=one[:20], known=", ".join(FORMATS))
    return formats


def export(card: Scorecard, phrases: Phrases, folder: Path, formats: tuple[str, ...]) -> tuple[Path, ...]:
    """Write the scorecard in these formats into a folder.

    Refusals: file_unwritable, readback_differs. Files that were there are whole, old or new.
    """
    return tuple(_write(card, phrases, folder / file_name(card, one), one) for one in formats)


def read(file: Path) -> Scorecard:
    """Read a scorecard, json or workbook. Refusals: those of `exchange.scorecard_reader.read`."""
    from adaptameter.exchange import scorecard_reader

    return scorecard_reader.read(file, instrument)


def instrument(name: str, version: str) -> Instrument:
    """The instrument of this id and version. Refusal: other_instrument."""
    return reader.version(name, version).instrument


def export_calendar(card: Scorecard, phrases: Phrases, folder: Path, stamp: str) -> Path:
    """Write the dates of the plan as a calendar. Refusals: no_dates, file_unwritable, readback_differs."""
    from adaptameter.exchange.calendar_file import calendar  # icalendar costs 60 ms at import

    return _keep(calendar(card, phrases, stamp), folder / file_name(card, "ics"), card)


def _write(card: Scorecard, phrases: Phrases, target: Path, ending: str) -> Path:
    return _keep(_CONTENT[ending](card, phrases), target, card)


def _keep(content: bytes, target: Path, card: Scorecard) -> Path:
    try:
        replace_with(target, content, lambda beside: _check(beside, content, card, target.suffix))
    except OSError as problem:
        raise Refusal("file_unwritable", name=target.name, why=problem.strerror or str(problem)) from problem
    return target


def _check(beside: Path, content: bytes, card: Scorecard, suffix: str) -> None:
    """What stands on the disk must be what was meant, and what can be read back must be the same scorecard."""
    if beside.read_bytes() != content or (suffix in _READABLE and read(beside) != leaving(card)):
        raise Refusal("readback_differs", name=f"*{suffix}")


def _json(card: Scorecard, phrases: Phrases) -> bytes:
    return payload.canonical(payload.payload(card, phrases.say("purpose")))


def _workbook(card: Scorecard, phrases: Phrases) -> bytes:
    from adaptameter.exchange.workbook import workbook  # openpyxl costs 420 ms at import

    return workbook(card, phrases)


def _pdf(card: Scorecard, phrases: Phrases) -> bytes:
    from adaptameter.exchange.pdf_report import report  # reportlab costs 290 ms at import

    return report(card, phrases)


_CONTENT: dict[str, Callable[[Scorecard, Phrases], bytes]] = {"json": _json, "xlsx": _workbook, "pdf": _pdf}
