"""One section of a scorecard as it leaves: its answers with what shows them, and the figures on agreeing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.sign_reading import answer_words
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording import together
from adaptameter.wording.phrases import Phrases, isolated


class SharedSection(QWidget):
    """Folded away until it is read: its rows are made then, and never shown old."""

    def __init__(self, words: Phrases, section: SectionId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._section = words, section
        self._card: Scorecard | None = None
        self._rows = column(gap=4, margins=(24, 2, 0, 8))
        self._fold = Fold("", holder(self._rows))
        self.setLayout(column(self._fold, gap=0))
        self._fold.opened.connect(self._fill)

    def show_card(self, card: Scorecard) -> None:
        """Shows this section of this scorecard."""
        self._card = card
        count = len(card.profile.section(self._section).items)
        title = self.tr("{section}: %n answer(s)", "", count).format(section=self._words.texts.section(self._section))
        self._fold.set_title(title)
        self._fill()

    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if self._card is None or not self._fold.is_open():
            return
        for name, said in (*self._answers(self._card), *self._figures(self._card)):
            self._rows.addWidget(named(name, said))

    def _answers(self, card: Scorecard) -> list[tuple[str, str]]:
        items = card.profile.section(self._section).items
        return [(self._question(one.indicator.id), answer_words(self._words, one.answer)) for one in items]

    def _figures(self, card: Scorecard) -> list[tuple[str, str]]:
        figures, staff = card.facts.figures.get(self._section), card.facts.staff.get(self._section, 0)
        if figures is None:
            return []
        few = together.few(self._words, figures)
        told = [(self._words.say("together.title"), few)] if few else []
        return [*told, *together.figure_words(self._words, figures, staff)]

    def _question(self, one: str) -> str:
        title = self._words.texts.of(f"indicator.{one}.title")
        return self._words.say("xray.question", indicator=isolated(one), title=title)


def named(name: str, said: str) -> QWidget:
    """A name, and beside it what is said."""
    head, words = Paragraph(name, "small", "ink2"), Paragraph(said, "small")
    for part in (head, words):
        part.setAlignment(Qt.AlignmentFlag.AlignTop)
    return holder(row((head, 4), (words, 7), gap=12))
