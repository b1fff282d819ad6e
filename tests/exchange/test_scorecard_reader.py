"""A scorecard comes back as it was written, and a file that is not one gets one clear reason."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import canonical, digest, payload, seal
from adaptameter.exchange.scorecard_reader import read
from adaptameter.exchange.workbook import workbook
from tests import builders
from tests.exchange.office import converted, needs_office, opened, quiet
from tests.exchange.told import a_told_card

pytestmark = quiet

PURPOSE = "For learning and dialogue."
Content = dict[str, Any]


def find(name: str, version: str) -> Instrument:
    """As the program does it: two instruments are known."""
    for booklet in (builders.standard(), builders.garden()):
        if (booklet.instrument.id, booklet.instrument.version) == (name, version):
            return booklet.instrument
    raise Refusal("other_instrument", name=name, version=version)


def a_card(**answers: int | str) -> Scorecard:
    said: dict[str, int | str] = {"GOV_03": 1, "RSK_02": "DK", "ACO_05": "skipped", "FBK_01": 0}
    said.update(answers)
    plan = builders.a_plan(name="Tz'ikin _x0041_ ضمان 🌿")
    return builders.a_scorecard(builders.a_sheet(3, evidence=2, **said), plan=plan)


def as_json(card: Scorecard) -> bytes:
    return canonical(payload(card, PURPOSE))


def as_xlsx(card: Scorecard) -> bytes:
    return workbook(card, builders.english())


def kept(content: bytes, folder: Path, name: str = "card.bin") -> Path:
    """The content as a file; its name says nothing."""
    path = folder / name
    path.write_bytes(content)
    return path


def why(content: bytes, folder: Path) -> tuple[str, object]:
    """The reason for which a file is refused."""
    with pytest.raises(Refusal) as refused:
        read(kept(content, folder), find)
    return refused.value.code, refused.value.facts.get("why")


def changed(change: Callable[[Content], object], card: Scorecard | None = None) -> bytes:
    """A json scorecard in which something was changed by somebody who can compute a seal and a digest."""
    content = json.loads(as_json(card or a_card()))
    change(content)
    content["seal"] = seal(content)
    content["digest"] = digest(content)
    return canonical(content)


@pytest.mark.parametrize("write", [as_json, as_xlsx])
def test_a_scorecard_comes_back(write: Callable[[Scorecard], bytes], tmp_path: Path) -> None:
    assert read(kept(write(a_card()), tmp_path), find) == a_card()


@pytest.mark.parametrize("write", [as_json, as_xlsx])
def test_what_a_board_told_comes_back(write: Callable[[Scorecard], bytes], tmp_path: Path) -> None:
    assert read(kept(write(a_told_card()), tmp_path), find) == a_told_card()


@pytest.mark.parametrize("write", [as_json, as_xlsx])
def test_a_scorecard_of_another_instrument_comes_back(write: Callable[[Scorecard], bytes], tmp_path: Path) -> None:
    garden = builders.garden().instrument
    count = len(garden.indicators)
    card = builders.a_scorecard(builders.filled(garden, [2] * count, [1] * count), garden)
    assert read(kept(write(card), tmp_path), find) == card


def test_json_may_be_laid_out_by_hand(tmp_path: Path) -> None:
    pretty = json.dumps(json.loads(as_json(a_card())), indent=2).encode()
    assert read(kept(b"\xef\xbb\xbf" + pretty, tmp_path), find) == a_card()


def test_openpyxl_may_have_saved_it(tmp_path: Path) -> None:
    opened(as_xlsx(a_card())).save(tmp_path / "again.xlsx")
    assert read(tmp_path / "again.xlsx", find) == a_card()


@needs_office
def test_libreoffice_may_have_saved_it(tmp_path: Path) -> None:
    longer = a_card(GOV_01="DK")
    cards = [a_card(), replace(longer, facts=replace(longer.facts, id="x" * 40_000))]
    files = [kept(as_xlsx(card), tmp_path, f"{number}.xlsx") for number, card in enumerate(cards)]
    saved = converted(files, "xlsx", tmp_path / "saved")
    through_ods = converted(converted(files, "ods", tmp_path / "ods"), "xlsx", tmp_path / "back")
    assert read(saved[0], find) == read(through_ods[0], find) == cards[0]
    assert [file.read_bytes()[:2] for file in (saved[1], through_ods[1])] == [b"PK", b"PK"]
    for file in (saved[1], through_ods[1]):
        with pytest.raises(Refusal, match="shape"):  # an id of 40,000 characters is not ours, but its pieces are whole
            read(file, find)


def test_what_was_typed_over_in_the_sheets_is_not_believed(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book.worksheets[1]["E6"] = 0
    book.worksheets[0]["A1"] = "Somebody else"
    book.save(tmp_path / "typed.xlsx")
    assert read(tmp_path / "typed.xlsx", find) == a_card()


def test_a_name_from_elsewhere_is_cleaned(tmp_path: Path) -> None:
    odd = changed(lambda content: content["organisation"].update(name="Huerta\u202e\tUnida"))
    assert read(kept(odd, tmp_path), find).organisation.name == "Huerta Unida"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file_missing"):
        read(tmp_path / "nothing.xlsx", find)
    with pytest.raises(Refusal, match="file_unreadable"):
        read(tmp_path, find)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert why(b"{" + b" " * (20 * 1024 * 1024), tmp_path)[0] == "file_too_large"


NOT_OURS = {
    "empty": b"",
    "text": b"Dear board",
    "a list": b"[]",
    "other json": b"{}",
    "other format": b'{"format":"something","format_version":9}',
    "pdf": b"%PDF-1.7",
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
}


@pytest.mark.parametrize("name", NOT_OURS)
def test_it_is_not_ours(name: str, tmp_path: Path) -> None:
    assert why(NOT_OURS[name], tmp_path)[0] == "not_ours"


def test_other_zip_files_and_workbooks_are_not_ours(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    del book.custom_doc_props["AdaptaMeter scorecard"]
    book.remove(book.worksheets[-1])
    book.save(tmp_path / "other.xlsx")
    assert why((tmp_path / "other.xlsx").read_bytes(), tmp_path)[0] == "not_ours"
    assert why(zipped({"hello.txt": b"hello"}), tmp_path)[0] == "not_ours"


def test_a_workbook_that_lost_its_hidden_sheet_is_damaged(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book.remove(book.worksheets[-1])
    book.save(tmp_path / "lost.xlsx")
    assert why((tmp_path / "lost.xlsx").read_bytes(), tmp_path) == ("file_damaged", "payload_missing")


def test_half_a_file_is_damaged(tmp_path: Path) -> None:
    for content in (as_json(a_card()), as_xlsx(a_card())):
        assert why(content[: len(content) // 2], tmp_path) == ("file_damaged", "truncated")


def test_a_lost_piece_is_noticed(tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book.worksheets[-1]["A5"] = None
    book.save(tmp_path / "piece.xlsx")
    assert why((tmp_path / "piece.xlsx").read_bytes(), tmp_path)[0] == "file_damaged"


@pytest.mark.parametrize(
    ("row", "said", "reason"),
    [
        (2, "3", ("file_newer", None)),
        (2, "0", ("file_damaged", "shape")),
        (2, "one", ("file_damaged", "shape")),
        (3, "0" * 64, ("file_damaged", "digest")),
        (4, "9", ("file_damaged", "truncated")),
        (4, "999999", ("file_damaged", "truncated")),
        (1, "something", ("not_ours", None)),
        (5, "{}", ("file_damaged", "digest")),
    ],
)
def test_the_hidden_sheet_is_checked(row: int, said: str, reason: tuple[str, str | None], tmp_path: Path) -> None:
    book = opened(as_xlsx(a_card()))
    book.worksheets[-1].cell(row, 1).value = said
    book.save(tmp_path / "changed.xlsx")
    assert why((tmp_path / "changed.xlsx").read_bytes(), tmp_path) == reason


def test_a_changed_answer_is_noticed(tmp_path: Path) -> None:
    content = as_json(a_card()).replace(b'"GOV-03":{"answer":1', b'"GOV-03":{"answer":4')
    assert why(content, tmp_path) == ("file_damaged", "digest")


def test_a_newer_format_is_said_so(tmp_path: Path) -> None:
    content = changed(lambda content: content.update(format_version=3, more="…"))
    assert why(content, tmp_path)[0] == "file_newer"


def test_an_instrument_that_is_not_here(tmp_path: Path) -> None:
    newer = changed(lambda content: content["instrument"].update(version="9.0.0"))
    rewritten = changed(lambda content: content["instrument"].update(hash="0" * 64))
    assert [why(one, tmp_path)[0] for one in (newer, rewritten)] == ["other_instrument"] * 2


WRONG: dict[str, tuple[Callable[[Content], object], str]] = {
    "a level too high": (lambda one: one["answers"]["GOV-01"].update(answer=5), "answers"),
    "a negative level": (lambda one: one["answers"]["GOV-01"].update(answer=-1), "answers"),
    "a huge level": (lambda one: one["answers"]["GOV-01"].update(answer=10**20), "answers"),
    "true is no level": (lambda one: one["answers"]["GOV-01"].update(answer=True), "shape"),
    "half a level": (lambda one: one["answers"]["GOV-01"].update(answer=1.5), "shape"),
    "an unknown state": (lambda one: one["answers"]["GOV-01"].update(answer="perhaps"), "answers"),
    "not applicable where it applies": (lambda one: one["answers"]["GOV-01"].update(answer="NA"), "answers"),
    "an unknown grade": (lambda one: one["answers"]["GOV-01"].update(evidence=9), "answers"),
    "a grade that is a word": (lambda one: one["answers"]["GOV-01"].update(evidence="2"), "shape"),
    "an unknown indicator": (lambda one: one["answers"].update({"XXX-01": {"answer": 1, "evidence": 0}}), "answers"),
    "an indicator of another section": (
        lambda one: one["answers"].update({"FIN-01": {"answer": 1, "evidence": 0}}),
        "answers",
    ),
    "an unknown section": (lambda one: one["sections"].update(kitchen={"locked": True}), "answers"),
    "answers that are a list": (lambda one: one.update(answers=[]), "shape"),
    "no organisation": (lambda one: one.pop("organisation"), "shape"),
    "a name that is missing": (lambda one: one["organisation"].update(name=" \u202e"), "shape"),
    "a name without end": (lambda one: one["organisation"].update(name="x" * 500), "shape"),
    "a country that is none": (lambda one: one["organisation"].update(country="gt1"), "shape"),
    "a band that is none": (lambda one: one["organisation"].update(bands={"shoe_size": ["44"]}), "shape"),
    "bands without a list": (lambda one: one["organisation"].update(bands={"size": 4}), "shape"),
    "a year long ago": (lambda one: one.update(year=1066), "shape"),
    "a year in words": (lambda one: one.update(year="2026"), "shape"),
    "an unknown mode": (lambda one: one.update(mode="guess"), "shape"),
    "languages that are numbers": (lambda one: one.update(languages=[1]), "shape"),
    "an unknown key": (lambda one: one.update(secret=1), "figures"),
    "a key too many in an answer": (lambda one: one["answers"]["GOV-01"].update(note="x"), "figures"),
    "a better score": (lambda one: one["sections"]["governance"].update(score=99.0), "figures"),
    "a better value": (lambda one: one["values"].update(equality=99.0), "figures"),
    "another band": (lambda one: one["sections"]["governance"].update(band="learning"), "figures"),
    "another method": (lambda one: one.update(scoring_method="kind-1.0"), "figures"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_damaged(name: str, tmp_path: Path) -> None:
    change, reason = WRONG[name]
    assert why(changed(change), tmp_path) == ("file_damaged", reason)


def broken(said: bytes) -> bytes:
    return b'{"format":"adaptameter-scorecard","format_version":2,' + said + b"}"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (broken(b'"year":NaN'), ("file_damaged", "unreadable")),
        (broken(b'"year":Infinity'), ("file_damaged", "unreadable")),
        (broken(b'"year":1e999'), ("file_damaged", "unreadable")),
        (broken(b'"year":' + b"9" * 100_000), ("file_damaged", "unreadable")),
        (broken(b'"year":1,"year":2'), ("file_damaged", "unreadable")),
        (broken(b'"id":"\\ud800"'), ("file_damaged", "unreadable")),
        (broken(b'"id":"\xff"'), ("file_damaged", "unreadable")),
        (broken(b'"year":' + b"[" * 100_000), ("file_hostile", "too_deep")),
        (broken(b'"year":' + b"[" * 900 + b"]" * 900), ("file_damaged", "digest")),
        (broken(b'"year":2026'), ("file_damaged", "digest")),
        (b'{"format":"adaptameter-scorecard","format_version":true}', ("file_damaged", "shape")),
    ],
)
def test_json_is_read_strictly(content: bytes, reason: tuple[str, str], tmp_path: Path) -> None:
    assert why(content, tmp_path) == reason


def zipped(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def parts(card: Scorecard) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(as_xlsx(card))) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_hostile_workbooks_are_not_opened(tmp_path: Path) -> None:
    whole = parts(a_card())
    dtd = b'<!DOCTYPE a [<!ENTITY b "c">]>' + whole["xl/workbook.xml"]
    assert why(zipped({**whole, "xl/bomb.xml": b"0" * 30_000_000}), tmp_path) == ("file_hostile", "swells")
    many = {f"{number}.xml": b"" for number in range(200)}
    assert why(zipped({**whole, **many}), tmp_path) == ("file_hostile", "too_many_parts")
    assert why(zipped({**whole, "../up.xml": b""}), tmp_path) == ("file_hostile", "wrong_names")
    assert why(zipped({**whole, "xl/workbook.xml": dtd}), tmp_path) == ("file_hostile", "declares")
    wide = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")
    assert why(zipped({**whole, "xl/workbook.xml": wide}), tmp_path) == ("file_damaged", "unreadable")


def test_parts_that_lie_on_top_of_each_other_are_not_opened(tmp_path: Path) -> None:
    content = bytearray(zipped(parts(a_card())))
    second = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)
    content[second + 42 : second + 46] = b"\0\0\0\0"
    assert why(bytes(content), tmp_path) == ("file_hostile", "overlaps")


def test_parts_that_are_locked_or_squeezed_in_another_way_are_damaged(tmp_path: Path) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as file:
        for name, content in parts(a_card()).items():
            file.writestr(name, content)
    assert why(target.getvalue(), tmp_path)[0] == "file_damaged"


def test_no_underscore_stands_before_an_x_in_the_hidden_sheet() -> None:
    """Spreadsheets would read a letter out of it."""
    assert not any("_x" in piece for piece in xlsx_payload.rows(payload(a_card(), PURPOSE))[4:])


def test_every_reason_has_a_sentence(tmp_path: Path) -> None:
    from adaptameter.ui import wording

    reasons = ["truncated", "digest", "shape", "figures", "answers", "swells", "declares"]
    said = {wording.refusal(builders.english(), Refusal("file_damaged", name="a.xlsx", why=one)) for one in reasons}
    assert len(said) == len(reasons)
    assert not any(f"({one})" in sentence for one in reasons for sentence in said)
