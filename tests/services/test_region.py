"""A region report is made from the library, written whole or not at all, and remembered once it has left."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import canonical, payload
from adaptameter.services.house import House
from adaptameter.services.importing import Importing
from adaptameter.services.region import Regional
from adaptameter.store.work import open_store
from adaptameter.wording.region import named, text
from tests.builders import english, standard
from tests.domain.reporting import boards, flat, report_of
from tests.exchange.office import quiet, values

pytestmark = quiet
WORDS = named(english(), [("GT", "Guatemala")])
CANARY = "Canary & Sons"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(open_store(tmp_path / "data"), standard())


@pytest.fixture
def regional(house: House, tmp_path: Path) -> Regional:
    take_in(house, tmp_path, flat(boards()))
    return Regional(house.room)


def take_in(house: House, folder: Path, cards: Sequence[Scorecard]) -> None:
    inbox = folder / f"inbox{len(cards)}"
    inbox.mkdir()
    for number, card in enumerate(cards):
        (inbox / f"{number}.json").write_bytes(canonical(payload(card, "")))
    assert not Importing(house.room).take_in([inbox]).refused


def a_new_one(number: int) -> Scorecard:
    """The scorecard of an organisation that was not there before."""
    card = next(card for card in flat(boards()) if card.facts.signed and card.year == 2026)
    who = Organisation(f"{number:016x}", f"{CANARY} {number}", "GT")
    return replace(card, facts=replace(card.facts, id=f"new{number:05}", organisation=who))


def refused(regional: Regional, target: Path, scope: Scope | None = None) -> Refusal:
    with pytest.raises(Refusal) as why:
        regional.export(regional.report(scope or Scope()), target, WORDS)
    assert not target.exists()
    return why.value


def test_it_is_that_of_the_scorecards_themselves(regional: Regional) -> None:
    assert replace(regional.report(Scope()), shown=()) == replace(report_of(boards()), shown=())
    assert regional.report(Scope(), 2024).year == 2024


def test_the_adviser_says_which_organisations_are_the_same(house: House, regional: Regional) -> None:
    before = regional.report(Scope()).n
    one, other = (board[-1].organisation.id for board in boards()[:2])
    with house.room.work() as work:
        work.marks.unite(one, other)
    assert regional.report(Scope()).n == before - 1


def test_every_format_says_the_same_and_names_nobody(house: House, regional: Regional, tmp_path: Path) -> None:
    take_in(house, tmp_path, [a_new_one(1)])
    report = regional.report(Scope())
    for ending in ("pdf", "xlsx", "txt"):
        regional.export(report, tmp_path / f"report.{ending}", WORDS)
    said = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert said == text(report, WORDS) == regional.text(report, WORDS)
    cells = str(values(BytesIO((tmp_path / "report.xlsx").read_bytes())))
    for card in (*flat(boards()), a_new_one(1)):
        for secret in (card.organisation.name, card.organisation.id, card.id):
            assert secret not in said
            assert secret not in cells


def test_what_has_left_is_remembered(house: House, regional: Regional, tmp_path: Path) -> None:
    regional.export(regional.report(Scope()), tmp_path / "first.txt", WORDS)
    regional.export(regional.report(Scope()), tmp_path / "again.txt", WORDS)
    take_in(house, tmp_path, [a_new_one(number) for number in range(1, 5)])
    why = refused(regional, tmp_path / "second.pdf")
    assert (why.code, why.facts["few"]) == ("region_differs_by_few", 4)
    assert "All organisations" in str(why.facts["beside"])
    assert regional.report(Scope()).barrier is not None
    take_in(house, tmp_path, [*(a_new_one(number) for number in range(5, 11))])
    regional.export(regional.report(Scope()), tmp_path / "third.pdf", WORDS)


def test_a_text_for_a_mail_has_left_too(house: House, regional: Regional, tmp_path: Path) -> None:
    regional.text(regional.report(Scope()), WORDS)
    take_in(house, tmp_path, [a_new_one(1)])
    assert refused(regional, tmp_path / "second.xlsx").code == "region_differs_by_few"
    with pytest.raises(Refusal):
        regional.text(regional.report(Scope()), WORDS)


def test_a_new_revision_alone_is_withheld(house: House, regional: Regional, tmp_path: Path) -> None:
    regional.text(regional.report(Scope()), WORDS)
    card = next(card for card in flat(boards()) if card.facts.signed and card.year == 2026)
    signed = card.facts.signed
    assert signed is not None
    again = replace(card, facts=replace(card.facts, signed=replace(signed, revision=7)))
    take_in(house, tmp_path, [again])
    assert refused(regional, tmp_path / "second.txt").code == "region_changed_by_few"


def test_a_report_that_was_made_before_another_one_left_is_made_again(regional: Regional, tmp_path: Path) -> None:
    """A country in it could be worked out beside the other one by now."""
    early = regional.report(Scope())
    country = early.shown[1].group.members
    regional.text(regional.report(Scope(Kind.SHOWN, organisations=country - {min(country)})), WORDS)
    with pytest.raises(Refusal) as why:
        regional.export(early, tmp_path / "early.txt", WORDS)
    assert why.value.code == "region_out_of_date"
    late = regional.report(Scope())
    assert len(late.countries) < len(early.countries)
    regional.export(late, tmp_path / "late.txt", WORDS)


def test_a_few_organisations_have_no_report(regional: Regional, tmp_path: Path) -> None:
    scope = Scope(Kind.COUNTRY, "ZM")
    why = refused(regional, tmp_path / "few.pdf", scope)
    assert (why.code, why.facts["fewest"]) == ("region_few_organisations", 10)


def test_nothing_and_unknown_formats_are_refused(regional: Regional, house: House, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as why:
        regional.report(Scope(Kind.COUNTRY, "SE"))
    assert why.value == Refusal("nothing_to_report")
    assert refused(regional, tmp_path / "report.docx").code == "no_such_format"
    with house.room.work() as work:
        assert work.reports.published(2026) == ()


def test_very_many_scorecards_are_no_single_report(regional: Regional, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adaptameter.services.region._MOST", 30)
    with pytest.raises(Refusal) as why:
        regional.report(Scope())
    assert why.value.code == "too_many_to_report"
    assert regional.report(Scope(Kind.COUNTRY, "MD")).n <= 30


def test_what_could_not_be_written_has_not_left(regional: Regional, house: House, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Refusal) as why:
        regional.export(regional.report(Scope()), tmp_path / "file" / "report.txt", WORDS)
    assert why.value.code == "file_unwritable"
    with house.room.work() as work:
        assert work.reports.published(2026) == ()
