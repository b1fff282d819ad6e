"""One column of text down the pages: blocks follow each other, and a new page is begun when one does not fit."""

from adaptameter.exchange.pdf_looks import CAPTION, HEADING, TITLE, Looks
from adaptameter.exchange.pdf_page import BOTTOM, CONTENT, FOOT, MARGIN, TOP, Paper

_HEAD = 36.0


class Column:
    """Where the next block goes, from page to page; `head` and `foot` stand on every page but the cover."""

    def __init__(self, paper: Paper, head: tuple[str, str], foot: str) -> None:
        self.paper = paper
        self.y = TOP
        self._head, self._foot = head, foot

    @property
    def room(self) -> float:
        """What is left of the page."""
        return BOTTOM - self.y

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self.paper.new_page()
        self.y = TOP
        pen, looks = self.paper.pen, CAPTION.coloured("ink3")
        with self.paper.decoration():
            pen.write(pen.lines(self._head[0], looks), looks, MARGIN, _HEAD)
            pen.write(pen.lines(self._head[1], looks), looks, MARGIN + CONTENT, _HEAD, "end")
            pen.write(pen.lines(self._foot, looks), looks, MARGIN, FOOT)
        self.paper.rule(MARGIN, _HEAD + 16, CONTENT)

    def need(self, height: float) -> None:
        """Begin a new page when this is more than what is left."""
        if height > self.room:
            self.new_page()

    def title(self, text: str) -> None:
        """The heading of a section, with a bookmark."""
        self.paper.bookmark(text, self.y)
        self.write(text, TITLE, kind="H1", gap=6)

    def heading(self, text: str) -> None:
        """A heading below a title; two lines of what follows stay with it."""
        self.need(60)
        self.write(text, HEADING, kind="H2", gap=4)

    def write(self, text: str, looks: Looks, *, kind: str = "P", gap: float = 0.0) -> None:
        """A paragraph over the whole width, and the gap below it."""
        self.need(self.paper.height(text, looks, CONTENT))
        self.y += self.paper.paragraph(text, looks, MARGIN, self.y, CONTENT, kind) + gap
