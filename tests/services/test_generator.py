"""A made-up portfolio is plausible: it keeps what docs/decisions/0014 assumes, and reads back like a real one."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from statistics import correlation, fmean, stdev

import pytest

from adaptameter.domain import agreement
from adaptameter.domain.answer import State, check
from adaptameter.domain.assessment import Mode
from adaptameter.domain.change import Label, change
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.organisation import check as check_organisation
from adaptameter.domain.portfolio import newest
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore
from adaptameter.exchange import payload, scorecard_reader
from adaptameter.exchange.leaving import leaving
from adaptameter.services import generator_files, reporting
from adaptameter.services.generator import LAST_YEAR, portfolio
from adaptameter.services.generator_dice import Dice
from tests.builders import english, standard

CORE = tuple(section.id for section in standard().instrument.sections if section.core)
ORGANISATIONS, YEARS = 150, 3
DRAWN = [0.08799909822514651, 0.4512033032386522]
ANSWERED = "f565962789ff7928"


@pytest.fixture(scope="module")
def cards() -> list[Scorecard]:
    return list(portfolio(standard(), ORGANISATIONS, YEARS, 4))


def scored(cards: list[Scorecard], section: SectionId | None = None) -> Iterator[SectionScore]:
    for card in cards:
        for one in card.profile.sections:
            if one.score is not None and section in (None, one.section):
                yield one


def bases(cards: list[Scorecard], section: SectionId) -> dict[str, float]:
    found = ((card.organisation.id, card.profile.section(section)) for card in cards if section in card.sections)
    return {name: one.base for name, one in found if one.base is not None and one.score is not None}


def figures(cards: list[Scorecard]) -> Iterator[agreement.SectionFigures]:
    for card in cards:
        yield from card.facts.figures.values()


def share(parts: Iterator[bool]) -> float:
    every = [*parts]
    return sum(every) / len(every)


def test_it_is_the_same_however_often_and_however_many_are_asked_for(cards: list[Scorecard]) -> None:
    few = list(portfolio(standard(), 5, YEARS, 4))
    assert few == cards[: len(few)]
    assert {card.organisation.id for card in portfolio(standard(), 5, 1, 5)}.isdisjoint(
        card.organisation.id for card in few
    )


def test_it_is_the_same_on_another_machine() -> None:
    """These draws are what Python promises to keep; all else follows from them."""
    assert [Dice(1, "a").share(), Dice(1, "b").share()] == DRAWN
    (card,) = portfolio(standard(), 1, 1, 1)
    assert payload.digest({"answers": payload.scored(card)["answers"]}).startswith(ANSWERED)


def test_every_scorecard_reads_back_as_it_left(cards: list[Scorecard]) -> None:
    for card in cards[::3]:
        text = payload.canonical(payload.payload(card, "made up")).decode()
        assert scorecard_reader.card_in(text, reporting.instrument) == leaving(card)


def test_everything_in_it_is_allowed(cards: list[Scorecard]) -> None:
    for card in cards:
        check_organisation(card.instrument, card.organisation)
        assert set(card.languages) <= {one.code for one in standard().languages}
        assert LAST_YEAR - YEARS < card.year <= LAST_YEAR
        for name, said in card.sheet.answers.items():
            if said.state is State.NOT_APPLICABLE:
                assert card.instrument.indicators[name].na_allowed
            else:
                check(card.instrument, card.instrument.indicators[name], said)


def test_names_and_files_are_made_up_and_nobody_has_another_ones(cards: list[Scorecard]) -> None:
    names = {card.organisation.id: card.organisation.name for card in cards}
    assert len(set(names.values())) == len(names) == ORGANISATIONS
    assert all(name.endswith("(made up)") for name in names.values())
    files = [generator_files.file_name(card, "json") for card in cards]
    assert len({name.casefold() for name in files}) == len(cards)


def test_every_organisation_is_there_in_the_last_year_and_some_miss_another(cards: list[Scorecard]) -> None:
    years = Counter(card.year for card in cards if card.facts.signed is None or card.facts.signed.revision == 1)
    assert years[LAST_YEAR] == ORGANISATIONS
    assert all(0.85 * ORGANISATIONS < count <= ORGANISATIONS for count in years.values())
    assert any(count < ORGANISATIONS for count in years.values())


def test_countries_are_uneven_and_one_is_too_small_to_be_shown(cards: list[Scorecard]) -> None:
    counted = Counter(card.organisation.country for card in newest(cards))
    assert set(counted) == {"GT", "MW", "UA", "MD", "PS", "ZM"}
    few = Counter(card.organisation.country for card in newest(portfolio(standard(), 100, 1, 4)))
    assert min(few.values()) < 10 < max(few.values())


def test_sections_of_a_board_go_together(cards: list[Scorecard]) -> None:
    last = [card for card in newest(cards) if card.year == LAST_YEAR]
    for one, other in combinations(CORE, 2):
        first, second = bases(last, one), bases(last, other)
        both = sorted(first.keys() & second.keys())
        assert 0.4 < correlation([first[name] for name in both], [second[name] for name in both]) < 0.85


def test_boards_differ_and_use_the_whole_scale(cards: list[Scorecard]) -> None:
    for section in CORE:
        assert 12 < stdev(one.base or 0 for one in scored(cards, section)) < 22
    bands = Counter(one.band.code for one in scored(cards) if one.band)
    assert len(bands) == 5
    assert max(bands.values()) < 0.6 * sum(bands.values())


def test_must_haves_hold_one_section_in_ten_to_four_in_ten(cards: list[Scorecard]) -> None:
    assert 0.1 <= share(one.is_capped for one in scored(cards)) <= 0.4


def test_evidence_trails_what_is_claimed(cards: list[Scorecard]) -> None:
    assert 3 < fmean(one.evidence_gap or 0 for one in scored(cards)) < 12


def test_a_year_adds_a_little_and_few_changes_are_clear(cards: list[Scorecard]) -> None:
    by_year = {(card.organisation.id, card.year): card for card in cards}
    pairs = [(by_year.get((name, year - 1)), card) for (name, year), card in by_year.items()]
    told = [one for before, card in pairs if before for one in change(before, card).sections if one.d is not None]
    assert 1 < fmean(one.d or 0 for one in told) < 5
    assert 0.02 < share(one.label is Label.CLEAR for one in told) < 0.2
    assert any((one.d or 0) < 0 for one in told)


def test_some_are_not_signed_and_a_few_are_signed_again(cards: list[Scorecard]) -> None:
    assert 0.08 < share(card.facts.signed is None for card in cards) < 0.25
    again = [card for card in cards if card.facts.signed and card.facts.signed.revision == 2]
    assert 0.02 < len(again) / len(cards) < 0.09
    for card in again:
        first = cards[cards.index(card) - 1]
        assert (first.id, first.year) == (card.id, card.year)
        assert first.sheet != card.sheet or payload.payload(first, "")["seal"] != payload.payload(card, "")["seal"]


def test_an_open_section_is_never_signed(cards: list[Scorecard]) -> None:
    unlocked = [card for card in cards if card.locked != set(card.sections)]
    short = [card for card in cards if not set(CORE) <= set(card.sections)]
    assert unlocked
    assert short
    assert all(card.facts.signed is None for card in (*unlocked, *short))


def test_answers_are_missing_in_every_way(cards: list[Scorecard]) -> None:
    states = Counter(said.state for card in cards for said in card.sheet.answers.values())
    total = sum(states.values())
    assert 0.01 < states[State.DONT_KNOW] / total < 0.06
    assert 0.005 < states[State.NOT_APPLICABLE] / total < 0.03
    assert states[State.SKIPPED]
    assert share(one.score is None for card in cards for one in card.profile.sections) < 0.05


def test_boards_that_answer_alone_have_the_figures_that_may_leave(cards: list[Scorecard]) -> None:
    assert {card.mode for card in cards} == {Mode.ALONE, Mode.SCREEN, Mode.SHEET}
    assert all(bool(card.facts.figures) == (card.mode is Mode.ALONE) for card in cards)
    few = [one for one in figures(cards) if one.raters < agreement.FEWEST_FOR_SPREAD]
    many = [one for one in figures(cards) if one.raters >= agreement.FEWEST_FOR_SPREAD]
    assert all(one.agreement is None and one.deviation is None and one.alpha is None for one in few)
    assert all(one.agreement is not None and one.drift is not None for one in many)
    assert 0.04 < len(few) / (len(few) + len(many)) < 0.2
    assert {one.raters + one.left_out for one in many} == {3, 4, 5, 6, 7}
    assert 0.7 < fmean(one.agreement or 0 for one in many) < 0.85


def test_some_meetings_raise_their_answers(cards: list[Scorecard]) -> None:
    assert 0.08 < share(one.has_drifted for one in figures(cards)) < 0.35


def test_plans_records_and_notes_are_there(cards: list[Scorecard]) -> None:
    assert all(len(card.facts.actions) in range(1, 6) for card in cards if card.facts.signed)
    assert any(card.facts.old_records for card in cards)
    assert any(card.facts.notes for card in cards)
    assert any(card.facts.staff for card in cards)


def test_a_file_that_cannot_be_written_is_refused(cards: list[Scorecard], tmp_path: Path) -> None:
    (tmp_path / "here").write_text("a file, not a folder")
    with pytest.raises(Refusal, match="file_unwritable"):
        generator_files.write(cards[0], english(), tmp_path / "here", ("json",))


def test_both_formats_read_back_alike(cards: list[Scorecard], tmp_path: Path) -> None:
    again = next(card for card in cards if card.facts.signed and card.facts.signed.revision == 2)
    written = generator_files.write(again, english(), tmp_path, ("json", "xlsx"))
    assert [file.stem[-3:] for file in written] == ["-r2", "-r2"]
    assert [reporting.read(file) for file in written] == [leaving(again)] * 2
