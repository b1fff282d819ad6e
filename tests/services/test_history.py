"""The years of an organisation in a library: signed ones only, one a year, under the id that the adviser gave it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.change import Change
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.portfolio import portfolio_change
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import generator
from adaptameter.services.comparing import Wish, narrowed
from adaptameter.services.history import MOST_TOGETHER, Pair, Together, history, last_two, together
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from tests.builders import standard
from tests.exchange.sent import a_sent_card, as_json, kept

ONE, OTHER = f"{1:016x}", f"{2:016x}"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(open_store(tmp_path / "data"), standard())


def take_in(house: House, folder: Path, cards: Sequence[Scorecard]) -> None:
    for place, card in enumerate(cards):
        kept(as_json(card), folder, f"{place}.json")
    assert not house.importing.take_in((folder,)).refused


def unsigned(card: Scorecard) -> Scorecard:
    return replace(card, facts=replace(card.facts, signed=None))


def go_on(_done: int) -> bool:
    return True


def test_years_stand_one_after_the_other(house: House, tmp_path: Path) -> None:
    years = (2026, 2023, 2025)
    take_in(house, tmp_path / "in", [a_sent_card(1, year=year) for year in years] + [a_sent_card(2)])
    found = history(house.library, ONE)
    assert [card.year for card in found.cards] == [2023, 2025, 2026]
    assert [(turn.before.year, turn.after.year) for turn in found.turns] == [(2023, 2025), (2025, 2026)]
    assert all(isinstance(turn.found, Change) for turn in found.turns)


def test_what_nobody_signed_is_named_and_not_shown(house: House, tmp_path: Path) -> None:
    take_in(house, tmp_path / "in", [a_sent_card(1, year=2025), unsigned(a_sent_card(1, year=2026))])
    found = history(house.library, ONE)
    assert ([card.year for card in found.cards], found.turns, found.unsigned) == ([2025], (), (2026,))


def test_an_organisation_without_any_has_no_years(house: House) -> None:
    found = history(house.library, "nobody")
    assert (found.cards, found.turns, found.unsigned) == ((), (), ())


def test_united_organisations_have_one_history(house: House, tmp_path: Path) -> None:
    take_in(house, tmp_path / "in", [a_sent_card(1, year=2025), a_sent_card(2, year=2026), a_sent_card(2, year=2025)])
    house.library.unite(OTHER, ONE)
    found = history(house.library, ONE)
    assert [card.year for card in found.cards] == [2025, 2026]
    assert {card.organisation.id for card in found.cards} == {ONE}
    assert isinstance(found.turns[0].found, Change)
    assert found.doubled == (2025,)


def test_two_years_without_a_section_in_common_say_so(house: House, tmp_path: Path) -> None:
    before, after = a_sent_card(1, year=2025), a_sent_card(1, year=2026)
    first, *_, last = before.sections
    wishes = ((before, Wish(sections=(first,))), (after, Wish(sections=(last,))))
    both = [card for one, wish in wishes for card in narrowed([one], wish)]
    take_in(house, tmp_path / "in", both)
    why = history(house.library, ONE).turns[0].found
    assert isinstance(why, Refusal)
    assert why.code == "no_shared_section"


def test_the_last_two_years_of_each_are_paired(house: House, tmp_path: Path) -> None:
    cards = [a_sent_card(1, year=year) for year in (2022, 2024, 2026)]
    cards += [a_sent_card(2), unsigned(a_sent_card(2, year=2025)), a_sent_card(3, year=2024), a_sent_card(3)]
    take_in(house, tmp_path / "in", cards)
    shelf = house.library.shelf()

    def years(wanted: Filter) -> dict[str, tuple[int, int]]:
        found = last_two(shelf, wanted)
        return {one.organisation: (year(shelf, one.before), year(shelf, one.after)) for one in found}

    assert years(NO_FILTER) == {ONE: (2024, 2026), f"{3:016x}": (2024, 2026)}
    assert years(Filter(year=2024)) == {ONE: (2022, 2024)}
    assert years(Filter(words="Board 3", newest=True)) == {f"{3:016x}": (2024, 2026)}
    assert years(Filter(country="SE")) == {}


def year(shelf: object, number: int) -> int:
    place = shelf.place_of(number)  # type: ignore[attr-defined]  # a Shelf, whose module this test need not load
    return int(shelf.line(place).year)  # type: ignore[attr-defined]  # the same


def test_from_ten_on_it_is_counted_as_the_method_says(house: House, tmp_path: Path) -> None:
    cards = {(card.organisation.id, card.year): card for card in generator.portfolio(standard(), 16, 2, seed=3)}
    take_in(house, tmp_path / "in", tuple(cards.values()))
    pairs = last_two(house.library.shelf(), NO_FILTER)
    done: list[int] = []

    def watch(count: int) -> bool:
        done.append(count)
        return True

    found = together(house.library, pairs, watch)
    both = [one.organisation for one in pairs]
    read = {(card.organisation.id, card.year): card for card in house.library.cards()}
    old, new = ([read[which, when] for which in both] for when in (2025, 2026))
    assert found == Together(len(pairs), portfolio_change(old, new))
    assert len(pairs) >= 10
    assert done == list(range(1, len(pairs) + 1))


def test_fewer_than_ten_are_not_read(house: House) -> None:
    assert together(house.library, [Pair("x", 1, 2)] * 9, go_on) == Together(9)


def test_too_many_are_not_read(house: House) -> None:
    assert together(house.library, [Pair("x", 1, 2)] * (MOST_TOGETHER + 1), go_on) == Together(MOST_TOGETHER + 1)


def test_it_ends_when_nobody_waits(house: House, tmp_path: Path) -> None:
    take_in(house, tmp_path / "in", [a_sent_card(1, year=2025), a_sent_card(1)])
    pairs = last_two(house.library.shelf(), NO_FILTER) * 12
    assert together(house.library, pairs, lambda done: done < 3) is None


def test_a_name_is_no_reason_to_be_another_one(house: House, tmp_path: Path) -> None:
    renamed = a_sent_card(1, year=2026)
    who = Organisation(ONE, "Another name", "GT")
    after = replace(renamed, facts=replace(renamed.facts, organisation=who))
    take_in(house, tmp_path / "in", [a_sent_card(1, year=2025), after])
    found = history(house.library, ONE)
    assert [card.organisation.name for card in found.cards] == ["Board 1", "Another name"]
    assert isinstance(found.turns[0].found, Change)
