"""The X-ray of a stored assessment: what it finds, what the board says about it, what stays hidden."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.finding import Severity
from adaptameter.domain.record import Agreed, Talk
from adaptameter.services.house import House
from tests.services.living import (
    ORGANISING,
    PRESENT,
    SAF,
    SAFEGUARDING,
    SMALL,
    Home,
    a_year,
    action,
    added,
    agreed,
    answered,
    begun,
    closed,
    everywhere,
    home_in,
    names,
    refused,
    revealed,
    signed,
    talked,
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with home_in(tmp_path) as made:
        yield made


@pytest.fixture
def house(home: Home) -> House:
    return home.house


def codes(house: House, which: AssessmentId, severity: Severity | None = None) -> set[str]:
    found = house.reviewing.findings(which)
    return {one.code for one in found if severity in (None, one.severity)}


def test_an_open_meeting_is_full_of_errors_and_a_closed_one_has_none(house: House) -> None:
    which = revealed(house)
    assert codes(house, which, Severity.ERROR) == {"section_open"}
    for indicator in SAF:
        house.agreeing.agree(which, indicator, at(3, 0), Agreed())
    assert codes(house, which, Severity.ERROR) == {
        "section_open", "one_present", "spot_check_missing", "record_needed", "reason_needed",
    }  # fmt: skip
    agreed(house, which)
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    assert codes(house, which, Severity.ERROR) == set()


def test_a_prompt_that_was_left_is_an_error(house: House) -> None:
    which = revealed(house, 4, 4)
    for indicator in SAF:
        house.agreeing.agree(which, indicator, at(1 if indicator == SAF[0] else 3, 2), Agreed())
    assert "prompt_unanswered" in codes(house, which, Severity.ERROR)
    talked(house, which)
    assert "prompt_unanswered" not in codes(house, which)


def test_a_word_is_kept_and_taken_back(home: Home) -> None:
    house, which = home.house, a_year(home.house)
    key = next(one.key for one in house.reviewing.findings(which) if one.severity is Severity.WARNING)
    assert house.reviewing.word(which, key, " we\nknow ").assessment.record.words == {key: "we know"}
    assert home.restart().assessing.open(which).assessment.record.words == {key: "we know"}
    assert home.house.assessing.undo(which)[0].assessment.record.words == {}
    home.house.assessing.redo(which)
    assert home.house.reviewing.word(which, key, " ").assessment.record.words == {}
    assert refused(home.house.reviewing.word, which, key, "x" * 501) == "text_too_long"


def test_a_member_with_a_third_of_a_section_is_told_of_without_a_name(house: House) -> None:
    which = begun(house)
    for _ in range(2):
        answered(house, which, added(house, which), everywhere(house.assessing.open(which)))
    answered(house, which, added(house, which, "Rosa CANARY"), {SAF[0]: at(0), SAF[1]: at(0)})
    house.agreeing.reveal(which)
    found = {one.code: dict(one.facts) for one in house.reviewing.findings(which)}
    assert (found["left_out_rater"], found["few_raters"]) == ({"count": 1}, {"count": 2})
    assert "CANARY" not in str(found)


def test_one_level_everywhere_is_only_counted_where_nobody_can_be_told(house: House) -> None:
    assert "straight_raters" not in codes(house, revealed(house, 2, 2))
    assert "straight_raters" in codes(house, revealed(house, 2, 2, 2, year=2027))


def test_a_meeting_that_raised_its_section_is_told(house: House) -> None:
    which = revealed(house, 1, 1, 1)
    agreed(house, which, level=2)
    assert "drift" in codes(house, which, Severity.WARNING)


def test_a_meeting_without_quorum_is_a_warning(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    house.agreeing.put_talk(which, SAFEGUARDING, Talk(present=PRESENT))
    assert "no_quorum" in codes(house, which, Severity.WARNING)


def test_what_may_name_a_person_is_found_in_every_text_and_never_repeated(house: House) -> None:
    which = revealed(house)
    phone, mail = "call 0048 601 234 567", "write to rosa@example.org"
    said = replace(at(2, 2), note=phone, shown_by=mail)
    house.agreeing.agree(which, SAF[0], said, Agreed(reason=mail, minority=phone))
    house.agreeing.put_talk(which, SAFEGUARDING, Talk(present=PRESENT, note=phone, minutes=mail))
    house.planning.put(which, action(phone))
    found = [one for one in house.reviewing.findings(which) if one.code == "personal_data"]
    places = {(one.facts["place"], one.severity) for one in found}
    assert places == {
        ("note", Severity.WARNING), ("shown_by", Severity.WARNING), ("agreed_reason", Severity.WARNING),
        ("minority", Severity.WARNING), ("minutes", Severity.WARNING), ("talk_note", Severity.ERROR),
        ("action_what", Severity.ERROR),
    }  # fmt: skip
    assert "601" not in str(found)
    assert "rosa" not in str(found)
    house.signing.withhold(which, f"note.{SAFEGUARDING}", hold=True)
    (note,) = (one for one in house.reviewing.findings(which) if one.facts.get("place") == "talk_note")
    assert note.severity is Severity.WARNING


def test_a_clock_that_went_back_is_told_and_nothing_is_lost(home: Home) -> None:
    which = a_year(home.house)
    before = home.found(which)
    home.clock.turn("2026-05-01")
    house = home.restart()
    (told,) = (one for one in house.reviewing.findings(which) if one.code == "clock_back")
    assert told.severity is Severity.WARNING
    assert house.assessing.open(which).assessment == before
    standing = signed(house, which)
    assert standing.is_signed
    assert (standing.assessment.sheet, standing.assessment.locks) == (before.sheet, before.locks)


def test_last_year_is_looked_at_only_where_this_year_is_locked(home: Home) -> None:
    """A jump of two levels without a record is told when the section is locked, not while it could lead anybody."""
    signed(home.house, a_year(home.house, 1, 1, 1, year=2025))
    home.clock.turn("2027-05-04")
    which = revealed(home.house, 3, 3, 3, sections=SMALL)
    for section in (SAFEGUARDING, ORGANISING):
        for indicator in names(section):
            home.house.agreeing.agree(which, indicator, at(3, 1), Agreed())
        talked(home.house, which, section)

    def jumped() -> set[str]:
        found = home.house.reviewing.findings(which)
        return {str(one.section) for one in found if one.code == "jump_without_record"}

    assert jumped() == set()
    home.house.agreeing.lock(which, ORGANISING)
    assert jumped() == {"organising"}
    home.house.agreeing.lock(which, SAFEGUARDING)
    assert jumped() == {"organising", "safeguarding"}


def test_an_overdue_action_of_last_year_is_told_until_it_is_done(home: Home) -> None:
    house, last = home.house, a_year(home.house)
    kept = house.planning.put(last, action(due="2026-11-01")).assessment.record.actions[0]
    signed(house, last)
    home.clock.turn("2027-05-04")
    which = house.assessing.next_year(last).assessment.id
    assert "overdue_action" in codes(house, which, Severity.NOTE)
    house.planning.done(which, kept.id, "2027-05-04")
    assert "overdue_action" not in codes(house, which)


def test_a_sheet_answered_together_is_looked_at_too(house: House) -> None:
    which = begun(house, mode=Mode.SCREEN)
    for indicator in SAF:
        house.assessing.answer(which, indicator, at(3, 0))
    found = codes(house, which)
    assert {"section_open", "level_without_evidence", "straight_lining"} <= found
    assert not found & {"one_present", "few_raters", "spot_check_missing"}


def test_looking_changes_nothing(home: Home) -> None:
    which = revealed(home.house)
    closed(home.house, which)
    before = home.read(which)
    home.house.reviewing.findings(which)
    home.house.planning.look(which)
    home.house.years.look(which)
    home.house.signing.preview(which)
    assert home.read(which) == before
