"""The heatmap: what cells say, how they are reached, that nothing is ranked, what leaves the program."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from adaptameter.domain.comparability import Grade
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore
from adaptameter.domain.shelved import Field, Shelved
from adaptameter.domain.table import Summary
from adaptameter.services.generator import portfolio
from adaptameter.services.house import House
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages import heatmap_seen
from adaptameter.ui.pages.heatmap import HeatmapView
from adaptameter.ui.pages.heatmap_reading import ORDERS, Asked, HeatReading, ordered
from adaptameter.ui.pages.heatmap_seen import Leaving
from adaptameter.ui.seen import Naming
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.heat_heads import RowHeads
from adaptameter.ui.widgets.heat_view import HeatView
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.vectors.shelf import Shelf
from adaptameter.wording.sentences import wall_words
from tests.ui.desk import settled, spy
from tests.ui.fit import misfits
from tests.ui.pages.shelves import taken_in


class Page:
    """The heatmap of a library of made-up boards, as somebody uses it."""

    def __init__(self, qtbot: QtBot, session: Session, size: tuple[int, int] = (1100, 620)) -> None:
        self.session, self.library = session, session.library
        self.view = HeatmapView(session)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show()
        self.view.activateWindow()
        self.table.setFocus()
        settled()

    @property
    def table(self) -> HeatView:
        found = self.view.findChildren(HeatView)
        assert len(found) == 1
        return found[0]

    @property
    def names(self) -> list[str]:
        model = self.table.model()
        return [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]

    @property
    def heads(self) -> list[str]:
        model = self.table.model()
        return [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]

    @property
    def words(self) -> str:
        return "\n".join(one.text() for one in self.view.findChildren(Paragraph) if one.isVisible())

    def card(self, row: int) -> Scorecard:
        shelf, places = self.library.shelf, self.library.latest
        assert shelf is not None
        number = shelf.line(int(places[row])).number
        found = self.session.ask(lambda house: house.library.card(number))
        assert found is not None
        return found

    def says(self, row: int, column: int) -> str:
        role = Qt.ItemDataRole.AccessibleTextRole
        return plain(str(self.table.model().index(row, column).data(role)))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.table, key)
        settled()

    def combo(self, name: str) -> Combo:
        return next(one for one in self.view.findChildren(Combo) if one.accessibleName() == name)

    def choose(self, name: str, words: str) -> None:
        combo = self.combo(name)
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())
        settled()

    def button(self, name: str) -> Button:
        return next(one for one in self.view.findChildren(Button) if one.accessibleName() == name)


def plain(words: str) -> str:
    """Without the marks that keep names apart from the direction of a sentence."""
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def library(session: Session, tmp_path: Path) -> Session:
    """A session with the last two years of 24 made-up boards; one of them is not signed, one not locked."""
    cards = [*portfolio(session.booklet, 24, 2, 3)]
    unsigned = replace(cards[4], facts=replace(cards[4].facts, signed=None))
    open_one = replace(cards[9], facts=replace(cards[9].facts, locked=frozenset(cards[9].sections[1:])))
    taken_in(session, tmp_path / "sent", [*cards[:4], unsigned, *cards[5:9], open_one, *cards[10:]])
    return session


@pytest.fixture
def page(qtbot: QtBot, library: Session) -> Page:
    return Page(qtbot, library)


def expected(page: Page, score: SectionScore, card: Scorecard) -> str:
    """What a cell says of a score that was computed from the answers themselves."""
    if score.section not in card.locked:
        return "not locked"
    if score.n_applicable == 0:
        return "not asked, or does not apply"
    if score.display is None or score.band is None:
        return "unknown"
    held = ", held by a must-have" if score.is_capped else ""
    return f"{score.display}, {page.session.words.texts.band(score.band.code)}{held}"


def test_every_cell_says_what_the_rules_say_of_the_answers(page: Page) -> None:
    sections = page.session.booklet.instrument.sections
    for row, name in enumerate(page.names):
        card = page.card(row)
        for column, section in enumerate(sections):
            said = page.says(row, column)
            head = f"{name}, {page.session.words.texts.section(section.id)}: "
            assert said.startswith(head)
            if card.facts.signed is None:
                assert said == f"{head}Not compared: the board has not signed it."
            elif section.id not in card.sections:
                assert said == f"{head}not asked, or does not apply"
            else:
                assert said == head + expected(page, card.profile.section(section.id), card)


def test_the_page_says_how_much_is_seen_and_what_it_is_for(page: Page) -> None:
    assert f"{len(page.names)} organisation" in page.words
    assert "10 section" in page.words
    assert "For learning and dialogue. Not a ranking." in page.words
    for grade in Grade:
        assert page.session.words.say(f"compare.grade.{grade.value}") in page.words


def test_organisations_stand_from_a_to_z_each_with_its_last_year(page: Page) -> None:
    shelf = page.library.shelf
    assert shelf is not None
    assert page.names == [shelf.line(int(place)).organisation.name for place in page.library.latest]
    assert len(set(page.names)) == len(page.names)


def test_arrows_go_from_cell_to_cell_and_the_foot_follows(page: Page) -> None:
    assert page.table.chosen == (0, 0)
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert page.table.chosen == (1, 1)
    words = page.session.words
    assert f"{page.names[1]}, {words.texts.section(page.card(1).sections[1])}: " in plain(page.words)


def test_enter_and_a_double_click_open_the_scorecard_at_the_section(page: Page) -> None:
    opened = spy(page.library.card_read)
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    place = page.table.visualRect(page.table.model().index(0, 2)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.button("See the answers").click()
    sections = page.session.booklet.instrument.sections
    cards = [opened.at(place) for place in range(opened.count())]
    assert [section for _, section in cards] == [sections[1].id, sections[2].id, sections[2].id]
    assert {card.organisation.name for card, _ in cards} == {page.names[0]}


def test_space_and_the_box_choose_for_side_by_side_and_a_seventh_stays_out(page: Page) -> None:
    page.press(Qt.Key.Key_Space)
    assert page_number(page, 0) in page.library.chosen
    assert page.says(0, 0).endswith(" Chosen.")
    for _ in range(6):
        page.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert len(page.library.chosen) == 6
    assert "no more fit" in page.words
    rows = page.table.findChildren(RowHeads)[0]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, rows.sectionViewportPosition(0) + 10))
    assert page_number(page, 0) not in page.library.chosen
    asked = spy(page.view.side_by_side_wanted)
    page.button("Lay them side by side").click()
    assert asked.count() == 1


def page_number(page: Page, row: int) -> int:
    shelf = page.library.shelf
    assert shelf is not None
    return shelf.line(int(page.library.latest[row])).number


def test_one_alone_cannot_be_laid_side_by_side(page: Page) -> None:
    page.press(Qt.Key.Key_Space)
    assert not page.button("Lay them side by side").isEnabled()


def test_a_head_leads_to_the_questions_of_its_section_and_back(page: Page) -> None:
    sections = page.session.booklet.instrument.sections
    page.table.column_pressed.emit(2)
    settled()
    assert page.heads == [one.id for one in sections[2].indicators]
    assert page.combo("Show").currentData() == sections[2].id
    opened = spy(page.library.card_read)
    page.press(Qt.Key.Key_Return)
    assert opened.at(0)[1] == sections[2].id
    page.table.column_pressed.emit(0)
    settled()
    assert len(page.heads) == len(sections)


def test_questions_show_the_level_that_counts(page: Page) -> None:
    section = page.session.booklet.instrument.sections[0]
    page.choose("Show", page.session.words.texts.section(section.id))
    for row in range(len(page.names)):
        card = page.card(row)
        if card.facts.signed is None or section.id not in card.locked:
            continue
        for column, item in enumerate(card.profile.section(section.id).items):
            number = page.table.model().index(row, column).data()
            assert number == ("" if item.evidenced is None else str(item.evidenced))


def test_what_holds_a_section_is_said_as_on_the_page_of_results(page: Page) -> None:
    row, score = next(
        (row, score)
        for row in range(len(page.names))
        for score in page.card(row).profile.sections
        if score.is_capped and score.section in page.card(row).locked and page.card(row).facts.signed
    )
    sections = [one.id for one in page.session.booklet.instrument.sections]
    page.table.choose(row, sections.index(score.section))
    settled()
    assert wall_words(page.session.words, score) in page.words
    assert "Behind the wall: " in page.words


def test_an_unsigned_one_has_a_sentence_instead_of_cells_and_the_foot_says_what_can_be_done(page: Page) -> None:
    row = next(row for row in range(len(page.names)) if page.card(row).facts.signed is None)
    page.table.choose(row, 1)
    settled()
    assert page.session.words.say("compare.unsigned") in page.words
    assert "ask the board to sign" in page.words


def test_nothing_that_fits_is_said_and_everything_comes_back(page: Page) -> None:
    page.library.show(Filter(words="nobody has this name"))
    settled()
    assert not page.table.isVisible()
    page.button("Show all").click()
    settled()
    assert page.library.filter == NO_FILTER
    assert page.table.isVisible()


def test_another_filter_begins_at_the_first_row_but_the_same_scorecard_keeps_its_place(page: Page) -> None:
    page.press(Qt.Key.Key_Down)
    page.table.column_pressed.emit(1)
    settled()
    assert page.table.chosen[0] == 1
    page.choose("Order", "Year")
    page.library.show(Filter(words=page.names[3]))
    settled()
    assert page.table.chosen == (0, 0)


def test_a_screen_reader_hears_cells_and_heads(page: Page) -> None:
    table = QAccessible.queryAccessibleInterface(page.table)
    names = [plain(table.child(place).text(QAccessible.Text.Name)) for place in range(1, 14)]
    assert names[:10] == [page.session.words.texts.section(one.id) for one in page.session.booklet.instrument.sections]
    assert names[10].startswith(f"{page.names[0]}, ")
    assert any(names[10].split("\n")[1].startswith(f"{grade.value}: ") for grade in Grade)
    assert names[11] == page.says(0, 0)


@pytest.mark.parametrize("size", [(1100, 620), (1100, 540), (760, 600)])
def test_nothing_is_cut(qtbot: QtBot, library: Session, size: tuple[int, int]) -> None:
    assert misfits(Page(qtbot, library, size).view) == []


@pytest.mark.parametrize("look", [Settings(language="ar"), Settings(theme="dark", text_scale=2.0)])
def test_nothing_is_cut_in_arabic_and_in_large_text(qtbot: QtBot, library: Session, look: Settings) -> None:
    dress(look)
    found = misfits(Page(qtbot, library, (1300, 620)).view)
    dress(Settings(theme="light"))
    assert found == []


def rows_of(session: Session) -> list[Shelved]:
    """What the shelf of a library is made of."""
    found = session.ask(_rows_of)
    assert found is not None
    return found


def _rows_of(house: House) -> list[Shelved]:
    with house.room.work() as work:
        return [one for batch in work.portfolio.shelved() for one in batch]


def shelf_of(session: Session, rows: list[Shelved]) -> Shelf:
    return Shelf(session.booklet.instrument, [rows], {}, frozenset(), frozenset({"en"}))


def answered_otherwise(row: Shelved, chance: Random) -> Shelved:
    """The same questions have a level, but another one."""
    return row._replace(levels=bytes(chance.randint(0, 4) if level <= 4 else level for level in row.levels))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(seed=st.integers(0, 10_000), order=st.sampled_from(ORDERS))
def test_no_order_depends_on_the_levels_that_were_answered(library: Session, seed: int, order: Field) -> None:
    chance = Random(seed)
    rows = rows_of(library)
    found = []
    for shelf in (shelf_of(library, rows), shelf_of(library, [answered_otherwise(one, chance) for one in rows])):
        places = shelf.latest(shelf.pick(NO_FILTER))
        found.append([int(place) for place in ordered(shelf, places, order, library.words)])
    assert found[0] == found[1]


def test_what_leaves_is_what_is_seen(page: Page) -> None:
    seen = page.view.seen(Naming())
    table = seen.table
    assert [row[1] for row in table.rows] == page.names
    for row, values in enumerate(table.rows):
        assert len(values) == len(table.head)
        for column, value in enumerate(values[4:-1]):
            number = page.table.model().index(row, column).data()
            assert value == int(number) if number else value in ("?", "–", "", None)
    assert seen.pictures[0].picture.says.startswith(seen.title)
    assert set(table.summaries) == set(range(4, len(table.head) - 1))


def test_questions_leave_without_a_median(page: Page) -> None:
    page.table.column_pressed.emit(0)
    settled()
    assert set(page.view.seen(Naming()).table.summaries.values()) == {(Summary.COUNT,)}


def test_what_leaves_without_names_names_nobody_and_stands_by_alias(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heatmap_seen, "_A_PIECE", 2)  # many pieces are put together to one order
    shelf = page.library.shelf
    assert shelf is not None
    lines = [shelf.line(int(place)) for place in page.library.latest]
    aliases = {line.organisation.id: f"Z{99 - place}" for place, line in enumerate(lines)}
    seen = page.view.seen(Naming(aliases))
    assert [row[1] for row in seen.table.rows] == sorted(aliases.values())
    every = repr(seen)
    for line in lines:
        assert line.organisation.name not in every
        assert line.organisation.id not in every
    assert "Guatemala" not in every


def test_many_leave_in_pictures_of_forty_and_one_table(library: Session) -> None:
    rows = [one._replace(number=place + 1, organisation=str(place)) for place, one in enumerate(rows_of(library) * 40)]
    shelf = shelf_of(library, rows[:1050])
    places = shelf.latest(shelf.pick(NO_FILTER))
    seen = Leaving(HeatReading(shelf, places, library.words, Asked()), "Many", Naming()).seen()
    assert len(seen.table.rows) == 1050
    assert len(seen.pictures) == 25
    assert "1000" in seen.table.notes[-1]
