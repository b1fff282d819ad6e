"""An adviser looks through what was taken in: by keyboard, by filter, in groups, and says who is who."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from adaptameter.domain.library import Filter
from adaptameter.domain.shelved import Field
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages.library import LibraryPage
from adaptameter.ui.pages.library_alike import LibraryAlike
from adaptameter.ui.pages.library_order import Order, arranged
from adaptameter.ui.pages.library_panel import LibraryPanel
from adaptameter.ui.pages.library_table import LibraryTable
from adaptameter.ui.pages.library_words import FIELDS, GROUPS, LibraryWords
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.tag_editor import TagEditor
from tests.ui.desk import settled, spy, waiting
from tests.ui.fit import misfits
from tests.ui.pages.shelves import a_card, taken_in


@pytest.fixture
def library(session: Session, tmp_path: Path) -> Session:
    """A session whose library has ten scorecards of seven ids."""
    taken_in(session, tmp_path / "inbox")
    return session


@pytest.fixture
def undress(qapp: QApplication) -> Iterator[None]:
    yield
    dress(Settings(theme="light"))


def shown(qtbot: QtBot, session: Session, size: tuple[int, int] = (1120, 700)) -> LibraryPage:
    page = LibraryPage(session)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    settled()
    return page


def table(page: LibraryPage) -> LibraryTable:
    (found,) = page.findChildren(LibraryTable)
    return found


def lines(page: LibraryPage) -> list[str]:
    """Every line of the table: name and year, or the head of a group."""
    rows = table(page).rows
    said = []
    for row in range(rows.rowCount()):
        told, head = rows.told(row), rows.head(row)
        if told is not None:
            said.append(f"{told.cells[Field.NAME]} {told.cells[Field.YEAR]}")
        elif head is not None:
            said.append(f"[{head.title} {len(head.places)}]")
    return said


def cells(page: LibraryPage, field: Field) -> list[str]:
    """What every line says about this field."""
    told = (table(page).rows.told(row) for row in range(table(page).rows.rowCount()))
    return [one.cells[field] for one in told if one is not None]


def turn_to(qtbot: QtBot, page: LibraryPage, line: str) -> None:
    """Stand on a line and wait until the panel shows it."""
    table(page).setCurrentIndex(table(page).rows.index(lines(page).index(line), 1))
    settled()


def words(page: LibraryPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def button(page: LibraryPage, name: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} buttons “{name}”"
    return found[0]


def press(page: LibraryPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(table(page), key)


A_TO_Z = [
    "Asociacion Tzikin 2026",
    "Asociación Tz’ikin 2024",
    "Asociación Tz’ikin 2025",
    "Bwalo Youth Forum 2025",
    "Bwalo Youth Forum 2026",
    "Casa Deschisă 2026",
    "Youth Forum Bwalo 2026",
    "Zenith 2023",
    "مركز الأمل 2026",
]


def test_everything_is_shown_from_a_to_z_the_newest_revision_only(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    assert lines(page) == A_TO_Z
    assert "9 scorecard" in words(page)
    assert "7 organisation" in words(page)


def test_an_empty_library_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    with waiting(session.library.filtered):
        session.library.look()
    page = shown(qtbot, session)
    assert "No scorecards yet" in words(page)
    assert page.findChildren(LibraryTable) == []
    for name, signal in (("Add files…", page.files_wanted), ("Add a folder…", page.folder_wanted)):
        with qtbot.waitSignal(signal):
            button(page, name).click()


def test_before_the_shelf_is_read_the_page_says_so(qtbot: QtBot, session: Session) -> None:
    page = shown(qtbot, session)
    assert "being read" in words(page)
    with waiting(session.library.filtered):
        session.library.look()
    assert "No scorecards yet" in words(page)


def test_what_the_filter_finds_is_shown_and_nothing_can_be_undone(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    library.library.show(Filter(country="MW", year=2026))
    settled()
    assert lines(page) == ["Bwalo Youth Forum 2026", "Youth Forum Bwalo 2026"]
    library.library.show(Filter(country="MW", year=2020))
    settled()
    assert "Nothing fits" in words(page)
    button(page, "Show all").click()
    settled()
    assert lines(page) == A_TO_Z


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_sorts_and_a_second_time_turns_it_round(qtbot: QtBot, library: Session, field: Field) -> None:
    page = shown(qtbot, library)
    column = FIELDS.index(field) + 1
    table(page).horizontalHeader().sectionClicked.emit(column)
    settled()
    once, said = lines(page), cells(page, field)
    if field is Field.NAME:
        assert once == list(reversed(A_TO_Z))
    assert sorted(once) == sorted(A_TO_Z)
    assert field in table(page).shown
    table(page).horizontalHeader().sectionClicked.emit(column)
    settled()
    assert sorted(lines(page)) == sorted(A_TO_Z)
    assert cells(page, field) == said[::-1]


@pytest.mark.parametrize("down", [False, True])
def test_years_and_countries_stand_as_they_are_called(library: Session, down: bool) -> None:
    shelf, said = library.library.shelf, LibraryWords(library.words)
    assert shelf is not None
    for field in (Field.YEAR, Field.COUNTRY):
        (group,) = arranged(shelf, library.library.pick, Order(field, down), said)
        keys = [said.told(shelf, int(one)).cells[field] for one in group.places]
        named = [key for key in keys if key != "not said"]
        assert named == sorted(named, reverse=down)


@pytest.mark.parametrize("field", GROUPS)
def test_every_scorecard_stands_in_one_group_but_for_tags(qtbot: QtBot, library: Session, field: Field) -> None:
    owner = id_of(library, "Bwalo Youth Forum")
    library.library.put_tags(owner, frozenset({"coast", "new"}))
    shelf = library.library.shelf
    assert shelf is not None
    groups = arranged(shelf, library.library.pick, Order(group=field), LibraryWords(library.words))
    places = [int(one) for group in groups for one in group.places]
    twice = 2 if field is Field.TAG else 0
    assert len(places) == len(shelf) + twice
    assert set(places) == {int(one) for one in library.library.pick}
    assert len({group.key for group in groups}) == len(groups)
    assert all(group.title for group in groups)
    assert all(len(group.places) for group in groups)


def id_of(session: Session, name: str) -> str:
    """The id of the organisation with this name."""
    every = session.ask(lambda house: house.library.every()) or ()
    return next(one.organisation.id for one in every if one.organisation.name == name)


def choose(page: LibraryPage, combo: str, words: str) -> None:
    found = next(one for one in page.findChildren(Combo) if one.accessibleName() == combo)
    found.setCurrentIndex(found.findText(words))
    found.activated.emit(found.currentIndex())
    settled()


def test_groups_have_heads_that_fold(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    choose(page, "Group by", "Year")
    assert lines(page)[:3] == ["[2023 1]", "Zenith 2023", "[2024 1]"]
    table(page).setCurrentIndex(table(page).rows.index(0, 1))
    press(page, Qt.Key.Key_Return)
    assert lines(page)[:2] == ["[2023 1]", "[2024 1]"]
    heard = table(page).rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "2023: 1, folded"
    press(page, Qt.Key.Key_Space)
    assert lines(page)[:2] == ["[2023 1]", "Zenith 2023"]
    choose(page, "Group by", "nothing")
    assert lines(page) == A_TO_Z


def test_arrows_space_and_enter_are_enough(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    table(page).setFocus()
    opened = spy(library.library.card_read)
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert len(library.library.chosen) == 2
    assert "2 of 6 marked" in words(page)
    press(page, Qt.Key.Key_Return)
    card, section = opened.at(0)
    assert (card.organisation.name, card.year, section) == ("Asociación Tz’ikin", 2025, "")
    press(page, Qt.Key.Key_Space)
    assert "1 of 6 marked" in words(page)
    settled()
    press(page, Qt.Key.Key_Tab)
    (panel,) = page.findChildren(LibraryPanel)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert panel.isAncestorOf(focus), focus.accessibleName()


def test_a_seventh_is_not_marked_and_it_is_said(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    told = spy(library.told)
    for row in range(7):
        table(page).setCurrentIndex(table(page).rows.index(row, 1))
        press(page, Qt.Key.Key_Space)
    assert len(library.library.chosen) == 6
    assert told.count() == 1
    button(page, "Unmark").click()
    assert not library.library.chosen


def test_a_click_on_the_box_marks(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    first = table(page).rows.index(0, 0)
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    place = table(page).visualRect(first).center()
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(library.library.chosen) == 1
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "marked"


def test_the_panel_tells_of_the_present_line(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    turn_to(qtbot, page, "Bwalo Youth Forum 2026")
    said = words(page)
    for part in ("Malawi", "Eastern Africa", "network", "signed again (revision 2)", "Fewer than three members"):
        assert part in said
    opened = spy(library.library.card_read)
    button(page, "Open the scorecard of 2026").click()
    button(page, "2025").click()
    earlier = next(one for one in page.findChildren(Button) if one.accessibleName().startswith("Revision 1, taken in"))
    earlier.click()
    cards = [opened.at(place)[0] for place in range(3)]
    assert [(card.year, card.facts.signed.revision) for card in cards] == [(2026, 2), (2025, 1), (2026, 1)]


def test_a_country_is_closed_and_opened_again(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    turn_to(qtbot, page, "Bwalo Youth Forum 2025")
    button(page, "Close Malawi").click()
    settled()
    row = lines(page).index("Bwalo Youth Forum 2026")
    told = table(page).rows.told(row)
    assert told is not None
    assert told.cells[Field.COUNTRY] == "Malawi (closed)"
    assert told.is_closed
    settled()
    button(page, "Open Malawi again").click()
    settled()
    assert lines(page) == A_TO_Z


def test_tags_are_put_and_offered_elsewhere(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    turn_to(qtbot, page, "Zenith 2023")
    (editor,) = page.findChildren(TagEditor)
    editor.changed.emit(frozenset({"visited"}))
    assert library.ask(lambda house: house.library.tags()) == {id_of(library, "Zenith"): frozenset({"visited"})}
    turn_to(qtbot, page, "Casa Deschisă 2026")
    assert editor.tags == frozenset()
    turn_to(qtbot, page, "Zenith 2023")
    assert editor.tags == {"visited"}


def until_asked(qtbot: QtBot, page: LibraryPage, count: int) -> None:
    """Wait until so many pairs are asked about, in whatever language."""
    (fold,) = (one for one in page.findChildren(Fold) if one.findChildren(LibraryAlike))
    qtbot.waitUntil(lambda: fold.isVisible() and str(count) in fold.findChildren(Button)[0].accessibleName())


def test_a_yes_makes_one_of_two_and_can_be_taken_apart(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    until_asked(qtbot, page, 2)
    turn_to(qtbot, page, "Asociacion Tzikin 2026")
    assert "(Guatemala): 2024, 2025" in words(page)
    with waiting(library.library.filtered):
        button(page, "Yes, the same").click()
    assert "6 organisation" in words(page)
    turn_to(qtbot, page, "Asociacion Tzikin 2026")
    assert button(page, "2024").isEnabled()
    with waiting(library.library.filtered):
        button(page, "Take them apart").click()
    assert "7 organisation" in words(page)
    until_asked(qtbot, page, 1)


def test_a_no_is_not_asked_again(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    until_asked(qtbot, page, 2)
    turn_to(qtbot, page, "Youth Forum Bwalo 2026")
    assert "Both have a scorecard of 2026" in words(page)
    button(page, "No").click()
    settled()
    until_asked(qtbot, page, 1)
    other = shown(qtbot, library)
    until_asked(qtbot, other, 1)


def test_what_is_read_anew_leaves_the_present_line(qtbot: QtBot, library: Session, tmp_path: Path) -> None:
    page = shown(qtbot, library)
    turn_to(qtbot, page, "Casa Deschisă 2026")
    taken_in(library, tmp_path / "later", [a_card(9, "Aktion", "SE")])
    assert lines(page)[0] == "Aktion 2026"
    assert lines(page)[table(page).currentIndex().row()] == "Casa Deschisă 2026"


@pytest.mark.usefixtures("undress")
@pytest.mark.parametrize("settings", [Settings("ar"), Settings(text_scale=2.0), Settings("es", text_scale=1.5)])
@pytest.mark.parametrize("size", [(1130, 640), (760, 560), (1600, 900)])
def test_nothing_is_cut(qtbot: QtBot, library: Session, settings: Settings, size: tuple[int, int]) -> None:
    dress(settings)
    page = shown(qtbot, library, size)
    until_asked(qtbot, page, 2)
    (fold,) = (one for one in page.findChildren(Fold) if one.findChildren(LibraryAlike))
    fold.unfold()
    settled()
    assert misfits(page) == []
    fields = table(page).shown
    assert {Field.NAME, Field.YEAR, Field.COUNTRY, Field.STATE} <= set(fields)
    wide = sum(table(page).columnWidth(column) for column in range(table(page).rows.columnCount()))
    assert wide <= table(page).viewport().width()


def test_the_whole_table_has_words(qtbot: QtBot, library: Session) -> None:
    page = shown(qtbot, library)
    rows = table(page).rows
    for row in range(rows.rowCount()):
        for column in range(rows.columnCount()):
            if column and FIELDS[column - 1] is Field.TAG:
                continue
            heard = rows.index(row, column, QModelIndex()).data(Qt.ItemDataRole.AccessibleTextRole)
            assert heard, f"{row} {column}"
