"""How commands print: a scorecard for people, or JSON for programs."""

import json

from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.trace import why, why_value
from adaptameter.exchange.payload import Json
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import coverage_words, reason, verdict


def print_json(content: Json) -> None:
    """JSON with sorted keys, on the standard output."""
    print(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2))


def print_card(card: Scorecard, words: Phrases, heading: str) -> None:
    """Every section with its verdict and why, then the values."""
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
    print(f"  {words.say('purpose')}")
