"""The X-ray on the command line: every finding, and nothing that a person said, wrote or is called."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.answer import Answer, at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Action, ActionId, Agreed, Talk
from adaptameter.domain.respondent import Group
from adaptameter.services import samples
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from tests.builders import a_plan, standard
from tests.cli.running import Ended, Run

Found = list[dict[str, Any]]
CANARY = "Zebra"
"""Begins everything that a person wrote or is called; with a phone number, an e-mail, an account behind it."""

BAIT = "+46 70 123 45 67, zebra@example.org, IBAN SE45 5000 0000 0583 9825 7466"


@pytest.fixture
def house(own_data: Path) -> House:
    return House(open_store(own_data), standard())


def checked(run: Run, which: AssessmentId) -> Found:
    ended = run("check", which, "--json")
    assert (ended.code, ended.err) == (0, "")
    found: Any = ended.json
    return list(found)


def a_board(house: House, said: Callable[[int, int], Answer]) -> AssessmentId:
    """Three members with names who answered governance alone, `said(member, place)`, and handed in."""
    which = house.assessing.start(a_plan("governance"), Mode.ALONE).assessment.id
    asked = standard().instrument.section(SectionId("governance")).indicators
    for member in range(3):
        one = house.alone.add(which, Group.BOARD, f"{CANARY} {member}", "1234").assessment.respondents[-1]
        house.alone.sit(which, one.id, "1234")
        for place, indicator in enumerate(asked):
            house.alone.answer(indicator.id, said(member, place))
        house.alone.hand_in()
    return which


def test_programs_get_a_list_with_one_object_a_finding(run: Run, house: House) -> None:
    which = samples.settle(house, "en")
    found = checked(run, which)
    expected = house.reviewing.findings(which)
    assert [(one["code"], one["severity"], one["indicator"], one["section"]) for one in found] == [
        (one.code, one.severity.value, one.indicator, one.section) for one in expected
    ]
    assert all(set(one) == {"code", "severity", "indicator", "section", "sentence"} for one in found)
    assert all(one["sentence"].endswith((".", "?")) for one in found)
    assert found[-1] == {
        "code": "plan_empty",
        "severity": "note",
        "indicator": None,
        "section": None,
        "sentence": "Nothing is planned yet. The plan is the main result.",
    }


def test_people_read_the_gravest_first_a_line_each(run: Run, house: House) -> None:
    which = samples.settle(house, "en")
    ended = run("check", which)
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    heads = [line for line in lines if not line.startswith("  ")]
    assert heads == ["Needs a word from you", "Good to know", "Before you can sign: 5."]
    assert len(lines) - len(heads) == len(checked(run, which))
    assert "  FBK-07 Serious complaints in confidence: A must-have that nobody knows." in ended.out


def test_it_says_when_nothing_stands_in_the_way(run: Run, house: House) -> None:
    which = samples.settle(house, "en")
    for one in house.reviewing.findings(which):
        house.reviewing.word(which, one.key, "We looked at it")
    ended = run("check", which)
    assert ended.code == 0
    assert ended.out.endswith("\nNothing stands between you and the signature.\n")
    signed = [one.assessment.id for one in house.assessing.every() if one.assessment.record.signature]
    assert run("check", signed[0]).out.endswith("\nNothing stands between you and the signature.\n")


def test_errors_are_found_and_the_check_ran_all_the_same(run: Run, house: House) -> None:
    which = house.assessing.start(a_plan("risk")).assessment.id
    found = checked(run, which)
    assert (found[0]["code"], found[0]["severity"], found[0]["section"]) == ("section_open", "error", "risk")
    ended = run("check", which)
    assert (ended.code, ended.out.splitlines()[0]) == (0, "Must be put right")


@pytest.mark.parametrize("language", ["en", "sv", "es", "ar"])
def test_it_is_said_in_every_language(run: Run, house: House, language: str) -> None:
    ended = run("check", samples.settle(house, language), "--language", language)
    assert (ended.code, ended.err) == (0, "")
    assert not any("\u2066" <= letter <= "\u2069" for letter in ended.out)


def test_before_the_reveal_nothing_depends_on_what_was_answered_alone(run: Run, house: House) -> None:
    answers: list[Callable[[int, int], Answer]] = [
        lambda _member, _place: at(3),
        lambda member, place: at((member + place) % 5, place % 4),
        lambda member, place: replace(at(member), note=f"{CANARY} {place}"),
    ]
    said = [_everything(run, a_board(house, one)) for one in answers]
    assert len(set(said)) == 1
    assert CANARY not in said[0]


def _everything(run: Run, which: AssessmentId) -> str:
    """What the commands tell about one assessment, without its id."""
    listed: Any = run("list", "--json").json
    own = next(one for one in listed if one["id"] == which)
    lines = [line for line in run("list").out.splitlines() if which in line]
    told = (run("check", which).out, run("check", which, "--json").out, *lines, str({**own, "changed_at": ""}))
    return "\n".join(told).replace(which, "")


def test_nothing_that_a_person_wrote_is_ever_printed(run: Run, house: House, tmp_path: Path) -> None:
    which = a_board(house, lambda member, _place: replace(at(1 + member), note=f"{CANARY} {BAIT}", shown_by=CANARY))
    house.agreeing.reveal(which)
    _write_everywhere(house, which)
    found = checked(run, which)
    assert sum(one["code"] == "personal_data" for one in found) >= 10
    assert {"error", "warning", "note"} == {one["severity"] for one in found}
    ended = run("export", which, "--to", tmp_path, "--formats", "json")
    assert ended.code == 1, "nothing is locked yet"
    told = _everything(run, which) + run("check", which, "--language", "ar").out + ended.err
    assert CANARY not in told
    for part in (*BAIT.split(", "), "+46", "example", "SE45"):
        assert part not in told


def _write_everywhere(house: House, which: AssessmentId) -> None:
    """A canary with bait in every text that a board can write."""
    text, section = f"{CANARY} {BAIT}", SectionId("governance")
    for one in standard().instrument.section(section).indicators:
        said = replace(at(2, 1), note=text, shown_by=text)
        house.agreeing.agree(which, one.id, said, Agreed(reason=text, minority=text))
    talk = Talk({"GOV-12.GOV-03": text}, "opened", ("chair",), minutes=text[:80], note=text)
    house.agreeing.put_talk(which, section, talk)
    house.planning.put(which, Action(ActionId(""), text, IndicatorId("GOV-01"), sign=text))
    house.reviewing.word(which, "no_quorum.governance", text)


def test_a_list_tells_of_those_who_answer_alone_only_how_many_are_done(run: Run, house: House) -> None:
    which = a_board(house, lambda _member, _place: at(2))
    house.alone.add(which, Group.STAFF, f"{CANARY} 4")
    assert run("list").out == f"{which}  Huerta Unida, 2026: 3 of 4 handed in, 0 of 12 agreed\n"
    listed: Any = run("list", "--json").json
    assert (listed[0]["handed_in"], listed[0]["expected"], listed[0]["answered"]) == (3, 4, 0)
    assert CANARY not in run("list", "--json").out


def test_what_was_answered_alone_and_agreed_is_exported_with_its_figures(
    run: Run, house: House, tmp_path: Path
) -> None:
    which = samples.settle(house, "en")
    ended = run("export", which, "--to", tmp_path)
    assert ended.code == 0, ended.err
    stem = "asociacion-tz-ikin-made-up-2026"
    shown = [run("show", tmp_path / f"{stem}.{ending}", "--json") for ending in ("json", "xlsx")]
    contents: list[Any] = [{**one.json, "file": ""} for one in shown if isinstance(one.json, dict)]
    assert contents[0] == contents[1]
    governance = contents[0]["sections"]["governance"]
    assert (governance["raters"], governance["staff"], contents[0]["mode"]) == (5, 2, "alone")
    assert 0 < governance["agreement"] < 1
    assert governance["deviation"] > 0
    assert governance["alpha"] is not None


def test_a_ballot_is_not_looked_through(run: Run, house: House) -> None:
    """On a member's own computer the sheet holds private answers: a finding would tell them."""
    which = house.assessing.start(a_plan("risk"), Mode.BALLOT).assessment.id
    house.assessing.answer(which, IndicatorId("RSK-01"), at(4))
    assert _refused(run("check", which), "These are the answers of one member")
    assert _refused(run("check", which, "--json"), "These are the answers of one member")


def test_what_is_not_stored_cannot_be_checked(run: Run) -> None:
    assert _refused(run("check", "no-such"), "There is no assessment “no-such”")
    assert _refused(run("check", "no-such", "--language", "xx"), "“xx”")


def _refused(ended: Ended, words: str) -> bool:
    assert (ended.code, ended.out) == (1, ""), ended
    assert ended.err.count("\n") == 1
    return words in ended.err
