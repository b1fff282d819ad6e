"""One must-have: the question, where it fails, and folded away what could be a first step."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder
from adaptameter.ui.pages.must_haves_reading import MustHaveLine
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.paragraph import Paragraph

_LEAST = 260


class MustHaveRow(Card):
    """Filled again and again while the filter changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._question = Heading(role="body")
        self._place = Paragraph(role="small", tone="ink2")
        self._meter = Meter("", "value")
        self._words = Paragraph(role="small")
        self._steps: QVBoxLayout = column(gap=6, margins=(24, 2, 0, 6))
        self._fold = Fold(self.tr("What could be a first step"), holder(self._steps))
        asked = holder(column(self._question, self._place, None, gap=2))
        fails = holder(column(self._meter, self._words, None, gap=6))
        self.setLayout(column(Columns([(asked, 3), (fails, 2)], _LEAST), self._fold, gap=4, margins=(20, 14, 20, 8)))

    def show_line(self, line: MustHaveLine) -> None:
        """Shows this must-have."""
        self._question.setText(line.question)
        self._place.setText(line.place)
        self._words.setText(line.words)
        self._words.set_tone("ink2" if line.share is None else "ink")
        self._meter.setVisible(line.share is not None)
        self._meter.setAccessibleName(line.question)
        self._meter.show_share(line.share or 0.0, 1.0, line.words)
        self._show_steps(line)

    def _show_steps(self, line: MustHaveLine) -> None:
        while item := self._steps.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self._steps.addWidget(Paragraph(self.tr("At 0: {anchor}").format(anchor=line.at_zero), "small", "ink2"))
        for step in line.steps:
            self._steps.addWidget(Paragraph(self.tr("• {step}").format(step=step), "small"))
