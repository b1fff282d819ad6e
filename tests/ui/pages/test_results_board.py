"""What a profile says, whatever the instrument is."""

from dataclasses import replace
from random import Random

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from adaptameter.charts.profile import bar as row_of
from adaptameter.domain.answer import State
from adaptameter.domain.scoring import score
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet
from adaptameter.ui import theme
from adaptameter.ui.pages.results_board import ResultsBoard
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.pages.why import WhyPanel
from adaptameter.ui.widgets.profile_rows import ProfileRows
from tests.builders import (
    a_questionnaire,
    a_random_sheet,
    a_sheet,
    english,
    filled,
    garden,
    made_up_phrases,
    standard,
)


def reading(booklet: Booklet, sheet: Sheet) -> Reading:
    instrument = booklet.instrument
    profile = score(instrument, sheet, [section.id for section in instrument.sections])
    return Reading(instrument, profile, english(booklet))


def test_a_must_have_fails_at_nothing_and_when_it_is_not_known() -> None:
    failing = reading(standard(), a_sheet(GOV_03=0, ACO_03="DK", RSK_02=0)).failing
    assert [item.indicator.id for item in failing] == ["GOV-03", "ACO-03"]


def test_strengths_are_the_highest_and_best_shown_of_what_works() -> None:
    found = reading(standard(), a_sheet(level=2, GOV_02=3, FBK_01=4, RSK_04=4)).strengths
    assert [item.indicator.id for item in found] == ["RSK-04", "FBK-01", "GOV-02"]


def test_nothing_that_does_not_work_is_a_strength() -> None:
    assert reading(standard(), a_sheet(level=2)).strengths == ()


def test_a_first_step_fits_the_level() -> None:
    found = reading(standard(), a_sheet(GOV_03=0))
    assert found.first_step(found.failing[0]).startswith("Choose a note-taker")


def test_many_must_haves_leave_room_beside_the_wall() -> None:
    instrument = a_questionnaire([True] * 6)
    profile = score(instrument, filled(instrument, [0, 0, 0, 0, 0, 4], [2] * 6), [instrument.sections[0].id])
    found = Reading(instrument, profile, made_up_phrases(instrument))
    assert len(profile.sections[0].cap.items) == 5
    bar = row_of(replace(profile.sections[0], base=60.0, score=24.0), found.words)
    assert bar.wall_words.count("X-") == 3


def test_every_instrument_is_shown_whatever_was_answered(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.read("light"))
    random = Random(7)
    board, panel = ResultsBoard(), WhyPanel()
    for widget in (board, panel):
        qtbot.addWidget(widget)
        widget.resize(900, 700)
        widget.show()
    for booklet in (standard(), garden()) * 4:
        found = reading(booklet, a_random_sheet(random, booklet.instrument))
        board.show_reading(found, lead_on=True)
        for section in found.profile.sections:
            panel.show_section(found, section, lead_on=True, can_reopen=True)
        for value in found.profile.values:
            panel.show_value(found, value, lead_on=True)
        QApplication.processEvents()
        assert not board.grab().isNull()


def test_a_section_without_a_score_says_what_helps(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.read("light"))
    board = ResultsBoard()
    qtbot.addWidget(board)
    found = reading(standard(), Sheet({}))
    board.show_reading(found, lead_on=True)
    assert found.profile.sections[0].items[0].answer.state is State.NOT_REACHED
    number = board.findChildren(ProfileRows)[0].number(0)
    assert "No score yet" in number.accessibleName()
    assert "10" in number.accessibleName()
