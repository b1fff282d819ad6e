"""What a board can wish for while it fills in an assessment."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import LONGEST_TEXT, Answer, State, at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group
from adaptameter.domain.sheet import Sheet
from adaptameter.services.assessing import Assessing, in_order
from adaptameter.services.house import House
from adaptameter.store.work import Store, open_store
from tests.builders import a_plan, a_sheet, garden, standard

GOVERNANCE, GOV_01 = SectionId("governance"), IndicatorId("GOV-01")
NOON = "2026-11-22T12:00:00+00:00"


def noon() -> str:
    return NOON


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def assessing(store: Store) -> Assessing:
    return House(store, standard(), noon).assessing


@pytest.fixture
def begun(assessing: Assessing) -> AssessmentId:
    return assessing.start(a_plan()).assessment.id


@pytest.fixture
def whole(assessing: Assessing) -> AssessmentId:
    """Every core question answered on the screen, nothing locked."""
    started = assessing.start(a_plan()).assessment.id
    for section in standard().instrument.sections[:4]:
        for one in section.indicators:
            assessing.answer(started, one.id, at(3, 2))
    return started


def refused(caught: pytest.ExceptionInfo[Refusal]) -> str:
    return caught.value.code


@pytest.mark.parametrize(
    ("year", "order"),
    [
        (2024, ("governance", "risk", "anti_corruption", "feedback")),
        (2025, ("risk", "anti_corruption", "feedback", "governance")),
        (2026, ("anti_corruption", "feedback", "governance", "risk")),
        (2027, ("feedback", "governance", "risk", "anti_corruption")),
        (2028, ("governance", "risk", "anti_corruption", "feedback")),
    ],
)
def test_the_core_turns_with_the_years(year: int, order: tuple[str, ...]) -> None:
    chosen = tuple(SectionId(name) for name in sorted(order))
    assert in_order(standard().instrument, chosen, year) == order


def test_modules_follow_the_core_in_the_order_of_the_instrument() -> None:
    every = tuple(reversed([section.id for section in standard().instrument.sections]))
    found = in_order(standard().instrument, every, 2026)
    assert found[4:] == tuple(section.id for section in standard().instrument.sections[4:])
    assert sorted(found) == sorted(every)


def test_an_assessment_is_started_with_nothing_answered(assessing: Assessing) -> None:
    standing = assessing.start(a_plan("feedback", "safeguarding"))
    assert (standing.given, standing.total, standing.profile.sections) == (0, 18, ())
    assert [section.id for section in standing.sections] == ["feedback", "safeguarding"]
    assert standing.instrument is standard().instrument
    assert [one.assessment.id for one in assessing.every()] == [standing.assessment.id]


PLANS = {
    "name_missing": replace(a_plan(), organisation=Organisation("1", "\x00 ")),
    "name_too_long": replace(a_plan(), organisation=Organisation("1", "x" * 121)),
    "no_such_country": replace(a_plan(), organisation=Organisation("1", "Huerta", "gt")),
    "no_such_band": replace(a_plan(), organisation=Organisation("1", "Huerta", bands={"x": ("y",)})),
    "no_such_year": a_plan(year=1200),
    "no_sections": replace(a_plan(), sections=()),
    "no_such_section": a_plan("governance", "gardening"),
}


@pytest.mark.parametrize("code", PLANS)
def test_a_plan_that_cannot_be_is_refused_and_nothing_is_stored(code: str, assessing: Assessing) -> None:
    with pytest.raises(Refusal) as caught:
        assessing.start(PLANS[code])
    assert refused(caught) == code
    assert assessing.every() == ()


@pytest.mark.parametrize("code", PLANS)
def test_a_plan_cannot_be_changed_to_one_that_cannot_be(code: str, assessing: Assessing, begun: AssessmentId) -> None:
    with pytest.raises(Refusal) as caught:
        assessing.prepare(begun, PLANS[code])
    assert refused(caught) == code
    assert assessing.open(begun).assessment.plan.year == 2026


def test_a_name_is_tidied(assessing: Assessing) -> None:
    standing = assessing.start(a_plan(name="  Huerta\n\u202eUnida "))
    assert standing.assessment.plan.organisation.name == "Huerta Unida"


def test_an_answer_is_kept_and_continued_where_it_was_left(
    tmp_path: Path, begun: AssessmentId, assessing: Assessing
) -> None:
    standing = assessing.answer(
        begun, GOV_01, Answer(State.LEVEL, at(2).level, 1, "", " min\nutes ", " a \r\n note\x00")
    )
    assessing.stay_at(begun, IndicatorId("GOV-02"))
    kept = Answer(State.LEVEL, at(2).level, 1, "", "min utes", "a\nnote")
    assert standing.assessment.sheet[GOV_01] == kept
    assert (standing.given, standing.total) == (1, 47)
    other = open_store(tmp_path)
    continued = House(other, standard()).assessing.open(begun)
    other.close()
    assert continued.assessment.sheet[GOV_01] == kept
    assert continued.assessment.position == "GOV-02"


ANSWERS = {
    "no_such_level": at(5),
    "no_such_evidence": at(2, 4),
    "na_not_allowed": Answer(State.NOT_APPLICABLE, reason="we have no board"),
    "text_too_long": Answer(State.DONT_KNOW, note="x" * (LONGEST_TEXT + 1)),
}


@pytest.mark.parametrize("code", ANSWERS)
def test_an_answer_that_cannot_be_is_refused(code: str, assessing: Assessing, begun: AssessmentId) -> None:
    with pytest.raises(Refusal) as caught:
        assessing.answer(begun, GOV_01, ANSWERS[code])
    assert refused(caught) == code
    assert assessing.open(begun).assessment.sheet == Sheet()


def test_does_not_apply_needs_a_reason_that_is_more_than_signs(assessing: Assessing, begun: AssessmentId) -> None:
    name = next(one.id for one in standard().instrument.indicators.values() if one.na_allowed)
    with pytest.raises(Refusal) as caught:
        assessing.answer(begun, name, Answer(State.NOT_APPLICABLE, reason="\x00\u202e"))
    assert refused(caught) == "na_needs_reason"
    assessing.answer(begun, name, Answer(State.NOT_APPLICABLE, reason="we employ nobody"))


def test_a_section_is_locked_when_nothing_is_open(assessing: Assessing, whole: AssessmentId) -> None:
    assert assessing.open(whole).profile.sections == ()
    standing = assessing.lock(whole, GOVERNANCE)
    assert standing.assessment.locks[GOVERNANCE].locked_at == NOON
    assert [section.section for section in standing.profile.sections] == ["governance"]


def test_a_section_with_open_questions_is_not_locked(assessing: Assessing, whole: AssessmentId) -> None:
    assessing.answer(whole, GOV_01, Answer(State.SKIPPED))
    with pytest.raises(Refusal) as caught:
        assessing.lock(whole, GOVERNANCE)
    assert caught.value == Refusal("section_incomplete", section="governance", count=1)


def test_a_locked_section_takes_no_answer_until_it_is_opened_with_a_reason(
    assessing: Assessing, whole: AssessmentId
) -> None:
    assessing.lock(whole, GOVERNANCE)
    with pytest.raises(Refusal) as caught:
        assessing.answer(whole, GOV_01, at(0))
    assert caught.value == Refusal("section_locked", section="governance")
    for empty in ("", " ", "\x00"):
        with pytest.raises(Refusal, match="reason_missing"):
            assessing.reopen(whole, GOVERNANCE, empty)
    standing = assessing.reopen(whole, GOVERNANCE, " the minutes\nwere found ")
    assert standing.assessment.locks[GOVERNANCE].reopened == ("the minutes were found",)
    assert standing.profile.sections == ()
    assert assessing.answer(whole, GOV_01, at(0)).assessment.sheet[GOV_01] == at(0)
    assert assessing.lock(whole, GOVERNANCE).assessment.locks[GOVERNANCE].reopened == ("the minutes were found",)


def test_what_is_open_cannot_be_opened(assessing: Assessing, whole: AssessmentId) -> None:
    with pytest.raises(Refusal, match="section_not_locked"):
        assessing.reopen(whole, GOVERNANCE, "because")


def test_undo_and_redo_say_what_they_did(assessing: Assessing, begun: AssessmentId) -> None:
    assessing.answer(begun, GOV_01, at(3))
    standing, step = assessing.undo(begun)
    assert (standing.given, step.kind, step.key) == (0, "answer", "GOV-01")
    standing, step = assessing.redo(begun)
    assert (standing.given, step.key) == (1, "GOV-01")
    with pytest.raises(Refusal, match="nothing_to_redo"):
        assessing.redo(begun)


def test_a_lock_can_be_taken_back(assessing: Assessing, whole: AssessmentId) -> None:
    assessing.lock(whole, GOVERNANCE)
    standing, _step = assessing.undo(whole)
    assert standing.profile.sections == ()


def test_answers_to_a_section_that_is_left_out_are_kept(assessing: Assessing, whole: AssessmentId) -> None:
    assert assessing.prepare(whole, a_plan("risk")).total == 11
    assert assessing.prepare(whole, a_plan()).given == 47


def test_a_plan_that_stays_the_same_is_no_step(assessing: Assessing, begun: AssessmentId) -> None:
    assessing.prepare(begun, a_plan())
    with pytest.raises(Refusal, match="nothing_to_undo"):
        assessing.undo(begun)


def test_a_copy_has_the_answers_and_no_locks(assessing: Assessing, whole: AssessmentId) -> None:
    assessing.lock(whole, GOVERNANCE)
    copied = assessing.copy(whole).assessment
    assert copied.id != whole
    assert (copied.sheet, copied.locked) == (assessing.open(whole).assessment.sheet, frozenset())
    assessing.answer(copied.id, GOV_01, at(0))
    assert assessing.open(whole).assessment.sheet[GOV_01] == at(3, 2)


def test_what_was_deleted_comes_back_with_undo(assessing: Assessing, whole: AssessmentId) -> None:
    assessing.delete(whole)
    assert assessing.every() == ()
    for wish in (assessing.open, assessing.copy, assessing.delete):
        with pytest.raises(Refusal, match="assessment_deleted"):
            wish(whole)
    standing, step = assessing.undo(whole)
    assert (standing.given, step.kind) == (47, "deleted")
    with pytest.raises(Refusal, match="nothing_to_redo"):
        assessing.redo(whole)


def test_a_filled_in_sheet_is_seen_at_once_and_whole_sections_are_closed(assessing: Assessing) -> None:
    standing = assessing.start(a_plan(), Mode.SHEET, a_sheet(RSK_01="not_reached"))
    assert len(standing.profile.sections) == 4
    assert standing.assessment.locked == {"governance", "anti_corruption", "feedback"}


def test_an_assessment_of_another_instrument_is_refused(
    store: Store, assessing: Assessing, begun: AssessmentId
) -> None:
    with pytest.raises(Refusal) as caught:
        House(store, garden()).assessing.open(begun)
    assert caught.value == Refusal("other_instrument", name="partner-board-self-assessment", version="1.0.0")
    assert assessing.open(begun).given == 0


def test_what_is_not_there_is_refused(assessing: Assessing) -> None:
    for wish in (assessing.open, assessing.copy, assessing.delete, assessing.undo, assessing.redo):
        with pytest.raises(Refusal, match="no_such_assessment"):
            wish(AssessmentId("x" * 1000))


def test_a_copy_of_what_was_agreed_goes_on_as_one_sheet(store: Store) -> None:
    house = House(store, standard(), noon)
    begun = house.assessing.start(a_plan("governance"), Mode.ALONE).assessment.id
    house.alone.add(begun, Group.BOARD, "Ana")
    copied = house.assessing.copy(begun).assessment
    assert (copied.mode, copied.respondents, copied.record.revealed_at) == (Mode.SCREEN, (), "")


def test_sections_stay_once_somebody_handed_in(store: Store) -> None:
    house = House(store, standard(), noon)
    begun = house.assessing.start(a_plan("governance"), Mode.ALONE)
    which = begun.assessment.id
    one = house.alone.add(which, Group.BOARD).assessment.respondents[0].id
    house.alone.answer(house.alone.sit(which, one).asked[0], at(2))
    house.alone.hand_in()
    wider = a_plan("governance", "risk")
    with pytest.raises(Refusal) as caught:
        house.assessing.prepare(which, replace(wider, organisation=begun.assessment.plan.organisation))
    assert caught.value == Refusal("sections_fixed", count=1)
    renamed = replace(begun.assessment.plan, organisation=replace(begun.assessment.plan.organisation, name="Milpa"))
    assert house.assessing.prepare(which, renamed).assessment.plan.organisation.name == "Milpa"
