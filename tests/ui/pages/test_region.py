"""The region report on the screen: chosen, read, saved, copied; what may not leave can be read all the same."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from adaptameter.domain.library import Filter
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import canonical, payload
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages.region import RegionPage
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.region import parts
from tests.domain.reporting import boards, flat
from tests.ui.desk import spy, waiting
from tests.ui.fit import misfits


class Desk:
    """The page of a session whose library may be filled."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        dress(settings)
        self.session = Session(folder, settings)
        self.folder = folder
        with waiting(self.session.listed):
            self.session.open_store()
        with waiting(self.session.library.shelved):
            self.session.library.look()
        self.page = RegionPage(self.session)
        self.page.resize(1150, 700)
        self.page.show()

    def fill(self, cards: Sequence[Scorecard]) -> None:
        inbox = self.folder / f"inbox{len(cards)}"
        inbox.mkdir()
        for number, card in enumerate(cards):
            (inbox / f"{number}.json").write_bytes(canonical(payload(card, "")))
        with waiting(self.session.region.reported):
            self.session.intake.take_in([inbox])
        self.settle()

    def choose(self, name: str, place: int) -> None:
        combo = next(one for one in self.page.findChildren(Combo) if one.accessibleName() == name)
        combo.setCurrentIndex(place)
        with waiting(self.session.region.reported):
            combo.activated.emit(place)
        self.settle()

    def options(self, name: str) -> list[str]:
        combo = next(one for one in self.page.findChildren(Combo) if one.accessibleName() == name)
        return [combo.itemText(place) for place in range(combo.count())]

    def button(self, name: str) -> Button:
        return next(one for one in self.page.findChildren(Button) if one.accessibleName() == name)

    @property
    def shown(self) -> list[str]:
        return [one.text() for one in self.page.findChildren(Paragraph) if one.isVisible()]

    def settle(self) -> None:
        for _ in range(80):
            QApplication.processEvents()

    def close(self) -> None:
        self.page.close()
        self.session.end()


@pytest.fixture
def desk(qapp: QApplication, own_data: Path) -> Iterator[Desk]:
    made = Desk(own_data, Settings(theme="light"))
    yield made
    made.close()


@pytest.fixture
def full(desk: Desk) -> Desk:
    desk.fill(flat(boards()))
    return desk


def test_before_anything_came_in_it_says_what_it_waits_for(desk: Desk) -> None:
    wanted = spy(desk.page.library_wanted)
    assert "Nothing to report yet" in desk.shown
    desk.button("Take scorecards in").click()
    assert wanted.count() == 1


def test_it_says_every_sentence_of_the_report(full: Desk) -> None:
    report = full.session.region.last
    assert report is not None
    for part in parts(report, full.session.region.words):
        for sentence in (part.heading, *part.lead, *(line.words for line in part.lines)):
            assert sentence in full.shown
    for card in flat(boards()):
        assert not any(card.organisation.name in one for one in full.shown)


def test_scopes_and_years_are_those_of_the_library(full: Desk) -> None:
    assert full.options("About whom")[:2] == ["All organisations", "Central America"]
    assert "Guatemala" in full.options("About whom")
    assert full.options("Year") == ["The last one", "2026", "2025", "2024"]
    full.choose("Year", 3)
    titles = [one.text() for one in full.page.findChildren(Heading) if one.isVisible()]
    assert titles[0].endswith("2024")


def test_the_organisations_of_a_filter_have_a_report(full: Desk) -> None:
    with waiting(full.session.region.reported):
        full.session.library.show(Filter(country="GT"))
    assert full.options("About whom")[1] == "The organisations that the filter shows"
    full.choose("About whom", 1)
    report = full.session.region.last
    assert report is not None
    assert report.fewest == 10
    assert 0 < report.n < len(boards())


def test_it_is_saved_under_a_name_that_says_what_it_is(full: Desk, tmp_path: Path) -> None:
    wanted, told = spy(full.page.file_wanted), spy(full.session.exported)
    full.button("Save as PDF…").click()
    full.button("Save as a workbook…").click()
    assert [wanted.at(place)[0] for place in (0, 1)] == [
        f"region-report-all-organisations-2026.{ending}" for ending in ("pdf", "xlsx")
    ]
    with waiting(full.session.exported):
        full.session.region.save(tmp_path / "report.xlsx")
    assert (tmp_path / "report.xlsx").exists()
    assert told.count() == 1


def test_it_is_copied_as_a_text_for_a_mail(full: Desk) -> None:
    with waiting(full.session.told):
        full.button("Copy as text").click()
    assert QGuiApplication.clipboard().text().startswith("Region report: All organisations, 2026\n")


def test_what_may_not_leave_can_be_read(full: Desk) -> None:
    with waiting(full.session.told):
        full.button("Copy as text").click()
    another = [card for card in flat(boards()) if card.facts.signed and card.year == 2026][:1]
    signed = another[0].facts.signed
    assert signed is not None
    full.fill([replace(another[0], facts=replace(another[0].facts, signed=replace(signed, revision=8)))])
    assert "To read here, not to pass on" in full.shown
    assert any("only 1 of its organisations have a new scorecard" in one for one in full.shown)
    assert not full.button("Save as PDF…").isEnabled()


@pytest.mark.parametrize(
    "settings",
    [
        Settings(theme="light"),
        Settings(theme="dark", language="ar"),
        Settings(theme="light", text_scale=2.0),
        Settings(theme="dark", language="es", text_scale=1.5),
    ],
)
def test_nothing_is_cut(qapp: QApplication, own_data: Path, settings: Settings) -> None:
    desk = Desk(own_data, settings)
    desk.fill(flat(boards()))
    assert misfits(desk.page) == []
    desk.close()
    dress(Settings(theme="light"))
