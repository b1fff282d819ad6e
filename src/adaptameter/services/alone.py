"""Answering alone: who answers, one after the other at this computer, out of sight of all others."""

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from adaptameter.domain import answer as answers
from adaptameter.domain.answer import Answer
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import MOST_MEMBERS, Group, Respondent, RespondentId, check_name, check_pin
from adaptameter.services.room import Room, Seat
from adaptameter.services.standing import Standing
from adaptameter.store.respondents import Secrets
from adaptameter.store.steps import Step
from adaptameter.store.work import Work


class Alone:
    """The wishes of those who answer alone. Nothing of one is ever told to another before the reveal."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, which: AssessmentId, group: Group, name: str = "", pin: str = "", *, away: bool = False) -> Standing:
        """A new respondent; one who is `away` answers on another computer and needs no PIN here.

        Refusals: not_alone, already_revealed, too_many_respondents, name_taken, respondent_name_too_long, bad_pin.
        """
        tidy, hashed = check_name(name), _hashed(check_pin(pin)) if pin and not away else ""
        with self._room.changing(which) as (work, found):
            _check_open(found)
            if sum(one.group is group for one in found.respondents) >= MOST_MEMBERS:
                raise Refusal("too_many_respondents", most=MOST_MEMBERS)
            _check_free(found, tidy)
            number = max((one.number for one in found.respondents), default=0) + 1
            made = Respondent(RespondentId(secrets.token_hex(8)), number, group, tidy, bool(hashed), away)
            work.private.add(which, made, Secrets(pin=hashed))
            return self._room.standing(work, which)

    def rename(self, which: AssessmentId, respondent: RespondentId, name: str) -> Standing:
        """Another name, or none. Refusals: name_taken, respondent_name_too_long, no_such_respondent."""
        tidy = check_name(name)
        with self._room.changing(which) as (work, found):
            _one(found, respondent)
            _check_free(found, tidy, but=respondent)
            work.private.change(which, respondent, name=tidy)
            return self._room.standing(work, which)

    def remove(self, which: AssessmentId, respondent: RespondentId) -> Standing:
        """Take somebody away who answered nothing. Refusals: already_revealed, respondent_has_answers."""
        with self._room.changing(which) as (work, found):
            _check_open(found)
            if _one(found, respondent).given or _one(found, respondent).handed_in:
                raise Refusal("respondent_has_answers")
            work.private.remove(which, respondent)
            return self._room.standing(work, which)

    def sit(self, which: AssessmentId, respondent: RespondentId, pin: str = "") -> Standing:
        """Sit down to answer. Without a PIN, what was answered in an earlier sitting stays out of sight.

        Refusals: already_revealed, handed_in_already, answers_elsewhere, wrong_pin.
        """
        with self._room.changing(which) as (work, found):
            _check_open(found)
            one = _one(found, respondent)
            if one.handed_in:
                raise Refusal("handed_in_already")
            if one.away:
                raise Refusal("answers_elsewhere")
            kept = work.private.secrets(which, respondent)
            if kept.pin and not _fits(pin, kept.pin):
                raise Refusal("wrong_pin")
            shown = None if kept.pin else frozenset[IndicatorId]()
            if not kept.pin:
                work.private.forget_steps(which, respondent)
            self._room.seat = Seat(which, respondent, shown, kept.position)
            return self._room.standing(work, which)

    def leave(self) -> Standing:
        """Stand up; the answers stay, out of sight. Refusal: nobody_sits."""
        seat, self._room.seat = self._seat, None
        with self._room.work() as work:
            return self._room.standing(work, seat.assessment)

    def answer(self, indicator: IndicatorId, said: Answer) -> Standing:
        """Keep one answer of the one who sits here. Refusals: those of `domain.answer.check` and `_sitting`."""
        instrument, tidy = self._room.booklet.instrument, tidied(said)
        answers.check(instrument, instrument.indicators[indicator], tidy)
        with self._sitting() as (work, seat, _):
            unseen = seat.shown is not None and indicator not in seat.shown
            work.private.put_answer(seat.assessment, seat.respondent, indicator, tidy, even_same=unseen)
            return self._seen(work, seat)

    def stay_at(self, position: IndicatorId) -> None:
        """Remember where the one who sits here is."""
        seat = self._seat
        self._room.seat = replace(seat, position=position)
        with self._room.work() as work:
            work.private.stay_at(seat.assessment, seat.respondent, position)

    def undo(self) -> tuple[Standing, Step]:
        """Take the last own step back, without a PIN one of this sitting. Refusals: nothing_to_undo, see `_sitting`."""
        with self._sitting() as (work, seat, _):
            step = work.private.undo(seat.assessment, seat.respondent)
            return self._seen(work, seat), step

    def redo(self) -> tuple[Standing, Step]:
        """Do the own step again that was taken back last. Refusals: nothing_to_redo, those of `_sitting`."""
        with self._sitting() as (work, seat, _):
            step = work.private.redo(seat.assessment, seat.respondent)
            return self._seen(work, seat), step

    def hand_in(self) -> Standing:
        """Close the own answers, and stand up. Refusals: nothing_answered, those of `_sitting`."""
        with self._sitting() as (work, seat, one):
            if not one.given:
                raise Refusal("nothing_answered")
            work.private.hand_in(seat.assessment, seat.respondent, self._room.clock())
            self._room.seat = None
            return self._room.standing(work, seat.assessment)

    def start_again(self, which: AssessmentId, respondent: RespondentId) -> Standing:
        """A forgotten PIN: the PIN goes and every answer with it. Refusals: already_revealed, handed_in_already."""
        with self._room.changing(which) as (work, found):
            _check_open(found)
            if _one(found, respondent).handed_in:
                raise Refusal("handed_in_already")
            work.private.start_again(which, respondent)
            return self._room.standing(work, which)

    @property
    def _seat(self) -> Seat:
        if self._room.seat is None:
            raise Refusal("nobody_sits")
        return self._room.seat

    @contextmanager
    def _sitting(self) -> Iterator[tuple[Work, Seat, Respondent]]:
        """A transaction of the one who sits here; another window may have closed the answers meanwhile.

        Refusals: nobody_sits, already_revealed, no_such_respondent, handed_in_already.
        """
        seat = self._seat
        with self._room.changing(seat.assessment) as (work, found):
            _check_open(found)
            one = _one(found, seat.respondent)
            if one.handed_in:
                raise Refusal("handed_in_already")
            yield work, seat, one

    def _seen(self, work: Work, seat: Seat) -> Standing:
        """The standing after a step; without a PIN only what was answered in this sitting is in sight."""
        if seat.shown is not None:
            self._room.seat = replace(seat, shown=work.private.stepped(seat.assessment, seat.respondent))
        return self._room.standing(work, seat.assessment)


def tidied(said: Answer) -> Answer:
    """The answer, with its texts made safe to keep."""
    return replace(
        said, reason=clean(said.reason), shown_by=clean(said.shown_by), note=clean_lines(said.note), dated=said.dated
    )


def _check_open(found: Assessment) -> None:
    if found.mode is not Mode.ALONE:
        raise Refusal("not_alone")
    if found.record.revealed_at:
        raise Refusal("already_revealed")


def _check_free(found: Assessment, name: str, but: RespondentId | None = None) -> None:
    taken = {one.name.casefold() for one in found.respondents if one.id != but and one.name}
    if name.casefold() in taken:
        raise Refusal("name_taken")


def _one(found: Assessment, respondent: RespondentId) -> Respondent:
    for one in found.respondents:
        if one.id == respondent:
            return one
    raise Refusal("no_such_respondent")


def _hashed(pin: str, salt: bytes = b"") -> str:
    """A salted hash that costs some 50 ms; a PIN is short: it keeps out a colleague, not a thief of the disk."""
    used = salt or secrets.token_bytes(16)
    return f"{used.hex()}${hashlib.scrypt(pin.encode(), salt=used, n=2**14, r=8, p=1).hex()}"


def _fits(pin: str, kept: str) -> bool:
    return hmac.compare_digest(_hashed(pin, bytes.fromhex(kept.partition("$")[0])), kept)
