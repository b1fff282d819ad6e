"""Agreeing: the private answers are opened, talked about, agreed on; a section is closed."""

from collections.abc import Mapping
from dataclasses import replace
from statistics import median_low

from adaptameter.domain import answer as answers
from adaptameter.domain import prompts
from adaptameter.domain.agreement import Flag, Guard, counts, guards, outcome, record_grade
from adaptameter.domain.answer import LONGEST_TEXT, NOT_REACHED, Answer, State
from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.instrument import Indicator, IndicatorId, Level, Section, SectionId
from adaptameter.domain.meeting import Meeting
from adaptameter.domain.record import ROLES, Agreed, Outcome, Talk
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group
from adaptameter.domain.sheet import Sheet
from adaptameter.services.alone import tidied
from adaptameter.services.room import Opened, Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.record_rows import Content
from adaptameter.store.work import Work

FEWEST = 2
"""Members whose answers are opened together, and who agree: one person cannot."""

_MOST_PRESENT = 30
_LONGEST_NOTE = 1000
_LONGEST_MINUTES = 120


class Agreeing:
    """The wishes of a board that meets. Every step is on the disk: an interrupted meeting goes on where it stopped."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._instrument = room.booklet.instrument

    def reveal(self, which: AssessmentId) -> Standing:
        """Open the answers of all who handed in, for good; those who did not stay closed.

        Refusals: not_alone, already_revealed, too_few_handed_in.
        """
        with self._room.changing(which) as (work, found):
            if found.mode is not Mode.ALONE:
                raise Refusal("not_alone")
            if found.record.revealed_at:
                raise Refusal("already_revealed")
            ready = sum(bool(one.handed_in) for one in found.respondents if one.group is Group.BOARD)
            if ready < FEWEST:
                raise Refusal("too_few_handed_in", count=ready, needed=FEWEST)
            work.assessments.keep_fact(which, record_rows.REVEALED, "", self._room.clock())
            return self._room.standing(work, which)

    def second(self, which: AssessmentId, indicator: IndicatorId, counts: tuple[int, ...], unknown: int) -> Standing:
        """Keep the silent second answers: how many said each level, how many do not know.

        Refusals: not_revealed, section_locked, bad_count.
        """
        fits = len(counts) == self._instrument.scale.top + 1
        if not fits or min(*counts, unknown) < 0 or sum(counts) + unknown > _MOST_PRESENT:
            raise Refusal("bad_count", most=_MOST_PRESENT)
        with self._room.changing(which) as (work, found):
            self._meeting(work, found, self._instrument.indicators[indicator].section)
            how = found.record.agreed.get(indicator, Agreed())
            made = replace(how, second=counts if any(counts) or unknown else (), second_unknown=unknown)
            work.assessments.put_fact(which, record_rows.AGREED, indicator, made)
            return self._room.standing(work, which)

    def agree(self, which: AssessmentId, indicator: IndicatorId, said: Answer, how: Agreed) -> Standing:
        """Keep what the board agrees on; how it came about is computed, `how` brings reason and minority note.

        What a guard asks for may follow: a section is not locked before. Refusals: those of `domain.answer.check`,
        not_revealed, section_locked, text_too_long.
        """
        asked, tidy = self._instrument.indicators[indicator], tidied(said)
        answers.check(self._instrument, asked, tidy)
        reason, minority = clean(how.reason), clean_lines(how.minority)
        if max(len(reason), len(minority)) > LONGEST_TEXT:
            raise Refusal("text_too_long", indicator=indicator, longest=LONGEST_TEXT)
        with self._room.changing(which) as (work, found):
            seen, _ = self._meeting(work, found, asked.section)
            kept = found.record.agreed.get(indicator, Agreed())
            came = outcome(seen.board[indicator], kept, tidy) if tidy.is_given else None
            if kept.outcome is Outcome.NOT_AGREED and said.level == found.sheet[indicator].level:
                came = kept.outcome  # only evidence or a note was added
            made = replace(kept, outcome=came, reason=reason, minority=minority)
            return self._kept(work, found, asked.section, {indicator: tidy}, {indicator: made})

    def settle(self, which: AssessmentId, indicator: IndicatorId) -> Standing:
        """No agreement: keep the lower median of the second answers, marked as not agreed.

        Refusals: not_revealed, section_locked, second_missing.
        """
        section = self._instrument.indicators[indicator].section
        with self._room.changing(which) as (work, found):
            self._meeting(work, found, section)
            how = found.record.agreed.get(indicator, Agreed())
            if not how.second_levels:
                raise Refusal("second_missing")
            said = found.sheet[indicator].with_level(median_low(how.second_levels))
            made = replace(how, outcome=Outcome.NOT_AGREED)
            return self._kept(work, found, section, {indicator: said}, {indicator: made})

    def confirm_all(self, which: AssessmentId, section: SectionId) -> Standing:
        """Agree in one step on every indicator of a section that only needs a nod, at its lower median.

        Refusals: not_revealed, section_locked, nothing_to_confirm.
        """
        with self._room.changing(which) as (work, found):
            seen, opened = self._meeting(work, found, section)
            every = self._instrument.section(section).indicators
            said = {one.id: _nodded(one, opened, seen) for one in every if _needs_a_nod(one, found, seen)}
            if not said:
                raise Refusal("nothing_to_confirm")
            kept = {one: found.record.agreed.get(one, Agreed()) for one in said}
            how = {one: replace(kept[one], outcome=outcome(seen.board[one], kept[one], said[one])) for one in said}
            return self._kept(work, found, section, said, how)

    def open_again(self, which: AssessmentId, indicator: IndicatorId) -> Standing:
        """Take an agreed answer back; the second answers stay. Refusals: not_revealed, section_locked."""
        section = self._instrument.indicators[indicator].section
        with self._room.changing(which) as (work, found):
            self._meeting(work, found, section)
            how = replace(found.record.agreed.get(indicator, Agreed()), outcome=None)
            return self._kept(work, found, section, {indicator: NOT_REACHED}, {indicator: how})

    def put_talk(self, which: AssessmentId, section: SectionId, talk: Talk) -> Standing:
        """Keep who took part in the talk about a section, its minutes, its prompts, its spot check.

        Refusals: section_locked, no_such_role, text_too_long.
        """
        for role in talk.present:
            if role not in ROLES:
                raise Refusal("no_such_role", said=role[:40], known=", ".join(ROLES))
        tidy = replace(
            talk,
            prompts={key: clean(word) for key, word in talk.prompts.items() if clean(word)},
            minutes=clean(talk.minutes),
            note=clean_lines(talk.note),
        )
        words = (tidy.note, *tidy.prompts.values())
        for text, longest in ((tidy.minutes, _LONGEST_MINUTES), *((one, _LONGEST_NOTE) for one in words)):
            if len(text) > longest:
                raise Refusal("text_too_long", indicator="", longest=longest)
        with self._room.changing(which) as (work, found):
            if found.is_locked(section):
                raise Refusal("section_locked", section=section)
            work.assessments.put_fact(which, record_rows.TALK, section, tidy)
            return self._room.standing(work, which)

    def lock(self, which: AssessmentId, section: SectionId) -> Standing:
        """Close a section that was agreed on.

        Refusals: not_revealed, section_locked, section_incomplete, one_present, prompts_open, spot_open, guard_open.
        """
        with self._room.changing(which) as (work, found):
            seen, _ = self._meeting(work, found, section)
            self._check_ready(found, self._instrument.section(section), seen)
            old = found.locks.get(section, Lock())
            work.assessments.put_lock(which, section, old, replace(old, locked_at=self._room.clock()))
            return self._room.standing(work, which)

    def alphas(self, which: AssessmentId) -> Mapping[SectionId, float | None]:
        """Krippendorff's alpha of the board's first answers by section; for reading, never a gate (method, 6)."""
        with self._room.work() as work:
            found = work.assessments.get(which)
            opened = self._room.opened(work, found)
        sections = found.plan.sections_in(self._instrument)
        top = self._instrument.scale.top
        return {one.id: alpha_of(one, opened, top) for one in sections} if opened else {}

    def _kept(
        self,
        work: Work,
        before: Assessment,
        section: SectionId,
        said: Mapping[IndicatorId, Answer],
        how: Mapping[IndicatorId, Agreed],
    ) -> Standing:
        """Keep what the board agrees on in a section; what stays the same is no step.

        When another record is to be opened than before, that it was opened says nothing: it is forgotten, and comes
        back with the answers it belongs to when the step is taken back.
        """
        kept = before.record.agreed
        if any(before.sheet[one] != said[one] or kept.get(one, Agreed()) != how[one] for one in said):
            asked, talk = self._instrument.section(section), before.record.talk(section)
            after = Sheet({**before.sheet.answers, **said})
            drawn = {prompts.spot(self._instrument, asked, sheet, before.id) for sheet in (before.sheet, after)}
            facts: dict[tuple[str, str], Content] = {(record_rows.AGREED, one): came for one, came in how.items()}
            if talk.spot and len(drawn) > 1:
                facts[record_rows.TALK, section] = replace(talk, spot="")
            work.assessments.put_agreed(before.id, said, facts)
        return self._room.standing(work, before.id)

    def _meeting(self, work: Work, found: Assessment, section: SectionId) -> tuple[Meeting, Opened]:
        """What can be agreed on now. Refusals: not_revealed, section_locked."""
        seen, opened = self._room.meeting(work, found), self._room.opened(work, found)
        if seen is None or opened is None:
            raise Refusal("not_revealed")
        if found.is_locked(section):
            raise Refusal("section_locked", section=section)
        return seen, opened

    def _check_ready(self, found: Assessment, section: Section, seen: Meeting) -> None:
        missing, talk = found.sheet.open(section.indicators), found.record.talk(section.id)
        if missing:
            raise Refusal("section_incomplete", section=section.id, count=len(missing))
        if len(talk.present) < FEWEST:
            raise Refusal("one_present", section=section.id, needed=FEWEST)
        left = prompts.unanswered(self._instrument, section, found.sheet, talk)
        if left:
            raise Refusal("prompts_open", section=section.id, count=len(left))
        if prompts.spot(self._instrument, section, found.sheet, found.id) and not talk.spot:
            raise Refusal("spot_open", section=section.id)
        for one in section.indicators:
            if open_guards(self._room, found, one, seen):
                raise Refusal("guard_open", section=section.id, indicator=one.id)


def open_guards(room: Room, found: Assessment, one: Indicator, seen: Meeting) -> frozenset[Guard]:
    """What an agreed level asks for and has not got yet."""
    level = found.sheet[one.id].level
    if level is None:
        return frozenset()
    asked = guards(seen.board[one.id], level)
    has_record = found.sheet[one.id].evidence >= record_grade(room.booklet.instrument)
    has_reason = bool(found.record.agreed.get(one.id, Agreed()).reason)
    got = {Guard.RECORD_NEEDED: has_record, Guard.REASON_NEEDED: has_reason}
    return frozenset(guard for guard in asked if not got[guard])


def alpha_of(section: Section, opened: Opened, top: Level) -> float | None:
    """Krippendorff's alpha of the board's first answers to one section, of those who count in it (method, 5 and 6)."""
    from adaptameter.reliability.alpha import alpha  # numpy costs 250 ms at import

    raters = (sheet for sheet in opened.board if counts(section, sheet))
    rows = [[sheet[one.id].level for one in section.indicators] for sheet in raters]
    return alpha(rows, top + 1)


def _needs_a_nod(one: Indicator, found: Assessment, seen: Meeting) -> bool:
    return seen.flags[one.id] is Flag.CONFIRM and not found.sheet[one.id].is_given and bool(seen.board[one.id].n)


def _nodded(one: Indicator, opened: Opened, seen: Meeting) -> Answer:
    """The lower median of the levels, with the lower median of what those who gave one say that shows it."""
    given = [sheet[one.id] for sheet in opened.board if sheet[one.id].state is State.LEVEL]
    level = seen.board[one.id].lower_median
    return Answer(State.LEVEL, Level(level or 0), median_low(each.evidence for each in given))
