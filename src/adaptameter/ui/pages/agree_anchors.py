"""What the levels of a question say: those that were chosen, the others on demand."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.paragraph import Paragraph


class AgreeAnchors(Card):
    """One line a level, read from 0 upwards."""

    def __init__(self, texts: Texts, levels: int, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._texts = texts
        self._chosen: frozenset[int] = frozenset()
        self._is_whole = False
        self._anchors = [Paragraph() for _ in range(levels)]
        self._lines = [self._line(level, levels) for level in range(levels)]
        self._more = Button("", "link")
        self._more.clicked.connect(self._turn)
        title = Heading(self.tr("What the levels say"), "lead")
        self.setLayout(column(title, *self._lines, row(self._more, None), None, gap=12, margins=(24, 20, 24, 16)))

    def show_question(self, indicator: IndicatorId, chosen: frozenset[int]) -> None:
        """Show the anchors of these levels; none chosen shows all of them."""
        for level, anchor in enumerate(self._anchors):
            anchor.setText(self._texts.anchor(indicator, level))
        self._chosen = chosen or frozenset(range(len(self._lines)))
        self._is_whole = False
        self._show()

    def _line(self, level: int, of: int) -> QWidget:
        badge = LevelBadge(30)
        badge.show_level(level, of, self._texts.level(level))
        name = Paragraph(self._texts.level(level), "body", strong=True)
        mark = column(badge, None, gap=0)
        words = column(name, self._anchors[level], gap=0)
        made = holder(row(mark, (words, 1), gap=12))
        self._anchors[level].setAlignment(Qt.AlignmentFlag.AlignTop)
        return made

    def _show(self) -> None:
        for level, line in enumerate(self._lines):
            line.setVisible(self._is_whole or level in self._chosen)
        self._more.setVisible(len(self._chosen) < len(self._lines))
        self._more.set_words(self.tr("Only the chosen levels") if self._is_whole else self.tr("Show all levels"))

    @Slot()
    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._show()
