"""What an adviser chose to see is still there in another language and text size: both need new pages."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.shelved import Field
from adaptameter.system.settings import Settings
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.pages.heatmap_bar import HeatmapBar
from adaptameter.ui.pages.heatmap_reading import Asked
from adaptameter.ui.pages.library_order import LibraryOrder, Order
from adaptameter.ui.pages.over_time_one import OneOverTime
from adaptameter.ui.pages.over_time_together import AllOverTime
from adaptameter.ui.pages.region_head import RegionHead
from adaptameter.ui.pages.spread import SpreadView
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.seek_combo import SeekCombo
from tests.ui.desk import Desk
from tests.ui.pages.shelves import taken_in

_W = TypeVar("_W", bound=QWidget)

every_change = pytest.mark.parametrize(
    "settings", [Settings("ar", "light"), Settings(theme="light", text_scale=2.0)], ids=["Arabic", "twice as large"]
)


@pytest.fixture
def adviser(desk: Desk) -> Desk:
    """An adviser at a library of seven organisations."""
    taken_in(desk.session, desk.session.folder / "in")
    desk.window.show_library()
    desk.settle()
    return desk


@pytest.fixture
def comparing(adviser: Desk) -> Desk:
    """The same adviser, who compares."""
    adviser.window.show_area(Area.COMPARE)
    adviser.settle()
    return adviser


def choose(desk: Desk, name: str, *keys: Qt.Key) -> None:
    """Move in a list to choose from, by keyboard."""
    desk.one(Combo, name).setFocus()
    desk.press(*keys)


def done(desk: Desk) -> None:
    """Wait for what is read beside the window, too."""
    (jobs,) = desk.session.findChildren(QThreadPool)
    desk.settle()
    while jobs.activeThreadCount():
        QApplication.processEvents()
    desk.settle()


def made_anew(desk: Desk, kind: type[_W], settings: Settings) -> _W:
    """The same part of the page, after the language or the text size changed."""
    before = desk.one(kind)
    desk.session.change_settings(settings)
    done(desk)
    after = desk.one(kind)
    assert after is not before
    return after


@every_change
def test_the_order_of_the_library_stays(adviser: Desk, settings: Settings) -> None:
    choose(adviser, "Sort by", Qt.Key.Key_Down)
    choose(adviser, "Group by", Qt.Key.Key_Down, Qt.Key.Key_Down)
    adviser.click("Upwards")
    wanted = adviser.one(LibraryOrder).order
    assert wanted == Order(wanted.by, True, wanted.group)
    assert wanted.by is not Field.NAME
    assert wanted.group is not None
    assert made_anew(adviser, LibraryOrder, settings).order == wanted


@every_change
def test_the_questions_of_the_heatmap_stay(comparing: Desk, settings: Settings) -> None:
    choose(comparing, "Show", Qt.Key.Key_Down)
    choose(comparing, "Order", Qt.Key.Key_Down, Qt.Key.Key_Down)
    wanted = comparing.one(HeatmapBar).asked
    assert Asked() not in (Asked(wanted.section), Asked(order=wanted.order))
    assert made_anew(comparing, HeatmapBar, settings).asked == wanted


@every_change
def test_the_view_that_is_open_stays_open(comparing: Desk, settings: Settings) -> None:
    comparing.click("Spread")
    comparing.click("Evidence gap")
    done(comparing)
    told = comparing.one(SpreadView)._words.about("gap")
    assert comparing.reads(told)
    spread = made_anew(comparing, SpreadView, settings)
    assert comparing.reads(spread._words.about("gap"))


@every_change
def test_the_organisation_whose_years_are_shown_stays(comparing: Desk, settings: Settings) -> None:
    comparing.click("Over time")
    done(comparing)
    choose(comparing, "Organisation", Qt.Key.Key_Down)
    name = comparing.one(SeekCombo).currentText()
    assert name == "Bwalo Youth Forum"
    done(comparing)
    made_anew(comparing, OneOverTime, settings)
    assert comparing.one(QLineEdit, within=comparing.one(SeekCombo)).text() == name


@every_change
def test_all_together_stays(comparing: Desk, settings: Settings) -> None:
    comparing.click("Over time")
    comparing.click("All together")
    made_anew(comparing, AllOverTime, settings)


@every_change
def test_what_a_report_is_about_stays(adviser: Desk, settings: Settings) -> None:
    adviser.window.show_area(Area.REGION)
    adviser.settle()
    choose(adviser, "About whom", Qt.Key.Key_Down)
    choose(adviser, "Year", Qt.Key.Key_Down, Qt.Key.Key_Down)
    before = adviser.one(RegionHead)
    scope, year = before.scope(), before.year
    assert year
    after = made_anew(adviser, RegionHead, settings)
    assert (after.scope(), after.year) == (scope, year)


def test_what_a_report_is_about_is_forgotten_when_it_is_not_offered_any_more(adviser: Desk) -> None:
    narrowed = Filter(country="MW")
    adviser.session.library.show(narrowed)
    adviser.window.show_area(Area.REGION)
    adviser.settle()
    choose(adviser, "About whom", Qt.Key.Key_Down)
    assert adviser.one(RegionHead).scope().kind is Kind.SHOWN
    for wanted in (NO_FILTER, narrowed):
        adviser.session.library.show(wanted)
        adviser.settle()
        assert adviser.one(RegionHead).scope() == Scope()
