"""What the X-ray sees before a board signs."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures, spread
from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Assessment, Lock, Mode
from adaptameter.domain.finding import Finding, Seen, Severity
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.prompts import spot
from adaptameter.domain.quality import findings, waiting
from adaptameter.domain.record import Action, ActionId, Agreed, Outcome, Record, Talk
from adaptameter.domain.sheet import Sheet
from tests.builders import a_plan, a_sheet, an_assessment, answers, filled_in, said, standard

GOV = SectionId("governance")
GOV_01, GOV_03, GOV_12 = IndicatorId("GOV-01"), IndicatorId("GOV-03"), IndicatorId("GOV-12")
INSTRUMENT = standard().instrument
NOW = "2026-11-22T10:00:00+00:00"
EARLIER = "2026-11-21T10:00:00+00:00"
LAST_LOCK = "2025-11-20T10:00:00+00:00"
TALK = Talk(spot="opened", present=("chair", "secretary", "member"), quorum=True, minutes="14/2026")
ACTION = Action(ActionId("1"), "Give every member a copy", GOV_01, Level(3), "chair", "2027-03-01", "all have one")
CLEAN = a_sheet(3, 2, GOV_02=2)
CANARY = "Wren-77"


def seen(sheet: Sheet = CLEAN, mode: Mode = Mode.ALONE, *, locked: bool = True, **record: object) -> Seen:
    """Governance alone, agreed, talked about and planned, so that nothing is found."""
    kept = replace(Record(actions=(ACTION,), talks={GOV: TALK}), **record)  # type: ignore[arg-type]  # names of fields
    locks = {GOV: Lock(EARLIER)} if locked else {}
    made = replace(an_assessment(sheet, a_plan("governance"), mode), locks=locks, record=kept, changed_at=EARLIER)
    return Seen(INSTRUMENT, made, today="2026-11-22", now=NOW)


def talked(**changed: object) -> Seen:
    return seen(talks={GOV: replace(TALK, **changed)})  # type: ignore[arg-type]  # names of fields


def figured(sheet: Sheet = CLEAN, **facts: object) -> Seen:
    figures = replace(SectionFigures(GOV, 5), **facts)  # type: ignore[arg-type]  # names of fields
    return replace(seen(sheet), figures={GOV: figures})


def changed(level: int, before: int, dated: str = "", evidence: int = 2) -> Seen:
    """GOV-01 counted as another level last year."""
    now = CLEAN.with_answer(GOV_01, replace(at(level, evidence), dated=dated))
    return replace(seen(now), last=CLEAN.with_answer(GOV_01, at(before, 2)), last_lock=LAST_LOCK)


def spread_out(level: int, evidence: int = 2, reason: str = "") -> Seen:
    """GOV-01 was agreed on at this level, after private answers of 1, 1 and 2."""
    sheet = CLEAN.with_answer(GOV_01, at(level, evidence))
    made = seen(sheet, agreed={GOV_01: Agreed(outcome=Outcome.AGREED, reason=reason)})
    return replace(made, spreads={GOV_01: spread((at(1), at(1), at(2)), INSTRUMENT.scale.top)})


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [one.code for one in found]


def planned(count: int) -> Seen:
    return seen(actions=tuple(replace(ACTION, id=ActionId(str(number))) for number in range(count)))


SPOT = spot(INSTRUMENT, INSTRUMENT.section(GOV), CLEAN, an_assessment().id)
BLAMED = CLEAN.with_answer(GOV_01, replace(at(2, 2), note="Call Ana, 0712 345 678"))
APART = a_sheet(3, 2, GOV_01="NA", GOV_02="NA", GOV_04="NA", GOV_07="NA")
EXAMPLES: Mapping[str, tuple[Seen, Severity, IndicatorId | None]] = {
    "section_open": (seen(locked=False), Severity.ERROR, None),
    "items_open": (seen(a_sheet(3, 2, GOV_01="skipped")), Severity.NOTE, GOV_01),
    "level_without_evidence": (seen(CLEAN.with_answer(GOV_12, at(4))), Severity.WARNING, GOV_12),
    "straight_lining": (seen(a_sheet(3, 2)), Severity.WARNING, None),
    "straight_raters": (replace(figured(), straight={GOV: 2}), Severity.NOTE, None),
    "many_not_applicable": (seen(APART), Severity.WARNING, None),
    "jump_without_record": (changed(3, 1, evidence=1), Severity.WARNING, GOV_01),
    "record_undated": (changed(3, 2), Severity.NOTE, GOV_01),
    "dont_know_must_have": (seen(a_sheet(3, 2, GOV_05="DK", GOV_01=2)), Severity.WARNING, IndicatorId("GOV-05")),
    "prompt_unanswered": (seen(a_sheet(3, 2, GOV_03=1, GOV_06=2)), Severity.ERROR, GOV_12),
    "spot_check_missing": (talked(spot=""), Severity.ERROR, SPOT),
    "spot_not_found": (talked(spot="not_found"), Severity.WARNING, SPOT),
    "one_present": (talked(present=("chair",)), Severity.ERROR, None),
    "no_quorum": (talked(quorum=False), Severity.WARNING, None),
    "drift": (figured(drift=0.5), Severity.WARNING, None),
    "left_out_rater": (figured(left_out=1), Severity.NOTE, None),
    "few_raters": (figured(raters=2), Severity.NOTE, None),
    "not_agreed": (seen(agreed={GOV_01: Agreed(outcome=Outcome.NOT_AGREED)}), Severity.NOTE, GOV_01),
    "record_needed": (spread_out(3, 1, "we found it"), Severity.ERROR, GOV_01),
    "reason_needed": (spread_out(2, 2), Severity.ERROR, GOV_01),
    "plan_empty": (seen(actions=()), Severity.NOTE, None),
    "too_many_actions": (planned(6), Severity.ERROR, None),
    "action_incomplete": (seen(actions=(replace(ACTION, owner=""),)), Severity.WARNING, GOV_01),
    "overdue_action": (
        replace(seen(), last_actions=(replace(ACTION, due="2026-11-21"),)),
        Severity.NOTE,
        GOV_01,
    ),
    "clock_back": (replace(seen(), now="2026-11-21T09:59:59+00:00"), Severity.WARNING, None),
    "personal_data": (seen(BLAMED), Severity.WARNING, GOV_01),
}


@st.composite
def assessments(draw: st.DrawFn) -> Seen:
    """Any agreed sheet in any instrument, in any way of answering, with a talk, a plan and figures of any kind."""
    instrument, sheet = draw(filled_in())
    sections = [section.id for section in instrument.sections]
    names = list(instrument.indicators)
    raters = draw(st.integers(0, 5))
    outcomes = st.sampled_from(Outcome)
    record = Record(
        agreed={name: Agreed(outcome=draw(outcomes)) for name in draw(st.sets(st.sampled_from(names)))},
        talks={draw(st.sampled_from(sections)): replace(TALK, spot=draw(st.sampled_from(("", "opened", "not_found"))))},
        actions=tuple(replace(ACTION, id=ActionId(str(one)), owner="") for one in range(draw(st.integers(0, 7)))),
    )
    made = Assessment(
        id=an_assessment().id,
        instrument=instrument.id,
        instrument_version=instrument.version,
        plan=a_plan(*sections),
        mode=draw(st.sampled_from(Mode)),
        sheet=sheet,
        locks={section: Lock(NOW) for section in draw(st.sets(st.sampled_from(sections)))},
        record=record,
    )
    return Seen(
        instrument,
        made,
        figures={section: SectionFigures(section, raters, raters // 3, drift=raters / 5) for section in sections},
        spreads={name: spread(draw(st.lists(answers(instrument))), instrument.scale.top) for name in names[:2]},
        straight=dict.fromkeys(sections, draw(st.integers(0, 2))),
        last=draw(st.none() | st.just(Sheet({name: at(0) for name in names}))),
        last_actions=record.actions[:2],
        today="2027-06-01",
        now=draw(st.sampled_from((NOW, EARLIER))),
    )


@given(assessments())
def test_errors_come_first_and_then_the_order_of_the_instrument(drawn: Seen) -> None:
    found = findings(drawn)
    sections = [section.id for section in drawn.instrument.sections]
    indicators = list(drawn.instrument.indicators)
    ranks = [
        (
            list(Severity).index(one.severity),
            sections.index(one.section) if one.section else len(sections),
            indicators.index(one.indicator) if one.indicator else -1,
        )
        for one in found
    ]
    assert ranks == sorted(ranks)


@given(assessments(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_answers_were_kept(drawn: Seen, chance: object) -> None:
    rows = list(drawn.sheet.answers.items())
    chance.shuffle(rows)  # type: ignore[attr-defined]  # a Random
    sections = tuple(reversed(drawn.assessment.plan.sections))
    plan = replace(drawn.assessment.plan, sections=sections)
    mixed = replace(drawn, assessment=replace(drawn.assessment, sheet=Sheet(dict(rows)), plan=plan))
    assert findings(mixed) == findings(drawn)


@given(assessments())
def test_every_finding_has_a_key_and_an_example_of_its_own(drawn: Seen) -> None:
    found = findings(drawn)
    assert len({one.key for one in found}) == len(found)
    assert set(codes(found)) <= set(EXAMPLES)


@given(assessments())
def test_what_waits_is_every_error_and_each_warning_without_a_word(drawn: Seen) -> None:
    found = findings(drawn)
    waits = waiting(found, {})
    assert waits == tuple(one for one in found if one.severity is not Severity.NOTE)
    left = waiting(found, {one.key: "we know" for one in found})
    assert left == tuple(one for one in found if one.severity is Severity.ERROR)
    assert waiting(found, {one.key: " " for one in found}) == waits


@given(filled_in(), st.data())
def test_more_evidence_never_adds_a_level_without_evidence(
    drawn: tuple[Instrument, Sheet], data: st.DataObject
) -> None:
    instrument, sheet = drawn
    name = data.draw(st.sampled_from(list(instrument.indicators)))
    more = data.draw(st.integers(sheet[name].evidence, len(instrument.evidence.codes) - 1))
    after = sheet.with_answer(name, replace(sheet[name], evidence=more))
    assert unproven(instrument, after) <= unproven(instrument, sheet)


def unproven(instrument: Instrument, sheet: Sheet) -> set[IndicatorId | None]:
    plan = a_plan(*(section.id for section in instrument.sections))
    found = findings(Seen(instrument, replace(an_assessment(sheet, plan), instrument=instrument.id)))
    return {one.indicator for one in found if one.code == "level_without_evidence"}


@given(st.sampled_from((f"{CANARY} 0712 345 678", f"{CANARY}@example.org", CANARY)), st.sampled_from(Mode))
def test_a_finding_never_tells_what_was_written(text: str, mode: Mode) -> None:
    written = Answer(State.LEVEL, Level(3), 0, text, text, text)
    action = replace(ACTION, what=text, sign=text)
    drawn = seen(
        a_sheet().with_answer(GOV_01, written),
        mode,
        talks={GOV: Talk({"GOV-06.GOV-03": text}, "", (), quorum=False, minutes=text, note=text)},
        agreed={GOV_01: Agreed(reason=text, minority=text, outcome=Outcome.NOT_AGREED)},
        actions=(action,),
        words={"drift.governance": text},
    )
    locks = {GOV: Lock("", (text,))}
    drawn = replace(
        drawn, assessment=replace(drawn.assessment, locks=locks), last_actions=(action,), today="2030-01-01"
    )
    found = findings(drawn)
    assert CANARY not in repr(found)
    assert CANARY not in "".join(one.key for one in found)
    places = {str(one.facts["place"]) for one in found if one.code == "personal_data"}
    assert places == (set() if text == CANARY else PLACES)


PLACES = {
    *("note", "na_reason", "shown_by", "agreed_reason", "minority", "prompt", "minutes", "reopened", "word"),
    *("talk_note", "action_what", "action_sign"),
}


def test_a_board_that_did_everything_has_nothing_to_read() -> None:
    assert findings(seen()) == ()


@pytest.mark.parametrize("code", EXAMPLES)
def test_every_code_is_found_where_it_belongs(code: str) -> None:
    drawn, severity, indicator = EXAMPLES[code]
    found = [one for one in findings(drawn) if one.code == code]
    assert [(one.severity, one.indicator) for one in found] == [(severity, indicator)]


def test_a_level_without_evidence_says_what_it_counts_as() -> None:
    found = findings(seen(CLEAN.with_answer(GOV_03, at(4)).with_answer(GOV_12, at(3))))
    facts = {one.indicator: dict(one.facts) for one in found if one.code == "level_without_evidence"}
    assert facts == {GOV_03: {"level": 4, "counts": 1}, GOV_12: {"level": 3, "counts": 2}}


@pytest.mark.parametrize("mode", [Mode.SCREEN, Mode.SHEET])
def test_together_on_one_sheet_only_the_prompts_ask_for_a_word(mode: Mode) -> None:
    found = findings(seen(a_sheet(3, 2, GOV_03=1, GOV_06=2), mode, talks={}))
    assert [(one.code, one.severity) for one in found] == [("prompt_unanswered", Severity.WARNING)]
    assert found[0].key == "prompt_unanswered.GOV-12.GOV-12.GOV-03"


def test_a_prompt_with_a_word_is_settled() -> None:
    talk = replace(TALK, prompts={"GOV-12.GOV-03": "The secretary keeps a list."})
    assert findings(seen(a_sheet(3, 2, GOV_03=1, GOV_06=2), talks={GOV: talk})) == ()


def test_a_section_in_which_something_is_open_is_not_asked_about_its_talk() -> None:
    found = findings(seen(a_sheet(3, 2, GOV_01="not_reached", GOV_02=1), locked=False, talks={}))
    assert codes(found) == ["section_open", "items_open"]


def test_last_years_levels_stay_hidden_until_a_section_is_locked() -> None:
    for drawn in (changed(3, 1, evidence=1), changed(3, 2)):
        opened = replace(drawn, assessment=replace(drawn.assessment, locks={}))
        assert set(codes(findings(opened))) - {"section_open"} == set()


@pytest.mark.parametrize(("dated", "found"), [("", 1), ("2025-11-20", 1), ("2025-11-21", 0)])
def test_a_step_counts_as_documented_when_its_record_is_newer_than_the_last_lock(dated: str, found: int) -> None:
    assert codes(findings(changed(3, 2, dated))).count("record_undated") == found


def test_a_rise_with_a_record_or_of_one_level_is_no_jump() -> None:
    assert "jump_without_record" not in codes(findings(changed(3, 1)))
    assert "jump_without_record" not in codes(findings(changed(3, 2, evidence=0)))


def test_a_guard_that_is_kept_is_not_found() -> None:
    assert findings(spread_out(3, 2, "we found it")) == ()
    assert "record_needed" not in codes(findings(spread_out(2, 0, "we found it")))


def test_with_two_raters_nobody_is_counted() -> None:
    drawn = replace(figured(raters=2), straight={GOV: 1})
    assert codes(findings(drawn)) == ["few_raters"]


@pytest.mark.parametrize("held", ["note.governance", "action.1"])
def test_what_is_withheld_no_longer_stops_the_signature(held: str) -> None:
    call = "Call 0712 345 678"
    talks, actions = {GOV: replace(TALK, note=call)}, (replace(ACTION, what=call),)
    free = seen(talks=talks, actions=actions)
    kept = seen(talks=talks, actions=actions, withheld=frozenset({held}))
    assert [one.severity for one in findings(free)] == [Severity.ERROR, Severity.ERROR]
    assert [one.severity for one in findings(kept)] == [Severity.ERROR, Severity.WARNING]


def test_a_word_about_personal_data_is_not_looked_at_again() -> None:
    drawn = seen(BLAMED)
    word = {findings(drawn)[0].key: "0712 345 678 is the office"}
    assert waiting(findings(seen(BLAMED, words=word)), word) == ()


def test_a_clock_behind_last_year_is_seen() -> None:
    assert codes(findings(replace(seen(), last_lock="2027-01-01T00:00:00+00:00"))) == ["clock_back"]


@pytest.mark.parametrize("done", ["2026-11-20", ""])
def test_an_action_that_was_done_is_not_overdue(done: str) -> None:
    last = replace(ACTION, due="2026-11-21")
    drawn = replace(seen(), last_actions=(last,), done={last.id: done})
    assert codes(findings(drawn)) == ([] if done else ["overdue_action"])


def test_many_not_applicable_begins_above_a_quarter() -> None:
    three = Sheet({**APART.answers, IndicatorId("GOV-07"): said(2, 2)})
    assert "many_not_applicable" not in codes(findings(seen(three)))


def test_six_equal_levels_are_needed_for_a_straight_line() -> None:
    unknown = a_sheet(3, 2, **{f"GOV_{number:02}": "DK" for number in (1, 2, 4, 7, 8, 9)})
    assert "straight_lining" in codes(findings(seen(unknown)))
    assert "straight_lining" not in codes(findings(seen(unknown.with_answer(GOV_12, said("DK")))))
