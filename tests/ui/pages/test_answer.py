"""The page of answers: keys, typed words, what is refused, what stands beside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from adaptameter.domain.answer import Answer, State
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.questions.section_bar import SectionBar
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from adaptameter.ui.widgets.date_field import DateLine
from adaptameter.ui.widgets.level_cards import LevelCard, LevelCards
from tests.ui.desk import CTRL, Desk

Sit = Callable[..., Desk]
RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left


def said(desk: Desk) -> Answer:
    return desk.standing.assessment.sheet[desk.standing.current]


def chosen(desk: Desk) -> list[int]:
    return [level for level in range(5) if desk.one(LevelCards).card(level).isChecked()]


def note(desk: Desk) -> QPlainTextEdit:
    """The field for a note, unfolded, with the focus."""
    fold = desk.every(QPushButton, "Note")[0]
    if not desk.every(QPlainTextEdit, "Note"):
        fold.click()
    field = desk.one(QPlainTextEdit, "Note")
    field.setFocus()
    return field


def where_it_may_not_apply(desk: Desk) -> None:
    """Turn to a question that does not concern everybody."""
    indicators = desk.standing.instrument.indicators
    desk.session.go(next(one for one in desk.standing.asked if indicators[one].na_allowed))
    desk.settle()


@pytest.mark.parametrize("level", range(5))
def test_a_digit_is_an_answer(desk: Desk, level: int) -> None:
    desk.start()
    desk.press(str(level))
    assert said(desk).level == level
    assert chosen(desk) == [level]


def test_a_digit_of_the_number_pad_is_an_answer(desk: Desk) -> None:
    desk.start()
    desk.press("2", held=Qt.KeyboardModifier.KeypadModifier)
    assert said(desk).level == 2


def test_d_is_do_not_know_and_arrows_turn_the_question(desk: Desk) -> None:
    desk.start()
    first, second = desk.standing.asked[:2]
    desk.press("D", RIGHT)
    assert desk.standing.current == second
    desk.press(LEFT)
    assert desk.standing.current == first
    assert said(desk).state is State.DONT_KNOW


def test_arrows_are_mirrored_where_one_reads_from_the_right(sit: Sit) -> None:
    desk = sit(Settings("ar", "light"))
    desk.start()
    second = desk.standing.asked[1]
    desk.press(LEFT)
    assert desk.standing.current == second
    desk.press(RIGHT)
    assert desk.standing.current == desk.standing.asked[0]


def test_n_asks_for_a_reason_and_enter_says_it(desk: Desk) -> None:
    desk.start()
    where_it_may_not_apply(desk)
    desk.press("N")
    desk.write("12 of us, no staff")
    assert said(desk).state is State.NOT_REACHED
    desk.press(Qt.Key.Key_Return)
    assert (said(desk).state, said(desk).reason) == (State.NOT_APPLICABLE, "12 of us, no staff")
    desk.press("3")
    assert said(desk).level == 3, "keys are answers again"


def test_n_does_nothing_where_every_board_can_answer(desk: Desk) -> None:
    desk.start()
    indicators = desk.standing.instrument.indicators
    desk.session.go(next(one for one in desk.standing.asked if not indicators[one].na_allowed))
    desk.press("N")
    assert not desk.every(QLineEdit, "Why does it not apply?")
    assert desk.reads("does not apply” is not offered")


def test_a_reason_is_said_when_one_goes_on(desk: Desk) -> None:
    desk.start()
    where_it_may_not_apply(desk)
    asked = desk.standing.current
    desk.press("N")
    desk.write("No staff")
    desk.click("Next:")
    answer = desk.standing.assessment.sheet[asked]
    assert (answer.state, answer.reason) == (State.NOT_APPLICABLE, "No staff")


def test_a_reason_that_is_being_written_survives_an_answer_beside_it(desk: Desk) -> None:
    desk.start()
    where_it_may_not_apply(desk)
    desk.press("N")
    desk.write("No st")
    desk.every(ChoiceRow)[1].click()
    assert desk.one(QLineEdit, "Why does it not apply?").text() == "No st"
    assert said(desk).evidence == 1


def test_an_empty_reason_is_no_answer(desk: Desk) -> None:
    desk.start()
    where_it_may_not_apply(desk)
    desk.press("N", Qt.Key.Key_Return)
    assert said(desk).state is State.NOT_REACHED
    assert desk.one(QLineEdit, "Why does it not apply?").hasFocus()


def test_keys_typed_in_a_field_are_text(desk: Desk) -> None:
    desk.start()
    note(desk)
    desk.write("4 DNh")
    assert note(desk).toPlainText() == "4 DNh"
    assert said(desk).state is State.NOT_REACHED


def test_what_is_typed_is_saved_after_a_pause(desk: Desk) -> None:
    desk.start()
    note(desk)
    desk.write("Minutes ")
    QTest.qWait(900)
    desk.settle()
    assert said(desk).note == "Minutes"
    desk.write("of 3")
    assert note(desk).toPlainText() == "Minutes of 3", "the space and the place of the cursor stay"


def test_what_is_typed_is_not_lost_when_a_level_is_chosen_at_once(desk: Desk) -> None:
    desk.start()
    note(desk)
    desk.write("Seen")
    desk.every(LevelCard)[2].click()
    assert (said(desk).note, said(desk).level) == ("Seen", 2)
    assert note(desk).toPlainText() == "Seen"


@pytest.mark.parametrize("away", ["next", "home", "results", "close", "larger", "language"])
def test_what_is_typed_is_saved_whatever_one_does_next(desk: Desk, sit: Sit, away: str) -> None:
    desk.start()
    asked = desk.standing.current
    note(desk)
    desk.write("Seen")
    match away:
        case "next":
            desk.click("Next:")
        case "home":
            desk.home()
        case "results":
            desk.turn_to(Step.RESULTS)
        case "larger":
            desk.press("+", held=CTRL)
        case "language":
            desk.session.change_settings(Settings("ar", "light"))
        case _:
            which = desk.standing.assessment.id
            desk.close()
            desk = sit()
            desk.session.open(which)
    if desk.session.standing is None:
        desk.session.open(desk.session._at_home.assessing.every()[0].assessment.id)
    assert desk.standing.assessment.sheet[asked].note == "Seen"


def test_evidence_says_how_it_counts(desk: Desk) -> None:
    desk.start()
    desk.press("4")
    assert desk.reads("Counts as level 2") or desk.reads("Counts as level 1")
    desk.every(ChoiceRow)[3].click()
    assert desk.reads("Counts as level 4")
    assert said(desk).evidence == 3


def test_the_date_of_a_record_is_asked_where_one_is_named_and_kept(desk: Desk) -> None:
    desk.start()
    desk.press("3")
    assert not desk.every(QLineEdit, "Date of the record")
    desk.every(ChoiceRow)[2].click()
    desk.settle()
    field = desk.one(DateLine, "Date of the record")
    field.setFocus()
    desk.write("5.11.2026")
    desk.press(Qt.Key.Key_Tab)
    assert (said(desk).dated, said(desk).level, said(desk).evidence) == ("2026-11-05", 3, 2)
    assert field.text() == "5 Nov 2026"
    field.setFocus()
    field.selectAll()
    desk.write("soon")
    desk.press(Qt.Key.Key_Tab)
    assert desk.reads("This is not a date.")
    assert said(desk).dated == "2026-11-05"
    desk.press(RIGHT, LEFT)
    assert desk.one(DateLine).text() == "5 Nov 2026"
    desk.press("Z", held=CTRL)
    assert (said(desk).dated, desk.one(DateLine).text()) == ("", "")


def test_a_locked_section_changes_nothing_on_the_screen(desk: Desk) -> None:
    desk.answer_all()
    desk.session.lock(desk.section.id)
    before = said(desk)
    desk.press("0")
    desk.press("D")
    desk.every(ChoiceRow)[3].click()
    note(desk)
    desk.write("too late")
    QTest.qWait(900)
    desk.settle()
    assert said(desk) == before
    assert chosen(desk) == [3]
    assert [row.isChecked() for row in desk.every(ChoiceRow)] == [True, False, False, False]
    assert note(desk).toPlainText() == ""
    assert len(desk.refusals) == 4
    assert all("locked" in why for why in desk.refusals)
    assert desk.reads(desk.refusals[0]), "the sentence stands in the window"


def test_a_complete_section_offers_to_lock_and_then_to_open_again(desk: Desk) -> None:
    desk.answer_all()
    desk.click("Lock and see the result")
    assert desk.standing.assessment.is_locked(desk.section.id)
    desk.click("Open again")
    reason = desk.one(QLineEdit, "Why is it opened again?")
    assert reason.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert "why" in desk.refusals[-1]
    desk.write("A paper was found")
    desk.press(Qt.Key.Key_Return)
    assert not desk.standing.assessment.is_locked(desk.section.id)


def test_the_bar_of_the_section_never_makes_the_window_wider(desk: Desk) -> None:
    desk.answer_all()
    for one in desk.standing.asked:
        desk.session.go(one)
    desk.settle()
    assert desk.window.width() == 1366
    assert desk.one(SectionBar).isVisible()


def test_next_after_the_last_question_leads_to_the_results(desk: Desk) -> None:
    desk.answer_all()
    desk.press(RIGHT)
    assert desk.window.step is Step.RESULTS


def test_h_unfolds_the_help(desk: Desk) -> None:
    desk.start()
    help_ = desk.session.words.texts.of(f"indicator.{desk.standing.current}.help")
    assert not desk.reads(help_)
    desk.press("H")
    assert desk.reads(help_)


@pytest.mark.parametrize("key", ["4", "N", "H"])
def test_with_large_text_what_a_key_does_is_scrolled_into_view(sit: Sit, key: str) -> None:
    desk = sit(Settings("en", "light", 2.0))
    desk.start()
    where_it_may_not_apply(desk)
    desk.press(key)
    QTest.qWait(50)
    names: dict[str, tuple[type[QWidget], str]] = {
        "4": (QAbstractButton, "4 "),
        "N": (QLineEdit, "Why does it not apply?"),
        "H": (QPushButton, "Help"),
    }
    seen = [one for one in desk.every(*names[key]) if not one.visibleRegion().isEmpty()]
    assert seen
    assert desk.window.width() == 1366


def test_tab_walks_in_reading_order(desk: Desk) -> None:
    desk.start()
    desk.press("1", RIGHT)
    order: list[QWidget] = []
    while (focus := desk.focus) is not None and focus not in order:
        order.append(focus)
        desk.press(Qt.Key.Key_Tab)
    page = desk.page(Step.ANSWER)
    kinds = [type(one).__name__ for one in order if page.isAncestorOf(one)]
    assert kinds.index("LevelCard") < kinds.index("ChoiceRow") < kinds.index("QLineEdit")
    names = [one.accessibleName() for one in order]
    assert names.index("0 Not in place") < names.index("We do not know") < names.index("Said only")
    assert names.index("Title and place") < names.index("Note") < names.index("Back")
