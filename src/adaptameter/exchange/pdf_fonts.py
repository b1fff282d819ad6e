"""The fonts of one pdf: each glyph that was drawn, the characters it stands for, embedded as a subset.

A code of a font means a glyph together with its characters. So every glyph says what it is, in every script, although
one glyph may stand for different characters at different places; copy and search give back the text that was written.
"""

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream, PDFString, PDFZCompress

from adaptameter.exchange.fonts import FontFile
from adaptameter.exchange.pdf_tags import text_string
from adaptameter.exchange.typesetting import Glyph, Line, Run

_SYMBOLIC: Final = 4
_BLOCK: Final = 100
_LONGEST: Final = 8
"""Characters one code may stand for; readers refuse more."""
_TO_UNICODE: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class PdfFonts:
    """Writes lines into a content stream and, at the end, the fonts they need into the document."""

    def __init__(self) -> None:
        self._codes: dict[FontFile, dict[tuple[int, str], int]] = {}
        self._names: dict[FontFile, str] = {}

    def show(self, line: Line, size: float, x: float, y: float) -> str:
        """The operators that draw a line with its left end at x and its baseline at y."""
        runs = "\n".join(self._show_run(run, size, x, y) for run in line.runs)
        return f"BT\n{runs}\nET"

    def _show_run(self, run: Run, size: float, x: float, y: float) -> str:
        codes = self._codes.setdefault(run.font, {})
        name = self._names.setdefault(run.font, f"T{len(self._names)}")
        start = run.glyphs[0].x
        parts = [f"/{name} {size:g} Tf 1 0 0 1 {x + start * size / 1000:.2f} {y:.2f} Tm"]
        parts.extend(_show(run, codes, size))
        shown = " ".join(parts)
        return f"/Span <</ActualText {text_string(run.said)}>> BDC {shown} EMC" if run.said else shown

    def embed(self, document: PDFDocument) -> None:
        """Add the fonts; nothing may be shown after."""
        fonts = document.idToObject["BasicFonts"].dict
        for font, name in self._names.items():
            fonts[name] = document.Reference(_composite(document, font, name, list(self._codes[font])))


def _show(run: Run, codes: dict[tuple[int, str], int], size: float) -> Iterator[str]:
    """TJ operators: strings of codes, pushed to where the layout wants them; marks are raised and lowered."""
    shown: list[str] = []
    pen, rise = run.glyphs[0].x, 0.0
    for glyph in run.glyphs:
        if glyph.rise != rise:
            if shown:
                yield f"[<{''.join(shown)}>] TJ"
                shown = []
            rise = glyph.rise
            yield f"{rise * size / 1000:.3f} Ts"
        if (push := round(pen - glyph.x)) != 0:
            shown.append(f">{push}<")
            pen -= push
        shown.append(f"{_code(glyph, codes):04X}")
        pen += run.font.width(glyph.number)
    yield f"[<{''.join(shown)}>] TJ"
    if rise:
        yield "0 Ts"


def _code(glyph: Glyph, codes: dict[tuple[int, str], int]) -> int:
    return codes.setdefault((glyph.number, glyph.text), len(codes) + 1)


def _composite(document: PDFDocument, font: FontFile, name: str, codes: list[tuple[int, str]]) -> PDFDictionary:
    glyphs = [number for number in dict.fromkeys(number for number, _ in codes) if number]
    tag = "".join(ascii_uppercase[int(digit)] for digit in f"{int(name[1:]):06d}")
    base = PDFName(f"{tag}+{font.name}")
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {
                    "Registry": PDFString("Adobe"),
                    "Ordering": PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "DW": 0,
            "W": PDFArray([1, PDFArray([font.width(number) for number, _ in codes])]),
            "CIDToGIDMap": document.Reference(_stream(_glyph_map(codes, glyphs))),
            "FontDescriptor": document.Reference(_descriptor(document, font, base, glyphs)),
        }
    )
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(_stream(_to_unicode(codes))),
        }
    )


def _descriptor(document: PDFDocument, font: FontFile, base: str, glyphs: list[int]) -> PDFDictionary:
    metrics = font.metrics
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray(list(metrics.box)),
            "ItalicAngle": 0,
            "Ascent": metrics.ascent,
            "Descent": metrics.descent,
            "CapHeight": metrics.cap_height,
            "StemV": metrics.stem,
            "FontFile2": document.Reference(_stream(font.subset(glyphs))),
        }
    )


def _glyph_map(codes: list[tuple[int, str]], glyphs: list[int]) -> bytes:
    places = {number: place for place, number in enumerate([0, *glyphs])}
    return b"\0\0" + b"".join(places[number].to_bytes(2, "big") for number, _ in codes)


def _to_unicode(codes: list[tuple[int, str]]) -> bytes:
    said = [(code, text[:_LONGEST].encode("utf-16-be").hex()) for code, (_, text) in enumerate(codes, start=1)]
    rows = [f"<{code:04X}> <{text}>" for code, text in said if text]
    blocks = (rows[first : first + _BLOCK] for first in range(0, len(rows), _BLOCK))
    written = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _TO_UNICODE.format(blocks="\n".join(written)).encode("ascii")


def _stream(content: bytes) -> PDFStream:
    stream = PDFStream(content=content)
    stream.dictionary["Length1"] = len(content)
    stream.filters = [PDFZCompress]
    return stream
