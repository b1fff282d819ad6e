"""Scorecards are taken in whatever lies among them; a damaged file never stops the rest."""

import os
import sys
import time
from pathlib import Path

import pytest

from adaptameter.domain.library import Filter, Wanted
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.leaving import leaving
from adaptameter.services.house import House
from adaptameter.services.importing import Imported, Importing, Progress, Refused
from adaptameter.services.portfolio import Library
from adaptameter.store.work import open_store
from adaptameter.ui.refusal_mail import mail_text
from tests.builders import english, garden, standard
from tests.exchange.hostile import hostile_files
from tests.exchange.sent import a_sent_card, as_json, as_xlsx, bad_files, changed, kept

WAYS = {"json": as_json, "xlsx": as_xlsx}


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(open_store(tmp_path / "data"), standard())


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


def take_in(house: House, *paths: Path) -> Imported:
    return Importing(house.room).take_in(paths)


def codes(found: Imported) -> dict[str, str]:
    return {Path(one.file).name: one.why.code for one in found.refused}


def test_what_comes_in_can_be_opened_again(house: House, inbox: Path) -> None:
    cards = [a_sent_card(number, year=2024 + number % 3) for number in range(1, 7)]
    for number, card in enumerate(cards):
        ending = ("json", "xlsx")[number % 2]
        kept(WAYS[ending](card), inbox / str(card.year), f"{number}.{ending}")
    found = take_in(house, inbox)
    assert (len(found.accepted), found.known, found.refused, found.passed_over) == (6, (), (), 0)
    library = Library(house.room)
    filed = library.every()
    assert [one.organisation.name for one in filed] == [f"Board {number}" for number in range(1, 7)]
    opened = {one.organisation.name: library.card(one.number) for one in filed}
    assert opened == {card.organisation.name: leaving(card) for card in cards}
    assert library.cards(Wanted(years=(2025,))) == tuple(opened[f"Board {number}"] for number in (1, 4))


def test_the_same_scorecard_comes_in_once_under_whatever_name(house: House, inbox: Path) -> None:
    first = kept(as_json(a_sent_card()), inbox, "000.json")
    for number in range(1, 1000):
        (inbox / f"{number:03}.json").hardlink_to(first)
    kept(as_xlsx(a_sent_card()), inbox, "other.xlsx")
    found = take_in(house, inbox, first)
    assert ([Path(one.file).name for one in found.accepted], len(found.known)) == (["000.json"], 1000)
    again = take_in(house, inbox)
    assert (again.accepted, len(again.known), again.refused) == ((), 1001, ())
    assert len(Library(house.room).every(Wanted(every_revision=True))) == 1


def test_the_same_agreement_in_another_language_or_without_notes_is_known(house: House, inbox: Path) -> None:
    take_in(house, kept(as_json(a_sent_card()), inbox, "a.json"))
    other = changed(lambda one: one.update(purpose="Para aprender.", notes={}, plan=[]), a_sent_card())
    found = take_in(house, kept(other, inbox, "b.json"))
    assert len(found.known) == 1


def test_a_newer_revision_is_kept_beside_the_older_one(house: House, inbox: Path) -> None:
    for revision in (1, 2):
        kept(as_json(a_sent_card(revision=revision, GOV_01=revision)), inbox, f"{revision}.json")
    found = take_in(house, inbox)
    assert [(one.filed.revision, one.newer_than) for one in found.accepted] == [(1, None), (2, 1)]


def test_other_answers_under_the_same_revision_are_refused(house: House, inbox: Path) -> None:
    take_in(house, kept(as_json(a_sent_card(GOV_01=2)), inbox, "a.json"))
    found = take_in(house, kept(as_json(a_sent_card(GOV_01=4)), inbox, "b.json"))
    assert found.refused == (Refused(str(inbox / "b.json"), Refusal("other_content", name="b.json")),)
    (one,) = Library(house.room).cards()
    assert one == leaving(a_sent_card(GOV_01=2))


def test_what_is_good_is_in_whatever_is_bad_beside_it(house: House, inbox: Path) -> None:
    bad = {**bad_files(), **hostile_files()}
    for number in range(20):
        kept(as_json(a_sent_card(number)), inbox, f"good {number}.json")
    for name, (content, _code, _why) in bad.items():
        kept(content, inbox / "bad", name)
    with (inbox / "large.xlsx").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    found = take_in(house, inbox, inbox / "not there.json")
    assert len(found.accepted) == 20
    expected = {name: code for name, (_content, code, _why) in bad.items()}
    assert codes(found) == {**expected, "large.xlsx": "file_too_large", "not there.json": "file_missing"}
    assert len(Library(house.room).every()) == 20


