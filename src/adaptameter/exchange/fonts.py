"""The bundled fonts as files: which characters they have, how wide their glyphs are, what is embedded of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Final

from reportlab.pdfbase.ttfonts import TTFontFace

from adaptameter.system.assets import resource

_FAMILIES: Final = ("NotoSans", "NotoSansArabic", "NotoSansDevanagari")


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a pdf reader asks about a font, in 1/1000 of its size; `stem` is the thickness of an upright stroke."""

    ascent: float
    descent: float
    cap_height: float
    box: tuple[float, ...]
    stem: float


class FontFile:
    """One static TrueType font. Glyphs are numbers of this file, widths are in 1/1000 of the font size."""

    def __init__(self, name: str) -> None:
        path = resource("fonts", f"{name}.ttf")
        self.name = name
        self.data = path.read_bytes()
        self._face = TTFontFace(str(path))
        self._characters = frozenset(self._face.charToGlyph)
        self._face.charToGlyph = {glyph: glyph for glyph in range(self._face.numGlyphs)}  # subsets are cut by glyph
        self._reading = Lock()  # the face reads its file with one cursor

    def has(self, character: str) -> bool:
        """Whether the font can draw this character."""
        return ord(character) in self._characters

    def width(self, glyph: int) -> float:
        """How far this glyph moves the pen."""
        return float(self._face.hmetrics[glyph][0]) * 1000 / float(self._face.unitsPerEm)

    def subset(self, glyphs: Sequence[int]) -> bytes:
        """A font file with these glyphs, numbered from 1 in this order; number 0 is the box of a missing one."""
        with self._reading:
            return bytes(self._face.makeSubset([0, *glyphs]))

    @property
    def metrics(self) -> Metrics:
        """The measures of the whole font."""
        face = self._face
        return Metrics(face.ascent, face.descent, face.capHeight, tuple(face.bbox), face.stemV)


@cache
def font_files(weight: str) -> tuple[FontFile, ...]:
    """The fonts of one weight, `Regular` or `SemiBold`, in the order in which they are asked for a character."""
    return tuple(FontFile(f"{family}-{weight}") for family in _FAMILIES)
