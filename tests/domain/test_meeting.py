"""What a board sees when its private answers are opened: everybody in it, nobody to be told from another."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import Flag, flag
from adaptameter.domain.assessment import Assessment, Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.meeting import Meeting, meeting
from adaptameter.domain.record import Agreed, Outcome, Record
from adaptameter.domain.sheet import Sheet
from tests.builders import a_plan, a_random_sheet, a_sheet, an_assessment, standard

INSTRUMENT = standard().instrument
GOV, RISK, ACO = SectionId("governance"), SectionId("risk"), SectionId("anti_corruption")
GOV_01, GOV_02, GOV_03, GOV_04 = (IndicatorId(f"GOV-0{number}") for number in range(1, 5))
GOVERNANCE = INSTRUMENT.section(GOV)
PEOPLE = [a_random_sheet(Random(number)) for number in range(20)]
BOARDS = st.lists(st.sampled_from(PEOPLE), max_size=7)


def an_open_one(sheet: Sheet | None = None, *sections: str, record: Record | None = None) -> Assessment:
    made = an_assessment(Sheet() if sheet is None else sheet, a_plan(*(sections or ("governance", "risk"))), Mode.ALONE)
    return replace(made, record=record or Record(revealed_at="2026-11-20T18:00:00+00:00"))


def opened(*board: Sheet, staff: tuple[Sheet, ...] = ()) -> Meeting:
    return meeting(INSTRUMENT, an_open_one(), board, staff)


def test_everything_that_was_asked_is_there_and_nothing_else() -> None:
    seen = opened(a_sheet(), a_sheet(2))
    asked = {one.id for section in (GOV, RISK) for one in INSTRUMENT.section(section).indicators}
    assert set(seen.board) == set(seen.staff) == set(seen.flags) == asked
    assert set(seen.figures) == set(seen.staff_figures) == {GOV, RISK}


def test_people_are_counted_by_group() -> None:
    seen = opened(a_sheet(3), a_sheet(2), staff=(a_sheet(0),))
    assert (seen.raters, seen.staff_raters) == (2, 1)
    assert (seen.board[GOV_01].levels, seen.staff[GOV_01].levels) == ((2, 3), (0,))


@given(BOARDS, BOARDS)
def test_the_staff_changes_nothing_for_the_board(board: list[Sheet], staff: list[Sheet]) -> None:
    alone, beside = opened(*board), opened(*board, staff=tuple(staff))
    assert (beside.board, beside.flags, beside.figures) == (alone.board, alone.flags, alone.figures)


@given(BOARDS.flatmap(lambda board: st.tuples(st.just(board), st.permutations(board))))
def test_a_meeting_does_not_tell_in_which_order_people_handed_in(both: tuple[list[Sheet], list[Sheet]]) -> None:
    one, other = (opened(*board, staff=tuple(board)) for board in both)
    assert one == other


@given(BOARDS)
def test_a_section_is_talked_about_by_flag_and_the_widest_first(board: list[Sheet]) -> None:
    seen = opened(*board)
    ordered = seen.ordered(GOVERNANCE)
    assert set(ordered) == set(GOVERNANCE.indicators)
    assert len(ordered) == len(GOVERNANCE.indicators)
    urgency = [(list(Flag).index(seen.flags[one.id]), -seen.board[one.id].range) for one in ordered]
    assert urgency == sorted(urgency)


def test_what_lies_apart_comes_first_and_the_rest_stays_in_the_order_of_the_questions() -> None:
    seen = opened(a_sheet(3, GOV_02=4, GOV_04=4), a_sheet(3, GOV_02=1, GOV_04=2), a_sheet(3))
    names = [one.id for one in seen.ordered(GOVERNANCE)]
    assert names[:4] == [GOV_02, GOV_04, GOV_01, GOV_03]
    assert [seen.flags[name] for name in names[:3]] == [Flag.DISCUSS_FIRST, Flag.DISCUSS, Flag.CONFIRM]


@given(BOARDS)
def test_the_cut_is_a_number_of_the_instrument(board: list[Sheet]) -> None:
    strict = replace(INSTRUMENT, parameters={**INSTRUMENT.parameters, "agreement_ad_cut": 0.2})
    seen = meeting(strict, an_open_one(), board, ())
    assert all(seen.flags[one.id] is flag(one, seen.board[one.id], 0.2) for one in GOVERNANCE.indicators)


def test_answers_without_agreement_are_counted_by_section() -> None:
    how = {GOV_01: Agreed(outcome=Outcome.NOT_AGREED), GOV_02: Agreed(outcome=Outcome.AGREED)}
    found = an_open_one(a_sheet(), record=Record(revealed_at="2026-11-20T18:00:00+00:00", agreed=how))
    seen = meeting(INSTRUMENT, found, [a_sheet(), a_sheet()], [a_sheet()])
    assert (seen.figures[GOV].not_agreed, seen.figures[RISK].not_agreed) == (1, 0)
    assert seen.staff_figures[GOV].not_agreed == 0


def test_a_meeting_that_raises_a_section_has_drifted() -> None:
    seen = meeting(INSTRUMENT, an_open_one(a_sheet(3)), [a_sheet(2), a_sheet(3)], ())
    assert seen.figures[GOV].drift == 0.5
    assert seen.figures[GOV].has_drifted


def test_alpha_is_computed_apart() -> None:
    assert all(one.alpha is None for one in opened(a_sheet(), a_sheet(1)).figures.values())
