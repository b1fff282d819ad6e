"""Private answers in the store: each is read, taken back and thrown away apart from all others."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.answer import NOT_REACHED, Answer, State, at
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.store.respondents import Secrets
from adaptameter.store.work import Store, Work, open_store
from tests.builders import an_assessment

MADE = an_assessment(Sheet(), mode=Mode.ALONE)
ROSA = Respondent(RespondentId("r1" * 8), 1, name="Rosa")
OMAR = Respondent(RespondentId("r2" * 8), 2, Group.STAFF, away=True)
BOTH = (ROSA.id, OMAR.id)
ONE, TWO = IndicatorId("GOV-01"), IndicatorId("GOV-02")


def filled(store: Store) -> None:
    with store.work() as work:
        work.assessments.add(MADE)
        work.private.add(MADE.id, ROSA, Secrets(pin="salt$hash"))
        work.private.add(MADE.id, OMAR, Secrets())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    filled(opened)
    yield opened
    opened.close()


@contextmanager
def another(folder: Path) -> Iterator[Work]:
    """What another program finds in the same folder."""
    opened = open_store(folder)
    with opened.work() as work:
        yield work
    opened.close()


def put(store: Store, who: RespondentId, name: IndicatorId, said: Answer) -> None:
    with store.work() as work:
        work.private.put_answer(MADE.id, who, name, said)


def sheet(store: Store, who: RespondentId) -> dict[IndicatorId, Answer]:
    with store.work() as work:
        return dict(work.private.sheet(MADE.id, who).answers)


def found(store: Store) -> Assessment:
    with store.work() as work:
        return work.assessments.get(MADE.id)


def turned(store: Store, turn: str, who: RespondentId | None) -> str:
    """Undo or redo of one, or of the board; the code when it is refused."""
    try:
        with store.work() as work:
            if who is None:
                getattr(work.assessments, turn)(MADE.id)
            else:
                getattr(work.private, turn)(MADE.id, who)
    except Refusal as refused:
        return refused.code
    return ""


def rows(store: Store, table: str) -> int:
    with store._engine.connect() as connection:
        return int(connection.exec_driver_sql(f"select count(*) from {table}").scalar_one())


def test_respondents_are_read_as_they_were_kept(store: Store) -> None:
    put(store, ROSA.id, ONE, at(3))
    put(store, ROSA.id, TWO, Answer(State.SKIPPED))
    assert found(store).respondents == (replace(ROSA, has_pin=True, given=1), OMAR)
    with store.work() as work:
        assert work.private.secrets(MADE.id, ROSA.id) == Secrets("salt$hash")
        work.private.stay_at(MADE.id, ROSA.id, TWO)
        assert work.private.secrets(MADE.id, ROSA.id).position == TWO


def test_the_window_never_gets_a_pin_or_a_digest(store: Store) -> None:
    with store.work() as work:
        work.private.hand_in(MADE.id, OMAR.id, "2026-11-22T10:00:00+00:00", "a digest")
    assert "salt$hash" not in repr(found(store))
    assert "a digest" not in repr(found(store))


def test_private_answers_are_in_no_agreed_sheet_and_no_list(store: Store, tmp_path: Path) -> None:
    put(store, ROSA.id, ONE, at(3))
    put(store, OMAR.id, TWO, at(2))
    assert found(store).sheet == Sheet()
    with another(tmp_path) as work:
        assert work.assessments.get(MADE.id).sheet == Sheet()
        assert [one.given for one in work.listing.every()] == [frozenset()]


def test_who_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="no_such_respondent"), store.work() as work:
        work.private.secrets(MADE.id, RespondentId("nobody"))


def test_the_same_answer_is_a_step_only_where_it_is_asked_for(store: Store) -> None:
    put(store, ROSA.id, ONE, at(3))
    put(store, ROSA.id, ONE, at(3))
    assert rows(store, "step") == 1
    with store.work() as work:
        work.private.put_answer(MADE.id, ROSA.id, ONE, at(3), even_same=True)
        assert work.private.stepped(MADE.id, ROSA.id) == {ONE}
    assert rows(store, "step") == 2
    assert found(store).respondents[0].given == 1
    assert (turned(store, "undo", ROSA.id), sheet(store, ROSA.id)) == ("", {ONE: at(3)})


def test_steps_that_are_forgotten_cannot_be_taken_back(store: Store) -> None:
    for who in BOTH:
        put(store, who, ONE, at(3))
    with store.work() as work:
        work.private.forget_steps(MADE.id, ROSA.id)
        assert work.private.stepped(MADE.id, ROSA.id) == frozenset()
    assert turned(store, "undo", ROSA.id) == "nothing_to_undo"
    assert (sheet(store, ROSA.id), turned(store, "undo", OMAR.id)) == ({ONE: at(3)}, "")


def test_handing_in_keeps_the_answers_and_no_step(store: Store) -> None:
    put(store, ROSA.id, ONE, at(3))
    put(store, OMAR.id, ONE, at(2))
    with store.work() as work:
        work.private.hand_in(MADE.id, ROSA.id, "2026-11-22T10:00:00+00:00")
    assert (sheet(store, ROSA.id), rows(store, "step")) == ({ONE: at(3)}, 1)
    assert found(store).respondents[0].handed_in == "2026-11-22T10:00:00+00:00"
    assert turned(store, "undo", ROSA.id) == "nothing_to_undo"


def test_a_ballot_is_merged_whole(store: Store, tmp_path: Path) -> None:
    said = Sheet({ONE: at(1, 3), TWO: Answer(State.NOT_APPLICABLE, reason="why")})
    with store.work() as work:
        work.private.merge(MADE.id, OMAR.id, said)
        work.private.hand_in(MADE.id, OMAR.id, "2026-11-22T10:00:00+00:00", "digest")
    assert sheet(store, OMAR.id) == dict(said.answers)
    with another(tmp_path) as work:
        assert work.private.secrets(MADE.id, OMAR.id).ballot == "digest"
        assert work.assessments.get(MADE.id).respondents[1].given == 2


def test_starting_again_throws_away_what_one_answered_and_nothing_else(store: Store) -> None:
    for who in BOTH:
        put(store, who, ONE, at(3))
    with store.work() as work:
        work.private.start_again(MADE.id, ROSA.id)
    assert (sheet(store, ROSA.id), sheet(store, OMAR.id)) == ({}, {ONE: at(3)})
    assert (found(store).respondents[0].given, found(store).respondents[0].has_pin) == (0, False)
    assert (turned(store, "undo", ROSA.id), turned(store, "undo", OMAR.id)) == ("nothing_to_undo", "")


def test_who_is_removed_leaves_nothing_behind(store: Store) -> None:
    for who in BOTH:
        put(store, who, ONE, at(3))
    with store.work() as work:
        work.private.remove(MADE.id, ROSA.id)
    assert [rows(store, table) for table in ("respondent", "answer", "step")] == [1, 1, 1]
    assert [one.id for one in found(store).respondents] == [OMAR.id]


def test_with_an_assessment_goes_everything_that_belongs_to_it(store: Store) -> None:
    put(store, ROSA.id, ONE, at(3))
    with store.work() as work:
        work.assessments.put_answer(MADE.id, ONE, at(2))
        work.assessments.keep_fact(MADE.id, "word", "x", "y")
        work.assessments.put_lock(MADE.id, MADE.plan.sections[0], Lock(), Lock("2026-11-22T10:00:00+00:00"))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("delete from assessment")
    assert [rows(store, table) for table in ("respondent", "answer", "step", "fact", "lock")] == [0] * 5


def test_an_answer_that_fails_leaves_nothing(store: Store) -> None:
    def half() -> None:
        with store.work() as work:
            work.private.put_answer(MADE.id, ROSA.id, ONE, at(3))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert (sheet(store, ROSA.id), found(store).respondents[0].given) == ({}, 0)


def test_respondents_of_two_assessments_are_two(store: Store) -> None:
    second = replace(MADE, id=AssessmentId("b2" * 8))
    with store.work() as work:
        work.assessments.add(second)
        work.private.add(second.id, ROSA, Secrets())
        work.private.put_answer(second.id, ROSA.id, ONE, at(4))
    assert sheet(store, ROSA.id) == {}
    put(store, ROSA.id, ONE, at(1))
    with store.work() as work:
        work.private.remove(second.id, ROSA.id)
    assert sheet(store, ROSA.id) == {ONE: at(1)}


WHO = (*BOTH, None)
Turn = tuple[str, RespondentId | None, IndicatorId, int]
TURNS = st.lists(
    st.tuples(
        st.sampled_from(("answer", "answer", "undo", "redo", "again")),
        st.sampled_from(WHO),
        st.sampled_from((ONE, TWO)),
        st.integers(0, 3),
    ),
    max_size=30,
)


class Line:
    """The answers of one, stage by stage, and a place among them."""

    def __init__(self) -> None:
        self.stages: list[dict[IndicatorId, Answer]] = [{}]
        self.place = 0

    @property
    def now(self) -> dict[IndicatorId, Answer]:
        return {one: said for one, said in self.stages[self.place].items() if said != NOT_REACHED}

    def answer(self, name: IndicatorId, said: Answer) -> None:
        if self.now.get(name) != said:
            self.stages = [*self.stages[: self.place + 1], {**self.now, name: said}]
            self.place += 1

    def turn(self, by: int) -> bool:
        can = 0 <= self.place + by < len(self.stages)
        self.place += by if can else 0
        return can


@settings(max_examples=60)
@given(turns=TURNS)
def test_undo_of_one_never_touches_another(turns: list[Turn], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("store")
    store = open_store(folder)
    filled(store)
    lines = {who: Line() for who in WHO}
    for turn, who, name, level in turns:
        if turn == "again":
            store.close()
            store = open_store(folder)
        elif turn != "answer":
            can = lines[who].turn(-1 if turn == "undo" else 1)
            assert turned(store, turn, who) == ("" if can else f"nothing_to_{turn}")
        else:
            lines[who].answer(name, at(level))
            if who is None:
                with store.work() as work:
                    work.assessments.put_answer(MADE.id, name, at(level))
            else:
                put(store, who, name, at(level))
        assert dict(found(store).sheet.answers) == lines[None].now
        assert [sheet(store, one) for one in BOTH] == [lines[one].now for one in BOTH]
        assert [one.given for one in found(store).respondents] == [len(lines[one].now) for one in BOTH]
    known = found(store)
    store.close()
    with another(folder) as work:
        assert replace(work.assessments.get(MADE.id), changed_at="") == replace(known, changed_at="")
