"""A comparison for programs: the same facts as the rules have, in the order of the alphabet."""

import json
from typing import Any

import pytest

from adaptameter.domain.apart import apart
from adaptameter.domain.comparable_set import Whole, whole
from adaptameter.exchange.comparison_json import comparison_json
from tests import builders
from tests.domain.comparing import CORE, STATUSES, a_card


def a_set() -> Whole:
    """One of each kind: fully comparable, with two raters, with a module and a gap, refused."""
    gap = builders.a_sheet(1, 0, RSK_01="DK", RSK_02="DK", RSK_03="DK", RSK_04="DK")
    every = [
        a_card("Zeta", sheet=builders.a_sheet(4, 3)),
        a_card("ana"),
        a_card("Bo", sheet=builders.a_sheet(2, 1, GOV_01="DK"), raters=2),
        a_card("Çelik", *CORE, "adaptivity", sheet=gap),
        a_card("Dee", signed=None),
    ]
    return whole(every, STATUSES)


def told(found: Whole) -> Any:
    return json.loads(comparison_json(found))


def test_it_says_what_the_rules_say() -> None:
    found = a_set()
    said = told(found)
    assert set(said) == {"grade", "reasons", "shared", "scorecards", "pairs"}
    assert said["grade"] == "D"
    assert {"code": "unsigned", "organisation": "Dee", "year": 2026} in said["reasons"]
    assert said["shared"] == dict(found.shared)
    assert len(said["pairs"]) == 10
    for one, pair in zip(said["pairs"], found.pairs, strict=True):
        assert one["grade"] == pair.grade.value
        assert [card["organisation"] for card in one["between"]] == [card.organisation.name for card in pair.cards]
        assert one["reasons"] == [{"code": reason.code, **reason.facts} for reason in pair.reasons]
        assert one["shared"] == dict(pair.shared)


def test_scorecards_stand_in_the_order_of_the_alphabet() -> None:
    assert [one["organisation"] for one in told(a_set())["scorecards"]] == ["ana", "Bo", "Çelik", "Dee", "Zeta"]


def test_who_is_refused_has_no_figures() -> None:
    every = {one["organisation"]: one for one in told(a_set())["scorecards"]}
    assert (every["Dee"]["grade"], every["Dee"]["sections"]) == ("D", {})
    assert every["Bo"]["sections"]["governance"]["raters"] == 2
    assert every["ana"]["sections"]["governance"]["on_shared"] == pytest.approx(75.0)
    assert every["ana"]["sections"]["risk"]["on_shared"] is None
    assert every["Çelik"]["sections"]["adaptivity"]["score"] is not None


def test_a_difference_stands_only_where_one_may_be_drawn() -> None:
    found = a_set()
    for said, pair in zip(told(found)["pairs"], found.pairs, strict=True):
        for section, one in said["sections"].items():
            lying = apart(pair, section)
            assert (one["difference"] is None) == (one["margin"] is None) == (one["grade"] in "CD") == (lying is None)
            if lying is not None:
                bases = [card["sections"][section]["base"] for card in said["scorecards"]]
                assert bases == pytest.approx(lying.base, abs=0.0001)
                assert one["difference"] == pytest.approx(bases[1] - bases[0], abs=0.0002)
            else:
                assert all(section not in card["sections"] for card in said["scorecards"])


def test_nothing_in_it_is_a_rank_or_a_total() -> None:
    words = comparison_json(a_set()).decode().lower()
    assert not [word for word in ("rank", "total", "best", "worst", "overall", "average") if f'"{word}' in words]
