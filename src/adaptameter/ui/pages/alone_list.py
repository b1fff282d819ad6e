"""Those who answer alone, in one group."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.respondent import Respondent
from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.respondent_row import RespondentRow


class AloneList(Card):
    """A title, a sentence, a line for each person."""

    sit_wanted = Signal(str)
    rename_wanted = Signal(str)
    start_again_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._shown: tuple[tuple[Respondent, ...], int, bool] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        words = (Paragraph(hint, "small", "ink2"),) if hint else ()
        self.setLayout(column(Heading(title, "lead"), *words, 4, self._rows, gap=4, margins=(24, 20, 16, 14)))

    def show_people(self, people: tuple[Respondent, ...], total: int, *, is_open: bool) -> None:
        """Shows these; nobody hides the card."""
        self.setVisible(bool(people))
        if self._shown == (people, total, is_open):
            return
        self._shown = people, total, is_open
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, one in enumerate(people):
            if place:
                self._rows.addWidget(Divider())
            self._rows.addWidget(self._row(one, total, is_open=is_open))

    def _row(self, one: Respondent, total: int, *, is_open: bool) -> RespondentRow:
        made = RespondentRow(one, total, is_open=is_open)
        made.sit_wanted.connect(self.sit_wanted)
        made.rename_wanted.connect(self.rename_wanted)
        made.start_again_wanted.connect(self.start_again_wanted)
        made.remove_wanted.connect(self.remove_wanted)
        return made
