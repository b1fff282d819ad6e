"""Looks at a zip file before anything in it is unpacked, and unpacks one part with a limit."""

import struct
import zlib
from io import BytesIO
from itertools import pairwise
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from adaptameter.domain.refusal import Refusal

MEGABYTE: Final = 1024 * 1024
LARGEST_FILE: Final = 20 * MEGABYTE
LARGEST_TEXT: Final = 4 * MEGABYTE
"""Ten times what a scorecard can be: a parser makes 50 MB of one of text, whatever the system allows it."""

_MOST_PARTS: Final = 200
_LARGEST_INFLATED: Final = 64 * MEGABYTE
_MOST_TIMES: Final = 200
_SMALL: Final = 64 * 1024
"""A part that is smaller than this may be squeezed as much as it likes."""

_CARRIED: Final = {
    "macros": ("vbaproject", "macrosheets/", "dialogsheets/"),
    "links": ("externallinks/", "xl/connections", "querytables/"),
    "objects": ("embeddings/",),
    "controls": ("activex/",),
}
"""What a workbook of ours never carries, and the names of the parts that would: they do something, or reach out."""

_HEADER: Final = 30
_BROKEN: Final = (
    BadZipFile,
    LargeZipFile,
    NotImplementedError,
    RuntimeError,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
)
"""What the standard library raises at files that are damaged or locked."""


class GuardedZip:
    """A zip file that is small, honest about its sizes, has only plain names, and carries nothing that acts.

    Refusals: file_hostile, file_damaged. `name` is what the refusal calls the file.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = ZipFile(BytesIO(content))
        except _BROKEN as problem:
            raise Refusal("file_damaged", name=name, why="truncated") from problem
        self._left = _LARGEST_INFLATED
        self._check(self._zip.infolist())

    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._zip.namelist())

    def part(self, name: str) -> bytes:
        """The content of a part, empty when there is none."""
        if name not in self.names():
            return b""
        try:
            with self._zip.open(name) as file:
                content = file.read(self._left + 1)
        except _BROKEN as problem:
            raise Refusal("file_damaged", name=self._name, why="unreadable") from problem
        self._left -= len(content)
        if self._left < 0:
            self._refuse("swells")
        return content

    def _check(self, parts: list[ZipInfo]) -> None:
        if len(parts) > _MOST_PARTS:
            self._refuse("too_many_parts")
        if sum(part.file_size for part in parts) > _LARGEST_INFLATED or any(map(_swells, parts)):
            self._refuse("swells")
        if len(self.names()) < len(parts) or any(_is_odd(part.filename) for part in parts):
            self._refuse("wrong_names")
        names = "\n".join(part.filename.lower() for part in parts)
        for why, signs in _CARRIED.items():
            if any(sign in names for sign in signs):
                self._refuse(why)
        if any(part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for part in parts):
            raise Refusal("file_damaged", name=self._name, why="unreadable")
        places = sorted((part.header_offset, part.header_offset + _HEADER + part.compress_size) for part in parts)
        if any(end > start for (_begin, end), (start, _end) in pairwise(places)):
            self._refuse("overlaps")

    def _refuse(self, why: str) -> None:
        raise Refusal("file_hostile", name=self._name, why=why)


def _swells(part: ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > _MOST_TIMES * max(1, part.compress_size)


def _is_odd(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/") or "\0" in name
