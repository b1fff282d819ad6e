"""Files that were built to do harm, as a stranger may send them."""

import hashlib
import json
import re
import struct
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from random import Random

from adaptameter.exchange import xlsx_payload
from adaptameter.exchange.payload import digest
from adaptameter.exchange.zip_guard import LARGEST_TEXT, MEGABYTE
from tests.exchange.sent import Content, a_sent_card, as_json, changed, parts, zipped

Bad = dict[str, tuple[bytes, str, str | None]]
"""By file name: the content, the code of the refusal, and why."""

FIRST = Path(__file__).parents[1] / "golden" / "scorecard-0001.json"
_DIGEST = re.compile(r'"digest":"[0-9a-f]{64}",')
_DTD = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
_OUTSIDE = b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def hostile_files() -> Bad:
    """Every way of doing harm that issue 4 names, and more, beside `sent.bad_files`."""
    whole = parts()
    return {**_bombs(whole), **_reaching(whole), **_declaring(whole), **_named(whole), **_forged()}


def hidden(whole: dict[str, bytes]) -> str:
    """The name of the part that holds the payload."""
    return next(name for name, part in whole.items() if b">adaptameter-scorecard<" in part)


def section(whole: dict[str, bytes]) -> str:
    """The name of the part that shows the first section."""
    return next(name for name, part in whole.items() if b">GOV-01<" in part and b">RSK-01<" not in part)


