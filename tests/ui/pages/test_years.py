"""The results over the years: what can be shown first, how sure a change is, last year seen from today."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.sheet import Sheet
from adaptameter.ui import theme
from adaptameter.ui.pages.results import ResultsPage
from adaptameter.ui.pages.years_section import SectionYears
from adaptameter.ui.pages.years_view import YearsView
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.step_row import StepRow
from tests.builders import a_plan, a_sheet
from tests.ui.fit import misfits

BEFORE = a_sheet(3, 3, GOV_03=1, RSK_07=0)
AFTER = a_sheet(3, 3, GOV_03=3, FBK_07=0)


def year(session: Session, when: int, sheet: Sheet) -> None:
    """A year in which three sections are locked; it is open afterwards."""
    plan = a_plan("governance", "risk", "feedback", year=when)
    session.do(lambda house: house.assessing.start(plan, sheet=sheet))


@pytest.fixture
def board(session: Session) -> Session:
    """A board with two years; one question rose, one must-have came, one went."""
    year(session, 2025, BEFORE)
    year(session, 2026, AFTER)
    return session


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = (1150, 712)) -> ResultsPage:
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitSignal(session.years.looked):
        page.show()
        page.activateWindow()
    QApplication.processEvents()
    return page


def over_the_years(qtbot: QtBot, session: Session, size: tuple[int, int] = (1150, 712)) -> ResultsPage:
    page = shown(qtbot, session, size)
    radio(page, "Over the years").click()
    QApplication.processEvents()
    return page


def radio(widget: QWidget, name: str) -> QRadioButton:
    return next(one for one in widget.findChildren(QRadioButton) if one.accessibleName() == name and one.isVisible())


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Paragraph) if one.isVisible())


def section(page: ResultsPage, name: str) -> SectionYears:
    return next(one for one in page.findChildren(SectionYears) if name in words(one).splitlines()[0])


def unfolded(page: ResultsPage, name: str, title: str) -> SectionYears:
    card = section(page, name)
    for fold in card.findChildren(Fold):
        if fold.findChildren(QAbstractButton)[0].accessibleName().startswith(title):
            fold.unfold()
    QApplication.processEvents()
    return card


def test_a_first_year_says_that_there_will_be_a_second(qtbot: QtBot, session: Session) -> None:
    year(session, 2026, AFTER)
    page = shown(qtbot, session)
    assert "Next year you will see here what changed." in words(page)
    assert not any(one.accessibleName() == "Over the years" and one.isVisible() for one in page.findChildren(QWidget))


def test_the_steps_come_before_every_number(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    step, other = page.findChildren(StepRow)
    title = board.words.texts.title(IndicatorId("GOV-03"))
    assert f"GOV-03\u2069 {title}" in words(step)
    assert "From 1 to 3. Record opened." in words(step)
    assert "From 0 to 3." in words(other)
    tops = [card.mapTo(page, card.rect().topLeft()).y() for card in page.findChildren(SectionYears)]
    assert step.mapTo(page, step.rect().topLeft()).y() < min(tops)


def test_a_section_says_how_sure_its_change_is(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    said = words(section(page, "Governance"))
    assert "Within normal variation: about the same." in said
    assert "±" in said
    assert "Compared on all 12 questions." in said


def test_limits_that_came_and_went_are_told_as_events(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    assert "The must-have \u2068RSK-07\u2069 no longer limits this section." in words(section(page, "Risk"))
    assert "The must-have \u2068FBK-07\u2069 now limits this section to 49 points." in words(section(page, "Feedback"))


def test_why_is_told_year_by_year(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    said = words(unfolded(page, "Governance", "Why?"))
    assert "Questions that went up: 1. Questions that went down: 0." in said
    assert "2025: " in said
    assert "About 8 times in 10 it lies from" in said


def test_the_line_is_read_in_words(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    picture = section(page, "Governance").findChildren(PictureView)[0]
    heard = QAccessible.queryAccessibleInterface(picture)
    assert heard.text(QAccessible.Text.Name) == "Governance"
    assert "2025: " in heard.text(QAccessible.Text.Description)


def test_nothing_of_last_year_is_shown_before_the_lock(qtbot: QtBot, board: Session) -> None:
    board.reopen("risk", "to look again")
    page = over_the_years(qtbot, board)
    names = [words(card).splitlines()[0] for card in page.findChildren(SectionYears)]
    assert "Risk" not in names
    assert "Nothing of earlier years is shown until they are" in words(page)
    assert "RSK-07" not in words(page)


def test_everything_opened_again_leads_back_to_this_year(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    for one in ("governance", "risk", "feedback"):
        board.reopen(one, "to start over")
    QApplication.processEvents()
    assert not page.findChildren(YearsView)[0].isVisible()
    assert "Results stay hidden until a section is locked" in words(page)


def test_last_year_is_seen_from_today_beside_the_headline(qtbot: QtBot, board: Session) -> None:
    page = over_the_years(qtbot, board)
    card = unfolded(page, "Governance", "Knowing what we know now, 2025 was really")
    margin = words(card).splitlines()[2]
    chosen = [one for one in card.findChildren(QRadioButton) if one.accessibleName() == "1 Starting"]
    with qtbot.waitSignal(board.years.looked):
        chosen[0].setFocus()
        QTest.keyClick(chosen[0], Qt.Key.Key_Space)
    QApplication.processEvents()
    assert board.standing is not None
    assert board.standing.assessment.record.then == {IndicatorId("GOV-01"): 1}
    assert "Seen from today: \u2068+50\u2069 instead of \u20680\u2069 points" in words(card)
    assert words(card).splitlines()[2] == margin
    assert chosen[0].hasFocus()
    back = next(one for one in card.findChildren(QRadioButton) if one.accessibleName() == "Not looked at again")
    with qtbot.waitSignal(board.years.looked):
        back.click()
    QApplication.processEvents()
    assert "Seen from today" not in words(card)


def test_a_board_that_agrees_is_led_to_where_it_agrees(qtbot: QtBot, session: Session) -> None:
    session.start(a_plan("governance"), Mode.ALONE)
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    assert "the board agrees first, and locks a section" in words(page)
    go = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == "Go to Agree")
    with qtbot.waitSignal(page.agree_wanted):
        go.click()
    agree = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == "Agree")
    with qtbot.waitSignal(page.agree_wanted):
        agree.click()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_nothing_is_cut(qtbot: QtBot, qapp: QApplication, board: Session, scale: float, right_to_left: bool) -> None:
    theme.apply(qapp, theme.read("light"), scale, right_to_left)
    page = over_the_years(qtbot, board, (1100, 600))
    for fold in section(page, "Risk").findChildren(Fold):
        fold.unfold()
    for _ in range(20):  # sizes that follow sizes take more than one turn
        QApplication.processEvents()
    assert misfits(page) == []
    theme.apply(qapp, theme.read("light"))
