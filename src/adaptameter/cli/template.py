"""Writes an empty answer sheet."""

import argparse
from pathlib import Path

from adaptameter.cli.sheets import booklet_of, written
from adaptameter.domain.instrument import Instrument, Section
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import answer_sheet
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write the sheet and say where."""
    booklet = booklet_of(asked.instrument)
    sections = _chosen(booklet.instrument, asked.sections)
    written(Path(asked.file), answer_sheet.template(sections, booklet.texts(asked.language)))
    count = sum(len(section.indicators) for section in sections)
    print(words.say("cli.template", file=asked.file, count=count))
    return 0


def _chosen(instrument: Instrument, names: str | None) -> list[Section]:
    if names is None:
        return [section for section in instrument.sections if section.core] or list(instrument.sections)
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    by_name = {key: one for one in instrument.sections for key in (one.id.lower(), one.code.lower())}
    for name in wanted:
        if name.lower() not in by_name:
            known = ", ".join(section.id for section in instrument.sections)
            raise Refusal("no_such_section", said=name[:40], known=known)
    if not wanted:
        raise Refusal("no_sections")
    return list(dict.fromkeys(by_name[name.lower()] for name in wanted))
