"""The scorecard as canonical JSON: sorted keys, UTF-8, numbers that are the same on every machine.

Raw answers are the truth; the computed figures stand beside them for people and are recomputed by every reader.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Action, Signature
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Facts, Scorecard, Signed
from adaptameter.domain.scoring import SectionScore
from adaptameter.exchange.leaving import rounded, trimmed

FORMAT = "adaptameter-scorecard"
VERSION = 2
GROUP: Final = "board"
"""Whose agreed answers stand on a scorecard."""

_NOT_SEALED: Final = ("format_version", "digest", "seal", "purpose", "languages", "notes", "plan")
"""What may be withheld or translated without changing what the board agreed on."""

_DIGEST: Final = ("digest",)

_encode: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def payload(card: Scorecard, purpose: str) -> dict[str, Json]:
    """Everything that leaves the house. `purpose` is the sentence that every export carries.

    Refusal: nothing_to_share for the private answers of one member.
    """
    content = {**_beside(card, purpose), "answers": _answers(card)}
    written = _parts(content)
    content["seal"] = _checksum(written, _NOT_SEALED)
    content["digest"] = _checksum({**written, "seal": _part("seal", content["seal"])}, _DIGEST)
    return content


def computed_digest(card: Scorecard, purpose: str) -> str:
    """The digest of `payload`, in less time: of the answers few are different, each is written once.

    Refusal: nothing_to_share for the private answers of one member.
    """
    written = {**_parts(_beside(card, purpose)), "answers": f'"answers":{_written_answers(card)}'}
    return _checksum({**written, "seal": _part("seal", _checksum(written, _NOT_SEALED))}, _DIGEST)


def _beside(card: Scorecard, purpose: str) -> dict[str, Json]:
    """Everything but the answers and the checksums."""
    if card.mode is Mode.BALLOT:
        raise Refusal("nothing_to_share")
    facts = trimmed(card).facts
    sections: dict[str, Json] = {
        one.section: {**_section(one, card), **_talked(one.section, facts)} for one in card.profile.sections
    }
    return {
        **_head(facts, purpose),
        **_method(card),
        "sections": sections,
        "old_records": [*sorted(facts.old_records)],
        "plan": [_action(one) for one in facts.actions],
        "notes": {str(section): note for section, note in facts.notes.items()},
        "signed": _signed(facts.signed) if facts.signed else None,
    }


def _head(facts: Facts, purpose: str) -> dict[str, Json]:
    return {
        "format": FORMAT,
        "format_version": VERSION,
        "purpose": purpose,
        "id": facts.id,
        "organisation": {
            "id": facts.organisation.id,
            "name": facts.organisation.name,
            "country": facts.organisation.country,
            "bands": {name: list(chosen) for name, chosen in facts.organisation.bands.items()},
        },
        "year": facts.year,
        "languages": list(facts.languages),
        "mode": facts.mode.value,
        "group": GROUP,
    }


def scored(card: Scorecard) -> dict[str, Json]:
    """The answers, the instrument that scores them, and the figures for people, rounded to four decimals."""
    sections: dict[str, Json] = {one.section: _section(one, card) for one in card.profile.sections}
    return {**_method(card), "answers": _answers(card), "sections": sections}


def _method(card: Scorecard) -> dict[str, Json]:
    return {
        "instrument": {
            "id": card.instrument.id,
            "family": card.instrument.family,
            "version": card.instrument.version,
            "hash": card.instrument.hash,
        },
        "scoring_method": card.instrument.rules.method,
        "values": {one.value: rounded(one.points) for one in card.profile.values},
    }


def _said(card: Scorecard) -> dict[IndicatorId, Answer]:
    """What was said about every indicator of the sections on a scorecard."""
    shown = (card.instrument.section(section).indicators for section in card.sections)
    return {one.id: card.sheet[one.id] for indicators in shown for one in indicators}


def _answers(card: Scorecard) -> dict[str, Json]:
    return {name: {"answer": _given(said), "evidence": said.evidence} for name, said in _said(card).items()}


def _written_answers(card: Scorecard) -> str:
    """The canonical form of the same."""
    every = [_written_answer(name, _given(said), said.evidence) for name, said in sorted(_said(card).items())]
    return f"{{{','.join(every)}}}"


@lru_cache(8192)
def _written_answer(name: str, given: int | str | None, evidence: int) -> str:
    return _part(name, {"answer": given, "evidence": evidence})


def canonical(content: Json) -> bytes:
    """The one way in which this content is written: sorted keys, no spaces, UTF-8, a line feed at the end."""
    return _encode(content).encode() + b"\n"


def digest(content: Mapping[str, Json]) -> str:
    """SHA-256 over the canonical form of everything but the digest itself."""
    return _checksum(_parts(content), _DIGEST)


def seal(content: Mapping[str, Json]) -> str:
    """SHA-256 over the canonical form of what the board agreed on: the words beside it may change, this may not."""
    return _checksum(_parts(content), _NOT_SEALED)


def _parts(content: Mapping[str, Json]) -> dict[str, str]:
    """The canonical form of every part: two checksums are made of them, and writing takes longer than adding up."""
    return {key: _part(key, one) for key, one in content.items()}


def _part(key: str, one: Json) -> str:
    return f"{_encode(key)}:{_encode(one)}"


def _checksum(parts: Mapping[str, str], without: tuple[str, ...]) -> str:
    """SHA-256 over the canonical form of a table with these parts, but for those that are left out."""
    said = ",".join([parts[key] for key in sorted(parts) if key not in without])
    return hashlib.sha256(f"{{{said}}}\n".encode()).hexdigest()


def short_seal(sealed: str) -> str:
    """A seal as a person compares it (see `domain.record.Signature`)."""
    return Signature(0, (), "", "", "", "", "", sealed).short_seal


def _given(said: Answer) -> int | str | None:
    return said.level if said.state in (State.LEVEL, State.NOT_REACHED) else said.state.value


def _section(one: SectionScore, card: Scorecard) -> dict[str, Json]:
    return {
        "status": one.status.value,
        "locked": one.section in card.locked,
        "comparable": one.comparable,
        "base": rounded(one.base),
        "claimed": rounded(one.claimed),
        "evidence_gap": rounded(one.evidence_gap),
        "range_low": rounded(one.range_low),
        "range_high": rounded(one.range_high),
        "share_working": rounded(one.share_working),
        "coverage": rounded(one.coverage),
        "applicability": rounded(one.applicability),
        "n_items": one.n_items,
        "n_applicable": one.n_applicable,
        "n_answered": one.n_answered,
        "cap": one.cap.points,
        "cap_items": list(one.cap.items),
        "score": rounded(one.score),
        "display": one.display,
        "band": one.band.code if one.band else None,
    }


def _talked(section: SectionId, facts: Facts) -> dict[str, Json]:
    """How the board came to its answers; nobody counts where the answers were not given alone."""
    said = facts.figures.get(section, SectionFigures(section, 0))
    return {
        "raters": said.raters,
        "left_out": said.left_out,
        "agreement": said.agreement,
        "wide": said.wide,
        "unknown_rate": said.unknown_rate,
        "drift": said.drift,
        "deviation": said.deviation,
        "alpha": said.alpha,
        "not_agreed": said.not_agreed,
        "staff": facts.staff.get(section, 0),
    }


def _action(one: Action) -> Json:
    return {
        "id": one.id,
        "what": one.what,
        "indicator": one.indicator,
        "aim": one.aim,
        "owner": one.owner,
        "due": one.due,
        "sign": one.sign,
        "rule": one.rule,
    }


def _signed(one: Signed) -> Json:
    return {
        "revision": one.revision,
        "roles": list(one.roles),
        "date": one.date,
        "place": one.place,
        "minutes": one.minutes,
    }
