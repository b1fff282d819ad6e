"""May these be compared? The laws, every reason, the shared questions, the crosswalk."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.apart import apart
from adaptameter.domain.change import change
from adaptameter.domain.comparability import GRADES, Comparison, Grade, Reason, needed, pair, worst
from adaptameter.domain.comparable_set import whole
from adaptameter.domain.crosswalk import Crosswalk, Link, Relation
from adaptameter.domain.instrument import IndicatorId, Instrument, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import on_shared, sides
from tests import builders
from tests.domain.comparing import CORE, NAMES, STATUSES, a_card, cards

GOVERNANCE, RISK = SectionId("governance"), SectionId("risk")
STANDARD = builders.standard().instrument
SETS = st.lists(cards(), min_size=2, max_size=3, unique_by=lambda card: (card.organisation.name, card.year))


def graded(one: Scorecard, other: Scorecard, crosswalk: Crosswalk | None = None) -> Comparison:
    return pair(one, other, STATUSES, crosswalk)


def codes(found: Comparison) -> list[str]:
    return [reason.code for reason in found.reasons]


def no_better(one: Grade, other: Grade) -> bool:
    return worst((one, other)) is one


@given(cards(), cards())
def test_it_does_not_matter_which_comes_first(one: Scorecard, other: Scorecard) -> None:
    there, back = graded(one, other), graded(other, one)
    assert (there.grade, there.reasons, dict(there.shared)) == (back.grade, back.reasons, dict(back.shared))
    assert [(one.section, one.grade) for one in there.sections] == [(one.section, one.grade) for one in back.sections]


@given(cards())
def test_a_scorecard_beside_itself_is_never_better_than_its_own_facts(one: Scorecard) -> None:
    found = graded(one, replace(one, facts=replace(one.facts, year=one.year + 1)))
    assert no_better(found.grade, allowed(one))
    assert {GRADES[code] for code in codes(found)} <= {Grade.B, Grade.C, Grade.D}


def allowed(card: Scorecard) -> Grade:
    """What its facts alone allow, read off the method."""
    if card.facts.signed is None:
        return Grade.D
    scores = [(score.coverage or 0, score.applicability) for score in card.profile.sections]
    if card.locked != set(card.sections) or any(known < 0.8 or applies < 0.75 for known, applies in scores):
        return Grade.C
    ready = card.languages and set(card.languages) <= {"en", "sv", "ar"}
    few = any(said.raters < 3 for said in card.facts.figures.values())
    return Grade.A if ready and not few and card.organisation.bands else Grade.B


@given(cards(), cards())
def test_without_a_signature_the_grade_is_never_better(one: Scorecard, other: Scorecard) -> None:
    unsigned = replace(one, facts=replace(one.facts, signed=None))
    assert graded(unsigned, other).grade is Grade.D
    assert no_better(graded(unsigned, other).grade, graded(one, other).grade)


@given(cards(), cards(), st.integers(1, 4))
def test_more_raters_never_worsen_it(one: Scorecard, other: Scorecard, more: int) -> None:
    figures = {name: replace(said, raters=said.raters + more) for name, said in one.facts.figures.items()}
    joined = replace(one, facts=replace(one.facts, figures=figures))
    assert no_better(graded(one, other).grade, graded(joined, other).grade)


@given(SETS)
def test_the_worst_pair_decides_about_a_set(every: list[Scorecard]) -> None:
    found = whole(every, STATUSES)
    assert found.grade is worst(one.grade for one in found.pairs)
    assert len(found.pairs) == len(every) * (len(every) - 1) // 2
    assert {one.code for one in found.reasons} == {code for one in found.pairs for code in codes(one)}
    for found_pair in found.pairs:
        assert found_pair.grade is graded(*found_pair.cards).grade


@given(SETS, st.randoms(use_true_random=False))
def test_the_order_is_that_of_the_alphabet_whatever_the_answers_are(every: list[Scorecard], random: Random) -> None:
    shuffled = random.sample(every, len(every))
    ordered = [(NAMES.index(card.organisation.name), card.year) for card in whole(shuffled, STATUSES).cards]
    assert ordered == sorted(ordered)


@given(SETS)
def test_nothing_is_counted_on_more_than_what_all_share(every: list[Scorecard]) -> None:
    found = whole(every, STATUSES)
    for section in found.sections:
        points = found.on_shared.get(section)
        assert all(found.shared[section] <= one.shared.get(section, 99) for one in found.pairs if one.sections)
        if points is not None:
            counted = on_shared(found.shown, section)
            assert {score.n_answered for score in counted.scores} == {counted.count} == {found.shared[section]}
            assert [one.base for one in points] == [score.base for score in counted.scores]
            assert [one.claimed for one in points] == [score.claimed for score in counted.scores]


def test_everything_alike_is_fully_comparable() -> None:
    found = graded(a_card("Ana"), a_card("Bo"))
    assert (found.grade, found.reasons) == (Grade.A, ())
    assert found.shared == {"governance": 12, "risk": 11, "anti_corruption": 12, "feedback": 12}
    assert {one.grade for one in found.sections} == {Grade.A}


UNKNOWN: dict[str, int | str] = {f"RSK_{number:02}": "DK" for number in range(1, 4)}
OTHER_FAMILY = replace(STANDARD, family="other")
OTHER_SCALE = replace(STANDARD, scale=replace(STANDARD.scale, id="other"))
OTHER_EVIDENCE = replace(STANDARD, evidence=replace(STANDARD.evidence, codes=("a", "b", "c", "d")))
OTHER_METHOD = replace(STANDARD, rules=replace(STANDARD.rules, method="other"))


@pytest.mark.parametrize(
    ("code", "other"),
    [
        ("unsigned", a_card("Bo", signed=None)),
        ("other_family", a_card("Bo", *CORE, instrument=OTHER_FAMILY)),
        ("other_scale", a_card("Bo", *CORE, instrument=OTHER_SCALE)),
        ("other_method", a_card("Bo", *CORE, instrument=OTHER_EVIDENCE)),
        ("major_version", a_card("Bo", *CORE, instrument=replace(STANDARD, version="2.0.0"))),
        ("major_version", a_card("Bo", *CORE, instrument=OTHER_METHOD)),
        ("minor_version", a_card("Bo", *CORE, instrument=replace(STANDARD, version="1.1.0"))),
        ("no_shared_section", a_card("Bo", "adaptivity")),
        ("not_locked", a_card("Bo", locked=frozenset(map(SectionId, CORE[1:])))),
        ("coverage", a_card("Bo", sheet=builders.a_sheet(3, 2, **UNKNOWN))),
        ("draft_translation", a_card("Bo", languages=("es",))),
        ("draft_translation", a_card("Bo", languages=("xx",))),
        ("draft_translation", a_card("Bo", languages=())),
        ("few_raters", a_card("Bo", raters=2)),
        ("other_facilitation", a_card("Bo", led="by_own_member")),
        ("facilitation_unknown", a_card("Bo", led="")),
        ("other_languages", a_card("Bo", languages=("sv",))),
    ],
)
def test_each_reason_leaves_its_grade(code: str, other: Scorecard) -> None:
    found = graded(a_card("Ana"), other)
    assert code in codes(found)
    assert found.grade is worst(one.grade for one in found.reasons if one.code != "only_on_one")
    assert found.grade is GRADES[code]


def test_a_patch_changes_nothing() -> None:
    assert graded(a_card("Ana"), a_card("Bo", *CORE, instrument=replace(STANDARD, version="1.0.7"))).grade is Grade.A


def test_too_much_that_does_not_apply_stands_side_by_side() -> None:
    section = builders.a_section(builders.an_indicator(f"X-{number:02}") for number in range(1, 9))
    instrument = builders.an_instrument([section])
    apply_not = builders.filled(instrument, ["NA"] * 3 + [3] * 5, [2] * 8)
    one = a_card("Ana", sheet=builders.filled(instrument, [3] * 8, [2] * 8), instrument=instrument)
    found = graded(one, a_card("Bo", sheet=apply_not, instrument=instrument))
    assert codes(found) == ["applicability", "too_few_shared"]
    assert found.grade is Grade.C


def test_many_small_gaps_share_too_few_questions() -> None:
    one = a_card("Ana", sheet=builders.a_sheet(GOV_01="DK", GOV_02="DK"))
    other = a_card("Bo", sheet=builders.a_sheet(GOV_03="DK", GOV_04="DK"))
    found = graded(one, other)
    section = found.section(GOVERNANCE)
    assert section is not None
    assert (found.grade, section.shared, section.items, section.grade) == (Grade.C, 8, 12, Grade.C)
    assert Reason("too_few_shared", {"section": "governance", "shared": 8, "items": 12}) in found.reasons
    assert apart(found, GOVERNANCE) is None
    assert apart(found, RISK) is not None


def test_a_module_that_only_one_has_is_not_compared_and_lowers_nothing_else() -> None:
    found = graded(a_card("Ana"), a_card("Bo", *CORE, "adaptivity"))
    module = found.section(SectionId("adaptivity"))
    assert module is not None
    assert (found.grade, module.grade, module.shared) == (Grade.A, Grade.C, 0)
    assert codes(found) == ["only_on_one"]


def test_the_refused_stands_without_figures_and_the_others_keep_theirs() -> None:
    found = whole([a_card("Ana"), a_card("Bo"), a_card("Cai", signed=None)], STATUSES)
    assert (found.grade, found.grades) == (Grade.D, (Grade.A, Grade.A, Grade.D))
    assert [side.card.organisation.name for side in found.shown] == ["Ana", "Bo"]
    assert found.column(found.sides[2]) is None
    assert found.section_grade(GOVERNANCE) is Grade.A


def test_two_families_are_not_put_into_one_table() -> None:
    others = [a_card(name, *CORE, instrument=OTHER_FAMILY) for name in ("Cai", "Dee")]
    found = whole([a_card("Ana"), a_card("Bo"), *others], STATUSES)
    assert (found.grade, set(found.grades), found.shown, found.shared) == (Grade.D, {Grade.A}, (), {})


def test_one_scorecard_is_no_comparison() -> None:
    with pytest.raises(Refusal, match="too_few_to_compare"):
        whole([a_card()], STATUSES)


def test_both_sides_are_counted_on_the_shared_questions_only() -> None:
    one = a_card("Ana", sheet=builders.a_sheet(4, 3, GOV_01="DK"))
    other = a_card("Bo", sheet=builders.a_sheet(2, 3, GOV_01=4))
    lying = apart(graded(one, other), GOVERNANCE)
    assert lying is not None
    assert (lying.shared, lying.base, lying.d) == (11, (100.0, 50.0), -50.0)
    assert lying.is_clear


@given(st.randoms(use_true_random=False), st.randoms(use_true_random=False))
def test_it_is_the_difference_that_the_years_of_one_organisation_have(old: Random, new: Random) -> None:
    before = a_card("Ana", sheet=builders.a_random_sheet(old), year=2025)
    after = a_card("Ana", sheet=builders.a_random_sheet(new), year=2026)
    found, changed = graded(before, after), change(before, after)
    for one in changed.sections:
        lying = apart(found, one.section)
        assert (lying is None) == bool(one.why_not)
        if lying is not None:
            assert lying.d == pytest.approx(one.d)
            assert lying.margin == pytest.approx(one.mdc90)


def test_must_haves_hold_only_where_both_answered_the_same_ones() -> None:
    must = next(one.id for one in STANDARD.section(GOVERNANCE).indicators if one.critical)
    zero = {must.replace("-", "_"): 0}
    both = sides([a_card("Ana"), a_card("Bo", sheet=builders.a_sheet(3, 2, **zero))])
    shared = on_shared(both, GOVERNANCE)
    assert shared.caps_compared
    assert [score.cap.points for score in shared.scores] == [100, 49]
    unknown = builders.a_sheet(3, 2, **dict.fromkeys(zero, "DK"))
    gone = on_shared(sides([a_card("Ana"), a_card("Bo", sheet=unknown)]), GOVERNANCE)
    assert not gone.caps_compared
    assert {score.cap.points for score in gone.scores} == {100}


def renamed(prefix: str, *, version: str) -> Instrument:
    section = builders.a_section(builders.an_indicator(f"{prefix}-{number:02}") for number in range(1, 9))
    return replace(builders.an_instrument([section]), version=version)


OLD, NEW = renamed("X", version="1.3.0"), renamed("Y", version="2.0.0")


def a_crosswalk(relation: Relation, reviewers: tuple[str, ...] = ("Ada", "Bert"), count: int = 8) -> Crosswalk:
    links = tuple(
        Link(IndicatorId(f"X-{number:02}"), IndicatorId(f"Y-{number:02}"), relation, reviewers, "the same anchors")
        for number in range(1, count + 1)
    )
    return Crosswalk("made-up", "1.3.0", "2.0.0", links)


def over(crosswalk: Crosswalk | None) -> Comparison:
    old = a_card("Ana", sheet=builders.filled(OLD, [3] * 8, [2] * 8), instrument=OLD)
    return graded(old, a_card("Bo", sheet=builders.filled(NEW, [2] * 8, [2] * 8), instrument=NEW), crosswalk)


@pytest.mark.parametrize("relation", [Relation.IDENTICAL, Relation.EQUIVALENT])
def test_a_reviewed_crosswalk_makes_versions_comparable(relation: Relation) -> None:
    found = over(a_crosswalk(relation))
    lying = apart(found, SectionId("one"))
    assert (found.grade, codes(found), dict(found.shared)) == (Grade.B, ["crosswalk"], {"one": 8})
    assert lying is not None
    assert lying.base == (75.0, 50.0)


@pytest.mark.parametrize(
    "crosswalk",
    [
        None,
        a_crosswalk(Relation.RELATED),
        a_crosswalk(Relation.NONE),
        a_crosswalk(Relation.IDENTICAL, ("Ada",)),
        a_crosswalk(Relation.IDENTICAL, ("Ada", " ada ")),
        a_crosswalk(Relation.EQUIVALENT, count=5),
        replace(a_crosswalk(Relation.IDENTICAL), family="other"),
        replace(a_crosswalk(Relation.IDENTICAL), after="3.0.0"),
    ],
)
def test_without_one_they_stand_side_by_side(crosswalk: Crosswalk | None) -> None:
    found = over(crosswalk)
    assert found.grade is Grade.C
    assert apart(found, SectionId("one")) is None


def test_a_question_that_is_linked_twice_is_not_counted() -> None:
    twice = Link(IndicatorId("X-01"), IndicatorId("Y-02"), Relation.IDENTICAL, ("Ada", "Bert"), "also the same")
    crosswalk = a_crosswalk(Relation.IDENTICAL)
    assert over(replace(crosswalk, links=(*crosswalk.links, twice))).shared == {"one": 6}


@pytest.mark.parametrize(("items", "least"), [(4, 5), (6, 5), (8, 6), (10, 7), (11, 8), (12, 9)])
def test_seven_of_ten_questions_and_never_under_five(items: int, least: int) -> None:
    assert needed(items) == least
