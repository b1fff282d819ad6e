"""Ballot papers, which go out empty, with the ballots that come back: two strict JSON files.

A file is believed when writing what was read gives the very same bytes, so nothing in it is overlooked.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import InstrumentId, SectionId
from adaptameter.domain.organisation import LONGEST_NAME, YEARS
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, RespondentId
from adaptameter.exchange.json_reader import parse
from adaptameter.exchange.payload import Json, canonical, digest
from adaptameter.exchange.payload_fields import Fields
from adaptameter.exchange.scorecard_reader import bytes_of, called
from adaptameter.exchange.zip_guard import MEGABYTE

PAPER: Final = "adaptameter-ballot-paper"
BALLOT: Final = "adaptameter-ballot"
VERSION: Final = 1
_LONGEST: Final = 200
"""Characters that an id, a version, a hash or a key may have."""

_OTHER_KIND: Final = {(BALLOT, PAPER): "ballot_not_paper", (PAPER, BALLOT): "paper_not_ballot"}
"""What is refused when one kind (first) is brought in where the other is wanted."""

_GROUPS: Final = {one.value: one for one in Group}


@dataclass(frozen=True, slots=True)
class Header:
    """What a paper and its ballot say openly: for whom they are, about what. No name of a person, no answer.

    `organisation` is a name, for people who have several such files.
    """

    assessment: AssessmentId
    respondent: RespondentId
    organisation: str
    year: int
    instrument: InstrumentId
    instrument_version: str
    instrument_hash: str


@dataclass(frozen=True, slots=True)
class Paper:
    """An empty ballot for one respondent. `signing_key` is the secret of that respondent, `box_key` is public."""

    header: Header
    number: int
    group: Group
    sections: tuple[SectionId, ...]
    language: str
    box_key: str
    signing_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ballot:
    """The sealed answers of one respondent. `name` is what refusals call the file."""

    header: Header
    sealed: str
    signature: str
    name: str = field(default="", compare=False)

    @property
    def digest(self) -> str:
        """Tells this ballot from every other one (SHA-256)."""
        return digest(_ballot(self))


def paper_bytes(paper: Paper) -> bytes:
    """The paper as a file."""
    return _file(_paper(paper))


def ballot_bytes(ballot: Ballot) -> bytes:
    """The ballot as a file."""
    return _file(_ballot(ballot))


def label(header: Header) -> bytes:
    """What stands on the box of a ballot; it opens only under the same header."""
    return canonical(_header(header, BALLOT))


def to_sign(header: Header, sealed: str) -> bytes:
    """What the respondent signs: the header, and the box as it is."""
    return canonical({**_header(header, BALLOT), "sealed": sealed})


def load(path: Path) -> tuple[bytes, str]:
    """The content of a file, and what to call it. Refusals: file_missing, file_unreadable, file_too_large."""
    name = called(path)
    return bytes_of(path, name, MEGABYTE), name


def read_paper(raw: bytes, name: str) -> Paper:
    """The paper in a file. Refusals: ballot_not_paper, not_ours, file_damaged, file_hostile, file_newer."""
    fields = Fields(_content(raw, name, PAPER), name)
    group, number, sections = _GROUPS.get(fields.text("group")), fields.whole("number"), _lines(fields, "sections")
    if group is None or number < 1 or not sections or len(set(sections)) < len(sections):
        fields.refuse("shape")
    paper = Paper(
        header=_header_of(fields),
        number=number,
        group=group,
        sections=tuple(SectionId(one) for one in sections),
        language=fields.code("language", _LONGEST),
        box_key=fields.code("box_key", _LONGEST),
        signing_key=fields.code("signing_key", _LONGEST),
    )
    if paper_bytes(paper) != raw:
        fields.refuse("digest")
    return paper


def read_ballot(raw: bytes, name: str) -> Ballot:
    """The ballot in a file. Who wrote it, only its signature tells.

    Refusals: paper_not_ballot, not_ours, file_damaged, file_hostile, file_newer.
    """
    content = _content(raw, name, BALLOT)
    fields, sealed = Fields(content, name), content.get("sealed")
    if not isinstance(sealed, str) or not sealed.isascii():
        fields.refuse("shape")
    ballot = Ballot(_header_of(fields), sealed, fields.code("signature", _LONGEST), name)
    if ballot_bytes(ballot) != raw:
        fields.refuse("digest")
    return ballot


def _header(header: Header, kind: str) -> dict[str, Json]:
    return {
        "format": kind,
        "format_version": VERSION,
        "assessment": header.assessment,
        "respondent": header.respondent,
        "organisation": header.organisation,
        "year": header.year,
        "instrument": {
            "id": header.instrument,
            "version": header.instrument_version,
            "hash": header.instrument_hash,
        },
    }


def _paper(paper: Paper) -> dict[str, Json]:
    return {
        **_header(paper.header, PAPER),
        "number": paper.number,
        "group": paper.group.value,
        "sections": list(paper.sections),
        "language": paper.language,
        "box_key": paper.box_key,
        "signing_key": paper.signing_key,
    }


def _ballot(ballot: Ballot) -> dict[str, Json]:
    return {**_header(ballot.header, BALLOT), "sealed": ballot.sealed, "signature": ballot.signature}


def _file(content: dict[str, Json]) -> bytes:
    return canonical({**content, "digest": digest(content)})


def _content(raw: bytes, name: str, kind: str) -> dict[str, Json]:
    """What stands in the file, when it is of this kind and not newer than this program."""
    if not raw.startswith(b"{"):
        raise Refusal("not_ours", name=name)
    try:
        content = parse(raw.decode(), name)
    except UnicodeDecodeError as problem:
        raise Refusal("file_damaged", name=name, why="unreadable") from problem
    found = content.get("format") if isinstance(content, dict) else None
    if not isinstance(content, dict) or found != kind:
        raise Refusal(_OTHER_KIND.get((str(found), kind), "not_ours"), name=name)
    version = content.get("format_version")
    if type(version) is not int or version < 1:
        raise Refusal("file_damaged", name=name, why="shape")
    if version > VERSION:
        raise Refusal("file_newer", name=name, version=version)
    return content


def _header_of(fields: Fields) -> Header:
    instrument, organisation, year = (
        fields.table("instrument"),
        fields.code("organisation", LONGEST_NAME),
        fields.whole("year"),
    )
    if year not in YEARS:
        fields.refuse("shape")
    return Header(
        assessment=AssessmentId(fields.code("assessment", _LONGEST)),
        respondent=RespondentId(fields.code("respondent", _LONGEST)),
        organisation=organisation,
        year=year,
        instrument=InstrumentId(instrument.code("id", _LONGEST)),
        instrument_version=instrument.code("version", _LONGEST),
        instrument_hash=instrument.code("hash", _LONGEST),
    )


def _lines(fields: Fields, key: str) -> tuple[str, ...]:
    found = fields.texts(key)
    if any(clean(one) != one for one in found):
        fields.refuse("shape")
    return found
