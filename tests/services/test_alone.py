"""Each member answers alone; nobody learns anything of another before the reveal, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.answer import NOT_REACHED, Answer, State, at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.respondent import LONGEST_RESPONDENT, MOST_MEMBERS, Group, RespondentId
from adaptameter.services.house import House
from adaptameter.services.room import Seat
from tests.services.living import SAF, Home, added, answered, begun, everywhere, home_in, refused, revealed

PIN = "4711"
CANARY = "CANARY note"
SECRET = replace(at(4, 3), note=CANARY, shown_by=CANARY)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with home_in(tmp_path) as made:
        yield made


@pytest.fixture
def house(home: Home) -> House:
    return home.house


@pytest.fixture
def which(house: House) -> AssessmentId:
    return begun(house)


def own(house: House, which: AssessmentId, who: RespondentId, pin: str = "") -> dict[IndicatorId, Answer]:
    """What somebody sees who sits down."""
    said = dict(house.alone.sit(which, who, pin).assessment.sheet.answers)
    house.alone.leave()
    return said


def test_a_pin_opens_the_own_answers_again(home: Home, which: AssessmentId) -> None:
    who = added(home.house, which, "Rosa", PIN)
    home.house.alone.sit(which, who, PIN)
    home.house.alone.answer(SAF[0], SECRET)
    home.house.alone.leave()
    assert own(home.restart(), which, who, PIN) == {SAF[0]: SECRET}
    for wrong in ("", "4712", "47110", "٤٧١١"):
        assert refused(home.house.alone.sit, which, who, wrong) == "wrong_pin"
        assert home.house.room.seat is None


def test_the_same_pin_opens_only_the_own_answers(home: Home, house: House, which: AssessmentId) -> None:
    rosa, omar = added(house, which, "Rosa", PIN), added(house, which, "Omar", PIN)
    for who, level in ((rosa, 1), (omar, 3)):
        house.alone.sit(which, who, PIN)
        house.alone.answer(SAF[0], at(level))
        house.alone.leave()
    assert own(house, which, rosa, PIN) == {SAF[0]: at(1)}
    assert own(house, which, omar, PIN) == {SAF[0]: at(3)}
    with home.store.work() as work:
        kept = {work.private.secrets(which, who).pin for who in (rosa, omar)}
    assert len(kept) == 2
    assert not any(PIN in one for one in kept)


@pytest.mark.parametrize("pin", ["1", "123", "1234567890123", "12a4", "12 4", "١٢٣٤", "-123"])
def test_a_pin_has_four_to_twelve_digits(house: House, which: AssessmentId, pin: str) -> None:
    assert refused(house.alone.add, which, Group.BOARD, "Rosa", pin) == "bad_pin"
    assert house.assessing.open(which).expected == 0


def test_without_a_pin_earlier_answers_stay_out_of_sight_and_can_be_replaced(house: House, which: AssessmentId) -> None:
    who = added(house, which)
    house.alone.sit(which, who)
    assert house.alone.answer(SAF[0], SECRET).assessment.sheet[SAF[0]] == SECRET
    house.alone.answer(SAF[1], at(1))
    house.alone.leave()
    standing = house.alone.sit(which, who)
    assert (set(standing.hidden), standing.given) == ({SAF[0], SAF[1]}, 2)
    assert set(standing.assessment.sheet.answers.values()) == {Answer(State.SKIPPED)}
    standing = house.alone.answer(SAF[0], at(0))
    assert standing.assessment.sheet[SAF[0]] == at(0)
    assert (set(standing.hidden), standing.given) == ({SAF[1]}, 2)


def test_without_a_pin_undo_brings_nothing_of_an_earlier_sitting_into_sight(home: Home, which: AssessmentId) -> None:
    who = added(home.house, which)
    home.house.alone.sit(which, who)
    home.house.alone.answer(SAF[0], SECRET)
    home.house.alone.leave()
    home.house.alone.sit(which, who)
    assert refused(home.house.alone.undo) == "nothing_to_undo"
    for said in (at(1), SECRET):  # that it is the same is not told either
        home.house.alone.answer(SAF[0], said)
        standing, _ = home.house.alone.undo()
        assert standing.assessment.sheet[SAF[0]] == Answer(State.SKIPPED)
        assert standing.hidden == {SAF[0]}
        standing, _ = home.house.alone.redo()
        assert (standing.assessment.sheet[SAF[0]], standing.hidden) == (said, frozenset())
        home.house.alone.undo()
    home.house.alone.hand_in()
    answered(home.house, which, added(home.house, which), {SAF[0]: at(0)})
    seen = home.house.agreeing.reveal(which).meeting
    assert seen is not None
    assert seen.board[SAF[0]].levels == (0, 4)


def test_with_a_pin_undo_works_over_a_restart(home: Home, which: AssessmentId) -> None:
    who = added(home.house, which, pin=PIN)
    home.house.alone.sit(which, who, PIN)
    home.house.alone.answer(SAF[0], at(1))
    home.house.alone.answer(SAF[0], at(2))
    home.restart().alone.sit(which, who, PIN)
    assert home.house.alone.undo()[0].assessment.sheet[SAF[0]] == at(1)
    assert home.house.alone.redo()[0].assessment.sheet[SAF[0]] == at(2)


def seen_by(house: House, which: AssessmentId, *more: object) -> str:
    """Everything that the services tell before the reveal, as text."""
    listed = house.assessing.every()
    found = house.reviewing.findings(which)
    told = [house.assessing.open(which), listed, found, house.planning.look(which), house.years.look(which)]
    return "\n".join(map(repr, (*told, house.agreeing.alphas(which), *more))).replace(repr(house.room.booklet), "")


def test_nothing_of_the_others_is_told_before_the_reveal(house: House, which: AssessmentId) -> None:
    rosa, omar, ana = (added(house, which) for _ in range(3))
    answered(house, which, rosa, {SAF[0]: SECRET, SAF[1]: SECRET})
    house.alone.sit(which, ana)
    house.alone.answer(SAF[2], SECRET)
    house.alone.leave()
    assert CANARY not in seen_by(house, which)
    sitting = house.alone.sit(which, omar)
    assert sitting.seat is not None
    assert (sitting.seat.id, sitting.given, sitting.hidden, sitting.meeting) == (omar, 0, frozenset(), None)
    assert sitting.assessment.sheet.answers == {}
    told = seen_by(house, which, sitting, house.alone.answer(SAF[0], at(0)), house.alone.undo()[0])
    assert CANARY not in told
    assert "level=4" not in told
    assert house.assessing.every()[0].given == frozenset()
    house.alone.leave()
    for wish in (house.agreeing.lock, house.agreeing.confirm_all):
        assert refused(wish, which, "safeguarding") in ("section_incomplete", "not_revealed")
    assert refused(house.signing.preview, which) == "nothing_to_share"
    assert refused(house.signing.difference, which, 1, 1) == "nothing_to_share"


def test_who_handed_in_does_not_sit_again(house: House, which: AssessmentId) -> None:
    rosa = added(house, which, "Rosa", PIN)
    answered(house, which, rosa, {SAF[0]: SECRET}, PIN)
    assert refused(house.alone.sit, which, rosa, PIN) == "handed_in_already"
    assert refused(house.alone.start_again, which, rosa) == "handed_in_already"
    assert refused(house.alone.remove, which, rosa) == "respondent_has_answers"


def test_private_steps_are_not_kept_after_handing_in(home: Home, house: House, which: AssessmentId) -> None:
    answered(house, which, added(house, which), {SAF[0]: SECRET})
    with home.store._engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from step").scalar() == 0


def test_nothing_is_handed_in_without_an_answer(house: House, which: AssessmentId) -> None:
    house.alone.sit(which, added(house, which))
    house.alone.answer(SAF[0], Answer(State.SKIPPED))
    assert refused(house.alone.hand_in) == "nothing_answered"
    house.alone.answer(SAF[0], Answer(State.DONT_KNOW))
    assert house.alone.hand_in().handed_in == 1


def test_whoever_does_not_sit_can_wish_for_nothing(house: House, which: AssessmentId) -> None:
    added(house, which)
    for wish in (house.alone.leave, house.alone.undo, house.alone.redo, house.alone.hand_in):
        assert refused(wish) == "nobody_sits"
    assert refused(house.alone.answer, SAF[0], at(1)) == "nobody_sits"
    assert refused(house.alone.stay_at, SAF[0]) == "nobody_sits"


def test_where_somebody_was_is_kept_for_each(home: Home, which: AssessmentId) -> None:
    rosa, omar = added(home.house, which), added(home.house, which)
    home.house.alone.sit(which, rosa)
    home.house.alone.stay_at(SAF[3])
    home.house.alone.leave()
    house = home.restart()
    assert house.alone.sit(which, omar).current == SAF[0]
    assert house.alone.sit(which, rosa).current == SAF[3]


def test_only_who_answered_nothing_can_be_taken_off_the_list(house: House, which: AssessmentId) -> None:
    rosa, omar = added(house, which, "Rosa"), added(house, which, "Omar")
    house.alone.sit(which, rosa)
    house.alone.answer(SAF[0], SECRET)
    house.alone.leave()
    assert refused(house.alone.remove, which, rosa) == "respondent_has_answers"
    assert [one.id for one in house.alone.remove(which, omar).assessment.respondents] == [rosa]
    assert refused(house.alone.remove, which, omar) == "no_such_respondent"
    assert refused(house.alone.sit, which, omar) == "no_such_respondent"
    assert added(house, which, "Omar") != omar


def test_a_forgotten_pin_costs_the_answers(house: House, which: AssessmentId) -> None:
    rosa, omar = added(house, which, "Rosa", PIN), added(house, which, "Omar", PIN)
    for who in (rosa, omar):
        house.alone.sit(which, who, PIN)
        house.alone.answer(SAF[0], SECRET)
        house.alone.leave()
    gone = house.alone.start_again(which, rosa).assessment.respondents[0]
    assert (gone.name, gone.given, gone.has_pin) == ("Rosa", 0, False)
    standing = house.alone.sit(which, rosa)
    assert (standing.given, standing.hidden) == (0, frozenset())
    assert refused(house.alone.undo) == "nothing_to_undo"
    assert own(house, which, omar, PIN) == {SAF[0]: SECRET}


def test_at_most_seven_of_each_group(house: House, which: AssessmentId) -> None:
    for _ in range(MOST_MEMBERS):
        added(house, which)
        added(house, which, staff=True)
    for group in Group:
        assert refused(house.alone.add, which, group) == "too_many_respondents"
    people = house.assessing.open(which).assessment.respondents
    assert [one.number for one in people] == list(range(1, 15))


def test_a_name_is_taken_once_and_a_number_always_serves(house: House, which: AssessmentId) -> None:
    rosa, omar = added(house, which, " Rosa\n"), added(house, which, "Omar")
    assert house.assessing.open(which).assessment.respondents[0].name == "Rosa"
    assert refused(house.alone.add, which, Group.STAFF, "rosa") == "name_taken"
    assert refused(house.alone.rename, which, omar, "ROSA") == "name_taken"
    assert refused(house.alone.rename, which, omar, "x" * (LONGEST_RESPONDENT + 1)) == "respondent_name_too_long"
    assert refused(house.alone.rename, which, "nobody", "Ana") == "no_such_respondent"
    house.alone.rename(which, rosa, "Rosa")
    house.alone.rename(which, omar, "")
    added(house, which)
    assert [one.name for one in house.assessing.open(which).assessment.respondents] == ["Rosa", "", ""]


def test_a_member_elsewhere_does_not_sit_here(house: House, which: AssessmentId) -> None:
    who = added(house, which, "Rosa", PIN, away=True)
    assert house.assessing.open(which).assessment.respondents[0].has_pin is False
    assert refused(house.alone.sit, which, who, PIN) == "answers_elsewhere"


def test_after_the_reveal_nothing_changes(house: House) -> None:
    which = revealed(house, 1, 2)
    one = house.assessing.open(which).assessment.respondents[0].id
    assert refused(house.alone.add, which, Group.BOARD) == "already_revealed"
    for wish in (house.alone.sit, house.alone.remove, house.alone.start_again):
        assert refused(wish, which, one) == "already_revealed"


@pytest.mark.parametrize("mode", [Mode.SCREEN, Mode.SHEET, Mode.BALLOT])
def test_alone_only_where_each_answers_alone(house: House, mode: Mode) -> None:
    which = begun(house, mode=mode)
    assert refused(house.alone.add, which, Group.BOARD) == "not_alone"
    assert refused(house.agreeing.reveal, which) == "not_alone"


def test_nobody_answers_for_the_board_before_it_meets(house: House, which: AssessmentId) -> None:
    assert refused(house.assessing.answer, which, SAF[0], at(1)) == "answer_alone"
    assert refused(house.assessing.lock, which, "safeguarding") == "answer_alone"


def test_a_wrong_answer_is_refused_and_nothing_is_kept(house: House, which: AssessmentId) -> None:
    house.alone.sit(which, added(house, which))
    assert refused(house.alone.answer, SAF[0], at(5)) == "no_such_level"
    assert refused(house.alone.answer, SAF[0], Answer(State.NOT_APPLICABLE, reason="why")) == "na_not_allowed"
    assert refused(house.alone.undo) == "nothing_to_undo"


def test_who_sits_in_one_window_is_stopped_by_what_happens_in_another(home: Home, which: AssessmentId) -> None:
    house = home.house
    rosa, omar, ana = (added(house, which) for _ in range(3))
    house.alone.sit(which, rosa)
    house.alone.answer(SAF[0], SECRET)
    with home.second_window() as other:
        answered(other, which, omar, {SAF[0]: at(1)})
        answered(other, which, ana, {SAF[0]: at(1)})
        other.agreeing.reveal(which)
    for wish in (house.alone.undo, house.alone.redo, house.alone.hand_in):
        assert refused(wish) == "already_revealed"
    assert refused(house.alone.answer, SAF[1], at(0)) == "already_revealed"
    standing = house.assessing.open(which)
    assert (standing.seat, standing.handed_in) == (None, 2)
    assert standing.meeting is not None
    assert standing.meeting.raters == 2


def test_what_was_handed_in_elsewhere_does_not_change(home: Home, which: AssessmentId) -> None:
    house, rosa = home.house, added(home.house, which)
    house.alone.sit(which, rosa)
    house.alone.answer(SAF[0], SECRET)
    with home.second_window() as other:
        other.alone.sit(which, rosa)
        other.alone.hand_in()
    assert refused(house.alone.answer, SAF[0], at(0)) == "handed_in_already"
    assert house.assessing.open(which).seat is None


def test_who_was_taken_off_the_list_in_another_window_cannot_answer(home: Home, which: AssessmentId) -> None:
    house, rosa = home.house, added(home.house, which)
    house.alone.sit(which, rosa)
    with home.second_window() as other:
        other.alone.remove(which, rosa)
    assert refused(house.alone.answer, SAF[0], SECRET) == "no_such_respondent"
    assert house.assessing.open(which).seat is None
    with home.store._engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from answer").scalar() == 0


def test_a_third_of_a_section_is_a_dot_and_no_figure(house: House, which: AssessmentId) -> None:
    for level in (2, 3):
        answered(house, which, added(house, which), everywhere(house.assessing.open(which), level))
    answered(house, which, added(house, which), {SAF[0]: at(0), SAF[1]: at(0)})
    seen = house.agreeing.reveal(which).meeting
    assert seen is not None
    figures = seen.figures[house.assessing.open(which).sections[0].id]
    assert (figures.raters, figures.left_out, figures.wide) == (2, 1, 0)
    assert (seen.raters, seen.board[SAF[0]].levels, seen.board[SAF[2]].levels) == (3, (0, 2, 3), (2, 3))


Turn = tuple[str, int, int, int]
TURNS = st.lists(
    st.tuples(
        st.sampled_from(("answer", "answer", "undo", "redo", "restart")), *(st.integers(0, n) for n in (2, 2, 4))
    ),
    max_size=25,
)


class Member:
    """What one member's answers should be: a list of states, and a place in it."""

    def __init__(self) -> None:
        self.stages: list[dict[IndicatorId, Answer]] = [{}]
        self.place = 0

    @property
    def now(self) -> dict[IndicatorId, Answer]:
        return {one: said for one, said in self.stages[self.place].items() if said != NOT_REACHED}

    def answer(self, indicator: IndicatorId, said: Answer) -> None:
        if self.now.get(indicator) != said:
            self.stages = [*self.stages[: self.place + 1], {**self.now, indicator: said}]
            self.place += 1


