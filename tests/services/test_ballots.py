"""Sealed ballots: what one member answers elsewhere comes back to the board, and to nobody else."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.answer import LONGEST_TEXT, Answer, State, at
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Record
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange import ballot_file
from adaptameter.exchange.ballot_file import Ballot, Paper
from adaptameter.exchange.payload import canonical, digest
from adaptameter.sealing import box, keys, signature
from adaptameter.services import ballots
from tests.builders import a_plan, a_random_sheet, a_sheet, an_assessment, garden, standard

INSTRUMENT = standard().instrument
SECRET = ballots.new_secret()
ROSA = Respondent(RespondentId("r1" * 8), 1, name="Rosa CANARY", away=True)
OMAR = Respondent(RespondentId("r2" * 8), 2, name="Omar CANARY", away=True)
COOK = Respondent(RespondentId("r3" * 8), 1, Group.STAFF, away=True)
BOARD = replace(an_assessment(Sheet(), mode=Mode.ALONE), respondents=(ROSA, OMAR, COOK))
EVERY = replace(BOARD, plan=a_plan(*(section.id for section in INSTRUMENT.sections)))
PAPER = ballots.paper(BOARD, INSTRUMENT, ROSA, SECRET)
BALLOT = ballots.fill(PAPER, a_sheet(), INSTRUMENT)
RAW = ballot_file.ballot_bytes(BALLOT)
Content = dict[str, Any]  # json that a test changes


def merged(raw: bytes, board: Assessment = BOARD, secret: str = SECRET, *known: str) -> Sheet:
    """What the host does with the bytes of a ballot."""
    return ballots.opened(ballot_file.read_ballot(raw, "sent.json"), board, INSTRUMENT, secret, known)


def refusal(raw: bytes, board: Assessment = BOARD, secret: str = SECRET, *known: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        merged(raw, board, secret, *known)
    return caught.value


def outcome(raw: bytes) -> str:
    try:
        found = merged(raw)
    except Refusal as refused:
        return refused.code
    return "merged" if set(found.answers) <= set(INSTRUMENT.indicators) else "something else"


def filled(paper: Paper = PAPER, sheet: Sheet | None = None) -> bytes:
    return ballot_file.ballot_bytes(ballots.fill(paper, a_sheet() if sheet is None else sheet, INSTRUMENT))


def forged(change: Callable[[Content], object]) -> bytes:
    """The ballot with other content whose digest fits again."""
    content: Content = json.loads(RAW)
    change(content)
    content["digest"] = digest(content)
    return canonical(content)


def with_content(inside: bytes) -> bytes:
    """A ballot that its own member sealed and signed, with other things in it than answers."""
    sealed = box.closed(inside, PAPER.box_key, ballot_file.label(PAPER.header))
    signed = signature.signed(ballot_file.to_sign(PAPER.header, sealed), PAPER.signing_key)
    return ballot_file.ballot_bytes(Ballot(PAPER.header, sealed, signed))


@settings(max_examples=50)
@given(st.randoms(use_true_random=False))
def test_answers_come_back_as_they_were(random: Random) -> None:
    sheet = a_random_sheet(random)
    paper = ballots.paper(EVERY, INSTRUMENT, random.choice(EVERY.respondents), SECRET)
    assert merged(filled(paper, sheet), EVERY) == sheet


def test_only_the_chosen_sections_come_back() -> None:
    chosen = {indicator.id for name in PAPER.sections for indicator in INSTRUMENT.section(name).indicators}
    assert set(merged(RAW).answers) == chosen < set(a_sheet().answers)


def test_the_same_paper_can_be_made_again() -> None:
    assert ballots.paper(BOARD, INSTRUMENT, ROSA, SECRET) == PAPER


def test_every_member_has_another_key_and_the_same_box() -> None:
    papers = [ballots.paper(BOARD, INSTRUMENT, one, SECRET) for one in BOARD.respondents]
    assert len({one.signing_key for one in papers}) == 3
    assert len({one.box_key for one in papers}) == 1
    assert not {one.signing_key for one in papers} & {SECRET, PAPER.box_key}


def test_only_the_host_opens_a_ballot() -> None:
    """With everything that another member has, and with the paper it was made from."""
    for paper in (PAPER, ballots.paper(BOARD, INSTRUMENT, OMAR, SECRET)):
        for key in (paper.signing_key, paper.box_key):
            with pytest.raises(ValueError, match="open"):
                box.opened(BALLOT.sealed, key, ballot_file.label(PAPER.header))


def test_a_ballot_does_not_open_with_the_secret_of_another_assessment() -> None:
    assert refusal(RAW, BOARD, ballots.new_secret()).code == "ballot_changed"


def test_a_box_for_somebody_else_is_unreadable() -> None:
    other = replace(PAPER, box_key=box.public_key(ballots.new_secret()))
    assert refusal(filled(other)).code == "ballot_unreadable"


def test_the_length_does_not_tell_how_much_was_answered() -> None:
    paper = ballots.paper(EVERY, INSTRUMENT, ROSA, SECRET)
    longest = Answer(State.NOT_APPLICABLE, None, 3, "𝄞" * LONGEST_TEXT)
    every = {one.id: longest if one.na_allowed else at(3, 3) for one in INSTRUMENT.indicators.values()}
    sizes = {len(filled(paper, sheet)) for sheet in (Sheet(), a_sheet(), Sheet(every))}
    assert len(sizes) == 1


def test_nothing_that_stays_at_home_travels() -> None:
    said = replace(at(3, 2), note="note CANARY", shown_by="title CANARY", dated="2026-CANARY")
    sheet = Sheet(dict.fromkeys(INSTRUMENT.indicators, said))
    ballot = ballots.fill(PAPER, sheet, INSTRUMENT)
    inside = box.opened(ballot.sealed, keys.derived(SECRET, ballots.BOX), ballot_file.label(PAPER.header))
    for raw in (ballot_file.paper_bytes(PAPER), ballot_file.ballot_bytes(ballot), inside):
        assert b"CANARY" not in raw
        assert SECRET.encode() not in raw
    assert b"GOV-01" not in ballot_file.ballot_bytes(ballot)
    assert PAPER.signing_key.encode() not in ballot_file.ballot_bytes(ballot)


def test_an_answer_that_cannot_be_is_not_sealed() -> None:
    with pytest.raises(Refusal, match="no_such_level"):
        ballots.fill(PAPER, Sheet({IndicatorId("GOV-01"): at(9)}), INSTRUMENT)


def test_a_ballot_of_another_board_is_refused() -> None:
    other = replace(BOARD, id=AssessmentId("d4" * 8), plan=a_plan(name="Manos Libres", year=2024))
    found = refusal(RAW, other)
    assert found == Refusal("ballot_other_assessment", name="sent.json", organisation="Huerta Unida", year=2026)


@pytest.mark.parametrize("name", [BOARD.id, AssessmentId("d4" * 8)])
def test_a_ballot_of_another_year_is_refused(name: AssessmentId) -> None:
    found = refusal(RAW, replace(BOARD, id=name, plan=a_plan(year=2027)))
    assert found == Refusal("ballot_other_year", name="sent.json", said=2026, year=2027)


def test_a_ballot_of_a_second_assessment_in_the_same_year_is_refused() -> None:
    assert refusal(RAW, replace(BOARD, id=AssessmentId("d4" * 8))).code == "ballot_other_assessment"


def test_a_ballot_of_somebody_who_is_not_on_the_list_is_refused() -> None:
    assert refusal(RAW, replace(BOARD, respondents=(OMAR,))).code == "ballot_unknown_respondent"


def test_a_ballot_with_another_instrument_is_refused() -> None:
    for header in (replace(PAPER.header, instrument_version="9"), replace(PAPER.header, instrument_hash="9")):
        assert refusal(filled(replace(PAPER, header=header))).code == "other_instrument"


def test_the_same_ballot_twice_is_refused() -> None:
    after = replace(BOARD, respondents=(replace(ROSA, given=44, handed_in="2026-03-01T10:00:00+00:00"), OMAR))
    assert refusal(RAW, after, SECRET, BALLOT.digest).code == "ballot_known"
    assert refusal(RAW, after).code == "ballot_again"
    again = refusal(filled(sheet=a_sheet(1)), after, SECRET, BALLOT.digest)
    assert again == Refusal("ballot_again", name="sent.json", number=1)


def test_answers_that_were_begun_at_the_laptop_stay() -> None:
    assert refusal(RAW, replace(BOARD, respondents=(replace(ROSA, given=1),))).code == "ballot_again"


def test_a_ballot_after_the_reveal_is_too_late() -> None:
    assert refusal(RAW, replace(BOARD, record=Record(revealed_at="2026-03-01"))).code == "ballot_too_late"


def test_a_paper_and_a_newer_file_are_no_ballot() -> None:
    assert refusal(ballot_file.paper_bytes(PAPER)).code == "paper_not_ballot"
    assert refusal(forged(lambda one: one.update(format_version=2))).code == "file_newer"
    assert refusal(RAW[:900]).facts["why"] == "truncated"


def test_a_ballot_that_another_member_signed_is_changed() -> None:
    """Omar answers in the name of Rosa, with the keys of his own paper."""
    omar = ballots.paper(BOARD, INSTRUMENT, OMAR, SECRET)
    assert refusal(filled(replace(omar, header=PAPER.header))).code == "ballot_changed"


def test_the_answers_of_one_member_do_not_become_those_of_another() -> None:
    """Omar signs the box that he found in the ballot of Rosa as his own."""
    omar = ballots.paper(BOARD, INSTRUMENT, OMAR, SECRET)
    signed = signature.signed(ballot_file.to_sign(omar.header, BALLOT.sealed), omar.signing_key)
    stolen = Ballot(omar.header, BALLOT.sealed, signed)
    assert refusal(ballot_file.ballot_bytes(stolen)).code == "ballot_unreadable"


def test_two_thousand_changed_bytes_are_refused() -> None:
    random = Random(9)
    for _time in range(2_000):
        raw = bytearray(RAW)
        place = random.choice((random.randrange(len(raw)), random.randrange(1_000), -random.randrange(1, 200)))
        raw[place] = (raw[place] + random.randrange(1, 256)) % 256
        assert refusal(bytes(raw)).code in {"file_damaged", "not_ours", "file_newer"}


@settings(max_examples=200)
@given(
    st.sampled_from(["assessment", "respondent", "organisation", "year", "instrument", "sealed", "signature"]),
    st.data(),
)
def test_a_ballot_that_was_changed_with_care_is_refused(key: str, data: st.DataObject) -> None:
    """Whoever changes a ballot can make its digest fit again, but cannot sign it."""
    anything = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.lists(st.text())
    old = json.loads(RAW)[key]
    new = data.draw(anything | st.just(old[:-9] + "AAAAAAAAA" if isinstance(old, str) else old))
    if new != old:
        refusal(forged(lambda one: one.update({key: new})))


def test_a_box_or_a_signature_that_was_changed_with_care_is_told() -> None:
    for change in (
        lambda one: one.update(sealed=one["sealed"][::-1]),
        lambda one: one.update(signature=one["signature"][::-1]),
        lambda one: one.update(organisation="Another name"),
    ):
        assert refusal(forged(change)).code == "ballot_changed"


@given(
    st.binary(max_size=400)
    | st.recursive(
        st.none() | st.booleans() | st.integers(-5, 10**30) | st.text(max_size=9),
        lambda one: (
            st.lists(one) | st.dictionaries(st.sampled_from(["GOV-01", "answer", "evidence", "reason", "x"]), one)
        ),
    ).map(canonical)
)
def test_whatever_a_member_seals_is_answers_or_refused(inside: bytes) -> None:
    assert outcome(with_content(inside)) in {"merged", "file_damaged", "file_hostile"}


@given(
    st.lists(st.tuples(st.integers(0, len(RAW)), st.integers(0, 40), st.binary(max_size=40)), min_size=1, max_size=4)
)
def test_a_ballot_that_was_hit_anywhere_is_the_same_or_refused(hits: list[tuple[int, int, bytes]]) -> None:
    raw = RAW
    for place, length, new in hits:
        raw = raw[:place] + new + raw[place + length :]
    if raw == RAW:
        assert merged(raw).answers
    else:
        refusal(raw)


def test_a_paper_is_read_on_another_computer(tmp_path: Path) -> None:
    file = ballots.keep_paper(PAPER, tmp_path)
    assert ballots.read_paper(file, INSTRUMENT) == PAPER
    assert ballots.paper_of(file.read_bytes(), "sent.json", INSTRUMENT) == PAPER


def test_a_ballot_is_no_paper(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="ballot_not_paper"):
        ballots.read_paper(ballots.keep_ballot(BALLOT, PAPER, tmp_path), INSTRUMENT)


def test_a_paper_for_another_instrument_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="other_instrument"):
        ballots.read_paper(ballots.keep_paper(PAPER, tmp_path), garden().instrument)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PAPER, box_key="no key"),
        replace(PAPER, box_key="A" * 43 + "="),  # all zeros: everybody could open the box
        replace(PAPER, signing_key="AAAA"),
        replace(PAPER, sections=(*PAPER.sections, SectionId("kitchen"))),
    ],
)
def test_a_paper_that_could_not_be_sealed_is_refused_before_it_is_filled_in(wrong: Paper, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file_damaged"):
        ballots.read_paper(ballots.keep_paper(wrong, tmp_path), INSTRUMENT)


@pytest.mark.parametrize(
    ("organisation", "one", "names"),
    [
        ("Huerta Unida", ROSA, ("ballot-paper-huerta-unida-2026-1.json", "ballot-huerta-unida-2026-1.json")),
        ("Asociación", COOK, ("ballot-paper-asociacion-2026-staff-1.json", "ballot-asociacion-2026-staff-1.json")),
        ("../?!", OMAR, ("ballot-paper-2026-2.json", "ballot-2026-2.json")),
    ],
)
def test_files_are_named_after_a_number(
    organisation: str, one: Respondent, names: tuple[str, str], tmp_path: Path
) -> None:
    paper = ballots.paper(replace(BOARD, plan=a_plan(name=organisation)), INSTRUMENT, one, SECRET)
    ballot = ballots.fill(paper, Sheet(), INSTRUMENT)
    kept = (ballots.keep_paper(paper, tmp_path), ballots.keep_ballot(ballot, paper, tmp_path))
    assert tuple(file.name for file in kept) == names
    assert ballots.read_ballot(kept[1]) == ballot


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(Refusal, match="file_unwritable"):
        ballots.keep_paper(PAPER, tmp_path / "taken")
