"""How commands print: a scorecard for people, or JSON for programs."""

import json
from collections.abc import Iterator

from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.trace import why, why_value
from adaptameter.exchange.payload import Json, payload, short_seal
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import coverage_words, reason, verdict
from adaptameter.wording.together import occasion, role, roles, state

_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def print_json(content: Json) -> None:
    """JSON with sorted keys, on the standard output."""
    print(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2))


def plain(line: str) -> str:
    """The line without the marks that keep names of another script apart: most terminals show them as boxes."""
    return line.translate(_ISOLATES)


def print_card(card: Scorecard, words: Phrases, heading: str) -> None:
    """Every section with its verdict and why, then the values, the plan, the signature with its seal."""
    print(heading)
    for section in card.profile.sections:
        print(f"  {words.texts.section(section.section)}: {verdict(words, section)} ({coverage_words(words, section)})")
        for step in why(card.instrument, section):
            print(f"    {reason(words, step)}")
    if card.profile.values:
        print(f"  {words.say('values')}")
    for value in card.profile.values:
        step = why_value(card.instrument, value)
        print(f"    {words.texts.value(value.value)}: {words.points(value.points)} ({reason(words, step)})")
    for line in (*_plan(card, words), *_signature(card, words)):
        print(f"  {plain(line)}")
    print(f"  {words.say('purpose')}")


def _plan(card: Scorecard, words: Phrases) -> Iterator[str]:
    """What the board will do, an action a line; nothing when nothing is planned."""
    if card.facts.actions:
        yield words.say("plan.title")
    for action in card.facts.actions:
        owner = role(words, action.owner) if action.owner else ""
        yield " · ".join(part for part in (f"  {action.what}", action.indicator, owner, action.due) if part)


def _signature(card: Scorecard, words: Phrases) -> Iterator[str]:
    """Who signed, on which occasion, under which seal; nothing on a draft."""
    signed = card.facts.signed
    if signed is not None:
        yield f"{state(words, signed)}: {roles(words, signed.roles)}"
        yield f"  {occasion(words, signed)}"
        yield f"  {words.say('signature.seal')}: {short_seal(str(payload(card, '')['seal']))}"
