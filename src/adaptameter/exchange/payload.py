"""The scorecard as canonical JSON: sorted keys, UTF-8, numbers that are the same on every machine.

Raw answers are the truth; the computed figures stand beside them for people and are recomputed by every reader.
"""

import hashlib
import json
from collections.abc import Mapping

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore

FORMAT = "adaptameter-scorecard"
VERSION = 1
_DIGITS = 4

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def payload(card: Scorecard, purpose: str) -> dict[str, Json]:
    """Everything that leaves the house. `purpose` is the sentence that every export carries."""
    content: dict[str, Json] = {
        "format": FORMAT,
        "format_version": VERSION,
        "purpose": purpose,
        "id": card.id,
        "organisation": {
            "id": card.organisation.id,
            "name": card.organisation.name,
            "country": card.organisation.country,
            "bands": {name: list(chosen) for name, chosen in card.organisation.bands.items()},
        },
        "year": card.year,
        "languages": list(card.languages),
        "mode": card.mode.value,
        **scored(card),
    }
    return {**content, "digest": digest(content)}


def scored(card: Scorecard) -> dict[str, Json]:
    """The answers, the instrument that scores them, and the figures for people, rounded to four decimals."""
    return {
        "instrument": {
            "id": card.instrument.id,
            "family": card.instrument.family,
            "version": card.instrument.version,
            "hash": card.instrument.hash,
        },
        "scoring_method": card.instrument.rules.method,
        "answers": {
            indicator.id: _answer(card.sheet[indicator.id])
            for section in card.sections
            for indicator in card.instrument.section(section).indicators
        },
        "sections": {one.section: _section(one, card) for one in card.profile.sections},
        "values": {one.value: _rounded(one.points) for one in card.profile.values},
    }


def canonical(content: Json) -> bytes:
    """The one way in which this content is written: sorted keys, no spaces, UTF-8, a line feed at the end."""
    words = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return words.encode() + b"\n"


def digest(content: Mapping[str, Json]) -> str:
    """SHA-256 over the canonical form of everything but the digest itself."""
    bare = {key: one for key, one in content.items() if key != "digest"}
    return hashlib.sha256(canonical(bare)).hexdigest()


def _answer(said: Answer) -> Json:
    not_reached = said.state is State.NOT_REACHED
    given: Json = said.level if said.state is State.LEVEL or not_reached else said.state.value
    return {"answer": given, "evidence": said.evidence}


def _section(one: SectionScore, card: Scorecard) -> Json:
    return {
        "status": one.status.value,
        "locked": one.section in card.locked,
        "comparable": one.comparable,
        "base": _rounded(one.base),
        "claimed": _rounded(one.claimed),
        "evidence_gap": _rounded(one.evidence_gap),
        "range_low": _rounded(one.range_low),
        "range_high": _rounded(one.range_high),
        "share_working": _rounded(one.share_working),
        "coverage": _rounded(one.coverage),
        "applicability": _rounded(one.applicability),
        "n_items": one.n_items,
        "n_applicable": one.n_applicable,
        "n_answered": one.n_answered,
        "cap": one.cap.points,
        "cap_items": list(one.cap.items),
        "score": _rounded(one.score),
        "display": one.display,
        "band": one.band.code if one.band else None,
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(float(number), _DIGITS)
