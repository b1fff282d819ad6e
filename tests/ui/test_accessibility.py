"""Everybody can use every page: names, roles, the way of Tab, sizes of targets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from adaptameter.domain.assessment import Mode
from adaptameter.domain.respondent import Group
from adaptameter.services import reporting
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.score_number import ScoreNumber
from tests.builders import a_plan, a_scorecard, english
from tests.screenshots_adviser import adviser
from tests.screenshots_year import year
from tests.ui.desk import Desk, heard, waiting

SMALLEST = 24


def home(desk: Desk, _folder: Path) -> None:
    desk.start()
    desk.home()


def prepare(desk: Desk, _folder: Path) -> None:
    desk.turn_to(Step.PREPARE)


def answer(desk: Desk, _folder: Path) -> None:
    desk.start()
    desk.press("3", Qt.Key.Key_Right, "2")
    for fold in desk.every(Fold):
        fold.unfold()


def reason(desk: Desk, _folder: Path) -> None:
    desk.start()
    indicators = desk.standing.instrument.indicators
    desk.session.go(next(one for one in desk.standing.asked if indicators[one].na_allowed))
    desk.press("N")


def locked(desk: Desk, _folder: Path) -> None:
    desk.sample()
    desk.turn_to(Step.ANSWER)


def results_hidden(desk: Desk, _folder: Path) -> None:
    desk.start("governance", "risk")
    desk.turn_to(Step.RESULTS)


def results(desk: Desk, _folder: Path) -> None:
    desk.sample()
    desk.turn_to(Step.RESULTS)


def why(desk: Desk, folder: Path) -> None:
    results(desk, folder)
    desk.every(ScoreNumber)[0].click()


def share(desk: Desk, _folder: Path) -> None:
    desk.sample()
    desk.turn_to(Step.SHARE)


def card(desk: Desk, folder: Path) -> None:
    file = reporting.export(a_scorecard(), english(), folder / "card", ("json",))[0]
    with waiting(desk.session.card_opened):
        desk.session.open_card(file)


def finder(desk: Desk, _folder: Path) -> None:
    desk.start()
    desk.window.search()


def help_(desk: Desk, _folder: Path) -> None:
    desk.window.show_help()


def alone(desk: Desk, _folder: Path) -> None:
    desk.session.start(a_plan("governance"), Mode.ALONE)
    desk.session.alone.add(Group.BOARD, "Ana", "1234", False)
    desk.session.alone.add(Group.BOARD, "", "", True)
    desk.session.alone.add(Group.STAFF, "", "", False)
    desk.turn_to(Step.ANSWER)


def alone_empty(desk: Desk, _folder: Path) -> None:
    desk.session.start(a_plan("governance"), Mode.ALONE)
    desk.turn_to(Step.ANSWER)


def seated(desk: Desk, _folder: Path) -> None:
    alone(desk, _folder)
    desk.session.alone.sit(desk.standing.assessment.respondents[0].id, "1234")
    desk.settle()
    desk.press("3")
    desk.every(QAbstractButton, "Record named")[0].click()


def pin(desk: Desk, _folder: Path) -> None:
    alone(desk, _folder)
    desk.click("Sit down: \u2068Ana")


def in_the_year(name: str) -> Callable[[Desk, Path], None]:
    """The page of this picture in a board's year."""

    def page(desk: Desk, _folder: Path) -> None:
        next(shot for shot, _ in year(desk) if shot == name)

    page.__name__ = name
    return page


YEAR: tuple[str, ...] = (
    "agree-before",
    "agree-list",
    "agree-question",
    "agree-guards",
    "agree-closing",
    "agree-locked",
)
YEAR += ("check", "plan-empty", "plan", "sign-ready", "signed", "years", "plan-second-year", "closed-year")


def at_the_desk(name: str) -> Callable[[Desk, Path], None]:
    """The page of this picture at an adviser's desk."""

    def page(desk: Desk, _folder: Path) -> None:
        next(shot for shot, _ in adviser(desk) if shot == name)

    page.__name__ = name
    return page


