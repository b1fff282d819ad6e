"""The first page: one thing to do, and what lies here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu

from adaptameter.domain.instrument import SectionId
from adaptameter.store.work import open_store
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.home_list import HomeLine
from adaptameter.ui.session import Session
from adaptameter.ui.window import Window
from tests.builders import a_plan, an_assessment
from tests.ui.desk import CTRL, Desk, waiting

Sit = Callable[..., Desk]


def menu_of(desk: Desk, place: int, words: str) -> None:
    """Choose from the menu of a line."""
    line = desk.every(HomeLine)[place]
    action = next(one for one in line.findChildren(QMenu)[0].actions() if one.text().startswith(words))
    action.trigger()
    desk.settle()


def test_a_newcomer_reads_what_this_is_and_begins(desk: Desk) -> None:
    assert desk.reads("Look at your own work, together, once a year")
    assert desk.reads("Your assessments will stand here")
    assert desk.reads("Nothing is sent anywhere")
    desk.click("Start your first assessment")
    assert desk.window.step is Step.PREPARE


def test_whatever_is_pressed_before_the_store_is_open_does_no_harm(
    qapp: object, own_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(_nothing_chosen))
    session = Session(own_data, Settings(theme="light"))
    window = Window(session)
    window.show()
    for wish in (window.choose_card, partial(window.show_step, Step.ANSWER), window.show_home):
        wish()
    for early in (session.undo, session.redo, session.bring_back):
        early()
    assert session.standing is None
    session.start(a_plan("risk"))
    with waiting(session.changed):
        session.open_store()
    assert window.step is Step.ANSWER
    window.close()
    window.deleteLater()


def _nothing_chosen(*_given: object) -> tuple[str, str]:
    return "", ""


def test_the_last_assessment_is_continued_where_it_was_left(desk: Desk) -> None:
    desk.start("governance", "risk")
    desk.press("3", "\x1b")
    desk.session.go(desk.standing.asked[4])
    left = desk.standing.current
    desk.home()
    assert desk.reads("Huerta Unida, 2026")
    assert desk.reads("1 of 23 questions answered.")
    assert desk.reads("Under way")
    desk.click("Continue")
    assert desk.window.step is Step.ANSWER
    assert desk.standing.current == left


def test_a_finished_assessment_opens_its_results(desk: Desk) -> None:
    desk.sample()
    desk.home()
    desk.click("See the results")
    assert desk.window.step is Step.RESULTS


def test_an_assessment_is_copied_deleted_and_brought_back(desk: Desk) -> None:
    desk.start("risk")
    desk.home()
    menu_of(desk, 0, "Make a copy")
    assert len(desk.every(HomeLine)) == 2
    menu_of(desk, 0, "Delete")
    menu_of(desk, 0, "Delete")
    assert desk.reads("Your assessments will stand here")
    assert desk.reads("Deleted. Nothing is lost yet.")
    desk.click("Undo")
    assert len(desk.every(HomeLine)) == 1
    desk.press("Z", held=CTRL)
    assert len(desk.every(HomeLine)) == 2


def test_the_undo_of_a_deletion_never_takes_back_an_answer(desk: Desk) -> None:
    desk.start("risk")
    desk.home()
    menu_of(desk, 0, "Delete")
    desk.start("feedback")
    desk.press("4")
    desk.click("Undo")
    assert desk.standing.given == 1
    desk.home()
    assert len(desk.every(HomeLine)) == 2


def test_the_sample_is_offered_until_it_is_there(desk: Desk) -> None:
    with waiting(desk.session.changed):
        desk.click("Look around first")
    assert desk.window.step is Step.RESULTS
    desk.home()
    assert not desk.every(QAbstractButton, "Look around first")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_when_it_was_changed_is_said(sit: Sit, language: str) -> None:
    desk = sit(Settings(language, "light"))
    desk.start()
    desk.home()
    assert str(datetime.now(UTC).hour) in desk.shown()


def test_an_assessment_of_another_version_is_listed_and_refused_with_a_sentence(sit: Sit, own_data: Path) -> None:
    plan = replace(a_plan(), sections=(SectionId("risk"), SectionId("gardening")))
    other = replace(an_assessment(plan=plan), instrument_version="9.0.0")
    store = open_store(own_data)
    with store.work() as work:
        work.assessments.add(other)
    store.close()
    desk = sit()
    desk.session.open(other.id)
    assert desk.session.standing is None
    assert "9.0.0" in desk.refusals[-1]
