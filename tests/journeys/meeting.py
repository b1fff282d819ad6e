"""The meeting of a board: open together, agree, close."""

from PySide6.QtWidgets import QAbstractButton

from adaptameter.domain.answer import Answer
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.ui.frame.steps import Step
from tests.journeys.people import NAMES, NOTES
from tests.journeys.walking import SPACE, TAB, assert_unseen, choose, count, fill, goes_round, note, push, stands_at
from tests.ui.desk import Desk


def said(desk: Desk, indicator: str) -> Answer:
    """What the board agreed on."""
    return desk.standing.assessment.sheet[IndicatorId(indicator)]


def how(desk: Desk, indicator: str) -> Agreed:
    """How it came to that."""
    return desk.standing.assessment.record.agreed[IndicatorId(indicator)]


def open_together(desk: Desk) -> None:
    push(desk, "Open the answers together")
    assert desk.window.step is Step.AGREE
    assert_unseen(*NAMES, *NOTES)
    push(desk, "Open the answers")
    goes_round(desk)
    push(desk, "Open them now")
    assert desk.standing.meeting is not None
    assert (desk.standing.meeting.raters, desk.standing.meeting.staff_raters) == (5, 2)
    assert_unseen(*NAMES, *NOTES)


def talk(desk: Desk, indicator: str) -> None:
    """From the list to this question; it comes next, as the widest spread comes first."""
    assert desk.reads("to agree on.")
    desk.tab_to(desk.one(QAbstractButton, "Talk about: "))
    desk.press(SPACE)
    assert desk.standing.current == indicator
    assert_unseen(*NAMES, *NOTES)


def agree(desk: Desk, indicator: str, level: int) -> None:
    desk.press(str(level))
    assert said(desk, indicator).level == level


def back_to_list(desk: Desk) -> None:
    push(desk, "All questions")


def settle(desk: Desk, indicator: str) -> None:
    """They do not agree: a silent second answer, then the lower middle one of them."""
    talk(desk, indicator)
    push(desk, "Answer again in silence")
    for papers in (0, 1, 2, 2):
        desk.press(str(papers), TAB)
    assert desk.reads("5 of 5 papers are typed in.")
    push(desk, "Agree on one level")
    push(desk, "Keep the lower middle answer")
    assert said(desk, indicator).level == 2
    assert how(desk, indicator).outcome is Outcome.NOT_AGREED
    back_to_list(desk)


def agree_with_reason(desk: Desk, indicator: str, level: int, why: str) -> None:
    """Above the middle of the private answers a reason is asked for."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    assert desk.reads("One level or more above the middle: write why.")
    note(desk, "Why this level?", why)
    desk.press(TAB)
    back_to_list(desk)
    assert how(desk, indicator).reason == why


def agree_with_record(desk: Desk, indicator: str, level: int) -> None:
    """Above all private answers a record is asked for, and its name."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    assert desk.reads("This is above every private answer: name a record")
    note(desk, "Why this level?", "It is done")
    choose(desk, "Record named")
    fill(desk, "Title and place", "Ibex file")
    assert not desk.reads("This is above every private answer")
    back_to_list(desk)
    kept = said(desk, indicator)
    assert (kept.level, kept.evidence, kept.shown_by) == (level, 2, "Ibex file")


def agree_and_differ(desk: Desk, indicator: str, level: int) -> None:
    """Somebody sees it differently, and says so without a name."""
    talk(desk, indicator)
    agree(desk, indicator, level)
    push(desk, "Somebody sees it differently")
    note(desk, "Who sees it differently, and why", "One says 3")
    back_to_list(desk)
    assert how(desk, indicator).minority == "One says 3"


def agree_on_risk(desk: Desk) -> None:
    goes_round(desk)
    push(desk, "Agree on all 6 that only need a nod")
    settle(desk, "RSK-06")
    talk(desk, "RSK-07")
    agree(desk, "RSK-07", 2)
    back_to_list(desk)
    agree_with_reason(desk, "RSK-08", 2, "We found the list")
    agree_with_record(desk, "RSK-09", 3)
    agree_and_differ(desk, "RSK-11", 2)
    assert desk.reads("Every question is agreed on. Close the section now.")


def close(desk: Desk, section: SectionId, *, words: tuple[str, ...] = (), letter: str = "", members: int = 4) -> None:
    """What does not fit, one record opened, who took part: then the section is locked."""
    push(desk, "Close this section")
    assert desk.reads("Still missing: ")
    page = desk.page(Step.AGREE)
    for word in words:
        fill(desk, "Your word on this", word, page)
        desk.press(TAB)
    choose(desk, "We opened it", page)
    count(desk, "Chair", 1, page)
    count(desk, "Board member", members, page)
    push(desk, "The quorum was there", page)
    fill(desk, "Minutes", "7/26", page)
    if letter:
        note(desk, "A note for the readers of the scorecard", letter, page)
    assert_unseen(*NAMES, *NOTES)
    goes_round(desk)
    push(desk, "Lock this section", page)
    assert desk.standing.assessment.is_locked(section), desk.refusals
    assert stands_at(desk, "See the result")
    talk = desk.standing.assessment.record.talk(section)
    assert (len(talk.present), talk.quorum, talk.minutes, talk.note) == (1 + members, True, "7/26", letter)


def agree_on_children(desk: Desk) -> None:
    push(desk, "All questions")
    choose(desk, "Safeguarding")
    push(desk, "Agree on all 2 that only need a nod")
    agree_with_reason(desk, "SAF-03", 3, "We all do it")
    for indicator, level in (("SAF-04", 1), ("SAF-05", 1), ("SAF-06", 2)):
        talk(desk, indicator)
        agree(desk, indicator, level)
        back_to_list(desk)
