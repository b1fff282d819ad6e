"""The board opens its answers, talks, agrees; every step is kept and can be taken back."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.agreement import outcome
from adaptameter.domain.answer import LONGEST_TEXT, NOT_REACHED, Answer, State, at
from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.meeting import Meeting
from adaptameter.domain.prompts import spot
from adaptameter.domain.record import Agreed, Outcome, Talk
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.services.house import House
from adaptameter.services.standing import Standing
from tests.builders import standard
from tests.services.living import (
    PRESENT,
    SAF,
    SAFEGUARDING,
    Home,
    added,
    agreed,
    answered,
    begun,
    everywhere,
    home_in,
    refused,
    revealed,
    talked,
)

NOTHING = Agreed()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with home_in(tmp_path) as made:
        yield made


@pytest.fixture
def house(home: Home) -> House:
    return home.house


def met(house: House, *answers: dict[IndicatorId, Answer], staff: bool = False) -> AssessmentId:
    """A meeting over these private answers."""
    which = begun(house)
    for one in answers:
        answered(house, which, added(house, which, staff=staff and one is answers[-1]), one)
    house.agreeing.reveal(which)
    return which


def seen(standing: Standing) -> Meeting:
    assert standing.meeting is not None
    return standing.meeting


def how(standing: Standing, indicator: IndicatorId = SAF[0]) -> Agreed:
    return standing.assessment.record.agreed.get(indicator, NOTHING)


def test_the_answers_are_opened_when_two_of_the_board_handed_in(house: House) -> None:
    which = begun(house)
    answered(house, which, added(house, which), {SAF[0]: at(1)})
    answered(house, which, added(house, which, staff=True), {SAF[0]: at(4)})
    late = added(house, which)
    house.alone.sit(which, late)
    house.alone.answer(SAF[0], at(3))
    house.alone.leave()
    assert refused(house.agreeing.reveal, which) == "too_few_handed_in"
    assert house.assessing.open(which).meeting is None
    answered(house, which, added(house, which), {SAF[0]: at(2)})
    opened = seen(house.agreeing.reveal(which))
    assert (opened.board[SAF[0]].levels, opened.staff[SAF[0]].levels) == ((1, 2), (4,))
    assert (opened.raters, opened.staff_raters) == (2, 1)
    assert refused(house.agreeing.reveal, which) == "already_revealed"
    assert refused(house.alone.sit, which, late) == "already_revealed"


def test_nobody_takes_a_reveal_back(house: House) -> None:
    assert refused(house.assessing.undo, revealed(house)) == "nothing_to_undo"


def test_before_the_reveal_nothing_is_agreed(house: House) -> None:
    which = begun(house)
    assert refused(house.agreeing.agree, which, SAF[0], at(1), NOTHING) == "not_revealed"
    assert refused(house.agreeing.second, which, SAF[0], (0, 0, 0, 0, 0), 0) == "not_revealed"
    for wish in (house.agreeing.settle, house.agreeing.open_again):
        assert refused(wish, which, SAF[0]) == "not_revealed"
    for closing in (house.agreeing.confirm_all, house.agreeing.lock):
        assert refused(closing, which, SAFEGUARDING) == "not_revealed"


def test_a_copy_is_not_locked_without_its_own_meeting(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    copied = house.assessing.copy(which).assessment.id
    talked(house, copied)
    assert refused(house.agreeing.lock, copied, SAFEGUARDING) == "not_revealed"


def test_staff_stand_apart(house: House) -> None:
    which = met(house, {SAF[0]: at(2)}, {SAF[0]: at(2)}, {SAF[0]: at(0)}, staff=True)
    opened = seen(house.assessing.open(which))
    assert opened.board[SAF[0]].range == 0
    assert opened.staff[SAF[0]].levels == (0,)
    assert (opened.figures[SAFEGUARDING].raters, opened.staff_figures[SAFEGUARDING].left_out) == (0, 1)
    assert how(house.agreeing.agree(which, SAF[0], at(2), NOTHING)).outcome is Outcome.UNANIMOUS


OUTCOMES = {
    "unanimous": ((2, 2), (), at(2), Outcome.UNANIMOUS),
    "unanimous, then another": ((2, 2), (), at(1), Outcome.AGREED),
    "the lower one": ((1, 3), (), at(1), Outcome.LOWER_KEPT),
    "the middle": ((1, 3), (), at(2), Outcome.AGREED),
    "the lower second": ((1, 3), (0, 0, 1, 1, 0), at(2), Outcome.LOWER_KEPT),
    "not known": ((1, 3), (), Answer(State.DONT_KNOW), Outcome.AGREED),
    "nothing yet": ((1, 3), (), Answer(State.SKIPPED), None),
}


@pytest.mark.parametrize("case", OUTCOMES)
def test_how_the_board_came_to_its_answer(case: str, house: House) -> None:
    first, second, said, came = OUTCOMES[case]
    which = met(house, *({SAF[0]: at(level)} for level in first))
    if second:
        house.agreeing.second(which, SAF[0], second, 0)
    standing = house.agreeing.agree(
        which, SAF[0], said, Agreed(reason=" be\ncause ", minority=" a \r\n b ", second=(9,))
    )
    assert standing.assessment.sheet[SAF[0]] == said
    assert how(standing) == Agreed(second, 0, came, "be cause", "a\nb")


def test_second_answers_are_counted(house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(3)})
    for counts, unknown in (((1, 1), 0), ((0, 0, -1, 0, 0), 0), ((0,) * 5, -1), ((0, 0, 31, 0, 0), 0)):
        assert refused(house.agreeing.second, which, SAF[0], counts, unknown) == "bad_count"
    assert how(house.agreeing.second(which, SAF[0], (0, 2, 1, 0, 0), 1)).second_levels == (1, 1, 2)
    assert house.assessing.undo(which)[0].assessment.record.agreed == {}
    house.agreeing.second(which, SAF[0], (0, 2, 1, 0, 0), 1)
    assert house.agreeing.second(which, SAF[0], (0,) * 5, 0).assessment.record.agreed == {}


@pytest.mark.parametrize(("counts", "level"), [((0, 1, 1, 0, 0), 1), ((0, 1, 0, 2, 0), 3), ((1, 1, 1, 1, 0), 1)])
def test_what_cannot_be_agreed_is_the_lower_median(counts: tuple[int, ...], level: int, house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(4)})
    assert refused(house.agreeing.settle, which, SAF[0]) == "second_missing"
    house.agreeing.second(which, SAF[0], (0,) * 5, 2)
    assert refused(house.agreeing.settle, which, SAF[0]) == "second_missing"
    house.agreeing.second(which, SAF[0], counts, 0)
    standing = house.agreeing.settle(which, SAF[0])
    assert standing.assessment.sheet[SAF[0]] == at(level)
    assert how(standing).outcome is Outcome.NOT_AGREED
    assert seen(standing).figures[SAFEGUARDING].not_agreed == 1
    standing = house.agreeing.agree(which, SAF[0], at(level, 2), Agreed(minority="we saw it"))
    assert how(standing).outcome is Outcome.NOT_AGREED
    assert how(house.agreeing.agree(which, SAF[0], at(0), NOTHING)).outcome is not Outcome.NOT_AGREED


def test_what_only_needs_a_nod_is_agreed_in_one_step(house: House) -> None:
    lower, upper = dict.fromkeys(SAF, at(2, 1)), {**dict.fromkeys(SAF, at(3, 3)), SAF[5]: at(4, 3), SAF[0]: at(2, 3)}
    which = met(house, lower, upper)
    before = house.assessing.open(which).assessment
    standing = house.agreeing.confirm_all(which, SAFEGUARDING)
    given = {one: said for one, said in standing.assessment.sheet.answers.items() if said.is_given}
    assert set(given.values()) == {at(2, 1)}
    assert SAF[5] not in given
    assert (how(standing, SAF[0]).outcome, how(standing, SAF[1]).outcome) == (Outcome.UNANIMOUS, Outcome.LOWER_KEPT)
    assert refused(house.agreeing.confirm_all, which, SAFEGUARDING) == "nothing_to_confirm"
    back = house.assessing.undo(which)[0].assessment
    assert (back.sheet, back.record) == (before.sheet, before.record)
    again = house.assessing.redo(which)[0].assessment
    assert (again.sheet, again.record) == (standing.assessment.sheet, standing.assessment.record)


def test_a_nod_keeps_what_was_noted_before(house: House) -> None:
    which = met(house, *(dict.fromkeys(SAF, at(2)) for _ in range(2)))
    house.agreeing.second(which, SAF[0], (0, 0, 2, 0, 0), 0)
    house.agreeing.agree(which, SAF[0], at(1), Agreed(minority="two", reason="one"))
    house.agreeing.open_again(which, SAF[0])
    noted = how(house.agreeing.confirm_all(which, SAFEGUARDING))
    assert noted == Agreed((0, 0, 2, 0, 0), 0, Outcome.UNANIMOUS, "one", "two")


def test_an_agreed_answer_is_opened_again(house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(3)})
    house.agreeing.second(which, SAF[0], (0, 0, 2, 0, 0), 0)
    house.agreeing.agree(which, SAF[0], at(2), NOTHING)
    standing = house.agreeing.open_again(which, SAF[0])
    assert (standing.given, how(standing)) == (0, Agreed(second=(0, 0, 2, 0, 0)))
    assert house.assessing.undo(which)[0].assessment.sheet[SAF[0]] == at(2)


def test_what_stays_the_same_is_no_step(house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(3)})
    house.agreeing.agree(which, SAF[0], at(2), Agreed(reason="why"))
    house.agreeing.agree(which, SAF[0], at(2), Agreed(reason="why"))
    house.agreeing.open_again(which, SAF[1])
    house.assessing.undo(which)
    assert refused(house.assessing.undo, which) == "nothing_to_undo"


@pytest.mark.parametrize("said", [at(5), at(2, 4), Answer(State.NOT_APPLICABLE, reason="why")])
def test_an_answer_that_cannot_be_is_refused(said: Answer, house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(3)})
    assert refused(house.agreeing.agree, which, SAF[0], said, NOTHING) in (
        "no_such_level", "no_such_evidence", "na_not_allowed",
    )  # fmt: skip
    assert house.assessing.open(which).given == 0


def test_a_text_without_end_is_refused(house: House) -> None:
    which = met(house, {SAF[0]: at(1)}, {SAF[0]: at(3)})
    for word in (Agreed(reason="x" * (LONGEST_TEXT + 1)), Agreed(minority="x" * (LONGEST_TEXT + 1))):
        assert refused(house.agreeing.agree, which, SAF[0], at(1), word) == "text_too_long"
    for talk in (Talk(note="x" * 1001), Talk(minutes="x" * 121), Talk(prompts={"SAF-03.SAF-01": "x" * 1001})):
        with pytest.raises(Refusal) as caught:
            house.agreeing.put_talk(which, SAFEGUARDING, talk)
        assert caught.value == Refusal("text_too_long", indicator="", longest=120 if talk.minutes else 1000)
    assert refused(house.agreeing.put_talk, which, SAFEGUARDING, Talk(present=("queen",))) == "no_such_role"


def test_a_talk_is_tidied_and_a_step(house: House) -> None:
    which = revealed(house)
    made = Talk(
        {"SAF-03.SAF-01": " we\nknow ", "SAF-06.SAF-04": "\x00"}, "", PRESENT, True, " 5/\u202e2026 ", " a \r\n b "
    )
    tidy = Talk({"SAF-03.SAF-01": "we know"}, "", PRESENT, True, "5/2026", "a\nb")
    assert house.agreeing.put_talk(which, SAFEGUARDING, made).assessment.record.talk(SAFEGUARDING) == tidy
    assert house.assessing.undo(which)[0].assessment.record.talks == {}
    assert house.assessing.redo(which)[0].assessment.record.talk(SAFEGUARDING) == tidy
    assert house.agreeing.put_talk(which, SAFEGUARDING, Talk()).assessment.record.talks == {}


def test_a_lock_asks_for_everything_in_its_order(house: House) -> None:
    which = revealed(house, 2, 2, 2)

    def refusal() -> str:
        return refused(house.agreeing.lock, which, SAFEGUARDING)

    assert refusal() == "section_incomplete"
    high = {SAF[2]: at(3, 2), SAF[5]: at(4, 0)}
    for indicator in SAF:
        house.agreeing.agree(which, indicator, high.get(indicator, at(1, 0)), NOTHING)
    assert refusal() == "one_present"
    talk = Talk(present=("chair",), quorum=True)
    house.agreeing.put_talk(which, SAFEGUARDING, talk)
    assert refusal() == "one_present"
    talk = replace(talk, present=("chair", "member"))
    house.agreeing.put_talk(which, SAFEGUARDING, talk)
    assert refusal() == "prompts_open"
    talk = replace(talk, prompts={"SAF-03.SAF-01": "yes", "SAF-06.SAF-04": "yes"})
    house.agreeing.put_talk(which, SAFEGUARDING, talk)
    assert refusal() == "spot_open"
    house.agreeing.put_talk(which, SAFEGUARDING, replace(talk, spot="not_found"))
    assert refusal() == "guard_open"
    house.agreeing.agree(which, SAF[2], at(3, 2), Agreed(reason="the record shows it"))
    house.agreeing.agree(which, SAF[5], at(4, 0), Agreed(reason="we believe it"))
    assert refusal() == "guard_open"
    house.agreeing.agree(which, SAF[5], at(4, 2), Agreed(reason="we believe it"))
    assert house.agreeing.lock(which, SAFEGUARDING).assessment.is_locked(SAFEGUARDING)


def test_a_locked_section_stands_until_it_is_opened_with_a_reason(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    assert refused(house.agreeing.agree, which, SAF[0], at(1), NOTHING) == "section_locked"
    assert refused(house.agreeing.second, which, SAF[0], (0,) * 5, 0) == "section_locked"
    for wish in (house.agreeing.settle, house.agreeing.open_again):
        assert refused(wish, which, SAF[0]) == "section_locked"
    for closing in (house.agreeing.confirm_all, house.agreeing.lock):
        assert refused(closing, which, SAFEGUARDING) == "section_locked"
    assert refused(house.agreeing.put_talk, which, SAFEGUARDING, Talk()) == "section_locked"
    assert refused(house.assessing.reopen, which, SAFEGUARDING, " ") == "reason_missing"
    standing = house.assessing.reopen(which, SAFEGUARDING, "the minutes were found")
    assert standing.assessment.locks[SAFEGUARDING].reopened == ("the minutes were found",)
    assert house.agreeing.agree(which, SAF[0], at(1), NOTHING).assessment.sheet[SAF[0]] == at(1)
    again = house.agreeing.lock(which, SAFEGUARDING).assessment
    assert again.is_locked(SAFEGUARDING)
    assert again.locks[SAFEGUARDING].reopened == ("the minutes were found",)


@pytest.mark.parametrize("wish", ["agree", "settle", "confirm_all", "open_again"])
def test_a_spot_check_counts_only_for_what_was_opened(wish: str, house: House) -> None:
    """Each of these draws another record than the one that was opened; undo does not bring the check back for it."""
    which = met(house, *(dict.fromkeys(SAF, at(3, 2)) for _ in range(2)))
    section = house.assessing.open(which).sections[0]
    urgent = spot(standard().instrument, section, Sheet(dict.fromkeys(SAF, at(3))), which)
    assert urgent is not None
    other = SAF[0] if urgent != SAF[0] else SAF[1]
    start, then = (urgent, other) if wish == "open_again" else (other, urgent)
    house.agreeing.agree(which, start, at(3, 2), NOTHING)
    if wish == "open_again":
        house.agreeing.agree(which, then, at(3, 2), NOTHING)
    opened = Talk(spot="opened", present=PRESENT)
    house.agreeing.put_talk(which, SAFEGUARDING, opened)
    match wish:
        case "agree":
            standing = house.agreeing.agree(which, then, at(3, 2), NOTHING)
        case "settle":
            house.agreeing.second(which, then, (0, 0, 0, 2, 0), 0)
            standing = house.agreeing.settle(which, then)
        case "confirm_all":
            standing = house.agreeing.confirm_all(which, SAFEGUARDING)
        case _:
            standing = house.agreeing.open_again(which, start)
    assert standing.spot(section) != start
    assert standing.assessment.record.talk(SAFEGUARDING) == replace(opened, spot="")
    while standing.assessment.record.talk(SAFEGUARDING) != opened:
        assert standing.assessment.record.talk(SAFEGUARDING).spot == ""
        standing, _ = house.assessing.undo(which)
    assert standing.spot(section) == start


def test_a_spot_check_stays_when_the_same_record_is_drawn(house: House) -> None:
    which = met(house, dict.fromkeys(SAF, at(3, 2)), dict.fromkeys(SAF, at(3, 2)))
    house.agreeing.confirm_all(which, SAFEGUARDING)
    standing = house.agreeing.put_talk(which, SAFEGUARDING, Talk(spot="opened", present=PRESENT))
    drawn = standing.spot(standing.sections[0])
    for indicator in SAF:
        if indicator != drawn:
            standing = house.agreeing.agree(which, indicator, at(1), NOTHING)
    assert standing.assessment.record.talk(SAFEGUARDING).spot == "opened"


def test_an_interrupted_meeting_goes_on_where_it_stopped(home: Home) -> None:
    which = met(home.house, {SAF[0]: at(1), SAF[1]: at(2)}, {SAF[0]: at(3), SAF[1]: at(2)})
    home.house.agreeing.second(which, SAF[0], (0, 1, 1, 0, 0), 0)
    home.house.agreeing.confirm_all(which, SAFEGUARDING)
    home.house.agreeing.put_talk(which, SAFEGUARDING, Talk(present=PRESENT, note="we stopped at nine"))
    before = home.house.agreeing.agree(which, SAF[0], at(2), Agreed(minority="one more"))
    home.house.assessing.stay_at(which, SAF[1])
    after = home.restart().assessing.open(which)
    assert (after.current, after.meeting) == (SAF[1], before.meeting)
    assert replace(after.assessment, position=None) == replace(before.assessment, position=None)
    assert home.house.assessing.undo(which)[0].given == 1
    assert home.house.agreeing.settle(which, SAF[0]).assessment.sheet[SAF[0]] == at(1)


def test_two_windows_on_one_meeting_see_each_others_steps(home: Home) -> None:
    which = revealed(home.house)
    with home.second_window() as other:
        for place, indicator in enumerate(SAF):
            mine, theirs = (home.house, other) if place % 2 else (other, home.house)
            mine.agreeing.agree(which, indicator, at(2, 2), NOTHING)
            theirs.agreeing.put_talk(which, SAFEGUARDING, Talk(present=PRESENT[:place]))
            assert theirs.assessing.open(which) == mine.assessing.open(which)
        other.agreeing.lock(which, SAFEGUARDING)
        assert refused(home.house.agreeing.agree, which, SAF[0], at(1), NOTHING) == "section_locked"
        home.house.assessing.undo(which)
        assert not other.assessing.open(which).assessment.is_locked(SAFEGUARDING)


def test_alpha_is_read_and_never_a_gate(house: House) -> None:
    every = everywhere(house.assessing.open(begun(house, "feedback")))
    which = begun(house, "feedback")
    for shift in range(3):
        said = {one: at((place + (shift == place % 4)) % 5) for place, one in enumerate(every)}
        answered(house, which, added(house, which), said)
    assert house.agreeing.alphas(which) == {}
    house.agreeing.reveal(which)
    (found,) = house.agreeing.alphas(which).values()
    assert found is not None
    assert 0.3 < found < 0.6


@dataclass
class Model:
    """What the agreed sheet and the record should be: every stage, and a place among them."""

    first: Meeting
    stages: list[tuple[dict[IndicatorId, Answer], dict[IndicatorId, Agreed]]] = field(
        default_factory=lambda: [({}, {})]
    )
    place: int = 0

    def became(self, name: IndicatorId, said: Answer, came: Agreed) -> None:
        sheet, known = self.stages[self.place]
        stage = ({**sheet, name: said}, {**known, name: came})
        if (sheet.get(name, NOT_REACHED), known.get(name, NOTHING)) != (said, came):
            self.stages = [*self.stages[: self.place + 1], stage]
            self.place += 1

    def agree(self, name: IndicatorId, said: Answer, reason: str) -> None:
        kept = self.stages[self.place][1].get(name, NOTHING)
        self.became(name, said, replace(kept, outcome=outcome(self.first.board[name], kept, said), reason=reason))

    def open_again(self, name: IndicatorId) -> None:
        kept = self.stages[self.place][1].get(name, NOTHING)
        self.became(name, NOT_REACHED, replace(kept, outcome=None))

    def turn(self, by: int) -> bool:
        if 0 <= self.place + by < len(self.stages):
            self.place += by
            return True
        return False

    def is_told_by(self, standing: Standing) -> bool:
        sheet, known = self.stages[self.place]
        found = standing.assessment
        return (dict(found.sheet.answers), dict(found.record.agreed)) == (
            {one: said for one, said in sheet.items() if said != NOT_REACHED},
            {one: came for one, came in known.items() if came != NOTHING},
        )


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, AssessmentId]:
    """A folder with a meeting that begins, to be copied."""
    folder = tmp_path_factory.mktemp("meeting")
    with home_in(folder) as home:
        return folder, met(
            home.house, *(dict(zip(SAF, map(at, row), strict=True)) for row in ((0, 1, 2, 3, 4, 2), (1,) * 6))
        )


WISHES = st.one_of(
    st.tuples(st.just("agree"), st.integers(0, 2), st.integers(0, 4), st.sampled_from(("", "why", "because"))),
    st.tuples(st.just("agree"), st.integers(0, 2), st.integers(0, 4), st.just("")),
    st.tuples(st.sampled_from(("open", "undo", "undo", "redo", "restart")), st.integers(0, 2), st.just(0), st.just("")),
)


@settings(max_examples=60)
@given(wishes=st.lists(WISHES, max_size=14))
def test_the_sheet_and_the_record_are_those_of_the_model(
    wishes: list[tuple[str, int, int, str]],
    meeting: tuple[Path, AssessmentId],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("law") / "home"
    shutil.copytree(meeting[0], folder)
    with home_in(folder) as home:
        which = meeting[1]
        model = Model(seen(home.house.assessing.open(which)))
        for kind, question, level, reason in wishes:
            name = SAF[question]
            match kind:
                case "agree":
                    model.agree(name, at(level, level % 3), reason)
                    home.house.agreeing.agree(which, name, at(level, level % 3), Agreed(reason=reason))
                case "open":
                    model.open_again(name)
                    home.house.agreeing.open_again(which, name)
                case "restart":
                    home.restart()
                case _:
                    wish = getattr(home.house.assessing, kind)
                    if model.turn(-1 if kind == "undo" else 1):
                        wish(which)
                    else:
                        assert refused(wish, which) == f"nothing_to_{kind}"
            assert model.is_told_by(home.house.assessing.open(which))
        assert home.found(which) == home.read(which)
