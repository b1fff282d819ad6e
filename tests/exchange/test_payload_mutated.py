"""Whatever happens to the bytes of a scorecard on its way: the same scorecard, or a reason."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import canonical, payload
from adaptameter.exchange.scorecard_reader import read
from adaptameter.exchange.workbook import workbook
from tests import builders
from tests.exchange.told import a_told_card

GOLDEN = Path(__file__).parents[1] / "golden"
CARD = a_told_card()
JSON = canonical(payload(CARD, "For learning and dialogue."))
XLSX = workbook(CARD, builders.english())
FIRST = (GOLDEN / "scorecard-0001.json").read_bytes()


def find(_name: str, _version: str) -> Instrument:
    return builders.standard().instrument


@st.composite
def mutated(draw: st.DrawFn, whole: bytes) -> bytes:
    """The file with bytes changed, cut out, put in twice, or cut off."""
    content = bytearray(whole)
    for _time in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, max(0, len(content) - 1)))
        length = draw(st.integers(1, 40))
        match draw(st.sampled_from(("flip", "overwrite", "remove", "repeat", "cut"))):
            case "flip" if content:
                content[place] ^= 1 << draw(st.integers(0, 7))
            case "overwrite":
                content[place : place + length] = draw(st.binary(min_size=length, max_size=length))
            case "remove":
                del content[place : place + length]
            case "repeat":
                content[place:place] = content[place : place + length]
            case "cut":
                del content[max(place, len(content) // 2) :]
    return bytes(content)


def same_or_refused(content: bytes, card: Scorecard = CARD) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "card")
        file.write_bytes(content)
        assert outcome(file, card) in {
            "same",
            "file_hostile",
            "not_ours",
            "file_damaged",
            "file_newer",
            "other_instrument",
        }


def outcome(file: Path, card: Scorecard) -> str:
    try:
        found = read(file, find)
    except Refusal as refusal:
        return refusal.code
    return "same" if found == card else "another scorecard"


@settings(max_examples=400)
@given(mutated(JSON))
def test_mutated_json(content: bytes) -> None:
    same_or_refused(content)


@settings(max_examples=400)
@given(mutated(XLSX))
def test_mutated_workbooks(content: bytes) -> None:
    same_or_refused(content)


@settings(max_examples=400)
@given(mutated(FIRST))
def test_mutated_json_of_the_first_version(content: bytes) -> None:
    same_or_refused(content, read(GOLDEN / "scorecard-0001.json", find))


@given(st.binary(max_size=300))
def test_noise(content: bytes) -> None:
    same_or_refused(content)
    same_or_refused(b"PK\x03\x04" + content)
    same_or_refused(b"{" + content)


@pytest.mark.parametrize("place", range(0, len(XLSX), 997))
def test_every_part_of_a_workbook_may_be_hit(place: int) -> None:
    same_or_refused(XLSX[:place] + bytes(64) + XLSX[place + 64 :])
