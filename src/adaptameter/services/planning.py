"""The plan: at most a few actions a year, and what came of last year's."""

import secrets
from dataclasses import replace
from pathlib import Path

from adaptameter.domain import plan
from adaptameter.domain.answer import is_date
from adaptameter.domain.assessment import Assessment, AssessmentId
from adaptameter.domain.plan import Planning as Page
from adaptameter.domain.record import Action, ActionId
from adaptameter.domain.refusal import Refusal
from adaptameter.services import reporting
from adaptameter.services.carding import card
from adaptameter.services.room import Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.work import Work
from adaptameter.wording.phrases import Phrases


class Planning:
    """The wishes of a board that plans its year."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._instrument = room.booklet.instrument

    def look(self, which: AssessmentId) -> Page:
        """Suggestions from the locked sections, the actions of this year, those of last year."""
        with self._room.work() as work:
            found = work.assessments.get(which)
            before = self._room.earlier(work, found)
            last = plan.last_actions(before.record, found.sheet, self._instrument, self._room.today) if before else ()
            return plan.planning(self._instrument, found.visible, found.sheet, found.record, last)

    def put(self, which: AssessmentId, action: Action) -> Standing:
        """Keep an action; one without an id is new. Refusals: those of `domain.plan.put`, assessment_signed."""
        named = action if action.id else replace(action, id=ActionId(secrets.token_hex(4)))
        with self._room.changing(which) as (work, found):
            every = plan.put(found.record.actions, named, self._instrument)
            tidy = next(one for one in every if one.id == named.id)
            work.assessments.put_fact(which, record_rows.ACTION, tidy.id, tidy)
            return self._room.standing(work, which)

    def remove(self, which: AssessmentId, action: ActionId) -> Standing:
        """Take an action out of the plan. Refusal: assessment_signed."""
        with self._room.changing(which) as (work, _):
            work.assessments.put_fact(which, record_rows.ACTION, action, None)
            return self._room.standing(work, which)

    def done(self, which: AssessmentId, action: ActionId, on: str) -> Standing:
        """Say when an action of this or of last year was done; an empty date takes it back.

        Signed or not: doing is not answering. Refusals: bad_date, no_such_action.
        """
        if not is_date(on):
            raise Refusal("bad_date", said=on[:20])
        with self._room.work() as work:
            found = work.assessments.get(which)
            owner = self._owner(work, found, action)
            work.assessments.put_fact(owner, record_rows.DONE, action, on)
            return self._room.standing(work, which)

    def make_calendar(self, which: AssessmentId, phrases: Phrases, folder: Path) -> Path:
        """Write the dates of the plan as a calendar. Refusals: no_dates, file_unwritable, readback_differs."""
        return reporting.export_calendar(card(self._room, which), phrases, folder, self._room.clock())

    def _owner(self, work: Work, found: Assessment, action: ActionId) -> AssessmentId:
        for one in (found, self._room.earlier(work, found)):
            if one is not None and any(each.id == action for each in one.record.actions):
                return one.id
        raise Refusal("no_such_action")
