"""What is signed stands: closed, sealed, kept by revision; opening it again loses nothing."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.difference import Kind
from adaptameter.domain.finding import Severity
from adaptameter.domain.quality import waiting
from adaptameter.domain.record import Agreed, Signature, Talk
from adaptameter.domain.respondent import Group
from adaptameter.exchange import payload
from adaptameter.services import reporting
from adaptameter.services.carding import card
from adaptameter.services.house import House
from tests.builders import a_plan, english
from tests.services.living import (
    SAF,
    SAFEGUARDING,
    SIGNERS,
    SMALL,
    Home,
    a_year,
    action,
    begun,
    lived_in,
    plan_of,
    refused,
    revealed,
    signed,
    talked,
    worded,
)

DAY, PLACE, MINUTES = "2026-05-04", "Sololá", "minutes 5"


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[tuple[Home, AssessmentId]]:
    with lived_in(tmp_path / "home") as made:
        yield made


@pytest.fixture
def home(lived: tuple[Home, AssessmentId]) -> Home:
    return lived[0]


@pytest.fixture
def house(home: Home) -> House:
    return home.house


@pytest.fixture
def which(lived: tuple[Home, AssessmentId]) -> AssessmentId:
    return lived[1]


def exported(house: House, which: AssessmentId, folder: Path) -> dict[str, object]:
    (file,) = reporting.export(card(house.room, which), english(), folder, ("json",))
    content: dict[str, object] = json.loads(file.read_bytes())
    return content


def signature(house: House, which: AssessmentId) -> Signature:
    found = house.assessing.open(which).assessment.record.signature
    assert found is not None
    return found


def sign(house: House, which: AssessmentId, **other: object) -> str:
    given = {"roles": SIGNERS, "date": DAY, "place": PLACE, "minutes": MINUTES, **other}
    return refused(house.signing.sign, which, *given.values())


def test_nothing_is_signed_while_findings_wait(house: House) -> None:
    which = revealed(house)
    assert sign(house, which) == "findings_waiting"
    worded(house, which)
    assert sign(house, which) == "findings_waiting"
    assert not house.assessing.open(which).is_signed


def test_a_word_about_every_warning_lets_the_board_sign(house: House, which: AssessmentId) -> None:
    found = house.reviewing.findings(which)
    assert {one.severity for one in found} == {Severity.WARNING, Severity.NOTE}
    assert sign(house, which) == "findings_waiting"
    worded(house, which)
    assert waiting(house.reviewing.findings(which), house.assessing.open(which).assessment.record.words) == ()
    made = signature(house, house.signing.sign(which, SIGNERS, DAY, f" {PLACE}\n", MINUTES).assessment.id)
    assert (made.revision, made.roles, made.date, made.place, made.minutes) == (1, SIGNERS, DAY, PLACE, MINUTES)
    assert len(made.short_seal) == 19


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"roles": ()}, "nobody_signs"),
        ({"roles": ("chair",) * 13}, "nobody_signs"),
        ({"roles": ("queen",)}, "no_such_role"),
        ({"date": ""}, "date_missing"),
        ({"date": "4 May"}, "bad_date"),
        ({"place": "x" * 121}, "text_too_long"),
        ({"minutes": "x" * 121}, "text_too_long"),
    ],
)
def test_a_signature_that_cannot_be_is_refused(
    other: dict[str, object], code: str, house: House, which: AssessmentId
) -> None:
    worded(house, which)
    assert sign(house, which, **other) == code
    assert not house.assessing.open(which).is_signed


def test_what_is_sealed_is_what_is_exported(home: Home, which: AssessmentId, tmp_path: Path) -> None:
    signed(home.house, which)
    made = signature(home.restart(), which)
    content = exported(home.house, which, tmp_path)
    sealed = json.loads(made.content)
    assert made.seal == sealed["seal"] == content["seal"] == payload.seal(cast("dict[str, payload.Json]", content))
    assert payload.canonical(sealed).decode() == made.content
    assert {key: one for key, one in content.items() if key not in ("purpose", "digest")} == {
        key: one for key, one in sealed.items() if key not in ("purpose", "digest")
    }


def test_the_seal_stands_whatever_becomes_of_last_year(home: Home, which: AssessmentId, tmp_path: Path) -> None:
    """Records older than the last lock are sealed; later changes of last year's assessment do not move them."""
    last = which
    home.clock.turn("2027-05-04")
    which = revealed(home.house, 2, 2, 2, year=2027)
    for indicator in SAF:
        said = replace(at(2, 2), dated="2026-01-01")
        home.house.agreeing.agree(which, indicator, said, Agreed(reason="we found it"))
    talked(home.house, which)
    home.house.agreeing.lock(which, SAFEGUARDING)
    signed(home.house, which, "2027-05-04")
    before = exported(home.house, which, tmp_path)
    assert before["old_records"] == list(SAF)
    home.house.assessing.reopen(last, SAFEGUARDING, "we look again")
    home.house.assessing.delete(last)
    assert exported(home.house, which, tmp_path) == before
    assert before["seal"] == signature(home.house, which).seal