ADVISER: tuple[str, ...] = (
    "library-empty",
    "library-taken-in",
    "library",
    "heatmap",
    "card-of-the-library",
    "compare-sides",
    "compare-time",
    "compare-time-2",
    "compare-spread",
    "compare-musts",
    "save-what-is-seen",
    "region",
)
PAGES = [
    alone,
    alone_empty,
    seated,
    pin,
    home,
    prepare,
    answer,
    reason,
    locked,
    results_hidden,
    results,
    why,
    share,
    card,
    finder,
    help_,
    *(in_the_year(name) for name in YEAR),
    *(at_the_desk(name) for name in ADVISER),
]


@pytest.fixture
def flashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was shown before it had a place: a window of its own for a moment, that takes the focus away."""
    found: list[str] = []
    show = QWidget.setVisible

    def watch(self: QWidget, visible: bool) -> None:
        if visible and self.parentWidget() is None:
            found.append(repr(self))
        show(self, visible)

    monkeypatch.setattr(QWidget, "setVisible", watch)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.__name__))
def test_everybody_can_use(page: Callable[[Desk, Path], None], desk: Desk, tmp_path: Path, flashed: list[str]) -> None:
    """Every page is opened once, as it is used: to come to some of them takes a whole year."""
    page(desk, tmp_path)
    desk.rest()
    assert flashed == []
    every_control_has_a_name_and_a_role(desk)
    every_icon_has_a_name(desk)
    every_target_is_large_enough(desk)
    tab_comes_to_everything_and_is_never_trapped(desk)
    shift_and_tab_walk_back(desk)


def _front(desk: Desk) -> QWidget:
    return QApplication.activeWindow() or desk.window


def _stops(desk: Desk) -> list[QWidget]:
    """Everything that Tab should come to."""
    every = _front(desk).findChildren(QWidget)
    return [
        one
        for one in every
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _is_inside(one)
    ]


def _is_inside(widget: QWidget) -> bool:
    """The field inside a number field, the list inside a list to choose from."""
    return isinstance(widget.parentWidget(), QSpinBox) or widget.objectName() == "qt_spinbox_lineedit"


def every_control_has_a_name_and_a_role(page: Desk) -> None:
    controls = [
        one
        for one in _front(page).findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_inside(one)
    ]
    assert controls
    for one in controls:
        interface = QAccessible.queryAccessibleInterface(one)
        assert interface is not None
        assert heard(one).strip(), f"{one} has no name"
        if not isinstance(one, QAbstractScrollArea):
            assert interface.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), f"{one} has no role"


def every_icon_has_a_name(page: Desk) -> None:
    nameless = [one for one in page.every(QAbstractButton) if not one.text().strip() and not heard(one).strip()]
    assert nameless == []


def tab_comes_to_everything_and_is_never_trapped(page: Desk) -> None:
    wanted = set(_stops(page))
    reached: list[QWidget] = []
    for _ in range(3 * len(wanted) + 10):
        page.press(Qt.Key.Key_Tab)
        focus = page.focus
        assert focus is not None
        assert focus.isVisible(), f"Tab stops at {heard(focus)}, which is out of sight"
        reached.append(focus)
    missed = {one for one in wanted if one not in reached and not _holds(reached, one)}
    assert not missed, [f"{type(one).__name__} {heard(one)}" for one in missed]
    assert reached[-1] is not reached[-2], "Tab leaves every field"


def _holds(reached: list[QWidget], container: QWidget) -> bool:
    return any(container.isAncestorOf(one) or one.focusProxy() is container for one in reached)


def shift_and_tab_walk_back(page: Desk) -> None:
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    here = page.focus
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Backtab, held=Qt.KeyboardModifier.ShiftModifier)
    assert page.focus is here


def test_the_help_is_scrolled_by_keyboard(desk: Desk) -> None:
    help_(desk, Path())
    desk.settle()
    area = next(one for one in _front(desk).findChildren(QAbstractScrollArea) if one.isVisible())
    desk.press(Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    desk.press(Qt.Key.Key_Return)
    assert not isinstance(QApplication.activeWindow(), QDialog)


def every_target_is_large_enough(page: Desk) -> None:
    small = [
        f"{type(one).__name__} {heard(one)}: {one.width()}×{one.height()}"
        for one in (*page.every(QAbstractButton), *page.every(QLineEdit), *page.every(QPlainTextEdit))
        if not _is_inside(one) and min(one.width(), one.height()) < SMALLEST
    ]
    assert small == []
