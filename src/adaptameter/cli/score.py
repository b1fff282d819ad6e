"""Scores filled-in sheets without storing anything."""

import argparse
from pathlib import Path

from adaptameter.cli.output import print_card, print_json
from adaptameter.cli.run import DONE, REFUSED, report
from adaptameter.cli.sheets import booklet_of
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import Json, scored
from adaptameter.services.sheets import score_sheet
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Print every sheet that can be scored; name every row of the others that cannot."""
    booklet = booklet_of(asked.instrument)
    cards: list[tuple[str, Scorecard]] = []
    for name in asked.files:
        try:
            cards.append((name, score_sheet(Path(name), booklet)))
        except (Refusal, Refusals) as refused:
            report(words, refused, f"{name}: ")
    _print(cards, wording.phrases(booklet.texts(asked.language)), as_json=asked.json)
    return DONE if len(cards) == len(asked.files) else REFUSED


def _print(cards: list[tuple[str, Scorecard]], words: Phrases, *, as_json: bool) -> None:
    if as_json:
        found: list[Json] = [{"file": name, **scored(card)} for name, card in cards]
        print_json(found)
        return
    for name, card in cards:
        print_card(card, words, name)
