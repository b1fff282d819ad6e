"""Dates as people write them, and the field they are written in."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import dates
from adaptameter.ui.widgets.date_field import DateField

Show = Callable[[QWidget], QWidget]
Heard = Callable[[QWidget], QAccessibleInterface]
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LANGUAGES = st.sampled_from(["en", "sv", "es", "ar", "ne", "uk", "ro", "hi"])


@given(DAYS, LANGUAGES)
def test_what_is_shown_can_be_read_again(day: date, language: str) -> None:
    assert dates.read(dates.said(day.isoformat(), language), language) == day.isoformat()


@given(DAYS, LANGUAGES)
def test_the_way_dates_are_kept_is_read_in_every_language(day: date, language: str) -> None:
    assert dates.read(day.isoformat(), language) == day.isoformat()


@given(st.text(max_size=40), LANGUAGES)
def test_whatever_is_written_is_a_date_or_none(text: str, language: str) -> None:
    found = dates.read(text, language)
    assert not found or date.fromisoformat(found).year in range(1900, 2101)


@pytest.mark.parametrize(
    "written",
    [
        "5.11.2026",
        "5/11/26",
        "05-11-2026",
        "Nov 5, 2026",
        "5 november 2026",
        "5 de noviembre de 2026",
        "٥/١١/٢٠٢٦",
        " 2026 11 05 ",
    ],
)
def test_the_usual_ways_to_write_a_date_are_understood(written: str) -> None:
    assert dates.read(written, "es") == "2026-11-05"


def test_an_impossible_month_is_the_day() -> None:
    assert dates.read("11/22/2026", "en") == "2026-11-22"


@pytest.mark.parametrize(
    "written", ["soon", "31.2.2026", "5", "12 May", "2026-13-01", "5 Nov 1850", "2026-11-05T10:00"]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert dates.read(written, "en") is None


@pytest.fixture
def field(show: Show) -> DateField:
    made = DateField("Date of the record", "en", "not known")
    show(made)
    return made


def line(field: DateField) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def test_what_is_written_is_told_once_as_it_is_kept(field: DateField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed) as told:
        QTest.keyClicks(line(field), "5.11.2026")
        QTest.keyClick(line(field), Qt.Key.Key_Return)
    assert told.args == ["2026-11-05"]
    assert line(field).text() == "5 Nov 2026"
    with qtbot.assertNotEmitted(field.changed):
        field.keep()


def test_nonsense_is_said_below_and_not_told(field: DateField, qtbot: QtBot, heard: Heard) -> None:
    field.show_date("2026-11-05")
    line(field).selectAll()
    with qtbot.assertNotEmitted(field.changed):
        QTest.keyClicks(line(field), "yesterday")
        QTest.keyClick(line(field), Qt.Key.Key_Return)
    assert field.is_refused
    assert "not a date" in line(field).accessibleDescription()
    assert field.date == "2026-11-05"
    QTest.keyClick(line(field), Qt.Key.Key_Backspace)
    assert not field.is_refused


def test_it_may_be_emptied(field: DateField, qtbot: QtBot) -> None:
    field.show_date("2026-11-05")
    line(field).selectAll()
    with qtbot.waitSignal(field.changed) as told:
        QTest.keyClick(line(field), Qt.Key.Key_Delete)
        QTest.keyClick(line(field), Qt.Key.Key_Return)
    assert told.args == [""]


def test_showing_a_date_is_silent_and_takes_nonsense_away(field: DateField, qtbot: QtBot) -> None:
    QTest.keyClicks(line(field), "x")
    field.keep()
    with qtbot.assertNotEmitted(field.changed):
        field.show_date("")
    assert (line(field).text(), field.is_refused) == ("", False)


def test_arrows_step_a_day_and_page_keys_a_month(field: DateField) -> None:
    QTest.keyClick(line(field), Qt.Key.Key_Up)
    assert field.date == QDate.currentDate().toString("yyyy-MM-dd"), "an empty field begins today"
    field.show_date("2026-01-31")
    QTest.keyClick(line(field), Qt.Key.Key_PageUp)
    assert field.date == "2026-02-28"
    QTest.keyClick(line(field), Qt.Key.Key_Down)
    assert field.date == "2026-02-27"
    field.show_date("2100-12-31")
    QTest.keyClick(line(field), Qt.Key.Key_Up)
    assert field.date == "2100-12-31"
