"""The then-test: what the board would answer for last year, knowing what it knows now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import IndicatorId
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.pages.years_reading import ThenLine
from adaptameter.ui.widgets.level_pick import LevelPick
from adaptameter.ui.widgets.paragraph import Paragraph


class ThenRow(QWidget):
    """One question, what was said in both years, and the level that last year really was."""

    said = Signal(str, object)
    """The id of an indicator, and its level last year as it is seen today, or None."""

    def __init__(self, line: ThenLine, levels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._indicator = line.indicator
        self._words = Paragraph(role="caption", tone="ink2")
        self._pick = LevelPick(line.title, self.tr("Not looked at again"), levels)
        words = column(Paragraph(line.title, "small"), self._words, gap=0)
        body = row((words, 1), self._pick, gap=16) if is_roomy() else column(words, row(self._pick, None), gap=4)
        self.setLayout(column(body, margins=(0, 4, 0, 4)))
        self._pick.picked.connect(self._say)
        self.show_line(line)

    def show_line(self, line: ThenLine) -> None:
        """Shows the same question as it stands now."""
        self._words.setText(line.words)
        self._pick.show_level(line.level)

    @Slot(object)
    def _say(self, level: int | None) -> None:
        self.said.emit(self._indicator, level)


class ThenTest(QWidget):
    """One row a question that was answered in both years."""

    said = Signal(str, object)
    """The id of an indicator, and its level last year as it is seen today, or None."""

    def __init__(self, levels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = levels
        self._rows: dict[IndicatorId, ThenRow] = {}
        self._list = column(gap=0)
        about = self.tr(
            "Boards that learn often score lower: they see more than they saw before. Choose only where you would "
            "answer differently today. What you said then stays as it is; this stands beside it, because looking "
            "back also makes progress look larger."
        )
        self.setLayout(column(Paragraph(about, "small", "ink2"), holder(self._list), gap=6))

    def show_lines(self, lines: tuple[ThenLine, ...]) -> None:
        """Shows these; a row stays the same while its question does."""
        if [line.indicator for line in lines] != list(self._rows):
            self._make_anew(lines)
        for line in lines:
            self._rows[line.indicator].show_line(line)

    def _make_anew(self, lines: tuple[ThenLine, ...]) -> None:
        for old in self._rows.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = {line.indicator: ThenRow(line, self._levels) for line in lines}
        for made in self._rows.values():
            made.said.connect(self.said)
            self._list.addWidget(made)
