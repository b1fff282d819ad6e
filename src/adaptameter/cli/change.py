"""Compares two scorecards of one organisation, and prints what changed in each section."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from adaptameter.cli.output import plain, print_json
from adaptameter.domain.change import Change, SectionChange, change, noise_of
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore
from adaptameter.exchange.leaving import rounded
from adaptameter.exchange.payload import Json
from adaptameter.services import reporting
from adaptameter.wording.change import cap_words, change_words, step_words
from adaptameter.wording.phrases import Phrases

_DIGITS: Final = 6


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Figures are computed here from the answers of both files."""
    before, after = reporting.read(Path(asked.old)), reporting.read(Path(asked.new))
    found = change(before, after)
    if asked.json:
        print_json(_json(before, after, found))
    else:
        for line in _lines(before, after, found, words):
            print(plain(line))
    return 0


def _lines(before: Scorecard, after: Scorecard, found: Change, words: Phrases) -> Iterator[str]:
    """The documented steps come first: they are what a small board can be sure of (method, 7)."""
    yield words.say("cli.change", organisation=after.organisation.name, before=before.year, after=after.year)
    if found.versions[0] != found.versions[1]:
        yield f"  {words.say('cli.change_versions', before=found.versions[0], after=found.versions[1])}"
    steps = [(one.section, step) for one in found.sections for step in one.documented_steps]
    yield f"  {words.say('cli.change_steps' if steps else 'cli.change_no_steps')}"
    for section, step in steps:
        yield f"    {step_words(words, _item(before, section, step), _item(after, section, step))}"
    for one in found.sections:
        yield f"  {change_words(words, one)}"
        for event in cap_words(words, one):
            yield f"    {event}"
        raters = [noise_of(card, one.section).raters for card in (before, after)]
        if any(raters):
            yield f"    {words.say('cli.change_raters', before=raters[0], after=raters[1])}"
    yield f"  {words.say('purpose')}"


def _item(card: Scorecard, section: SectionId, indicator: IndicatorId) -> ItemScore:
    return next(one for one in card.profile.section(section).items if one.indicator.id == indicator)


def _json(before: Scorecard, after: Scorecard, found: Change) -> Json:
    return {
        "before": {"year": before.year, "id": before.id},
        "after": {"year": after.year, "id": after.id},
        "sections": {one.section: _section(one) for one in found.sections},
    }


def _section(one: SectionChange) -> Json:
    """One section; null stands where nothing was compared."""
    is_compared, caps = one.label is not None, one.caps_compared
    return {
        "D": rounded(one.d, _DIGITS),
        "D_claimed": rounded(one.d_claimed, _DIGITS),
        "se": rounded(one.se, _DIGITS),
        "mdc90": rounded(one.mdc90, _DIGITS),
        "p": rounded(one.p, _DIGITS),
        "label": one.label.value if one.label else None,
        "shared": one.shared,
        "items": one.items,
        "up": one.up if is_compared else None,
        "down": one.down if is_compared else None,
        "documented_steps": [*one.documented_steps],
        "why_not": one.why_not or None,
        "cap": {
            "before": one.cap_before,
            "after": one.cap_after,
            "came": [*one.cap_came] if caps else None,
            "went": [*one.cap_went] if caps else None,
        },
    }
