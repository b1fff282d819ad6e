"""Scorecards of boards that answered alone, planned and signed."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.assessment import Mode
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.plan import RULES
from adaptameter.domain.record import ROLES, Action, ActionId
from adaptameter.domain.scorecard import Scorecard, Signed
from tests import builders

GOVERNANCE, RISK = SectionId("governance"), SectionId("risk")
CORE = (GOVERNANCE, RISK, SectionId("anti_corruption"), SectionId("feedback"))
INDICATORS = tuple(name for name, one in builders.standard().instrument.indicators.items() if one.section in CORE)
ACTION = Action(
    id=ActionId("a7" * 8),
    what="Write down who signs payments",
    indicator=IndicatorId("GOV-03"),
    aim=Level(2),
    owner="treasurer",
    due="2027-03-01",
    sign="A page that two members signed",
    rule="critical",
)
OWN_ACTION = Action(ActionId("b7" * 8), "Ask the members")
SIGNED = Signed(1, ("chair", "secretary", "member", "member"), "2026-11-22", "Panajachel", "Minutes 14/2026, § 7")
FIVE = SectionFigures(
    GOVERNANCE, 5, 1, agreement=0.8125, wide=3, unknown_rate=0.0545, drift=0.104167, deviation=212.345678, alpha=0.5512
)
TWO = SectionFigures(RISK, 2, not_agreed=1)


def a_told_card(**answers: int | str) -> Scorecard:
    """Five members and three of the staff answered; a plan, notes and a signature are on it."""
    card = builders.a_scorecard(builders.a_sheet(3, 2, **{"GOV_03": 1, "RSK_02": "DK", **answers}))
    facts = replace(
        card.facts,
        mode=Mode.ALONE,
        locked=frozenset(CORE),
        figures={GOVERNANCE: FIVE, RISK: TWO},
        staff={GOVERNANCE: 3},
        old_records=frozenset({IndicatorId("GOV-01"), IndicatorId("RSK-04")}),
        actions=(ACTION, OWN_ACTION),
        notes={GOVERNANCE: "We changed the chair in May.\nThe new one signs since June.", RISK: "مخاطر"},
        signed=SIGNED,
    )
    return replace(card, facts=facts)


@st.composite
def figures(draw: st.DrawFn, section: SectionId) -> SectionFigures:
    """Any figures: not rounded, and with spread even from too few raters."""
    raters = draw(st.integers(0, 7))
    return SectionFigures(
        section=section,
        raters=raters,
        left_out=draw(st.integers(0, 7 - raters)),
        agreement=draw(st.none() | st.floats(0, 1)),
        wide=draw(st.none() | st.integers(0, 11)),
        unknown_rate=draw(st.none() | st.floats(0, 1)),
        not_agreed=draw(st.integers(0, 11)),
        drift=draw(st.none() | st.floats(-4, 4)),
        deviation=draw(st.none() | st.floats(0, raters * 10_000)),
        alpha=draw(st.none() | st.floats(-1, 1)),
    )


def actions(number: int) -> st.SearchStrategy[Action]:
    """Any action; its id has this number."""
    return st.builds(
        Action,
        id=st.just(ActionId(f"action{number}")),
        what=st.text(max_size=150).filter(clean),
        indicator=st.none() | st.sampled_from(INDICATORS),
        aim=st.none() | st.sampled_from(builders.levels(0, 1, 2, 3, 4)),
        owner=st.sampled_from(("", *ROLES)),
        due=st.just("") | st.dates().map(date.isoformat),
        sign=st.text(max_size=150),
        rule=st.sampled_from(("own", *RULES)),
    )


SIGNATURES = st.builds(
    Signed,
    revision=st.integers(1, 999),
    roles=st.lists(st.sampled_from(ROLES), min_size=1, max_size=9).map(tuple),
    date=st.dates().map(date.isoformat),
    place=st.text(max_size=60),
    minutes=st.text(max_size=60),
)


@st.composite
def told_cards(draw: st.DrawFn) -> Scorecard:
    """Any facts that a board can tell, as its program has them before they leave."""
    card = a_told_card()
    facts = replace(
        card.facts,
        figures={one: draw(figures(one)) for one in draw(st.sets(st.sampled_from(CORE)))},
        staff=draw(st.dictionaries(st.sampled_from(CORE), st.integers(0, 7))),
        old_records=draw(st.frozensets(st.sampled_from(INDICATORS), max_size=5)),
        actions=tuple(draw(actions(number)) for number in range(draw(st.integers(0, 5)))),
        notes=draw(st.dictionaries(st.sampled_from(CORE), st.text(max_size=300))),
        signed=draw(st.none() | SIGNATURES),
    )
    return replace(card, facts=facts)
