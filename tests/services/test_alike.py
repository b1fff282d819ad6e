"""Two ids are one organisation when the adviser says so, and never before."""

from pathlib import Path

import pytest

from adaptameter.domain.library import Wanted
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from tests.builders import standard
from tests.exchange.sent import as_json, kept
from tests.ui.pages.shelves import MIXED


@pytest.fixture
def house(tmp_path: Path) -> House:
    for place, card in enumerate(MIXED):
        kept(as_json(card), tmp_path / "inbox", f"{place}.json")
    made = again(tmp_path)
    assert not made.importing.take_in((tmp_path / "inbox",)).refused
    return made


def again(folder: Path) -> House:
    """The house on the store of this folder, as after a restart."""
    return House(open_store(folder / "data"), standard())


def pairs(house: House) -> list[tuple[str, str]]:
    return [(one.one.name, one.other.name) for one in house.library.alike()]


TZIKIN, FORUM = ("Asociación Tz’ikin", "Asociacion Tzikin"), ("Bwalo Youth Forum", "Youth Forum Bwalo")


def test_nothing_is_united_by_itself(house: House) -> None:
    assert pairs(house) == [TZIKIN, FORUM]
    assert len({one.organisation.id for one in house.library.every()}) == 7


def test_a_no_is_remembered_over_a_restart(house: House, tmp_path: Path) -> None:
    first = house.library.alike()[0]
    house.library.keep_apart(first.other.id, first.one.id)
    house.library.keep_apart(first.one.id, first.other.id)
    assert pairs(house) == [FORUM]
    assert pairs(again(tmp_path)) == [FORUM]


def test_a_yes_is_remembered_over_a_restart(house: House, tmp_path: Path) -> None:
    first = house.library.alike()[0]
    house.library.unite(first.one.id, first.other.id)
    for here in (house, again(tmp_path)):
        years = [one.year for one in here.library.every(Wanted(organisations=(first.other.id,)))]
        assert sorted(years) == [2024, 2025, 2026]
        assert pairs(here) == [FORUM]


def test_what_was_taken_apart_is_two_again_and_not_asked_about(house: House) -> None:
    first = house.library.alike()[0]
    house.library.unite(first.one.id, first.other.id)
    numbers = [one.number for one in house.library.every(Wanted(organisations=(first.other.id,)))]
    assert {one.id: one.years for one in house.library.named(numbers)} == {
        first.one.id: (2024, 2025),
        first.other.id: (2026,),
    }
    house.library.separate(first.one.id)
    house.library.separate(first.one.id)
    assert len({one.organisation.id for one in house.library.every()}) == 7
    assert pairs(house) == [FORUM]


def test_tags_of_both_are_those_of_the_one(house: House) -> None:
    first = house.library.alike()[0]
    house.library.put_tags(first.one.id, frozenset({"visited"}))
    house.library.put_tags(first.other.id, frozenset({"new"}))
    house.library.unite(first.one.id, first.other.id)
    assert house.library.tags()[first.other.id] == {"visited", "new"}


def test_a_year_that_would_stand_twice_is_told(house: House) -> None:
    assert [one.both_years for one in house.library.alike()] == [(), (2026,)]