def wishes(house: House, which: AssessmentId) -> dict[str, Callable[[], object]]:
    """Everything that would change a signed assessment."""
    who = house.assessing.open(which).assessment.respondents[0].id
    plan = plan_of(house, which)
    kept = house.assessing.open(which).assessment.record.actions[0].id
    return {
        "answer": lambda: house.assessing.answer(which, SAF[0], at(1)),
        "lock": lambda: house.assessing.lock(which, SAFEGUARDING),
        "reopen a section": lambda: house.assessing.reopen(which, SAFEGUARDING, "why"),
        "prepare": lambda: house.assessing.prepare(which, replace(plan, year=2030)),
        "language": lambda: house.assessing.prepare(which, replace(plan, language="sv")),
        "undo": lambda: house.assessing.undo(which),
        "redo": lambda: house.assessing.redo(which),
        "add": lambda: house.alone.add(which, Group.BOARD),
        "rename": lambda: house.alone.rename(which, who, "Rosa"),
        "remove": lambda: house.alone.remove(which, who),
        "sit": lambda: house.alone.sit(which, who),
        "start again": lambda: house.alone.start_again(which, who),
        "reveal": lambda: house.agreeing.reveal(which),
        "second": lambda: house.agreeing.second(which, SAF[0], (0,) * 5, 0),
        "agree": lambda: house.agreeing.agree(which, SAF[0], at(1), Agreed()),
        "settle": lambda: house.agreeing.settle(which, SAF[0]),
        "confirm": lambda: house.agreeing.confirm_all(which, SAFEGUARDING),
        "open again": lambda: house.agreeing.open_again(which, SAF[0]),
        "talk": lambda: house.agreeing.put_talk(which, SAFEGUARDING, Talk()),
        "lock agreed": lambda: house.agreeing.lock(which, SAFEGUARDING),
        "word": lambda: house.reviewing.word(which, "clock_back", "why"),
        "plan": lambda: house.planning.put(which, action()),
        "plan less": lambda: house.planning.remove(which, kept),
        "sign": lambda: house.signing.sign(which, SIGNERS, DAY, PLACE, MINUTES),
    }


def test_what_is_signed_takes_nothing_but_done_marks_and_what_is_withheld(home: Home, which: AssessmentId) -> None:
    house = home.house
    house.planning.put(which, action())
    signed(house, which)
    before = home.read(which)
    for name, wish in wishes(house, which).items():
        assert (name, refused(wish)) == (name, "assessment_signed")
    assert home.read(which) == before
    kept = before.record.actions[0].id
    house.planning.done(which, kept, "2026-06-01")
    standing = house.signing.withhold(which, f"action.{kept}", hold=True)
    assert standing.is_signed
    assert standing.assessment.record.done == {kept: "2026-06-01"}
    assert standing.assessment.record.withheld == {f"action.{kept}"}
    assert refused(house.assessing.undo, which) == "assessment_signed"


def test_opening_again_needs_a_reason_and_keeps_what_was_signed(home: Home, which: AssessmentId) -> None:
    house = home.house
    assert refused(house.signing.reopen, which, "too early") == "not_signed"
    signed(house, which)
    first = signature(house, which)
    for reason, code in ((" \x00", "reason_missing"), ("x" * 121, "text_too_long")):
        assert refused(house.signing.reopen, which, reason) == code
        assert house.assessing.open(which).is_signed
    standing = house.signing.reopen(which, " the minutes\nwere found ")
    assert (standing.is_signed, standing.assessment.record.revision) == (False, 2)
    assert standing.assessment.record.signatures == (replace(first, reopened="the minutes were found"),)
    assert refused(house.signing.reopen, which, "again") == "not_signed"
    assert signed(house, which, "2026-05-05").assessment.record.revision == 2
    kept = home.restart().assessing.open(which).assessment.record.signatures
    assert [one.revision for one in kept] == [1, 2]
    assert (kept[0].content, kept[0].seal) == (first.content, first.seal)


def test_opening_again_opens_no_section_and_gives_undo_back(house: House, which: AssessmentId) -> None:
    signed(house, which)
    standing = house.signing.reopen(which, "we look again")
    assert len(standing.assessment.locked) == 2
    assert refused(house.agreeing.agree, which, SAF[0], at(1), Agreed()) == "section_locked"
    assert house.assessing.undo(which)[1].key.startswith("word/")


def second_revision(house: House, which: AssessmentId) -> None:
    """One answer is changed and signed."""
    signed(house, which)
    house.signing.reopen(which, "one answer was wrong")
    house.assessing.reopen(which, SAFEGUARDING, "one answer was wrong")
    house.agreeing.agree(which, SAF[0], at(1, 2), Agreed())
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)


