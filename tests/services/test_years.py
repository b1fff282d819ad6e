"""Looking back: only what is locked this year, against the years before it, without leading anybody."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import at
from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.change import Label
from adaptameter.domain.instrument import Level, SectionId
from adaptameter.domain.record import Agreed
from adaptameter.domain.respondent import Group
from adaptameter.instruments.reader import Booklet
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from tests.builders import a_plan, a_sheet, standard
from tests.services.living import (
    ORGANISING,
    SAF,
    SAFEGUARDING,
    SMALL,
    Home,
    a_year,
    added,
    agreed,
    begun,
    lived_in,
    refused,
    revealed,
    signed,
    talked,
)


@pytest.fixture
def lived(tmp_path: Path) -> Iterator[tuple[Home, AssessmentId]]:
    with lived_in(tmp_path / "home", 1, 1, 2) as made:
        yield made


@pytest.fixture
def home(lived: tuple[Home, AssessmentId]) -> Home:
    lived[0].clock.turn("2027-05-04")
    return lived[0]


@pytest.fixture
def house(home: Home) -> House:
    return home.house


@pytest.fixture
def last(lived: tuple[Home, AssessmentId]) -> AssessmentId:
    """The year 2026, closed: everything at level 1."""
    return lived[1]


@pytest.fixture
def which(house: House, last: AssessmentId) -> AssessmentId:
    """The meeting of 2027, nothing agreed on."""
    assert last
    return revealed(house, 2, 2, 3, sections=SMALL, year=2027)


def locked(house: House, which: AssessmentId, section: SectionId, level: int = 2) -> None:
    agreed(house, which, section, level)
    talked(house, which, section)
    house.agreeing.lock(which, section)


def test_nothing_is_seen_of_last_year_before_a_section_is_locked(house: House, which: AssessmentId) -> None:
    agreed(house, which)
    assert house.years.look(which).cards == ()


def test_only_sections_that_are_locked_this_year_are_looked_at(house: House, which: AssessmentId) -> None:
    locked(house, which, SAFEGUARDING)
    years = house.years.look(which)
    assert [(card.year, card.sections) for card in years.cards] == [(2026, (SAFEGUARDING,)), (2027, (SAFEGUARDING,))]
    assert set(years.cards[0].sheet.answers) == set(SAF)
    (change,) = years.changes
    assert [(one.section, one.d) for one in change.sections] == [(SAFEGUARDING, 25)]
    locked(house, which, ORGANISING)
    assert {one.section for one in house.years.look(which).changes[0].sections} == {SAFEGUARDING, ORGANISING}


def test_three_years_are_a_line_of_neighbours(house: House, last: AssessmentId) -> None:
    a_year(house, 2, 2, 2, year=2027)
    third = a_year(house, 3, 3, 3, year=2028)
    years = house.years.look(third)
    assert [card.year for card in years.cards] == [2026, 2027, 2028]
    assert [(one.before_year, one.after_year) for one in years.changes] == [(2026, 2027), (2027, 2028)]
    assert house.years.look(last).changes == ()


def test_a_year_that_is_missing_is_stepped_over(house: House, which: AssessmentId) -> None:
    locked(house, which, SAFEGUARDING)
    third = a_year(house, 3, 3, 3, year=2028)
    house.assessing.delete(which)
    assert [(one.before_year, one.after_year) for one in house.years.look(third).changes] == [(2026, 2028)]


def test_a_year_without_a_shared_section_says_nothing(house: House, last: AssessmentId) -> None:
    assert last
    which = revealed(house, 2, 2, sections=("adaptivity",), year=2027)
    locked(house, which, SectionId("adaptivity"))
    years = house.years.look(which)
    assert ([card.sections for card in years.cards], years.changes) == ([(), ("adaptivity",)], ())


def test_a_step_with_a_new_record_is_documented_and_an_old_record_shows_none(house: House, which: AssessmentId) -> None:
    dates = {SAF[0]: "2027-01-01", SAF[1]: "2026-01-01", SAF[2]: ""}
    agreed(house, which)
    for indicator, dated in dates.items():
        said = replace(at(2, 2), dated=dated)
        house.agreeing.agree(which, indicator, said, Agreed(reason="we found it"))
    house.agreeing.agree(which, SAF[4], at(2, 1), Agreed(reason="we know"))
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    (change,) = house.years.look(which).changes
    told = change.section(SAFEGUARDING)
    assert told is not None
    assert (told.label, told.up) == (Label.CLEAR, 6)
    assert set(told.documented_steps) == {SAF[0], SAF[2], SAF[3], SAF[5]}
    assert (told.cap_before, told.cap_after) == (74, 89)


def test_knowing_what_we_know_now(house: House, last: AssessmentId, which: AssessmentId) -> None:
    assert refused(house.years.then, which, SAF[0], Level(0)) == "section_not_locked"
    locked(house, which, SAFEGUARDING)
    assert house.years.look(which).then is None
    for indicator in SAF:
        house.years.then(which, indicator, Level(0))
    assert refused(house.years.then, which, SAF[0], Level(5)) == "no_such_level"
    years = house.years.look(which)
    assert years.then is not None
    assert (years.then[SAFEGUARDING], years.changes[0].sections[0].d_claimed) == (50, 25)
    assert house.assessing.open(last).assessment.sheet[SAF[0]] == at(1, 2)
    for indicator in SAF:
        house.years.then(which, indicator, None)
    assert house.years.look(which).then is None


def test_a_year_that_is_being_answered_closes_the_one_before(house: House, last: AssessmentId) -> None:
    assert house.assessing.open(last).newer is None
    later = house.assessing.next_year(last).assessment.id
    assert house.assessing.open(last).newer == later
    assert house.assessing.open(later).newer is None
    house.assessing.delete(later)
    assert house.assessing.open(last).newer is None
    house.assessing.undo(later)
    assert house.assessing.open(last).newer == later
    a_year(house, year=2028)
    assert house.assessing.open(last).newer == later


def test_a_year_that_is_locked_opens_the_one_before(house: House, last: AssessmentId, which: AssessmentId) -> None:
    locked(house, which, SAFEGUARDING)
    assert house.assessing.open(last).newer == which
    locked(house, which, ORGANISING)
    assert house.assessing.open(last).newer is None
    house.assessing.reopen(which, ORGANISING, "once more")
    assert house.assessing.open(last).newer == which


def test_next_year_has_the_same_people_without_their_pins(home: Home, last: AssessmentId) -> None:
    house, which = home.house, begun(home.house, *SMALL, year=2030)
    added(house, which, "Rosa", "4711")
    added(house, which, away=True)
    added(house, which, "Cook", staff=True)
    old = home.read(which)
    made = house.assessing.next_year(which).assessment
    assert made.plan == replace(old.plan, year=2031)
    assert [(one.number, one.group, one.name, one.away) for one in made.respondents] == [
        (1, Group.BOARD, "Rosa", False),
        (2, Group.BOARD, "", True),
        (3, Group.STAFF, "Cook", False),
    ]
    assert not {one.id for one in made.respondents} & {one.id for one in old.respondents}
    assert not any(one.has_pin or one.handed_in or one.given for one in made.respondents)
    assert (made.record.actions, made.sheet.answers, made.locked) == ((), {}, frozenset())
    assert house.alone.sit(made.id, made.respondents[0].id).given == 0
    assert refused(house.assessing.next_year, which) == "year_exists"
    assert house.assessing.next_year(last).assessment.plan.year == 2027


def test_next_year_turns_the_core_and_keeps_the_way(house: House) -> None:
    which = house.assessing.start(a_plan(name="Another"), Mode.SHEET, a_sheet()).assessment.id
    made = house.assessing.next_year(which).assessment
    assert (made.mode, made.plan.sections[0]) == (Mode.SCREEN, "feedback")


def test_an_organisation_keeps_its_id_by_name_and_country(house: House, last: AssessmentId) -> None:
    known = house.assessing.open(last).assessment.plan.organisation
    new = a_plan("safeguarding", year=2029)

    def started(**change: str) -> str:
        other = replace(new.organisation, id="1d" * 8, **change)  # type: ignore[arg-type]  # texts only
        return house.assessing.start(replace(new, organisation=other)).assessment.plan.organisation.id

    assert started(name=f" {known.name.upper()}\n") == known.id
    assert started(country="SE") == "1d" * 8
    assert started(name="Huerta") == "1d" * 8


def test_of_two_assessments_of_a_year_the_last_started_stands(house: House, last: AssessmentId) -> None:
    second = a_year(house, 3, 3, 3, sections=SMALL)
    which = a_year(house, 3, 3, 3, year=2027)
    years = house.years.look(which)
    assert [card.id for card in years.cards] == [second, which]
    assert years.changes[0].sections[0].d == 0
    assert [card.id for card in house.years.look(second).cards] == [second]
    house.assessing.delete(second)
    assert [card.id for card in house.years.look(which).cards] == [last, which]


def test_a_signed_year_is_compared_as_it_stands(house: House, last: AssessmentId, which: AssessmentId) -> None:
    signed(house, last)
    locked(house, which, SAFEGUARDING)
    assert [card.facts.signed is not None for card in house.years.look(which).cards] == [True, False]


def test_a_year_of_an_older_version_is_compared_on_shared_questions_and_says_so(tmp_path: Path) -> None:
    old = standard()
    section = old.instrument.section(SectionId("governance"))
    asked = (replace(section.indicators[0], revision=9), *section.indicators[1:])
    sections = tuple(replace(one, indicators=asked) if one.id == section.id else one for one in old.instrument.sections)
    new = replace(old, instrument=replace(old.instrument, version="1.1.0", sections=sections))
    store = open_store(tmp_path)
    House(store, old).assessing.start(a_plan("governance", year=2025), Mode.SHEET, a_sheet(2))
    wanted: list[tuple[str, str]] = []

    def find(name: str, version: str) -> Booklet:
        wanted.append((name, version))
        return old

    house = House(store, new, find=find)
    now = house.assessing.start(a_plan("governance", year=2026), Mode.SHEET, a_sheet(3))
    (changed,) = house.years.look(now.assessment.id).changes
    assert changed.versions == ("1.0.0", "1.1.0")
    assert (changed.sections[0].shared, changed.sections[0].items) == (11, 12)
    assert set(wanted) == {("partner-board-self-assessment", "1.0.0")}
    assert len(House(store, new).years.look(now.assessment.id).cards) == 2, "the bundled version is found"
    store.close()
