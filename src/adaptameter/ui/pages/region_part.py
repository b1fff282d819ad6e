"""One part of a region report on the screen: sentences, then a line a section, a question, a country."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from adaptameter.charts.shares import HEIGHT, shares
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.theme import Look
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.wording.region_lines import Line, Part

_BESIDE = (2, 5)
"""How the room is shared between a name and what is said of it."""


class RegionPart(QWidget):
    """Shows one part; it is made anew for another report."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = column(Heading(part.heading, "question"), *(Paragraph(said, tone="ink2") for said in part.lead), gap=3)
        lines = [piece for line in part.lines for piece in (Divider(), _line(line))]
        self.setLayout(column(head, 2, *lines, gap=8))


def _line(line: Line) -> QWidget:
    """The name beside its words, over them where there is little room."""
    name, words = Paragraph(line.name, "small", strong=True), Paragraph(line.words, "small", "ink2", balanced=False)
    said = column(words, *((_bar(line),) if line.counts else ()), gap=6)
    if not is_roomy():
        return holder(column(name, said, gap=2))
    mine, others = _BESIDE
    return holder(row((column(name, None, gap=0), mine), 16, (said, others), gap=0))


def _bar(line: Line) -> QWidget:
    made = _Bar(line.name, round(HEIGHT * 96 / 72))
    made.show_picture(shares(line.counts, line.words))
    return made


class _Bar(PictureView):
    """Begins where the words do: there is no axis whose numbers need room at the ends."""

    def _frame(self, _worn: Look) -> QRectF:
        return QRectF(self.rect())
