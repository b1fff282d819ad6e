"""Takes scorecards in that others sent, and says of each file what became of it."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from adaptameter.cli.output import plain, print_json
from adaptameter.cli.run import DONE, REFUSED, report
from adaptameter.domain.filed import Filed
from adaptameter.domain.refusal import Fact
from adaptameter.exchange.payload import Json
from adaptameter.instruments import reader
from adaptameter.services.house import House
from adaptameter.services.importing import Accepted, Imported, Importing
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Take in what lies at the paths; 1 when a file was refused, and the rest is in all the same."""
    house = House(open_store(data_folder(asked.data)), reader.standard())
    found = Importing(house.room).take_in([Path(one) for one in asked.paths])
    if asked.json:
        print_json(_json(found, words))
    else:
        for line in _lines(found, words):
            print(plain(line))
        for one in found.refused:
            report(words, one.why, f"{one.file}: ")
    return REFUSED if found.refused else DONE


def _lines(found: Imported, words: Phrases) -> Iterator[str]:
    for taken in found.accepted:
        yield _accepted(taken, words)
        for one in taken.typed_over:
            yield "  " + words.say("cli.import_typed", sheet=one.sheet, cell=one.cell, says=one.says, sealed=one.sealed)
    for known in found.known:
        who = known.filed.organisation.name
        yield words.say("cli.import_known", organisation=who, year=known.filed.year, file=known.file)
    if found.passed_over:
        yield words.say("cli.import_passed", count=found.passed_over)
    counts = {"accepted": len(found.accepted), "known": len(found.known), "refused": len(found.refused)}
    yield words.say("cli.import_done", **counts)


def _accepted(one: Accepted, words: Phrases) -> str:
    facts: dict[str, Fact] = {
        "organisation": one.filed.organisation.name,
        "year": one.filed.year,
        "file": one.file,
    }
    if one.newer_than is None:
        return words.say("cli.import_accepted", **facts)
    return words.say("cli.import_newer", revision=one.filed.revision, before=one.newer_than, **facts)


def _json(found: Imported, words: Phrases) -> Json:
    return {
        "accepted": [_entry(one) for one in found.accepted],
        "known": [{"file": one.file, **_card(one.filed)} for one in found.known],
        "refused": [
            {"file": one.file, "code": one.why.code, "reason": wording.refusal(words, one.why)} for one in found.refused
        ],
    }


def _entry(one: Accepted) -> Json:
    typed: list[Json] = [
        {"sheet": each.sheet, "cell": each.cell, "says": each.says, "sealed": each.sealed} for each in one.typed_over
    ]
    return {"file": one.file, **_card(one.filed), "newer_than": one.newer_than, "typed_over": typed}


def _card(filed: Filed) -> dict[str, Json]:
    who = filed.organisation
    return {
        "id": filed.id,
        "revision": filed.revision,
        "signed": filed.is_signed,
        "organisation": who.name,
        "country": who.country,
        "year": filed.year,
    }
