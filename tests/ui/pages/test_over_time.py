"""Over time: the years of one organisation with how sure a change is, and of all together without a name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.domain.library import Filter
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import generator
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages.over_time import OverTimeView
from adaptameter.ui.seen import Naming
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.seek_combo import SeekCombo
from adaptameter.ui.widgets.step_row import StepRow
from tests.builders import standard
from tests.ui.desk import children_of, heard, settled, spy, waiting
from tests.ui.fit import misfits
from tests.ui.pages.shelves import a_card, taken_in

CARDS = (
    a_card(1, "Zenith", year=2024, RSK_01=0),
    a_card(1, "Zenith", year=2025, GOV_05=1),
    a_card(1, "Zenith", year=2026),
    a_card(2, "Ana", year=2026),
    a_card(3, "Çelik", year=2025),
    a_card(3, "Çelik", year=2026),
    a_card(4, "Dee", year=2025, revision=0),
    a_card(4, "Dee", year=2026, revision=0),
)


@pytest.fixture
def few(session: Session, tmp_path: Path) -> Iterator[Session]:
    """A library of four organisations, three of them with two years or more."""
    taken_in(session, tmp_path / "in", CARDS)
    yield session
    dress(Settings(theme="light"))


@pytest.fixture
def many(session: Session, tmp_path: Path) -> Session:
    """A library of sixteen made-up organisations with two years."""
    taken_in(session, tmp_path / "in", generated())
    return session


def generated() -> Sequence[Scorecard]:
    every = generator.portfolio(standard(), 16, 2, seed=3)
    return tuple({(card.organisation.id, card.year): card for card in every}.values())


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = (1100, 800)) -> OverTimeView:
    view = OverTimeView(session)
    qtbot.addWidget(view)
    view.resize(*size)
    with waiting(session.comparing.offered), qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    settled()
    return view


def combo(view: OverTimeView) -> SeekCombo:
    return view.findChildren(SeekCombo)[0]


def names(view: OverTimeView) -> list[str]:
    return [combo(view).itemText(place) for place in range(combo(view).count())]


def look_at(view: OverTimeView, session: Session, name: str) -> None:
    place = names(view).index(name)
    combo(view).setCurrentIndex(place)
    with waiting(session.comparing.looked_back):
        combo(view).activated.emit(place)
    settled()


def all_together(view: OverTimeView, session: Session) -> None:
    radio = next(one for one in view.findChildren(QRadioButton) if one.accessibleName() == "All together")
    with waiting(session.comparing.changed_all):
        radio.click()
    settled()


def words(view: QWidget) -> str:
    return "\n".join(one.text() for one in view.findChildren(Paragraph) if one.isVisible() and one.text())


def test_those_with_two_years_come_first(qtbot: QtBot, few: Session) -> None:
    with waiting(few.comparing.looked_back):
        view = shown(qtbot, few)
    assert names(view) == ["Çelik", "Dee", "Zenith", "Ana"]
    settled()
    assert "Çelik" in words(view)


def test_letters_find_a_name(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    line = combo(view).lineEdit()
    assert line is not None
    combo(view).setFocus()
    QTest.keyClicks(line, "zen")
    completer = combo(view).completer()
    assert completer is not None
    assert completer.completionCount() == 1
    with waiting(few.comparing.looked_back):
        QTest.keyClicks(line, "ith")
        QTest.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert "Zenith\u2069: what changed from 2025 to 2026" in words(view)


def test_letters_that_are_no_name_change_nothing(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Zenith")
    line = combo(view).lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "xyz")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert combo(view).currentText() == "Zenith"


def test_each_section_says_how_sure_its_change_is(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Zenith")
    said = words(view)
    assert "Within normal variation: about the same." in said
    assert "±" in said
    assert len(view.findChildren(StepRow)) == 1
    assert "1 step" in said


def test_earlier_years_have_a_line_each(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Zenith")
    for fold in view.findChildren(Fold):
        fold.unfold()
    said = words(view)
    assert "2024 to 2025: " in said
    assert "The must-have \u2068RSK-01\u2069 no longer limits this section." in said
    assert "answered alone." in said


def test_the_line_is_read_in_words(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Çelik")
    picture = next(one for one in view.findChildren(PictureView) if one.isVisible())
    assert heard(picture) == "Governance"
    assert "2025: " in picture.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Ana", "Only one signed year is here, so there is nothing to compare yet."),
        ("Dee", "Not signed, so not shown: 2025, 2026."),
    ],
)
def test_what_cannot_be_told_says_why(qtbot: QtBot, few: Session, name: str, why: str) -> None:
    view = shown(qtbot, few)
    look_at(view, few, name)
    assert why in words(view)
    assert words(view).startswith(("Organisation\n" + name, name))


def test_too_few_together_say_how_many(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    all_together(view, few)
    assert "Too few: 2 of 10 organisations with two signed years are shown." in words(view)


def test_many_together_are_counted_and_nobody_is_named(qtbot: QtBot, many: Session) -> None:
    view = shown(qtbot, many)
    all_together(view, many)
    said = words(view)
    assert "points on average, with a standard error of" in said
    assert "Clearly up: " in said
    assert not [card.organisation.name for card in generated() if card.organisation.name in said]
    seen = view.seen(Naming())
    assert not [card for card in generated() if card.organisation.name in str(seen)]
    assert {len(row) for row in seen.table.rows} == {len(seen.table.head)}


def test_the_filter_narrows_what_is_counted(qtbot: QtBot, many: Session) -> None:
    view = shown(qtbot, many)
    all_together(view, many)
    with waiting(many.comparing.changed_all):
        many.library.show(Filter(words="nobody has this name"))
    settled()
    assert "Too few: 0 of 10" in words(view)
    assert names(view) == []


def test_nothing_is_counted_while_nobody_looks(qtbot: QtBot, many: Session) -> None:
    view = shown(qtbot, many)
    all_together(view, many)
    view.hide()
    told = spy(many.comparing.changed_all)
    many.library.show(Filter(year=2026))
    settled()
    many.end()
    settled()
    assert told.count() == 0


def test_what_is_seen_can_leave_under_another_name(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Zenith")
    seen, hidden = view.seen(Naming()), view.seen(Naming({CARDS[0].organisation.id: "Organisation 7"}))
    assert (seen.title, hidden.title) == ("Zenith over time", "Organisation 7 over time")
    assert "Zenith" not in str(hidden)
    assert replace(hidden.table, title=seen.table.title) == seen.table
    assert {row[1] for row in seen.table.rows} == {2024, 2025, 2026}
    assert len(seen.pictures) == len({row[0] for row in seen.table.rows})


def test_another_scorecard_is_shown_at_once(qtbot: QtBot, few: Session, tmp_path: Path) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Ana")
    with waiting(few.comparing.looked_back):
        taken_in(few, tmp_path / "more", [a_card(2, "Ana", year=2025)])
    settled()
    assert "Ana\u2069: what changed from 2025 to 2026" in words(view)


def test_before_anything_was_read_an_empty_table_leaves(qtbot: QtBot, few: Session) -> None:
    view = OverTimeView(few)
    qtbot.addWidget(view)
    assert view.seen(Naming()).table.rows == ()


def test_every_control_has_a_name(qtbot: QtBot, few: Session) -> None:
    view = shown(qtbot, few)
    look_at(view, few, "Zenith")
    controls = [one for one in children_of(view) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) > 4
    assert [one for one in controls if not heard(one)] == []


@pytest.mark.parametrize(
    ("settings", "width"),
    [(Settings(), 1100), (Settings(), 560), (Settings("ar", "dark"), 1100), (Settings(text_scale=2.0), 760)],
)
def test_nothing_is_cut(qtbot: QtBot, few: Session, settings: Settings, width: int) -> None:
    dress(settings)
    view = shown(qtbot, few, (width, 700))
    look_at(view, few, "Zenith")
    for fold in view.findChildren(Fold):
        fold.unfold()
    for _ in range(20):  # sizes that follow sizes take more than one turn
        settled()
    assert misfits(view) == []
