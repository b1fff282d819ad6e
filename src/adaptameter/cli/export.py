"""Writes the scorecard of a stored assessment."""

import argparse
from pathlib import Path

from adaptameter.domain.assessment import AssessmentId
from adaptameter.instruments import reader
from adaptameter.services import carding, reporting
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Write the files and name them."""
    formats = reporting.formats_of(asked.formats)
    house = House(open_store(data_folder(asked.data)), reader.standard())
    standing = house.assessing.open(AssessmentId(asked.id))
    card = carding.card(house.room, standing.assessment.id)
    for file in reporting.export(card, words, Path(asked.to), formats):
        print(words.say("cli.written", file=str(file)))
    return 0
