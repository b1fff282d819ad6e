"""The dots of a meeting, their counters, the clock: what is counted is what is seen."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessibleInterface, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from adaptameter.ui import theme
from adaptameter.ui.widgets.counter import Counter
from adaptameter.ui.widgets.dot_lanes import DotLanes, Lane
from adaptameter.ui.widgets.dot_scale import DotScale
from adaptameter.ui.widgets.talk_clock import TalkClock

Show = Callable[[QWidget], QWidget]
NAMES = ("Not in place", "Starting", "Agreed", "Working", "Learning")
KEYS = {"+": 1, "-": -1, "up": 1, "down": -1}
_PRESSED = {"up": Qt.Key.Key_Up, "down": Qt.Key.Key_Down, "+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus}


def a_scale() -> DotScale:
    scale = DotScale(NAMES, "We do not know")
    scale.resize(700, 400)
    return scale


def marks(image: QImage) -> int:
    """How many separate things are painted."""
    ground = image.pixel(0, 0)
    inked = {(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != ground}
    found = 0
    while inked:
        found += 1
        edge = [inked.pop()]
        while edge:
            x, y = edge.pop()
            for beside in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if beside in inked:
                    inked.remove(beside)
                    edge.append(beside)
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 7), min_size=5, max_size=5), st.integers(110, 220))
def test_every_answer_is_one_dot_that_touches_no_other(counts: list[int], height: int) -> None:
    lanes = DotLanes()
    lanes.show_lanes((Lane("Members", (*counts, 0)),), None, "")
    lanes.resize(420, height)
    assert marks(lanes.grab().toImage()) == sum(counts) + 1, "the dots, and the line they stand on"


@given(st.lists(st.sampled_from([*KEYS, *"0123456789"])), st.integers(1, 9))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_counter_stays_within_its_bounds_and_tells_every_change(keys: list[str], most: int) -> None:
    counter = Counter("Level 2", most)
    told = QSignalSpy(counter.counted)
    expected, changes = 0, 0
    for key in keys:
        wanted = expected + KEYS[key] if key in KEYS else int(key)
        now = min(most, max(0, wanted))
        changes += now != expected
        expected = now
        QTest.keyClick(counter, _PRESSED.get(key, key))  # type: ignore[arg-type]  # a letter is taken as well
        assert counter.count == expected
    assert told.count() == changes


def test_the_scale_says_in_words_what_the_dots_show(heard: Callable[[QWidget], QAccessibleInterface]) -> None:
    scale = a_scale()
    scale.show_lanes((Lane("Members", (0, 1, 3, 0, 0, 1)), Lane("Staff", (0, 0, 0, 2, 0, 0), hollow=True)))
    words = scale.findChildren(DotLanes)[0].accessibleName()
    assert words == "Members: Starting 1, Agreed 3, We do not know 1. Staff: Working 2"
    assert scale.card(2).accessibleDescription() == "Members: 3"
    assert heard(scale.card(3)).state().checkable


@pytest.mark.parametrize("column", range(6))
def test_a_card_is_picked_by_hand_and_by_key(show: Show, column: int) -> None:
    scale = show(a_scale())
    assert isinstance(scale, DotScale)
    picked = QSignalSpy(scale.picked)
    scale.card(column).click()
    scale.card(column).setFocus()
    QTest.keyClick(scale.card(column), Qt.Key.Key_Return)
    assert [picked.at(one) for one in range(picked.count())] == [[column], [column]]


def test_counters_tell_all_columns_at_once(show: Show) -> None:
    scale = show(a_scale())
    assert isinstance(scale, DotScale)
    scale.show_counts((0, 1, 0, 0, 0, 2))
    counted = QSignalSpy(scale.counted)
    QTest.keyClick(scale.counter(3), Qt.Key.Key_Plus)
    assert counted.at(0) == [(0, 1, 0, 1, 0, 2)]


def test_no_counters_without_a_second_round(show: Show) -> None:
    scale = show(a_scale())
    assert isinstance(scale, DotScale)
    scale.show_counts(None)
    assert not scale.counter(0).isVisible()


def test_columns_stand_in_line_in_both_directions(qapp: QApplication, show: Show) -> None:
    theme.apply(qapp, theme.read("light"), 1.0, True)
    scale = show(a_scale())
    assert isinstance(scale, DotScale)
    scale.show_counts((0,) * 6)
    QCoreApplication.processEvents()
    lefts = [scale.card(column).mapTo(scale, scale.card(column).rect().center()).x() for column in range(6)]
    assert lefts == sorted(lefts, reverse=True)
    for column, middle in enumerate(lefts):
        counter = scale.counter(column)
        assert abs(counter.mapTo(scale, counter.rect().center()).x() - middle) <= 2


def test_the_clock_tells_whole_minutes_and_ends_quietly(show: Show) -> None:
    clock = show(TalkClock(2))
    assert isinstance(clock, TalkClock)
    timer = clock.findChildren(QTimer)[0]
    clock.click()
    assert "0 of 2" in clock.text()
    timer.timeout.emit()
    assert "1 of 2" in clock.text()
    timer.timeout.emit()
    assert "over" in clock.text()
    assert not timer.isActive()
    clock.click()
    assert "Start" in clock.text()