@settings(max_examples=8)  # a PIN costs time on purpose; the store's own law has more
@given(turns=TURNS)
def test_undo_of_one_never_touches_another(turns: list[Turn], tmp_path_factory: pytest.TempPathFactory) -> None:
    with home_in(tmp_path_factory.mktemp("home")) as home:
        which = begun(home.house)
        people = [added(home.house, which, pin=PIN) for _ in range(3)]
        models = {who: Member() for who in people}
        home.house.assessing.prepare(which, replace(home.found(which).plan, year=2027))
        seats: dict[RespondentId, Seat | None] = {}
        for turn, person, question, level in turns:
            if turn == "restart":
                home.restart()
                continue
            who, model = people[person], models[people[person]]
            home.house.room.seat = seats.get(who) or home.house.room.seat
            if home.house.room.seat is None or home.house.room.seat.respondent != who:
                home.house.alone.sit(which, who, PIN)
                seats[who] = home.house.room.seat
            if turn == "answer":
                model.answer(SAF[question], at(level))
                home.house.alone.answer(SAF[question], at(level))
            elif (turn == "undo" and model.place) or (turn == "redo" and model.place + 1 < len(model.stages)):
                model.place += -1 if turn == "undo" else 1
                getattr(home.house.alone, turn)()
            else:
                assert refused(getattr(home.house.alone, turn)) == f"nothing_to_{turn}"
        home.house.room.seat = None
        for who, model in models.items():
            assert own(home.house, which, who, PIN) == model.now
        assert home.house.assessing.undo(which)[1].kind == "plan"
        assert refused(home.house.assessing.undo, which) == "nothing_to_undo"
