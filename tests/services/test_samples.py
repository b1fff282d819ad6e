"""The made-up organisations are plausible, and the same everywhere."""

from itertools import pairwise
from pathlib import Path

import pytest

from adaptameter.domain import answer, organisation
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode, Plan
from adaptameter.domain.change import Change, Label, change
from adaptameter.domain.finding import Severity
from adaptameter.domain.quality import waiting
from adaptameter.domain.record import Agreed, Outcome
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import sample_board, samples
from adaptameter.services.house import House
from adaptameter.services.sample_answers import YEARS, Sample, Told, told
from adaptameter.services.standing import Standing
from adaptameter.store.work import open_store
from tests.builders import standard


@pytest.fixture(scope="module")
def cards() -> tuple[Scorecard, ...]:
    return samples.cards(standard(), "en")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(open_store(tmp_path), standard())


def changes(cards: tuple[Scorecard, ...]) -> list[Change]:
    """From each year to the next, of all three."""
    return [change(*pair) for pair in pairwise(cards) if pair[0].organisation == pair[1].organisation]


def test_there_are_three_in_three_years(cards: tuple[Scorecard, ...]) -> None:
    assert len({card.id for card in cards}) == len(cards) == 9
    assert len({card.organisation.id for card in cards}) == 3
    assert {card.year for card in cards} == {2024, 2025, 2026}


def test_they_are_the_same_every_time(cards: tuple[Scorecard, ...]) -> None:
    assert samples.cards(standard(), "en") == cards


@pytest.mark.parametrize("sample", samples.SAMPLES, ids=["five and staff", "four", "two"])
@pytest.mark.parametrize("year", YEARS)
def test_every_answer_could_have_been_given(sample: Sample, year: int) -> None:
    instrument = standard().instrument
    organisation.check(instrument, sample.organisation)
    made = told(instrument, sample, year, tuple(section.id for section in instrument.sections))
    assert len(made.private) == sample.board + sample.staff
    for sheet in (*made.private, made.agreed):
        assert list(sheet.answers) == list(instrument.indicators)
        for name, said in sheet.answers.items():
            answer.check(instrument, instrument.indicators[name], said)
            assert said.is_given


def test_they_grow_and_show_every_side_of_a_scorecard(cards: tuple[Scorecard, ...]) -> None:
    sections = [section for card in cards for section in card.profile.sections]
    assert any(section.is_capped for section in sections)
    assert any(section.unknown for section in sections)
    assert len({section.band for section in sections}) >= 4
    for first, last in zip(cards[::3], cards[2::3], strict=True):
        assert _mean(last) > _mean(first)


def _mean(card: Scorecard) -> float:
    bases = [section.base or 0 for section in card.profile.sections]
    return sum(bases) / len(bases)


def test_over_the_years_there_is_every_verdict(cards: tuple[Scorecard, ...]) -> None:
    found = [one.label for each in changes(cards) for one in each.sections]
    assert {found.count(label) > 0 for label in Label} == {True}
    assert found.count(Label.DOCUMENTATION_ONLY) == 1
    assert found.count(Label.WITHIN_NOISE) >= 15
    assert any(one.documented_steps for each in changes(cards) for one in each.sections)
    assert any(one.cap_came for each in changes(cards) for one in each.sections)
    assert any(one.cap_went for each in changes(cards) for one in each.sections)


def test_each_was_answered_alone_planned_and_signed(cards: tuple[Scorecard, ...]) -> None:
    for card in cards:
        assert card.mode is Mode.ALONE
        assert card.locked == set(card.sections)
        assert card.facts.signed is not None
        assert card.facts.notes
        assert len(card.facts.actions) == 5
        assert all(one.owner and one.due and one.sign and one.aim for one in card.facts.actions)


def test_only_from_three_raters_on_is_there_a_spread(cards: tuple[Scorecard, ...]) -> None:
    for card, raters in zip(cards, [5, 5, 5, 4, 4, 4, 2, 2, 2], strict=True):
        figures = card.facts.figures.values()
        assert {one.raters for one in figures} == {raters}
        assert {one.deviation is not None for one in figures} == {raters >= 3}
        assert {one.alpha is not None for one in figures} == {raters >= 3}
        assert set(card.facts.staff.values()) == ({2} if raters == 5 else set())


