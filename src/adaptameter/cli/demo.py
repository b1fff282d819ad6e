"""Makes scorecards of made-up organisations: three boards with all that a board does, or a whole portfolio."""

import argparse
from pathlib import Path

from adaptameter.domain.scorecard import Scorecard
from adaptameter.instruments import reader
from adaptameter.services import generator, generator_files, reporting, samples
from adaptameter.services.sample_answers import YEARS
from adaptameter.services.sample_board import met_at
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import verdict


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write the three boards, or the portfolio when it was said how large it is."""
    return _three(asked, words) if asked.organisations is None else _many(asked, words)


def _three(asked: argparse.Namespace, words: Phrases) -> int:
    """Write json, xlsx and pdf of each, with the last plan as a calendar, and print what was made."""
    for card in samples.cards(reader.standard(), asked.language):
        print(words.say("title", organisation=card.organisation.name, year=card.year))
        for section in card.profile.sections:
            print(f"  {words.texts.section(section.section)}: {verdict(words, section)}")
        for file in _written(card, words, Path(asked.dir)):
            print(f"  {file}")
    return 0


def _written(card: Scorecard, words: Phrases, folder: Path) -> tuple[Path, ...]:
    files = reporting.export(card, words, folder, reporting.FORMATS)
    if card.year != YEARS[-1]:
        return files
    return (*files, reporting.export_calendar(card, words, folder, met_at(card.year)))


def _many(asked: argparse.Namespace, words: Phrases) -> int:
    """Write a portfolio, and print how many files there are."""
    formats, folder, count = reporting.formats_of(asked.formats), Path(asked.dir), 0
    for card in generator.portfolio(reader.standard(), asked.organisations, asked.years, asked.seed):
        generator_files.write(card, words, folder, formats)
        count += 1
    for one in formats:
        print(words.say("cli.written", file=f"{folder / '*'}.{one} ({count})"))
    return 0
