"""One scorecard an organisation counts: the last signed one of this instrument up to the year."""

from dataclasses import replace

import pytest

from adaptameter.domain.filed import Filed, filed
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.region_choice import Choice, Kind, Scope, choice
from tests.builders import a_scorecard, standard

PLAIN = filed(a_scorecard(), "", "")


def a_filing(who: str, year: int = 2026, revision: int = 1, country: str = "GT", version: str = "") -> Filed:
    made = replace(PLAIN, organisation=Organisation(who, who, country), year=year, revision=revision)
    return replace(made, id=f"{who}{year}", version=version or made.version)


def chosen(*every: Filed, scope: Scope | None = None, year: int | None = None) -> Choice:
    return choice(every, standard().instrument, scope or Scope(), year)


def test_the_last_signed_one_up_to_the_year_counts() -> None:
    every = (a_filing("a", 2024), a_filing("a", 2025), a_filing("a", 2025, 2), a_filing("a", 2026, 0))
    assert chosen(*every, year=2026).now == (every[2],)
    assert chosen(*every, year=2024).now == (every[0],)
    assert chosen(*every, year=2026).before == (every[2],)


def test_without_a_year_it_is_the_last_one_with_a_scorecard_that_counts() -> None:
    assert chosen(a_filing("a", 2025), a_filing("b", 2026, 0)).year == 2025
    assert chosen(a_filing("b", 2026, 0)).year == 2026


def test_organisations_that_do_not_count_are_counted_by_reason() -> None:
    found = chosen(a_filing("a"), a_filing("b", revision=0), a_filing("c", version="9.0.0"), a_filing("d", 2025, 0))
    assert (len(found.now), found.left_out) == (1, {"unsigned": 2, "other_version": 1})


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), {"a", "b", "c"}),
        (Scope(Kind.COUNTRY, "GT"), {"a"}),
        (Scope(Kind.REGION, "central_america"), {"a", "b"}),
        (Scope(Kind.SHOWN, organisations=frozenset({"b", "c"})), {"b", "c"}),
    ],
)
def test_a_scope_holds_its_own(scope: Scope, found: set[str]) -> None:
    every = (a_filing("a"), a_filing("b", country="HN"), a_filing("c", country=""))
    assert {one.organisation.id for one in chosen(*every, scope=scope).now} == found


def test_where_there_is_nothing_there_is_no_report() -> None:
    for scope, year in ((Scope(Kind.COUNTRY, "MW"), None), (Scope(), 2020)):
        with pytest.raises(Refusal) as refused:
            chosen(a_filing("a"), scope=scope, year=year)
        assert refused.value == Refusal("nothing_to_report")
