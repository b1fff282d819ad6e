"""The shelf of a library is what was taken in: the newest revision of each assessment, as its own file says it."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from adaptameter.domain.comparability import compared, lay, worst
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import sides
from adaptameter.domain.shelved import Field
from adaptameter.exchange.payload import canonical, payload
from adaptameter.services.generator import portfolio
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.vectors.shelf import Shelf
from tests.builders import standard
from tests.vectors.shelving import item_cell, section_cell


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house with the scorecards of twenty made-up organisations over three years."""
    house = House(open_store(tmp_path / "data"), standard())
    take_in(house, tmp_path / "inbox", portfolio(standard(), 20, 3, 3))
    return house


def take_in(house: House, folder: Path, cards: Iterable[Scorecard]) -> None:
    folder.mkdir()
    for number, card in enumerate(cards):
        (folder / f"{number}.json").write_bytes(canonical(payload(card, "")))
    assert not house.importing.take_in([folder]).refused


def owners(shelf: Shelf, wanted: Filter = NO_FILTER) -> list[str]:
    return [shelf.line(place).organisation.id for place in shelf.pick(wanted)]


def test_it_has_the_newest_revision_of_everything_as_it_was_filed(house: House) -> None:
    shelf, every = house.library.shelf(), house.library.every()
    assert len(shelf) == len(every)
    assert any(one.revision > 1 for one in every)
    for one in every:
        place = shelf.place_of(one.number)
        assert place is not None
        line = shelf.line(place)
        assert {name: getattr(one, name) for name in line.__slots__} == {n: getattr(line, n) for n in line.__slots__}


def test_it_says_what_each_scorecard_says(house: House) -> None:
    shelf, statuses = house.library.shelf(), {one.code: one.status for one in standard().languages}
    for place in map(int, shelf.pick(NO_FILTER)):
        card = house.library.card(shelf.line(place).number)
        for score in card.profile.sections:
            assert shelf.section(place, score.section) == section_cell(card, score.section)
            for one in score.items:
                assert shelf.item(place, one.indicator.id) == item_cell(one)
        (side,) = sides((card,))
        laid = lay(side, statuses)
        beside_itself = compared(laid, laid)
        assert shelf.grade(place) is worst(reason.grade for reason in beside_itself.reasons)
        assert shelf.reasons(place) == tuple(dict.fromkeys(reason.code for reason in beside_itself.reasons))


def test_one_that_comes_later_is_on_the_next_shelf(house: House, tmp_path: Path) -> None:
    before = house.library.shelf()
    more = [card for card in portfolio(standard(), 23, 3, 3) if card.organisation.id not in owners(before)]
    take_in(house, tmp_path / "more", more)
    shelf = house.library.shelf()
    assert set(owners(shelf)) == set(owners(before)) | {card.organisation.id for card in more}


def test_tags_and_closed_countries_reach_it_without_reading_it_again(house: House) -> None:
    shelf = house.library.shelf()
    first, country = owners(shelf)[0], shelf.key(0, Field.COUNTRY)
    house.library.put_tags(first, frozenset({"pilot"}))
    house.library.close(country)
    again, library = house.library.shelf(), house.library
    marked = shelf.marked(library.tags(), frozenset(library.closed()))
    for one in (again, marked):
        assert set(owners(one, Filter(tag="pilot"))) == {first}
        assert one.has_closed
        left = {one.key(int(place), Field.COUNTRY) for place in one.pick(Filter(open_only=True))}
        assert left == set(shelf.options(Field.COUNTRY)) - {country}
    assert not shelf.has_closed


def test_united_organisations_are_one(house: House) -> None:
    shelf = house.library.shelf()
    one, other = sorted(set(owners(shelf)))[:2]
    house.library.unite(other, one)
    united = house.library.shelf()
    assert set(owners(united)) == set(owners(shelf)) - {other}
    assert len(united.years_of(one)) == len(shelf.years_of(one)) + len(shelf.years_of(other))
    house.library.separate(other)
    assert owners(house.library.shelf()) == owners(shelf)
