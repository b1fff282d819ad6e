"""What the year around an assessment shows: its plan, last year's plan, the clock of the computer."""

from collections.abc import Iterable

from adaptameter.domain.finding import Finding, Seen, Severity, on_action
from adaptameter.domain.plan import is_overdue, most


def of_year(seen: Seen) -> Iterable[Finding]:
    """Findings in the plans and in the order of times."""
    yield from _plan(seen)
    yield from _last_plan(seen)
    yield from _clock(seen)


def _plan(seen: Seen) -> Iterable[Finding]:
    actions, allowed = seen.assessment.record.actions, most(seen.instrument)
    if not actions:
        yield Finding("plan_empty", Severity.NOTE)
    if len(actions) > allowed:
        yield Finding("too_many_actions", Severity.ERROR, facts={"count": len(actions), "most": allowed})
    for action in actions:
        if not (action.owner and action.due and action.sign):
            yield on_action(seen.instrument, action, "action_incomplete", Severity.WARNING)


def _last_plan(seen: Seen) -> Iterable[Finding]:
    for action in seen.last_actions:
        if is_overdue(action, seen.done.get(action.id, ""), seen.today):
            yield on_action(seen.instrument, action, "overdue_action", Severity.NOTE, due=action.due)


def _clock(seen: Seen) -> Iterable[Finding]:
    locks = (lock.locked_at for lock in seen.assessment.locks.values())
    latest = max((seen.assessment.changed_at, seen.last_lock, *locks))
    if seen.now and seen.now < latest:
        yield Finding("clock_back", Severity.WARNING, facts={"now": seen.now, "latest": latest})
