"""Lists the assessments in the store."""

import argparse

from adaptameter.cli.output import print_json
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import Instrument
from adaptameter.exchange.payload import Json
from adaptameter.instruments import reader
from adaptameter.services.house import House
from adaptameter.store.listing import Listed
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """One line an assessment, the last started first."""
    house = House(open_store(data_folder(asked.data)), reader.standard())
    found = [_line(one, house.room.booklet.instrument) for one in house.assessing.every()]
    if asked.json:
        print_json(list(found))
        return 0
    for line in found:
        code = "cli.line_alone" if line["mode"] == Mode.ALONE.value else "cli.line"
        print(words.say(code, **{key: str(value) for key, value in line.items()}))
    if not found:
        print(words.say("cli.empty"))
    return 0


def _line(one: Listed, instrument: Instrument) -> dict[str, Json]:
    plan = one.assessment.plan
    sections = plan.sections_in(instrument)
    asked = {indicator.id for section in sections for indicator in section.indicators}
    return {
        "id": one.assessment.id,
        "organisation": plan.organisation.name,
        "country": plan.organisation.country,
        "year": plan.year,
        "sections": list(plan.sections),
        "answered": len(asked & one.given),
        "total": len(asked),
        "handed_in": sum(bool(each.handed_in) for each in one.assessment.respondents),
        "expected": len(one.assessment.respondents),
        "locked": [*sorted(one.assessment.locked)],
        "mode": one.assessment.mode.value,
        "sample": one.assessment.sample,
        "changed_at": one.assessment.changed_at,
    }
