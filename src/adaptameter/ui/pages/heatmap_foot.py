"""Below a heatmap: the chosen cell in words, and the way to the answers behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.pages.heatmap_telling import Told
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.paragraph import Paragraph


class HeatmapFoot(Card):
    """Two sentences and a button."""

    answers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._title = Paragraph(role="small", strong=True, balanced=False)
        self._words = Paragraph(role="small", tone="ink2", balanced=False)
        self._answers = Button(self.tr("See the answers"), "link", "arrow-right", "trailing")
        words = holder(column(self._title, self._words, gap=0))
        if is_roomy():
            self.setLayout(row((words, 1), self._answers, gap=16, margins=(16, 6, 16, 6)))
        else:
            self.setLayout(column(words, row(self._answers, None), gap=4, margins=(16, 6, 16, 6)))
        self._answers.clicked.connect(self.answers_wanted)

    def show_told(self, told: Told) -> None:
        """Says this."""
        self._title.setText(told.title)
        self._words.setText(told.words)
