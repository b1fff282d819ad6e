"""Sealed ballots: papers go out empty, the answers of one member come back and are opened here (decision 9)."""

from collections.abc import Collection
from pathlib import Path

from adaptameter.domain import answer
from adaptameter.domain.assessment import Assessment
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange import ballot_answers, ballot_file
from adaptameter.exchange.ballot_file import Ballot, Header, Paper
from adaptameter.sealing import box, keys, signature
from adaptameter.sealing.keys import SealBroken
from adaptameter.services.reporting import stem
from adaptameter.system.files import replace_with

BOX, MEMBER = "box", "member"
"""What the secret of an assessment is used for: to open ballots, and to know who signed one."""


def new_secret() -> str:
    """The secret of an assessment. It stays in the host's store; every key is derived from it."""
    return keys.new()


def paper(assessment: Assessment, instrument: Instrument, respondent: Respondent, secret: str) -> Paper:
    """The paper of one respondent: the same one, however often it is made."""
    plan = assessment.plan
    header = Header(
        assessment=assessment.id,
        respondent=respondent.id,
        organisation=clean(plan.organisation.name),
        year=plan.year,
        instrument=instrument.id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
    )
    return Paper(
        header=header,
        number=respondent.number,
        group=respondent.group,
        sections=tuple(section.id for section in plan.sections_in(instrument)),
        language=plan.language,
        box_key=box.public_key(keys.derived(secret, BOX)),
        signing_key=_signing_key(secret, respondent.id),
    )


def fill(paper: Paper, sheet: Sheet, instrument: Instrument) -> Ballot:
    """The answers to the sections of this paper, sealed and signed. It may be incomplete.

    Refusals: those of `domain.answer.check`.
    """
    chosen = [one for section in paper.sections for one in instrument.section(section).indicators]
    answers = {one.id: ballot_answers.bare(sheet[one.id]) for one in chosen}
    for one in chosen:
        answer.check(instrument, one, answers[one.id])
    content = ballot_answers.answers_bytes(Sheet(answers))
    sealed = box.closed(content, paper.box_key, ballot_file.label(paper.header))
    signed = signature.signed(ballot_file.to_sign(paper.header, sealed), paper.signing_key)
    return Ballot(paper.header, sealed, signed)


def opened(
    ballot: Ballot, assessment: Assessment, instrument: Instrument, secret: str, merged: Collection[str]
) -> Sheet:
    """The answers in a ballot; `merged` are the digests of the ballots that were merged before.

    Refusals: ballot_other_year, ballot_other_assessment, ballot_unknown_respondent, other_instrument, ballot_changed,
    ballot_known, ballot_again, ballot_too_late, ballot_unreadable, file_damaged.
    """
    respondent = _respondent(ballot, assessment)
    _check_instrument(ballot.header, instrument)
    _check_signature(ballot, secret)
    _check_first(ballot, respondent, assessment, merged)
    try:
        content = box.opened(ballot.sealed, keys.derived(secret, BOX), ballot_file.label(ballot.header))
    except SealBroken as problem:
        raise Refusal("ballot_unreadable", name=ballot.name) from problem
    return ballot_answers.answers_of(content, instrument, ballot.name)


def read_paper(file: Path, instrument: Instrument) -> Paper:
    """The paper in a file. Refusals: those of `paper_of` and `exchange.ballot_file.load`."""
    return paper_of(*ballot_file.load(file), instrument)


def paper_of(raw: bytes, name: str, instrument: Instrument) -> Paper:
    """The paper in these bytes, with keys that can seal: better told now than after the answers.

    Refusals: those of `exchange.ballot_file.read_paper`, other_instrument.
    """
    found = ballot_file.read_paper(raw, name)
    _check_instrument(found.header, instrument)
    if not all(instrument.has_section(section) for section in found.sections):
        raise Refusal("file_damaged", name=name, why="shape")
    try:
        box.closed(b"", found.box_key, b"")
        signature.public_key(found.signing_key)
    except SealBroken as problem:
        raise Refusal("file_damaged", name=name, why="shape") from problem
    return found


def read_ballot(file: Path) -> Ballot:
    """The ballot in a file, not yet opened. Refusals: those of `exchange.ballot_file`."""
    return ballot_file.read_ballot(*ballot_file.load(file))


def keep_paper(paper: Paper, folder: Path) -> Path:
    """Write a paper into a folder. Refusals: file_unwritable, readback_differs."""
    return _keep(folder / _name("ballot-paper", paper), ballot_file.paper_bytes(paper))


def keep_ballot(ballot: Ballot, paper: Paper, folder: Path) -> Path:
    """Write the ballot that was filled in on this paper. Refusals: file_unwritable, readback_differs."""
    return _keep(folder / _name("ballot", paper), ballot_file.ballot_bytes(ballot))


def _signing_key(secret: str, respondent: RespondentId) -> str:
    return keys.derived(secret, f"{MEMBER} {respondent}")


def _respondent(ballot: Ballot, assessment: Assessment) -> Respondent:
    said, plan = ballot.header, assessment.plan
    ours = said.assessment == assessment.id
    if said.year != plan.year and (ours or said.organisation == plan.organisation.name):
        raise Refusal("ballot_other_year", name=ballot.name, said=said.year, year=plan.year)
    if not ours:
        raise Refusal("ballot_other_assessment", name=ballot.name, organisation=said.organisation, year=said.year)
    found = next((one for one in assessment.respondents if one.id == said.respondent), None)
    if found is None:
        raise Refusal("ballot_unknown_respondent", name=ballot.name)
    return found


def _check_instrument(said: Header, instrument: Instrument) -> None:
    here = (instrument.id, instrument.version, instrument.hash)
    if (said.instrument, said.instrument_version, said.instrument_hash) != here:
        version = f"{said.instrument_version[:20]} ({said.instrument_hash[:8]})"
        raise Refusal("other_instrument", name=said.instrument[:60], version=version)


def _check_signature(ballot: Ballot, secret: str) -> None:
    public = signature.public_key(_signing_key(secret, ballot.header.respondent))
    try:
        signature.check(ballot_file.to_sign(ballot.header, ballot.sealed), ballot.signature, public)
    except SealBroken as problem:
        raise Refusal("ballot_changed", name=ballot.name) from problem


def _check_first(ballot: Ballot, respondent: Respondent, assessment: Assessment, merged: Collection[str]) -> None:
    """The first answers stay, and none come in once they were shown."""
    if ballot.digest in merged:
        raise Refusal("ballot_known", name=ballot.name)
    if respondent.given or respondent.handed_in:
        raise Refusal("ballot_again", name=ballot.name, number=respondent.number)
    if assessment.record.revealed_at:
        raise Refusal("ballot_too_late", name=ballot.name)


def _name(kind: str, paper: Paper) -> str:
    """As `services.reporting.file_name`, with the number of the respondent: a name stays on the host's computer."""
    group = paper.group.value if paper.group is Group.STAFF else ""
    return (
        "-".join(
            filter(None, (kind, stem(paper.header.organisation), str(paper.header.year), group, str(paper.number)))
        )
        + ".json"
    )


def _keep(target: Path, content: bytes) -> Path:
    def check(beside: Path) -> None:
        if beside.read_bytes() != content:
            raise Refusal("readback_differs", name=target.name)

    try:
        replace_with(target, content, check)
    except OSError as problem:
        raise Refusal("file_unwritable", name=target.name, why=problem.strerror or str(problem)) from problem
    return target
