"""A plan that stands, action by action: last year's, or this year's once the board has signed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.action_row import ActionLine, ActionRow
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class PlanDone(Card):
    """Nothing is written here any more; what is done can be ticked."""

    done_said = Signal(str, str)
    """The id of an action, and the date on which it was done; an empty date takes it back."""

    def __init__(self, language: str, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._language = language
        self._rows: dict[str, ActionRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        head = column(Heading(title, "lead"), Paragraph(lead, "small", "ink2"), gap=2)
        self.setLayout(column(head, self._list, gap=6, margins=(24, 16, 20, 8)))

    def show_lines(self, lines: tuple[ActionLine, ...]) -> None:
        """Shows these; none hides the card."""
        self.setVisible(bool(lines))
        if list(self._rows) != [line.id for line in lines]:
            self._make_anew(lines)
        for place, line in enumerate(lines):
            self._rows[line.id].show_line(line)
            self._rows[line.id].show_first(first=place == 0)

    def _make_anew(self, lines: tuple[ActionLine, ...]) -> None:
        for old in self._rows.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = {line.id: ActionRow(line, self._language) for line in lines}
        for made in self._rows.values():
            made.done_said.connect(self.done_said)
            self._list.addWidget(made)
