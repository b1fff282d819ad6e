"""Writes the scorecard of a stored assessment."""

import argparse
from pathlib import Path

from adaptameter.domain.assessment import AssessmentId
from adaptameter.instruments import reader
from adaptameter.services import reporting
from adaptameter.services.assessing import Assessing
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write the files and name them."""
    formats = reporting.formats_of(asked.formats)
    assessing = Assessing(open_store(data_folder(asked.data)), reader.standard())
    standing = assessing.open(AssessmentId(asked.id))
    card = reporting.card_of(standing.booklet, standing.assessment)
    for file in reporting.export(card, words, Path(asked.to), formats):
        print(words.say("cli.written", file=str(file)))
    return 0