def test_boards_agree_in_every_way(house: House) -> None:
    samples.settle(house, "en")
    how = [each for one in house.assessing.every() for each in one.assessment.record.agreed.values()]
    assert {each.outcome for each in how} == set(Outcome)
    assert any(each.second for each in how)


def test_the_one_to_try_comes_with_its_earlier_years(house: House) -> None:
    which = samples.settle(house, "en")
    standing = house.assessing.open(which)
    assert (standing.assessment.plan.year, standing.assessment.sample) == (YEARS[-1], True)
    assert standing.assessment.locked == set(standing.assessment.plan.sections)
    assert standing.meeting is not None
    assert not standing.is_signed
    assert [one.assessment.record.signature is not None for one in house.assessing.every()] == [False, True, True]
    years = house.years.look(which)
    assert [card.year for card in years.cards] == [*YEARS]
    assert len(years.changes) == 2
    with pytest.raises(Refusal, match="nothing_to_undo"):
        house.assessing.undo(which)


def test_the_one_to_try_can_be_checked_planned_and_signed(house: House) -> None:
    which = samples.settle(house, "en")
    found = house.reviewing.findings(which)
    assert {one.severity for one in found} == {Severity.WARNING, Severity.NOTE}
    assert waiting(found, {})
    page = house.planning.look(which)
    assert page.suggestions
    assert {bool(one.done) for one in page.last} == {True, False}
    for one in found:
        house.reviewing.word(which, one.key, "We looked at it")
    assert house.signing.sign(which, ("chair",), "2026-11-22", "Sololá", "").is_signed


def test_it_can_be_settled_again_after_it_was_deleted(house: House) -> None:
    first = samples.settle(house, "en")
    house.assessing.delete(first)
    assert samples.settle(house, "sv") != first
    assert len(house.assessing.every()) == 5


@pytest.mark.parametrize("sample", samples.SAMPLES, ids=["five and staff", "four", "two"])
def test_what_is_stored_is_what_a_board_that_lives_the_year_would_store(tmp_path: Path, sample: Sample) -> None:
    """The samples are written at once; the services, step by step, come to the very same."""
    written, house = (House(open_store(tmp_path / name), standard()) for name in ("written", "lived"))
    stored = written.assessing.open(samples.settle(written, "en", sample))
    plan, said = stored.assessment.plan, _told(sample, stored.assessment)
    which = house.assessing.start(Plan(sample.organisation, plan.year, plan.sections), Mode.ALONE).assessment.id
    _answer_alone(house, which, sample, said)
    lived = _agree(house, which, sample, said)
    assert lived.meeting == stored.meeting
    assert lived.profile == stored.profile
    assert lived.assessment.sheet == stored.assessment.sheet
    assert lived.assessment.record.agreed == stored.assessment.record.agreed
    assert lived.assessment.locked == stored.assessment.locked
    assert lived.assessment.plan.sections == plan.sections


def _told(sample: Sample, found: Assessment) -> Told:
    return told(standard().instrument, sample, found.plan.year, found.plan.sections)


def _answer_alone(house: House, which: AssessmentId, sample: Sample, said: Told) -> None:
    for number, sheet in enumerate(said.private):
        group = Group.BOARD if number < sample.board else Group.STAFF
        one = house.alone.add(which, group).assessment.respondents[-1]
        house.alone.sit(which, one.id)
        for indicator, own in sheet.answers.items():
            house.alone.answer(indicator, own)
        house.alone.hand_in()


def _agree(house: House, which: AssessmentId, sample: Sample, said: Told) -> Standing:
    standing = house.agreeing.reveal(which)
    for indicator, own in said.agreed.answers.items():
        how = said.how[indicator]
        if how.second:
            house.agreeing.second(which, indicator, how.second, how.second_unknown)
        if how.outcome is Outcome.NOT_AGREED:
            house.agreeing.settle(which, indicator)
        standing = house.agreeing.agree(which, indicator, own, Agreed())
    for section in standing.sections:
        talk = sample_board.talk(standard().instrument, sample, standing.assessment, section)
        house.agreeing.put_talk(which, section.id, talk)
        standing = house.agreeing.lock(which, section.id)
    return standing
