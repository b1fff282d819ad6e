"""Sheets come from every spreadsheet program, and from people who mean no good."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.exchange import answer_sheet
from adaptameter.exchange.answer_sheet import Filled
from tests.builders import standard
from tests.cli.running import Run

HEAD = "indicator,answer,evidence,reason,note"
PLAIN = f"{HEAD}\nGOV-01,3,2,,naïve\nGOV-02,DK,,,\nGOV-03,,,,\nRSK-01,0,1,,\n"


def read(folder: Path, content: str | bytes) -> Filled:
    file = folder / "sheet.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return answer_sheet.read(file, standard().instrument)


def bad_lines(folder: Path, content: str) -> list[tuple[object, object]]:
    with pytest.raises(Refusals) as caught:
        read(folder, content)
    return [(one.facts["line"], one.facts["why"]) for one in caught.value.refusals]


VARIANTS: dict[str, bytes] = {
    "plain": PLAIN.encode(),
    "with a mark": PLAIN.encode("utf-8-sig"),
    "semicolons": PLAIN.replace(",", ";").encode(),
    "tabs": PLAIN.replace(",", "\t").encode(),
    "Windows line ends": PLAIN.replace("\n", "\r\n").encode(),
    "old Mac line ends": PLAIN.replace("\n", "\r").encode(),
    "cp1252": PLAIN.encode("cp1252"),
    "utf-16": PLAIN.encode("utf-16"),
    "utf-16 big": b"\xfe\xff" + PLAIN.encode("utf-16-be"),
    "blank lines": f"\n\n{PLAIN}".replace("\nGOV", "\n\n,,,,\nGOV").encode(),
    "blank lines of Windows": f"\n\n{PLAIN}".replace("\n", "\r\n").encode(),
    "all quoted": "\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in PLAIN.splitlines()).encode(),
    "capitals": PLAIN.replace(HEAD, HEAD.upper()).encode(),
    "lower case": PLAIN.replace("GOV", "gov").replace("DK", "dk").encode(),
    "decimals": PLAIN.replace(",3,2,", ",3.0,2.0,").replace(",0,1,", ",0.0,1.0,").encode(),
    "decimal commas": PLAIN.replace(",", ";").replace(";3;2;", ";3,0;2,0;").encode(),
    "Arabic digits": PLAIN.replace(",3,2,", ",٣,٢,").encode(),
    "Nepali digits": PLAIN.replace(",3,2,", ",३,२,").encode(),
    "blanks round the words": PLAIN.replace(",", " , ").encode(),
    "other columns": PLAIN.replace("note\n", "note,question,colour\n")
    .replace("naïve\n", "naïve,Do we?,red\n")
    .encode(),
    "other order": (
        "note,answer,x,evidence,indicator\nnaïve,3,,2,GOV-01\n,DK,,,GOV-02\n,,,,GOV-03\n,0,,1,RSK-01\n".encode()
    ),
    "short rows": f"{HEAD}\nGOV-01,3,2,,naïve\nGOV-02,DK\nGOV-03\nRSK-01,0,1\n".encode(),
    "no line end": PLAIN.rstrip("\n").encode(),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_it_says_the_same(variant: str, tmp_path: Path) -> None:
    filled = read(tmp_path, VARIANTS[variant])
    assert filled.sheet.answers == {
        "GOV-01": Answer(State.LEVEL, at(3).level, 2, note="naïve"),
        "GOV-02": Answer(State.DONT_KNOW),
        "RSK-01": at(0, 1),
    }
    assert filled.sections == ("governance", "risk")


def test_a_note_with_a_line_break_stays_in_its_cell(tmp_path: Path) -> None:
    filled = read(tmp_path, f'{HEAD}\nGOV-01,3,2,,"one\ntwo, ""three"""\nGOV-02,2\n')
    assert filled.sheet[IndicatorId("GOV-01")].note == 'one two, "three"'
    assert filled.sheet[IndicatorId("GOV-02")] == at(2)
    assert bad_lines(tmp_path, f'{HEAD}\nGOV-01,3,2,,"one\ntwo"\nGOV-02,9\n') == [(4, "no_such_level")]


