"""Side by side: what may be compared and why not, in the order of the alphabet, with names that can leave."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages.side_by_side import SideBySideView
from adaptameter.ui.seen import Naming
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.name_link import NameLink
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.side_row import SideRow
from tests.ui.desk import children_of, heard, settled, spy, waiting
from tests.ui.fit import misfits
from tests.ui.pages.shelves import a_card, taken_in

CARDS = (
    a_card(1, "Zenith", GOV_03=0),
    a_card(2, "Ana"),
    a_card(3, "Çelik"),
    a_card(4, "Dee", revision=0),
)
Show = Callable[..., SideBySideView]


@pytest.fixture
def show(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[Show]:
    """Lays organisations of these names side by side."""
    shelf = taken_in(session, tmp_path / "in", CARDS)
    lines = {shelf.line(int(place)).organisation.name: shelf.line(int(place)) for place in session.library.pick}

    def shown(*names: str, size: tuple[int, int] = (1100, 800)) -> SideBySideView:
        for name in names:
            session.library.choose(lines[name].number, True)
        view = SideBySideView(session)
        qtbot.addWidget(view)
        view.resize(*size)
        if len(names) > 1:
            with waiting(session.comparing.compared):
                view.show()
        else:
            view.show()
        settled()
        return view

    yield shown
    dress(Settings(theme="light"))


def words(view: SideBySideView) -> str:
    return "\n".join(one.text() for one in view.findChildren(Paragraph) if one.isVisible() and one.text())


def names(view: SideBySideView) -> list[str]:
    return [one.text() for one in view.findChildren(NameLink) if one.isVisible()]


def test_it_says_how_to_choose(show: Show) -> None:
    view = show("Ana")
    assert "One scorecard is chosen. One more is needed." in words(view)
    wanted = spy(view.library_wanted)
    view.findChildren(Button)[0].click()
    assert wanted.count() == 1


def test_scorecards_stand_from_a_to_z_whatever_their_points(show: Show) -> None:
    assert names(show("Zenith", "Çelik", "Ana")) == ["Ana", "Çelik", "Zenith"]


def test_the_grade_stands_first_and_reasons_say_what_can_be_done(show: Show) -> None:
    view = show("Ana", "Zenith")
    for fold in view.findChildren(Fold):
        fold.unfold()
    said = words(view)
    assert said.startswith("Differences may be drawn")
    assert "Answered in a translation" in said or "It is not known whether it was facilitated" in said


def test_two_are_compared_with_the_noise_of_both(show: Show) -> None:
    said = words(show("Ana", "Zenith"))
    assert "Compared on all" in said
    assert "points apart" in said
    assert "about the same: within normal variation" in said


def test_three_have_no_difference(show: Show) -> None:
    assert "points apart" not in words(show("Ana", "Zenith", "Çelik"))


def test_a_must_have_stands_as_a_wall(show: Show) -> None:
    view = show("Ana", "Zenith")
    assert any("GOV-03" in one.text() for one in view.findChildren(Paragraph) if one.isVisible())
    pictures = [one for one in view.findChildren(PictureView) if "GOV-03" in one.accessibleDescription()]
    assert [heard(one) for one in pictures] == ["\u2068Zenith\u2069, 2026"]
    assert "points" in pictures[0].accessibleDescription()


def test_what_nobody_signed_stands_without_figures_and_says_why(show: Show) -> None:
    view = show("Ana", "Zenith", "Dee")
    said = words(view)
    assert "Not all of them are compared." in said
    assert "Dee\u2069, 2026: not compared" in said
    assert "Ask the board to sign it and to send the scorecard again." in said
    assert said.count("not compared") > 2


def test_all_refused_has_no_bars(show: Show) -> None:
    view = show("Ana", "Dee")
    assert words(view).startswith("Not compared.")
    assert not [one for one in view.findChildren(PictureView) if one.isVisible()]


def test_one_is_taken_away_and_the_keyboard_stays(qtbot: QtBot, show: Show, session: Session) -> None:
    view = show("Ana", "Çelik", "Zenith")
    with qtbot.waitActive(view):
        view.activateWindow()
    out = next(one for one in view.findChildren(IconButton) if one.accessibleName().startswith("Take away \u2068Ana"))
    out.setFocus()
    with waiting(session.comparing.compared):
        QTest.keyClick(out, Qt.Key.Key_Space)
    settled()
    assert names(view) == ["Çelik", "Zenith"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.isAncestorOf(focus)


def test_a_name_opens_its_scorecard(show: Show, session: Session) -> None:
    view = show("Ana", "Zenith")
    read = spy(session.library.card_read)
    view.findChildren(NameLink)[1].click()
    assert [card.organisation.name for card, _section in (read.at(0),)] == ["Zenith"]


def test_every_control_has_a_name(show: Show) -> None:
    view = show("Ana", "Zenith")
    controls = [one for one in children_of(view) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) >= 5
    assert [one for one in controls if not heard(one)] == []


@pytest.mark.parametrize("ending", ["xlsx", "json"])
def test_it_is_saved_beside_the_window(show: Show, session: Session, tmp_path: Path, ending: str) -> None:
    view, target = show("Ana", "Zenith"), tmp_path / f"c.{ending}"
    wanted = spy(view.file_wanted)
    next(one for one in view.findChildren(Button) if one.text().strip().startswith("Save")).click()
    assert wanted.at(0) == ["comparison.xlsx"]
    with waiting(session.comparing.saved):
        view.save(target)
    settled()
    assert target.stat().st_size > 1000
    assert "Saved: " in words(view)


def test_what_is_seen_can_leave(show: Show) -> None:
    view = show("Ana", "Zenith", "Dee")
    seen = view.seen(Naming())
    heads = [f"\u2068{one}\u2069, 2026" for one in ("Ana", "Dee", "Zenith")]
    assert [one for one in seen.table.head if "2026" in one] == heads
    assert all(len(row) == len(seen.table.head) for row in seen.table.rows)
    assert seen.pictures[0].height > 100


def test_under_an_alias_no_name_leaves(show: Show, session: Session) -> None:
    view = show("Ana", "Zenith", "Dee")
    shelf = session.library.shelf
    assert shelf is not None
    every = [shelf.line(int(place)).organisation for place in session.library.pick]
    aliases = {one.id: f"Organisation {9 - number}" for number, one in enumerate(every)}
    seen = view.seen(Naming(aliases))
    text = f"{seen} {seen.pictures[0].picture}"
    assert not [one for one in every if one.name in text or one.id in text]
    assert [one for one in seen.table.head if "2026" in one] == sorted(one for one in seen.table.head if "2026" in one)


def test_nothing_chosen_leaves_an_empty_table(show: Show) -> None:
    seen = show().seen(Naming())
    assert (seen.table.rows, seen.pictures) == ((), ())


@pytest.mark.parametrize(
    ("settings", "width"),
    [(Settings(), 1100), (Settings(), 440), (Settings("ar", "dark"), 1100), (Settings(text_scale=2.0), 640)],
)
def test_nothing_is_cut(show: Show, settings: Settings, width: int) -> None:
    dress(settings)
    view = show("Ana", "Zenith", "Çelik", size=(width, 700))
    for fold in view.findChildren(Fold):
        fold.unfold()
    for _ in range(20):  # sizes that follow sizes take more than one turn
        settled()
    assert misfits(view) == []
    rows = [one for one in view.findChildren(SideRow) if one.isVisible()]
    assert {one.is_stacked(one.width()) for one in rows} == {width < 700}
