"""A tagged pdf document, drawn page by page: everything on it is either part of the tag tree or decoration."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFPage
from reportlab.pdfgen.canvas import Canvas

from adaptameter.charts.shapes import Anchor, Picture, Role
from adaptameter.exchange.pdf_charts import Area, paint
from adaptameter.exchange.pdf_looks import CAPTION, Looks
from adaptameter.exchange.pdf_pen import HEIGHT, WIDTH, Ink, Pen
from adaptameter.exchange.pdf_tags import Tags, text_string

MARGIN: Final = 50.0
TOP: Final = 70.0
BOTTOM: Final = HEIGHT - 62.0
FOOT: Final = HEIGHT - 44.0
CONTENT: Final = WIDTH - 2 * MARGIN


class _TaggedPage(PDFPage):  # type: ignore[misc]  # reportlab has no types
    """A page that knows its row in the tree of tags."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")


class _PlainCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that names no font by itself: what is not embedded must not be mentioned."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Paper:
    """Draws text, pictures and boxes on A4; x from the leading edge, y from the top, in points."""

    def __init__(self, title: str, language: str, *, rtl: bool) -> None:
        self._title, self._language = title, language
        self._buffer = BytesIO()
        self._canvas = _PlainCanvas(self._buffer, (WIDTH, HEIGHT), pageCompression=1, invariant=1, lang=language)
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("AdaptaMeter")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        if rtl:
            self._canvas.setViewerPreference("Direction", "R2L")
        self._tags = Tags()
        self.pen = Pen(self._canvas, rtl=rtl)
        self.page = 0

    def new_page(self) -> None:
        """Go on with the next sheet."""
        if self.page:
            self._canvas.showPage()
        self._tags.new_page()
        self.page += 1

    def bookmark(self, title: str, y: float) -> None:
        """A line in the table of contents that leads here."""
        key = f"{self.page}-{y:.0f}"
        self._canvas.bookmarkHorizontal(key, 0, HEIGHT - y)
        self._canvas.addOutlineEntry(title, key)

    @contextmanager
    def group(self, kind: str) -> Iterator[None]:
        """A node that holds other nodes: Sect, Table, TR, L, LI."""
        self._tags.open(kind)
        yield
        self._tags.close()

    @contextmanager
    def piece(self, kind: str, attributes: str = "") -> Iterator[None]:
        """A node that holds what is drawn now, on this page: H1, P, TD, Figure."""
        self._tags.open(kind, attributes)
        self._canvas.addLiteral(f"/{kind} <</MCID {self._tags.mark()}>> BDC")
        yield
        self._canvas.addLiteral("EMC")
        self._tags.close()

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn now says nothing that is not said elsewhere."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def text(self, text: str, looks: Looks, x: float, y: float, anchor: Anchor = "start", kind: str = "P") -> float:
        """One line of text; its width."""
        with self.piece(kind):
            self.pen.write(self.pen.lines(text, looks), looks, x, y, anchor)
        return self.pen.width(text, looks)

    def paragraph(self, text: str, looks: Looks, x: float, y: float, width: float, kind: str = "P") -> float:
        """Wrapped text; its height."""
        lines = self.pen.lines(text, looks, width)
        with self.piece(kind):
            self.pen.write(lines, looks, x, y)
        return len(lines) * self.pen.line_height(looks)

    def height(self, text: str, looks: Looks, width: float) -> float:
        """How high a wrapped text will be."""
        return len(self.pen.lines(text, looks, width)) * self.pen.line_height(looks)

    def picture(self, picture: Picture, area: Area) -> None:
        """A chart, with its words for those who do not see it."""
        left, bottom = self.pen.left(area.x, area.width), HEIGHT - area.y - area.height
        box = f"/A << /O /Layout /BBox [{left:.1f} {bottom:.1f} {left + area.width:.1f} {bottom + area.height:.1f}] >>"
        with self.piece("Figure", f" /Alt {text_string(picture.says)} {box}"):
            paint(picture, area, self.pen)

    def box(self, area: Area, fill: str, radius: float = 0.0, edge: str | None = None) -> None:
        """A coloured ground behind something."""
        with self.decoration():
            ink = Ink(Role(fill), None if edge is None else Role(edge), 0.8)
            self.pen.box((area.x, area.y, area.width, area.height), ink, radius)

    def rule(self, x: float, y: float, width: float, role: str = "hair", thickness: float = 0.8) -> None:
        """A thin horizontal line."""
        with self.decoration():
            self.pen.line((x, y), (x + width, y), Role(role), thickness)

    def finish(self, page_words: Callable[[int, int], str]) -> bytes:
        """The whole document; `page_words` says which page of how many stands at its foot."""
        self._canvas.showPage()
        document = self._canvas._doc  # noqa: SLF001  # the canvas has no door for fonts and tags of one's own
        for number in range(self.page):
            page = document.idToObject[f"Page{number + 1}"]
            page.__class__ = _TaggedPage
            page.StructParents, page.Tabs = number, "/S"
            page.stream += self._foot(page_words(number + 1, self.page))
        self.pen.fonts.embed(document)
        self._tags.write(document, self._title, self._language)
        self._canvas.save()
        return self._buffer.getvalue()

    def _foot(self, words: str) -> str:
        lines = self.pen.lines(words, CAPTION)
        return f"/Artifact BMC\n{self.pen.written(lines, CAPTION, MARGIN + CONTENT, FOOT, 'end')}\nEMC\n"
