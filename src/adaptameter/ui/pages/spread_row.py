"""The spread of one section or value: its sentences, its dots, and who stands at a point."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.pages.spread_names import SpreadNames
from adaptameter.ui.pages.spread_reading import SpreadReading
from adaptameter.ui.pages.spread_strip import StripView
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.ui.pages.spread_reading import SpreadLine

_LEAST = 240


class SpreadRow(Card):
    """Filled again and again while the filter changes."""

    opened = Signal(int, str)
    """The number of a scorecard, and the section whose answers are wanted, or ""."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._reading: SpreadReading | None = None
        self._key = ""
        self._name = Heading(role="lead")
        self._words = Paragraph()
        self._left_out = Paragraph(role="small", tone="ink2")
        self._strip = StripView()
        self._names = SpreadNames(words)
        said = QWidget()
        said.setLayout(column(self._name, self._words, self._left_out, None, gap=4))
        both = Columns([(said, 2), (self._strip, 5)], _LEAST)
        self.setLayout(column(both, self._names, gap=8, margins=(20, 12, 12, 10)))
        self._strip.picked.connect(self._show_names)
        self._names.opened.connect(self._open)
        self._names.closed.connect(self._back)

    def show_line(self, reading: SpreadReading, line: "SpreadLine") -> None:
        """Shows this line; a list of names that belongs to another one goes."""
        self._reading, self._key = reading, line.key
        self._name.setText(line.name)
        self._words.setText(line.words)
        self._left_out.setText(line.left_out)
        self._left_out.setVisible(bool(line.left_out))
        self._strip.show_strip(line.name, line.strip, reading.ticks, line.words)
        self._strip.setVisible(bool(line.strip.count))
        self._names.put_away()

    @Slot(int)
    def _show_names(self, point: int) -> None:
        if self._reading is not None:
            self._names.show_names(point, self._reading.at(self._key, point), self._reading.shelf)

    @Slot(int)
    def _open(self, number: int) -> None:
        is_value = self._reading is None or self._reading.view == "values"
        self.opened.emit(number, "" if is_value else self._key)

    @Slot()
    def _back(self) -> None:
        self._strip.setFocus(Qt.FocusReason.OtherFocusReason)