def test_a_template_can_be_filled_in_and_read(tmp_path: Path) -> None:
    sections = standard().instrument.sections
    table = answer_sheet.template(sections, standard().source).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table, newline="")))
    for row in rows[1:]:
        row[1], row[2] = "2", "1"
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    filled = read(tmp_path, out.getvalue())
    assert set(filled.sheet.answers.values()) == {at(2, 1)}
    assert filled.sections == tuple(section.id for section in sections)


ROWS = {
    "GOV-01,7": "no_such_level",
    "GOV-01,-1": "no_such_answer",
    "GOV-01,2.5": "no_such_answer",
    "GOV-01,three": "no_such_answer",
    "GOV-01,999999999999": "no_such_answer",
    "GOV-01,²": "no_such_answer",
    "GOV-01,NaN": "no_such_answer",
    "GOV-01,=1+1": "no_such_answer",
    "GOV-01,3,4": "no_such_evidence",
    "GOV-01,3,-1": "no_such_evidence_word",
    "GOV-01,3,a paper": "no_such_evidence_word",
    "GOV-01,NA,,because": "na_not_allowed",
    "ZZZ-99,3": "no_such_indicator",
    ",3": "no_such_indicator",
    f"GOV-01,3,2,,{'x' * 4001}": "text_too_long",
}


@pytest.mark.parametrize("row", ROWS)
def test_a_bad_row_is_named_with_its_line(row: str, tmp_path: Path) -> None:
    assert bad_lines(tmp_path, f"{HEAD}\nGOV-02,3\n{row}\n") == [(3, ROWS[row])]


def test_an_indicator_that_stands_twice_is_named(tmp_path: Path) -> None:
    assert bad_lines(tmp_path, f"{HEAD}\nGOV-01,3\ngov-01,3\n") == [(3, "indicator_twice")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet_without_columns"),
        (b"\n\n\n", "sheet_without_columns"),
        (b"GOV-01,3\n", "sheet_without_columns"),
        (b"\x81\x8d\x8f", "sheet_without_columns"),
        (b"PK\x03\x04" + b"\0" * 500, "sheet_without_columns"),
        (HEAD.encode(), "sheet_empty"),
        (HEAD.encode() + b"\n,,,,\n", "sheet_empty"),
        (b"x" * 5_000_001, "file_too_large"),
        (HEAD.encode() + b"\n,,,,x" * 20_002, "file_too_large"),
        (HEAD.encode() + b"\nGOV-01,3,2,," + b"x" * 200_000, "file_unreadable"),
    ],
    ids=["empty", "blank", "no head", "no text", "zip", "head only", "no answer", "too large", "too many", "long cell"],
)
def test_what_is_no_sheet_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        read(tmp_path, content)
    assert caught.value.code == code


CELLS = st.one_of(
    st.sampled_from(
        ("GOV-01", "RSK-02", "3", "DK", "NA", "", "9", "=1+1", "@x", '"', "'", "\0", "\r", "\n", ",", ";", "\t")
    ),
    st.text(max_size=30),
)


@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.lists(CELLS, max_size=7).map(",".join), max_size=8).map(
            lambda rows: "\n".join([HEAD, *rows]).encode("utf-8", "surrogatepass")
        ),
        st.tuples(st.sampled_from(("utf-8", "utf-16", "cp1252")), st.text(max_size=200)).map(
            lambda drawn: f"{HEAD}\nGOV-01,3,2,,{drawn[1]}".encode(drawn[0], "replace")
        ),
    )
)
@example(b"indicator,answer\nGOV-01,\xd9\xa3\nGOV-02," + b"9" * 5000)
@example(f'{HEAD}\nGOV-01,3,2,,"never closed'.encode())
@example(b"\xff\xfe\x00")
@example(b"indicator,indicator,answer,answer\nGOV-01,GOV-02,1,2\n")
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_hostile_sheet_is_scored_or_refused_in_words(run: Run, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hostile.csv"
    file.write_bytes(content)
    ended = run("score", file, "--json")
    assert ended.code in (0, 1)
    assert (ended.code == 1) == bool(ended.err)
    assert all(line.startswith(f"{file}: ") for line in ended.err.splitlines())
    assert isinstance(ended.json, list)
