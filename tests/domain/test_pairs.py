"""All pairs of a set at once: the same as if each was asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.comparability import Comparison, Grade, in_order, lay, pair, worst
from adaptameter.domain.comparable_set import whole
from adaptameter.domain.crosswalk import Crosswalk, Link, Relation
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.pairs import Pairs, Said, said
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import sides
from tests import builders
from tests.domain.comparing import CORE, STATUSES, a_card, cards

STANDARD = builders.standard().instrument
OTHERS = (
    replace(STANDARD, version="1.1.0"),
    replace(STANDARD, version="2.0.0"),
    replace(STANDARD, family="other"),
    replace(STANDARD, scale=replace(STANDARD.scale, id="other")),
)
LINKED = Crosswalk(
    STANDARD.family,
    "1.0.0",
    "2.0.0",
    tuple(
        Link(one, one, Relation.IDENTICAL, ("Ada", "Bert"), "nothing changed")
        for one in STANDARD.indicators
        if not one.startswith("FBK")
    ),
)


@st.composite
def any_card(draw: st.DrawFn) -> Scorecard:
    """A scorecard of the bundled instrument, or of one that is not quite or not at all the same."""
    made = draw(cards())
    other = draw(st.sampled_from((None, None, None, *OTHERS)))
    return made if other is None else replace(made, instrument=other)


SETS = st.lists(any_card(), min_size=2, max_size=6, unique_by=lambda card: (card.organisation.name, card.year))


def laid_out(every: list[Scorecard], crosswalk: Crosswalk | None) -> Pairs:
    return Pairs([lay(one, STATUSES) for one in sides(every, crosswalk)], crosswalk)


def asked(pairs: Pairs) -> Said:
    """What all pairs say, each asked by itself."""
    every = tuple(pairs)
    grades = {id(laid.side): Grade.D for laid in pairs.laid}
    for one in every:
        for side in (one.one, one.other):
            grades[id(side)] = min(grades[id(side)], one.grade, key=lambda grade: grade.value)
    best = tuple(grades.values())
    kept = {id(laid.side) for laid, grade in zip(pairs.laid, best, strict=True) if grade is not Grade.D}
    return Said(
        grade=worst(one.grade for one in every),
        reasons=in_order(reason for one in every for reason in one.every_reason),
        best=best,
        sections=worst_by_section(every),
        is_split=any(one.grade is Grade.D and {id(one.one), id(one.other)} <= kept for one in every),
    )


def worst_by_section(every: tuple[Comparison, ...]) -> dict[SectionId, Grade]:
    sections = {one.section for found in every for one in found.sections}
    grades = {
        section: worst(one.grade for found in every if (one := found.section(section)) is not None)
        for section in sections
    }
    return {section: grade for section, grade in grades.items() if grade is not Grade.A}


@given(SETS, st.sampled_from((None, LINKED)))
def test_it_is_what_every_pair_says(every: list[Scorecard], crosswalk: Crosswalk | None) -> None:
    pairs = laid_out(every, crosswalk)
    found, wanted = said(pairs), asked(pairs)
    assert (found.grade, found.best, found.is_split) == (wanted.grade, wanted.best, wanted.is_split)
    assert found.reasons == wanted.reasons
    assert {section: grade for section, grade in found.sections.items() if grade is not Grade.A} == wanted.sections


@given(SETS)
def test_the_pairs_stand_in_the_order_of_the_scorecards(every: list[Scorecard]) -> None:
    found = whole(every, STATUSES)
    both = [tuple(found.cards.index(card) for card in one.cards) for one in found.pairs]
    assert both == sorted(both)
    assert len(both) == len(found.pairs) == len(every) * (len(every) - 1) // 2
    assert [one.grade for one in found.pairs] == [pair(*one.cards, STATUSES).grade for one in found.pairs]


def a_short(name: str, known: int) -> Scorecard:
    """Governance with levels on this many questions only, counted from the first."""
    codes = {f"GOV_{number:02}": "DK" for number in range(known + 1, 13)}
    return a_card(name, *CORE, sheet=builders.a_sheet(3, 2, **codes))


def test_each_count_of_shared_questions_is_told_once() -> None:
    every = [a_short(name, known) for name, known in (("A", 12), ("B", 8), ("C", 8), ("D", 7), ("E", 7))]
    told = [one.facts["shared"] for one in whole(every, STATUSES).reasons if one.code == "too_few_shared"]
    assert sorted(map(str, told)) == ["7", "8"]


@pytest.mark.parametrize("version", ["1.0.7", "1.1.0"])
def test_more_kinds_than_one_are_heard(version: str) -> None:
    other: Instrument = replace(STANDARD, version=version)
    every = [a_card("Ana"), a_card("Bo", *CORE, instrument=other), a_card("Cai", languages=("xx",))]
    pairs = laid_out(every, None)
    assert said(pairs).reasons == asked(pairs).reasons


def test_a_question_of_another_meaning_is_not_shared() -> None:
    changed = {
        IndicatorId("GOV-01"): 2,
        IndicatorId("GOV-02"): 2,
        IndicatorId("GOV-03"): 2,
        IndicatorId("GOV-04"): 2,
    }
    section = STANDARD.section(SectionId("governance"))
    items = tuple(replace(one, revision=changed.get(one.id, one.revision)) for one in section.indicators)
    parts = tuple(replace(one, indicators=items) if one is section else one for one in STANDARD.sections)
    newer = replace(STANDARD, version="1.1.0", sections=parts)
    found = whole([a_card("Ana"), a_card("Bo", *CORE, instrument=newer)], STATUSES)
    assert found.section_grade(SectionId("governance")) is Grade.C
    assert found.section_grade(SectionId("risk")) is Grade.B
