"""What a board does beyond its answers: kept as it was, in its order, taken back step by step."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.record import ROLES, Action, ActionId, Agreed, Outcome, Record, Signature, Talk
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.store import record_rows
from adaptameter.store.work import Store, open_store
from tests.builders import an_assessment, standard

MADE = an_assessment(Sheet(), mode=Mode.ALONE)
GOVERNANCE, ONE, TWO = SectionId("governance"), IndicatorId("GOV-01"), IndicatorId("GOV-02")

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = st.sampled_from(list(standard().instrument.indicators))
AGREED = st.builds(
    Agreed,
    st.lists(st.integers(0, 7), min_size=5, max_size=5).map(tuple) | st.just(()),
    st.integers(0, 7),
    st.none() | st.sampled_from(Outcome),
    TEXT,
    TEXT,
)
TALKS = st.builds(
    Talk,
    st.dictionaries(TEXT, TEXT, max_size=3),
    st.sampled_from(("", "opened", "not_found", "none_due")),
    st.lists(st.sampled_from(ROLES), max_size=4).map(tuple),
    st.booleans(),
    TEXT,
    TEXT,
)
ACTIONS = st.builds(
    Action,
    TEXT.filter(bool).map(ActionId),
    TEXT,
    st.none() | NAMES,
    st.none() | st.integers(0, 4).map(Level),
    st.sampled_from(("", *ROLES)),
    st.sampled_from(("", "2026-11-22")),
    TEXT,
    TEXT,
)


SIGNERS = st.lists(st.sampled_from(ROLES), max_size=3).map(tuple)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record without what is empty: nothing is kept of that."""
    count = draw(st.integers(0, 12))
    reasons = [draw(TEXT.filter(bool)) for _ in range(count)]
    signed = [
        Signature(number, draw(SIGNERS), draw(TEXT), draw(TEXT), draw(TEXT), draw(TEXT), draw(TEXT), draw(TEXT), why)
        for number, why in enumerate(reasons, 1)
    ]
    stands = draw(st.booleans())
    if reasons and stands:
        signed[-1] = replace(signed[-1], reopened="")
    words = st.dictionaries(TEXT, TEXT.filter(bool), max_size=3)
    return Record(
        revealed_at=draw(TEXT),
        agreed=draw(st.dictionaries(NAMES, AGREED.filter(Agreed().__ne__), max_size=3)),
        talks=draw(st.dictionaries(st.just(GOVERNANCE), TALKS.filter(Talk().__ne__))),
        actions=tuple(draw(st.lists(ACTIONS, max_size=5, unique_by=action_id))),
        words=draw(words),
        done={ActionId(key): on for key, on in draw(words).items()},
        then=draw(st.dictionaries(NAMES, st.integers(0, 4).map(Level), max_size=3)),
        signatures=tuple(signed),
        withheld=draw(st.frozensets(TEXT, max_size=3)),
    )


def action_id(action: Action) -> str:
    return action.id


def facts(record: Record) -> Iterator[tuple[str, str, record_rows.Content]]:
    """Everything in a record, as it is put."""
    yield record_rows.REVEALED, "", record.revealed_at
    kinds: tuple[tuple[str, Iterable[tuple[str, record_rows.Content]]], ...] = (
        (record_rows.AGREED, record.agreed.items()),
        (record_rows.TALK, record.talks.items()),
        (record_rows.ACTION, [(one.id, one) for one in record.actions]),
        (record_rows.WORD, record.words.items()),
        (record_rows.DONE, record.done.items()),
        (record_rows.THEN, record.then.items()),
        (record_rows.SIGNATURE, [(str(one.revision), one) for one in record.signatures]),
        (record_rows.WITHHELD, [(one, "yes") for one in record.withheld]),
    )
    for kind, kept in kinds:
        for key, content in kept:
            yield kind, key, content


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    with opened.work() as work:
        work.assessments.add(MADE)
    yield opened
    opened.close()


def put(store: Store, kind: str, key: str, content: record_rows.Content) -> None:
    with store.work() as work:
        work.assessments.put_fact(MADE.id, kind, key, content)


def read(store: Store) -> Record:
    with store.work() as work:
        return work.assessments.get(MADE.id).record


def turn(store: Store, way: str) -> Record:
    with store.work() as work:
        getattr(work.assessments, way)(MADE.id)
    return read(store)


