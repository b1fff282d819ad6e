"""The made-up organisations are plausible, and the same everywhere."""

from adaptameter.domain import answer, organisation
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import samples
from tests.builders import standard


def test_there_are_three_in_three_years() -> None:
    cards = samples.cards(standard(), "en")
    assert len({card.id for card in cards}) == len(cards) == 9
    assert len({card.organisation.id for card in cards}) == 3
    assert {card.year for card in cards} == {2024, 2025, 2026}


def test_they_are_the_same_every_time() -> None:
    assert samples.cards(standard(), "en") == samples.cards(standard(), "en")


def test_every_answer_could_have_been_given() -> None:
    instrument = standard().instrument
    for sample in samples.SAMPLES:
        organisation.check(instrument, sample.organisation)
        for year in samples.YEARS:
            for name, said in samples.sheet(instrument, sample, year).answers.items():
                answer.check(instrument, instrument.indicators[name], said)


def test_they_grow_and_show_every_side_of_a_scorecard() -> None:
    cards = samples.cards(standard(), "en")
    sections = [section for card in cards for section in card.profile.sections]
    assert any(section.is_capped for section in sections)
    assert any(section.unknown for section in sections)
    assert len({section.band for section in sections}) >= 4
    for first, _middle, last in zip(cards[::3], cards[1::3], cards[2::3], strict=True):
        assert _mean(last) > _mean(first)


def _mean(card: Scorecard) -> float:
    bases = [section.base or 0 for section in card.profile.sections]
    return sum(bases) / len(bases)


def test_the_one_to_try_can_be_started() -> None:
    plan, sheet = samples.started(standard(), "en")
    assert len(plan.sections) == 5
    asked = [one for section in plan.sections for one in standard().instrument.section(section).indicators]
    assert sheet.open(asked) == ()
