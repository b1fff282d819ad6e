"""What the X-ray found, in words: where it is, what it is."""

from collections.abc import Mapping
from typing import Final

from adaptameter.domain.finding import Finding, Severity
from adaptameter.domain.refusal import Fact
from adaptameter.wording.phrases import Phrases, isolated

_DAY: Final = len("2026-11-22")
_MINUTE: Final = len("2026-11-22T20:15")
_MOMENTS: Final = {"due": _DAY, "last": _DAY, "now": _MINUTE, "latest": _MINUTE}
_PLANNED: Final = {"plan_empty", "too_many_actions"}


def sentence(phrases: Phrases, found: Finding) -> str:
    """What was found. It names no person and repeats no text that somebody wrote."""
    return phrases.say(f"xray.{_code(found)}", **_facts(phrases, found.facts))


def where(phrases: Phrases, found: Finding) -> str:
    """The question, the section, the plan, or that it is about the whole assessment."""
    if found.indicator is not None:
        title = phrases.texts.title(found.indicator)
        return phrases.say("xray.question", indicator=isolated(found.indicator), title=title)
    if found.section is not None:
        return phrases.texts.section(found.section)
    return phrases.say("plan.title" if found.code in _PLANNED or "action" in found.facts else "xray.whole")


def _code(found: Finding) -> str:
    if found.code == "section_open" and not found.facts.get("count"):
        return "section_unlocked"
    if found.code == "personal_data" and found.severity is Severity.ERROR:
        return "personal_data_leaves"
    return found.code


def _facts(phrases: Phrases, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    told = {name: _moment(name, fact) for name, fact in facts.items()}
    if "other" in facts:
        told["other"] = isolated(str(facts["other"]))
    for name in ("kind", "place"):
        if name in facts:
            told[name] = phrases.say(f"xray.{name}.{facts[name]}")
    return told


def _moment(name: str, fact: Fact) -> Fact:
    """A date or a time as it is read; anything else as it is."""
    length = _MOMENTS.get(name)
    return fact if length is None else isolated(str(fact)[:length].replace("T", " "))
