"""The pictures of a board's year: alone, together, checked, planned, signed, and over the years."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from adaptameter.domain import prompts
from adaptameter.domain.agreement import Flag
from adaptameter.domain.answer import at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, Section
from adaptameter.domain.record import Action, ActionId, Agreed, Talk
from adaptameter.domain.respondent import Group
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.agree import AgreePage
from adaptameter.ui.pages.results import ResultsPage
from tests.builders import a_plan
from tests.ui.desk import Desk, waiting

Shot = tuple[str, QWidget]
SAID = ((3, 3, 4, 3, 2), (1, 4, 2, 3, 0), (2, 2, 2, 2, 2), (3, 3, 2, 3, 3))
"""What five members say, again and again: near, far apart, alike, near."""


def year(desk: Desk) -> Iterator[Shot]:
    """Every page of a year with five members and two of the staff."""
    yield from _alone(desk)
    yield from _agreeing(desk)
    yield from _closing(desk)
    yield from _signing(desk)
    yield from _years(desk)


def _alone(desk: Desk) -> Iterator[Shot]:
    desk.home()
    plan = a_plan("governance")
    desk.session.start(replace(plan, language=desk.session.settings.language), Mode.ALONE)
    desk.turn_to(Step.ANSWER)
    yield "alone-empty", desk.window
    for number, name in enumerate(("Ana", "", "Beatriz", "", "")):
        desk.session.alone.add(Group.BOARD, name, "1234" if number == 0 else "", number == 4)
    for _ in range(2):
        desk.session.alone.add(Group.STAFF, "", "", False)
    desk.settle()
    yield "alone-list", desk.window
    _sit(desk, 1)
    desk.press("3", Qt.Key.Key_Right, "2", Qt.Key.Key_Right)
    yield "alone-seated", desk.window
    desk.session.alone.leave()
    _sit(desk, 1)
    desk.session.go(desk.standing.asked[0])
    desk.settle()
    yield "alone-hidden", desk.window
    desk.session.alone.leave()
    _everybody(desk)
    desk.turn_to(Step.ANSWER)
    yield "alone-nearly-done", desk.window


def _sit(desk: Desk, number: int) -> None:
    one = desk.standing.assessment.respondents[number]
    desk.session.alone.sit(one.id, "1234" if one.has_pin else "")
    desk.settle()


def _everybody(desk: Desk) -> None:
    for number, one in enumerate(desk.standing.assessment.respondents):
        if not one.away:
            _sit(desk, number)
            for place, indicator in enumerate(desk.standing.asked):
                desk.session.answer(indicator, at(SAID[place % len(SAID)][number % 5], number % 3))
            desk.session.alone.hand_in()


def _agreeing(desk: Desk) -> Iterator[Shot]:
    desk.turn_to(Step.AGREE)
    yield "agree-before", desk.window
    desk.session.meeting.reveal()
    desk.turn_to(Step.AGREE)
    desk.settle()
    page = desk.one(AgreePage)
    page.show_questions()
    desk.settle()
    yield "agree-list", desk.window
    first = _ordered(desk)[0]
    desk.session.go(first)
    desk.settle()
    yield "agree-question", desk.window
    desk.session.meeting.second(first, (0, 1, 2, 2, 0), 0)
    desk.settle()
    yield "agree-second", desk.window
    desk.session.meeting.agree(first, at(4), Agreed((0, 1, 2, 2, 0)))
    desk.settle()
    yield "agree-guards", desk.window


def _ordered(desk: Desk) -> list[IndicatorId]:
    meeting = desk.standing.meeting
    assert meeting is not None
    return [one.id for one in meeting.ordered(_section(desk))]


def _section(desk: Desk) -> Section:
    return desk.standing.sections[0]


def _closing(desk: Desk) -> Iterator[Shot]:
    section, meeting = _section(desk), desk.standing.meeting
    assert meeting is not None
    desk.session.meeting.confirm_all(section.id)
    for one in _ordered(desk):
        how = desk.standing.assessment.record.agreed.get(one, Agreed())
        level = meeting.board[one].lower_median or 0
        if meeting.flags[one] is not Flag.CONFIRM:
            desk.session.meeting.agree(one, at(level, 2 if level > 2 else 1), how)
    desk.one(AgreePage).show_closing(section.id)
    desk.settle()
    yield "agree-closing", desk.window
    looked = {prompts.key(one): "We looked at both." for one in desk.standing.due_prompts(section)}
    talk = Talk(looked, "opened", ("chair", "secretary", "member"), True, "3/2026", "Our office moved in May.")
    desk.session.meeting.put_talk(section.id, talk)
    desk.session.lock(section.id)
    desk.settle()
    yield "agree-locked", desk.window


def _signing(desk: Desk) -> Iterator[Shot]:
    desk.turn_to(Step.CHECK)
    yield "check", desk.window
    desk.turn_to(Step.PLAN)
    yield "plan-empty", desk.window
    asked = _ordered(desk)[1]
    action = Action(
        ActionId(""), "Keep minutes of every meeting", asked, at(3).level, "secretary", "2027-03-01", "A file"
    )
    desk.session.planning.put(action)
    desk.settle()
    yield "plan", desk.window
    _share(desk)
    yield "sign-waiting", desk.window
    found = desk.session.ask(lambda house: house.reviewing.findings(desk.session.which)) or ()
    for one in found:
        desk.session.review.word(one.key, "We talked about it.")
    _share(desk)
    yield "sign-ready", desk.window
    desk.session.signing.sign(("chair", "treasurer"), "2026-11-22", "Lilongwe", "3/2026")
    _share(desk)
    yield "signed", desk.window
    desk.turn_to(Step.PLAN)
    yield "plan-signed", desk.window


def _share(desk: Desk) -> None:
    """The last page, when it knows what would leave."""
    with waiting(desk.session.signing.leaving):
        desk.turn_to(Step.SHARE)
        desk.session.signing.preview()
    desk.settle()


def _years(desk: Desk) -> Iterator[Shot]:
    desk.home()
    listed = desk.session.ask(lambda house: house.assessing.every()) or ()
    sample = next((one.assessment.id for one in listed if one.assessment.sample), None)
    if sample is None:
        desk.sample()
        sample = desk.session.which
    desk.session.open(sample)
    desk.settle()
    desk.turn_to(Step.RESULTS)
    page = desk.one(ResultsPage)
    with waiting(desk.session.years.looked):
        desk.session.years.look()
    page._turn_to("years")
    desk.settle()
    yield "years", desk.window
    desk.turn_to(Step.CHECK)
    yield "check-sample", desk.window
    desk.turn_to(Step.PLAN)
    yield "plan-second-year", desk.window
    desk.home()
    desk.session.start_next_year(sample)
    desk.session.close()
    desk.session.open(sample)
    desk.settle()
    desk.turn_to(Step.RESULTS)
    yield "closed-year", desk.window
