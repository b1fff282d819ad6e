"""One answer is one transaction, and every step can be taken back, over a restart too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store.work import Store, open_store
from tests.builders import a_plan, an_assessment

GOVERNANCE, GOV_01 = SectionId("governance"), IndicatorId("GOV-01")
MADE = an_assessment(Sheet())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    with opened.work() as work:
        work.assessments.add(MADE)
    yield opened
    opened.close()


def read(store: Store, which: AssessmentId = MADE.id) -> Assessment:
    with store.work() as work:
        return work.assessments.get(which)


def put(store: Store, name: IndicatorId, said: Answer) -> None:
    with store.work() as work:
        work.assessments.put_answer(MADE.id, name, said)


def undo(store: Store) -> None:
    with store.work() as work:
        work.assessments.undo(MADE.id)


def redo(store: Store) -> None:
    with store.work() as work:
        work.assessments.redo(MADE.id)


def refuses(turn: str, store: Store) -> bool:
    with pytest.raises(Refusal, match=f"nothing_to_{turn}"), store.work() as work:
        getattr(work.assessments, turn)(MADE.id)
    return True


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    whole = an_assessment(Sheet({GOV_01: Answer(State.NOT_APPLICABLE, None, 2, "why", "minutes", "a\nnote")}))
    locks = {GOVERNANCE: Lock("2026-11-22T10:00:00+00:00", ("because",))}
    whole = replace(whole, plan=a_plan("risk", name="شبكة"), sample=True, locks=locks, position=GOV_01)
    first = open_store(tmp_path)
    with first.work() as work:
        work.assessments.add(whole)
    first.close()
    second = open_store(tmp_path)
    found = read(second)
    assert found.changed_at
    assert replace(found, changed_at="") == whole
    second.close()


def half_a_step(store: Store) -> None:
    with store.work() as work:
        work.assessments.put_answer(MADE.id, GOV_01, at(3))
        work.assessments.put_position(MADE.id, GOV_01)
        raise RuntimeError


def test_a_step_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError):
        half_a_step(store)
    assert read(store).sheet == Sheet()
    assert read(store).position is None
    assert refuses("undo", store)


def test_each_answer_is_one_step_and_the_same_answer_is_none(store: Store) -> None:
    put(store, GOV_01, at(3))
    put(store, GOV_01, at(3))
    undo(store)
    assert read(store).sheet == Sheet()
    assert refuses("undo", store)


@pytest.mark.parametrize("word", list(State))
def test_every_state_is_kept_apart(store: Store, word: State) -> None:
    said = Answer(word, at(0).level if word is State.LEVEL else None, 1, "why", "minutes", "note")
    put(store, GOV_01, said)
    assert read(store).sheet[GOV_01] == said
    undo(store)
    redo(store)
    assert read(store).sheet[GOV_01] == said


def test_a_hundred_and_fifty_steps_back_and_forth_over_a_restart(tmp_path: Path) -> None:
    names = [IndicatorId(f"GOV-{number:02}") for number in range(1, 13)]
    store = open_store(tmp_path)
    with store.work() as work:
        work.assessments.add(MADE)
    stages = [read(store).sheet]
    for number in range(150):
        put(store, names[number % 12], at(number % 5, number % 3))
        stages.append(read(store).sheet)
    store.close()
    store = open_store(tmp_path)
    assert read(store).sheet == stages[-1]
    for stage in reversed(stages[:-1]):
        undo(store)
        assert read(store).sheet == stage
    assert refuses("undo", store)
    store.close()
    store = open_store(tmp_path)
    for stage in stages[1:]:
        redo(store)
        assert read(store).sheet == stage
    assert refuses("redo", store)
    store.close()


def test_a_new_step_forgets_what_could_be_done_again(store: Store) -> None:
    put(store, GOV_01, at(1))
    put(store, GOV_01, at(2))
    undo(store)
    put(store, GOV_01, at(3))
    assert refuses("redo", store)
    undo(store)
    assert read(store).sheet[GOV_01] == at(1)


def test_locks_plans_and_deletion_are_steps_too(store: Store) -> None:
    closed, other = Lock("2026-11-22T10:00:00+00:00"), a_plan("risk", name="Another")
    with store.work() as work:
        work.assessments.put_lock(MADE.id, GOVERNANCE, Lock(), closed)
        work.assessments.put_plan(MADE.id, MADE.plan, other)
        work.assessments.put_deleted(MADE.id)
    undo(store)
    assert (read(store).plan, read(store).locks) == (other, {GOVERNANCE: closed})
    undo(store)
    undo(store)
    assert (read(store).plan, read(store).is_locked(GOVERNANCE)) == (MADE.plan, False)
    redo(store)
    redo(store)
    assert (read(store).plan, read(store).is_locked(GOVERNANCE)) == (other, True)


def test_a_deletion_that_was_taken_back_is_over(store: Store) -> None:
    with store.work() as work:
        work.assessments.put_deleted(MADE.id)
    with pytest.raises(Refusal, match="assessment_deleted"):
        read(store)
    with pytest.raises(Refusal, match="assessment_deleted"), store.work() as work:
        work.assessments.put_deleted(MADE.id)
    undo(store)
    assert read(store).id == MADE.id
    assert refuses("redo", store)


def test_where_it_was_left_is_remembered_and_is_no_step(store: Store) -> None:
    with store.work() as work:
        work.assessments.put_position(MADE.id, IndicatorId("GOV-07"))
    assert read(store).position == "GOV-07"
    assert refuses("undo", store)


def test_the_list_counts_what_was_given_and_hides_what_was_deleted(store: Store) -> None:
    second = AssessmentId("b2" * 8)
    with store.work() as work:
        work.assessments.add(Assessment(second, MADE.instrument, MADE.instrument_version, MADE.plan))
    put(store, GOV_01, at(0))
    put(store, IndicatorId("GOV-02"), Answer(State.DONT_KNOW))
    put(store, IndicatorId("GOV-03"), Answer(State.SKIPPED))
    with store.work() as work:
        listed = work.listing.every()
    assert [(one.assessment.id, one.given) for one in listed] == [
        (second, frozenset()),
        (MADE.id, {GOV_01, IndicatorId("GOV-02")}),
    ]
    with store.work() as work:
        work.assessments.put_deleted(second)
        assert [one.assessment.id for one in work.listing.every()] == [MADE.id]


@pytest.mark.parametrize("wish", ["get", "undo", "redo", "put_deleted"])
def test_what_is_not_there_is_refused(store: Store, wish: str) -> None:
    with pytest.raises(Refusal, match="no_such_assessment"), store.work() as work:
        getattr(work.assessments, wish)(AssessmentId("no such"))


def test_steps_of_one_assessment_are_not_those_of_another(store: Store) -> None:
    second = AssessmentId("b2" * 8)
    with store.work() as work:
        work.assessments.add(Assessment(second, MADE.instrument, MADE.instrument_version, MADE.plan))
        work.assessments.put_answer(second, GOV_01, at(4))
    put(store, GOV_01, at(1))
    undo(store)
    assert read(store, second).sheet[GOV_01] == at(4)
    assert read(store).sheet == Sheet()


def test_an_answer_from_another_window_is_seen(tmp_path: Path, store: Store) -> None:
    """What one program knows is read again as soon as another has written."""
    other = open_store(tmp_path)
    for level in range(5):
        put(store, GOV_01, at(level))
        assert read(other).sheet[GOV_01] == at(level)
        put(other, IndicatorId("GOV-02"), at(level, 1))
        undo(other)
        put(other, IndicatorId("GOV-03"), at(level, 2))
        assert read(store).sheet == read(other).sheet
    undo(store)
    assert IndicatorId("GOV-03") in read(other).sheet.answers
    assert read(store) == read(other)
    other.close()
