"""Makes scorecards of three made-up organisations in three years."""

import argparse
from pathlib import Path

from adaptameter.instruments import reader
from adaptameter.services import reporting, samples
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import verdict


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write json, xlsx and pdf of each, and print what was made."""
    for card in samples.cards(reader.standard(), asked.language):
        print(words.say("title", organisation=card.organisation.name, year=card.year))
        for section in card.profile.sections:
            print(f"  {words.texts.section(section.section)}: {verdict(words, section)}")
        for file in reporting.export(card, words, Path(asked.dir), reporting.FORMATS):
            print(f"  {file}")
    return 0
