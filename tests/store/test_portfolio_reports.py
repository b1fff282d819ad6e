"""Aliases stay what they are and tell nothing; what a report showed is remembered."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adaptameter.domain.small_groups import COUNTRY, Group
from adaptameter.store.work import Store, open_store

MEMBERS = frozenset({"a", "b", "c"})


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@given(st.lists(st.text(max_size=8), max_size=12), st.lists(st.text(max_size=8), max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_an_alias_is_made_once_and_of_nobody_else(store: Store, first: list[str], later: list[str]) -> None:
    with store.work() as work:
        made = work.reports.aliases(first)
    with store.work() as work:
        again = work.reports.aliases([*first, *later])
    assert set(made) == set(first)
    assert {one: again[one] for one in made} == made
    assert len(set(again.values())) == len(set(again))
    assert all(len(word) == 5 and word.isupper() and not set(word) & set("AEIOUY") for word in again.values())


def test_an_alias_survives_a_restart(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    with first.work() as work:
        made = work.reports.aliases(["one", "other"])
    first.close()
    with open_store(tmp_path).work() as work:
        assert work.reports.aliases(["other", "one"]) == made


def test_what_was_shown_is_remembered_by_year_and_once(store: Store) -> None:
    whole, country = Group("All", MEMBERS), Group("GT", MEMBERS, COUNTRY)
    with store.work() as work:
        work.reports.publish(2026, [whole, country])
        work.reports.publish(2026, [Group("All, again", MEMBERS)])
        work.reports.publish(2025, [whole])
    with store.work() as work:
        assert work.reports.published(2026) == (whole, country)
        assert work.reports.published(2025) == (whole,)
        assert work.reports.published(2024) == ()
        assert work.reports.published() == (whole, whole, country)
