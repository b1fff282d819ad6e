"""Scorecards side by side: the grade with its reasons, the sections, the values, how each was answered."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.side_by_side_reading import SideReading
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.grade_badge import GradeBadge
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.side_heads import SideHeads
from adaptameter.ui.widgets.side_row import RowLine, SideRow

_BADGE = 36
_ABOVE = 14
_FEW = 2
"""As many reasons stand open; more are folded away."""


class SideBySideBoard(QWidget):
    """Made anew for every comparison. Columns are counted from 0."""

    opened = Signal(int)
    """The column whose scorecard is wanted."""
    removed = Signal(int)
    """The column that goes."""

    def __init__(self, reading: SideReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks = reading.ticks
        heads = SideHeads(reading.heads())
        heads.opened.connect(self.opened)
        heads.removed.connect(self.removed)
        self._reading = reading
        self._body = column(heads, gap=12)
        table = Card()
        table.setLayout(column(self._body, gap=0, margins=(20, 16, 20, 16)))
        self.setLayout(column(self._grade(reading), *self._refused(reading), table, gap=12))

    def fill(self) -> Iterator[None]:
        """Adds the rows, a step each."""
        reading = self._reading
        yield from self._add("", reading.sections())
        yield from self._add(self.tr("Values, over all core questions of each scorecard"), reading.values())
        yield from self._add(self.tr("How they were answered"), reading.facts())

    def _grade(self, reading: SideReading) -> Card:
        """The grade of all together in words, and why it is not better."""
        grade, meaning = reading.grade
        badge = GradeBadge(_BADGE)
        badge.show_grade(grade, meaning)
        about = self.tr(
            "Points are before must-haves, counted again on the questions that all of them answered. "
            "Every bar runs from 0 to 100. Columns stand from A to Z; nothing is ranked."
        )
        words = column(Heading(meaning, "question"), gap=4)
        if reading.sections():
            words.addWidget(Paragraph(about, "small", "ink2"))
        words.addWidget(self._reasons(reading))
        made = Card()
        made.setLayout(row(column(badge, None), (words, 1), gap=14, margins=(20, 16, 20, 12)))
        return made

    def _reasons(self, reading: SideReading) -> QWidget:
        lines = reading.reasons()
        said = []
        for line in lines:
            said.append(Paragraph(line.words, "small"))
            if line.advice:
                said.append(Paragraph(line.advice, "small", "accent"))
        if len(lines) <= _FEW:
            return holder(column(*said, gap=2))
        return Fold(self.tr("%n reason(s), and what can be done", "", len(lines)), holder(column(*said, gap=2)))

    def _refused(self, reading: SideReading) -> list[Notice]:
        """Each scorecard that is compared with none, with why and what can be done."""
        made = []
        for line in reading.refused():
            notice = Notice("danger", "lock")
            notice.show_words(line.title, line.words)
            made.append(notice)
        return made

    def _add(self, title: str, lines: Sequence[RowLine]) -> Iterator[None]:
        if lines and title:
            self._body.addLayout(column(_ABOVE, Heading(title, "body", "ink2"), gap=0))
        for line in lines:
            made = SideRow(line, self._ticks)
            yield
            self._body.addWidget(Divider())
            self._body.addWidget(made)
            yield
