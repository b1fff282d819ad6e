"""The X-ray of an assessment before it is signed: everything that was found, the gravest first."""

from collections.abc import Iterable, Mapping
from functools import partial

from adaptameter.domain.finding import Finding, Seen, Severity
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.xray_answers import of_answers
from adaptameter.domain.xray_meeting import of_meeting
from adaptameter.domain.xray_texts import of_texts
from adaptameter.domain.xray_year import of_year

__all__ = ["Finding", "Seen", "Severity", "findings", "waiting"]

_GRAVITY = list(Severity)


def findings(seen: Seen) -> tuple[Finding, ...]:
    """Errors, then warnings, then notes; inside them in the order of the instrument, the assessment as a whole last."""
    every = (*of_answers(seen), *of_meeting(seen), *of_year(seen), *of_texts(seen))
    return tuple(sorted(every, key=partial(_rank, seen.instrument)))


def waiting(found: Iterable[Finding], words: Mapping[str, str]) -> tuple[Finding, ...]:
    """What stands between the board and its signature: every error, and the warnings without a word."""
    return tuple(one for one in found if not _is_settled(one, words))


def _is_settled(one: Finding, words: Mapping[str, str]) -> bool:
    match one.severity:
        case Severity.ERROR:
            return False
        case Severity.WARNING:
            return bool(words.get(one.key, "").strip())
        case Severity.NOTE:
            return True


def _rank(instrument: Instrument, one: Finding) -> tuple[int, int, int]:
    sections = [section.id for section in instrument.sections]
    place = sections.index(one.section) if one.section is not None else len(sections)
    inside = list(instrument.indicators).index(one.indicator) if one.indicator is not None else -1
    return _GRAVITY.index(one.severity), place, inside