def loose(content: dict[str, bytes]) -> bytes:
    """The same parts, not squeezed: nothing about their sizes looks odd."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as file:
        for name, part in content.items():
            file.writestr(name, part)
    return target.getvalue()


def filled(unit: bytes, size: int = 5 * MEGABYTE) -> bytes:
    """A sheet that is made of one thing, again and again."""
    return b"<worksheet " + _NAMESPACE + b">" + unit * (size // len(unit)) + b"</worksheet>"


def largest() -> dict[str, bytes]:
    """Files that are as large as their text may be, and that swell the most when they are parsed."""
    whole, most = parts(), LARGEST_TEXT - 1000
    sheet, many = hidden(whole), b'{"":0},'
    return {
        "tables.json": b'{"a":[' + many * (most // len(many)) + b"0]}",
        "lists.json": b'{"a":[' + b"[]," * (most // 3) + b"0]}",
        "keys.json": b"{" + b",".join(b'"%x":0' % number for number in range(most // 11)) + b"}",
        "cells.xlsx": loose({**whole, sheet: filled(b"<c/>", most)}),
        "places.xlsx": loose({**whole, sheet: filled(b'<c r=""/>', most)}),
        "deep.xlsx": loose({**whole, sheet: b"<a>" * (most // 7) + b"</a>" * (most // 7)}),
        "signs.xlsx": loose({**whole, section(whole): filled(b'<c r="A1"><', most)}),
    }


def memory(process: int | str | None) -> float:
    """The most memory that a process had so far in MiB, 0 where the system does not tell."""
    try:
        said = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s*(\d+) kB", said)
    return int(found[1]) / 1024 if found else 0.0


def zip_in_zip(deep: int = 4) -> bytes:
    """A zip that holds a zip that holds a zip… with a great deal of nothing in the last."""
    content = zipped({"nothing": bytes(10 * MEGABYTE)})
    for _ in range(deep):
        content = zipped({f"{number}.zip": content for number in range(4)})
    return content


def _bombs(whole: dict[str, bytes]) -> Bad:
    sheet = hidden(whole)
    many = {f"xl/media/{number}.bin": Random(number).randbytes(4000) + bytes(400_000) for number in range(170)}
    return {
        "many middling parts.xlsx": (zipped({**whole, **many}), "file_hostile", "swells"),
        "on top of each other.xlsx": (overlapping(whole), "file_hostile", "overlaps"),
        "larger than it says.xlsx": (lying(whole), "file_damaged", "unreadable"),
        "zip in zip.xlsx": (zip_in_zip(), "not_ours", None),
        "zip in workbook.xlsx": (
            zipped({**whole, "xl/embeddings/inner.zip": zip_in_zip()}),
            "file_hostile",
            "objects",
        ),
        "million cells.xlsx": (loose({**whole, sheet: filled(b"<c/>")}), "file_hostile", "swells"),
        "million texts.xlsx": (loose({**whole, "xl/sharedStrings.xml": filled(b"<si/>"), **_asks(whole)}), *_SWELLS),
        "million lists.json": (b'{"a":[' + b"[]," * (5 * MEGABYTE // 3) + b"0]}", "file_too_large", None),
        "deep.json": (b'{"a":' * 100_000, "file_hostile", "too_deep"),
    }


_SWELLS = ("file_hostile", "swells")


def _asks(whole: dict[str, bytes]) -> dict[str, bytes]:
    """The hidden sheet, with a text that it shares with others."""
    name = hidden(whole)
    return {name: whole[name].replace(b"</sheetData>", b'<row r="9"><c r="A9" t="s"><v>0</v></c></row></sheetData>')}


def _reaching(whole: dict[str, bytes]) -> Bad:
    def added(name: str) -> bytes:
        return zipped({**whole, name: b"<a/>"})

    return {
        "old macros.xlsx": (added("xl/macrosheets/sheet1.xml"), "file_hostile", "macros"),
        "dialogs.xlsx": (added("xl/dialogsheets/sheet1.xml"), "file_hostile", "macros"),
        "connections.xlsx": (added("xl/connections.xml"), "file_hostile", "links"),
        "queries.xlsx": (added("xl/queryTables/queryTable1.xml"), "file_hostile", "links"),
    }


def _declaring(whole: dict[str, bytes]) -> Bad:
    sheet = hidden(whole)
    wide = ('<?xml version="1.0" encoding="UTF-16"?>' + _DTD.decode() + "<worksheet>&b;</worksheet>").encode("utf-16")
    return {
        "laughs.xlsx": (zipped({**whole, sheet: _DTD + whole[sheet]}), "file_hostile", "declares"),
        "from outside.xlsx": (zipped({**whole, sheet: _OUTSIDE + whole[sheet]}), "file_hostile", "declares"),
        "laughs in other letters.xlsx": (zipped({**whole, sheet: wide}), "file_damaged", "unreadable"),
    }


def _named(whole: dict[str, bytes]) -> Bad:
    odd = {"from the root": "/etc/up.xml", "backwards": "xl\\..\\up.xml", "of a drive": "C:up.xml"}
    found = {name: zipped({**whole, part: b""}) for name, part in odd.items()}
    found["one name twice"] = twice(whole)
    return {f"{name}.xlsx": (content, "file_hostile", "wrong_names") for name, content in found.items()}


def _forged() -> Bad:
    """What somebody makes who knows how a digest is computed."""
    card = a_sent_card()
    plain, first = as_json(card).decode(), FIRST.read_text(encoding="utf-8")
    return {
        "two years.json": (signed_over(plain.replace('"year":', '"year":2025,"year":')), "file_damaged", "figures"),
        "two old years.json": (
            signed_over(first.replace('"year":', '"year":2025,"year":')),
            "file_damaged",
            "unreadable",
        ),
        "no number.json": (signed_over(plain.replace('"score":', '"score":NaN,"x":')), "file_damaged", "figures"),
        "spaces.json": (signed_over(plain.replace('"year":', '"year": ')), "file_damaged", "figures"),
        "half an item.json": (signed_over(plain.replace('"n_items":12', '"n_items":12.0')), "file_damaged", "figures"),
        "half a letter.json": (signed_over(plain.replace("Board 1", "Board \\ud800")), "file_damaged", "unreadable"),
        "other signature.json": (_resigned(), "file_damaged", "figures"),
        "other signature.xlsx": (in_a_book(_resigned()), "file_damaged", "figures"),
        "another sheet inside.xlsx": (
            in_a_book(as_json(card).replace(b'"GOV-03":{"answer":1', b'"GOV-03":{"answer":4')),
            "file_damaged",
            "digest",
        ),
        "level 9.json": (changed(lambda one: one["answers"]["GOV-01"].update(answer=9)), "file_damaged", "answers"),
    }


def signed_over(text: str) -> bytes:
    """The text with a digest over itself as it stands, whether it is canonical or not."""
    said = _DIGEST.search(text)
    if said is None:
        return text.encode()
    made = hashlib.sha256((text[: said.start()] + text[said.end() :]).encode()).hexdigest()
    return f'{text[: said.start()]}"digest":"{made}",{text[said.end() :]}'.encode()


def in_a_book(payload: bytes) -> bytes:
    """A workbook whose hidden sheet holds this payload, with a checksum that fits."""
    whole = parts()
    name = hidden(whole)
    rows = xlsx_payload.rows(json.loads(payload))
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{_safe(said)}</t></is></c></row>'
        for row, said in enumerate(rows, 1)
    )
    sheet = b"<worksheet " + _NAMESPACE + b"><sheetData>" + cells.encode() + b"</sheetData></worksheet>"
    return zipped({**whole, name: sheet})


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _resigned() -> bytes:
    """Signed by others, under the seal of those who did."""
    content: Content = json.loads(as_json(a_sent_card()))
    content["signed"]["roles"] = ["chair"]
    content["digest"] = digest(content)
    return json.dumps(content).encode()


def overlapping(whole: dict[str, bytes]) -> bytes:
    """Every entry of the list of contents points at the same part."""
    content = bytearray(zipped(whole))
    for entry in _entries(content):
        content[entry + 42 : entry + 46] = b"\0\0\0\0"
    return bytes(content)


def lying(whole: dict[str, bytes]) -> bytes:
    """The part with the payload says that it is smaller than it is."""
    name = hidden(whole)
    content = bytearray(zipped({**whole, name: whole[name] + b" " * 3_000_000}))
    for entry in _entries(content):
        if bytes(content[entry + 46 : entry + 46 + len(name)]) == name.encode():
            struct.pack_into("<L", content, entry + 24, 6000)
    return bytes(content)


def twice(whole: dict[str, bytes]) -> bytes:
    """Two parts of one name: programs disagree on which of them counts."""
    other = hidden(whole).replace("xl/", "xX/")
    return zipped({**whole, other: b"<worksheet/>"}).replace(other.encode(), hidden(whole).encode())


def _entries(content: bytearray) -> Iterator[int]:
    """Where the entries of the list of contents begin."""
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        yield place
        place = content.find(b"PK\x01\x02", place + 4)
