"""The session: every wish ends in a signal."""

from tests.ui.desk import Desk


def test_the_first_question_stays_when_it_is_answered(desk: Desk) -> None:
    desk.start()
    first = desk.standing.current
    desk.press("3")
    assert desk.standing.current == first
    assert desk.standing.assessment.sheet[first].level == 3