@settings(max_examples=60)
@given(record=records())
def test_a_record_is_read_as_it_was_kept(record: Record, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("store")
    store = open_store(folder)
    with store.work() as work:
        work.assessments.add(MADE)
        for kind, key, content in facts(record):
            work.assessments.put_fact(MADE.id, kind, key, content)
    assert read(store) == record
    store.close()
    store = open_store(folder)
    assert read(store) == record
    store.close()


@given(record=records())
def test_facts_are_json_and_back(record: Record) -> None:
    kept = [(kind, key, record_rows.content_json(content)) for kind, key, content in facts(record)]
    assert record_rows.record([one for one in kept if one[2]]) == record
    assert record_rows.record([]) == Record()


@pytest.mark.parametrize("empty", [None, "", Agreed(), Talk()])
def test_nothing_is_kept_of_what_is_empty(empty: record_rows.Content) -> None:
    assert record_rows.content_json(empty) == ""
    assert record_rows.content_json(0) == "0"


def test_facts_stay_in_the_order_in_which_they_came(store: Store) -> None:
    for name in ("c", "a", "b"):
        put(store, record_rows.ACTION, name, Action(ActionId(name), name))
    put(store, record_rows.ACTION, "a", Action(ActionId("a"), "changed"))
    assert [one.what for one in read(store).actions] == ["c", "changed", "b"]
    put(store, record_rows.ACTION, "c", None)
    assert [one.what for one in read(store).actions] == ["changed", "b"]
    assert [one.what for one in turn(store, "undo").actions] == ["c", "changed", "b"]


def test_every_fact_is_a_step_and_the_same_is_none(store: Store) -> None:
    put(store, record_rows.WORD, "drift", "we know")
    put(store, record_rows.WORD, "drift", "we know")
    put(store, record_rows.WORD, "nothing", "")
    assert turn(store, "undo").words == {}
    with pytest.raises(Refusal, match="nothing_to_undo"):
        turn(store, "undo")
    assert turn(store, "redo").words == {"drift": "we know"}


def test_keys_with_a_slash_and_empty_keys_come_back(store: Store) -> None:
    for key in ("a/b", "", "/"):
        put(store, record_rows.WORD, key, "kept")
    for left in (["a/b", ""], ["a/b"], []):
        assert list(turn(store, "undo").words) == left
    assert list(turn(store, "redo").words) == ["a/b"]


def test_what_is_kept_for_good_is_no_step(store: Store) -> None:
    with store.work() as work:
        work.assessments.keep_fact(MADE.id, record_rows.REVEALED, "", "2026-11-22T10:00:00+00:00")
        work.assessments.keep_fact(MADE.id, record_rows.BOX, "", "a secret")
    assert read(store) == Record("2026-11-22T10:00:00+00:00")
    with pytest.raises(Refusal, match="nothing_to_undo"):
        turn(store, "undo")
    with store.work() as work:
        assert work.assessments.fact(MADE.id, record_rows.BOX, "") == "a secret"
        assert work.assessments.fact(MADE.id, record_rows.PAPER, "") == ""


def test_many_answers_are_taken_back_together(store: Store) -> None:
    how = {one: Agreed(outcome=Outcome.UNANIMOUS, reason="/ ; \" '") for one in (ONE, TWO)}
    with store.work() as work:
        work.assessments.put_answer(MADE.id, ONE, at(1))
        facts = {(record_rows.AGREED, str(one)): came for one, came in how.items()}
        work.assessments.put_agreed(MADE.id, {ONE: at(3, 2), TWO: at(2)}, facts)
        before = work.assessments.get(MADE.id)
    assert before.record.agreed == how
    assert turn(store, "undo").agreed == {}
    with store.work() as work:
        assert work.assessments.get(MADE.id).sheet.answers == {ONE: at(1)}
    assert turn(store, "redo").agreed == how
    with store.work() as work:
        assert work.assessments.get(MADE.id).sheet == before.sheet


def test_what_was_undone_is_gone_when_a_new_step_comes(store: Store) -> None:
    put(store, record_rows.WORD, "one", "kept")
    turn(store, "undo")
    put(store, record_rows.THEN, ONE, 0)
    with pytest.raises(Refusal, match="nothing_to_redo"):
        turn(store, "redo")
    assert read(store).then == {ONE: 0}


def test_signatures_stand_in_the_order_of_their_revisions(store: Store) -> None:
    for number in (10, 2, 1, 9, 3, 4, 5, 6, 7, 8):
        made = Signature(number, ("chair",), "", "", "", "", "{}", "", "why" if number < 10 else "")
        put(store, record_rows.SIGNATURE, str(number), made)
    found = read(store)
    assert [one.revision for one in found.signatures] == list(range(1, 11))
    assert (found.revision, found.signature) == (10, found.signatures[-1])


def test_facts_of_one_assessment_are_not_those_of_another(store: Store) -> None:
    second = replace(MADE, id=AssessmentId("b2" * 8))
    with store.work() as work:
        work.assessments.add(second)
        work.assessments.put_fact(second.id, record_rows.WORD, "one", "theirs")
    put(store, record_rows.WORD, "one", "ours")
    put(store, record_rows.WORD, "one", "")
    with store.work() as work:
        assert work.assessments.get(second.id).record.words == {"one": "theirs"}
