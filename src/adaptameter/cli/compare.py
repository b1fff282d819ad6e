"""Says whether scorecards may be compared, and shows them side by side."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from adaptameter.cli.output import plain, print_json
from adaptameter.domain.apart import apart
from adaptameter.domain.comparability import Comparison, Grade
from adaptameter.domain.comparable_set import Whole
from adaptameter.domain.library import Wanted
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.comparison_json import comparison
from adaptameter.instruments import reader
from adaptameter.instruments.reader import Booklet
from adaptameter.services import comparing
from adaptameter.services.comparing import Wish
from adaptameter.services.house import House
from adaptameter.services.portfolio import Library
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.comparing import (
    apart_words,
    grade_words,
    reading_words,
    reasons_words,
    scorecard_words,
    tenths,
    who_words,
)
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import verdict, wall_words

_MOST_PAIRS: Final = 15
"""Pairs that are printed for people: those of six scorecards."""


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """Everything is computed here from the answers in the files; 0 whatever the grade is."""
    if asked.to:
        comparing.format_of(Path(asked.to))
    booklet = reader.standard()
    wish = Wish(asked.country, asked.year, comparing.sections_of(booklet.instrument, asked.sections))
    crosswalk = comparing.crosswalk(Path(asked.crosswalk), booklet) if asked.crosswalk else None
    found = comparing.compare(comparing.narrowed(_cards(asked, booklet), wish), booklet, crosswalk)
    if asked.to:
        comparing.export(found, words, Path(asked.to))
    if asked.json:
        print_json(comparison(found))
    elif asked.to:
        print(words.say("cli.written", file=asked.to))
    else:
        for line in _lines(found, words):
            print(plain(line))
    return 0


def _cards(asked: argparse.Namespace, booklet: Booklet) -> tuple[Scorecard, ...]:
    """The scorecards in the files that were named, else those in the library, each in its newest revision."""
    if asked.files:
        return comparing.read(Path(file) for file in asked.files)
    room = House(open_store(data_folder(asked.data)), booklet).room
    countries, years = (asked.country.upper(),) if asked.country else (), (asked.year,) if asked.year else ()
    return Library(room).cards(Wanted(countries=countries, years=years))


def _lines(found: Whole, words: Phrases) -> Iterator[str]:
    """The grade first, then every scorecard in alphabetical order, then the pairs."""
    yield f"{words.say('compare.title')} {grade_words(words, found.grade)}"
    for sentence in reasons_words(words, found.reasons):
        yield f"  {sentence}"
    for side, grade in zip(found.sides, found.grades, strict=True):
        yield f"{grade.value}  {scorecard_words(words, side.card)}"
        yield f"   {who_words(words, side.card)}"
        if (place := found.column(side)) is not None:
            yield from _card(found, side.card, place, words)
    if len(found.pairs) > _MOST_PAIRS:
        yield words.say("compare.pairs_elsewhere", pairs=len(found.pairs))
    elif len(found.pairs) > 1 or found.grade in (Grade.A, Grade.B):
        for pair in found.pairs:
            yield from _pair(pair, words)
    yield words.say("compare.not_ranked")
    yield words.say("purpose")


def _card(found: Whole, card: Scorecard, place: int, words: Phrases) -> Iterator[str]:
    """Every section as it stands on the scorecard, and on what all share."""
    for score in card.profile.sections:
        parts = [verdict(words, score), wall_words(words, score)]
        if points := found.on_shared.get(score.section):
            shared = found.shared[score.section]
            parts.append(words.say("compare.on_shared", points=tenths(words, points[place].base), shared=shared))
        yield f"   {words.texts.section(score.section)}: {'; '.join(part for part in parts if part)}"


def _pair(found: Comparison, words: Phrases) -> Iterator[str]:
    one, other = (scorecard_words(words, card) for card in found.cards)
    yield f"{found.grade.value}  {words.say('compare.between', one=one, other=other)}"
    for section in found.sections:
        parts = [section.grade.value, words.say("compare.compared", shared=section.shared, items=section.items)]
        lying = apart(found, section.section)
        if lying is not None:
            parts += [apart_words(words, lying), reading_words(words, lying)]
        yield f"   {words.texts.section(section.section)}: {'; '.join(parts)}"
