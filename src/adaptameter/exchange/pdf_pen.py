"""Draws on one page: x runs from the leading edge, y from the top, both in points; right to left is mirrored."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from adaptameter.charts.shapes import Anchor, Role
from adaptameter.exchange.pdf_fonts import PdfFonts
from adaptameter.exchange.pdf_looks import Looks, palette
from adaptameter.exchange.typesetting import EM, Line, lay_out

WIDTH: Final = 595.28
HEIGHT: Final = 841.89
_ARABIC_LEADING: Final = 1.06
_TEXT_MIDDLE: Final = 0.388
"""How far the middle of Noto Sans' lines lies above the baseline, times the size."""
_BEFORE: Final[Mapping[Anchor, float]] = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""The part of a line that lies before its anchor."""
_HATCH: Final = 4.0
_STROKE: Final = 0.8


@dataclass(frozen=True, slots=True)
class Ink:
    """How an outline is filled and edged; None leaves it out."""

    fill: Role | None = None
    edge: Role | None = None
    width: float = 1.0
    opacity: float = 1.0
    hatched: bool = False


class Pen:
    """Text, boxes, lines and outlines, without tags."""

    def __init__(self, canvas: Canvas, *, rtl: bool) -> None:
        self.rtl = rtl
        self.fonts = PdfFonts()
        self._canvas = canvas

    def left(self, x: float, width: float = 0.0) -> float:
        """Where something `width` wide that begins at the leading `x` has its left end on paper."""
        return WIDTH - x - width if self.rtl else x

    def lines(self, text: str, looks: Looks, width: float | None = None) -> tuple[Line, ...]:
        """The lines that a text takes, in one line when no width is given."""
        if width is None:
            return lay_out(text, looks.weight, rtl=self.rtl)
        return lay_out(text, looks.weight, rtl=self.rtl, width=max(width, looks.size) * EM / looks.size)

    def width(self, text: str, looks: Looks) -> float:
        """How wide a text is in one line."""
        return max(line.width for line in self.lines(text, looks)) * looks.size / EM

    def line_height(self, looks: Looks) -> float:
        """From one line to the next."""
        return looks.size * looks.leading * (_ARABIC_LEADING if self.rtl else 1)

    def write(self, lines: Sequence[Line], looks: Looks, x: float, y: float, anchor: Anchor = "start") -> None:
        """Put lines below y; each begins, ends or is centred at x."""
        self._canvas.addLiteral(self.written(lines, looks, x, y, anchor))

    def written(self, lines: Sequence[Line], looks: Looks, x: float, y: float, anchor: Anchor) -> str:
        """The operators that put these lines there."""
        step = self.line_height(looks)
        red, green, blue = palette()[looks.role]
        shown = [f"{red:.3f} {green:.3f} {blue:.3f} rg"]
        for number, line in enumerate(lines):
            width = line.width * looks.size / EM
            start = x - width * _BEFORE[anchor]
            baseline = y + number * step + step / 2 + _TEXT_MIDDLE * looks.size
            shown.append(self.fonts.show(line, looks.size, self.left(start, width), HEIGHT - baseline))
        return "\n".join(shown)

    def line(self, start: tuple[float, float], end: tuple[float, float], role: Role, width: float) -> None:
        """A straight line."""
        with self._ink(Ink(edge=role, width=width)):
            self._canvas.line(self.left(start[0]), HEIGHT - start[1], self.left(end[0]), HEIGHT - end[1])

    def box(self, area: tuple[float, float, float, float], ink: Ink, radius: float = 0.0) -> None:
        """A rectangle (x, y, width, height), perhaps with round corners."""
        x, y, width, height = area
        path = self._canvas.beginPath()
        place = (self.left(x, width), HEIGHT - y - height, width, height)
        if radius := min(radius, width / 2, height / 2):
            path.roundRect(*place, radius)
        else:
            path.rect(*place)
        with self._ink(ink):
            if ink.hatched:
                self._hatch(path, place)
            filled = ink.fill is not None and not ink.hatched
            self._canvas.drawPath(path, fill=int(filled), stroke=int(ink.edge is not None))

    def outline(self, points: Sequence[tuple[float, float]], ink: Ink) -> None:
        """A closed polygon."""
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(points):
            (path.lineTo if number else path.moveTo)(self.left(x), HEIGHT - y)
        path.close()
        with self._ink(ink):
            self._canvas.drawPath(path, fill=int(ink.fill is not None), stroke=int(ink.edge is not None))

    def _hatch(self, path: PDFPathObject, place: tuple[float, float, float, float]) -> None:
        """Slanted strokes within a path."""
        left, bottom, width, height = place
        lean = (height, 0.0) if self.rtl else (0.0, height)
        self._canvas.saveState()
        self._canvas.clipPath(path, stroke=0, fill=0)
        self._canvas.setLineWidth(_STROKE)
        for step in range(int((width + height) / _HATCH) + 1):
            start = left - height + step * _HATCH
            self._canvas.line(start + lean[0], bottom, start + lean[1], bottom + height)
        self._canvas.restoreState()

    @contextmanager
    def _ink(self, ink: Ink) -> Iterator[None]:
        canvas = self._canvas
        canvas.saveState()
        if ink.opacity < 1:
            canvas.setFillAlpha(ink.opacity)
            canvas.setStrokeAlpha(ink.opacity)
        if ink.fill is not None:
            canvas.setFillColorRGB(*palette()[ink.fill])
        if (stroke := ink.edge or ink.fill) is not None:
            canvas.setStrokeColorRGB(*palette()[stroke])
            canvas.setLineWidth(ink.width)
        yield
        canvas.restoreState()
