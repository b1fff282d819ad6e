"""Stores a filled-in sheet as an assessment and exports its scorecard."""

import argparse
import secrets
from pathlib import Path

from adaptameter.cli.output import print_card
from adaptameter.domain.assessment import Mode, Plan
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import answer_sheet
from adaptameter.instruments import reader
from adaptameter.services import carding, reporting
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Everything is checked before anything is stored."""
    booklet = reader.standard()
    filled = answer_sheet.read(Path(asked.file), booklet.instrument)
    if not any(said.is_given for said in filled.sheet.answers.values()):
        raise Refusal("sheet_empty", name=asked.file)
    formats = reporting.formats_of(asked.formats)
    who = Organisation(secrets.token_hex(8), asked.organisation, asked.country)
    plan = Plan(who, asked.year, filled.sections, asked.language)
    house = House(open_store(data_folder(asked.data)), booklet)
    standing = house.assessing.start(plan, Mode.SHEET, filled.sheet)
    card = carding.card(house.room, standing.assessment.id)
    title = words.say("title", organisation=card.organisation.name, year=card.year)
    print_card(card, words, title)
    print(words.say("cli.stored", id=card.id))
    if asked.to:
        for file in reporting.export(card, words, Path(asked.to), formats):
            print(words.say("cli.written", file=str(file)))
    return 0
