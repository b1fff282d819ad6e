"""What changed over all organisations that are shown: how far the count is, then a card a section."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder
from adaptameter.ui.pages.over_time_all import AllReading
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.meter import Meter
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.services.history import Together


class AllOverTime(QWidget):
    """Shows a count while it runs, and what it came to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(role="small", tone="ink2")
        self._meter = Meter(self.tr("Counting"))
        self._counting = holder(column(self._words, self._meter, gap=6))
        self._lead = Paragraph()
        self._lines = column(gap=10)
        self._card = Card()
        self._card.setLayout(column(self._lines, gap=0, margins=(20, 12, 20, 12)))
        title = Heading(self.tr("What changed, all together"), "question")
        self.setLayout(column(title, self._counting, self._lead, self._card, None, gap=12))
        self._card.hide()
        self.show_progress(0, 0)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Shows how far the count is."""
        words = self.tr("Counted: {done} of {total} organisations.").format(done=done, total=total)
        self._words.setText(words if total else self.tr("Counting…"))
        self._meter.show_share(done, total, words)
        self._meter.setVisible(total > 0)
        self._counting.show()

    def show_found(self, found: "Together", words: Phrases) -> None:
        """Shows what it came to, or why nothing is told."""
        reading = AllReading(found, words)
        self._counting.hide()
        self._lead.setText(reading.lead)
        _empty(self._lines)
        for name, sentences in reading.sections():
            if self._lines.count():
                self._lines.addWidget(Divider())
            about = [Paragraph(sentence, "small") for sentence in sentences]
            self._lines.addWidget(holder(column(Heading(name, "body"), *about, gap=2)))
        self._card.setVisible(bool(found.changes))


def _empty(box: QVBoxLayout) -> None:
    while item := box.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
