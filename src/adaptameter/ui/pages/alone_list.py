"""Those who answer alone, in one group."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.respondent import Respondent
from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.first_stop import focus_first
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
        self._people: list[RespondentRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        words = (Paragraph(hint, "small", "ink2"),) if hint else ()
        self.setLayout(column(Heading(title, "lead"), *words, 4, self._rows, gap=4, margins=(24, 20, 16, 14)))

    def show_people(self, people: tuple[Respondent, ...], total: int, *, is_open: bool) -> None:
        """Shows these; nobody hides the card. The focus stays on the line where it was."""
        self.setVisible(bool(people))
        if self._shown == (people, total, is_open):
            return
        self._shown = people, total, is_open
        held = self._held(self.window().focusWidget())
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._people = [self._row(one, total, is_open=is_open) for one in people]
        for place, made in enumerate(self._people):
            if place:
                self._rows.addWidget(Divider())
            self._rows.addWidget(made)
            made.show()  # else it is shown a moment later, and cannot have the focus before
        if held is not None and self._people:
            line = self._people[min(held, len(self._people) - 1)]
            focus_first(line)
            line.setFocus()

    def next_stop(self) -> QWidget | None:
        """Where the first one who is not done sits down; None when all are."""
        return next((way for one in self._people if (way := one.way) is not None), None)

    def _held(self, focus: QWidget | None) -> int | None:
        """The line that has the focus, also behind a window that asks."""
        lines = enumerate(self._people)
        return None if focus is None else next((place for place, one in lines if one.isAncestorOf(focus)), None)

    def _row(self, one: Respondent, total: int, *, is_open: bool) -> RespondentRow:
        made = RespondentRow(one, total, is_open=is_open)
        made.sit_wanted.connect(self.sit_wanted)
        made.rename_wanted.connect(self.rename_wanted)
        made.start_again_wanted.connect(self.start_again_wanted)
        made.remove_wanted.connect(self.remove_wanted)
        return made
