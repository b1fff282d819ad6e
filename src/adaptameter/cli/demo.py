"""Makes scorecards of three made-up organisations in three years, with the plan of the last one as a calendar."""

import argparse
from pathlib import Path

from adaptameter.domain.scorecard import Scorecard
from adaptameter.instruments import reader
from adaptameter.services import reporting, samples
from adaptameter.services.sample_answers import YEARS
from adaptameter.services.sample_board import met_at
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import verdict


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write json, xlsx and pdf of each, and print what was made."""
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
