"""Answer sheets on the command line: which instrument reads them, and how a file is written."""

from pathlib import Path

from adaptameter.domain.refusal import Refusal
from adaptameter.instruments import reader
from adaptameter.instruments.reader import Booklet
from adaptameter.system.files import replace_with


def booklet_of(name: str | None) -> Booklet:
    """The named instrument, or the bundled one. Refusals: instrument_missing, instrument_broken."""
    return reader.standard() if name is None else reader.load(reader.find(name))


def written(file: Path, content: bytes) -> None:
    """Write a file, all of it or nothing. Refusal: file_unwritable."""
    try:
        replace_with(file, content, _no_check)
    except OSError as problem:
        raise Refusal("file_unwritable", name=file.name, why=problem.strerror or str(problem)) from problem


def _no_check(_beside: Path) -> None:
    """A template is written once and read by people."""
