"""Scorecards of boards that answered alone, planned and signed."""

from collections.abc import Mapping
from dataclasses import replace

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.instrument import IndicatorId, Level, SectionId
from adaptameter.domain.record import Action, ActionId
from adaptameter.domain.scorecard import Scorecard, Signed
from tests import builders

GOVERNANCE = SectionId("governance")
RISK = SectionId("risk")
SIGNED = Signed(2, ("chair", "member", "member"), "2026-03-14", "Santiago Atitlán", "Acta 7/2026")


def an_action(number: int = 1, what: str = "Choose a note-taker", due: str = "2026-06-30", sign: str = "") -> Action:
    return Action(
        id=ActionId(f"a{number}"),
        what=what,
        indicator=IndicatorId("GOV-03"),
        aim=Level(3),
        owner="secretary",
        due=due,
        sign=sign or "Three minutes lie in the folder",
    )


def some_figures(section: SectionId = GOVERNANCE, raters: int = 5, drift: float = 0.42) -> SectionFigures:
    return SectionFigures(section, raters, 1, 0.86, 3, 0.04, 1, drift, 31.2, 0.83)


def a_card(
    actions: tuple[Action, ...] = (),
    figures: SectionFigures | None = None,
    notes: Mapping[SectionId, str] | None = None,
    signed: Signed | None = None,
    staff: Mapping[SectionId, int] | None = None,
) -> Scorecard:
    card = builders.a_scorecard(builders.a_sheet())
    facts = replace(
        card.facts,
        actions=actions,
        figures={} if figures is None else {figures.section: figures},
        notes=notes or {},
        signed=signed,
        staff=staff or {},
    )
    return replace(card, facts=facts)


def a_whole_card() -> Scorecard:
    """Everything that a board can put on its scorecard."""
    return a_card((an_action(),), some_figures(), {GOVERNANCE: "We met twice."}, SIGNED, {GOVERNANCE: 3})
