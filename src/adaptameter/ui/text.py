"""Paragraphs with their own line height and lines of even length, in either direction."""

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from adaptameter.ui.theme import Look, TextRole

_UNBOUND = 1_000_000.0
_ENOUGH = 6.0
_UNBOUNDED = 1e6
_ARABIC_LINE = 1.06


@dataclass(frozen=True, slots=True)
class Face:
    """How words look: a role of the type scale, regular or strong."""

    role: TextRole = "body"
    strong: bool = False


class Block:
    """Words laid out in lines; `width` and `height` in pixels, aligned to the leading edge."""

    def __init__(self, layout: QTextLayout, lines: int, line_height: float, width: float) -> None:
        self._layout = layout
        self.lines = lines
        self.height = math.ceil(lines * line_height)
        self.width = width

    def draw(self, painter: QPainter, colour: QColor, left: float, top: float) -> None:
        """Paints the lines with their left upper corner at `left`, `top` (never mirrored)."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(left, top))


def line_height(look: Look, face: Face) -> float:
    """The height of one line in pixels; right-to-left scripts get a little more."""
    return look.line(face.role) * (_ARABIC_LINE if look.right_to_left else 1.0)


def height(look: Look, words: str, face: Face, width: float) -> int:
    """The height in pixels of `words` wrapped at `width`."""
    return math.ceil(_count(look, words, face, max(1.0, width)) * line_height(look, face))


@lru_cache(maxsize=4096)
def width(look: Look, words: str, face: Face) -> float:
    """The width in pixels of the longest unwrapped line of `words`."""
    layout = _layout(look, words, look.font(face.role, face.strong))
    layout.beginLayout()
    longest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_UNBOUNDED)
        longest = max(longest, line.naturalTextWidth())
    layout.endLayout()
    return longest + 1.0


def block(look: Look, words: str, face: Face, width: float | None = None) -> Block:
    """`words` wrapped at `width` (unwrapped when None), lines as long as their breaks allow."""
    room = _natural(look, words, face) if width is None else max(1.0, width)
    layout, lines = _lines(look, words, face, room)
    return Block(layout, lines, line_height(look, face), room)


def balanced(look: Look, words: str, face: Face, width: float) -> Block:
    """As `block`, but in the narrowest room that needs no further line: no lonely last word."""
    return block(look, words, face, _narrowest(look, words, face, max(1.0, width)))


# Layouts ask for the same heights again and again; a look, its words and a width always give the same.
@lru_cache(maxsize=4096)
def _count(look: Look, words: str, face: Face, width: float) -> int:
    return _lines(look, words, face, width)[1]


@lru_cache(maxsize=1024)
def _narrowest(look: Look, words: str, face: Face, widest: float) -> float:
    lines = _count(look, words, face, widest)
    if lines == 1:
        return widest
    low, high = max(widest * 0.5, _longest_word(look, words, face)), widest
    while high - low > _ENOUGH:
        middle = (low + high) / 2
        if _lines(look, words, face, middle)[1] == lines:
            high = middle
        else:
            low = middle
    return high


def _longest_word(look: Look, words: str, face: Face) -> float:
    """Below this width a word would be broken in the middle."""
    return width(look, words.replace(" ", "\n"), face)


def _natural(look: Look, words: str, face: Face) -> float:
    return math.ceil(width(look, words, face))


def _lines(look: Look, words: str, face: Face, width: float) -> tuple[QTextLayout, int]:
    layout = _layout(look, words, look.font(face.role, face.strong))
    step = line_height(look, face)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, count * step + (step - line.height()) / 2))
        count += 1
    layout.endLayout()
    return layout, max(1, count)


def _layout(look: Look, words: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_direction(look, words))
    side = Qt.AlignmentFlag.AlignRight if look.right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _direction(look: Look, words: str) -> Qt.LayoutDirection:
    """An untranslated English sentence keeps its full stop at its own end, also in an Arabic window."""
    if not look.right_to_left:
        return Qt.LayoutDirection.LayoutDirectionAuto
    kinds = {unicodedata.bidirectional(letter) for letter in words}
    if "L" in kinds and kinds.isdisjoint({"R", "AL"}):
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft
