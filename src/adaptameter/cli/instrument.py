"""Checks an instrument for its authors."""

import argparse

from adaptameter.cli.run import DONE, REFUSED
from adaptameter.instruments import reader
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Print every finding, a line each; with none, say how large the instrument is."""
    folder = reader.find(asked.which)
    found = reader.findings(folder)
    for one in found:
        print(wording.finding(words, one))
    if found:
        return REFUSED
    booklet = reader.load(folder)
    instrument = booklet.instrument
    print(
        words.say(
            "cli.instrument_fine",
            id=instrument.id,
            version=instrument.version,
            sections=len(instrument.sections),
            indicators=len(instrument.indicators),
            languages=len(booklet.languages),
        )
    )
    return DONE
