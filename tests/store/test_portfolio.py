"""The library keeps every scorecard once, whole, and finds it again."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.assessment import Mode
from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.library import Kept, Verdict, Wanted
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.store.portfolio import Parcel
from adaptameter.store.work import Store, open_store


def a_parcel(
    board: int = 1, revision: int = 1, seal: str = "", country: str = "GT", year: int = 2026, level: int = 3
) -> Parcel:
    """A scorecard of a board; nobody here opens its payload."""
    seal = seal or f"{board:x} {year} {revision}"
    who = Organisation(f"o{board}", f"Board {board}", country, {"paid_staff_band": ("1_5",)})
    filed = Filed(
        id=f"{board} {year}",
        revision=revision,
        digest=f"digest of {seal}",
        seal=seal,
        organisation=who,
        year=year,
        mode=Mode.ALONE,
        instrument="partner-board-self-assessment",
        version="1.0.0",
        languages=("en", "es"),
        sections=(SectionId("governance"), SectionId("risk")),
        locked=frozenset({SectionId("risk")}),
        coverage=0.9,
        raters=4,
    )
    return Parcel(filed, bytes([level, 250, 255]), bytes([2, 0, 255]), f"payload of {seal}".encode())


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


def add(store: Store, *parcels: Parcel) -> tuple[Kept, ...]:
    with store.work() as work:
        return work.portfolio.add(parcels)


def every(store: Store, **wanted: object) -> tuple[Filed, ...]:
    with store.work() as work:
        return work.portfolio.every(Wanted(**wanted))  # type: ignore[arg-type]  # the fields of Wanted, by name


def names(store: Store, **wanted: object) -> list[tuple[str, int]]:
    return [(one.organisation.name, one.year) for one in every(store, **wanted)]


def counted(store: Store) -> list[tuple[str, str, int, int]]:
    """Organisation, country, year, first level of what is counted."""
    with store.reading() as work:
        found = [one for batch in work.portfolio.shelved() for one in batch]
    return [(one.organisation, one.country, one.year, one.levels[0]) for one in found]


def test_what_was_filed_comes_back(store: Store) -> None:
    parcel = a_parcel()
    (kept,) = add(store, parcel)
    assert kept.verdict is Verdict.ACCEPTED
    (found,) = every(store)
    assert found == kept.filed
    assert replace(found, number=0, imported_at="") == parcel.filed
    assert found.imported_at
    with store.work() as work:
        assert work.portfolio.filed(found.number) == found
        assert work.portfolio.payload(found.number) == parcel.payload
        ((shelved,),) = work.portfolio.shelved()
    assert (shelved.number, shelved.organisation, shelved.country, shelved.year) == (found.number, "o1", "GT", 2026)
    assert (shelved.levels, shelved.evidence) == (parcel.levels, parcel.evidence)


def test_one_that_is_here_is_known_and_not_kept_twice(store: Store) -> None:
    assert [one.verdict for one in add(store, a_parcel(), a_parcel())] == [Verdict.ACCEPTED, Verdict.KNOWN]
    assert [one.verdict for one in add(store, a_parcel())] == [Verdict.KNOWN]
    assert len(every(store, every_revision=True)) == 1


def test_another_content_of_the_same_revision_does_not_take_its_place(store: Store) -> None:
    add(store, a_parcel(level=3))
    assert [one.verdict for one in add(store, a_parcel(level=4, seal="another"))] == [Verdict.OTHER_CONTENT]
    assert counted(store) == [("o1", "GT", 2026, 3)]


@pytest.mark.parametrize("order", [(0, 1, 3), (3, 1, 0), (1, 3, 0)])
def test_revisions_are_kept_beside_each_other_and_the_newest_counts(store: Store, order: tuple[int, ...]) -> None:
    kept = [add(store, a_parcel(revision=one, level=one))[0] for one in order]
    assert {one.verdict for one in kept} == {Verdict.ACCEPTED}
    assert [one.revision for one in every(store)] == [3]
    assert [one.revision for one in every(store, every_revision=True)] == [3, 1, 0]
    assert counted(store) == [("o1", "GT", 2026, 3)]


def test_a_newer_revision_says_what_it_follows_on(store: Store) -> None:
    add(store, a_parcel(revision=1), a_parcel(revision=4))
    (two,), (five,) = add(store, a_parcel(revision=2)), add(store, a_parcel(revision=5))
    assert (two.newer_than, five.newer_than) == (1, 4)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from("ab")), max_size=8), max_size=4)
)
def test_whatever_comes_the_newest_of_each_assessment_is_counted(
    tmp_path_factory: pytest.TempPathFactory, batches: list[list[tuple[int, int, str]]]
) -> None:
    store = open_store(tmp_path_factory.mktemp("store"))
    here: dict[tuple[int, int], str] = {}
    for batch in batches:
        kept = add(store, *(a_parcel(board, revision, f"{board} {revision} {seal}") for board, revision, seal in batch))
        for (board, revision, seal), one in zip(batch, kept, strict=True):
            first = here.setdefault((board, revision), seal) if (board, revision) in here else None
            if first is None:
                here[board, revision] = seal
            known = Verdict.KNOWN if first == seal else Verdict.OTHER_CONTENT
            assert one.verdict is (Verdict.ACCEPTED if first is None else known)
    newest = {board: max(revision for other, revision in here if other == board) for board, _ in here}
    assert {(int(one.organisation.id[1:]), one.revision) for one in every(store)} == set(newest.items())
    assert {(int(one.organisation.id[1:]), one.revision) for one in every(store, every_revision=True)} == set(here)
    assert len(counted(store)) == len(newest)
    store.close()


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    same_digest = replace(a_parcel(99), filed=replace(a_parcel(99).filed, digest=a_parcel(1).filed.digest))
    with pytest.raises(Refusal, match="store_unwritable"):
        add(store, *map(a_parcel, range(50)), same_digest)
    assert every(store) == ()
    assert counted(store) == []


def test_scorecards_are_found_by_country_and_year_and_tags_are_kept(store: Store) -> None:
    add(store, a_parcel(1), a_parcel(1, year=2025), a_parcel(2, country="MW"), a_parcel(3, country=""))
    with store.work() as work:
        work.marks.put_tags("o2", frozenset({"visited", "new"}))
        work.marks.put_tags("o2", frozenset({"visited"}))
        assert work.marks.tags() == {"o2": frozenset({"visited"})}
    assert names(store) == [("Board 1", 2026), ("Board 1", 2025), ("Board 2", 2026), ("Board 3", 2026)]
    assert names(store, countries=("MW",)) == [("Board 2", 2026)]
    assert names(store, years=(2025,)) == [("Board 1", 2025)]
    assert names(store, countries=("GT",), years=(2026,)) == [("Board 1", 2026)]


def test_a_closed_country_stays_readable(store: Store) -> None:
    add(store, a_parcel(1), a_parcel(2, country="MW"))
    with store.work() as work:
        work.marks.close("MW")
        closed = work.marks.closed()
        work.marks.close("MW")
        assert work.marks.closed() == closed
    assert set(closed) == {"MW"}
    assert len(every(store)) == 2
    with store.work() as work:
        work.marks.reopen("MW")
        assert work.marks.closed() == {}


def test_two_ids_are_one_organisation_when_the_adviser_says_so(store: Store) -> None:
    add(store, a_parcel(1, year=2025), a_parcel(2), a_parcel(3, year=2024))
    with store.work() as work:
        work.marks.unite("o3", "o1")
        work.marks.unite("o1", "o2")
        work.marks.unite("o2", "o1")
        assert work.marks.same() == {"o1": "o2", "o3": "o2"}
    add(store, a_parcel(1, year=2023))
    assert {one.organisation.id for one in every(store)} == {"o2"}
    assert {one[0] for one in counted(store)} == {"o2"}
    assert len(every(store, organisations=("o2",))) == len(counted(store)) == 4
    with store.work() as work:
        work.marks.separate("o1")
    assert {one[0] for one in counted(store)} == {"o1", "o2"}


def test_a_number_that_nobody_has_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="no_such_scorecard"), store.work() as work:
        work.portfolio.payload(9)
    with pytest.raises(Refusal, match="no_such_scorecard"), store.work() as work:
        work.portfolio.filed(9)


def test_what_is_taken_out_goes_with_all_its_revisions(store: Store) -> None:
    add(store, a_parcel(1), a_parcel(1, revision=2), a_parcel(2))
    kept = next(one for one in every(store) if one.organisation.id == "o1")
    with store.work() as work:
        work.portfolio.remove(kept.number)
    assert names(store, every_revision=True) == [("Board 2", 2026)]
    assert [row[0] for row in counted(store)] == ["o2"]
    with store.work() as work, pytest.raises(Refusal, match="no_such_scorecard"):
        work.portfolio.remove(kept.number)
    assert add(store, a_parcel(1))[0].verdict is Verdict.ACCEPTED