def test_a_folder_of_photos_is_passed_over(house: House, inbox: Path) -> None:
    for number in range(50_000):
        (inbox / f"{number}.jpg").touch()
    kept(as_json(a_sent_card()), inbox, "among them.json")
    before = time.monotonic()
    found = take_in(house, inbox)
    assert (len(found.accepted), found.known, found.refused, found.passed_over) == (1, (), (), 50_000)
    assert time.monotonic() - before < 2


def test_progress_only_grows_and_ends_with_all(house: House, inbox: Path) -> None:
    for number in range(60):
        kept(as_json(a_sent_card(number)), inbox, f"{number:02}.json")
    kept(b"{", inbox, "bad.json")
    seen: list[Progress] = []

    def watch(progress: Progress) -> bool:
        seen.append(progress)
        return True

    Importing(house.room).take_in([inbox], watch)
    assert [one.done for one in seen] == sorted(one.done for one in seen)
    assert seen[-1] == Progress(61, 61, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_it_stops_within_half_a_second_and_keeps_what_was_read(house: House, inbox: Path) -> None:
    for number in range(12):
        kept(as_json(a_sent_card(number)), inbox, f"{number:02}.json")
    os.mkfifo(inbox / "endless")
    stopping: list[float] = []

    def watch(progress: Progress) -> bool:
        if progress.done < 12:
            return True
        stopping.append(time.monotonic())
        return False

    found = Importing(house.room).take_in([inbox, inbox / "endless"], watch)
    assert time.monotonic() - stopping[0] < 0.5
    assert (found.stopped, len(found.accepted)) == (True, 12)
    assert len(Library(house.room).every()) == 12


def test_stopped_before_it_began_nothing_is_read(house: House, inbox: Path) -> None:
    kept(as_json(a_sent_card()), inbox, "a.json")

    def stop(_progress: Progress) -> bool:
        return False

    found = Importing(house.room).take_in([inbox], stop)
    assert (found.stopped, found.accepted) == (True, ())


def test_a_scorecard_of_an_instrument_that_is_not_here_says_so(tmp_path: Path, inbox: Path) -> None:
    house = House(open_store(tmp_path / "garden"), garden())
    found = take_in(house, kept(as_json(a_sent_card()), inbox, "a.json"))
    assert codes(found) == {"a.json": "other_instrument"}


def test_a_library_opened_with_another_instrument_says_so(tmp_path: Path, inbox: Path) -> None:
    house = House(open_store(tmp_path / "data"), standard())
    (one,) = take_in(house, kept(as_json(a_sent_card()), inbox, "a.json")).accepted
    other = House(open_store(tmp_path / "data"), garden())
    with pytest.raises(Refusal, match="other_instrument"):
        Library(other.room).card(one.filed.number)


def test_the_refusals_make_a_mail_that_names_no_folder(house: House, inbox: Path) -> None:
    kept(b"{", inbox, "one.json")
    kept(b"%PDF", inbox, "two.xlsx")
    text = mail_text(take_in(house, inbox).refused, english())
    assert str(inbox) not in text
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert [line.split(":")[0] for line in lines] == ["- one.json", "- two.xlsx"]


def test_tags_are_kept_short_and_clean(house: House) -> None:
    library = Library(house.room)
    library.put_tags("o1", frozenset({" visited   twice ", " "}))
    assert library.tags() == {"o1": frozenset({"visited twice"})}
    with pytest.raises(Refusal, match="tag_too_long"):
        library.put_tags("o1", frozenset({"x" * 41}))


def owners(library: Library) -> set[str]:
    shelf = library.shelf()
    return {shelf.line(place).organisation.id for place in range(len(shelf))}


def test_countries_are_closed_and_organisations_united(house: House, inbox: Path) -> None:
    for number, country in ((1, "GT"), (2, "MW")):
        kept(as_json(a_sent_card(number, country=country)), inbox, f"{number}.json")
    take_in(house, inbox)
    library = Library(house.room)
    library.close("MW")
    assert set(library.closed()) == {"MW"}
    shelf = library.shelf()
    assert [shelf.line(int(place)).organisation.country for place in shelf.pick(Filter(open_only=True))] == ["GT"]
    library.reopen("MW")
    assert library.closed() == {}
    one, two = (each.organisation.id for each in library.every())
    library.unite(two, one)
    assert owners(library) == {one}
    library.separate(two)
    assert owners(library) == {one, two}
