"""What the private answers to one section say about agreeing, in plain words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.instrument import Section
from adaptameter.ui.arrange import column
from adaptameter.ui.pages.agree_reading import opened
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import reading

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AgreeFigures(Card):
    """One sentence a figure; none of them lowers a score or stops the board."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._words = words
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        lead = self.tr("Disagreement is a finding. It never lowers a score.")
        head = column(Heading(self.tr("How your answers lay"), "lead"), Paragraph(lead, "small", "ink2"), gap=0)
        self.setLayout(column(head, self._lines, gap=10, margins=(24, 16, 24, 16)))

    def show_section(self, standing: "Standing", section: Section, alpha: float | None) -> None:
        """Show the figures of this section; `alpha` is None while it says nothing."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        seen = opened(standing)
        said = [*self._board(seen.figures[section.id], alpha), *self._staff(seen.staff_figures[section.id])]
        for words in said:
            self._lines.addWidget(Paragraph(words))

    def _board(self, figures: SectionFigures, alpha: float | None) -> Iterator[str]:
        if figures.agreement is not None:
            words = self.tr("The private answers of %n member(s) agreed to {share}.", "", figures.raters)
            yield words.format(share=self._words.share(figures.agreement))
        if figures.wide is not None:
            yield self._wide(figures.wide)
        if figures.unknown_rate is not None:
            yield self.tr("{share} of the answers were “do not know”.").format(
                share=self._words.share(figures.unknown_rate)
            )
        if figures.not_agreed:
            yield self.tr("%n question(s) are marked as not agreed.", "", figures.not_agreed)
        if figures.has_drifted and figures.drift is not None:
            words = self.tr("The meeting raised this section by {levels} levels on average.")
            yield words.format(levels=self._words.points(round(figures.drift, 1)))
        if alpha is not None:
            yield self._alpha(alpha)
        if figures.left_out:
            yield self.tr("%n person(s) answered less than half: not in these figures.", "", figures.left_out)

    def _staff(self, figures: SectionFigures) -> Iterator[str]:
        if figures.raters and figures.agreement is not None:
            words = self.tr("The private answers of %n person(s) of the staff agreed to {share}.", "", figures.raters)
            yield words.format(share=self._words.share(figures.agreement))

    def _wide(self, wide: int) -> str:
        if not wide:
            return self.tr("No question had two levels or more between the lowest and the highest answer.")
        return self.tr("%n question(s) had two levels or more between the lowest and the highest answer.", "", wide)

    def _alpha(self, alpha: float) -> str:
        match reading(alpha):
            case "good":
                words = self.tr("Members see the questions alike: good (alpha {alpha}).")
            case "tentative":
                words = self.tr("Members see the questions partly alike: tentative (alpha {alpha}).")
            case _:
                words = self.tr("Members see the questions differently: weak (alpha {alpha}).")
        sign = "−" if alpha < 0 else ""
        return words.format(alpha=sign + self._words.points(abs(alpha)))
