"""Domain values as JSON and rows, and back."""

import json
from collections.abc import Mapping
from typing import Protocol

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Lock, Plan
from adaptameter.domain.instrument import Level, SectionId
from adaptameter.domain.organisation import Organisation

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class AnswerRow(Protocol):
    """The columns of an answer."""

    state: str
    level: int | None
    evidence: int
    reason: str
    shown_by: str
    note: str
    dated: str


def answer(row: AnswerRow) -> Answer:
    """The answer in this row."""
    level = None if row.level is None else Level(row.level)
    return Answer(State(row.state), level, row.evidence, row.reason, row.shown_by, row.note, row.dated)


def answer_columns(said: Answer) -> dict[str, str | int | None]:
    """The columns of this answer."""
    return {
        "state": said.state.value,
        "level": said.level,
        "evidence": said.evidence,
        "reason": said.reason,
        "shown_by": said.shown_by,
        "note": said.note,
        "dated": said.dated,
    }


def answer_json(said: Answer) -> str:
    """An answer as a step keeps it."""
    return _json(answer_columns(said))


def answer_of(text: str) -> Answer:
    """The answer a step kept."""
    kept = json.loads(text)
    level = None if kept["level"] is None else Level(kept["level"])
    words = (kept["reason"], kept["shown_by"], kept["note"], kept.get("dated", ""))  # steps of schema 1 have no date
    return Answer(State(kept["state"]), level, kept["evidence"], *words)


def lock_json(lock: Lock) -> str:
    """A lock as a step keeps it."""
    return _json({"locked_at": lock.locked_at, "reopened": list(lock.reopened)})


def lock_of(text: str) -> Lock:
    """The lock a step kept."""
    kept = json.loads(text)
    return Lock(kept["locked_at"], tuple(kept["reopened"]))


def plan_json(plan: Plan) -> str:
    """What was prepared, in one text."""
    who = plan.organisation
    return _json(
        {
            "organisation": {
                "id": who.id,
                "name": who.name,
                "country": who.country,
                "bands": {name: list(chosen) for name, chosen in who.bands.items()},
            },
            "year": plan.year,
            "sections": list(plan.sections),
            "language": plan.language,
        }
    )


def plan_of(text: str) -> Plan:
    """What was prepared."""
    kept = json.loads(text)
    who = kept["organisation"]
    bands = {name: tuple(chosen) for name, chosen in who["bands"].items()}
    sections = tuple(SectionId(section) for section in kept["sections"])
    return Plan(Organisation(who["id"], who["name"], who["country"], bands), kept["year"], sections, kept["language"])


def _json(content: Mapping[str, object]) -> str:
    return _encode(content)


def json_list(texts: tuple[str, ...]) -> str:
    """Several texts in one."""
    return json.dumps(texts, ensure_ascii=False)


def list_of(text: str) -> tuple[str, ...]:
    """The texts that were kept in one."""
    return tuple(json.loads(text))
