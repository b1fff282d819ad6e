"""Files as others send them: scorecards of many boards, and files that are built to do harm."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import canonical, digest, payload, seal
from adaptameter.exchange.workbook import workbook
from tests import builders
from tests.exchange.told import SIGNED, a_told_card

Content = dict[str, Any]


def a_sent_card(number: int = 1, revision: int = 1, year: int = 2026, country: str = "GT", **answers: int) -> Scorecard:
    """The signed scorecard of board `number` in a year."""
    card = a_told_card(**answers)
    who = Organisation(f"{number:016x}", f"Board {number}", country, {"paid_staff_band": ("1_5",)})
    signed = replace(SIGNED, revision=revision)
    facts = replace(card.facts, id=f"{number:08x}{year:08x}", organisation=who, year=year, signed=signed)
    return replace(card, facts=facts)


def as_json(card: Scorecard) -> bytes:
    return canonical(payload(card, builders.english().say("purpose")))


def as_xlsx(card: Scorecard) -> bytes:
    return workbook(card, builders.english())


def kept(content: bytes, folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def changed(change: Callable[[Content], object], card: Scorecard | None = None) -> bytes:
    """A scorecard in which something was changed by somebody who can compute a seal and a digest."""
    content = json.loads(as_json(card or a_sent_card()))
    change(content)
    content["seal"] = seal(content)
    content["digest"] = digest(content)
    return canonical(content)


def parts(card: Scorecard | None = None) -> dict[str, bytes]:
    """The parts of a workbook."""
    with zipfile.ZipFile(BytesIO(as_xlsx(card or a_sent_card()))) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(content: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in content.items():
            file.writestr(name, part)
    return target.getvalue()


def far_out(cell: str) -> bytes:
    """A workbook with one more cell in the sheet of the first section."""
    whole = parts()
    sheet = next(name for name, part in whole.items() if b">GOV-01<" in part and b">RSK-01<" not in part)
    more = f'<row r="99"><c r="{cell}"><v>1</v></c></row></sheetData>'.encode()
    return zipped({**whole, sheet: whole[sheet].replace(b"</sheetData>", more)})


def bad_files() -> dict[str, tuple[bytes, str, str | None]]:
    """What can be wrong with a file: its content, the code of the refusal, and why."""
    whole, sheet = parts(), as_xlsx(a_sent_card())
    dtd = b'<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;">]>'
    lost = {name: part for name, part in whole.items() if name != "xl/worksheets/sheet10.xml"}
    newer = changed(lambda one: one.update(format_version=99))
    other = changed(lambda one: one["instrument"].update(version="9.0.0"))
    return {
        "zip bomb.xlsx": (zipped({**whole, "xl/bomb.xml": b"0" * 40_000_000}), "file_hostile", "swells"),
        "too many parts.xlsx": (
            zipped({**whole, **{f"{number}.xml": b"" for number in range(300)}}),
            "file_hostile",
            "too_many_parts",
        ),
        "entity bomb.xlsx": (
            zipped({**whole, "xl/workbook.xml": dtd + whole["xl/workbook.xml"]}),
            "file_hostile",
            "declares",
        ),
        "far row.xlsx": (far_out("B1048576"), "file_hostile", "far_cells"),
        "far column.xlsx": (far_out("XFD99"), "file_hostile", "far_cells"),
        "external link.xlsx": (
            zipped({**whole, "xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
            "file_hostile",
            "links",
        ),
        "macros.xlsx": (zipped({**whole, "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}), "file_hostile", "macros"),
        "objects.xlsx": (zipped({**whole, "xl/embeddings/oleObject1.bin": b"x"}), "file_hostile", "objects"),
        "controls.xlsx": (zipped({**whole, "xl/activeX/activeX1.bin": b"x"}), "file_hostile", "controls"),
        "up.xlsx": (zipped({**whole, "../../up.xml": b""}), "file_hostile", "wrong_names"),
        "half.xlsx": (sheet[: len(sheet) // 2], "file_damaged", "truncated"),
        "half.json": (as_json(a_sent_card())[:900], "file_damaged", "truncated"),
        "empty.json": (b"", "not_ours", None),
        "photo.xlsx": (b"\xff\xd8\xff\xe0" + b"x" * 5000, "not_ours", None),
        "other workbook.xlsx": (zipped({"xl/workbook.xml": b"<workbook/>"}), "file_damaged", None),
        "without its sheet.xlsx": (zipped(lost), "file_damaged", "unreadable"),
        "other instrument.json": (other, "other_instrument", None),
        "newer.json": (newer, "file_newer", None),
        "figures.json": (
            changed(lambda one: one["sections"]["governance"].update(score=99.0)),
            "file_damaged",
            "figures",
        ),
        "seal.json": (_resealed(), "file_damaged", "figures"),
        "changed.json": (
            as_json(a_sent_card()).replace(b'"GOV-03":{"answer":1', b'"GOV-03":{"answer":4'),
            "file_damaged",
            "digest",
        ),
    }


def _resealed() -> bytes:
    """A scorecard whose seal is that of another one."""
    content = json.loads(as_json(a_sent_card()))
    content["seal"] = "0" * 64
    content["digest"] = digest(content)
    return canonical(content)
