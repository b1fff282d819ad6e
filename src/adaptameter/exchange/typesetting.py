"""Lines of any script, laid out by Qt: which glyph of which bundled font stands where.

The one place below the window where Qt is used. Every measure is in 1/1000 of the font size, so one layout serves
every size. The bundled fonts are known to Qt by names of their own: a font of the same name that is installed on
the computer has other glyph numbers.
"""

import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, Literal

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from adaptameter.exchange.fonts import FontFile, font_files

Weight = Literal["Regular", "SemiBold"]

EM: Final = 1000
_ONE_LINE: Final = 10_000_000
_OURS: Final[dict[str, FontFile]] = {}
"""The bundled fonts that Qt knows, by the family names they got here."""
_DIRECTIONS: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NO_DIRECTIONS: Final = dict.fromkeys(map(ord, _DIRECTIONS))
_WANTED: Final = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph `x` from the line's left end and `rise` above its baseline, and the characters it stands for.

    Of several glyphs that make up one group of characters only the first has them.
    """

    number: int
    x: float
    rise: float
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring glyphs of one font, from left to right; `said` where they do not say it in this order."""

    font: FontFile
    glyphs: tuple[Glyph, ...]
    said: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A laid-out line: its width and what stands on it."""

    width: float
    runs: tuple[Run, ...]


def plain(text: str, longest: int) -> str:
    """Text of a user as it may stand in a line: one line, no hidden characters, at most `longest` characters."""
    words = " ".join(_visible(text[: 4 * longest]).translate(_NO_DIRECTIONS).split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


@lru_cache(maxsize=4096)
def lay_out(text: str, weight: Weight, *, rtl: bool, width: float = _ONE_LINE) -> tuple[Line, ...]:
    """The lines of one paragraph; a word longer than `width` is broken.

    `rtl` is the direction of the page: there too, a text without a single right-to-left letter runs from the left.
    """
    shown = _visible(text)
    layout = _layout(shown, weight, rtl=rtl and not _runs_left_to_right(shown))
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        lines.append(line)
    layout.endLayout()
    return tuple(_line(shown, line) for line in lines)


def _visible(text: str) -> str:
    """No control characters, and a sign in the place of halves of characters."""
    return "".join(map(_seen, text))


def _seen(character: str) -> str:
    if character in "\n\r\t\u2028\u2029":
        return " "
    if "\ud800" <= character <= "\udfff" or character in "\ufffc\ufffe\uffff":
        return "\ufffd"
    return "" if unicodedata.category(character) == "Cc" else character


def _runs_left_to_right(text: str) -> bool:
    kinds = set(map(unicodedata.bidirectional, text))
    return "L" in kinds and kinds.isdisjoint({"R", "AL"})


def _layout(text: str, weight: Weight, *, rtl: bool) -> QTextLayout:
    fonts = font_files(weight)
    drawn = "".join(character if character <= "\uffff" else "\ufffd" for character in text)  # Qt counts in UTF-16
    layout = QTextLayout(drawn, _qfont(fonts[0]))
    layout.setTextOption(_option(rtl=rtl))
    ranges = [_range(start, end, font) for start, end, font in _spans(drawn, fonts) if font is not fonts[0]]
    if ranges:
        layout.setFormats(ranges)
    return layout


@cache
def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option


def _range(start: int, end: int, font: FontFile) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, end - start
    looks = QTextCharFormat()
    looks.setFont(_qfont(font))
    part.format = looks
    return part


def _spans(text: str, fonts: Sequence[FontFile]) -> Iterator[tuple[int, int, FontFile]]:
    """Stretches of one font: letters and digits choose it, what stands between them keeps it."""
    start, font = 0, fonts[0]
    for place, character in enumerate(text):
        chooses = unicodedata.category(character)[0] in "LN"
        if not chooses and font.has(character):
            continue
        better = next((one for one in fonts if one.has(character)), font)
        if better is not font:
            yield start, place, font
            start, font = place, better
    yield start, len(text), font


@cache
def _qfont(font: FontFile) -> QFont:
    _application()
    number = len(_OURS)
    name = f"A{number:03d}"  # as long as the name that it takes the place of
    data = font.data.replace("Noto".encode("utf-16-be"), name.encode("utf-16-be"))
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(QByteArray(data)))[0]
    _OURS[family] = font
    made = QFont(family)
    made.setPixelSize(EM)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.ForceOutline)
    return made


@cache
def _application() -> QGuiApplication:
    """The one that runs, or one without a screen: fonts need it."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])


def _line(text: str, line: QTextLine) -> Line:
    start, length = line.textStart(), line.textLength()
    found = line.glyphRuns(-1, -1, _WANTED)
    ends = _ends([place for run in found for place in run.stringIndexes()], start + length)
    runs = sorted((_run(run, text, ends, line.ascent()) for run in found), key=_left)
    return Line(line.naturalTextWidth(), tuple(run for run in runs if run.glyphs))


def _ends(places: list[int], end: int) -> dict[int, int]:
    """Where the group of characters ends that begins at a place."""
    return dict(pairwise([*sorted(set(places)), end]))


def _run(run: QGlyphRun, text: str, ends: dict[int, int], baseline: float) -> Run:
    glyphs, told = [], -1
    for number, at, place in zip(run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True):
        if said := text[place : ends[place]].translate(_NO_DIRECTIONS):
            glyphs.append(Glyph(number, at.x(), baseline - at.y(), said if place != told else ""))
        told = place
    font = _OURS[run.rawFont().familyName()]
    if run.isRightToLeft():
        return Run(font, tuple(reversed(glyphs)))
    woven = any(not glyph.text for glyph in glyphs)
    return Run(font, tuple(glyphs), "".join(glyph.text for glyph in glyphs) if woven else "")


def _left(run: Run) -> float:
    return min((glyph.x for glyph in run.glyphs), default=0.0)
