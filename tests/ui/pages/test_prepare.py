"""The page on which an assessment is prepared."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from adaptameter.domain.assessment import Mode
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from tests.ui.desk import CTRL, Desk

Sit = Callable[..., Desk]


def name(desk: Desk) -> QLineEdit:
    return desk.one(QLineEdit, "Organisation")


def test_a_name_is_all_that_is_needed(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    assert name(desk).hasFocus()
    desk.write("Huerta Unida")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.step is Step.ANSWER
    plan = desk.standing.assessment.plan
    assert plan.organisation.name == "Huerta Unida"
    assert len(plan.sections) == 4


def test_each_alone_first_is_what_is_recommended(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    desk.write("Huerta Unida")
    assert desk.one(ChoiceRow, "Each alone first, then together (recommended)").isChecked()
    desk.press(Qt.Key.Key_Return)
    assert desk.standing.assessment.mode is Mode.ALONE


def test_one_sheet_can_be_chosen_and_does_not_change_afterwards(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    desk.write("Huerta Unida")
    desk.click("Together, on one sheet")
    desk.press(Qt.Key.Key_Return)
    assert desk.standing.assessment.mode is Mode.SCREEN
    desk.turn_to(Step.PREPARE)
    assert not desk.every(ChoiceRow)
    assert desk.reads("Together, on one sheet", desk.page(Step.PREPARE))
    assert desk.reads("This cannot change now")


def test_what_is_missing_is_said_on_the_page_and_nothing_is_begun(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.step is Step.PREPARE
    assert desk.reads("Please write the name of the organisation.", desk.page(Step.PREPARE))
    desk.write("Huerta")
    for box in desk.every(QCheckBox):
        box.setChecked(False)
    desk.press(Qt.Key.Key_Return)
    assert desk.reads("Please choose at least one section.", desk.page(Step.PREPARE))
    assert desk.session.standing is None


def test_every_field_is_kept_in_the_plan(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    desk.write("Huerta")
    country = desk.one(QComboBox, "Country")
    country.setCurrentIndex(country.findData("GT"))
    desk.one(QSpinBox, "Year").setValue(2027)
    band = desk.every(QComboBox)[-1]
    band.setCurrentIndex(1)
    desk.every(QCheckBox, "Adaptivity")[0].click()
    desk.click("Start answering")
    plan = desk.standing.assessment.plan
    assert (plan.organisation.country, plan.year, len(plan.sections)) == ("GT", 2027, 5)
    assert list(plan.organisation.bands.values()) == [(band.currentData(),)]


def test_a_change_of_an_open_assessment_is_saved_at_once(desk: Desk) -> None:
    desk.start("governance")
    desk.turn_to(Step.PREPARE)
    desk.every(QCheckBox, "Risk")[0].click()
    assert desk.standing.total == 23
    name(desk).setFocus()
    name(desk).selectAll()
    desk.write("Milpa")
    desk.press(Qt.Key.Key_Tab)
    assert desk.standing.assessment.plan.organisation.name == "Milpa"
    desk.click("Go on answering")
    assert desk.window.step is Step.ANSWER


def test_the_fields_follow_what_is_taken_back(desk: Desk) -> None:
    desk.start("governance")
    desk.turn_to(Step.PREPARE)
    box = desk.every(QCheckBox, "Risk")[0]
    box.setFocus()
    desk.press(" ")
    assert desk.standing.total == 23
    desk.press("Z", held=CTRL)
    assert not box.isChecked()
    assert desk.standing.total == 12


@pytest.mark.parametrize("settings", [Settings("ar", "light"), Settings("en", "light", 1.5), Settings("en", "dark")])
def test_what_was_typed_survives_another_look(desk: Desk, settings: Settings) -> None:
    desk.turn_to(Step.PREPARE)
    desk.write("Huerta")
    desk.every(ChoiceRow)[1].click()
    desk.session.change_settings(settings)
    desk.settle()
    assert desk.every(QLineEdit)[0].text() == "Huerta"
    assert desk.every(ChoiceRow)[1].isChecked()


def test_what_was_typed_is_found_again_after_a_look_at_the_first_page(desk: Desk) -> None:
    desk.turn_to(Step.PREPARE)
    desk.write("Huerta")
    desk.click("To the first page")
    desk.turn_to(Step.PREPARE)
    assert name(desk).text() == "Huerta"
    desk.press(Qt.Key.Key_Return)
    desk.home()
    desk.click("New assessment")
    assert name(desk).text() == "", "it was begun, so the next one is empty"


def test_a_typed_name_of_an_open_assessment_survives_another_language(desk: Desk) -> None:
    desk.start()
    desk.turn_to(Step.PREPARE)
    name(desk).selectAll()
    desk.write("Milpa")
    desk.session.change_settings(Settings("ar", "light"))
    desk.settle()
    assert desk.standing.assessment.plan.organisation.name == "Milpa"


def test_a_draft_translation_is_called_a_draft(sit: Sit) -> None:
    desk = sit()
    desk.turn_to(Step.PREPARE)
    assert not desk.reads("A draft translation")
    language = desk.one(QComboBox, "Language of the questions")
    language.setFocus()
    language.setCurrentIndex(language.findData("ar"))
    language.activated.emit(language.currentIndex())
    QTest.qWait(1)
    assert desk.session.settings.language == "ar", "the window speaks the language of the questions"
    assert desk.reads("ترجمة مسوّدة")
