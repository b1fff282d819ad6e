"""An answer as it travels between processes: plain values, of which those that many files share are kept once."""

from functools import lru_cache
from typing import Any, Final

from adaptameter.domain.assessment import Mode
from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.exchange.intake import Answer, Taken, Turned

Packed = tuple[Any, ...]
"""Texts, numbers, bytes, and tuples of them."""

_SHARED: Final = 4096
"""Lists that are kept once; a library of 100,000 scorecards has a few hundred different ones."""


def packed(answer: Answer) -> Packed:
    """The answer as plain values: they are written and read twice as fast as what they make."""
    if isinstance(answer, Turned):
        return answer.code, answer.facts
    one, who = answer.filed, answer.filed.organisation
    return (
        (one.id, one.revision, one.digest, one.seal, one.year, one.mode.value, one.coverage, one.raters),
        (one.instrument, one.version, one.languages, one.sections, tuple(sorted(one.locked))),
        (who.id, who.name, who.country, tuple(who.bands.items())),
        (answer.levels, answer.evidence, answer.payload, answer.typed),
    )


def unpacked(said: Packed) -> Answer:
    """The answer that was packed."""
    if isinstance(said[0], str):
        return Turned(*said)
    own, shared, organisation, counted = said
    which, revision, digest, seal, year, mode, coverage, raters = own
    instrument, version, languages, sections, locked = shared
    owner, name, country, bands = organisation
    filed = Filed(
        id=which,
        revision=revision,
        digest=digest,
        seal=seal,
        organisation=Organisation(owner, name, country, _bands(bands)),
        year=year,
        mode=Mode(mode),
        instrument=_once(instrument),
        version=_once(version),
        languages=_once(languages),
        sections=_once(sections),
        locked=_locked(locked),
        coverage=coverage,
        raters=raters,
    )
    return Taken(filed, *counted)


@lru_cache(_SHARED)
def _once(said: Any) -> Any:
    """The first of all that are the same."""
    return said


@lru_cache(_SHARED)
def _bands(said: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, tuple[str, ...]]:
    return dict(said)


@lru_cache(_SHARED)
def _locked(said: tuple[SectionId, ...]) -> frozenset[SectionId]:
    return frozenset(said)
