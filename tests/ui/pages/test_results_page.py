"""The page of results: what is seen, what is hidden, and that every number can be asked why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import SectionId
from adaptameter.ui import theme
from adaptameter.ui.pages.results import ResultsPage
from adaptameter.ui.pages.results_reopen import ReopenForm
from adaptameter.ui.pages.why import WhyPanel
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.indicator_row import IndicatorRow
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.score_number import ScoreNumber
from adaptameter.ui.widgets.value_rows import SmallNumber
from tests.builders import a_plan, a_sheet

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ProgressBar,
}


@pytest.fixture
def sample(session: Session) -> Session:
    """A board that locked its four sections; a must-have that nobody knows holds one of them back."""
    session.do(lambda house: house.assessing.start(a_plan(), sheet=a_sheet(2, 2, FBK_07="DK")))
    return session


def shown(qtbot: QtBot, session: Session, width: int = 1150) -> ResultsPage:
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(width, 712)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def numbers(page: QWidget) -> list[ScoreNumber]:
    return [one for one in page.findChildren(ScoreNumber) if one.isVisible()]


def panel(page: QWidget) -> WhyPanel:
    return page.findChildren(WhyPanel)[0]


def button(widget: QWidget, name: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.accessibleName() == name and one.isVisible())


def place(session: Session) -> str | None:
    return session.standing.assessment.position if session.standing else None


def press(widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_every_locked_section_has_its_number_and_there_is_no_other(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    assert sample.standing is not None
    sections = sample.standing.profile.sections
    names = [sample.words.texts.section(section.section) for section in sections]
    assert [one.accessibleName().split(":")[0] for one in numbers(page)] == names
    for section, number in zip(sections, numbers(page), strict=True):
        assert f" {section.display} " in number.accessibleName()


def test_the_wall_is_said_in_words(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    assert "One must-have holds Feedback and complaints back." in words(page)
    assert "FBK-07 Serious complaints in confidence" in words(page)
    assert "First step: find out." in words(page)


def test_a_number_answers_why_and_gets_the_focus_back(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    held = numbers(page)[3]
    press(held)
    assert panel(page).isVisible()
    said = words(panel(page))
    assert "Why 49?" in said
    assert "50, held at 49 because FBK-07 is not known." in said
    assert len(panel(page).findChildren(IndicatorRow)) == 12
    focus = QApplication.focusWidget()
    assert focus is not None
    assert panel(page).isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not panel(page).isVisible()
    assert held.hasFocus()


def test_a_value_answers_why(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    asked = page.findChildren(SmallNumber)[0]
    press(asked)
    assert sample.standing is not None
    value = sample.standing.profile.values[0]
    assert f"The mean of {value.answered} core answers that carry this value: 50." in words(panel(page))
    QTest.keyClick(panel(page), Qt.Key.Key_Escape)
    assert asked.hasFocus()


def test_an_answer_in_the_panel_leads_to_its_question(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    press(numbers(page)[0])
    with qtbot.waitSignal(page.answer_wanted):
        panel(page).findChildren(IndicatorRow)[4].click()
    assert place(sample) == "GOV-05"


def test_a_section_is_opened_again_with_a_reason_only(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    press(numbers(page)[1])
    form = panel(page).findChildren(ReopenForm)[-1]
    button(form, "Open the section again").click()
    assert "A reason is needed. It stays in your records." in words(form)
    form.findChildren(QLineEdit)[0].setText("RSK-02 was misread")
    with qtbot.waitSignal(sample.changed):
        button(form, "Open the section again").click()
    QApplication.processEvents()
    assert not panel(page).isVisible()
    assert len(numbers(page)) == 3
    assert sample.standing is not None
    assert sample.standing.assessment.locks[SectionId("risk")].reopened == ("RSK-02 was misread",)


def test_a_hidden_section_says_what_is_missing_and_leads_there(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    sample.reopen("risk", "a question was left")
    sample.answer("RSK-02", Answer(State.SKIPPED))
    QApplication.processEvents()
    assert "still open" in words(page)
    with qtbot.waitSignal(page.answer_wanted):
        button(page, "Answer").click()
    assert place(sample) == "RSK-02"


def test_a_section_without_open_questions_is_locked_here(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    sample.reopen("risk", "to look again")
    QApplication.processEvents()
    with qtbot.waitSignal(sample.changed):
        button(page, "Lock and see").click()
    QApplication.processEvents()
    assert len(numbers(page)) == 4


def test_nothing_locked_is_an_empty_page_with_one_next_step(qtbot: QtBot, sample: Session) -> None:
    assert sample.standing is not None
    for section in sample.standing.sections:
        sample.reopen(section.id, "to start over")
    page = shown(qtbot, sample)
    assert not numbers(page)
    first = sample.words.texts.section(sample.standing.sections[0].id)
    with qtbot.waitSignal(sample.changed):
        button(page.findChildren(EmptyState)[0], f"Lock {first}").click()
    QApplication.processEvents()
    assert len(numbers(page)) == 1


def test_a_page_out_of_sight_waits_until_it_is_seen(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    page.hide()
    sample.reopen("risk", "to look again")
    assert len(page.findChildren(ScoreNumber)) >= 4
    page.show()
    QApplication.processEvents()
    assert len(numbers(page)) == 3


def test_the_radar_carries_the_same_numbers(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    before = [one.accessibleName() for one in numbers(page)]
    next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Radar").click()  # type: ignore[attr-defined]  # a segment
    QApplication.processEvents()
    assert [one.accessibleName() for one in numbers(page)] == before
    press(numbers(page)[3])
    assert "Why 49?" in words(panel(page))


def test_tab_goes_through_the_page_as_it_is_read(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    sample.reopen("risk", "to look again")
    sample.go("GOV-02")
    QApplication.processEvents()
    press(numbers(page)[0])
    page.activateWindow()
    numbers(page)[0].setFocus()
    kinds: list[str] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        kinds.append(type(focus).__name__)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    runs = [kind for place, kind in enumerate(kinds) if place == 0 or kinds[place - 1] != kind]
    around = ["ScoreNumber", "IndicatorRow", "SmallNumber", "Button", "IconButton", "IndicatorRow", "QLineEdit"]
    assert runs[:7] == around
    assert runs[7:10] == ["Button", "Segment", "ScoreNumber"]


def test_every_control_has_a_name(qtbot: QtBot, sample: Session) -> None:
    page = shown(qtbot, sample)
    sample.reopen("risk", "to look again")
    press(numbers(page)[0])
    for widget in page.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if widget.isVisible() and interface.role() in CONTROLS:
            assert interface.text(QAccessible.Text.Name), type(widget).__name__


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, qapp: QApplication, sample: Session, scale: float, right_to_left: bool
) -> None:
    theme.apply(qapp, theme.read("light"), scale, right_to_left)
    page = shown(qtbot, sample, 900)
    sample.reopen("risk", "to look again")
    QApplication.processEvents()
    for number in [*numbers(page), *page.findChildren(IndicatorRow)]:
        if number.isVisible():
            left = number.mapTo(page, number.rect().topLeft()).x()
            assert left >= 0
            assert left + number.width() <= page.width()


def test_the_axis_runs_from_the_right_in_a_right_to_left_window(
    qtbot: QtBot, qapp: QApplication, sample: Session
) -> None:
    theme.apply(qapp, theme.read("light"), 1.0, True)
    page = shown(qtbot, sample)
    number = numbers(page)[0]
    assert number.mapTo(page, number.rect().topLeft()).x() < page.width() / 2
    theme.apply(qapp, theme.read("light"))
