"""Signing: the board puts its roles under a revision, opens it again with a reason, reads what differs."""

from dataclasses import replace

from adaptameter.domain import quality
from adaptameter.domain.answer import is_date
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.clean import clean
from adaptameter.domain.difference import Difference, differences
from adaptameter.domain.record import ROLES, Signature
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import payload, scorecard_reader
from adaptameter.services import reporting
from adaptameter.services.carding import card_of
from adaptameter.services.reviewing import Reviewing
from adaptameter.services.room import Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.work import Work

_LONGEST = 120
_MOST_SIGNERS = 12


class Signing:
    """The wishes of a board that signs. What was signed is kept, word for word, whatever comes after it."""

    def __init__(self, room: Room, reviewing: Reviewing) -> None:
        self._room = room
        self._reviewing = reviewing

    def sign(self, which: AssessmentId, roles: tuple[str, ...], date: str, place: str, minutes: str) -> Standing:
        """Sign what stands, and lock the whole assessment.

        Refusals: not_for_ballots, nobody_signs, no_such_role, bad_date, date_missing, text_too_long,
        findings_waiting, nothing_to_share, assessment_signed.
        """
        _check_words(roles, date, clean(place), clean(minutes))
        with self._room.changing(which) as (work, found):
            if found.mode is Mode.BALLOT:
                raise Refusal("not_for_ballots")
            left = quality.waiting(self._reviewing.of(work, found), found.record.words)
            if left:
                raise Refusal("findings_waiting", count=len(left))
            now, revision = self._room.clock(), found.record.revision
            bare = Signature(revision, roles, date, clean(place), clean(minutes), now, "", "")
            content = payload.payload(card_of(self._room, work, found, bare), "")
            kept = replace(bare, content=payload.canonical(content).decode(), seal=payload.seal(content))
            work.assessments.keep_fact(which, record_rows.SIGNATURE, str(revision), kept)
            return self._room.standing(work, which)

    def reopen(self, which: AssessmentId, reason: str) -> Standing:
        """Open a signed assessment again: what was signed stays, a new revision begins.

        Refusals: reason_missing, not_signed, text_too_long.
        """
        why = clean(reason)
        if not why:
            raise Refusal("reason_missing")
        if len(why) > _LONGEST:
            raise Refusal("text_too_long", indicator="", longest=_LONGEST)
        with self._room.work() as work:
            found = work.assessments.get(which)
            signature = found.record.signature
            if signature is None:
                raise Refusal("not_signed")
            closed = replace(signature, reopened=why)
            work.assessments.keep_fact(which, record_rows.SIGNATURE, str(signature.revision), closed)
            return self._room.standing(work, which)

    def withhold(self, which: AssessmentId, key: str, *, hold: bool) -> Standing:
        """Keep a note ("note.SECTION") or an action ("action.ID") back from what leaves, or let it go again.

        Signed or not: the seal names what was agreed, and does not cover what may be withheld.
        """
        with self._room.work() as work:
            work.assessments.put_fact(which, record_rows.WITHHELD, key, "yes" if hold else "")
            return self._room.standing(work, which)

    def preview(self, which: AssessmentId) -> Scorecard:
        """The scorecard exactly as it would leave now. Refusal: nothing_to_share."""
        with self._room.work() as work:
            return card_of(self._room, work, work.assessments.get(which))

    def difference(self, which: AssessmentId, old: int, new: int) -> tuple[Difference, ...]:
        """What differs between two revisions; the one that is worked on counts too. Refusal: no_such_revision."""
        with self._room.work() as work:
            found = work.assessments.get(which)
            return differences(self._revision(work, found, old), self._revision(work, found, new))

    def _revision(self, work: Work, found: Assessment, revision: int) -> Scorecard:
        for one in found.record.signatures:
            if one.revision == revision:
                return scorecard_reader.card_in(one.content, reporting.instrument)
        if revision == found.record.revision:
            return card_of(self._room, work, found)
        raise Refusal("no_such_revision", said=revision)


def _check_words(roles: tuple[str, ...], date: str, place: str, minutes: str) -> None:
    if not roles or len(roles) > _MOST_SIGNERS:
        raise Refusal("nobody_signs", most=_MOST_SIGNERS)
    for role in roles:
        if role not in ROLES:
            raise Refusal("no_such_role", said=role[:40], known=", ".join(ROLES))
    if not date:
        raise Refusal("date_missing")
    if not is_date(date):
        raise Refusal("bad_date", said=date[:20])
    if max(len(place), len(minutes)) > _LONGEST:
        raise Refusal("text_too_long", indicator="", longest=_LONGEST)
