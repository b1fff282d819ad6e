"""Spreads on the screen: the numbers of the rules, no names in a picture, and who it is for those who ask."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.charts.spread import across
from adaptameter.domain import portfolio as rules
from adaptameter.domain.instrument import SectionId, ValueId
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.portfolio import Spread
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shelved import Field
from adaptameter.ui import theme
from adaptameter.ui.pages.spread import SpreadView
from adaptameter.ui.pages.spread_names import NameList
from adaptameter.ui.pages.spread_row import SpreadRow
from adaptameter.ui.pages.spread_strip import StripView
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.ui.desk import spy, waiting
from tests.ui.fit import misfits
from tests.ui.pages.portfolios import adviser, names, portfolio, shelf

__all__ = ["adviser", "portfolio"]
WIDE = (1110, 640)


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = WIDE) -> SpreadView:
    view = SpreadView(session)
    qtbot.addWidget(view)
    view.resize(*size)
    with waiting(view.shown):
        view.show()
    view.activateWindow()
    QApplication.processEvents()
    return view


def turn(view: SpreadView, name: str) -> None:
    with waiting(view.shown):
        next(one for one in view.findChildren(QRadioButton) if one.accessibleName() == name).click()
    QApplication.processEvents()


def rows(view: SpreadView) -> list[SpreadRow]:
    return [one for one in view.findChildren(SpreadRow) if one.isVisible()]


def strip(row: QWidget) -> StripView:
    (found,) = row.findChildren(StripView)
    return found


def said(row: QWidget) -> list[str]:
    return [one.text() for one in row.findChildren(Paragraph) if one.isVisible() and one.text()]


def every_card(session: Session) -> list[Scorecard]:
    cards = session.ask(lambda house: house.library.cards())
    assert cards is not None
    return list(cards)


def told(spread: Spread) -> str:
    """The first sentence as the rules want it."""
    count, whole = f"{len(spread.dots)} organisations", [int(one + 0.5) for one in (spread.quartiles or ())]
    if spread.median is None:
        return f"{count}: too few for a middle."
    middle = int(spread.median + 0.5)
    if not whole:
        return f"{count}. The middle is {middle}."
    return f"{count}. Half of them lie between {whole[0]} and {whole[1]}; the middle is {middle}."


def test_every_section_says_what_the_rules_say(qtbot: QtBot, adviser: Session) -> None:
    view, cards = shown(qtbot, adviser), every_card(adviser)
    for row, section in zip(rows(view), shelf(adviser).instrument.sections, strict=True):
        wanted = rules.section_spread(cards, section.id)
        name, words, *left = said(row)
        assert name == adviser.words.texts.section(section.id)
        assert words.startswith(told(wanted))
        held = sum(dot.capped for dot in wanted.dots)
        assert (f"{held} held by a must-have." in words) == bool(held)
        assert bool(left) == bool(wanted.left_out)
        assert all(str(count) in left[0] for count in wanted.left_out.values())


def test_gap_and_values_say_what_the_rules_say(qtbot: QtBot, adviser: Session) -> None:
    view, cards = shown(qtbot, adviser), every_card(adviser)
    turn(view, "Evidence gap")
    for row, section in zip(rows(view), shelf(adviser).instrument.sections, strict=True):
        assert said(row)[1] == told(rules.evidence_gap(cards, section.id))
    turn(view, "Values")
    for row, value in zip(rows(view), shelf(adviser).instrument.values, strict=True):
        assert said(row)[0] == adviser.words.texts.value(value)
        assert said(row)[1] == told(rules.value_spread(cards, ValueId(value)))


def test_too_few_have_no_middle(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    country = few(adviser)
    with waiting(view.shown):
        adviser.library.show(Filter(country=country))
    assert any("too few for a middle" in words for row in rows(view) for words in said(row))
    assert "dark line" not in " ".join(one.text() for one in view.findChildren(Paragraph))


def few(session: Session) -> str:
    """A country with fewer than five organisations."""
    library = session.library
    for country in shelf(session).options(Field.COUNTRY):
        library.show(Filter(country=country))
        if 0 < len(library.latest) < 5:
            library.show(NO_FILTER)
            return country
    pytest.skip("no country is that small")


def test_no_picture_names_an_organisation(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    for row in rows(view):
        heard = QAccessible.queryAccessibleInterface(strip(row))
        words = heard.text(QAccessible.Text.Name) + heard.text(QAccessible.Text.Description)
        assert not any(name in words for name in names(adviser))


def test_the_keyboard_finds_who_stands_where(qtbot: QtBot, adviser: Session) -> None:
    view, section = shown(qtbot, adviser), SectionId("governance")
    dots = rules.section_spread(every_card(adviser), section).dots
    piles = sorted({int(dot.points + 0.5) for dot in dots})
    one = strip(rows(view)[0])
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, Qt.Key.Key_Right)
    QTest.keyClick(one, Qt.Key.Key_Return)
    QApplication.processEvents()
    (found,) = rows(view)[0].findChildren(NameList)
    called = [found.line(row).title for row in range(found.model().rowCount())]
    assert set(called) == {d.card.organisation.name for d in dots if int(d.points + 0.5) == piles[1]}
    assert found.hasFocus()
    opened = spy(adviser.library.card_read)
    QTest.keyClick(found, Qt.Key.Key_Return)
    card, where = opened.at(0)
    assert (card.organisation.name, where) == (called[0], "governance")
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert one.hasFocus()


def test_a_click_finds_the_same(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    turn(view, "Values")
    one = strip(rows(view)[0])
    point = next(iter(one._strip.piles))
    frame = one._frame(theme.look())
    place = QPoint(round(frame.left() + across(point) * frame.width()), 40)
    QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    (found,) = rows(view)[0].findChildren(NameList)
    assert found.model().rowCount() == one._strip.piles[point]
    opened = spy(adviser.library.card_read)
    found.clicked.emit(found.model().index(0, 0))
    assert opened.at(0)[1] == ""


def test_in_arabic_left_goes_on(qtbot: QtBot, qapp: QApplication, adviser: Session) -> None:
    theme.apply(qapp, theme.read("light"), right_to_left=True)
    view = shown(qtbot, adviser)
    one = strip(rows(view)[0])
    one.setFocus(Qt.FocusReason.TabFocusReason)
    first = one._point
    QTest.keyClick(one, Qt.Key.Key_Left)
    assert first is not None
    assert one._point is not None
    assert one._point > first


def test_nothing_found_offers_the_way_out(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    with waiting(view.shown):
        adviser.library.show(Filter(words="nobody is called this"))
    assert rows(view) == []
    with waiting(view.shown):
        next(one for one in view.findChildren(QAbstractButton) if one.accessibleName() == "Show everything").click()
    assert rows(view)


def test_a_view_that_nobody_looks_at_waits(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    view.hide()
    told_ = spy(view.shown)
    adviser.library.show(Filter(year=2025))
    QTest.qWait(30)
    assert not told_.count()
    with waiting(view.shown):
        view.show()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("size", [WIDE, (760, 500)])
def test_nothing_is_cut(
    qtbot: QtBot, qapp: QApplication, adviser: Session, scale: float, right_to_left: bool, size: tuple[int, int]
) -> None:
    theme.apply(qapp, theme.read("dark"), scale, right_to_left)
    view = shown(qtbot, adviser, size)
    assert misfits(view) == []
    strip(rows(view)[0]).picked.emit(next(iter(strip(rows(view)[0])._strip.piles)))
    QApplication.processEvents()
    assert misfits(view) == []


def test_before_the_shelf_is_read_nothing_breaks(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    view = SpreadView(session)
    qtbot.addWidget(view)
    view.show()
    with waiting(view.shown):
        session.library.look()
    assert rows(view) == []
