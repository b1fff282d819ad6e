"""One action of a plan that stands: what it is, what came of it, whether it is done."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLayout, QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.date_field import DateField
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.paragraph import Paragraph

_DATE = 150


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What a row shows. `done` is a date (ISO 8601) or empty; `late` says since when it is, or is empty."""

    id: str
    what: str
    facts: str
    came_of_it: str = ""
    late: str = ""
    done: str = ""


class ActionRow(QWidget):
    """A tick says that it is done, today; the date beside it can be changed."""

    done_said = Signal(str, str)
    """The id of an action, and the date on which it was done; an empty date takes it back."""

    def __init__(self, line: ActionLine, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = line.id
        self._divider = Divider()
        self._what = Paragraph(strong=True)
        self._facts = Paragraph(role="small", tone="ink2")
        self._came_of_it = Paragraph(role="small")
        self._late = IconText("clock", "", "warn", strong=True)
        self._done = QCheckBox(self.tr("Done"))
        self._on = DateField(self.tr("Done on"), language, self.tr("No date"))
        self._on.setFixedWidth(look().grow(_DATE))
        self._on_row = holder(row(self._on, None))
        words = column(self._what, self._facts, self._came_of_it, row(self._late, None), None, gap=3)
        said = column(self._done, self._on_row, None, gap=4)
        body: QLayout = row((words, 1), said, gap=16) if is_roomy() else column(words, said, gap=8)
        self.setLayout(column(self._divider, row(body, margins=(0, 10, 0, 10)), gap=0))
        self._done.clicked.connect(self._tick)
        self._on.changed.connect(self._say)
        self.show_line(line)

    def show_line(self, line: ActionLine) -> None:
        """Shows the same action as it is now."""
        for part, words in ((self._what, line.what), (self._facts, line.facts), (self._came_of_it, line.came_of_it)):
            part.setText(words)
            part.setVisible(bool(words))
        self._late.setText(line.late)
        self._late.setVisible(bool(line.late))
        self._done.setChecked(bool(line.done))
        self._done.setAccessibleDescription(line.what)
        self._on_row.setVisible(bool(line.done))
        self._on.show_date(line.done)

    def show_first(self, *, first: bool) -> None:
        """Draws a line above every row but the first."""
        self._divider.setVisible(not first)

    @Slot()
    def _tick(self) -> None:
        today = QDate.currentDate().toString("yyyy-MM-dd")
        self._say(today if self._done.isChecked() else "")

    @Slot(str)
    def _say(self, on: str) -> None:
        self.done_said.emit(self._id, on)
