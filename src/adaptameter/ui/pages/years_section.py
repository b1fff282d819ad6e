"""One section over the years: the verdict first, then the line, why, and last year seen from today."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.charts.shapes import Picture
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.years_reading import SectionLine
from adaptameter.ui.pages.years_then import ThenTest
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

_LEAST = 330
_PICTURE = 150


class SectionYears(Card):
    """What is folded stays folded while the numbers change."""

    then_said = Signal(str, object)
    """The id of an indicator, and its level last year as it is seen today, or None."""

    def __init__(self, line: SectionLine, levels: tuple[str, ...], before: int, parent: QWidget | None = None) -> None:
        """`before` is the year that is compared with."""
        super().__init__("card", parent)
        self._mark = Icon("equal", "ink2", 22)
        self._verdict = Paragraph(role="body", strong=True)
        self._margin = Paragraph(role="body")
        self._facts = column(gap=4)
        self._from_today = Paragraph(role="small", tone="accent")
        self._picture = PictureView(line.name, _PICTURE)
        self._why = column(gap=4)
        why, self._then = holder(self._why), ThenTest(levels)
        self._why_fold = Fold(self.tr("Why? {section}, year by year").format(section=line.name), why)
        question = self.tr("Knowing what we know now, {year} was really …").format(year=before)
        self._then_fold = Fold(question, self._then)
        self._arrange(line.name)
        self._line = line
        self._then_fold.opened.connect(self._fill_then)
        self._then.said.connect(self.then_said)
        self.show_line(line)

    def show_line(self, line: SectionLine) -> None:
        """Shows the same section as it stands now."""
        self._line = line
        self._mark.set_icon(*line.mark)
        for part, words in (
            (self._verdict, line.verdict),
            (self._margin, line.margin),
            (self._from_today, line.from_today),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        _fill(self._facts, [*(_event(*event) for event in line.events), *_lines((line.compared,), "ink2")])
        _fill(self._why, _lines(line.why, "ink"))
        self._then_fold.setVisible(bool(line.then))
        self._fill_then()

    def show_picture(self, picture: Picture) -> None:
        """Shows this line over all years."""
        self._picture.show_picture(picture)

    @Slot()
    def _fill_then(self) -> None:
        """Its many choices are made when they are wanted."""
        if self._then_fold.is_open():
            self._then.show_lines(self._line.then)
            tab_in_reading_order(self)

    def _arrange(self, name: str) -> None:
        words = column(self._verdict, self._margin, self._facts, self._from_today, None, gap=4)
        said = holder(row(column(self._mark, None, margins=(0, 1, 0, 0)), (words, 1), gap=12))
        both = Columns([(said, 1), (self._picture, 1)], _LEAST)
        folds = column(self._why_fold, self._then_fold, gap=2)
        self.setLayout(column(Heading(name, "lead"), both, folds, gap=8, margins=(24, 16, 20, 12)))


def _event(icon: str, tone: str, words: str) -> QWidget:
    return holder(row(Icon(icon, tone, 16), (Paragraph(words, "small"), 1), gap=8))


def _lines(sentences: tuple[str, ...], tone: str) -> list[QWidget]:
    return [Paragraph(words, "small", tone) for words in sentences if words]


def _fill(box: QVBoxLayout, widgets: list[QWidget]) -> None:
    while item := box.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    for widget in widgets:
        box.addWidget(widget)
