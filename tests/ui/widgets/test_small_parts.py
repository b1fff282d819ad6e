"""Each small widget: what it says, what it does, and that it grows with the text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import theme
from adaptameter.ui.widgets.action_card import ActionCard
from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.list_view import ListView
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.number_field import NumberField
from adaptameter.ui.widgets.pips import Pips
from adaptameter.ui.widgets.rail_step import RailSection, RailStep
from adaptameter.ui.widgets.score_number import ScoreNumber
from adaptameter.ui.widgets.toast import Toast

Heard = Callable[[QWidget], QAccessibleInterface]
Show = Callable[[QWidget], QWidget]
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def _score() -> ScoreNumber:
    number = ScoreNumber()
    number.show_score("68", "Taking shape")
    return number


def _section() -> RailSection:
    section = RailSection("Governance")
    section.show_state("now", "3/12")
    return section


BUTTONS: list[Callable[[], QAbstractButton]] = [
    *(lambda kind=kind: Button("Next", kind, "arrow-right", "trailing") for kind in ("plain", "primary", "quiet")),
    *(lambda kind=kind: Button("Next", kind) for kind in ("link", "chip", "danger")),
    lambda: IconButton("moon", "Dark theme"),
    lambda: RailStep(2, "Answer"),
    _section,
    lambda: ActionCard("plus", "New assessment", "for this board"),
    _score,
]


@pytest.mark.parametrize("make", BUTTONS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_button_has_a_name_a_key_and_a_fair_size(
    show: Show, qtbot: QtBot, qapp: QApplication, heard: Heard, make: Callable[[], QAbstractButton], scale: float
) -> None:
    theme.apply(qapp, theme.read("light"), scale)
    button = make()
    show(button)
    interface = heard(button)
    assert interface.text(NAME)
    assert interface.role() == QAccessible.Role.Button
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24 * (1 if scale == 1 else 1.3)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("make", BUTTONS)
def test_every_button_is_painted_in_every_look(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QAbstractButton]
) -> None:
    button = make()
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    seen = []
    for name in ("light", "dark", "contrast"):
        theme.apply(qapp, theme.read(name), right_to_left=name == "dark")
        seen.append(button.grab().toImage())
    assert seen[0] != seen[1] != seen[2]


def test_an_ampersand_is_no_shortcut(qtbot: QtBot, heard: Heard) -> None:
    button = Button("Sign & share")
    qtbot.addWidget(button)
    assert button.text() == "Sign && share"
    assert heard(button).text(NAME) == "Sign & share"
    assert button.shortcut().isEmpty()


def test_a_trailing_icon_stays_behind_the_words(qtbot: QtBot, qapp: QApplication) -> None:
    button = Button("Next", "primary", "arrow-right", "trailing")
    qtbot.addWidget(button)
    assert button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    theme.apply(qapp, theme.read("light"), right_to_left=True)
    assert button.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_step_says_where_it_stands(qtbot: QtBot, heard: Heard) -> None:
    step = RailStep(2, "Answer")
    qtbot.addWidget(step)
    said = []
    for state, note in (("now", "57 %"), ("done", ""), ("locked", ""), ("open", "")):
        step.show_state(state, note)  # type: ignore[arg-type]  # the four states
        said.append(heard(step).text(DESCRIPTION))
    assert said == ["you are here, 57 %", "done", "locked", ""]


def test_own_words_follow_the_language(qtbot: QtBot, qapp: QApplication, heard: Heard) -> None:
    class Loud(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
            return f"¡{source}"

    step, number, fold, window = RailStep(2, "Answer"), _score(), Fold("More", QLabel("x")), QWidget()
    toast = Toast(window)
    for widget in (step, number, fold, window):
        qtbot.addWidget(widget)
    step.show_state("done")
    loud = Loud()
    qapp.installTranslator(loud)
    try:
        qapp.processEvents()
        assert heard(step).text(DESCRIPTION) == "¡done"
        assert heard(number).text(NAME).startswith("¡")
        assert heard(fold.findChildren(Button)[0]).text(DESCRIPTION) == "¡folded"
        assert heard(toast.findChildren(IconButton)[0]).text(NAME) == "¡Close this message"
    finally:
        qapp.removeTranslator(loud)


def test_a_long_step_wraps(qtbot: QtBot) -> None:
    short, long = RailStep(7, "Share"), RailStep(7, "Firmar y compartir con las organizaciones socias")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.heightForWidth(192) > short.heightForWidth(192) == 40


def test_pips_are_read_as_words(qtbot: QtBot, heard: Heard) -> None:
    pips = Pips()
    qtbot.addWidget(pips)
    pips.show_progress(3, 12, "3 of 12")
    assert heard(pips).text(NAME) == "3 of 12"
    assert pips.sizeHint().width() == 12 * 20 - 4
    pips.show_progress(3, 120, "3 of 120")
    assert pips.sizeHint().width() < 300


def test_a_meter_has_a_value(qtbot: QtBot, heard: Heard) -> None:
    meter = Meter("Governance")
    qtbot.addWidget(meter)
    meter.show_share(3, 12, "3 of 12")
    interface = heard(meter)
    assert (interface.role(), interface.text(NAME)) == (QAccessible.Role.ProgressBar, "Governance")
    assert interface.text(DESCRIPTION) == "3 of 12"
    assert meter.value() * 4 == meter.maximum()
    meter.show_share(0, 0)
    assert meter.value() == 0


def test_badges_differ_without_colour(qtbot: QtBot, heard: Heard) -> None:
    badge = LevelBadge()
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    seen = []
    for show_it in (badge.show_unknown, badge.show_not_applicable, badge.show_empty):
        show_it("words")
        assert heard(badge).text(NAME) == "words"
        seen.append(badge.grab().toImage())
    badge.show_level(6, 7, "Very good")
    assert (heard(badge).text(NAME), badge.toolTip()) == ("Very good", "Very good")
    seen.append(badge.grab().toImage())
    assert all(one != other for index, one in enumerate(seen) for other in seen[:index])


def test_a_number_can_be_asked_why(qtbot: QtBot, heard: Heard) -> None:
    number = _score()
    qtbot.addWidget(number)
    assert heard(number).text(NAME) == "68 Taking shape, why?"
    number.show_missing("No score yet", "find out 1 more")
    assert heard(number).text(NAME) == "No score yet find out 1 more, why?"


def test_a_fold_opens_by_key_and_says_so(show: Show, qtbot: QtBot, heard: Heard) -> None:
    content = QLabel("Handwritten minutes count.")
    fold = Fold("What counts as a record?", content)
    show(fold)
    link = fold.findChildren(Button)[0]
    assert not fold.is_open()
    assert heard(link).text(DESCRIPTION) == "folded"
    with qtbot.waitSignal(fold.opened) as said:
        QTest.keyClick(link, Qt.Key.Key_Space)
    assert said.args == [True]
    assert content.isVisible()
    assert heard(link).text(DESCRIPTION) == "unfolded"
    with qtbot.assertNotEmitted(fold.opened):
        fold.unfold()
    fold.fold()
    assert not content.isVisible()


def test_a_notice_says_its_words(qtbot: QtBot, heard: Heard) -> None:
    notice = Notice("accent")
    qtbot.addWidget(notice)
    notice.show_words("Counts as level 3", "You have one.")
    assert [heard(label).text(NAME) for label in notice.findChildren(QLabel)] == ["Counts as level 3", "You have one."]
    before = notice.grab().toImage()
    notice.show_kind("danger", "circle-alert")
    assert notice.grab().toImage() != before


def test_a_toast_can_be_undone_by_key(show: Show, qtbot: QtBot, heard: Heard) -> None:
    window = QWidget()
    window.resize(800, 500)
    toast = Toast(window)
    show(window)
    assert not toast.isVisible()
    toast.tell("“Old year” was deleted.", "Undo")
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    assert heard(toast).text(NAME) == "“Old year” was deleted."
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Undo")
    with qtbot.waitSignal(toast.action_taken):
        QTest.keyClick(undo, Qt.Key.Key_Space)
    assert not toast.isVisible()


def test_escape_closes_a_toast(show: Show, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(800, 500)
    toast = Toast(window)
    show(window)
    toast.tell("Saved.")
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


@pytest.mark.parametrize("field", [lambda: Combo("Language"), lambda: NumberField("Year", 2000, 2100)])
def test_fields_do_not_change_when_the_page_scrolls(show: Show, field: Callable[[], QWidget], heard: Heard) -> None:
    widget = field()
    if isinstance(widget, Combo):
        widget.addItems(["English", "Svenska"])
    show(widget)
    before = heard(widget).text(QAccessible.Text.Value)
    place, turn, no_phase = QPointF(5, 5), QPoint(0, -120), Qt.ScrollPhase.NoScrollPhase
    hands = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QWheelEvent(place, place, turn, turn, *hands, no_phase, False))
    assert heard(widget).text(QAccessible.Text.Value) == before
    assert widget.accessibleName()  # on Linux a combo box is called what its label says


def test_a_list_has_a_name(qtbot: QtBot, heard: Heard) -> None:
    view = ListView("Commands")
    qtbot.addWidget(view)
    assert heard(view).text(NAME) == "Commands"
