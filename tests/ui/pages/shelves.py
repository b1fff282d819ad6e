"""Libraries to look through: scorecards of made-up boards, taken in as files."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services.house import House
from adaptameter.ui.session import Session
from adaptameter.vectors.shelf import Shelf
from tests.exchange.sent import a_sent_card, as_json, kept
from tests.ui.desk import waiting

BANDS = {"organisation_form": ("network",), "paid_staff_band": ("1_5",)}


def a_card(
    number: int, name: str = "", country: str = "GT", year: int = 2026, revision: int = 1, **answers: int
) -> Scorecard:
    """The scorecard of organisation `number` in a year."""
    card = a_sent_card(number, revision, year, country, **answers)
    who = Organisation(card.organisation.id, name or card.organisation.name, country, BANDS)
    signed = card.facts.signed if revision else None
    return replace(card, facts=replace(card.facts, organisation=who, signed=signed))


MIXED = (
    a_card(1, "Asociación Tz’ikin", year=2024),
    a_card(1, "Asociación Tz’ikin", year=2025),
    a_card(2, "Asociacion Tzikin", year=2026),
    a_card(3, "Bwalo Youth Forum", "MW", year=2025),
    a_card(3, "Bwalo Youth Forum", "MW", year=2026),
    a_card(3, "Bwalo Youth Forum", "MW", year=2026, revision=2),
    a_card(4, "Youth Forum Bwalo", "MW", year=2026),
    a_card(5, "Casa Deschisă", "MD", year=2026, revision=0),
    a_card(6, "مركز الأمل", "PS", year=2026),
    a_card(7, "Zenith", "", year=2023),
)
"""Ten scorecards of seven ids in four countries: two pairs may be one, one has two revisions, one is not signed."""


def taken_in(session: Session, folder: Path, cards: Iterable[Scorecard] = MIXED) -> Shelf:
    """What is on the shelf after these were taken in."""
    for place, card in enumerate(cards):
        kept(as_json(card), folder, f"{place}.json")
    session.ask(lambda house: _take_in(house, folder))
    with waiting(session.library.filtered):
        session.library.look()
    shelf = session.library.shelf
    assert shelf is not None
    return shelf


def _take_in(house: House, folder: Path) -> None:
    assert not house.importing.take_in((folder,)).refused
