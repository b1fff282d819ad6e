"""Ballots: papers go out to members elsewhere, their sealed answers come back."""

from pathlib import Path

from adaptameter.domain.assessment import Assessment, AssessmentId, Mode, Plan
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import ballot_file
from adaptameter.services.assessing import Assessing
from adaptameter.services.room import Room
from adaptameter.services.standing import Standing
from adaptameter.store import record_rows
from adaptameter.store.work import Work


class BallotBox:
    """The wishes of a board whose members answer elsewhere, and of a member who does.

    Sealing costs 40 ms and 7 MB at import: it is imported when the first ballot is wanted.
    """

    def __init__(self, room: Room, assessing: Assessing) -> None:
        self._room = room
        self._assessing = assessing

    def make_papers(self, which: AssessmentId, folder: Path) -> tuple[Path, ...]:
        """Write a paper for everybody who answers elsewhere and has not answered yet.

        Refusals: already_revealed, nobody_away, file_unwritable, readback_differs.
        """
        from adaptameter.services import ballots  # see above

        with self._room.changing(which) as (work, found):
            if found.record.revealed_at:
                raise Refusal("already_revealed")
            secret = self._secret(work, found)
        away = [one for one in found.respondents if one.away and not one.handed_in]
        if not away:
            raise Refusal("nobody_away")
        instrument = self._room.booklet.instrument
        papers = (ballots.paper(found, instrument, one, secret) for one in away)
        return tuple(ballots.keep_paper(one, folder) for one in papers)

    def bring_in(self, which: AssessmentId, file: Path) -> Standing:
        """Take in the answers of one ballot. Refusals: those of `ballots.opened` and `ballots.read_ballot`."""
        from adaptameter.services import ballots  # see above

        ballot = ballots.read_ballot(file)
        with self._room.changing(which) as (work, found):
            secret = work.assessments.fact(which, record_rows.BOX, "")
            if not secret:
                raise Refusal("no_papers_made", name=ballot.name)
            merged = {work.private.secrets(which, one.id).ballot for one in found.respondents} - {""}
            sheet = ballots.opened(ballot, found, self._room.booklet.instrument, secret, merged)
            one = next(each for each in found.respondents if each.id == ballot.header.respondent)
            work.private.merge(which, one.id, sheet)
            work.private.hand_in(which, one.id, self._room.clock(), ballot.digest)
            return self._room.standing(work, which)

    def open_paper(self, file: Path) -> Standing:
        """Begin to answer a paper that a board sent. Refusals: those of `ballots.read_paper`."""
        from adaptameter.services import ballots  # see above

        paper = ballots.read_paper(file, self._room.booklet.instrument)
        who = Organisation(f"ballot-{paper.header.assessment}", paper.header.organisation)
        made = self._assessing.start(Plan(who, paper.header.year, paper.sections, paper.language), Mode.BALLOT)
        which = made.assessment.id
        with self._room.work() as work:
            work.assessments.keep_fact(which, record_rows.PAPER, "", ballot_file.paper_bytes(paper).decode())
            return self._room.standing(work, which)

    def make_ballot(self, which: AssessmentId, folder: Path) -> Path:
        """Write the sealed answers for the board. Refusals: nothing_answered, no_paper, file_unwritable."""
        from adaptameter.services import ballots  # see above

        with self._room.work() as work:
            found = work.assessments.get(which)
            kept = work.assessments.fact(which, record_rows.PAPER, "")
        if not kept:
            raise Refusal("no_paper")
        if not any(said.is_given for said in found.sheet.answers.values()):
            raise Refusal("nothing_answered")
        instrument = self._room.booklet.instrument
        paper = ballots.paper_of(kept.encode(), found.plan.organisation.name, instrument)
        return ballots.keep_ballot(ballots.fill(paper, found.sheet, instrument), paper, folder)

    def _secret(self, work: Work, found: Assessment) -> str:
        """The secret of the assessment, made when the first paper is."""
        from adaptameter.services import ballots  # see above

        kept = work.assessments.fact(found.id, record_rows.BOX, "")
        if not kept:
            kept = ballots.new_secret()
            work.assessments.keep_fact(found.id, record_rows.BOX, "", kept)
        return kept
