"""Lists the assessments in the store."""

import argparse

from adaptameter.cli.output import print_json
from adaptameter.exchange.payload import Json
from adaptameter.instruments import reader
from adaptameter.services.assessing import Assessing
from adaptameter.store.assessments import Listed
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """One line an assessment, the last started first."""
    assessing = Assessing(open_store(data_folder(asked.data)), reader.standard())
    found = [_line(one, assessing) for one in assessing.every()]
    if asked.json:
        print_json(list(found))
        return 0
    for line in found:
        print(words.say("cli.line", **{key: str(value) for key, value in line.items()}))
    if not found:
        print(words.say("cli.empty"))
    return 0


def _line(one: Listed, assessing: Assessing) -> dict[str, Json]:
    plan = one.assessment.plan
    sections = plan.sections_in(assessing.booklet.instrument)
    asked = {indicator.id for section in sections for indicator in section.indicators}
    return {
        "id": one.assessment.id,
        "organisation": plan.organisation.name,
        "country": plan.organisation.country,
        "year": plan.year,
        "sections": list(plan.sections),
        "answered": len(asked & one.given),
        "total": len(asked),
        "locked": [*sorted(one.assessment.locked)],
        "mode": one.assessment.mode.value,
        "sample": one.assessment.sample,
        "changed_at": one.assessment.changed_at,
    }
