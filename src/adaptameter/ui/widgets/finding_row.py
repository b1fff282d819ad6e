"""One finding in a list: where it is, what it is, the way there, a field for the board's word."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph

_LONGEST = 500
"""Characters of a word about a finding."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """What a row shows. `word` is what the board says about it, None where no word is asked for."""

    key: str
    where: str
    says: str
    leads_on: bool
    word: str | None = None


class FindingRow(QWidget):
    """The word is saved when the field is left; a word that stands turns the mark into a check."""

    place_wanted = Signal(str)
    """The key of the finding whose place is wanted."""
    worded = Signal(str, str)
    """The key of a finding, and the board's word about it."""

    def __init__(self, icon: str, tone: str, line: FindingLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon, tone
        self._key = line.key
        self._divider = Divider()
        self._icon = Icon(icon, tone, 18)
        self._where = Paragraph(role="small", tone="ink2", strong=True)
        self._says = Paragraph()
        self._way = Button(self.tr("Go there"), "link", "arrow-right", "trailing")
        self._word = QLineEdit(maxLength=_LONGEST)
        label = Label(self.tr("Your word on this"), "caption", "ink2", strong=True)
        label.setBuddy(self._word)
        self._word_row = holder(row(label, (self._word, 1), gap=12) if is_roomy() else column(label, self._word, gap=4))
        words = column(self._where, self._says, self._word_row, gap=4)
        way = column(self._way, None, gap=0)
        inside = (words, 1), way
        body = row(*inside, gap=16) if is_roomy() else column(words, row(None, self._way), gap=8)
        mark = column(self._icon, None, margins=(0, 2, 0, 0))
        self.setLayout(column(self._divider, row(mark, (body, 1), gap=12, margins=(0, 10, 0, 10)), gap=0))
        self._way.clicked.connect(self._want)
        self._word.editingFinished.connect(self._keep)
        self.show_line(line, can_change=True)

    def show_line(self, line: FindingLine, *, can_change: bool) -> None:
        """Shows the same finding as it is seen now; a word that is being typed is left alone."""
        settled = bool(line.word)
        self._icon.set_icon("circle-check" if settled else self._icon_name, "accent" if settled else self._tone)
        self._where.setText(line.where)
        self._says.setText(line.says)
        self._way.setVisible(line.leads_on)
        self._way.setAccessibleDescription(line.where)
        self._word_row.setVisible(line.word is not None)
        self._word.setAccessibleName(self.tr("Your word on this: {where}").format(where=line.where))
        self._word.setAccessibleDescription(line.says)
        self._word.setReadOnly(not can_change)
        if line.word is not None and not (self._word.hasFocus() and self._word.isModified()):
            self._word.setText(line.word)

    def show_first(self, *, first: bool) -> None:
        """Draws a line above every row but the first."""
        self._divider.setVisible(not first)

    def take_focus(self) -> None:
        """Puts the focus into the field, or on the way there."""
        target = self._way if self._word_row.isHidden() else self._word
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    @Slot()
    def _want(self) -> None:
        self.place_wanted.emit(self._key)

    @Slot()
    def _keep(self) -> None:
        if self._word.isModified():
            self._word.setModified(False)
            self.worded.emit(self._key, self._word.text().strip())
