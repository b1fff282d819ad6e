"""Scorecards that may be compared without reserve, and what can be taken from them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.scorecard import Scorecard, Signed, of
from adaptameter.domain.sheet import Sheet
from tests import builders

STATUSES: Mapping[str, str] = {"en": "source", "es": "draft", "sv": "reviewed", "ar": "tested"}
SIGNED = Signed(1, ("chair", "secretary"), "2026-11-22", "Panajachel", "14/2026")
NAMES = ("Ana", "Bo", "Çelik", "Dee", "جمعية")
"""In the order of the alphabet."""

CORE = ("governance", "risk", "anti_corruption", "feedback")


def a_card(
    name: str = "Huerta Unida",
    *sections: str,
    sheet: Sheet | None = None,
    instrument: Instrument | None = None,
    year: int = 2026,
    raters: int = 5,
    led: str = "no",
    **facts: Any,
) -> Scorecard:
    """Signed, locked, five raters, the source language, led by nobody."""
    used = instrument or builders.standard().instrument
    chosen = sections or (CORE if instrument is None else tuple(one.id for one in used.sections))
    made = builders.a_scorecard(sheet, used, builders.a_plan(*chosen, year=year, name=name))
    bands = {"facilitated": (led,)} if led else {}
    stated = replace(
        made.facts,
        id=f"{name}-{year}",
        organisation=replace(made.organisation, id=name, bands=bands),
        mode=Mode.ALONE,
        figures={SectionId(one): SectionFigures(SectionId(one), raters, deviation=100.0) for one in chosen},
        signed=SIGNED,
    )
    return of(used, made.sheet, replace(stated, **facts))


@st.composite
def cards(draw: st.DrawFn) -> Scorecard:
    """Any scorecard of the bundled instrument: signed or not, locked or not, with any answers in any language."""
    sections = draw(st.lists(st.sampled_from((*CORE, "adaptivity")), min_size=1, unique=True))
    locked = draw(st.frozensets(st.sampled_from(sections)) | st.just(frozenset(sections)))
    return a_card(
        draw(st.sampled_from(NAMES)),
        *sections,
        sheet=builders.a_random_sheet(draw(st.randoms(use_true_random=False))),
        year=draw(st.integers(2024, 2026)),
        raters=draw(st.integers(0, 7)),
        led=draw(st.sampled_from(("", "no", "by_own_member"))),
        languages=tuple(draw(st.lists(st.sampled_from(("en", "es", "sv", "xx")), max_size=2, unique=True))),
        locked=frozenset(SectionId(one) for one in locked),
        signed=draw(st.sampled_from((None, SIGNED, SIGNED))),
    )
