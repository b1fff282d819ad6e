"""Looks through a stored assessment as a board does before it signs."""

import argparse
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from adaptameter.cli.output import plain, print_json
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.finding import Finding
from adaptameter.domain.quality import waiting
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.payload import Json
from adaptameter.instruments import reader
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.xray import sentence, where


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Print what was found, the gravest first; 0 whatever it is. Refusals: not_for_ballots, those of `get`."""
    house, which = House(open_store(data_folder(asked.data)), reader.standard()), AssessmentId(asked.id)
    assessment = house.assessing.open(which).assessment
    if assessment.mode is Mode.BALLOT:
        raise Refusal("not_for_ballots")
    found = house.reviewing.findings(which)
    if asked.json:
        print_json([_json(one, words) for one in found])
        return 0
    left = len(waiting(found, assessment.record.words))
    for line in _lines(found, words):
        print(plain(line))
    print(plain(words.say("cli.check_waiting", count=left) if left else words.say("cli.check_ready")))
    return 0


def _lines(found: tuple[Finding, ...], words: Phrases) -> Iterator[str]:
    for severity, group in groupby(found, attrgetter("severity")):
        yield words.say(f"severity.{severity.value}")
        for one in group:
            yield f"  {where(words, one)}: {sentence(words, one)}"


def _json(one: Finding, words: Phrases) -> Json:
    return {
        "code": one.code,
        "severity": one.severity.value,
        "indicator": one.indicator,
        "section": one.section,
        "sentence": plain(sentence(words, one)),
    }
