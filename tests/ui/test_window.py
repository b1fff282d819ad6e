"""The window: pages, keys, looks, what is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from adaptameter.domain.assessment import Mode
from adaptameter.domain.respondent import Group
from adaptameter.services import reporting
from adaptameter.system import settings as kept
from adaptameter.system.settings import Settings
from adaptameter.ui import theme
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.pages.card_view import CardView
from adaptameter.ui.pages.home import HomePage
from adaptameter.ui.widgets.score_number import ScoreNumber
from adaptameter.ui.widgets.toast import Toast
from tests.builders import a_plan, a_scorecard, english
from tests.screenshots_year import year
from tests.ui.desk import ALT, CTRL, Desk, waiting
from tests.ui.fit import misfits

Sit = Callable[..., Desk]
STEPS = [step for step in Step if step is not Step.AGREE]
"""The path of an assessment that is answered on one sheet."""


def card_file(folder: Path) -> Path:
    return reporting.export(a_scorecard(), english(), folder, ("json",))[0]


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_alt_and_a_number_go_to_a_step(desk: Desk, number: int) -> None:
    desk.start()
    desk.press(str(number), held=ALT)
    assert desk.window.step is STEPS[number - 1]
    assert desk.page(STEPS[number - 1]).isVisible()


def test_only_preparing_needs_no_assessment(desk: Desk) -> None:
    for number in "432":
        desk.press(number, held=ALT)
    assert desk.window.step is None
    desk.press("1", held=ALT)
    assert desk.window.step is Step.PREPARE


def test_alt_home_leads_to_the_first_page(desk: Desk) -> None:
    desk.start()
    desk.press(Qt.Key.Key_Home, held=ALT)
    assert desk.session.standing is None
    assert desk.one(HomePage).isVisible()


def test_a_refusal_is_told_as_a_sentence(desk: Desk) -> None:
    desk.start()
    desk.press("Z", held=CTRL)
    assert desk.one(Toast).accessibleName() == "There is nothing to undo."


@pytest.mark.parametrize("by", [CTRL, CTRL | Qt.KeyboardModifier.ShiftModifier])
def test_undo_and_redo_by_key(desk: Desk, by: Qt.KeyboardModifier) -> None:
    desk.start()
    first = desk.standing.current
    desk.press("3")
    desk.press("Z", held=CTRL)
    assert not desk.standing.assessment.sheet[first].is_given
    desk.press("Y" if by == CTRL else "Z", held=by)
    assert desk.standing.assessment.sheet[first].level == 3


def test_results_are_nowhere_to_be_seen_before_a_section_is_locked(desk: Desk) -> None:
    desk.answer_all(level="4")
    for step in STEPS:
        desk.turn_to(step)
        assert desk.every(ScoreNumber) == []
    section = desk.section.id
    desk.session.lock(section)
    number = str(desk.standing.profile.sections[0].display)
    desk.session.undo()
    for step in STEPS:
        desk.turn_to(step)
        assert number not in desk.shown().split()
    desk.session.lock(section)
    desk.turn_to(Step.RESULTS)
    assert any(number in one.accessibleName() for one in desk.every(ScoreNumber))


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_theme_is_worn_at_once_and_the_page_stays(desk: Desk, choice: theme.ThemeName) -> None:
    desk.start()
    page = desk.page(Step.ANSWER)
    desk.session.change_settings(Settings("en", choice))
    assert theme.look().theme.name == choice
    assert desk.page(Step.ANSWER) is page


def test_the_window_follows_the_desktop_when_asked_to(sit: Sit) -> None:
    hints = QGuiApplication.styleHints()
    desk = sit(Settings("en", "system"))
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        desk.settle()
        assert theme.look().theme == theme.chosen("system")
    finally:
        hints.unsetColorScheme()


def test_larger_and_smaller_text_by_key_keep_the_question(desk: Desk, own_data: Path) -> None:
    desk.start()
    desk.session.go(desk.standing.asked[3])
    here = desk.standing.current
    for _ in range(6):
        desk.press("+", held=CTRL)
    assert theme.look().scale == 2.0
    assert (desk.window.step, desk.standing.current) == (Step.ANSWER, here)
    assert kept.load(own_data).text_scale == 2.0
    for _ in range(6):
        desk.press("-", held=CTRL)
    assert theme.look().scale == 1.0


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "ar", "es"])
def test_no_page_is_cut_or_wider_than_the_window(sit: Sit, language: str, scale: float) -> None:
    desk = sit(Settings(language, "light", scale))
    found = misfits(desk.window)
    desk.sample()
    for step in STEPS:
        desk.turn_to(step)
        if step is Step.SHARE:
            with waiting(desk.session.signing.leaving):
                desk.session.signing.preview()
        for _ in range(3):  # sizes that follow sizes take more than one turn
            desk.settle()
        found += [f"{step.value}: {why}" for why in misfits(desk.window)]
    desk.home()
    found += misfits(desk.window)
    assert found == []
    assert desk.window.width() == 1366


def test_a_scorecard_that_was_sent_is_shown_and_closed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = card_file(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_given: (str(file), "")))
    with waiting(desk.session.card_opened):
        desk.press("O", held=CTRL)
    desk.settle()
    assert desk.one(CardView).isVisible()
    desk.click("Close this scorecard")
    assert not desk.window.findChildren(CardView)
    assert desk.one(HomePage).isVisible()


def test_an_opened_scorecard_stays_open_in_another_language(desk: Desk, tmp_path: Path) -> None:
    with waiting(desk.session.card_opened):
        desk.session.open_card(card_file(tmp_path))
    desk.session.change_settings(Settings("ar", "light"))
    desk.settle()
    assert len(desk.window.findChildren(CardView)) == 1
    assert desk.one(CardView).isVisible()


def test_a_scorecard_beside_an_open_assessment_leaves_it_alone(desk: Desk, tmp_path: Path) -> None:
    desk.start()
    desk.press("3")
    with waiting(desk.session.card_opened):
        desk.session.open_card(card_file(tmp_path))
    assert not desk.reads("Huerta Unida 2026")
    desk.press("Z", held=CTRL)
    assert desk.one(CardView).isVisible()
    desk.press("2", held=ALT)
    assert desk.window.step is Step.ANSWER
    assert not desk.window.findChildren(CardView)


@pytest.mark.parametrize("key", ["K", "F1"])
def test_search_and_help_close_with_escape_and_leave_nothing_behind(desk: Desk, key: str) -> None:
    desk.start()
    for _ in range(3):
        if key == "K":
            desk.press("K", held=CTRL)
        else:
            desk.press(Qt.Key.Key_F1)
        assert isinstance(QApplication.activeWindow(), QDialog)
        desk.press(Qt.Key.Key_Escape)
        desk.window.activateWindow()
        desk.settle()
    assert not desk.window.findChildren(QDialog)


@pytest.mark.parametrize("to", ["home", "card"])
@pytest.mark.parametrize("step", [Step.PREPARE, Step.ANSWER])
def test_a_page_that_saves_while_it_is_left_is_left(desk: Desk, tmp_path: Path, step: Step, to: str) -> None:
    desk.start()
    desk.turn_to(step)
    fields = {Step.PREPARE: "Organisation", Step.ANSWER: "Title and place"}
    field = desk.one(QLineEdit, fields[step])
    field.setFocus()
    field.clear()
    desk.write("Milpa")
    if to == "home":
        desk.press(Qt.Key.Key_Home, held=ALT)
        assert desk.one(HomePage).isVisible()
    else:
        with waiting(desk.session.card_opened):
            desk.session.open_card(card_file(tmp_path))
        desk.settle()
        assert desk.one(CardView).isVisible()
    assert desk.window.step is None
    desk.session.open(desk.session._at_home.assessing.every()[0].assessment.id)
    plan, sheet = desk.standing.assessment.plan, desk.standing.assessment.sheet
    assert "Milpa" in (plan.organisation.name, sheet[desk.standing.current].shown_by)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_widget_is_left_without_a_home(sit: Sit, scale: float) -> None:
    """Python would delete it at any moment."""
    before = set(QApplication.topLevelWidgets())
    desk = sit(Settings("en", "light", scale))
    desk.answer_all()
    for step in STEPS:
        desk.turn_to(step)
    for _ in year(desk):
        windows = {one for one in QApplication.topLevelWidgets() if one.parent() is None}
        assert windows - before == {desk.window}


def test_closing_and_opening_again_finds_everything(desk: Desk, sit: Sit) -> None:
    desk.start("governance", "risk")
    desk.press("3", Qt.Key.Key_Right, "2", Qt.Key.Key_Right)
    here, given = desk.standing.current, desk.standing.given
    desk.close()
    again = sit()
    again.click("Continue")
    assert (again.standing.current, again.standing.given) == (here, given)


def test_home_is_home_while_somebody_sits_here_and_looks_at_a_card(desk: Desk, tmp_path: Path) -> None:
    file = card_file(tmp_path)
    desk.session.start(a_plan("governance"), Mode.ALONE)
    desk.session.alone.add(Group.BOARD, "Ana", "", False)
    desk.session.alone.sit(desk.standing.assessment.respondents[0].id, "")
    desk.settle()
    assert desk.standing.seat is not None
    with waiting(desk.session.card_opened):
        desk.session.open_card(file)
    desk.home()
    assert (desk.window.step, desk.session.standing) == (None, None)
    assert desk.reads("For an adviser")
