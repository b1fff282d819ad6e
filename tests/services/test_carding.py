"""What a scorecard of a stored assessment carries, and what stays at home."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.record import Agreed
from adaptameter.domain.scorecard import Signed
from adaptameter.exchange.leaving import leaving
from adaptameter.services import reporting
from adaptameter.services.carding import card
from adaptameter.services.house import House
from tests.builders import english, garden
from tests.services.living import (
    ORGANISING,
    SAF,
    SAFEGUARDING,
    SIGNERS,
    SMALL,
    Home,
    a_year,
    action,
    added,
    agreed,
    answered,
    begun,
    closed,
    everywhere,
    home_in,
    refused,
    revealed,
    signed,
    talked,
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with home_in(tmp_path / "home") as made:
        yield made


@pytest.fixture
def house(home: Home) -> House:
    return home.house


def test_nothing_leaves_before_a_section_is_locked(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    assert refused(card, house.room, which) == "nothing_to_share"


def test_only_locked_sections_are_on_it(house: House) -> None:
    which = revealed(house, sections=SMALL)
    for section in (SAFEGUARDING, ORGANISING):
        agreed(house, which, section)
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    made = card(house.room, which)
    assert (made.sections, set(made.sheet.answers)) == ((SAFEGUARDING,), set(SAF))
    assert set(made.facts.figures) == {SAFEGUARDING}


@pytest.mark.parametrize("count", [2, 3])
def test_figures_of_the_private_answers_leave_from_three_raters_on(count: int, house: House, tmp_path: Path) -> None:
    which = revealed(house, *(1, 2, 3)[:count])
    closed(house, which)
    found = card(house.room, which).facts.figures[SAFEGUARDING]
    if count == 2:
        assert found == SectionFigures(SAFEGUARDING, 2)
    else:
        assert (found.raters, found.wide, found.deviation) == (3, 6, 1250)
    (file,) = reporting.export(card(house.room, which), english(), tmp_path, ("json",))
    assert reporting.read(file) == leaving(card(house.room, which))


def test_not_agreed_is_counted_with_two_raters_too(house: House) -> None:
    which = revealed(house, 1, 4)
    agreed(house, which)
    house.agreeing.second(which, SAF[0], (0, 1, 0, 0, 1), 0)
    house.agreeing.settle(which, SAF[0])
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    assert card(house.room, which).facts.figures[SAFEGUARDING] == SectionFigures(SAFEGUARDING, 2, not_agreed=1)


def test_staff_are_counted_and_nothing_else(house: House) -> None:
    which = begun(house)
    for _ in range(2):
        answered(house, which, added(house, which), everywhere(house.assessing.open(which)))
    answered(house, which, added(house, which, staff=True), everywhere(house.assessing.open(which), 0))
    house.agreeing.reveal(which)
    closed(house, which)
    made = card(house.room, which)
    assert (made.facts.staff, made.facts.figures[SAFEGUARDING].raters) == ({SAFEGUARDING: 1}, 2)


def test_answers_leave_bare(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    house.agreeing.agree(which, SAF[0], Answer(State.LEVEL, at(2).level, 2, "", "x", "y", "2026-01-01"), Agreed())
    house.agreeing.agree(which, SAF[1], Answer(State.DONT_KNOW, note="y"), Agreed(minority="z"))
    talked(house, which)
    house.agreeing.lock(which, SAFEGUARDING)
    made = card(house.room, which)
    assert (made.sheet[SAF[0]], made.sheet[SAF[1]]) == (at(2, 2), Answer(State.DONT_KNOW))


def test_records_from_before_the_last_lock_are_named(home: Home) -> None:
    a_year(home.house, 1, 1, 1)
    home.clock.turn("2027-05-04")
    which = revealed(home.house, year=2027)
    dates = dict(zip(SAF, ("2026-05-04", "2026-05-03", "2026-05-05", "", "2027-05-01", "2025-01-01"), strict=True))
    for indicator, dated in dates.items():
        grade = 1 if indicator == SAF[5] else 2
        home.house.agreeing.agree(which, indicator, replace(at(2, grade), dated=dated), Agreed())
    talked(home.house, which)
    home.house.agreeing.lock(which, SAFEGUARDING)
    assert card(home.house.room, which).facts.old_records == {SAF[0], SAF[1]}


def test_notes_plan_and_signature_are_on_it_unless_withheld(house: House) -> None:
    which = revealed(house)
    agreed(house, which)
    talked(house, which, note="to the reader")
    house.agreeing.lock(which, SAFEGUARDING)
    kept = house.planning.put(which, action()).assessment.record.actions[0]
    signed(house, which)
    facts = card(house.room, which).facts
    assert (facts.notes, facts.actions) == ({SAFEGUARDING: "to the reader"}, (kept,))
    assert facts.signed == Signed(1, SIGNERS, "2026-05-04", "Sololá", "minutes 5")
    house.signing.withhold(which, f"note.{SAFEGUARDING}", hold=True)
    assert card(house.room, which).facts == replace(facts, notes={})
    house.signing.reopen(which, "once more")
    assert card(house.room, which).facts.signed is None


def test_another_instrument_is_refused(home: Home) -> None:
    which: AssessmentId = a_year(home.house)
    assert refused(card, House(home.store, garden(), home.clock).room, which) == "other_instrument"
