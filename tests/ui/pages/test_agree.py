"""The page of a meeting: the reveal, the dots, the second answer, one agreed level, the end of a section."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.domain.respondent import Group
from adaptameter.services.standing import Standing
from adaptameter.ui.pages.agree import AgreePage
from adaptameter.ui.pages.agree_agreed import AgreeAgreed
from adaptameter.ui.pages.agree_closed import AgreeClosed
from adaptameter.ui.pages.agree_closing import AgreeClosing
from adaptameter.ui.pages.agree_overview import AgreeOverview
from adaptameter.ui.pages.agree_question import AgreeQuestion
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.choice import Choice
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from adaptameter.ui.widgets.counter import Counter
from adaptameter.ui.widgets.dot_lanes import DotLanes
from adaptameter.ui.widgets.dot_scale import ScaleCard
from adaptameter.ui.widgets.meeting_row import MeetingRow
from tests.builders import a_plan

NAMES = ("Xochitl", "Quirina", "Yolotzin", "Wendelin", "Zacarias")
WIDE = "GOV-03"
"""The question on which the members lie far apart; on all others they agree on level 2."""
CALM = "GOV-07"
LEVELS = (1, 1, 2, 3, 3)

Open = Callable[..., AgreePage]


def stands(session: Session) -> Standing:
    assert session.standing is not None
    return session.standing


def a_board(session: Session, levels: Sequence[int] = LEVELS, handed_in: int | None = None, staff: int = 0) -> None:
    """Members who answered alone."""
    session.start(a_plan("governance"), Mode.ALONE)
    for name in NAMES[: len(levels)]:
        session.alone.add(Group.BOARD, name, "", False)
    for _ in range(staff):
        session.alone.add(Group.STAFF, "", "", False)
    people = [one.id for one in stands(session).assessment.respondents]
    for place, one in enumerate(people[: handed_in if handed_in is not None else len(people)]):
        session.alone.sit(one, "")
        for asked in stands(session).asked:
            level = levels[place] if asked == WIDE and place < len(levels) else 2
            session.answer(asked, at(level, 1))
        session.alone.hand_in()


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Open:
    """Shows the page, the answers of a board open on it."""

    def shown(levels: Sequence[int] = LEVELS, staff: int = 0) -> AgreePage:
        a_board(session, levels, staff=staff)
        session.meeting.reveal()
        return page_of(qtbot, session)

    return shown


def page_of(qtbot: QtBot, session: Session) -> AgreePage:
    page = AgreePage(session)
    qtbot.addWidget(page)
    page.resize(1138, 710)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def view(page: AgreePage) -> QWidget:
    kinds = (AgreeClosed, AgreeOverview, AgreeQuestion, AgreeClosing)
    return next(one for kind in kinds for one in page.findChildren(kind) if one.isVisible())


def button(page: QWidget, name: str) -> QAbstractButton:
    QApplication.processEvents()
    every = page.findChildren(QAbstractButton)
    return next(one for one in every if one.isVisible() and one.accessibleName().startswith(name))


def has_button(page: QWidget, name: str) -> bool:
    every = page.findChildren(QAbstractButton)
    return any(one.isVisible() and one.accessibleName().startswith(name) for one in every)


def press(page: QWidget, name: str) -> None:
    button(page, name).click()
    QApplication.processEvents()


def key(page: AgreePage, *keys: Qt.Key | str) -> None:
    for one in keys:
        target = QApplication.focusWidget() or page
        QTest.keyClick(target, one)  # type: ignore[arg-type]  # a letter is taken as well
        QApplication.processEvents()


def ask(page: AgreePage, indicator: str) -> None:
    """Open a question from the list."""
    if not isinstance(view(page), AgreeOverview):
        press(page, "All questions")
    press(page, indicator)


def said(session: Session, indicator: str) -> Answer:
    return stands(session).assessment.sheet[IndicatorId(indicator)]


def how(session: Session, indicator: str) -> Agreed:
    return stands(session).assessment.record.agreed.get(IndicatorId(indicator), Agreed())


def agree_on_all(session: Session, level: int = 2) -> None:
    session.meeting.confirm_all(SectionId("governance"))
    for one in stands(session).asked:
        if not stands(session).is_given(one):
            session.meeting.agree(one, at(level, 1), Agreed(reason="We saw it"))


def test_before_the_reveal_there_are_counts_and_nothing_else(qtbot: QtBot, session: Session) -> None:
    a_board(session, handed_in=3, staff=2)
    page = page_of(qtbot, session)
    shown = words(page)
    assert "3 of 5 members have handed in." in shown
    assert "Staff: 0 of 2 have handed in." in shown
    assert not any(name in shown for name in NAMES)
    assert not page.findChildren(DotLanes)[0].isVisible()
    assert not any(one.isVisible() for one in page.findChildren(ScaleCard))


def test_one_member_cannot_agree_alone(qtbot: QtBot, session: Session) -> None:
    a_board(session, handed_in=1)
    page = page_of(qtbot, session)
    assert "must hand in before you can agree" in words(page)
    assert not has_button(page, "Open the answers")
    with qtbot.waitSignal(page.answer_wanted):
        press(page, "Go to Answer")


def test_two_members_are_told_that_dots_are_not_anonymous(qtbot: QtBot, session: Session) -> None:
    a_board(session, (1, 3))
    page = page_of(qtbot, session)
    assert "With two members the dots are not anonymous." in words(page)
    press(page, "Open the answers")
    press(page, "Open them now")
    ask(page, WIDE)
    assert "With two members the dots are not anonymous." in words(page)


def test_the_reveal_asks_first(qtbot: QtBot, session: Session) -> None:
    a_board(session, handed_in=4)
    page = page_of(qtbot, session)
    press(page, "Open the answers")
    assert "This cannot be undone." in words(page)
    assert "not handed in" in words(page)
    press(page, "Not yet")
    assert stands(session).meeting is None
    press(page, "Open the answers")
    press(page, "Open them now")
    assert stands(session).meeting is not None
    assert isinstance(view(page), AgreeOverview)


def test_what_lies_far_apart_comes_first(opened: Open) -> None:
    page = opened()
    QApplication.processEvents()
    rows = [one for one in page.findChildren(MeetingRow) if one.isVisible()]
    assert rows[0].accessibleName().startswith(WIDE)
    assert "Starting: 2, Agreed in writing: 1, Working in practice: 2" in rows[0].accessibleDescription()
    assert "Discuss first · 1" in words(page)
    assert "Confirm · 11" in words(page)


def test_all_that_only_need_a_nod_are_agreed_on_in_one_step(opened: Open, session: Session) -> None:
    page = opened()
    press(page, "Agree on all 11")
    assert how(session, CALM).outcome is Outcome.UNANIMOUS
    assert not said(session, WIDE).is_given
    assert not has_button(page, "Agree on all")
    assert "Level 2: Agreed in writing, unanimous" in words(page)


def test_a_question_shows_dots_without_names_and_without_the_mean(opened: Open) -> None:
    page = opened(staff=1)
    ask(page, WIDE)
    shown = words(page)
    lanes = next(one for one in page.findChildren(DotLanes) if one.isVisible())
    assert lanes.accessibleName() == (
        "Members, each alone: Starting 2, Agreed in writing 1, Working in practice 2. "
        "Staff, each alone: Agreed in writing 1"
    )
    assert "The lowest and the highest explain, with the example or the paper." in shown
    assert not any(name in shown for name in NAMES)
    assert "mean" not in shown.casefold().replace("meaning", "")


def test_the_anchors_of_the_chosen_levels_are_shown_and_the_others_on_demand(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    anchors = [session.words.texts.anchor(IndicatorId(WIDE), level) for level in range(5)]
    assert [one in words(page) for one in anchors] == [False, True, True, True, False]
    press(page, "Show all levels")
    assert all(one in words(page) for one in anchors)


@pytest.mark.parametrize("level", range(5))
def test_a_digit_is_the_agreed_level_in_large_type(opened: Open, session: Session, level: int) -> None:
    page = opened()
    ask(page, WIDE)
    key(page, str(level))
    assert said(session, WIDE).level == level
    assert f"{level} {session.words.texts.level(level)}" in words(page)


def test_d_is_do_not_know_and_n_asks_for_a_reason_where_it_may_be(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    key(page, "D")
    assert said(session, WIDE).state is State.DONT_KNOW
    key(page, "N")
    assert not any(one.isVisible() for one in page.findChildren(QLineEdit) if "not apply" in one.accessibleName())
    indicators = stands(session).instrument.indicators
    apart = next((one for one in stands(session).asked if indicators[one].na_allowed), None)
    if apart is not None:
        ask(page, apart)
        key(page, "N", *"No staff", Qt.Key.Key_Return)
        assert (said(session, apart).state, said(session, apart).reason) == (State.NOT_APPLICABLE, "No staff")


def test_second_answers_are_counted_by_keyboard_and_shown_as_dots(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    press(page, "Answer again in silence")
    focus = QApplication.focusWidget()
    assert isinstance(focus, Counter)
    key(page, "1", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "4")
    assert how(session, WIDE).second == (1, 0, 4, 0, 0)
    assert not said(session, WIDE).is_given, "a digit in a counter is a count"
    assert "5 of 5 papers are typed in." in words(page)
    lanes = next(one for one in page.findChildren(DotLanes) if one.isVisible())
    assert "Members, in the second round: Not in place 1, Agreed in writing 4" in lanes.accessibleName()


def test_without_agreement_the_lower_middle_second_answer_is_kept(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    press(page, "3 Agree")
    keep = button(page, "Keep the lower middle answer")
    assert not keep.isEnabled()
    assert "First type in the second answers." in words(page)
    session.meeting.second(IndicatorId(WIDE), (0, 2, 0, 2, 0), 0)
    assert keep.isEnabled()
    keep.click()
    assert said(session, WIDE).level == 1
    assert how(session, WIDE).outcome is Outcome.NOT_AGREED
    assert "not agreed" in words(page)


def test_a_level_above_all_answers_asks_for_a_record_and_a_reason(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    key(page, "4")
    assert "This is above every private answer: name a record (2 or 3)." in words(page)
    assert "One level or more above the middle: write why." in words(page)
    grades = [one for one in page.findChildren(ChoiceRow) if one.isVisible()]
    grades[2].click()
    assert "name a record" not in words(page)
    field = next(one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == "Why this level?")
    field.setPlainText("We read the minutes together")
    key(page, Qt.Key.Key_Right)
    press(page, "Back")
    assert how(session, WIDE).reason == "We read the minutes together"
    assert said(session, WIDE) == at(4, 2)
    assert "write why" not in words(page)


def test_the_minority_has_its_note(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    key(page, "2")
    press(page, "Somebody sees it differently")
    name = "Who sees it differently, and why"
    field = next(one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == name)
    field.setPlainText("One of us saw no minutes")
    page.findChildren(AgreeAgreed)[0].keep()
    assert how(session, WIDE).minority == "One of us saw no minutes"
    assert said(session, WIDE).level == 2


def test_an_agreed_answer_is_opened_again(opened: Open, session: Session) -> None:
    page = opened()
    ask(page, WIDE)
    key(page, "2")
    press(page, "Open again")
    assert not said(session, WIDE).is_given
    key(page, "1")
    assert said(session, WIDE).level == 1


def test_the_arrows_follow_the_order_of_the_talk_to_its_end(opened: Open, session: Session) -> None:
    page = opened()
    section = stands(session).sections[0]
    meeting = stands(session).meeting
    assert meeting is not None
    order = [one.id for one in meeting.ordered(section)]
    ask(page, order[0])
    seen = [stands(session).current]
    while isinstance(view(page), AgreeQuestion):
        key(page, Qt.Key.Key_Right)
        if isinstance(view(page), AgreeQuestion):
            seen.append(stands(session).current)
    assert seen == order
    assert isinstance(view(page), AgreeClosing)


def test_an_interrupted_meeting_goes_on_where_it_stopped(opened: Open, qtbot: QtBot, session: Session) -> None:
    page = opened()
    ask(page, CALM)
    which = session.which
    session.close()
    session.open(which)
    again = page_of(qtbot, session)
    assert isinstance(view(again), AgreeQuestion)
    assert session.words.texts.question(IndicatorId(CALM)) in words(again)


def test_a_section_is_locked_when_everything_is_there(opened: Open, qtbot: QtBot, session: Session) -> None:
    page = opened()
    refused: list[str] = []
    session.refused.connect(refused.append)
    agree_on_all(session, 3)
    page.show_closing(SectionId("governance"))
    assert "Still missing: the spot check, who took part." in words(page)
    press(page, "Lock this section")
    assert refused
    assert not stands(session).assessment.locked
    press(page, "We opened it")
    for counter in (one for one in page.findChildren(Counter) if one.isVisible()):
        if counter.accessibleName() in ("Chair: 0", "Board member: 0"):
            QTest.keyClick(counter, Qt.Key.Key_Plus)
    assert stands(session).assessment.record.talk(SectionId("governance")).present == ("chair", "member")
    for prompt in stands(session).due_prompts(stands(session).sections[0]):
        assert session.words.texts.of(f"prompt.{prompt.if_item}.{prompt.then_item}") in words(page)
    assert "Everything is there." in words(page)
    press(page, "Lock this section")
    assert stands(session).assessment.locked == {SectionId("governance")}
    assert "is closed" in words(page)
    with qtbot.waitSignal(page.results_wanted):
        press(page, "See the result")


def test_a_locked_section_is_opened_again_with_a_reason(opened: Open, session: Session) -> None:
    page = opened()
    agree_on_all(session)
    page.show_closing(SectionId("governance"))
    for counter in (one for one in page.findChildren(Counter) if one.accessibleName() == "Board member: 0"):
        QTest.keyClick(counter, Qt.Key.Key_2)
    press(page, "Lock this section")
    assert stands(session).assessment.locked
    ask(page, WIDE)
    assert "This section is locked." in words(page)
    assert not any(one.isEnabled() for one in page.findChildren(ScaleCard) if one.isVisible())
    page.show_closing(SectionId("governance"))
    reason = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Why is it opened again?")
    reason.setText("One answer was wrong")
    press(page, "Open the section again")
    assert not stands(session).assessment.locked


def test_a_prompt_needs_a_word(opened: Open, session: Session) -> None:
    page = opened()
    agree_on_all(session)
    session.meeting.agree(IndicatorId("GOV-12"), at(3, 2), Agreed(reason="We saw the list"))
    session.meeting.agree(IndicatorId(WIDE), at(1, 1), Agreed())
    page.show_closing(SectionId("governance"))
    assert session.words.texts.of("prompt.GOV-12.GOV-03") in words(page)
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName().startswith("Your word"))
    field.setFocus()
    key(page, *"Seen", Qt.Key.Key_Tab)
    talk = stands(session).assessment.record.talk(SectionId("governance"))
    assert talk.prompts == {"GOV-12.GOV-03": "Seen"}


def test_figures_are_told_in_plain_words(opened: Open, qtbot: QtBot, session: Session) -> None:
    page = opened(staff=2)
    agree_on_all(session, 3)
    with qtbot.waitSignal(session.meeting.alphas):
        page.show_closing(SectionId("governance"))
    shown = words(page)
    assert "agreed to 97 %." in shown
    assert "two levels or more between the lowest and the highest answer." in shown
    assert "0 % of the answers were “do not know”." in shown
    assert "Disagreement is a finding. It never lowers a score." in shown


def test_the_note_says_that_it_leaves(opened: Open, session: Session) -> None:
    page = opened()
    page.show_closing(SectionId("governance"))
    assert "This text leaves this computer with the scorecard." in words(page)
    name = "A note for the readers of the scorecard"
    field = next(one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == name)
    field.setPlainText("We have a new chair")
    press(page, "All questions")
    assert stands(session).assessment.record.talk(SectionId("governance")).note == "We have a new chair"


def test_tab_reaches_every_control_of_every_view(opened: Open, session: Session) -> None:
    page = opened(staff=1)
    assert unreached(page) == []
    ask(page, WIDE)
    assert unreached(page) == []
    press(page, "Answer again in silence")
    assert unreached(page) == []
    key(page, "4")
    press(page, "3 Agree")
    session.meeting.agree(IndicatorId(WIDE), at(4, 1), Agreed())
    assert unreached(page) == []
    page.show_closing(SectionId("governance"))
    assert unreached(page) == []


def unreached(page: AgreePage) -> list[str]:
    """What Tab does not come to; of several to choose from one is enough, a counter stands for its buttons."""
    QApplication.processEvents()
    wanted = {
        one
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, Counter)
        for one in page.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not isinstance(one, Choice | IconButton)
    }
    page.setFocus()
    for _ in range(80):
        if not wanted:
            break
        key(page, Qt.Key.Key_Tab)
        wanted.discard(QApplication.focusWidget())
    return [one.accessibleName() for one in wanted]
