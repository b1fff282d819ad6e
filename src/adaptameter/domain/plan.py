"""What a board may do next, what it decided to do, what came of last year's plan.

Instrument, `action_rules`: the board chooses, the program only suggests.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.record import ROLES, Action, Outcome, Record
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scoring import ItemScore, item
from adaptameter.domain.sheet import Sheet

CRITICAL: Final = "critical"
LOW: Final = "low"
TO_WORKING: Final = "to_working"
FIND_OUT: Final = "find_out"
RULES: Final = (CRITICAL, LOW, TO_WORKING, FIND_OUT)
"""The rules that suggest an action, in the order of the instrument."""

LONGEST_ACTION: Final = 300
"""Characters that an action, or the sign that it is done, may have."""

_EFFORTS: Final = "SML"
_MOST_ACTIONS: Final = 5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An action that the instrument suggests, and the rule (one of `RULES`) that brought it up.

    `level` is the evidenced level, None when it is not known. `aim` is the level that the action leads to. `effort` is
    S, M or L. `text_key` finds the words of the action; it is empty, as is `aim`, when the action is to find out.
    """

    rule: str
    indicator: IndicatorId
    level: Level | None
    aim: Level | None
    effort: str
    text_key: str


@dataclass(frozen=True, slots=True)
class LastAction:
    """An action of last year, seen today.

    `done` is the date it was done, or empty. `reached` says whether the indicator counts as the level that was aimed
    at, None while that cannot be known. `overdue`: its date has passed and it is not done.
    """

    action: Action
    done: str
    reached: bool | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class Planning:
    """The page on which a board plans; `free` is how many more actions it may take this year."""

    suggestions: tuple[Suggestion, ...]
    actions: tuple[Action, ...]
    last: tuple[LastAction, ...]
    free: int


def most(instrument: Instrument) -> int:
    """How many actions a board may plan for one year."""
    return int(instrument.parameters.get("actions_a_year", _MOST_ACTIONS))


def planning(
    instrument: Instrument,
    sections: Iterable[SectionId],
    sheet: Sheet,
    record: Record,
    last: tuple[LastAction, ...] = (),
) -> Planning:
    """Everything a board needs to plan its year."""
    free = max(0, most(instrument) - len(record.actions))
    return Planning(suggestions(instrument, sections, sheet, record), record.actions, last, free)


def suggestions(
    instrument: Instrument, sections: Iterable[SectionId], sheet: Sheet, record: Record
) -> tuple[Suggestion, ...]:
    """What the answers to these sections suggest, by rule, then the least effort, then the order of the instrument.

    The level is the evidenced one: hints describe practice that can be shown, so what was only claimed is still to be
    done. Critical indicators that are low or not known come first, then other low ones, then those one step below
    "working", then those to find out about: not known, or not agreed on. Each indicator is suggested once; one that
    the board has already planned something for is left out.
    """
    chosen, planned = set(sections), {action.indicator for action in record.actions}
    asked = [one for part in instrument.sections if part.id in chosen for one in part.indicators]
    items = [item(instrument, one, sheet[one.id]) for one in asked if one.id not in planned]
    found = [made for one in items if (made := _suggestion(instrument, one, record)) is not None]
    return tuple(sorted(found, key=_urgency))


def check(action: Action, instrument: Instrument) -> Action:
    """The action, tidied.

    Refusals: action_empty, action_too_long, no_such_role, bad_date, no_such_indicator, no_such_level.
    """
    tidy = replace(action, what=clean(action.what), sign=clean(action.sign), due=action.due.strip())
    if not tidy.what:
        raise Refusal("action_empty")
    if max(len(tidy.what), len(tidy.sign)) > LONGEST_ACTION:
        raise Refusal("action_too_long", longest=LONGEST_ACTION)
    if tidy.owner and tidy.owner not in ROLES:
        raise Refusal("no_such_role", said=tidy.owner[:40], known=", ".join(ROLES))
    if tidy.due and not _is_date(tidy.due):
        raise Refusal("bad_date", said=tidy.due[:40])
    if tidy.indicator is not None and tidy.indicator not in instrument.indicators:
        raise Refusal("no_such_indicator", said=tidy.indicator[:40])
    if tidy.aim is not None and not 0 <= tidy.aim <= instrument.scale.top:
        raise Refusal("no_such_level", indicator=tidy.indicator or "", said=tidy.aim, top=instrument.scale.top)
    return tidy


def put(actions: tuple[Action, ...], action: Action, instrument: Instrument) -> tuple[Action, ...]:
    """The plan with this action: in the place of the one with its id, or at the end.

    Refusals: those of `check`, too_many_actions.
    """
    tidy = check(action, instrument)
    if any(one.id == tidy.id for one in actions):
        return tuple(tidy if one.id == tidy.id else one for one in actions)
    if len(actions) >= most(instrument):
        raise Refusal("too_many_actions", most=most(instrument))
    return (*actions, tidy)


def last_actions(record: Record, sheet_now: Sheet, instrument: Instrument, today: str) -> tuple[LastAction, ...]:
    """The actions in last year's record as they stand today (ISO 8601), seen against this year's answers."""
    return tuple(
        _last(action, record.done.get(action.id, ""), sheet_now, instrument, today) for action in record.actions
    )


def is_overdue(action: Action, done: str, today: str) -> bool:
    """Whether the date of an action has passed before it was done; `today` is a date (ISO 8601)."""
    return bool(action.due) and not done and action.due < today


def _last(action: Action, done: str, sheet: Sheet, instrument: Instrument, today: str) -> LastAction:
    aim, asked = action.aim, instrument.indicators.get(action.indicator) if action.indicator else None
    now = item(instrument, asked, sheet[asked.id]).evidenced if asked else None
    reached = None if aim is None or now is None else now >= aim
    return LastAction(action, done, reached, is_overdue(action, done, today))


def _suggestion(instrument: Instrument, one: ItemScore, record: Record) -> Suggestion | None:
    name, level = one.indicator.id, one.evidenced
    if not one.is_applicable:
        return None
    if level is None:
        return Suggestion(CRITICAL if one.indicator.critical else FIND_OUT, name, None, None, "S", "")
    rule = _rule(instrument, one, level)
    for number, hint in enumerate(one.indicator.actions, 1):
        if rule and hint.at_level == level:
            key = f"indicator.{name}.action.{number}"
            return Suggestion(rule, name, level, Level(level + 1), hint.effort, key)
    agreed = record.agreed.get(name)
    if agreed is not None and agreed.outcome is Outcome.NOT_AGREED:
        return Suggestion(FIND_OUT, name, level, None, "S", "")
    return None


def _rule(instrument: Instrument, one: ItemScore, level: Level) -> str:
    if level < max(1, instrument.scale.working - 1):
        return CRITICAL if one.indicator.critical else LOW
    return TO_WORKING if level == instrument.scale.working - 1 else ""


def _urgency(one: Suggestion) -> tuple[int, int]:
    return RULES.index(one.rule), 0 if one.rule == CRITICAL else _EFFORTS.find(one.effort)


def _is_date(said: str) -> bool:
    try:
        return date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False
