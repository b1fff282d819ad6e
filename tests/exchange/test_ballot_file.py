"""Papers and ballots are read strictly: the very same file, or a reason."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import InstrumentId, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, RespondentId
from adaptameter.exchange import ballot_file
from adaptameter.exchange.ballot_file import Ballot, Header, Paper
from adaptameter.exchange.payload import canonical, digest

HEADER = Header(
    AssessmentId("a1" * 8), RespondentId("b2" * 8), "شبكة النساء", 2026, InstrumentId("board"), "1.0.0", "c3" * 32
)
PAPER = Paper(HEADER, 3, Group.STAFF, (SectionId("governance"), SectionId("risk")), "ar", "Ym94", "c2lnbg==")
BALLOT = Ballot(HEADER, "c2VhbGVk" * 300, "c2lnbmVk")
KINDS = {"paper": ballot_file.paper_bytes(PAPER), "ballot": ballot_file.ballot_bytes(BALLOT)}
Content = dict[str, Any]  # json that a test changes


def read(kind: str, raw: bytes) -> Paper | Ballot:
    return (ballot_file.read_paper if kind == "paper" else ballot_file.read_ballot)(raw, "sent.json")


def why(kind: str, raw: bytes) -> tuple[str, object]:
    with pytest.raises(Refusal) as caught:
        read(kind, raw)
    assert caught.value.facts["name"] == "sent.json"
    return caught.value.code, caught.value.facts.get("why")


def changed(kind: str, change: Callable[[Content], object]) -> bytes:
    """A file with other content whose digest fits again."""
    content: Content = json.loads(KINDS[kind])
    change(content)
    content["digest"] = digest(content)
    return canonical(content)


def test_what_is_written_is_read_again() -> None:
    assert read("paper", KINDS["paper"]) == PAPER
    assert read("ballot", KINDS["ballot"]) == BALLOT


def test_a_file_is_plain_text() -> None:
    assert json.loads(KINDS["ballot"]) == {
        "format": "adaptameter-ballot",
        "format_version": 1,
        "assessment": HEADER.assessment,
        "respondent": HEADER.respondent,
        "organisation": "شبكة النساء",
        "year": 2026,
        "instrument": {"id": "board", "version": "1.0.0", "hash": "c3" * 32},
        "sealed": BALLOT.sealed,
        "signature": BALLOT.signature,
        "digest": BALLOT.digest,
    }


def test_a_ballot_is_the_same_whatever_its_file_is_called() -> None:
    assert replace(BALLOT, name="a.json") == replace(BALLOT, name="b.json")
    assert replace(BALLOT, sealed="").digest != BALLOT.digest


def test_the_secret_of_a_paper_is_not_in_what_a_programmer_sees() -> None:
    assert PAPER.signing_key not in repr(PAPER)


def test_one_kind_is_not_taken_for_the_other() -> None:
    assert why("paper", KINDS["ballot"])[0] == "ballot_not_paper"
    assert why("ballot", KINDS["paper"])[0] == "paper_not_ballot"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "raw", [b"", b"Dear board", b"[]", b"{}", b"PK\x03\x04", b'{"format":"adaptameter-scorecard"}', b'{"format":[1]}']
)
def test_something_else_is_not_ours(kind: str, raw: bytes) -> None:
    assert why(kind, raw)[0] == "not_ours"


@pytest.mark.parametrize("kind", KINDS)
def test_a_newer_format_is_said_so(kind: str) -> None:
    assert why(kind, changed(kind, lambda one: one.update(format_version=2, more=[]))) == ("file_newer", None)


@pytest.mark.parametrize("kind", KINDS)
def test_half_a_file_is_damaged(kind: str) -> None:
    whole = KINDS[kind]
    for length in (20, len(whole) // 2, len(whole) - 3):
        assert why(kind, whole[:length]) == ("file_damaged", "truncated")


@pytest.mark.parametrize("kind", KINDS)
def test_every_changed_byte_is_noticed(kind: str) -> None:
    random = Random(9)
    for _time in range(500):
        raw = bytearray(KINDS[kind])
        place = random.randrange(len(raw))
        raw[place] = (raw[place] + random.randrange(1, 256)) % 256
        with pytest.raises(Refusal):
            read(kind, bytes(raw))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "rewritten",
    [
        lambda raw: raw.rstrip(),
        lambda raw: raw.replace(b"\n", b"\r\n"),
        lambda raw: raw + b" ",
        lambda raw: json.dumps(json.loads(raw)).encode(),
        lambda raw: raw.replace(b"2026", b"2026.0"),
    ],
)
def test_a_file_that_was_written_again_is_damaged(kind: str, rewritten: Callable[[bytes], bytes]) -> None:
    assert why(kind, rewritten(KINDS[kind]))[0] == "file_damaged"


WRONG: dict[str, Callable[[Content], object]] = {
    "version 0": lambda one: one.update(format_version=0),
    "version true": lambda one: one.update(format_version=True),
    "no assessment": lambda one: one.pop("assessment"),
    "a respondent that is a number": lambda one: one.update(respondent=3),
    "no organisation": lambda one: one.update(organisation=""),
    "a name without end": lambda one: one.update(organisation="x" * 121),
    "a name that turns the line round": lambda one: one.update(organisation="Huerta\u202eUnida"),
    "a year long ago": lambda one: one.update(year=1066),
    "no instrument": lambda one: one.update(instrument=None),
    "an unknown key": lambda one: one.update(note="x"),
    "an unknown key below": lambda one: one["instrument"].update(note="x"),
}
WRONG_PAPERS: dict[str, Callable[[Content], object]] = {
    "number 0": lambda one: one.update(number=0),
    "an unknown group": lambda one: one.update(group="friends"),
    "no sections": lambda one: one.update(sections=[]),
    "a section twice": lambda one: one.update(sections=["risk", "risk"]),
    "a section that is a number": lambda one: one.update(sections=[1]),
    "no key": lambda one: one.pop("box_key"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_damaged(kind: str, name: str) -> None:
    assert why(kind, changed(kind, WRONG[name]))[0] == "file_damaged"


@pytest.mark.parametrize("name", WRONG_PAPERS)
def test_a_paper_that_cannot_be_is_damaged(name: str) -> None:
    assert why("paper", changed("paper", WRONG_PAPERS[name]))[0] == "file_damaged"


@pytest.mark.parametrize("sealed", [None, 3, ["a"], "Ä"])
def test_a_ballot_without_a_box_is_damaged(sealed: object) -> None:
    assert why("ballot", changed("ballot", lambda one: one.update(sealed=sealed)))[0] == "file_damaged"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (b'"year":NaN', ("file_damaged", "unreadable")),
        (b'"year":' + b"9" * 100_000, ("file_damaged", "unreadable")),
        (b'"year":1,"year":1', ("file_damaged", "unreadable")),
        (b'"group":"\xff"', ("file_damaged", "unreadable")),
        (b'"year":' + b"[" * 100_000, ("file_hostile", "too_deep")),
        (b'"sealed":"\\ud800","group":"\\ud800"', ("file_damaged", "shape")),
    ],
)
def test_json_is_read_strictly(kind: str, said: bytes, reason: tuple[str, str]) -> None:
    start = json.dumps({"format": json.loads(KINDS[kind])["format"], "format_version": 1}).encode()[:-1]
    assert why(kind, start + b"," + said + b"}") == reason


def test_a_file_is_loaded_with_a_limit(tmp_path: Path) -> None:
    file = tmp_path / "ballot\u202e.json"
    file.write_bytes(KINDS["ballot"])
    assert ballot_file.load(file) == (KINDS["ballot"], "ballot.json")
    file.write_bytes(b"{" + b" " * 1024 * 1024)
    for path, code in ((file, "file_too_large"), (tmp_path, "file_unreadable"), (tmp_path / "none", "file_missing")):
        with pytest.raises(Refusal, match=code):
            ballot_file.load(path)
