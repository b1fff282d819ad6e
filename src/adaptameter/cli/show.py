"""Reads a scorecard that somebody sent, computes it again and prints it."""

import argparse
from pathlib import Path

from adaptameter.cli.output import print_card, print_json
from adaptameter.exchange.payload import payload
from adaptameter.services import reporting
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Print the scorecard; figures are always computed here, never believed."""
    card = reporting.read(Path(asked.file))
    if asked.json:
        print_json({"file": asked.file, **payload(card, words.say("purpose"))})
    else:
        print_card(card, words, words.say("title", organisation=card.organisation.name, year=card.year))
    return 0
