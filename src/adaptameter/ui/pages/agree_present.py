"""Who took part in the talk about a section: roles with their numbers, never names."""

import collections
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from adaptameter.domain.clean import clean
from adaptameter.domain.record import ROLES, Talk
from adaptameter.ui import text
from adaptameter.ui.arrange import column, holder, is_roomy
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.counter import Counter
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import role

_LONGEST_MINUTES: Final = 120
_NAME: Final = 104
"""Pixels at 100 % that a name has beside its counter, two to a line."""


class AgreePresent(Card):
    """`said` carries the talk with what was changed here."""

    said = Signal(object)
    """A `Talk`."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._talk = Talk()
        self._counters = {code: Counter(role(words, code)) for code in ROLES}
        self._quorum = QCheckBox(self.tr("The quorum was there"))
        self._minutes = QLineEdit(maxLength=_LONGEST_MINUTES)
        self._arrange(words)
        for counter in self._counters.values():
            counter.counted.connect(self._say)
        self._quorum.clicked.connect(self._say)
        self._minutes.editingFinished.connect(self._say)

    def show_talk(self, talk: Talk) -> None:
        """Show who took part; what is being typed is left alone."""
        self._talk = talk
        present = collections.Counter(talk.present)
        for code, counter in self._counters.items():
            counter.show_count(present[code])
        self._quorum.setChecked(talk.quorum)
        if not (self._minutes.hasFocus() and self._minutes.isModified()):
            self._minutes.setText(talk.minutes)

    @Slot()
    def keep(self) -> None:
        """Save what was typed."""
        self._say()

    def _arrange(self, words: Phrases) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        names = [role(words, code) for code in self._counters]
        across = 2 if is_roomy() and _longest_word(names) <= look().grow(_NAME) else 1
        for place, (code, counter) in enumerate(self._counters.items()):
            down, along = divmod(place, across)
            grid.addWidget(Paragraph(role(words, code), "small"), down, 2 * along)
            grid.addWidget(counter, down, 2 * along + 1)
            grid.setColumnStretch(2 * along, 1)
        lead = self.tr("At least two. Roles only, no names: the roles leave this computer with the scorecard.")
        ask = Label(self.tr("Minutes (number or date)"), "caption", "ink2", strong=True)
        ask.setBuddy(self._minutes)
        self._minutes.setAccessibleName(ask.text())
        head = column(Heading(self.tr("Who took part?"), "lead"), Paragraph(lead, "small", "ink2"), gap=0)
        minutes = holder(column(ask, self._minutes, gap=4))
        self.setLayout(column(head, grid, self._quorum, minutes, gap=10, margins=(24, 16, 24, 16)))

    @Slot()
    def _say(self) -> None:
        present = tuple(code for code in ROLES for _ in range(self._counters[code].count))
        made = replace(
            self._talk, present=present, quorum=self._quorum.isChecked(), minutes=clean(self._minutes.text())
        )
        self._minutes.setModified(False)
        if made != self._talk:
            self._talk = made
            self.said.emit(made)


def _longest_word(names: list[str]) -> float:
    """How wide a column must be so that no word breaks, in pixels."""
    return max(text.width(look(), word, Face("small")) for name in names for word in name.split())
