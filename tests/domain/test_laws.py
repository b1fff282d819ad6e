"""What holds for every instrument and every sheet, whatever is in them."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import TypeVar

from hypothesis import assume, given
from hypothesis import strategies as st

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import IndicatorId, Instrument
from adaptameter.domain.scoring import SectionScore, score
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments import checks
from tests.builders import filled_in, instruments, said, standard

T = TypeVar("T")
UNKNOWN = ("DK", "skipped", "not_reached")


def sections(instrument: Instrument, sheet: Sheet) -> tuple[SectionScore, ...]:
    return score(instrument, sheet, [section.id for section in instrument.sections]).sections


def section_of(instrument: Instrument, sheet: Sheet, name: IndicatorId) -> SectionScore:
    return score(instrument, sheet, [instrument.indicators[name].section]).sections[0]


def start(section: SectionScore) -> int:
    """Where the band of a section starts; -1 without a band."""
    return section.band.start if section.band else -1


@given(instruments())
def test_the_random_instruments_are_sound(instrument: Instrument) -> None:
    assert list(checks.rules(instrument)) == []


@given(filled_in())
def test_low_base_and_high_stand_in_order(drawn: tuple[Instrument, Sheet]) -> None:
    for section in sections(*drawn):
        assert 0 <= section.cap.points <= 100
        if section.range_low is not None and section.range_high is not None:
            base = section.range_low if section.base is None else section.base
            assert 0 <= section.range_low <= base <= section.range_high <= 100
        if section.base is not None and section.claimed is not None and section.evidence_gap is not None:
            assert section.base <= section.claimed <= 100
            assert abs(section.claimed - section.base - section.evidence_gap) < 1e-9


@given(filled_in())
def test_the_score_is_the_base_under_its_cap(drawn: tuple[Instrument, Sheet]) -> None:
    for section in sections(*drawn):
        if section.score is not None and section.base is not None and section.display is not None:
            assert section.score == min(section.base, section.cap.points)
            assert abs(section.display - section.score) <= 0.5
            assert start(section) <= section.display


@given(filled_in(), st.data())
def test_a_better_answer_never_lowers_its_section(drawn: tuple[Instrument, Sheet], data: st.DataObject) -> None:
    instrument, sheet = drawn
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    before = sheet[name] if sheet[name].level is not None else at(0)
    grade = data.draw(st.integers(before.evidence, len(instrument.evidence.codes) - 1))
    better = at(data.draw(st.integers(before.level or 0, instrument.scale.top)), grade)
    worse = section_of(instrument, sheet.with_answer(name, before), name)
    better_section = section_of(instrument, sheet.with_answer(name, better), name)
    for figure in _FIGURES:
        assert figure(better_section) >= figure(worse)


_FIGURES: tuple[Callable[[SectionScore], float], ...] = (
    lambda section: -1 if section.base is None else section.base,
    lambda section: -1 if section.range_low is None else section.range_low,
    lambda section: -1 if section.range_high is None else section.range_high,
    lambda section: section.cap.points,
    lambda section: -1 if section.score is None else section.score,
    start,
)


@given(filled_in(), st.sampled_from(UNKNOWN), st.data())
def test_an_unknown_never_lifts_a_band(drawn: tuple[Instrument, Sheet], word: str, data: st.DataObject) -> None:
    instrument, sheet = drawn
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    assume(sheet[name].state is not State.NOT_APPLICABLE)
    known = section_of(instrument, sheet, name)
    unknown = section_of(instrument, sheet.with_answer(name, said(word)), name)
    assert start(unknown) <= start(known)
    assert unknown.cap.points <= known.cap.points


@given(filled_in(), st.data())
def test_all_unknowns_count_the_same(drawn: tuple[Instrument, Sheet], data: st.DataObject) -> None:
    instrument, sheet = drawn
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    found = [section_of(instrument, sheet.with_answer(name, said(word)), name) for word in UNKNOWN]
    assert {replace(one, items=()) for one in found} == {replace(found[0], items=())}


@given(filled_in(), st.randoms(use_true_random=False))
def test_order_is_irrelevant(drawn: tuple[Instrument, Sheet], chance: Random) -> None:
    instrument, sheet = drawn
    mixed = [replace(one, indicators=_shuffled(one.indicators, chance)) for one in instrument.sections]
    other = replace(instrument, sections=_shuffled(tuple(mixed), chance))
    rows = Sheet(dict(_shuffled(tuple(sheet.answers.items()), chance)))
    assert {_figures(one) for one in sections(instrument, sheet)} == {_figures(one) for one in sections(other, rows)}
    chosen = [section.id for section in instrument.sections]
    assert score(instrument, sheet, chosen).values == score(other, rows, reversed(chosen)).values


def _shuffled(things: tuple[T, ...], chance: Random) -> tuple[T, ...]:
    mixed = list(things)
    chance.shuffle(mixed)
    return tuple(mixed)


def _figures(section: SectionScore) -> tuple[object, ...]:
    bare = replace(section, items=(), cap=replace(section.cap, items=()))
    return bare, frozenset(section.cap.items)


@given(filled_in())
def test_values_lie_on_the_scale_and_need_enough_answers(drawn: tuple[Instrument, Sheet]) -> None:
    instrument, sheet = drawn
    for value in score(instrument, sheet, [section.id for section in instrument.sections]).values:
        assert (value.points is None) == (value.answered < instrument.rules.value_min_answers)
        assert value.points is None or 0 <= value.points <= 100


@given(filled_in(), st.data())
def test_a_section_knows_only_its_own_answers(drawn: tuple[Instrument, Sheet], data: st.DataObject) -> None:
    instrument, sheet = drawn
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    changed = sheet.with_answer(name, data.draw(st.sampled_from((at(0), at(1), said("DK"), said("NA")))))
    own = instrument.indicators[name].section
    for before, after in zip(sections(instrument, sheet), sections(instrument, changed), strict=True):
        assert before.section == own or before == after


@given(st.data())
def test_the_bundled_instrument_keeps_the_laws_at_its_edges(data: st.DataObject) -> None:
    """All at one level with one evidence: the figures are that level, whatever the section."""
    instrument = standard().instrument
    level, grade = data.draw(st.integers(0, 4)), data.draw(st.integers(0, 3))
    every = Sheet({name: Answer(State.LEVEL, at(level).level, grade) for name in instrument.indicators})
    for section in sections(instrument, every):
        assert section.claimed == 25 * level
        assert section.coverage == 1
        assert section.range_low == section.base == section.range_high
