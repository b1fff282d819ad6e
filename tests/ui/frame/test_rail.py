"""The path beside the pages: where one is, what is left, what comes next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from adaptameter.system.settings import Settings
from adaptameter.ui.frame.rail import Rail
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.frame.strip import Strip
from adaptameter.ui.widgets.rail_step import RailSection, RailStep
from tests.ui.desk import Desk

Sit = Callable[..., Desk]


def told(desk: Desk, name: str) -> str:
    return desk.one(RailStep, name).accessibleDescription()


def test_it_stands_beside_an_assessment_only(desk: Desk) -> None:
    assert not desk.every(Rail)
    desk.start()
    assert desk.every(Rail)
    desk.home()
    assert not desk.every(Rail)


def test_what_is_left_is_said_in_words(desk: Desk) -> None:
    desk.start()
    assert desk.reads("12 questions left")
    assert desk.reads("about 12 minutes, pause any time")
    desk.press("3")
    assert desk.reads("11 questions left")
    desk.answer_all("governance")
    assert desk.reads("All answered")
    assert desk.reads("lock a section to see its result")
    desk.session.lock(desk.section.id)
    desk.settle()
    assert desk.reads("All sections are locked")


def test_a_step_says_where_it_stands_and_leads_there(desk: Desk) -> None:
    desk.start()
    assert "you are here" in told(desk, "Answer")
    assert "done" in told(desk, "Prepare")
    assert "locked" in told(desk, "Results")
    desk.one(RailStep, "Results").click()
    assert desk.window.step is Step.RESULTS
    assert "you are here" in told(desk, "Results")


def test_a_section_leads_to_its_first_open_question(desk: Desk) -> None:
    desk.start("governance", "risk")
    desk.press("3")
    first, second = desk.standing.sections
    texts = desk.session.words.texts
    desk.one(RailSection, texts.section(second.id)).click()
    assert desk.standing.current == second.indicators[0].id
    desk.one(RailSection, texts.section(first.id)).click()
    assert desk.standing.current == first.indicators[1].id


def test_sections_follow_what_is_prepared(desk: Desk) -> None:
    desk.start("governance")
    assert len(desk.every(RailSection)) == 1
    desk.home()
    desk.start("governance", "risk", "feedback")
    assert len(desk.every(RailSection)) == 3


def test_with_large_text_it_is_a_line_with_a_menu(sit: Sit) -> None:
    desk = sit(Settings("en", "light", 2.0))
    desk.start()
    assert not desk.every(Rail)
    strip = desk.one(Strip)
    assert desk.reads("12 questions left", strip)
    desk.click("Step 2 of 6: Answer")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.press(*[Qt.Key.Key_Down] * 4, Qt.Key.Key_Return)
    assert desk.window.step is Step.RESULTS
