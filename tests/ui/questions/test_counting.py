"""What the evidence rule does with an answer is said at once."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import Indicator
from adaptameter.ui.questions.counting import Counting
from tests.builders import standard


@pytest.fixture
def counting(qtbot: QtBot) -> Counting:
    booklet = standard()
    widget = Counting(booklet.instrument, booklet.texts("en"))
    qtbot.addWidget(widget)
    widget.show()
    return widget


def words(counting: Counting) -> str:
    return " ".join(label.text() for label in counting.findChildren(QLabel))


def indicator(*, critical: bool) -> Indicator:
    return next(one for one in standard().instrument.indicators.values() if one.critical is critical)


def test_what_is_said_only_counts_less(counting: Counting) -> None:
    counting.show_item(indicator(critical=False), at(4))
    assert "Counts as level 2" in words(counting)
    assert "needs “" in words(counting)


def test_a_must_have_needs_more(counting: Counting) -> None:
    counting.show_item(indicator(critical=True), at(3))
    assert "Counts as level 1" in words(counting)
    assert "A must-have needs" in words(counting)


def test_what_is_shown_counts_in_full(counting: Counting) -> None:
    counting.show_item(indicator(critical=True), at(4, 3))
    assert "Counts as level 4" in words(counting)
    assert "enough" in words(counting)


def test_nothing_needs_nothing(counting: Counting) -> None:
    counting.show_item(indicator(critical=True), at(0))
    assert "needs nothing to show it" in words(counting)


@pytest.mark.parametrize("said", [Answer(), Answer(State.DONT_KNOW), Answer(State.NOT_APPLICABLE, reason="none")])
def test_without_a_level_nothing_counts(counting: Counting, said: Answer) -> None:
    counting.show_item(indicator(critical=False), at(4))
    counting.show_item(indicator(critical=False), said)
    assert not counting.isVisible()