def test_the_difference_between_revisions_is_the_changed_answer(house: House, which: AssessmentId) -> None:
    second_revision(house, which)
    now = [one for one in house.signing.difference(which, 1, 2) if one.kind is not Kind.SIGNATURE]
    assert [(one.place, one.before, one.after) for one in now] == [(SAF[0], at(2, 2), at(1, 2))]
    signed(house, which, "2026-05-06")
    told = house.signing.difference(which, 1, 2)
    assert [(one.kind, one.place) for one in told] == [(Kind.ANSWER, SAF[0]), (Kind.SIGNATURE, "date")]
    assert house.signing.difference(which, 2, 1) == tuple(one.swapped for one in told)
    assert house.signing.difference(which, 1, 1) == ()
    for missing in (0, 3, -1):
        assert refused(house.signing.difference, which, 1, missing) == "no_such_revision"
    assert signature(house, which).seal != house.assessing.open(which).assessment.record.signatures[0].seal


def test_revisions_keep_their_order_when_the_clock_goes_back(home: Home, which: AssessmentId) -> None:
    home.clock.turn("2026-05-10")
    second_revision(home.house, which)
    home.clock.turn("2026-05-01")
    signed(home.house, which, "2026-05-01")
    kept = home.restart().assessing.open(which).assessment.record.signatures
    assert [one.revision for one in kept] == [1, 2]
    assert kept[0].signed_at > kept[1].signed_at
    assert home.found(which).record.signature == kept[1]


def test_ten_revisions_stay_in_order(home: Home, which: AssessmentId) -> None:
    for number in range(1, 12):
        assert signed(home.house, which).assessment.record.revision == number
        home.house.signing.reopen(which, f"reason {number}")
    kept = home.read(which).record.signatures
    assert [(one.revision, one.reopened) for one in kept] == [(number, f"reason {number}") for number in range(1, 12)]


def test_withholding_leaves_the_seal_as_it_is(house: House, which: AssessmentId, tmp_path: Path) -> None:
    house.assessing.reopen(which, SAFEGUARDING, "a note")
    talked(house, which, note="A NOTE to the reader")
    house.agreeing.lock(which, SAFEGUARDING)
    kept = house.planning.put(which, action("THE PLAN")).assessment.record.actions[0]
    signed(house, which)
    shown = exported(house, which, tmp_path)
    for key in (f"note.{SAFEGUARDING}", f"action.{kept.id}"):
        house.signing.withhold(which, key, hold=True)
    hidden = exported(house, which, tmp_path)
    assert shown["seal"] == hidden["seal"] == signature(house, which).seal
    assert (shown["notes"], hidden["notes"]) == ({SAFEGUARDING: "A NOTE to the reader"}, {})
    assert (len(str(shown["plan"])) > 2, hidden["plan"]) == (True, [])
    preview = house.signing.preview(which)
    assert (preview.facts.notes, preview.facts.actions) == ({}, ())
    for key in (f"note.{SAFEGUARDING}", f"action.{kept.id}"):
        house.signing.withhold(which, key, hold=False)
    assert exported(house, which, tmp_path) == shown


def test_what_is_withheld_before_the_signature_is_not_in_what_was_signed(house: House, which: AssessmentId) -> None:
    kept = house.planning.put(which, action("SECRET PLAN")).assessment.record.actions[0]
    house.signing.withhold(which, f"action.{kept.id}", hold=True)
    signed(house, which)
    assert "SECRET PLAN" not in signature(house, which).content


def test_a_ballot_and_an_empty_sheet_are_not_signed(house: House) -> None:
    assert sign(house, begun(house, mode=Mode.BALLOT)) == "not_for_ballots"
    assert sign(house, begun(house, mode=Mode.SCREEN, year=2027)) == "findings_waiting"


def test_a_sheet_answered_together_is_signed_too(house: House, tmp_path: Path) -> None:
    which = house.assessing.start(a_plan("safeguarding"), Mode.SCREEN).assessment.id
    for indicator in SAF:
        house.assessing.answer(which, indicator, at(2, 2))
    house.assessing.lock(which, SAFEGUARDING)
    signed(house, which)
    assert exported(house, which, tmp_path)["seal"] == signature(house, which).seal


def test_another_window_signs_only_once(home: Home, which: AssessmentId) -> None:
    worded(home.house, which)
    with home.second_window() as other:
        other.signing.sign(which, SIGNERS, DAY, PLACE, MINUTES)
    assert sign(home.house, which) == "assessment_signed"
    assert refused(home.house.planning.put, which, action()) == "assessment_signed"


def test_a_signed_assessment_can_be_put_out_of_sight_and_brought_back(house: House, which: AssessmentId) -> None:
    signed(house, which)
    house.assessing.delete(which)
    assert refused(house.signing.reopen, which, "why") == "assessment_deleted"
    assert house.assessing.undo(which)[0].is_signed
    assert refused(house.assessing.redo, which) == "assessment_signed"


def test_a_copy_of_a_signed_assessment_is_not_signed(house: House) -> None:
    which = a_year(house, sections=SMALL)
    signed(house, which)
    copied = house.assessing.copy(which)
    assert (copied.is_signed, copied.assessment.record.signatures, copied.assessment.respondents) == (False, (), ())
