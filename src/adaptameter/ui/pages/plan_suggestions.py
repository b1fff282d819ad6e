"""What the answers suggest to do next, the most urgent first."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.ui.widgets.suggestion_row import SuggestionLine, SuggestionRow

_FIRST = 5
"""Suggestions that are shown before more are asked for."""


class PlanSuggestions(Card):
    """A few at first, all when they are wanted; without room in the plan they are only read."""

    taken = Signal(str)
    """The key of a suggestion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._lines: tuple[SuggestionLine, ...] = ()
        self._made: list[SuggestionRow] = []
        self._shows_all = False
        self._full = Notice("sunken", "info")
        self._lead = Paragraph(role="small", tone="ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = Button("", "link", "chevron-down")
        self._more_row = holder(row(self._more, None))
        head = row(Icon("lightbulb", "accent"), (Heading(self.tr("Suggestions"), "lead"), 1), gap=10)
        self._full.hide()
        self._more_row.hide()
        self._more.clicked.connect(self._show_all)
        inside = column(head, self._lead, self._full, self._rows, self._more_row, None, gap=6, margins=(24, 16, 20, 16))
        self.setLayout(inside)

    def show_lines(self, lines: tuple[SuggestionLine, ...], lead: str, full: str) -> None:
        """Shows these; `full` says why no more can be taken, and is empty while there is room."""
        self._lead.setText(lead)
        self._full.show_words("", full)
        self._full.setVisible(bool(full))
        if lines != self._lines:
            self._lines = lines
            self._make_anew()
        for place, made in enumerate(self._made):
            made.show_state(first=place == 0, can_take=not full)

    def _make_anew(self) -> None:
        for old in self._made:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = [SuggestionRow(line) for line in (self._lines if self._shows_all else self._lines[:_FIRST])]
        for made in self._made:
            made.taken.connect(self.taken)
            self._rows.addWidget(made)
        rest = len(self._lines) - len(self._made)
        self._more.set_words(self.tr("Show %n more", "", rest))
        self._more_row.setVisible(rest > 0)
        self._more_row.raise_()  # Tab comes to it last

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        before, can_take = len(self._made), self._full.isHidden()
        self._make_anew()
        for place, made in enumerate(self._made):
            made.show_state(first=place == 0, can_take=can_take)
        tab_in_reading_order(self)
        self._made[before].take_focus()
