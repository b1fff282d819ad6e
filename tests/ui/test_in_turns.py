"""A little at a time: every step in a turn of its own, and whatever is wished in between."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.ui import in_turns
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.in_turns import InTurns, painted_later
from adaptameter.ui.pages.compare import HEATMAP, MUSTS, SIDES, SPREAD, TIME, ComparePage
from adaptameter.ui.pages.library import LibraryPage
from adaptameter.ui.widgets.heat_view import HeatView
from tests.ui.desk import Desk, settled, spy
from tests.ui.pages.shelves import taken_in


def turn() -> None:
    """One step of whoever is next."""
    in_turns._line.go_on()


@given(st.lists(st.integers(0, 6), min_size=1, max_size=4))
def test_every_series_is_done_in_its_order_one_step_in_a_turn(qapp: QApplication, lengths: list[int]) -> None:
    owner, done = QObject(qapp), list[tuple[int, int]]()
    every = [InTurns(owner) for _ in lengths]
    for which, length in enumerate(lengths):
        every[which].start(map(done.append, [(which, step) for step in range(length)]))
    while not in_turns.is_quiet():
        before = len(done)
        turn()
        assert len(done) - before <= 1
    assert sorted(done) == [(which, step) for which, length in enumerate(lengths) for step in range(length)]
    assert [[step for one, step in done if one == which] for which in range(len(lengths))] == [
        list(range(length)) for length in lengths
    ]


def test_other_things_happen_between_two_steps(qapp: QApplication) -> None:
    done: list[str] = []
    owner, clock = InTurns(qapp), QTimer(interval=0)
    clock.timeout.connect(lambda: done.append("clock"))  # what else is due
    clock.start()
    owner.start(map(done.append, ["step"] * 4))
    settled()
    clock.stop()
    steps = [place for place, what in enumerate(done) if what == "step"]
    assert len(steps) == 4
    assert all("clock" in done[one:other] for one, other in pairwise(steps))


def test_a_step_gives_way_to_what_took_long_but_not_twice(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    now, done = 100.0, list[int]()
    monkeypatch.setattr(in_turns, "perf_counter", lambda: now)
    series = InTurns(qapp)
    series.start(map(done.append, range(9)))
    in_turns._line._take_turn()  # whatever was before
    in_turns._line._take_turn()
    counts = []
    for milliseconds in (1, 8, 1, 8, 8, 8, 8):
        now += milliseconds / 1000
        in_turns._line._take_turn()
        counts.append(len(done))
    series.stop()
    assert [count - counts[0] for count in counts] == [0, 0, 1, 1, 2, 2, 3]


def test_a_new_series_ends_the_one_before_and_only_it_is_told(qapp: QApplication) -> None:
    done: list[str] = []
    owner = InTurns(qapp)
    ended = spy(owner.ended)
    owner.start(map(done.append, ["old"] * 9))
    turn()
    owner.start(map(done.append, ["new"] * 2))
    settled()
    assert done == ["old", "new", "new"]
    assert ended.count() == 1
    owner.start(map(done.append, ["late"] * 2))
    owner.stop()
    settled()
    assert (len(done), ended.count(), owner.is_at_work) == (3, 1, False)


def test_what_breaks_ends_its_own_series_only(qapp: QApplication) -> None:
    done: list[int] = []

    def broken() -> Iterator[None]:
        yield
        raise ValueError("here")

    one, other = InTurns(qapp), InTurns(qapp)
    one.start(broken())
    other.start(map(done.append, range(5)))
    for _ in range(2):
        turn()
    with pytest.raises(ValueError, match="here"):
        turn()
    assert not one.is_at_work
    settled()
    assert done == [0, 1, 2, 3, 4]
    one.start(map(done.append, [9]))
    settled()
    assert done[-1] == 9


@pytest.mark.usefixtures("qapp")
def test_nobody_waits_for_what_is_gone() -> None:
    done: list[int] = []
    owner = QObject()
    series = InTurns(owner)
    series.start(map(done.append, range(5)))
    turn()
    delete(owner)
    settled()
    assert done == [0]


def test_a_page_that_somebody_left_is_painted_when_it_comes_back(qtbot: QtBot) -> None:
    page = QWidget()
    series = InTurns(page)
    qtbot.addWidget(page)
    series.start(painted_later(page, page.show))
    turn()
    assert not page.updatesEnabled()
    series.start(())
    settled()
    assert page.updatesEnabled()


@pytest.mark.parametrize("turns", range(0, 16, 3))
def test_whatever_is_wished_between_two_turns_the_library_ends_the_same(desk: Desk, turns: int) -> None:
    taken_in(desk.session, desk.session.folder / "in")
    library = desk.session.library
    desk.window.show_library()
    for wish in (partial(library.show, Filter(country="MW")), desk.window.show_home, desk.window.show_library):
        for _ in range(turns):
            turn()
        wish()
    for _ in range(turns):
        turn()
    library.show(NO_FILTER)
    desk.settle()
    page = desk.one(LibraryPage)
    assert page._table.rows.rowCount() == 9
    assert page._table.isVisible()
    assert page._panel.isVisible()
    assert _windows() == [desk.window]


@pytest.mark.parametrize("turns", range(0, 12, 3))
def test_whatever_is_wished_between_two_turns_a_comparison_ends_the_same(desk: Desk, turns: int) -> None:
    taken_in(desk.session, desk.session.folder / "in")
    desk.window.show_area(Area.COMPARE)
    desk.settle()
    page = desk.one(ComparePage)
    for key in (SPREAD, SIDES, TIME, MUSTS, HEATMAP):
        page.show_view(key)
        for _ in range(turns):
            turn()
        desk.session.library.show(Filter(country="MW"))
    desk.session.library.show(NO_FILTER)
    desk.settle()
    assert desk.one(HeatView).model().rowCount() == 7
    assert desk.one(HeatView).updatesEnabled()
    assert _windows() == [desk.window]


def _windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]
