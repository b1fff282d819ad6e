"""What each of very many scorecards itself allows, whatever stands beside it (method, section 8)."""

import json
from collections.abc import Iterable, Mapping

import numpy as np

from adaptameter.domain.agreement import FEWEST_FOR_SPREAD
from adaptameter.domain.comparability import FACILITATED, GRADES
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.vectors.columns import Column, Mask, numbered
from adaptameter.vectors.figures import SectionFigures
from adaptameter.vectors.table import Table

Weaknesses = tuple[tuple[str, Mask], ...]
"""The codes of `domain.comparability` that lie with one scorecard, the gravest first, and where each holds."""


def weaknesses(
    instrument: Instrument,
    table: Table,
    figures: Mapping[SectionId, SectionFigures],
    is_locked: Mapping[SectionId, Mask],
    ready: frozenset[str],
) -> Weaknesses:
    """Why scorecards have no better grade. `ready` are the languages whose texts were reviewed."""

    def is_draft(languages: str) -> bool:
        said = json.loads(languages)
        return not said or not ready.issuperset(said)

    def nobody_led(bands: str) -> bool:
        return not "".join(json.loads(bands).get(FACILITATED, ()))

    asks_who_led = any(one.id == FACILITATED for one in instrument.context)
    every = figures.items()
    return (
        ("unsigned", table.revision == 0),
        ("applicability", _any(one.asked & ~one.comparable for one in figures.values())),
        ("coverage", _any(one.asked & ~one.covered for one in figures.values())),
        ("not_locked", _any(one.asked & ~is_locked[section] for section, one in every)),
        ("too_few_shared", _any(one.asked & ~one.enough for one in figures.values())),
        ("draft_translation", table.languages.all_where(is_draft)),
        ("facilitation_unknown", table.bands.all_where(nobody_led) & asks_who_led),
        ("few_raters", table.raters < FEWEST_FOR_SPREAD),
    )


def grades(found: Weaknesses) -> Column:
    """The best grade that is left to each scorecard."""
    letters = np.full(len(found[0][1]), ord("A"))
    for code, rows in reversed(found):
        letters[rows] = ord(GRADES[code].value)
    return numbered(letters, chr)


def _any(masks: Iterable[Mask]) -> Mask:
    found: Mask = np.logical_or.reduce(list(masks))
    return found
