"""The findings of one gravity, a row each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.finding_row import FindingLine, FindingRow
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class FindingGroup(Card):
    """A row stays the same while its finding does, so that nobody loses the field that is typed in."""

    place_wanted = Signal(str)
    """The key of the finding whose place is wanted."""
    worded = Signal(str, str)
    """The key of a finding, and the board's word about it."""

    def __init__(self, icon: str, tone: str, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._icon, self._tone = icon, tone
        self._rows: dict[str, FindingRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        head = column(Heading(title, "lead"), Paragraph(lead, "small", "ink2"), gap=2)
        self.setLayout(column(head, self._list, gap=6, margins=(24, 16, 20, 8)))

    def show_lines(self, lines: tuple[FindingLine, ...], *, can_change: bool) -> None:
        """Shows these; none hides the card."""
        self.setVisible(bool(lines))
        keys = [line.key for line in lines]
        for key in self._rows.keys() - set(keys):
            self._put_away(self._rows.pop(key))
        for place, line in enumerate(lines):
            one = self._rows.get(line.key) or self._made(line)
            one.show_line(line, can_change=can_change)
            one.show_first(first=place == 0)
            if self._list.indexOf(one) != place:
                self._list.insertWidget(place, one)
        for key in keys:
            self._rows[key].raise_()  # the order in which Tab goes through them

    def row(self, key: str) -> FindingRow | None:
        """The row of a finding, if it is in here."""
        return self._rows.get(key)

    def _made(self, line: FindingLine) -> FindingRow:
        made = self._rows[line.key] = FindingRow(self._icon, self._tone, line)
        made.place_wanted.connect(self.place_wanted)
        made.worded.connect(self.worded)
        return made

    def _put_away(self, old: FindingRow) -> None:
        self._list.removeWidget(old)
        old.hide()
        old.deleteLater()
