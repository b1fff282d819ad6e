"""A list of lines stays quick however long it is, and is no taller than its lines."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.line_list import Line, LineList

MANY = 50_000


def a_line(number: int) -> Line:
    return Line(f"file {number}", "It is damaged. " * (1 + number % 3 * 3))


def shown(qtbot: QtBot, count: int) -> tuple[LineList, list[int]]:
    worded: list[int] = []

    def told(number: int) -> Line:
        worded.append(number)
        return a_line(number)

    made = LineList("Files")
    qtbot.addWidget(made)
    made.show_lines(range(count), told)
    made.resize(400, 900)  # the window that it takes a part of
    made.resize(400, made.heightForWidth(400))
    made.show()
    QApplication.processEvents()
    return made, worded


def test_of_many_lines_only_those_are_worded_that_are_seen(qtbot: QtBot) -> None:
    made, worded = shown(qtbot, MANY)
    assert made.model().rowCount() == MANY
    assert len(set(worded)) < 200


def test_a_few_lines_need_no_scroll_bar(qtbot: QtBot) -> None:
    made, _worded = shown(qtbot, 3)
    assert not made.verticalScrollBar().isVisible()
    assert made.height() < look().grow(260)


def test_many_lines_take_a_part_of_the_window_and_a_scroll_bar(qtbot: QtBot) -> None:
    made, _worded = shown(qtbot, 100)
    assert made.verticalScrollBar().isVisible()
    assert made.height() <= look().grow(260)


def test_other_lines_take_the_place_of_the_first(qtbot: QtBot) -> None:
    made, _worded = shown(qtbot, 3)
    made.show_lines(range(1), a_line)
    assert (made.model().rowCount(), made.line(0)) == (1, a_line(0))
