"""Papers go out, ballots come back: each is merged once, into the assessment it was made for, or refused."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.exchange.payload import canonical, digest
from adaptameter.services.house import House
from tests.builders import a_plan
from tests.services.living import (
    SAF,
    SAFEGUARDING,
    SMALL,
    Home,
    added,
    answered,
    begun,
    closed,
    everywhere,
    home_in,
    refused,
    signed,
)

CANARY = "CANARY of a member"
SAID = {SAF[0]: replace(at(3, 2), note=CANARY, shown_by=CANARY, dated="2026-01-01"), SAF[1]: Answer(State.DONT_KNOW)}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with home_in(tmp_path / "host") as made:
        yield made


@pytest.fixture
def house(home: Home) -> House:
    return home.house


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[House]:
    """The computer of a member."""
    with home_in(tmp_path / "member") as made:
        yield made.house


@pytest.fixture
def which(house: House) -> AssessmentId:
    """One member elsewhere, one here."""
    started = begun(house)
    added(house, started, "Rosa CANARY", away=True)
    added(house, started, "Omar CANARY")
    return started


def filled(elsewhere: House, paper: Path, folder: Path) -> Path:
    """What the member does with a paper: the ballot file."""
    own = elsewhere.ballots.open_paper(paper).assessment.id
    for indicator, said in SAID.items():
        elsewhere.assessing.answer(own, indicator, said)
    return elsewhere.ballots.make_ballot(own, folder)


@pytest.fixture
def ballot(house: House, elsewhere: House, which: AssessmentId, tmp_path: Path) -> Path:
    (paper,) = house.ballots.make_papers(which, tmp_path / "out")
    return filled(elsewhere, paper, tmp_path / "back")


def test_a_paper_goes_out_and_its_ballot_comes_back(home: Home, which: AssessmentId, ballot: Path) -> None:
    standing = home.house.ballots.bring_in(which, ballot)
    rosa = standing.assessment.respondents[0]
    assert (rosa.given, bool(rosa.handed_in), standing.handed_in) == (2, True, 1)
    answered(home.house, which, standing.assessment.respondents[1].id, dict.fromkeys(SAF, at(1)))
    seen = home.restart().agreeing.reveal(which).meeting
    assert seen is not None
    assert (seen.board[SAF[0]].levels, seen.board[SAF[1]].unknown) == ((1, 3), 1)


def test_on_the_members_computer_it_is_answered_like_a_sheet_and_nothing_else(
    elsewhere: House, house: House, which: AssessmentId, tmp_path: Path
) -> None:
    (paper,) = house.ballots.make_papers(which, tmp_path)
    standing = elsewhere.ballots.open_paper(paper)
    own = standing.assessment.id
    assert (standing.is_ballot, standing.total, standing.assessment.plan.sections) == (True, 6, (SAFEGUARDING,))
    assert refused(elsewhere.ballots.make_ballot, own, tmp_path) == "nothing_answered"
    for indicator in SAF:
        elsewhere.assessing.answer(own, indicator, at(2, 2))
    assert refused(elsewhere.assessing.lock, own, SAFEGUARDING) == "answer_alone"
    assert refused(elsewhere.signing.sign, own, ("chair",), "2026-05-04", "", "") == "not_for_ballots"
    assert refused(elsewhere.signing.preview, own) == "nothing_to_share"
    assert elsewhere.years.look(own).cards == ()


def test_no_canary_travels(house: House, which: AssessmentId, ballot: Path, tmp_path: Path) -> None:
    files = [*(tmp_path / "out").iterdir(), *(tmp_path / "back").iterdir()]
    assert len(files) == 2
    for file in files:
        assert b"CANARY" not in file.read_bytes()
        assert "canary" not in file.name.casefold()
    house.ballots.bring_in(which, ballot)
    assert b"SAF-01" not in ballot.read_bytes()


def test_every_paper_can_be_made_again_until_its_ballot_is_here(
    house: House, which: AssessmentId, ballot: Path, tmp_path: Path
) -> None:
    first = (tmp_path / "out").iterdir().__next__().read_bytes()
    added(house, which, away=True)
    papers = house.ballots.make_papers(which, tmp_path / "again")
    assert [one.read_bytes() == first for one in papers] == [True, False]
    house.ballots.bring_in(which, ballot)
    assert len(house.ballots.make_papers(which, tmp_path / "rest")) == 1


def test_the_same_ballot_comes_in_once(
    house: House, elsewhere: House, which: AssessmentId, ballot: Path, tmp_path: Path
) -> None:
    again = filled(elsewhere, next((tmp_path / "out").iterdir()), tmp_path / "again")
    house.ballots.bring_in(which, ballot)
    before = house.assessing.open(which)
    assert refused(house.ballots.bring_in, which, ballot) == "ballot_known"
    assert refused(house.ballots.bring_in, which, again) == "ballot_again"
    assert house.assessing.open(which) == before


def test_a_ballot_for_another_assessment_is_refused(
    house: House, which: AssessmentId, ballot: Path, tmp_path: Path
) -> None:
    other = house.assessing.start(a_plan("safeguarding", name="Another"), Mode.ALONE).assessment.id
    assert refused(house.ballots.bring_in, other, ballot) == "no_papers_made"
    added(house, other, away=True)
    house.ballots.make_papers(other, tmp_path / "other")
    assert refused(house.ballots.bring_in, other, ballot) == "ballot_other_assessment"
    assert house.assessing.open(which).handed_in == 0


def test_a_ballot_for_another_year_is_refused(house: House, which: AssessmentId, ballot: Path, tmp_path: Path) -> None:
    later = house.assessing.next_year(which).assessment.id
    house.ballots.make_papers(later, tmp_path / "later")
    assert refused(house.ballots.bring_in, later, ballot) == "ballot_other_year"


def test_a_ballot_of_somebody_who_is_no_longer_there_is_refused(
    house: House, which: AssessmentId, ballot: Path
) -> None:
    house.alone.remove(which, house.assessing.open(which).assessment.respondents[0].id)
    assert refused(house.ballots.bring_in, which, ballot) == "ballot_unknown_respondent"


def test_a_changed_byte_is_found(house: House, which: AssessmentId, ballot: Path) -> None:
    raw = ballot.read_bytes()
    for place in range(0, len(raw), len(raw) // 40):
        ballot.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        refused(house.ballots.bring_in, which, ballot)
    content = json.loads(raw)
    content["organisation"] = "Another"
    content["digest"] = digest(content)
    ballot.write_bytes(canonical(content))
    assert refused(house.ballots.bring_in, which, ballot) == "ballot_changed"
    assert house.assessing.open(which).handed_in == 0
    ballot.write_bytes(raw)
    assert house.ballots.bring_in(which, ballot).handed_in == 1


def test_a_newer_format_is_refused(house: House, which: AssessmentId, ballot: Path) -> None:
    content = json.loads(ballot.read_bytes())
    content["format_version"] += 1
    content["digest"] = digest(content)
    ballot.write_bytes(canonical(content))
    assert refused(house.ballots.bring_in, which, ballot) == "file_newer"


def test_a_paper_is_no_ballot_and_a_ballot_no_paper(
    house: House, elsewhere: House, which: AssessmentId, ballot: Path, tmp_path: Path
) -> None:
    paper = next((tmp_path / "out").iterdir())
    assert refused(house.ballots.bring_in, which, paper) == "paper_not_ballot"
    assert refused(elsewhere.ballots.open_paper, ballot) == "ballot_not_paper"
    assert refused(elsewhere.ballots.open_paper, tmp_path / "nothing.json") == "file_missing"


def test_what_comes_after_the_reveal_stays_out(house: House, which: AssessmentId, ballot: Path, tmp_path: Path) -> None:
    for _ in range(2):
        answered(house, which, added(house, which), {SAF[0]: at(1)})
    house.agreeing.reveal(which)
    before = house.assessing.open(which)
    assert refused(house.ballots.bring_in, which, ballot) == "ballot_too_late"
    assert refused(house.ballots.make_papers, which, tmp_path) == "already_revealed"
    assert house.assessing.open(which) == before


def test_what_is_signed_takes_no_ballot(house: House, which: AssessmentId, ballot: Path, tmp_path: Path) -> None:
    for _ in range(2):
        answered(house, which, added(house, which), everywhere(house.assessing.open(which)))
    house.agreeing.reveal(which)
    closed(house, which)
    signed(house, which)
    assert refused(house.ballots.bring_in, which, ballot) == "assessment_signed"
    assert refused(house.ballots.make_papers, which, tmp_path) == "assessment_signed"


def test_nobody_waits_for_a_paper(house: House, tmp_path: Path) -> None:
    which = begun(house)
    added(house, which)
    assert refused(house.ballots.make_papers, which, tmp_path) == "nobody_away"
    assert refused(house.ballots.make_ballot, which, tmp_path) == "no_paper"


def test_a_folder_that_cannot_be_written_is_refused(house: House, which: AssessmentId, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    assert refused(house.ballots.make_papers, which, tmp_path / "taken") == "file_unwritable"


def test_answers_come_back_from_every_chosen_section(house: House, elsewhere: House, tmp_path: Path) -> None:
    which = begun(house, *SMALL)
    added(house, which, away=True)
    (paper,) = house.ballots.make_papers(which, tmp_path)
    own = elsewhere.ballots.open_paper(paper)
    for indicator in own.asked:
        elsewhere.assessing.answer(own.assessment.id, indicator, at(1))
    standing = house.ballots.bring_in(which, elsewhere.ballots.make_ballot(own.assessment.id, tmp_path))
    assert standing.assessment.respondents[0].given == 12


def test_a_ballot_is_no_year_of_its_organisation(
    house: House, elsewhere: House, which: AssessmentId, tmp_path: Path
) -> None:
    """Where a member keeps assessments of the same organisation, without a country as papers have none."""
    plan = replace(a_plan("safeguarding"), organisation=replace(a_plan().organisation, country=""))
    mine = elsewhere.assessing.start(replace(plan, year=2025), Mode.SCREEN).assessment
    (paper,) = house.ballots.make_papers(which, tmp_path)
    elsewhere.ballots.open_paper(paper)
    assert elsewhere.assessing.next_year(mine.id).assessment.plan.year == 2026
