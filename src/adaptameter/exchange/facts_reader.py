"""What a payload says beside the answers: agreeing, the plan, the notes, the signature."""

from collections.abc import Mapping
from typing import Final

from adaptameter.domain import plan
from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.record import ROLES, Action, ActionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import MOST_MEMBERS
from adaptameter.domain.scorecard import Signed
from adaptameter.exchange.payload_fields import Fields

_LONGEST_CODE: Final = 64
_LONGEST_NOTE: Final = 1000
_LONGEST_PLACE: Final = 120
_LONGEST_MINUTES: Final = 120
_MOST_REVISIONS: Final = 999
_MOST_SIGNERS: Final = 20
_FARTHEST: Final = 100**2
"""The square of the largest deviation that one rater can have, in points²."""


def figures_of(sections: Fields, instrument: Instrument, mode: Mode) -> Mapping[SectionId, SectionFigures]:
    """How the board agreed, by section; nobody counts in a section that was not answered alone."""
    found = {}
    for name in sections.keys:
        said = _figures(sections.table(name), instrument, SectionId(name))
        if said.raters or said != SectionFigures(said.section, 0):
            found[said.section] = said
    if found and mode is not Mode.ALONE:
        sections.refuse("figures")
    return found


def _figures(said: Fields, instrument: Instrument, section: SectionId) -> SectionFigures:
    size = len(instrument.section(section).indicators)
    raters = said.count("raters", MOST_MEMBERS)
    return SectionFigures(
        section=section,
        raters=raters,
        left_out=said.count("left_out", MOST_MEMBERS - raters),
        agreement=said.number("agreement", 0, 1),
        wide=said.count("wide", size) if said.has("wide") else None,
        unknown_rate=said.number("unknown_rate", 0, 1),
        not_agreed=said.count("not_agreed", size),
        drift=said.number("drift", -instrument.scale.top, instrument.scale.top),
        deviation=said.number("deviation", 0, raters * _FARTHEST),
        alpha=said.number("alpha", -1, 1),
    )


def staff_of(sections: Fields, mode: Mode) -> Mapping[SectionId, int]:
    """How many of the staff answered a section, where some did."""
    every = {SectionId(name): sections.table(name).count("staff", MOST_MEMBERS) for name in sections.keys}
    found = {section: count for section, count in every.items() if count}
    if found and mode is not Mode.ALONE:
        sections.refuse("figures")
    return found


def old_records_of(fields: Fields, instrument: Instrument, sections: tuple[SectionId, ...]) -> frozenset[IndicatorId]:
    """The indicators of these sections whose record is older than the last lock."""
    found = frozenset(IndicatorId(one) for one in fields.texts("old_records"))
    known = {one.id for section in sections for one in instrument.section(section).indicators}
    if not found <= known:
        fields.refuse("answers")
    return found


def actions_of(fields: Fields, instrument: Instrument) -> tuple[Action, ...]:
    """The plan: no more actions than the instrument allows in a year, each only once."""
    found = tuple(_action(one, instrument) for one in fields.tables("plan"))
    if len(found) > plan.most(instrument) or len({one.id for one in found}) < len(found):
        fields.refuse("shape")
    return found


def _action(said: Fields, instrument: Instrument) -> Action:
    found = Action(
        id=ActionId(said.code("id", _LONGEST_CODE)),
        what=said.text("what"),
        indicator=IndicatorId(said.text("indicator")) if said.has("indicator") else None,
        aim=Level(said.whole("aim")) if said.has("aim") else None,
        owner=said.text("owner"),
        due=said.day("due") if said.text("due") else "",
        sign=said.text("sign"),
        rule=said.code("rule", _LONGEST_CODE),
    )
    try:
        plan.check(found, instrument)
    except Refusal:
        said.refuse("shape")
    return found


def notes_of(fields: Fields, sections: tuple[SectionId, ...]) -> Mapping[SectionId, str]:
    """The board's words to the reader about these sections."""
    notes = fields.table("notes")
    if not set(notes.keys) <= set(sections):
        fields.refuse("shape")
    return {SectionId(name): notes.lines(name, _LONGEST_NOTE) for name in notes.keys}


def signed_of(fields: Fields) -> Signed | None:
    """Who signed, in which roles, when and where; None when nobody did."""
    if not fields.has("signed"):
        return None
    said = fields.table("signed")
    revision, roles = said.whole("revision"), said.texts("roles")
    if not 1 <= revision <= _MOST_REVISIONS or not 1 <= len(roles) <= _MOST_SIGNERS or not set(roles) <= set(ROLES):
        said.refuse("shape")
    return Signed(
        revision=revision,
        roles=roles,
        date=said.day("date"),
        place=said.words("place", _LONGEST_PLACE),
        minutes=said.words("minutes", _LONGEST_MINUTES),
    )
