"""Must-haves over a portfolio: questions, counted as the rules count them, and never who."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from adaptameter.domain import portfolio as rules
from adaptameter.domain.library import Filter
from adaptameter.ui import theme
from adaptameter.ui.pages.must_haves import MustHavesView
from adaptameter.ui.pages.must_haves_row import MustHaveRow
from adaptameter.ui.seen import Naming
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.ui.desk import waiting
from tests.ui.fit import misfits
from tests.ui.pages.portfolios import adviser, names, portfolio

__all__ = ["adviser", "portfolio"]


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = (1110, 640)) -> MustHavesView:
    view = MustHavesView(session)
    qtbot.addWidget(view)
    view.resize(*size)
    with waiting(view.shown):
        view.show()
    QApplication.processEvents()
    return view


def rows(view: MustHavesView) -> list[MustHaveRow]:
    return [one for one in view.findChildren(MustHaveRow) if one.isVisible()]


def said(view: MustHavesView | MustHaveRow) -> list[str]:
    return [one.text() for one in view.findChildren(Paragraph) if one.isVisible() and one.text()]


def test_the_counts_are_those_of_the_rules(qtbot: QtBot, adviser: Session) -> None:
    cards = adviser.ask(lambda house: house.library.cards())
    assert cards is not None
    view, texts = shown(qtbot, adviser), adviser.words.texts
    wanted = rules.must_haves(cards)
    assert len(rows(view)) == len(wanted) > 10
    for row, one in zip(rows(view), wanted, strict=True):
        question, place, words = said(row)[:3]
        assert (question, place) == (texts.question(one.indicator), f"{one.indicator}, {texts.section(one.section)}")
        (meter,) = row.findChildren(Meter)
        assert meter.isVisible() == (one.failing is not None)
        if one.failing is None:
            assert words == f"asked of {one.asked}: too few to show"
        else:
            assert words == f"in {one.failing} of {one.asked} organisations"
            assert meter.accessibleDescription() == words


def test_a_first_step_is_folded_away(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    row = rows(view)[0]
    before = said(row)
    row.findChildren(Fold)[0].unfold()
    QApplication.processEvents()
    more = [words for words in said(row) if words not in before]
    assert more[0].startswith("At 0: ")
    assert len(more) > 1


def test_nobody_is_named_on_the_screen_or_in_a_file(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    seen = view.seen(Naming())
    everything = " ".join((*said(view), str(seen)))
    assert not any(name in everything for name in names(adviser))
    assert len(seen.table.rows) == len(rows(view))
    for *_, asked, failing in seen.table.rows:
        assert isinstance(asked, int)
        assert (failing is None) == (asked < 10)


def test_few_organisations_are_not_counted(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    with waiting(view.shown):
        adviser.library.show(Filter(country="GT"))
    assert all(one.startswith("asked of") for row in rows(view) for one in said(row)[2:3])


def test_nothing_found_offers_the_way_out(qtbot: QtBot, adviser: Session) -> None:
    view = shown(qtbot, adviser)
    with waiting(view.shown):
        adviser.library.show(Filter(words="nobody is called this"))
    assert rows(view) == []
    assert "Nothing can be counted" in said(view)
    assert view.seen(Naming()).pictures == ()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_nothing_is_cut(qtbot: QtBot, qapp: QApplication, adviser: Session, scale: float, right_to_left: bool) -> None:
    theme.apply(qapp, theme.read("contrast"), scale, right_to_left)
    view = shown(qtbot, adviser, (900, 560))
    rows(view)[0].findChildren(Fold)[0].unfold()
    QApplication.processEvents()
    assert misfits(view) == []
