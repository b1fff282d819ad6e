"""What was written down and may tell who somebody is: telephone numbers, e-mail addresses, accounts.

Instrument, `privacy`. In words that leave this computer it is an error, in words that stay it asks for a second look.
"""

from collections.abc import Iterable

from adaptameter.domain.finding import Finding, Seen, Severity, on_action, on_indicator, on_section
from adaptameter.domain.instrument import Indicator, Section
from adaptameter.domain.personal import kinds
from adaptameter.domain.record import Agreed

CODE = "personal_data"


def of_texts(seen: Seen) -> Iterable[Finding]:
    """Findings in every text of the board; `place` says in which field, `kind` what it looks like, never the text."""
    for section in seen.sections:
        yield from _section(seen, section)
        for indicator in section.indicators:
            yield from _indicator(seen, indicator)
    yield from _actions(seen)
    yield from _words(seen)


def _section(seen: Seen, section: Section) -> Iterable[Finding]:
    record, talk = seen.assessment.record, seen.assessment.record.talk(section.id)
    withheld = f"note.{section.id}" in record.withheld
    for kind in kinds(talk.note):
        yield on_section(section, CODE, _severity(withheld=withheld), place="talk_note", kind=kind)
    lock = seen.assessment.locks.get(section.id)
    own = {
        "minutes": talk.minutes,
        "prompt": "\n".join(talk.prompts.values()),
        "reopened": "\n".join(lock.reopened) if lock else "",
    }
    for place, kind in _found(own):
        yield on_section(section, CODE, Severity.WARNING, place=place, kind=kind)


def _indicator(seen: Seen, indicator: Indicator) -> Iterable[Finding]:
    said, how = seen.sheet[indicator.id], seen.assessment.record.agreed.get(indicator.id, Agreed())
    own = {
        "note": said.note,
        "na_reason": said.reason,
        "shown_by": said.shown_by,
        "agreed_reason": how.reason,
        "minority": how.minority,
    }
    for place, kind in _found(own):
        yield on_indicator(indicator, CODE, Severity.WARNING, place=place, kind=kind)


def _actions(seen: Seen) -> Iterable[Finding]:
    for action in seen.assessment.record.actions:
        severity = _severity(withheld=f"action.{action.id}" in seen.assessment.record.withheld)
        for place, kind in _found({"action_what": action.what, "action_sign": action.sign}):
            yield on_action(seen.instrument, action, CODE, severity, place=place, kind=kind)


def _words(seen: Seen) -> Iterable[Finding]:
    for key, word in seen.assessment.record.words.items():
        if not key.startswith(CODE):  # a word about such a finding may well name what it is about
            for kind in kinds(word):
                yield Finding(CODE, Severity.WARNING, facts={"place": "word", "kind": kind, "finding": key})


def _found(texts: dict[str, str]) -> Iterable[tuple[str, str]]:
    return ((place, kind) for place, text in texts.items() for kind in kinds(text))


def _severity(*, withheld: bool) -> Severity:
    return Severity.WARNING if withheld else Severity.ERROR
