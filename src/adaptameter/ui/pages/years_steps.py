"""The steps that a board can show: the first thing it reads about its year."""

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.step_row import StepLine, StepRow


class StepsCard(Card):
    """What rose and has a record, whatever the numbers say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._lines: tuple[StepLine, ...] = ()
        self._title = Heading(role="question")
        self._lead = Paragraph(role="small", tone="ink2")
        self._list = column(gap=2)
        head = row(Icon("file-text", "accent", 24), (self._title, 1), gap=10)
        self.setLayout(column(head, self._lead, holder(self._list), gap=6, margins=(24, 18, 20, 14)))

    def show_lines(self, lines: tuple[StepLine, ...], before: int) -> None:
        """Shows these steps since the year `before`, or what makes one."""
        self._title.setText(self.tr("%n step(s) you can show", "", len(lines)))
        self._lead.setText(self._lead_words(lines).format(year=before))
        if lines == self._lines:
            return
        self._lines = lines
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for line in lines:
            self._list.addWidget(StepRow(line))

    def _lead_words(self, lines: tuple[StepLine, ...]) -> str:
        if lines:
            return self.tr("Higher than in {year}, and a record shows it.")
        return self.tr("A step counts when a question is higher than in {year} and a record shows it.")
