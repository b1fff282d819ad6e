"""What all services share: the store, the instrument, the clock, who sits at the computer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode
from adaptameter.domain.instrument import IndicatorId, Instrument
from adaptameter.domain.meeting import Meeting, meeting
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.domain.scoring import Profile, score
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments import reader
from adaptameter.instruments.reader import Booklet
from adaptameter.services.standing import Standing
from adaptameter.store.work import Store, Work


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at the computer to answer alone, and where.

    `shown` are the own answers that may be seen: those of this sitting; None stands for all of them (with a PIN).
    """

    assessment: AssessmentId
    respondent: RespondentId
    shown: frozenset[IndicatorId] | None
    position: IndicatorId | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The private answers after the reveal, by group, in no order that tells anything."""

    board: tuple[Sheet, ...]
    staff: tuple[Sheet, ...]


def now() -> str:
    """The time of this computer in UTC (ISO 8601)."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Room:
    """Where a board sits: every service works in it. `seat` is set while somebody answers alone."""

    def __init__(
        self,
        store: Store,
        booklet: Booklet,
        clock: Callable[[], str] = now,
        find: Callable[[str, str], Booklet] = reader.version,
    ) -> None:
        self._store = store
        self._find = find
        self.booklet = booklet
        self.clock = clock
        self.seat: Seat | None = None
        self._opened: dict[tuple[AssessmentId, str], Opened] = {}

    @property
    def today(self) -> str:
        """The date of the clock (ISO 8601)."""
        return self.clock()[:10]

    @contextmanager
    def work(self) -> Iterator[Work]:
        """One transaction of the store. Refusals: those of `Store.work`."""
        with self._store.work() as work:
            yield work

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A transaction that changes nothing, and for which nobody waits. Refusals: those of `Store.reading`."""
        with self._store.reading() as work:
            yield work

    @contextmanager
    def changing(self, which: AssessmentId) -> Iterator[tuple[Work, Assessment]]:
        """A transaction on an assessment that may be changed. Refusals: assessment_signed, those of `get`."""
        with self._store.work() as work:
            found = work.assessments.get(which)
            if found.record.signature is not None:
                raise Refusal("assessment_signed", revision=found.record.revision)
            yield work, found

    def standing(self, work: Work, which: AssessmentId) -> Standing:
        """Where the assessment stands now. Refusals: other_instrument, those of `get`."""
        found = work.assessments.get(which)
        self.check_instrument(found)
        if self.seat is not None and self.seat.assessment == which:
            one = _seated(found, self.seat)
            if one is not None:
                return self._own(work, found, self.seat, one)
            self.seat = None
        return self.stands(found, self.meeting(work, found), self._newer(work, found))

    def stands(self, found: Assessment, seen: Meeting | None = None, newer: AssessmentId | None = None) -> Standing:
        """The standing of an assessment that was just read."""
        profile = score(self.booklet.instrument, found.sheet, found.visible)
        return Standing(found, self.booklet, profile, meeting=seen, newer=newer)

    def earlier(self, work: Work, found: Assessment) -> Assessment | None:
        """The assessment of the same organisation in the last year before this one, with results if there is one."""
        years = work.listing.years_of(found.plan.organisation.id)
        nearest: Assessment | None = None
        for one in (work.assessments.get(which) for which, year in years if year < found.plan.year):
            if one.visible:
                return one
            nearest = nearest or (one if one.mode is not Mode.BALLOT else None)
        return nearest

    def _newer(self, work: Work, found: Assessment) -> AssessmentId | None:
        """A later year of the same organisation in which a section is still open."""
        for which, year in work.listing.years_of(found.plan.organisation.id):
            if year <= found.plan.year:
                return None
            later = work.assessments.get(which)
            if later.mode in (Mode.ALONE, Mode.SCREEN) and len(later.locked) < len(later.plan.sections):
                return which
        return None

    def instrument_of(self, found: Assessment) -> Instrument:
        """The instrument that an assessment answered, perhaps an older version. Refusal: other_instrument."""
        own = self.booklet.instrument
        if (found.instrument, found.instrument_version) == (own.id, own.version):
            return own
        return self._find(found.instrument, found.instrument_version).instrument

    def check_instrument(self, found: Assessment) -> None:
        """Refuse an assessment of another instrument or version. Refusal: other_instrument."""
        instrument = self.booklet.instrument
        if (found.instrument, found.instrument_version) != (instrument.id, instrument.version):
            raise Refusal("other_instrument", name=found.instrument, version=found.instrument_version)

    def opened(self, work: Work, found: Assessment) -> Opened | None:
        """The private answers of those who handed in, once they are revealed; None before."""
        if found.mode is not Mode.ALONE or not found.record.revealed_at:
            return None
        key = (found.id, found.record.revealed_at)
        if key not in self._opened:
            sheets: dict[Group, list[Sheet]] = {Group.BOARD: [], Group.STAFF: []}
            for one in found.respondents:
                if one.handed_in:
                    sheets[one.group].append(work.private.sheet(found.id, one.id))
            self._opened[key] = Opened(tuple(sheets[Group.BOARD]), tuple(sheets[Group.STAFF]))
        return self._opened[key]

    def meeting(self, work: Work, found: Assessment) -> Meeting | None:
        """The meeting over the private answers; None before the reveal."""
        answers = self.opened(work, found)
        if answers is None:
            return None
        return meeting(self.instrument_of(found), found, answers.board, answers.staff)

    def _own(self, work: Work, found: Assessment, seat: Seat, one: Respondent) -> Standing:
        """What the one who sits here sees: the own answers, as far as they may be shown."""
        sheet = work.private.sheet(found.id, seat.respondent)
        hidden = frozenset(one for one, said in sheet.answers.items() if said.is_given and not _shows(seat, one))
        shown = {one: said if one not in hidden else Answer(State.SKIPPED) for one, said in sheet.answers.items()}
        own = replace(found, sheet=Sheet(shown), position=seat.position, locks={})
        return Standing(own, self.booklet, Profile((), ()), one, hidden)


def _shows(seat: Seat, indicator: IndicatorId) -> bool:
    return seat.shown is None or indicator in seat.shown


def _seated(found: Assessment, seat: Seat) -> Respondent | None:
    """Who sits here, as long as the own answers are open: another window may have closed them."""
    if found.record.revealed_at:
        return None
    return next((one for one in found.respondents if one.id == seat.respondent and not one.handed_in), None)
