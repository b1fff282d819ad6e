"""A shelf counts very many scorecards at once, and says of each exactly what the domain says of it."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.charts.spread import Strip
from adaptameter.domain import portfolio
from adaptameter.domain.comparability import compared, lay, worst
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.library import NO_FILTER
from adaptameter.domain.portfolio import Spread
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import sides
from adaptameter.domain.shelved import Field
from adaptameter.vectors.columns import Places
from adaptameter.vectors.shelf import Figure, Shelf
from tests.builders import standard
from tests.domain.comparing import STATUSES
from tests.vectors.shelving import a_shelf, any_cards, item_cell, section_cell

Made = tuple[Instrument, Sequence[Scorecard]]


def same(strip: Strip, spread: Spread) -> None:
    """The strip shows this spread."""
    points = Counter(int(dot.points + 0.5) for dot in spread.dots if not dot.capped)
    capped = Counter(int(dot.points + 0.5) for dot in spread.dots if dot.capped)
    assert (strip.points, strip.capped) == (points, capped)
    assert strip.median == pytest.approx(spread.median, abs=1e-9)
    assert strip.quartiles == pytest.approx(spread.quartiles, abs=1e-9)


def newest(shelf: Shelf, cards: Sequence[Scorecard]) -> tuple[Places, list[Scorecard]]:
    """Of every organisation the last year: as places, and as scorecards."""
    places = shelf.latest(shelf.pick(NO_FILTER))
    return places, [cards[place] for place in places]


@given(any_cards())
def test_every_cell_is_what_the_domain_says(made: Made) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    for place, card in enumerate(cards):
        for section in instrument.sections:
            assert shelf.section(place, section.id) == section_cell(card, section.id)
        answered = {one.indicator.id: one for score in card.profile.sections for one in score.items}
        for name in instrument.indicators:
            assert shelf.item(place, name) == (item_cell(answered[name]) if name in answered else Cell(Kind.APART))


@given(any_cards())
def test_a_grade_is_the_one_beside_itself(made: Made) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    for place, card in enumerate(cards):
        (side,) = sides((card,))
        found = compared(lay(side, STATUSES), lay(side, STATUSES))
        codes = tuple(dict.fromkeys(reason.code for reason in found.reasons))
        assert shelf.reasons(place) == codes
        assert shelf.grade(place) is worst(reason.grade for reason in found.reasons)
        assert shelf.key(place, Field.GRADE) == shelf.grade(place).value


@given(any_cards())
def test_a_spread_is_that_of_the_domain(made: Made) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    places, last = newest(shelf, cards)
    spreads = {Figure.SCORE: portfolio.section_spread, Figure.GAP: portfolio.evidence_gap}
    for section in instrument.sections:
        for figure, told in spreads.items():
            spread = told(last, section.id)
            same(shelf.strip(places, section.id, figure), spread)
            assert shelf.left_out(places, section.id) == spread.left_out
            for point in {int(dot.points + 0.5) for dot in spread.dots} | {50}:
                here = [dot.card for dot in spread.dots if int(dot.points + 0.5) == point]
                assert [cards[place] for place in shelf.at(places, section.id, figure, point)] == here
    for value in instrument.values:
        same(shelf.value_strip(places, value), portfolio.value_spread(last, value))


@given(any_cards())
def test_must_haves_are_those_of_the_domain(made: Made) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    places, last = newest(shelf, cards)
    assert shelf.must_haves(places) == portfolio.must_haves(last)


@given(any_cards())
def test_the_newest_of_every_organisation_is_that_of_the_domain(made: Made) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    every = [cards[place] for place in shelf.pick(NO_FILTER)]
    _, last = newest(shelf, cards)
    assert {id(card) for card in last} == {id(card) for card in portfolio.newest(every)}


def test_an_empty_shelf_says_nothing() -> None:
    instrument = standard().instrument
    shelf = a_shelf(instrument, [])
    places, section = shelf.pick(NO_FILTER), instrument.sections[0].id
    assert len(shelf) == len(places) == len(shelf.latest(places)) == 0
    assert shelf.strip(places, section, Figure.SCORE) == shelf.value_strip(places, instrument.values[0]) == Strip({})
    assert shelf.must_haves(places) == ()
    assert shelf.left_out(places, section) == {}
    assert shelf.options(Field.COUNTRY) == []
    assert shelf.groups(places, Field.YEAR) == shelf.groups(places, Field.TAG) == []
