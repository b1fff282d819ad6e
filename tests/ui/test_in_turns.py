"""A little at a time: every step in a turn of its own, and whatever is wished in between."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QPaintEvent
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


class Painted(QWidget):
    """Remembers from where to where it was painted, one picture after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(100, 600)
        self.pictures: list[tuple[int, int]] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.pictures.append((event.rect().top(), event.rect().bottom() + 1))


def _laid_out(page: Painted, qtbot: QtBot, turns: int) -> InTurns:
    """A page that is shown already and lays itself out anew, so many turns ago."""
    page.show()
    qtbot.addWidget(page)
    settled()
    page.pictures.clear()
    series = InTurns(page)
    series.start(painted_later(page, page.update))
    for _ in range(turns):
        turn()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return series


def test_a_page_is_painted_from_its_top_down_a_part_in_each_turn(qtbot: QtBot) -> None:
    page = Painted()
    _laid_out(page, qtbot, 0)
    settled()
    assert page.pictures == [(0, 201), (201, 402), (402, 600)]


@pytest.mark.parametrize("turns", range(1, 7))
def test_nothing_of_a_page_stays_unpainted_when_somebody_has_gone_on(qtbot: QtBot, turns: int) -> None:
    page = Painted()
    _laid_out(page, qtbot, turns).stop()
    settled()
    ends = [0, *(end for _top, end in page.pictures)]
    assert [top for top, _end in page.pictures] == ends[:-1]
    assert ends[-1] == page.height()


def test_a_part_that_waits_for_something_of_its_own_is_not_let_go_with_its_page(qtbot: QtBot) -> None:
    page = Painted()
    part = Painted()
    part.setParent(page)
    qtbot.addWidget(page)
    page.show()
    of_part = painted_later(part, part.update)
    next(of_part)
    for _ in painted_later(page, page.update):
        assert not part.updatesEnabled()
    assert page.updatesEnabled()
    assert not part.updatesEnabled()
    for _ in of_part:
        pass
    assert part.updatesEnabled()


@pytest.mark.parametrize("turns", range(24))
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
    assert _is_painted(desk.window)


@pytest.mark.parametrize("turns", range(16))
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
    assert _is_painted(desk.window)


def _windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def _is_painted(window: QWidget) -> bool:
    """Whether the screen shows what would be painted now."""
    seen = window.screen().grabWindow(window.winId()).toImage()
    return seen == window.grab().toImage().convertToFormat(seen.format())
